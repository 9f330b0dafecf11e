/** Money texts that are exactly one number of đồng, as true numbers that show the same words. */
import { readBudget } from "../text/budget/index";
import type { BudgetReading, CellText } from "../text/types";
import { cleanText } from "./clean";
import { sameSet } from "./deadline";
import { groupedFormat, literal } from "./number-format";
import type { Proposal } from "./types";

/** Whole numbers: a decimal mark would be shown as the user's regional settings have it, "2.5" for "2,5". */
const NUMBER = String.raw`\d{1,3}(?:(?<mark>[., ])\d{3}(?:\k<mark>\d{3})*)?|\d+`;
const UNIT = String.raw`(?:nghìn|ngàn|k|triệu|trđ|tr|tỷ|tỉ)(?: ?(?:đồng|vnđ|vnd|đ))?|đồng|vnđ|vnd|đ|₫`;
const AMOUNT = new RegExp(`^(?<written>${NUMBER})(?<suffix> ?(?:${UNIT})?\\.?)$`, "iu");
const SCALES = [1, 1_000, 1_000_000, 1_000_000_000];

/**
 * A true number in place of a text: whole đồng where the text names its unit, else the bare number that the column's
 * header gives its unit. Null when the cell says anything else, when it can be read in two ways, or when the new cell
 * would not be read as the same.
 *
 * @example proposeAmount({ text: "5 triệu đồng", cellValue: "5 triệu đồng" }, null)?.after
 * // { value: 5000000, numberFormat: '0,," triệu đồng"', text: "5 triệu đồng" }
 */
export function proposeAmount(cell: CellText, headerUnit: string | null): Proposal | null {
  const text = cleanText(cell.text);
  const match = AMOUNT.exec(text);
  if (!match) return null;
  const { written, mark, suffix } = match.groups as { written: string; mark?: string; suffix: string };
  const number = Number(mark === undefined ? written : written.replaceAll(mark, ""));
  const before = readBudget(cell, headerUnit);
  if (before.kind !== "amount" || before.dong === null || before.dong <= 0 || written.startsWith("0")) return null;
  const isBare = suffix.trim() === "";
  const scale = isBare ? 1 : SCALES.find((size) => number * size === before.dong);
  // Digits in groups can't be scaled down as well: Excel shows "1.200 triệu" of no number format.
  if (scale === undefined || (scale > 1 && mark !== undefined)) return null;
  const value = number * scale;
  const numberFormat =
    mark === undefined ? `0${",".repeat(SCALES.indexOf(scale))}${literal(suffix)}` : groupedFormat(value, mark, suffix);
  const after = readBudget({ text, cellValue: value, numberFormat }, headerUnit);
  if (!sameBudget(before, after)) return null;
  return { kind: "amount", after: { value, text, numberFormat }, reason: isBare ? "numberAsText" : "amountAsText" };
}

/** Everything but the words. */
export function sameBudget(a: BudgetReading, b: BudgetReading): boolean {
  const figures = ({ kind, dong, min, max, per, sources }: BudgetReading) => JSON.stringify([kind, dong, min, max, per, sources]);
  return figures(a) === figures(b) && sameSet(a.flags, b.flags);
}
