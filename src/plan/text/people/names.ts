/** People by name, and bodies that no list knows. */

const TITLE = /(?:đ\/c|đc|đồng chí|ông|bà|cô|thầy|anh|chị)\.? +/iuy;
const NAME = /\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}.]*){0,5}/uy;
const BODY = /(?:viện|khoa|phòng|trung tâm|ban|tổ|nhóm|hội|đội(?! ngũ)|câu lạc bộ|clb|công ty|trường|bộ môn|sở|chi hội|(?:trưởng|phó|phó trưởng) (?:phòng|khoa|khu|ban|điểm trường|câu lạc bộ|clb|bộ phận)|chuyên viên|quản l[ýí] (?:bếp|nội trú|bán trú|k[ýí] túc))(?= )/iuy;
/** Most people's, in lower case: how a name without a title is known. */
export const SURNAMES =
  "(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|đoàn|lâm|mai|trương|cao|hà|lương|tạ|châu|tô|thái|lưu|phùng|vương|đào|nông|hứa|chu|tống|triệu|quách|kiều|tăng|thạch|văn) ";
const SURNAME = new RegExp(SURNAMES, "y");
/** What may stand before a name that has no title: "Trường THCS Trần Phú" names nobody. */
const BEFORE_NAME = /(?:^|[,;:(+/&]|(?<=\s)-|(?<!\p{L})(?:và|với|cùng|phối hợp)\s)\s*$/u;
/** Three names, the first no school subject, the whole no one whom bodies are called after. */
const OF_A_HOLDER = /^(?!Văn |Lý |Hồ Chí Minh)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){2,}$/u;
/** Words that open what is done rather than who does it. */
const VERBS =
  /^(?:tiếp tục|thực hiện|hoàn thành|đang|đã|chưa|sẽ|xây dựng|triển khai|phân công|tham mưu|báo cáo|đề xuất|truyền thông|tuyên truyền|cập nhật|giữ|phải|chịu|dám|tăng cường|nâng cao|bồi dưỡng|đảm bảo|bảo đảm|tạo|vận động|huy động|tổ chức(?! (?:công|đoàn|đảng))|mức|phòng (?:học|bộ môn|máy)|hướng dẫn|đánh giá|theo dõi|kịp thời|giao|lập|rà soát|họp|mua|sửa|in|trực tiếp|trung thực|kế hoạch|các biện pháp|mọi|việc|công tác|hoạt động|nội dung|hiệu quả|h[ằà]ng (?:năm|tháng|tuần|ngày|quý|kỳ|kì|học)|cả (?:năm|tháng|kỳ|kì)|thường xuyên|cần|tự|đúng|đủ|đạt|tùy|tuỳ|ngay|sau|trước|như|có|thiếu|thừa|tuyển|chuẩn|trình độ|năng lực|đội ngũ|nhân lực|và|với|để|khi|nếu|do|từ|đến|trong|theo|không)(?!\p{L})/iu;
/** Dates, amounts and the like. */
const NO_NAME = /\d\s*[/.,%]\s*\d|^(?:tháng|ngày|quý|tuần|học k[ìỳy]|năm)\b|\d\s*(?:triệu|đồng|nghìn|tr)/iu;
/** "Trường ta có 20 lớp" tells something. */
const SENTENCE = /(?<!\p{L})(?:chưa|có|đã|đang|cần|phải|sẽ|không|được|là)(?!\p{L})/u;
/** What a name in lower case has in it. */
const SOMEBODY = /(?<!\p{L})(?:trưởng|phó|viên|sĩ|nuôi|mẫu|văn thư|thư ký|bếp|công|vụ|quản|giám|chủ|cô|thầy|bác|anh|chị|em|ông|bà|người|nhóm|đội|hội|tổ|ban|đoàn|câu lạc|chi|khối|lớp|dân|sinh|huynh|văn phòng|gia|chữ thập|cựu|sao đỏ|phụ nữ|mặt trận|ngành|đại diện|đối tác|cơ quan|[hk]t|gv|nv)(?!\p{L})/iu;
/** A body called after a day: "Câu lạc bộ 26/3". */
const DAY_NAMED = /^(?:nhóm|câu lạc bộ|clb|đội|chi đoàn) \d{1,2}\/\d{1,2}$/iu;
const LONGEST_BODY = 60;

/** The length of "Đ/c ", "Ông " … at `at`, 0 when there is none. */
export function titleLength(text: string, at: number): number {
  TITLE.lastIndex = at;
  return TITLE.exec(text)?.[0].length ?? 0;
}

/** "Đ/c Nguyễn Thị A" -> "Nguyễn Thị A", "Cô Lan" stays; null when no name with a title stands at `at`. `title` is the title's length. */
export function titledNameAt(text: string, at: number): { name: string; length: number; title: number } | null {
  TITLE.lastIndex = at;
  const title = TITLE.exec(text);
  if (!title) return null;
  NAME.lastIndex = at + title[0].length;
  const name = NAME.exec(text);
  if (!name) return null;
  // "Cô Lan HT", "cô Hoa PHT CM": what follows the name in capitals is the office.
  if (/\p{Ll}/u.test(name[0])) name[0] = name[0].replace(/(?: \p{Lu}{2,})+$/u, "");
  const isFull = name[0].includes(" ") || /^(?:đ\/c|đc|đồng chí)/iu.test(title[0]);
  return { name: isFull ? name[0] : text.slice(at, at + title[0].length + name[0].length), length: title[0].length + name[0].length, title: title[0].length };
}

/**
 * "Nguyễn Thị Hoa" at the head of a clause or after a comma, a dash, "và"; null for what only looks so: places, schools, "Đoàn viên".
 *
 * @param lower the text in lower case
 * @param isHeld whether an office that one person holds stands right before: "HT Nguyễn Thị Hoa"
 */
export function bareNameAt(text: string, lower: string, at: number, isHeld = false): string | null {
  SURNAME.lastIndex = at;
  if (!SURNAME.test(lower) || !/\p{Lu}/u.test(text[at]!)) return null;
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  if (name === undefined || !name.includes(" ") || name.endsWith(".") || /\p{Lu}{2}/u.test(name.split(" ").at(-1)!)) return null;
  return (isHeld && OF_A_HOLDER.test(name)) || BEFORE_NAME.test(text.slice(Math.max(0, at - 12), at)) ? name : null;
}

/**
 * A piece of text that no list knows: a body ("Phòng ĐBCL&KT", "Viện NTTS") or a bare name ("Nguyễn Văn Bình"); null for anything that
 * reads like a deed.
 */
export function unknownName(piece: string): string | null {
  const text = piece.trim().replace(/[.,;:]+$/, "").replace(/^(?:các|những)\s+/iu, "");
  if (DAY_NAMED.test(text)) return text;
  if (text === "" || text.length > LONGEST_BODY || VERBS.test(text) || NO_NAME.test(text) || SENTENCE.test(text) || !/^\p{Lu}/u.test(text)) return null;
  BODY.lastIndex = 0;
  if (BODY.test(text)) return text.split(" ").length <= 8 ? text : null;
  const words = text.split(" ");
  if (words.length > 6) return null;
  // "Bếp trưởng" is somebody; "Lớp học sạch" is not.
  const capitals = words.filter((word) => /^[\p{Lu}\d(]/u.test(word)).length;
  return capitals === words.length || (words.length <= 3 && SOMEBODY.test(text)) ? text : null;
}
