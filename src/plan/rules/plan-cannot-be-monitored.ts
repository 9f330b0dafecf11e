import { guessFields } from "../table/header-words";
import type { PlanTable } from "../types";
import { headerCell, presentField } from "./cells";
import type { Hit, Rule } from "./types";

/** No column for an indicator, the progress, the evidence or the supervision: nobody can see how far the plan has come. */
export const planCannotBeMonitored: Rule = {
  id: "plan-cannot-be-monitored",
  severity: "warning",
  subject: "progress",
  *check(table): Generator<Hit> {
    if (presentField(table, ["indicator", "status", "evidence", "monitor"]) === undefined && !goalIsIndicator(table)) yield { cell: headerCell(table) };
  },
};

/** "Chỉ tiêu, sản phẩm" in one column. */
function goalIsIndicator({ headers }: PlanTable): boolean {
  return headers.goal !== undefined && guessFields(headers.goal).some(({ field }) => field === "indicator");
}
