import { foldText } from "../text/normalize";
import { excerpt, unquoted } from "./cells";
import { rowRule } from "./row-rule";

/** Things that are bought, hired or built. "Xây dựng kế hoạch" and "trang bị kiến thức" cost nothing. */
const PURCHASES = [
  "mua(?: sắm)?(?! (?:bán|vui|bảo hiểm))",
  "(?<!được |đã )trang bị(?! (?:thêm )?(?:kiến thức|k[ĩỹ] năng)| cho [^,;.]*(?:kiến thức|k[ĩỹ] năng))",
  "sắm (?:sửa|thêm|mới|\\d)",
  "đóng mới",
  "lắp đặt",
  "lắp (?:mới|thêm|camera|điều hòa|quạt|mái|\\d)",
  "thay (?:thế )?\\d+ (?:bóng|bộ|cái|chiếc|máy|quạt|cửa|ti ?vi)",
  "gia hạn (?:bản quyền|phần mềm|tên miền)",
  "trả thù lao",
  "sửa chữa(?! (?:sai|lỗi|khuyết|hạn chế|thiếu sót))",
  "cải tạo",
  "thay mới",
  "nâng cấp (?:phòng|sân|nhà|mạng|máy|thiết bị|hệ thống|cơ sở|phần mềm|đường)",
  "(?<!cho )thuê",
  "in ấn",
  "(?:đặt in|photo|phô tô)",
  "in (?:tài liệu|pano|pa nô|áp phích|băng rôn|tờ rơi|bạt|phông)",
  "đổ bê tông",
  "lát (?:lại |mới )?(?:gạch|nền|sân)",
  "chống thấm",
  "ký hợp đồng",
  "hợp đồng với",
  "xây (?:mới|thêm|lại|sân|nhà|tường|phòng|hàng rào|cổng)",
  "xây dựng (?:mới|thêm|phòng(?! (?:trào|chống))|sân|nhà vệ sinh|nhà bếp|tường|hàng rào|cổng|công trình)",
];

/** Money itself: "kinh phí mua", "xin kinh phí", "5 triệu đồng". */
const MONEY = [
  "(?:xin|hỗ trợ|bố trí|huy động|dự trù|dự toán|cấp) (?:thêm )?kinh phí",
  "kinh phí (?:để|mua|cho|tổ chức|thực hiện|bồi dưỡng)",
  "\\d[\\d.,]* ?(?:triệu|tr|tỷ|tỉ|nghìn|ngàn)",
  "\\d\\d[\\d.,]*k",
  "\\d[\\d.,]*\\d\\d ?(?:đồng(?! chí)|vnđ|vnd|đ)",
];

const COST = new RegExp(`(?<!\\p{L})(?:${[...PURCHASES, ...MONEY].join("|")})(?!\\p{L})`, "u");
const NEGATED = /(?:không|chưa|tiết kiệm) (?:cần |phải |phát sinh |tốn |sử dụng )?(?:kinh phí|mua|thuê)/;

const WHAT_COSTS = "(?:mua(?: sắm)?|trang bị|sửa chữa|cải tạo|thuê|in ấn|lắp đặt)";
/** Papers about it, what others pay, what is done less: "kiểm tra hồ sơ mua sắm", "vận động cha mẹ trang bị góc học tập", "giảm in ấn". */
const HARMLESS = new RegExp(
  `(?<!\\p{L})(?:(?:hồ sơ|kết quả|quy trình|quy định|quy chế|chứng từ|thủ tục|biên bản|công khai việc|giám sát việc|kiểm tra việc)(?: đề nghị| về| việc)? ${WHAT_COSTS}` +
    `|(?:cha mẹ|phụ huynh|gia đình|cmhs)(?: học sinh| trẻ)?(?: tự)? ${WHAT_COSTS}` +
    `|(?:giảm|tiết kiệm)[^,;.]{0,30} in ấn|(?:rà soát|xem lại|theo|kiểm tra)(?: các)? hợp đồng với` +
    `|${WHAT_COSTS}[^,;.]{0,30} (?:miễn phí|theo bảo hành|không (?:mất|thu) tiền))(?!\\p{L})`,
  "gu",
);

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
      return COST.test(text) && !NEGATED.test(text) && COST.test(unquoted(text).replace(HARMLESS, " "));
    });
    return action === undefined ? null : { action: excerpt(action) };
  },
});
