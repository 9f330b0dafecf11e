import type { PlanTable } from "../types";
import { cellOf, placeOf } from "./cells";
import type { Hit, Rule } from "./types";

/** The last letter of such an ending: seen before the closer look. */
const MAY_END = /(?:[,+&/àÀiIgG\s]|\u0300)$/;
/** A comma or "và" at the very end. A semicolon or full stop there is how many people close a list; "Giàng A Và" and "Kids+" are names. */
const UNFINISHED = /(?:[,&/]|\s\+|(?<!\p{L})(?:và|với|cùng|VÀ|VỚI|CÙNG))\s*$/u;

/** "Chính quyền địa phương; Hội cha mẹ học sinh,": a name may be missing. */
export const trailingPunctuation: Rule = {
  id: "trailing-punctuation",
  severity: "info",
  subject: "people",
  *check(table: PlanTable): Generator<Hit> {
    for (const row of table.rows) {
      for (const field of ["owner", "partners"] as const) {
        const text = row.text[field];
        if (text === undefined || row.inherited.includes(field) || !MAY_END.test(text) || !UNFINISHED.test(text)) continue;
        yield { cell: cellOf(table, row, field), params: { place: placeOf(row), field, ending: lastWords(text) } };
      }
    }
  },
};

/** Enough to find the place by eye, cut between words. */
function lastWords(text: string): string {
  return /(?:\S+\s+){0,4}\S+$/.exec(text.trim())?.[0] ?? "";
}
