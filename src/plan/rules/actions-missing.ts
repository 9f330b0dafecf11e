import { isBlank, isOptional } from "./cells";
import { foldText } from "../text/normalize";
import { rowRule } from "./row-rule";

/** A word in place of an action. */
const NONE = /^(?:không(?: có)?|chưa(?: có| rõ| xác định)?|\?+)\.?$/;

/** A row that says what is to be improved and not how: blank, "Chưa có". */
export const actionsMissing = rowRule({
  id: "actions-missing",
  severity: "error",
  subject: "content",
  fields: ["actions"],
  finds: (row, table) => ((isBlank(row.text.actions) || isNone(row.text.actions!)) && !isOptional(table, "actions") ? {} : null),
});

function isNone(text: string): boolean {
  return text.length <= 15 && NONE.test(foldText(text));
}
