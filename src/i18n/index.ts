/** The words that every part of the add-in needs. Everything else speaks in keys and plain data. */
import { en } from "./en/index";
import { speaker, type Words } from "./speaker";
import { vi } from "./vi/index";

export { MessageError } from "./errors";
export { formatDate, formatDong, formatNumber } from "./format";
export type { HelpPage, Lang, Params, RuleHelp } from "./types";

/** Every key of one language's words: `rules.budget-missing`, `fields.deadline` … */
export type KeyOf<W> = { [N in keyof W & string]: `${N}.${keyof W[N] & string}` }[keyof W & string];

/** Both languages side by side, by namespace. Sentences come from {@link message}. */
export const words: Words = { vi, en };

/** A whole sentence: see {@link Speaker}. Words of one part alone are in the files beside this one, all of them in `all.ts`. */
export const message = speaker<KeyOf<typeof vi>>(words);
