import { foldText } from "../text/normalize";
import type { Hit, Rule } from "./types";

const SIGNED = /^(?:kt\. ?)?(?:hiệu trưởng|phó hiệu trưởng|thủ trưởng đơn vị|chủ tịch hội đồng tự đánh giá)$/;
/** "ngày … tháng … năm …" with dots for the day is a date still to be filled in by hand: that is a place for it. */
const DATED = /ngày[\s.…_]*\d{0,2}[\s.…_]*tháng[\s.…_]*\d{0,2}[\s.…_]*năm|,\s*ngày\s*\d{1,2}[/.-]\d{1,2}/;

/** A place for the signature and none for the date: a plan without a date can't be filed. */
export const documentUndated: Rule = {
  id: "document-undated",
  severity: "info",
  subject: "document",
  *check(table): Generator<Hit> {
    const signature = table.around.find(({ text }) => text.split("\n").some((line) => SIGNED.test(foldText(line))));
    if (signature === undefined) return;
    if (!table.around.some(({ text }) => DATED.test(foldText(text)))) yield { cell: signature.cell };
  },
};
