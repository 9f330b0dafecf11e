/** The part of two long texts in which they differ, so that a cell of many lines can be shown in one. */

/** Characters that are kept on each side of the difference. */
const AROUND = 16;
/** Texts up to this length are shown whole, in characters. */
const WHOLE = 60;
const BLANK = "·";

export interface Excerpt {
  before: string;
  after: string;
}

/**
 * Both texts from a little before their first difference to a little after their last, on one line. Blanks that go are
 * shown as dots, since nobody sees a blank.
 *
 * @example excerpt("Nội dung  có", "Nội dung có") // { before: "Nội dung··có", after: "Nội dung có" }
 */
export function excerpt(before: string, after: string): Excerpt {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    before: cut(before, start, before.length - end, withoutBlanks(before) === withoutBlanks(after)),
    after: cut(after, start, after.length - end, false),
  };
}

const withoutBlanks = (text: string): string => text.replace(/\s/g, "");

function cut(text: string, start: number, end: number, dots: boolean): string {
  const whole = text.length <= WHOLE;
  const from = whole ? 0 : wordStart(text, Math.max(0, start - AROUND), start);
  const to = whole ? text.length : wordEnd(text, Math.min(text.length, end + AROUND), end);
  // A run of blanks counts as a whole: one of two blanks goes, and it is the two that look odd.
  const isOdd = (at: number) => dots && text[at] === " " && ((at >= start && at < end) || text[at - 1] === " " || text[at + 1] === " ");
  let shown = "";
  for (let at = from; at < to; at++) shown += isOdd(at) ? BLANK : text[at] === "\n" ? " ⏎ " : text[at];
  return `${from > 0 ? "…" : ""}${shown}${to < text.length ? "…" : ""}`;
}

/** The first place from `at` on where a word begins; `at` itself when none does before `until`. */
function wordStart(text: string, at: number, until: number): number {
  if (at === 0) return 0;
  const blank = text.slice(at - 1, until).search(/\s\S/);
  return blank < 0 ? at : at + blank;
}

/** The last place up to `at` where a word ends; `at` itself when none does after `from`. */
function wordEnd(text: string, at: number, from: number): number {
  if (at === text.length) return at;
  const inside = /\S\s+\S*$/.exec(text.slice(from, at + 1));
  return inside ? from + inside.index + 1 : at;
}
