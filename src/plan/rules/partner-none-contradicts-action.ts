import { foldText } from "../text/normalize";
import { excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** "phối hợp", "phối kết hợp"; not "sự phối hợp trong tổ", which needs nobody from outside. */
const COOPERATES = /phối (?:kết )?hợp(?! (?:trong|nội bộ))/;

/** Partners "Không", and an action "phối hợp cùng cha mẹ trẻ". */
export const partnerNoneContradictsAction = rowRule({
  id: "partner-none-contradicts-action",
  severity: "warning",
  subject: "people",
  fields: ["partners"],
  finds: (row) => {
    if (!row.partners.none) return null;
    const action = row.actions.find((one) => COOPERATES.test(foldText(one)));
    return action === undefined ? null : { action: excerpt(action) };
  },
});
