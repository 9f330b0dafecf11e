/** The part of two long texts in which they differ, so that a cell of many lines can be shown in one. */

/** Characters that are kept on each side of the difference. */
const AROUND = 24;
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
    before: cut(before, start, before.length - end, true),
    after: cut(after, start, after.length - end, false),
  };
}

function cut(text: string, start: number, end: number, dots: boolean): string {
  const whole = text.length <= WHOLE;
  const from = whole ? 0 : Math.max(0, start - AROUND);
  const to = whole ? text.length : Math.min(text.length, end + AROUND);
  // A run of blanks counts as a whole: one of two blanks goes, and it is the two that look odd.
  const isOdd = (at: number) => dots && text[at] === " " && ((at >= start && at < end) || text[at - 1] === " " || text[at + 1] === " ");
  let shown = "";
  for (let at = from; at < to; at++) shown += isOdd(at) ? BLANK : text[at] === "\n" ? " ⏎ " : text[at];
  return `${from > 0 ? "…" : ""}${shown}${to < text.length ? "…" : ""}`;
}
