/** Rows that say that nothing is to be improved there: no tasks. */
import type { Field } from "../types";
import { plainLine } from "./lines";
import type { RowContext } from "./row";
import type { Sheet } from "./sheet";

const NOTHING_TO_DO = /^\s*[-*]?\s*kh(?:ô|o\u0302|o)ng(?:\s+c(?:ó|o\u0301|o)(?:\s.{0,12}n(?:ộ|o)i dung.{0,30})?)?\s*\.?\s*$/i;
const NO_CONTENT = /^[-*+]? ?(?:(?:da )?dat[^.;]{0,20}[,.;] ?)?khong(?: (?:co|con))?(?: (?:cac |nhung )?(?:noi dung|han che|diem yeu|ton tai|van de)(?: nao| gi)?(?: (?:can|phai) .{0,30})?| (?:can|phai) (?:phai )?cai tien(?: .{0,20})?)? ?\.?$/;

/** What a row may have besides when nothing is to be improved: which criterion it is about, how it stands there. */
const BESIDES: readonly Field[] = ["ordinal", "standard", "criterion", "weakness", "note", "evidence"];

/** "Không có nội dung cần cải tiến" for all that a row says beside its criterion, or "Không" in each of its cells. */
export function saysNothing({ sheet, header }: RowContext, row: number, worded: readonly number[]): boolean {
  const { columns } = header;
  const { criterion, content, actions } = columns;
  const what = content ?? columns.weakness;
  if (what !== undefined && worded.includes(what) && (saysNoContent(sheet.text(row, what), worded[0] !== what) || isStruckOut(sheet, row, [what, actions]))) {
    const besides = BESIDES.map((field) => columns[field]);
    if (worded.every((column) => column === what || besides.includes(column) || /^[-–—/.…_\s]+$/.test(sheet.text(row, column)) || NOTHING_TO_DO.test(sheet.text(row, column)))) return true;
  }
  return [criterion, content, actions].includes(worded[0]) && worded.every((column) => NOTHING_TO_DO.test(sheet.text(row, column)));
}

/** A dash for what is to be improved and for what is done about it. */
function isStruckOut(sheet: Sheet, row: number, columns: readonly (number | undefined)[]): boolean {
  return columns.every((column) => column !== undefined && /^\s*[-–—]+\s*$/.test(sheet.text(row, column)));
}

/** "Không có nội dung cần cải tiến", "Đạt, không cần cải tiến"; of a row without criterion before it only "1.2. Không có …". */
function saysNoContent(text: string, hasCriterion: boolean): boolean {
  if (text.length > 90 || !/kh/i.test(text)) return false;
  const plain = plainLine(text);
  const said = plain.replace(/^(?:(?:tieu chi|tc) ?)?\d\.\d{1,2} ?[.:)-]* ?/, "");
  return (hasCriterion || said !== plain) && NO_CONTENT.test(said);
}
