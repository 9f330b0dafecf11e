import { foldText } from "../text/normalize";
import { cellOf, isBlank, placeOf, presentField } from "./cells";
import type { Hit, Rule } from "./types";

const NONE = /^(?:không(?: có)?|chưa(?: có| đủ| nộp| cập nhật)?|thiếu|đang (?:bổ sung|thu thập|hoàn thiện|cập nhật))(?: minh chứng| hồ sơ)?\.?$/;

/** Done, and neither the evidence column nor, where there is none, the notes say what shows it. */
export const doneWithoutEvidence: Rule = {
  id: "done-without-evidence",
  severity: "warning",
  subject: "progress",
  *check(table): Generator<Hit> {
    const field = presentField(table, ["evidence", "note"]);
    if (field === undefined) return;
    for (const row of table.rows) {
      if (row.status.status !== "done" || !showsNothing(row.text[field])) continue;
      yield { cell: cellOf(table, row, field), params: { place: placeOf(row), field } };
    }
  },
};

/** Blank, "Chưa có", "Đang bổ sung". */
function showsNothing(text: string | undefined): boolean {
  return isBlank(text) || (text!.length <= 30 && NONE.test(foldText(text!)));
}
