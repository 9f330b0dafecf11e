import { cli } from "./cli";
import { errors } from "./errors";
import { fields } from "./fields";
import { newPlan } from "./newPlan";
import { pane } from "./pane";
import { places } from "./places";
import { preview } from "./preview";
import { readings } from "./readings";
import { rules } from "./rules";
import { ruleSettings } from "./ruleSettings";
import { standardise } from "./standardise";
import { summary } from "./summary";

/** All words, by namespace. */
export const vi = { cli, errors, fields, newPlan, pane, places, preview, readings, rules, ruleSettings, standardise, summary };
