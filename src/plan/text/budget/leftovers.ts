/** What words beside a figure do to it: nothing, or more than this grammar understands. */
import { remembering } from "./memo";
import { isWanted } from "./needs";
import { bareWords, bilingual } from "./phrases";

/** Funds and remarks with a "không" or "chưa" that leaves the figure alone. */
const INNOCENT = bilingual(
  "không (?:giao )?tự chủ|không thường xuyên|không tx|không hoàn lại|không chuyên|không gian|không khí|không (?:sử dụng|dùng|lấy) (?:kinh phí |nguồn )?(?:từ )?(?:ngân sách|nsnn)(?: nhà nước)?|còn hạn|hàng không|đã (?:bao )?gồm (?:thuế|vat)|không phát sinh thêm|không dây|ban giám|giám hiệu",
);
const EXCLUDES = bilingual("(?:không|chưa) (?:(?:bao )?gồm|kể|tính) (?:thuế|vat|phí|công|tiền công|nhân công|ngày công|vận chuyển|lắp đặt)");
const WANT = bilingual(
  "chưa (?:có|được|bố trí|duyệt|cấp|phân bổ|phê duyệt|cân đối|xin)(?: được)?(?: (?:kinh phí|nguồn|tiền|duyệt|cấp|bố trí|phê duyệt|hỗ trợ|phân bổ|kinh phí thực hiện))*|còn thiếu (?:kinh phí|nguồn)|không có (?:kinh phí|nguồn)",
);
/** Any of these can make the sum another one. */
const CHANGES = bilingual(
  "trừ|giảm|bớt|âm|mỗi|từng|gấp|gấp đôi|hoặc|chưa|không|ko|còn|vài|dăm|mấy|hủy|huỷ|bỏ|hơn|lẻ|nửa|rưỡi|trăm|chục|vạn|ngàn|nghìn|tỷ|tỉ|một phần|phần còn lại|còn lại|thiếu|nợ|dư|thừa|miễn|nhân|chia|lỗ|tăng|thay vì|đơn giá|tương ứng|trở lên|trở xuống|trên|dưới|từ|đến|tới|nằm trong|thuộc gói|(?:đã )?tính (?:vào|ở|chung|trong)|(?:dùng )?chung (?:với|kinh phí|kp|nguồn)|gộp (?:chung|(?:với|vào) (?:mục|tiêu chí))",
);
/** Harmless beginnings of words that {@link CHANGES} holds. */
const PLACES = bilingual(
  "trên (?:địa bàn|lớp|lớp học|cơ sở|máy|mạng|sân|internet|web|không gian|toàn|giấy|bảng|trường)|dưới (?:sân|nước|cờ|hình thức)|cấp (?:trên|dưới)|từ (?:·|nguồn|chi thường xuyên|tiết kiệm|dự toán|dự án|đề án|tài trợ|đóng góp|vận động|doanh nghiệp|công ty|cty|ngân hàng|gia đình|ông|bà|anh|chị|ngân sách|nsnn|kinh phí|quỹ|xã hội hóa|xhh|ngày|tháng|năm|đầu|phụ huynh|cha mẹ|các|nhà|học kỳ|hội|thu|học phí|công đoàn|ubnd|phòng|sở|mạnh thường quân)|đến (?:·|trường|lớp|ngày|tháng|hết|từng|năm|cuối|nay)|tới (?:trường|lớp)|thiếu nhi|thiếu niên|kế thừa|tỷ lệ|tỉ lệ|tăng cường|bỏ học|trẻ thiếu|chia sẻ|nhân dịp|nhân công|công nhân|cá nhân|nhân viên|nhân lực|nhân dân|bệnh nhân|từ thiện|thay đến|cảm âm|cho từng|đến với|hơn nữa|nâng cao|trên trẻ|đầu từ|gia tăng|bổ sung thêm|tăng cảnh|bỏ túi|tăng gia|từ điển|tới tham|đến tham|từng (?:lớp|khối|độ|bước)|nhân (?:ngày|cách|ái|đạo|sự|tài)",
);

export interface Leftover {
  /** The figure can't be trusted beside these words. */
  changes: boolean;
  /** Money wanted and not there yet. */
  wanted: boolean;
  /** Something that will cost more is said to be left out: "chưa bao gồm VAT". */
  least: boolean;
}

/** Looks at the words that are left of a text when its figures and bounds are taken out. */
export function judgeLeftover(words: string, ascii: boolean): Leftover {
  if (!/[a-z]/u.test(words)) return HARMLESS;
  return ascii ? judgeAscii(words) : judgeAccented(words);
}

const HARMLESS: Leftover = { changes: false, wanted: false, least: false };
const judgeAccented = remembering((words) => judge(words, false));
const judgeAscii = remembering((words) => judge(words, true));

function judge(words: string, ascii: boolean): Leftover {
  const wanted = isWanted(bareWords(words));
  const complete = words.replace(EXCLUDES(ascii), " ");
  let rest = complete.replace(INNOCENT(ascii), " ");
  if (wanted) rest = rest.replace(WANT(ascii), " ");
  rest = rest.replace(PLACES(ascii), " ");
  if (ascii) rest = rest.replace(ASCII_HOMOGRAPHS, " ");
  const changes = CHANGES(ascii);
  changes.lastIndex = 0;
  return { changes: changes.test(rest), wanted, least: complete !== words };
}

/** Without accents these are more often "sửa chữa", "mới", "con", "tư" than what they would spell. */
const ASCII_HOMOGRAPHS = /sua chua|ngan (?:sach|hang)|(?<![a-z])(?:moi|con|tu|den|toi|tram|le|bo|ty|ti|am|giam|tru|du|thua|mien|nhan|may|huy|no|lo|chuc|van|tren|duoi|nua)(?![a-z])/gu;

const TOTAL = bilingual("(?:tổng(?! (?:kết|phụ trách|vệ sinh|hợp|duyệt|ôn|quan|lực|dọn))|cộng(?! (?:tác|đồng|hưởng))|tổng cộng|tổng số|tổng tiền|tổng kinh phí|thành tiền|tổng số tiền|cả năm(?: học)?|total)");
const SUBTOTAL = /^[\s\-+*]*(?:tổng cộng|cộng|tong cong|cong)(?: kinh phí)?\s*:?\s*$/u;
const ALTERNATIVE = bilingual("thực tế|thực chi|thực hiện được|quyết toán|đã chi|đã sử dụng|năm trước|năm ngoái|phương án|pa|mức|trường hợp|nếu|trước đây|cũ|điều chỉnh|bổ sung thành|sau giảm|thay đổi|báo giá|chào giá|giá chào|trúng thầu|năm (?:học )?(?:sau|tới)|trả trước|đặt cọc|đặt trước|khuyến mãi|khuyến mại|chiết khấu|tùy|tuỳ|thanh lý");

/** "1 lớp 2 triệu, cả trường 30 triệu": the second is for all of them. */
const WHOLE = /^(?:cho |tính )?(?:cả|toàn|ca|toan) (?:trường|truong|khối|khoi|lớp|lop|bộ|tổ|to|đợt|dot|đoàn)(?: là| la)?[ :]*$|^(?:tất cả|tat ca|tổng thể|cả thảy|hết thảy)(?: là| hết)?[ :]*$/u;

/** A label that names a total, standing first in its phrase. */
export function namesTotal(label: string, ascii: boolean): boolean {
  if (WHOLE.test(label)) return true;
  const pattern = TOTAL(ascii);
  pattern.lastIndex = 0;
  const found = pattern.exec(label);
  return found !== null && label.slice(0, found.index).trim().length <= 12;
}

/** A phrase that begins with a total's word: a total wherever it stands, and not "nước uống cả năm". */
export function openingTotal(label: string): boolean {
  return /^(?:tổng|cộng|thành tiền|tong|cong|thanh tien|total)(?: (?:cộng|số|tiền|kinh phí|kp|chi|cong|so|tien|kinh phi))*[ :]*$/u.test(label.replace(/·.*$/u, ""));
}

const STATED = bilingual("hiện có|đã có|sẵn có|mới có|được cấp|đã cấp|được duyệt|đã duyệt|phê duyệt|giải ngân|đề nghị|đề xuất|xin|cần thêm|xin thêm|(?:đã|mới) (?:nhận|thu|vận động|huy động)(?: được)?|nhận được");
const STATED_LABEL = /^(?:kế hoạch|ke hoach|kh|thực hiện|thuc hien|th|cần|can|trước|truoc|nay|nhu cầu|nhu cau|trích|trích ra|rút|lấy ra|hiện tại|hien tai|trị giá|tri gia)[ :]*$/u;

/** Words that say how far the money has come ("xin: …; được duyệt: …"): figures beside each other may be the same money. */
export function namesStage(label: string, ascii: boolean): boolean {
  const pattern = STATED(ascii);
  pattern.lastIndex = 0;
  return pattern.test(label) || STATED_LABEL.test(label);
}

/** The whole label is "Cộng" or "Tổng cộng": a total row's words. */
export function isSubtotal(label: string): boolean {
  return SUBTOTAL.test(label);
}

/** Words that set two figures against each other instead of adding them. */
export function namesAlternative(label: string, ascii: boolean): boolean {
  const pattern = ALTERNATIVE(ascii);
  pattern.lastIndex = 0;
  return pattern.test(label);
}
