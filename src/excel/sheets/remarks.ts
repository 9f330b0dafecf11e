/** The remarks column of our sheets belongs to the user: what was typed there moves along with the row it is about. */
import type { Content } from "./content";
import type { SheetDraft } from "./draft";
import { readBack } from "./write";

/**
 * Puts into a draft the remarks that stand in the sheet now. A row is known by its criterion and its content, the
 * cells named in `draft.remarks.keyColumns`; rows that say the same take their remarks in order.
 */
export function keepRemarks(draft: SheetDraft, there: Content): void {
  if (!draft.remarks) return;
  const { column, keyColumns } = draft.remarks;
  const typed = new Map<string, string[]>();
  for (const row of there) {
    const remark = row[column] ?? "";
    if (remark === "") continue;
    const key = keyColumns.map((k) => row[k] ?? "").join("\n");
    typed.set(key, [...(typed.get(key) ?? []), String(remark)]);
  }
  for (const line of draft.lines) {
    if (line.look !== "body") continue;
    const remark = typed.get(keyColumns.map((k) => readBack(line.cells[k])).join("\n"))?.shift();
    if (remark) line.cells[column] = { kind: "text", value: { text: remark } };
  }
}
