import type { SchoolCalendar } from "../types";
import { Cursor } from "./cursor";
import { isHarmless, OF_DOCUMENTS } from "./events";
import { dated, type Outcome } from "./reading";
import { TermSet } from "./term-set";
import type { Token } from "./tokens";

const BETWEEN_LINES = new TermSet("break");
const BETWEEN_STEPS = new TermSet("semicolon");
const AROUND = new TermSet("dash plus bullet semicolon dot comma");
const IN_NAME = new TermSet("comma slash and");
/** Flags that follow from the dates, which the whole has anew. */
const OF_DATES = new Set(["afterTeachingYear", "beforeYear", "outsideYear", "otherYear"]);

/**
 * Steps one after another, each with its own time: `- Khảo sát: T9\n- Mua sắm: T10`, `Tháng 9: lập kế hoạch; tháng 10-4: thực hiện`.
 * They run from the first to the last. Null unless every step is understood and none begins before the one above it.
 *
 * @param read reads the time of one step
 */
export function readSteps(tokens: readonly Token[], calendar: SchoolCalendar, read: (tokens: readonly Token[]) => Outcome | null): Outcome | null {
  const colons = tokens.filter(({ terms }) => terms[0] === "colon").length;
  if (colons === 0) return null;
  const lines = split(tokens, BETWEEN_LINES);
  const pieces = lines.length > 1 ? lines : split(tokens, BETWEEN_STEPS);
  // One step alone is no list of them, and a list without names is read elsewhere.
  if (pieces.length < 2 || colons < pieces.length) return null;
  const flags = ["ambiguous"];
  let first: Outcome | null = null;
  let last: Outcome | null = null;
  for (const piece of pieces) {
    const step = readStep(piece, calendar, read);
    if (!step || step.start === null || step.end === null || (last && step.start < last.start!)) return null;
    flags.push(...step.flags.filter((flag) => !OF_DATES.has(flag)));
    first ??= step;
    last = step;
  }
  return first && last && dated("range", first.start, last.end, flags, calendar);
}

/** `Khảo sát: T9` or `T9: khảo sát`; a document's date is no time of a step. */
function readStep(tokens: readonly Token[], calendar: SchoolCalendar, read: (tokens: readonly Token[]) => Outcome | null): Outcome | null {
  const colon = tokens.findIndex(({ terms }) => terms[0] === "colon");
  const before = tokens.slice(0, Math.max(0, colon));
  const after = tokens.slice(colon + 1);
  if (isName(before, calendar)) {
    // "Số: 12/2025", "Tổ: 9/10": figures by themselves may be anything but a day with its year.
    const isBare = after[0]?.type === "number" && (after.filter(({ type }) => type === "number").length < 3 || before.some(({ text }) => OF_DOCUMENTS.has(text)));
    return isBare ? null : read(after);
  }
  if (isName(after, calendar)) return read(before);
  // "HKI: trước 15/12"
  return tokens[0]!.terms.length > 0 ? read(tokens) : null;
}

/** "Kế hoạch: T9; thực tế: T11" are two times of one thing. */
const OPPOSED = /^kế hoạch$|dự kiến|thực tế|hoặc|phương án|(?:^| )(?:cũ|mới|hạn)$/;

function isName(tokens: readonly Token[], calendar: SchoolCalendar): boolean {
  if (OPPOSED.test(tokens.map(({ text }) => text).join(" "))) return false;
  const c = new Cursor(tokens, calendar);
  c.skip(AROUND);
  const start = c.position;
  while (isHarmless(c) || (c.position > start && IN_NAME.meets(c.peek().terms))) c.position++;
  const end = c.position;
  c.skip(AROUND);
  return end > start && c.atEnd;
}

/** Without empty pieces. */
function split(tokens: readonly Token[], separators: TermSet): (readonly Token[])[] {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (separators.meets(token.terms)) pieces.push([]);
    else pieces[pieces.length - 1]!.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}
