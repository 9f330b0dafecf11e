import { rowRule } from "./row-rule";

/** "5 triệu đồng cho các nội dung bồi dưỡng …; kinh phí tổ chức lễ hội": one amount among a list of purposes. */
export const budgetWithPurpose = rowRule({
  id: "budget-with-purpose",
  severity: "info",
  subject: "budget",
  fields: ["budget"],
  finds: ({ budget }) =>
    budget.kind === "amount" && budget.dong !== null && budget.flags.includes("purposeText") ? { dong: budget.dong } : null,
});
