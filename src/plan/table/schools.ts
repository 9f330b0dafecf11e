/** A table that several schools share: the office's own list, with a column that names the school of each row, or lines over each school's. */
import { schoolTypeOf } from "../standards/index";
import type { SchoolType } from "../standards/index";
import type { MoreColumn, PlanRow } from "../types";
import { findSchool } from "./frame";
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
  if (found === undefined) {
    nameBySections(sheet, header, rows);
    return undefined;
  }
  let school = "";
  for (const row of rows) {
    school = sheet.text(row.row - 1, found.column).trim() || school;
    if (school !== "") row.school = school;
  }
  return { column: found.column, header: found.text };
}

/** The kinds of the schools that the rows name, where they tell. */
export function kindsOfSchools(rows: readonly PlanRow[]): Set<SchoolType> {
  const names = new Set(rows.flatMap(({ school }) => school ?? []));
  return new Set([...names].flatMap((name) => schoolTypeOf([`trường ${name}`]) ?? []));
}

/** "I | Trường Mầm non Tân Hưng" over the rows of each school. One name alone is the head of a page. */
function nameBySections(sheet: Sheet, header: Header, rows: readonly PlanRow[]): void {
  const planRows = new Map(rows.map((row) => [row.row - 1, row]));
  const named: [PlanRow, string][] = [];
  let school: string | null = null;
  for (let at = header.bottom + 1; at < (rows.at(-1)?.row ?? 0); at++) {
    const row = planRows.get(at);
    if (row === undefined) school = sectionSchool(sheet, at) ?? school;
    else if (school !== null) named.push([row, school]);
  }
  if (new Set(named.map(([, name]) => name)).size > 1) for (const [row, name] of named) row.school = name;
}

function sectionSchool(sheet: Sheet, row: number): string | null {
  const filled = sheet.filled(row);
  return filled.length > 2 ? null : findSchool(filled.map((column) => sheet.text(row, column).replace(/^\s*(?:[IVX]+|\d{1,2}|[A-Z])\s*[.)/-]\s*/, "")));
}
