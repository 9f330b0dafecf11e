/**
 * Reads what a money cell says. A figure that is not certain comes back as `unreadable`, never as a guess: a wrong amount
 * in a total is worse than a row that is asked about.
 */
import type { BudgetReading, CellText } from "../types";
import { compose } from "./compose";
import { isForeignHeader, readHeaderUnit } from "./headerUnit";
import { readMarks } from "./marks";
import { isProblem, toReading } from "./money";
import { readWithoutFigure } from "./needs";
import { readNumericCell } from "./numericCell";
import { isAscii } from "./phrases";
import { unreadable } from "./reading";
import { scan } from "./scan";
import { foldLines, tokenize } from "./tokens";

export { readHeaderUnit } from "./headerUnit";

/** The same few wordings fill most rows of a plan. */
const remembered = new Map<string, BudgetReading>();
const MOST_REMEMBERED = 4_000;
const LONGEST_REMEMBERED = 300;
/** A cell holds up to 32 767 characters; a sum of money with its purposes never comes near this. */
const LONGEST_READ = 8_000;

/**
 * Reads a cell of the money column.
 *
 * `amount` is one figure (`min` and `max` are the same, unless it is a bound), `range` has two ends and no `dong`,
 * `none-needed` is an explicit zero, `unspecified` a source or a promise without a figure, `blank` and `ditto` what they
 * say, and `unreadable` everything that could be read in two ways; its flags say why: `ambiguous` (a unit is missing, or a
 * sum that may be meant otherwise), `typo`, `wordsDiffer`, `partsDiffer`, `unitPrice`.
 *
 * A number that Excel stores wins over the text it displays. Without a unit beside it or in the header it is đồng from
 * 100 000 up and when it is a multiple of 100; a text of bare digits from 1 000 000 up. Never throws.
 *
 * @param headerUnit the header or line that gives bare numbers their unit: "Kinh phí (triệu đồng)"
 * @example readBudget({ text: "2,5 tr" }) // { kind: "amount", dong: 2500000, min: 2500000, max: 2500000, flags: [], … }
 */
export function readBudget(cell: CellText, headerUnit?: string | null): BudgetReading {
  const { text, cellValue } = cell;
  if (typeof cellValue === "number") return { ...fromNumber(cell, cellValue, headerUnit), source: text };
  if (typeof cellValue === "boolean") return { ...unreadable(), source: text };
  // A formula given by its text stands for a number, which is what the cell displays.
  const computed = typeof cellValue === "string" && cellValue.startsWith("=") ? plainNumber(text) : null;
  if (computed !== null) return { ...fromNumber(cell, computed, headerUnit), source: text };
  const key = text.length <= LONGEST_REMEMBERED ? `${headerUnit ?? ""}\u0000${text}` : null;
  const before = key === null ? undefined : remembered.get(key);
  if (before) return copy(before, text);
  const reading = readText(text, headerUnit);
  if (key !== null) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, reading);
  }
  return copy(reading, text);
}

function copy(reading: BudgetReading, source: string): BudgetReading {
  return { ...reading, flags: [...reading.flags], sources: reading.sources.map((entry) => ({ ...entry })), source };
}

function fromNumber(cell: CellText, value: number, headerUnit: string | null | undefined): BudgetReading {
  if (headerUnit && isForeignHeader(headerUnit)) return unreadable();
  return readNumericCell(value, foldLines(cell.text), cell.numberFormat ?? "", headerUnit ? readHeaderUnit(headerUnit) : null);
}

/** The number that a text of plain digits stands for: no separators, which differ from country to country. */
function plainNumber(text: string): number | null {
  return /^\s*\d{1,15}\s*$/u.test(text) ? Number(text) : null;
}

function readText(text: string, headerUnit: string | null | undefined): BudgetReading {
  const folded = foldLines(text);
  const mark = readMarks(folded);
  if (mark) return mark;
  if (folded.length > LONGEST_READ) return unreadable();
  if (headerUnit && isForeignHeader(headerUnit)) return unreadable();
  const context = { ascii: isAscii(folded), headerUnit: headerUnit ? readHeaderUnit(headerUnit) : null };
  const pieces = scan(tokenize(folded), context);
  if ("problem" in pieces) return unreadable(pieces.problem);
  const money = compose(pieces, context);
  if (money === null) return readWithoutFigure(folded);
  if (isProblem(money)) return unreadable(money.problem);
  // "5 triệu?" is not sure of itself.
  const isDoubtful = folded.includes("?") || (money.parts === 1 && !money.flags.includes("totalPlusBreakdown") && FIRST_OF_SEVERAL.test(folded));
  return toReading(isDoubtful && !money.flags.includes("ambiguous") ? { ...money, flags: [...money.flags, "ambiguous"] } : money);
}

/** "Mua 3 lần, lần đầu 2 triệu": what the others cost is not said. */
const FIRST_OF_SEVERAL = /(?<![\p{L}\d.,])(?:[2-9]|hai|ba|bốn|nhiều) (lần|đợt|giai đoạn|kỳ)(?!\p{L}).*(?<!\p{L})\1 (?:1|i|đầu|một|thứ nhất)(?![\p{L}\d])/su;

/**
 * Whether money is wanted and not there: the cell is blank, or says so ("Chưa có kinh phí"). A figure with such a remark
 * ("20 triệu, chưa bố trí") counts too. A blank that may be merged with the amount above (`maybeMerged`) says nothing.
 */
export function isUnfunded(reading: BudgetReading): boolean {
  return (reading.kind === "blank" && !reading.flags.includes("maybeMerged")) || reading.flags.includes("unfunded");
}

/** Whether the cell says how much: an amount, or that nothing is needed. */
export function hasFigure(reading: BudgetReading): boolean {
  return reading.kind === "amount" || reading.kind === "none-needed";
}
