/** Names that a narrow column, or the page that a cell was copied from, broke over two lines: "Đ/c Nguyễn / Thị Lan", "Phó / Hiệu trưởng". */
import { SURNAMES } from "./names";

/** What names nobody by itself, at the end of a line. */
const HEADS = "phó|tổ|phòng|sở|hội|ban|bch|bđd|viện|khoa|trường|đ\\/c|đc|đồng chí|ông|bà|cô|thầy|tổ trưởng tổ|tổ phó tổ|tt tổ|tp tổ|trưởng|trưởng phòng|trưởng ban|đại diện|lãnh đạo|công an|trạm|uỷ ban|ủy ban|phó hiệu|hiệu|ban giám|công|giáo viên chủ|chủ tịch";
const OPEN_HEAD = new RegExp(`(?:^|[,;:(+]|\\s-|(?<!\\p{L})(?:và|với|các|những|cùng)(?=\\s)) *(?:[-•*+] *)?(?:các )?(?:(?:lãnh đạo|đại diện) )?(?:${HEADS})\\.?\\n(?=\\p{L})(?!phó |thư k[ýí]|[uủ]y viên|thành viên)`, "gimu");
/** "Cô Lan - / Kế toán", "phối hợp với các / Phòng ban". */
const OPEN_END = /(?<=\s[-–]|(?<!\p{L})(?:và|với|các|cùng))\n(?=\p{L})/giu;
const SURNAME = SURNAMES.trimEnd();
const OPEN_NAME = new RegExp(`(?<=(?<!\\p{L})${SURNAME})\\n(?=(?:thị|văn|hữu|đức|đình|ngọc|minh|thanh|thu|xuân|hoàng|kim|công|quang|quốc|bích|hồng|phương|tuấn|mạnh|anh|thành|hải|bảo|gia|mỹ|như) \\p{L})|(?<=(?<!\\p{L})${SURNAME} (?:thị|văn|hữu|đình))\\n(?=\\p{L})`, "giu");

/**
 * The text with such names on one line.
 *
 * @param text normalised
 * @example joinBrokenNames("Đ/c Nguyễn\nThị Lan\nKế toán") // "Đ/c Nguyễn Thị Lan\nKế toán"
 */
export function joinBrokenNames(text: string): string {
  if (!text.includes("\n")) return text;
  return text.replace(OPEN_HEAD, (head) => `${head.slice(0, -1)} `).replace(OPEN_NAME, " ").replace(OPEN_END, " ");
}
