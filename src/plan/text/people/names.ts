/** People by name, and bodies that no list knows. */

const TITLE = /(?:đ\/c|đc|đồng chí|ông|bà|cô|thầy|anh|chị)\.? +/iuy;
const NAME = /\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}.]*){0,5}/uy;
const BODY = /(?:viện|khoa|phòng|trung tâm|ban|tổ|nhóm|hội|đội|câu lạc bộ|clb|công ty|trường|bộ môn|sở|chi hội)(?= )/iuy;
/** Most people's, in lower case: how a name without a title is known. */
export const SURNAMES =
  "(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|đoàn|lâm|mai|trương|cao|hà|lương|tạ|châu|tô|thái|lưu|phùng|vương|đào|nông|hứa|chu|tống|triệu|quách|kiều|tăng|thạch|văn) ";
const SURNAME = new RegExp(SURNAMES, "y");
/** What may stand before a name that has no title: "Trường THCS Trần Phú" names nobody. */
const BEFORE_NAME = /(?:^|[,;:(+/&]|(?<=\s)-|(?<!\p{L})(?:và|với|cùng|phối hợp)\s)\s*$/u;
/** Words that open what is done rather than who does it. */
const VERBS =
  /^(?:tiếp tục|thực hiện|hoàn thành|đang|đã|chưa|sẽ|xây dựng|triển khai|phân công|tham mưu|báo cáo|đề xuất|truyền thông|tuyên truyền|cập nhật|giữ|phải|chịu|dám|tăng cường|nâng cao|bồi dưỡng|đảm bảo|bảo đảm|tạo|vận động|huy động|tổ chức (?!công|đoàn|đảng)|hướng dẫn|đánh giá|theo dõi|kịp thời|giao|lập|rà soát|họp|mua|sửa|in|trực tiếp|trung thực|kế hoạch|các biện pháp|mọi|việc|công tác|hoạt động|nội dung|hiệu quả|và|với|để|khi|nếu|do|từ|đến|trong|theo|không)\b/iu;
/** Dates, amounts and the like. */
const NO_NAME = /\d\s*[/.,%]\s*\d|^(?:tháng|ngày|quý|tuần|học k[ìỳy]|năm)\b|\d\s*(?:triệu|đồng|nghìn|tr)/iu;
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
  const isFull = name[0].includes(" ") || /^(?:đ\/c|đc|đồng chí)/iu.test(title[0]);
  return { name: isFull ? name[0] : text.slice(at, at + title[0].length + name[0].length), length: title[0].length + name[0].length, title: title[0].length };
}

/**
 * "Nguyễn Thị Hoa" at the head of a clause or after a comma, a dash, "và"; null for what only looks so: places, schools, "Đoàn viên".
 *
 * @param lower the text in lower case
 */
export function bareNameAt(text: string, lower: string, at: number): string | null {
  SURNAME.lastIndex = at;
  if (!SURNAME.test(lower) || !/\p{Lu}/u.test(text[at]!)) return null;
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  if (name === undefined || !name.includes(" ") || name.endsWith(".") || /\p{Lu}{2}/u.test(name.split(" ").at(-1)!)) return null;
  return BEFORE_NAME.test(text.slice(Math.max(0, at - 12), at)) ? name : null;
}

/**
 * A piece of text that no list knows: a body ("Phòng ĐBCL&KT", "Viện NTTS") or a bare name ("Nguyễn Văn Bình"); null for anything that
 * reads like a deed.
 */
export function unknownName(piece: string): string | null {
  const text = piece.trim().replace(/[.,;:]+$/, "").replace(/^(?:các|những)\s+/iu, "");
  if (text === "" || text.length > LONGEST_BODY || VERBS.test(text) || NO_NAME.test(text) || !/^\p{Lu}/u.test(text)) return null;
  BODY.lastIndex = 0;
  if (BODY.test(text)) return text.split(" ").length <= 8 ? text : null;
  const words = text.split(" ");
  if (words.length > 6) return null;
  const capitals = words.filter((word) => /^[\p{Lu}\d(]/u.test(word)).length;
  return capitals === words.length || words.length <= 3 ? text : null;
}
