import { cellAddress } from "../address";
import type { PlanTable, StandardHeading } from "../types";
import type { Hit, Rule } from "./types";

const ROMAN: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9, X: 10 };

/** 4 of "4", "4." and "IV"; null for anything else. */
function ordinalNumber(text: string): number | null {
  const bare = text.trim().replace(/[.)]$/, "").toUpperCase();
  if (/^\d{1,3}$/.test(bare)) return Number(bare);
  return ROMAN[bare] ?? null;
}

/** The running number beside "Tiêu chuẩn 5" is 4. The number that the text names counts; the reader is told. */
export const standardOrdinalMismatch: Rule = {
  id: "standard-ordinal-mismatch",
  severity: "warning",
  subject: "standards",
  *check(table): Generator<Hit> {
    if (numbersItsRows(table)) return;
    for (const heading of table.standards) {
      const ordinal = ordinalNumber(heading.ordinal);
      if (ordinal === null || String(ordinal) === heading.number) continue;
      yield { cell: ordinalCell(table, heading), params: { ordinal: heading.ordinal.trim(), standard: heading.number } };
    }
  },
};

/** Where the rows are numbered in the same column, the heading's number is its place in that count. */
function numbersItsRows(table: PlanTable): boolean {
  return table.rows.some((row) => !row.inherited.includes("ordinal") && ordinalNumber(row.text.ordinal ?? "") !== null);
}

function ordinalCell(table: PlanTable, heading: StandardHeading): string {
  const column = table.columns.ordinal;
  return column === undefined ? heading.cell : cellAddress(heading.row - 1, column);
}
