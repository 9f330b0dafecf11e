/** "Thời gian/Kinh phí": one column that says when and for how much. */
import type { CellText } from "../text/types";
import type { Header } from "./header";
import { plainLine } from "./lines";
import type { Readers } from "./readers";

/** Surer signs first; a comma or slash without blanks also stands inside dates and amounts. */
const JOINTS = [/\s*\n\s*/, /\s*;\s*/, /\s+\/\s+/, /\s+[-–—]\s+/, /\s*,\s+/, /\s*\((?=[^()]*\)\s*$)/];

/** A longer cell is a description. */
const LONGEST = 200;

/** Whether a table's time and money share a column. */
export function isShared({ columns, headers }: Header): boolean {
  if (columns.deadline !== undefined && columns.budget === undefined) return /\bkinh phi\b/.test(plainLine(headers.deadline ?? ""));
  return columns.budget !== undefined && columns.deadline === undefined && columns.endDate === undefined && /\bthoi (?:gian|han)\b/.test(plainLine(headers.budget ?? ""));
}

/**
 * The two parts of such a cell. Null unless it falls into one part that is a deadline and nothing else, and one that is money and nothing
 * else: the cell is then read as a whole.
 *
 * @example splitShared("Tháng 9/2025; 5 triệu", readers) // { deadline: { text: "Tháng 9/2025" }, budget: { text: "5 triệu" } }
 */
export function splitShared(text: string, readers: Readers): { deadline: CellText; budget: CellText } | null {
  if (text.length > LONGEST) return null;
  for (const joint of JOINTS) {
    const parts = text.split(joint).map((part) => part.replace(/\)\s*$/, "").trim());
    if (parts.length !== 2 || parts.includes("")) continue;
    const [first, second] = parts.map((part): CellText => ({ text: part })) as [CellText, CellText];
    if (isTime(first, readers) && isMoney(second, readers)) return { deadline: first, budget: second };
    if (isMoney(first, readers) && isTime(second, readers)) return { deadline: second, budget: first };
  }
  return null;
}

function isTime(cell: CellText, readers: Readers): boolean {
  return readers.deadline(cell).start !== null && readers.budget(cell).dong === null;
}

function isMoney(cell: CellText, readers: Readers): boolean {
  return ["amount", "range", "none-needed"].includes(readers.budget(cell).kind) && readers.deadline(cell).start === null;
}
