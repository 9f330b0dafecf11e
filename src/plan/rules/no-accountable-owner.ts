import { splitActions } from "../table/actions";
import { readPeople } from "../text/people/index";
import type { PlanRow } from "../types";
import { isBlank } from "./cells";
import { rowRule } from "./row-rule";
import { misplacedIn } from "./shifted";

/** "Cấp ủy chi bộ và Hội đồng trường; toàn thể giáo viên": several are named, nobody leads. */
export const noAccountableOwner = rowRule({
  id: "no-accountable-owner",
  severity: "warning",
  subject: "people",
  fields: ["owner"],
  finds: (row, table) => {
    if (isBlank(row.text.owner) || row.owners.none || row.owners.lead !== null || hasOneEach(row)) return null;
    return misplacedIn(row, "owner", table) === null ? {} : null;
  },
});

/** "1. Kế toán", "2. Văn thư" beside two actions: each has its own. */
function hasOneEach({ actions, text }: PlanRow): boolean {
  const owners = splitActions(text.owner ?? "");
  return owners.length > 1 && owners.length === actions.length && owners.every((owner) => readPeople(owner).lead !== null);
}
