import { foldText } from "../text/normalize";
import { readPeople } from "../text/people/index";
import { excerpt, unquoted } from "./cells";
import { rowRule } from "./row-rule";

/** "phối hợp", "phối kết hợp", and with whom: up to where the purpose begins. */
const COOPERATES = /(?<!kỹ năng |kĩ năng |khả năng )phối (?:kết )?hợp(?! (?:trong|nội bộ))([^,.;:]*?)(?=$|[,.;:]| (?:để|nhằm|trong(?! (?:nhà )?trường)|về|khi|tổ chức (?!công|đoàn|xã|chính)))/g;
/** Methods, movements and parts of a child's body are put together, nobody is asked to help. */
const THINGS = /^(?: (?:linh hoạt|nhịp nhàng|hài hòa|hài hoà|tốt|các|nhiều|một số|với|giữa|cùng))* (?:phương pháp|hình thức|biện pháp|giải pháp|kỹ thuật|kĩ thuật|kỹ năng|kĩ năng|nội dung|hoạt động|động tác|vận động|tay|chân|mắt|giác quan|màu|nguồn|môn|trò chơi|âm nhạc)(?!\p{L})/u;
const WITH = /^(?: (?:chặt chẽ|tốt|thường xuyên|hiệu quả|đồng bộ|kịp thời))* (?:với|cùng)(?! nhau)(?!\p{L})/u;
/** Colleagues, who are no partners from outside. */
const INSIDE = /^(?:Tổ |Khối |Tổ trưởng|Khối trưởng|Giáo viên|Nhân viên|Cán bộ|Học sinh|Toàn trường|Bộ phận|Các bộ phận|Ban giám hiệu|(?:Phó )?Hiệu trưởng|Kế toán|Văn thư|Thủ quỹ|Tổng phụ trách|Bảo vệ|Cấp dưỡng)/;

/** The same in other words, which mean it only of somebody who is from outside for certain. */
const TOGETHER =
  /(?:(?:kết hợp|hợp tác|liên kết)(?: chặt chẽ| tốt)? (?:với|cùng)|(?<![^\n]{4})cùng(?: với)?|nhờ|mời(?=[^,.;:]* (?:tập huấn|hướng dẫn|nói chuyện|khám|tư vấn|bồi dưỡng|tuyên truyền|giảng|dạy))(?! (?:cha mẹ|phụ huynh|ban đại diện)))( [^,.;:]*)/g;
const OUTSIDE = /^(?:Ban đại diện|Cha mẹ|Chính quyền|Nhân dân|UBND|HĐND|Trạm |Trung tâm |Công an|Hội (?!đồng)|Nhà tài trợ|Doanh nghiệp|Các trường|Cụm )/;
/** Those with whom nobody from outside is meant, in words that name no office: "phối hợp với bạn". */
const AMONG_US = new RegExp(
  "^(?: (?:chặt chẽ|tốt|thường xuyên|nhịp nhàng))*(?: với| cùng)?(?: các)? (?:lớp(?! học ngoài)|khối|nhóm|bạn|cô|trẻ|đồng nghiệp|đồng đội|thành viên|bộ phận|phòng chức năng" +
    // Who holds an office in the school, and bodies that are called the school's own; the union and the like by their bare names may be partners.
    "|(?:chủ tịch|bí thư) (?:công đoàn|chi đoàn|đoàn trường|chi bộ)|(?:công đoàn|chi đoàn|chi bộ|đoàn|hội đồng) trường|hội đồng (?:sư phạm|thi đua|tự đánh giá)|bếp|đội ngũ" +
    "|(?:đoàn thể|tổ chức|câu lạc bộ)[^,]* (?:trong|của) (?:nhà )?trường)(?!\\p{L})(?! (?:công an|phường|xã|bạn)(?!\\p{L}))",
  "u",
);
/** Bodies that the reader of people knows by their capitals alone. */
const OTHERS = /^(?: chặt chẽ| tốt)?(?: với| cùng)?(?: các)? (?:trường (?:bạn|lân cận|khác|m[nầ]|th|đại học|cao đẳng|trung)|đơn vị bạn|phòng gd|phòng văn hóa|sở gd|trung tâm|công ty|kho bạc|ngân hàng)/;

/** Partners "Không", and an action "phối hợp cùng cha mẹ trẻ". */
export const partnerNoneContradictsAction = rowRule({
  id: "partner-none-contradicts-action",
  severity: "warning",
  subject: "people",
  fields: ["partners"],
  finds: (row) => {
    if (!row.partners.none) return null;
    const action = row.actions.find((one) => asksForPartner(one));
    return action === undefined ? null : { action: excerpt(action) };
  },
});

/** Whether an action is done together with somebody from outside the school. */
function asksForPartner(action: string): boolean {
  const text = foldText(unquoted(action));
  const isOther = ([, whom = ""]: RegExpExecArray): boolean => OTHERS.test(whom) || readPeople(whom).people.some(({ name }) => OUTSIDE.test(name));
  if ([...text.matchAll(TOGETHER)].some(isOther)) return true;
  return [...text.matchAll(COOPERATES)].some(([phrase, whom = ""]) => {
    if (THINGS.test(whom)) return false;
    if (AMONG_US.test(whom) && !readPeople(phrase).people.some(({ name }) => OUTSIDE.test(name))) return false;
    if (OTHERS.test(whom)) return true;
    const named = readPeople(phrase).people;
    return named.length > 0 ? named.some(({ name }) => !INSIDE.test(name)) : WITH.test(whom);
  });
}
