import { foldText } from "../text/normalize";
import { excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** Things that are bought, hired or built. "Xây dựng kế hoạch" and "trang bị kiến thức" cost nothing. */
const PURCHASES = [
  "mua(?: sắm)?",
  "trang bị(?! (?:kiến thức|kỹ năng|thêm kiến thức|cho [^,;.]*(?:kiến thức|kỹ năng)))",
  "lắp đặt",
  "lắp (?:mới|thêm|camera)",
  "sửa chữa(?! (?:sai|lỗi|khuyết|hạn chế|thiếu sót))",
  "cải tạo",
  "thay mới",
  "nâng cấp (?:phòng|sân|nhà|mạng|máy|thiết bị|hệ thống|cơ sở|phần mềm|đường)",
  "thuê",
  "in ấn",
  "ký hợp đồng",
  "hợp đồng với",
  "xây (?:mới|thêm|lại|sân|nhà|tường|phòng|hàng rào|cổng)",
  "xây dựng (?:mới|thêm|phòng(?! (?:trào|chống))|sân|nhà vệ sinh|nhà bếp|tường|hàng rào|cổng|công trình)",
];

/** Money itself: "kinh phí mua", "xin kinh phí", "5 triệu đồng". */
const MONEY = [
  "(?:xin|hỗ trợ|bố trí|huy động|dự trù|dự toán|cấp) (?:thêm )?kinh phí",
  "kinh phí (?:để|mua|cho|tổ chức|thực hiện|bồi dưỡng)",
  "\\d[\\d.,]* ?(?:triệu|tr|tỷ|tỉ|nghìn|ngàn|đồng|vnđ|vnd|đ)",
];

const COST = new RegExp(`(?<!\\p{L})(?:${[...PURCHASES, ...MONEY].join("|")})(?!\\p{L})`, "u");
const NEGATED = /(?:không|chưa|tiết kiệm) (?:cần |phải |phát sinh |tốn |sử dụng )?(?:kinh phí|mua|thuê)/;

/** "Không" beside "mua sắm đồ chơi ngoài trời": the cost is named among the actions and not in the budget. */
export const budgetCostInActions = rowRule({
  id: "budget-cost-in-actions",
  severity: "warning",
  subject: "budget",
  fields: ["budget"],
  finds: (row) => {
    if (row.budget.kind !== "none-needed") return null;
    const action = row.actions.find((one) => {
      const text = foldText(one);
      return COST.test(text) && !NEGATED.test(text);
    });
    return action === undefined ? null : { action: excerpt(action) };
  },
});
