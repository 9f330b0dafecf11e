import { errors } from "./errors";
import { fields } from "./fields";
import { pane } from "./pane";
import { places } from "./places";
import { rules } from "./rules";
import { ruleSettings } from "./ruleSettings";
import { ruleTitles } from "./ruleTitles";

/** The words that every part of the add-in needs, by namespace. */
export const en = { errors, fields, pane, places, rules, ruleSettings, ruleTitles };
