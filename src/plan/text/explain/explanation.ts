/** What the sentences about readings have in common. */
import { normalizeText } from "../normalize";

/** What a sentence is made from: a key of `i18n` with its namespace, and what fills its placeholders. */
export interface Explanation {
  key: string;
  params: Record<string, string | number>;
}

/** A longer text is cut: the sentence is for a pane, and the cell is there to be looked at. */
const LONGEST_QUOTE = 80;

/**
 * A cell's text as a sentence quotes it: on one line, cut where it is long.
 *
 * @example quoted("Tiêu chí 1.1\n") // "Tiêu chí 1.1"
 */
export function quoted(source: string): string {
  const text = normalizeText(source).replaceAll("\n", " ");
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** Nothing but blanks, dots and dashes. */
export function isBlankText(source: string): boolean {
  return !/[^\s\p{P}]/u.test(source);
}
