import { excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** "Tốt", "Theo KH": not how far the row has come. */
export const statusUnreadable = rowRule({
  id: "status-unreadable",
  severity: "warning",
  subject: "progress",
  fields: ["status"],
  finds: ({ status }) => (status.status === "unknown" ? { text: excerpt(status.source) } : null),
});
