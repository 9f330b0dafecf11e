import { foldText } from "../text/normalize";
import { excerpt, unquoted } from "./cells";
import { rowRule } from "./row-rule";

/** Things that are bought, hired or built. "Xây dựng kế hoạch" and "trang bị kiến thức" cost nothing. */
const PURCHASES = [
  "mua(?: sắm)?(?! (?:bán|vui|bảo hiểm))",
  "(?<!được |đã )trang bị(?! (?:(?:thêm|đầy đủ|tốt|các|những) )*(?:kiến thức|k[ĩỹ] năng)| cho [^,;.]*(?:kiến thức|k[ĩỹ] năng))",
  "sắm (?:sửa|thêm|mới|\\d)",
  "đóng mới",
  "lắp đặt",
  "lắp (?:mới|thêm|camera|điều hòa|quạt|mái|\\d+ (?!mảnh|miếng|khối|hình|mô hình))",
  "thay (?:thế )?\\d+ (?:bóng|bộ|cái|chiếc|máy|quạt|cửa|ti ?vi)",
  "gia hạn (?:bản quyền|phần mềm|tên miền)",
  "trả thù lao",
  "sửa chữa(?!(?:,? (?:và )?bổ sung)? (?:sai|lỗi|khuyết|hạn chế|thiếu sót|giáo án|bài|kế hoạch|hồ sơ|văn bản|quy chế|nội dung|đề))",
  "cải tạo(?! (?:cách|thói quen))",
  "thay mới",
  "nâng cấp (?:phòng|sân|nhà|mạng|máy|thiết bị|hệ thống|cơ sở|phần mềm|đường)",
  "(?<!cho )thuê",
  "in ấn",
  "(?:đặt in|photo|phô tô)",
  "(?<!khi )in (?:tài liệu|pano|pa nô|áp phích|băng rôn|tờ rơi|bạt|phông)",
  "đổ bê tông",
  "lát (?:lại |mới )?(?:gạch|nền|sân)",
  "chống thấm",
  "ký hợp đồng(?! (?:trách nhiệm|thi đua|học tập))",
  "hợp đồng với",
  "xây (?:mới|thêm|lại|sân|nhà(?! (?:bằng|từ))|tường|phòng|hàng rào|cổng)",
  "xây dựng (?:mới|thêm|phòng(?! (?:trào|chống))|sân(?! chơi (?:trí tuệ|lành mạnh|bổ ích|học thuật|văn hóa|trực tuyến))|nhà vệ sinh|nhà bếp|tường|hàng rào|cổng|công trình)",
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
const NEGATED = /(?:không|chưa|tiết kiệm) (?:(?:cần|phải|phát sinh|tốn|sử dụng|tổ chức|đi) )?(?:kinh phí|mua|thuê|in ấn)/;

const WHAT_COSTS = "(?:mua(?: sắm)?|trang bị|sửa chữa|cải tạo|nâng cấp|thuê|in ấn|lắp đặt)";
const ALL_THAT_COSTS = `${WHAT_COSTS}(?:(?:,| và) ${WHAT_COSTS}(?! (?:thêm|mới|bổ sung|\\d)))*`;
/**
 * Papers about it, what others pay, what was bought before, what is done less or another year, what children play: "kiểm tra hồ sơ mua
 * sắm", "khảo sát nhu cầu trang bị", "vận động cha mẹ trang bị góc học tập", "thiết bị đã mua", "giảm in ấn".
 */
const HARMLESS = new RegExp(
  `(?<!\\p{L})(?:(?:hồ sơ|sổ|kết quả|quy trình|quy định|quy chế|văn bản|chứng từ|thủ tục|biên bản|nhu cầu|nghiệp vụ|tiến độ|(?:công khai|giám sát|kiểm tra|đưa) việc|theo dõi` +
    `|(?<!theo |thực hiện |triển khai )(?:kế hoạch|danh mục|đề án|phương án))(?: đề nghị| về| việc)? ${ALL_THAT_COSTS}` +
    `|(?:(?:cha mẹ|phụ huynh|gia đình|cmhs)(?: học sinh| trẻ)?(?: tự)?|tự|đã|mới|vừa|cách|biết|do (?:sở|ubnd|phòng gd)[^,;.]{0,20}) ${ALL_THAT_COSTS}` +
    `|(?:(?:giảm|tiết kiệm|hạn chế)[^,;.]{0,30}|thay(?: thế| cho)?(?: việc)?) in ấn|(?:rà soát|xem lại|theo|kiểm tra|công khai|thanh lý)(?: các)? hợp đồng (?:với|thuê)` +
    `|${WHAT_COSTS}[^,;.]{0,30} (?:miễn phí|theo bảo hành|không (?:mất|thu) tiền)` +
    `|(?:${WHAT_COSTS}|kinh phí)[^,;.]{0,40} năm (?:học )?(?:sau|tới|trước)|(?:trò chơi|đóng vai)[^,;.]{0,40} mua` +
    `|(?:tờ|mệnh giá)(?: tiền)?(?:[ ,]+\\d[\\d.]* ?(?:đ|đồng|nghìn|ngàn|k))+)(?!\\p{L})`,
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
