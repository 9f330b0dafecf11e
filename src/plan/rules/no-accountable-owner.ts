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
    if (isBlank(row.text.owner) || row.owners.none || row.owners.lead !== null) return null;
    return misplacedIn(row, "owner", table) === null ? {} : null;
  },
});
