/** All words there are: for the command line, whose start does not depend on their size, for generated pages and for tests. */
import { words as shared, type KeyOf } from "./index";
import { cli as enCli } from "./en/cli";
import { newPlan as enNewPlan } from "./en/newPlan";
import { preview as enPreview } from "./en/preview";
import { standardise as enStandardise } from "./en/standardise";
import { readingWords } from "./readings";
import { summary as enSummary } from "./en/summary";
import { speaker, type Words } from "./speaker";
import { cli } from "./vi/cli";
import { newPlan } from "./vi/newPlan";
import { preview } from "./vi/preview";
import { standardise } from "./vi/standardise";
import { summary } from "./vi/summary";

const vi = { ...shared.vi, ...readingWords.vi, newPlan, standardise, summary, cli, preview };

/** Both languages side by side, by namespace. Sentences come from {@link message}. */
export const words: Words = { vi, en: { ...shared.en, ...readingWords.en, newPlan: enNewPlan, standardise: enStandardise, summary: enSummary, cli: enCli, preview: enPreview } };

/** A whole sentence: see `Speaker`. */
export const message = speaker<KeyOf<typeof vi>>(words);
