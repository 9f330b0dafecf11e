/** A table that several schools share: the office's own list, with a column that names the school of each row. */
import type { MoreColumn, PlanRow } from "../types";
import type { Header } from "./header";
import { headerWords } from "./header-words";
import type { Sheet } from "./sheet";

const SCHOOLS = /^(?:ten )?(?:cac )?(?:truong|truong hoc|co so giao duc|don vi truong|nha truong|school)(?: hoc)?$/;

/**
 * Says in each row which school's it is, where the table has a column of schools and no field of ours is read from it. A blank goes on with the
 * school above. Changes `rows`.
 *
 * @returns that column; undefined for a table of one school.
 */
export function nameSchools(sheet: Sheet, header: Header, rows: readonly PlanRow[]): MoreColumn | undefined {
  const taken = new Set(Object.values(header.columns));
  const found = header.cells.find((cell) => !taken.has(cell.column) && SCHOOLS.test(headerWords(cell.text)));
  if (found === undefined) return undefined;
  let school = "";
  for (const row of rows) {
    school = sheet.text(row.row - 1, found.column).trim() || school;
    if (school !== "") row.school = school;
  }
  return { column: found.column, header: found.text };
}
