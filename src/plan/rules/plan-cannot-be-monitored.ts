import { headerCell, presentField } from "./cells";
import type { Hit, Rule } from "./types";

/** No column for an indicator, the progress, the evidence or the supervision: nobody can see how far the plan has come. */
export const planCannotBeMonitored: Rule = {
  id: "plan-cannot-be-monitored",
  severity: "warning",
  subject: "progress",
  *check(table): Generator<Hit> {
    if (presentField(table, ["indicator", "status", "evidence", "monitor"]) === undefined) yield { cell: headerCell(table) };
  },
};
