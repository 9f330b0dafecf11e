/** "Tiến độ thực hiện" over dates: by when, not how far, where no other column says by when. */
import { schoolCalendar, schoolYearOf } from "../text/calendar";
import { readDeadline } from "../text/deadline/index";
import { readStatus } from "../text/status";
import type { Field, ReadOptions } from "../types";
import { inOrder } from "./columns";
import { givenSchoolYear } from "./frame";
import type { Header } from "./header";
import { headerWords } from "./header-words";
import type { Sheet } from "./sheet";

/** Rows that are looked at. */
const MOST_ROWS = 60;

/**
 * The header with its column of progress as the one of deadlines, where most of what is written in it are times and nothing is a status.
 *
 * @param given fields that are where the user put them
 */
export function withProgress(sheet: Sheet, header: Header, given: readonly Field[], options: ReadOptions): Header {
  const { status, deadline, startDate, endDate } = header.columns;
  if (status === undefined || (deadline ?? startDate ?? endDate) !== undefined || given.includes("status") || given.includes("deadline")) return header;
  if (!/^tien do\b/.test(headerWords(header.headers.status ?? ""))) return header;
  const calendar = schoolCalendar(givenSchoolYear(options) ?? schoolYearOf(options.asOf));
  let times = 0;
  let others = 0;
  for (let row = header.bottom + 1; row < Math.min(sheet.endRow, header.bottom + 1 + MOST_ROWS); row++) {
    const cell = sheet.cell(row, status);
    // Neither the column's number nor a page's repeated header says anything.
    if (/^\s*(?:\(?\d{0,2}\)?|tiến\s+độ.*)\s*$/i.test(cell.text.normalize("NFC")) || (sheet.merge(row, status)?.columnCount ?? 1) > 1) continue;
    if (/^\s*(?:đã|xong)(?!\p{L})/iu.test(cell.text.normalize("NFC")) || !["blank", "unknown"].includes(readStatus(cell).status)) return header;
    if (["none", "unreadable"].includes(readDeadline(cell, calendar).kind)) others++;
    else times++;
  }
  if (times <= others) return header;
  const columns = { ...header.columns, deadline: status };
  const headers = { ...header.headers, deadline: header.headers.status };
  const [next, ...more] = header.more.status ?? [];
  delete columns.status;
  delete headers.status;
  if (next) {
    columns.status = next.column;
    headers.status = next.header;
  }
  return { ...header, columns: inOrder(columns), headers, more: { ...header.more, status: more } };
}
