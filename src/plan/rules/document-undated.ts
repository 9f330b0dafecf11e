import { foldText, normalizeText } from "../text/normalize";
import type { Hit, Rule } from "./types";

/** In capitals: "Hiệu trưởng" is somebody's post in another table. */
const SIGNED = /^(?:KT\. ?)?(?:HIỆU TRƯỞNG|PHÓ HIỆU TRƯỞNG|THỦ TRƯỞNG ĐƠN VỊ|CHỦ TỊCH HỘI ĐỒNG TỰ ĐÁNH GIÁ)$/;
/** "ngày … tháng … năm …" with dots for the day is a date still to be filled in by hand: that is a place for it. */
const DATED = /ngày[\s.…_]*\d{0,2}[\s.…_]*tháng[\s.…_]*\d{0,2}[\s.…_]*năm|, ?ngày ?\d{1,2}[/.-]\d{1,2}|(?:^|, ?|ngày(?: lập| ký)?:? ?)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|(?:^|, ?)tháng \d{1,2} ?(?:năm |\/ ?)\d{4}$/;
/** The date of a document that is cited, not of this one. */
const CITES = /^[-+*• ]*(?:căn cứ|thực hiện|theo|xét)(?!\p{L})|(?:thông tư|nghị định|nghị quyết|công văn|chỉ thị|luật) /u;

/** A place for the signature and none for the date: a plan without a date can't be filed. */
export const documentUndated: Rule = {
  id: "document-undated",
  severity: "info",
  subject: "document",
  *check(table): Generator<Hit> {
    const signature = table.around.find(({ text }) => text.split("\n").some((line) => SIGNED.test(normalizeText(line))));
    if (signature === undefined) return;
    if (!table.around.some(({ text }) => text.split("\n").some(isDate))) yield { cell: signature.cell };
  },
};

function isDate(line: string): boolean {
  const text = foldText(line);
  return DATED.test(text) && !CITES.test(text);
}
