/** One spelling for the criteria of a plan. */
import { readCriterion } from "../text/criterion";
import { foldText, stripAccents } from "../text/normalize";
import type { CellText } from "../text/types";
import { cleanText } from "./clean";
import type { Proposal } from "./types";

/** "Tiêu chí 1.1", "TC 1.1: Tổ chức bộ máy", "1.1", "1,1.": the word, the number, what follows. */
const CRITERION = /^(?:([\p{L}./]+(?: [\p{L}.]+)?)(?: ?: ?| ?))?(\d)\s?[.,]\s?(\d{1,2})(?!\d)((?:[\s.:)–-].*)?)$/su;
/** With a line break or dashes in it, what follows is a title or another criterion; a full stop or colon alone is nothing. */
const NOTHING = /^\s*[.:]?\s*$/;

/** How a plan writes its criteria: the word before the number, `""` for bare numbers. */
export type CriterionSpelling = "" | "Tiêu chí " | "TC ";

const WORDS: readonly (readonly [CriterionSpelling, RegExp])[] = [
  ["TC ", /^(?:tc|t\/c|t\.? ?chi|tchi)\.?$/],
  ["Tiêu chí ", /^tieu chi$/],
];

interface Parts {
  /** What its word is a spelling of; undefined when it is no word for a criterion. */
  spelling: CriterionSpelling | undefined;
  number: string;
  rest: string;
}

function partsOf(text: string): Parts | null {
  const match = CRITERION.exec(text);
  if (!match) return null;
  const [, word, standard, number, rest] = match;
  const plain = word === undefined ? null : stripAccents(foldText(word));
  const spelling = plain === null ? "" : WORDS.find(([, pattern]) => pattern.test(plain))?.[0];
  return { spelling, number: `${standard}.${number}`, rest: NOTHING.test(rest) ? "" : rest };
}

/**
 * The spelling that most of these cells use; with as many of two, the fuller one.
 *
 * @example criterionSpelling(["Tiêu chí 1.1", "1.2", "TIÊU CHÍ 1.3"]) // "Tiêu chí "
 */
export function criterionSpelling(texts: readonly string[]): CriterionSpelling {
  const counts = new Map<CriterionSpelling, number>([["Tiêu chí ", 0], ["TC ", 0], ["", 0]]);
  for (const text of texts) {
    const spelling = partsOf(cleanText(text))?.spelling;
    if (spelling !== undefined) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}

/**
 * The cell in the plan's spelling, or null when it has it, names several criteria, or is not sure of its number
 * (a number 1.1 that may have been 1.10, a date that was a criterion). A bare number gets the text format, so that
 * 1.10 stays 1.10 when somebody edits the cell.
 *
 * @example proposeCriterion({ text: "TC 1,10", cellValue: "TC 1,10" }, "Tiêu chí ")?.after.value // "Tiêu chí 1.10"
 */
export function proposeCriterion(cell: CellText, spelling: CriterionSpelling): Proposal | null {
  const before = readCriterion(cell);
  const parts = partsOf(cleanText(cell.text));
  if (!parts || parts.spelling === undefined || before.criteria.length !== 1 || before.flags.length > 0) return null;
  if (parts.number !== before.criterion) return null;
  const text = spelling + parts.number + parts.rest;
  if (text === cell.cellValue) return null;
  const after = readCriterion({ text, cellValue: text });
  const same = after.criterion === before.criterion && after.title === before.title && after.criteria.length === 1 && after.flags.length === 0;
  if (!same) return null;
  const isBare = spelling === "" && parts.rest === "";
  const numberFormat = isBare && cell.numberFormat !== "@" ? { numberFormat: "@" } : {};
  return { kind: "criterion", after: { value: text, text, ...numberFormat }, reason: "criterionSpelling" };
}
