/** The words that every part of the add-in needs. Everything else speaks in keys and plain data. */
import { en } from "./en/index";
import { speaker, type Speaker, type Words } from "./speaker";
import type { Lang } from "./types";
import { vi } from "./vi/index";
import type { newPlan } from "./vi/newPlan";
import type { standardise } from "./vi/standardise";
import type { summary } from "./vi/summary";

export { MessageError } from "./errors";
export { formatDate, formatDong, formatNumber } from "./format";
export type { HelpPage, Lang, Params, RuleHelp } from "./types";

/** Every key of one language's words: `rules.budget-missing`, `fields.deadline` … */
export type KeyOf<W> = { [N in keyof W & string]: `${N}.${keyof W[N] & string}` }[keyof W & string];

/** The words of one language, those that come later included. */
export type SharedWords = typeof vi & { newPlan: typeof newPlan; standardise: typeof standardise; summary: typeof summary };

/** Both languages side by side, by namespace. Sentences come from {@link message}. */
export const words: Words = { vi: { ...vi }, en: { ...en } };

/** A whole sentence: see {@link Speaker}. Words of one part alone are in the files beside this one, all of them in `all.ts`. */
export const message = speaker<KeyOf<SharedWords>>(words);

/**
 * Words of a part that is fetched after the pane has opened. From then on {@link message} knows them as well, so what such a part
 * did can be said by whoever shows notices.
 *
 * @param more templates by namespace, in both languages
 * @returns {@link message}, for the part to speak with: whoever uses it is sure that the words are there
 */
export function withWords(more: Words): Speaker<KeyOf<SharedWords>> {
  for (const lang of Object.keys(more) as Lang[]) Object.assign(words[lang], more[lang]);
  return message;
}
