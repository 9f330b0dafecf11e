/** A plan row that a page break has cut in two: the rest of its texts stands in the next row. */
import type { Field, PlanRow } from "../types";
import { splitActions } from "./actions";
import type { RowContext } from "./row";

/** Any of these filled makes it a row of its own. */
const OWN: readonly Field[] = ["ordinal", "standard", "criterion", "deadline", "startDate", "endDate", "budget", "status"];
/** A sentence that goes on in one of these gives the cut away; actions alone may be a further action. */
const SENTENCES: readonly Field[] = ["content", "owner", "goal", "weakness", "partners"];
const TEXTS: readonly Field[] = [...SENTENCES, "actions", "indicator", "evidence", "note"];

/** Whether a row only carries on the one above: nothing of its own, and a sentence that begins in the middle. */
export function continuesRow({ sheet, header }: RowContext, row: number): boolean {
  const { columns } = header;
  const isOwn = (field: Field): boolean => {
    const column = columns[field];
    return column !== undefined && (!sheet.isBlank(row, column) || sheet.merge(row, column)?.row === row - 1);
  };
  // Without a criterion column nothing tells a new row from the rest of an old one.
  if (columns.criterion === undefined || columns.deadline === undefined || OWN.some(isOwn) || header.ticks?.some(({ column }) => !sheet.isBlank(row, column))) return false;
  return SENTENCES.some((field) => columns[field] !== undefined && /^\s*\p{Ll}[\p{L}\p{M}]*[ ,;]\s*\S/u.test(sheet.text(row, columns[field])));
}

/** Adds the row's texts to the row above, and reads anew what they belong to. */
export function extendRow({ sheet, header, readers }: RowContext, row: number, above: PlanRow): void {
  for (const field of TEXTS) {
    const column = header.columns[field];
    const rest = column === undefined ? "" : sheet.text(row, column).trim();
    if (rest === "") continue;
    const before = above.text[field] ?? "";
    above.text[field] = before === "" ? rest : before + (/^\p{Ll}/u.test(rest) ? " " : "\n") + rest;
  }
  above.actions = splitActions(above.text.actions ?? "");
  above.owners = readers.people(above.text.owner ?? "");
  above.partners = readers.people(above.text.partners ?? "");
}
