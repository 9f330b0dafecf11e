import { isBlank, isOptional } from "./cells";
import { rowRule } from "./row-rule";

/** "Điểm yếu", "Hạn chế": what is to be improved, where no other column says it; "Hiện trạng" and "Điểm mạnh" are not. */
const WEAKNESS = /hạn chế|yếu|tồn tại|bất cập|khiếm khuyết/iu;

/** A row that does not say what is to be improved. */
export const contentMissing = rowRule({
  id: "content-missing",
  severity: "error",
  subject: "content",
  fields: ["content", "weakness"],
  finds: (row, table) => {
    const { content, weakness } = table.columns;
    if (content !== undefined) return isBlank(row.text.content) && !isOptional(table, "content") ? {} : null;
    // A further action under a criterion above has the weakness above.
    if (weakness === undefined || table.more?.weakness !== undefined || row.inherited.includes("criterion")) return null;
    const header = (table.headers.weakness ?? "").normalize("NFC");
    return isBlank(row.text.weakness) && WEAKNESS.test(header) && !isOptional(table, "weakness") ? {} : null;
  },
});
