/** The column of criteria told by its cells, where the header's words do not tell or mislead: "TC | Chỉ số" over "1 | 1.2". */
import type { Field } from "../types";
import { inOrder } from "./columns";
import type { Header } from "./header";
import { plainLine } from "./lines";
import type { Sheet } from "./sheet";

/** Rows that are looked at. */
const MOST_ROWS = 60;
const NUMBER = /^\s*(?:(?:tiêu chí|tc)\s*)?[1-9]\.\d{1,2}(?![\d%]|[.,]\d)/iu;
/** What such a header may be called; "Điểm" and "Số lượng" have numbers with a point too. */
const MAY_NAME = /^ma\b|\b(?:tieu chi|tc|chi so|chi bao|dieu|tieu chuan)\b/;
/** Fields that give way. */
const WEAK: readonly Field[] = ["indicator", "standard"];

/** The header with its column of criteria, unless one is there that has some. */
export function withCriteria(sheet: Sheet, header: Header): Header {
  const { criterion } = header.columns;
  if (criterion !== undefined && rowsBelow(sheet, header).some((row) => /[1-9][.,]\d/.test(sheet.text(row, criterion)))) return header;
  const fields = new Map((Object.entries(header.columns) as [Field, number][]).map(([field, column]) => [column, field]));
  const found = header.cells.find(({ column, text }) => {
    const field = fields.get(column);
    return (field === undefined || WEAK.includes(field)) && MAY_NAME.test(plainLine(text)) && holdsCriteria(sheet, header, column);
  });
  if (found === undefined) return header;
  const columns = { ...header.columns, criterion: found.column };
  const headers = { ...header.headers, criterion: found.text };
  const before = fields.get(found.column);
  if (before !== undefined) {
    delete columns[before];
    delete headers[before];
  }
  if (criterion !== undefined && columns.standard === undefined) {
    columns.standard = criterion;
    headers.standard = header.headers.criterion;
  }
  return { ...header, columns: inOrder(columns), headers };
}

function rowsBelow(sheet: Sheet, { bottom }: Header): number[] {
  return Array.from({ length: Math.min(sheet.endRow - bottom - 1, MOST_ROWS) }, (_, index) => bottom + 1 + index);
}

/** At least two, and hardly anything else. A heading or a line is no row of the table. */
function holdsCriteria(sheet: Sheet, header: Header, column: number): boolean {
  const rows = rowsBelow(sheet, header).filter((row) => !sheet.isBlank(row, column) && sheet.filled(row, Math.max(header.from ?? -1, sheet.left), header.right).length > 2);
  const fitting = rows.filter((row) => NUMBER.test(sheet.text(row, column))).length;
  return fitting > 1 && fitting * 4 >= rows.length * 3;
}
