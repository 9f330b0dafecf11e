/** Whom plans name: every wording of an office, a body or a group, and its one name here. Tried in order, so longer wordings stand first. */

import { stripAccents } from "../normalize";

/** What a wording gives: a name, with parts of the match filled in. */
export interface Wording {
  /** On lower-case text with accents; tried only where a word begins. */
  pattern: RegExp;
  names: (match: RegExpExecArray) => string[];
  /** Everyone, so nobody in particular. */
  collective?: boolean;
}

/** Letters of Vietnamese, for classes: a Unicode property here would make these expressions costly to build. */
const L = "a-z\\u00c0-\\u024f\\u1e00-\\u1eff";

/** What a deputy head is in charge of. */
const DOMAINS: Readonly<Record<string, string>> = {
  cm: "chuyên môn",
  csvc: "cơ sở vật chất",
  "hđ nglt": "hoạt động ngoài giờ lên lớp",
  nd: "nuôi dưỡng",
  bt: "bán trú",
};

const DOMAIN = "(cm|csvc|nd|bt|chuyên môn|cơ sở vật chất|bán trú|nuôi dưỡng|chăm sóc nuôi dưỡng|giáo dục|hành chính|đoàn thể)";
const PLACE = `(?: (?:quận|huyện|thị xã|thành phố|tp\\.?|tỉnh|xã|phường|thị trấn)(?: [${L}\\d]+){1,3}?(?=$|[^${L}\\d ]| -))?`;
/** With the marks that are lost or misplaced most often: "hiêu trương", "hịêu trưởng". */
const HEADMASTER = "h(?:i[eêệ]|ịê)u tr(?:ưở|ươ|ưỡ|uo)ng";
const DEPUTY = `(?:phó (?:${HEADMASTER}|ht)|hiệu phó|cấp phó|p(?:\\.|\\/)? ?(?:ht|${HEADMASTER})|p\\.h\\.t|pht|hp(?= (?:c|ph)))`;
const HEAD = `(?:${HEADMASTER}|h(?:\\.|\\/) ?trưởng|h\\.t|ht)`;
const COUNCIL = "(?:hội đồng tự đánh giá|hđ ?tđg|hội đồng tđg)";
const PARENTS = "(?:cha,? mẹ(?: học sinh| hs| trẻ)?|cmhs|phhs|phụ huynh(?: học sinh| hs)?|cmt)";
/** Both ways to write it, and slips. */
const UY = "(?:[ủúuùụ]y|uỷ)";

/** Subjects, as teams and teachers are called after them. */
const SUBJECT =
  "(?:tin(?: học)?|thể dục|gdtc|âm nhạc|nhạc|m[ĩỹ] thuật|tiếng anh|ngoại ngữ|toán|ngữ văn|văn|vật l[ýí]|l[ýí]|hóa(?: học)?|sinh(?: học)?|lịch sử|sử|địa(?: l[ýí])?|gdcd|công nghệ|khtn|khxh|anh)";
/** No words that say what somebody does: "Tổ Lá chủ trì". */
const NAMED = `(?!(?:và|cùng|với|chủ|phụ|phối|chịu|trực|thực|triển|hỗ|giám|kiểm|theo|đôn|chỉ|tham|xây|báo)(?![${L}]))[${L}\\d]+`;
/** A team's name: numbers, or a few words up to what is said of it. */
const TEAM = `hc ?- ?vp|\\d+(?: ?[,+&-] ?\\d+)*|${SUBJECT}(?: ?[-+&] ?${SUBJECT})+|[${L}\\d]+(?: ${NAMED}){0,3}`;

/** What may stand after the last of several subjects: "GV Toán, Văn phòng" teaches one. */
const SUBJECT_END = `(?=$| ?[^${L}\\d ]| (?:và|phối|chủ|thực|phụ|chịu|trực)(?![${L}]))`;
const SUBJECTS = `(${SUBJECT})((?:(?: ?[-+&,/] ?| và )${SUBJECT}${SUBJECT_END})*)`;
/** "5A", "4 và khối 5", "1, 2, 3". */
const CLASSES = `([${L}]*\\d[${L}\\d/]*(?:(?: ?[,&+] ?| và )(?:khối |lớp )?[${L}]*\\d[${L}\\d/]*)*)`;

const office = (source: string, names: string | string[] | ((match: RegExpExecArray) => string[]), collective?: boolean): Wording => ({
  pattern: new RegExp(`(?:${source})(?![${L}\\d])`, "y"),
  names: typeof names === "function" ? names : () => (typeof names === "string" ? [names] : names),
  ...(collective ? { collective } : {}),
});

const BOARDS: Readonly<Record<string, string>> = { ktnb: "kiểm tra nội bộ", ttnd: "thanh tra nhân dân" };
const domainOf = (text: string): string => DOMAINS[text] ?? text;
/** "hc-vp" -> "Hành chính - Văn phòng", "mg đơn" -> "mẫu giáo đơn". */
const teamOf = (text: string): string =>
  text.replace(/^hc ?- ?vp$/, "Hành chính - Văn phòng").replace(/\bmg\b/, "mẫu giáo").replace(/\bmn\b/, "mầm non").replace(/\bvp\b/, "văn phòng").trim();
const classesOf = (text: string): string => text.replace(/(?: ?[,&+] ?| và )(?:khối |lớp )?/g, ", ").toUpperCase();
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "- Lý" after "Tổ Toán": the same team. */
export const MORE_SUBJECTS = new RegExp(`(?: ?[-+&] ?${SUBJECT}(?![${L}\\d]))+`, "y");

export const OFFICES: readonly Wording[] = [
  // Everyone.
  office("toàn (?:thể )?(?:nhà )?trường|tập thể (?:sư phạm|nhà trường|cán bộ|hội đồng sư phạm)(?: nhà trường)?|(?:toàn thể |tập thể )?(?:hội đồng sư phạm|hđsp)(?: nhà trường)?", "Toàn trường", true),
  office("(?:các )?bộ phận(?: có)? liên quan|các bộ phận", "Các bộ phận liên quan", true),
  office("các (?:cá nhân|đơn vị|tổ chức)(?:,? (?:cá nhân|đơn vị|tổ chức))?(?: có)? liên quan", "Các đơn vị liên quan", true),
  office("cb ?[-,/.&]? ?gv ?[-,/.&]? ?nv|cbgvnv|cbqlgvnv|cbql ?[-,/&]? ?gv ?[-,/&]? ?nv", ["Cán bộ quản lý", "Giáo viên", "Nhân viên"]),
  office("cb ?[-,/.&]? ?gv|cbql ?[-,/&]? ?gv", ["Cán bộ quản lý", "Giáo viên"]),
  // The party and the unions.
  office("(?:bí thư|bt) (?:cđ|chi đoàn)(?: (?:gv|giáo viên))?|btcđ(?: gv)?", "Bí thư chi đoàn"),
  office("(?:bí thư|bt) (?:đtn|đoàn(?: thanh niên| trường| tn)?)|btđ(?:tn)?", "Bí thư Đoàn thanh niên"),
  office("bí thư(?: chi bộ| đảng bộ| cb)?|bt chi bộ|btcb", "Bí thư chi bộ"),
  office(`cấp ${UY}(?: chi bộ| đảng)?`, "Cấp ủy chi bộ"),
  office(`chi ${UY}`, "Chi ủy"),
  office("chi bộ(?: đảng| nhà trường)?", "Chi bộ"),
  office(`đảng ${UY}(?: (?:xã|phường))?|đu (?:xã|phường)`, "Đảng ủy"),
  office("(?:chủ tịch|ct) (?:công đoàn|cđ|cđcs)(?: cơ sở)?|ctcđ", "Chủ tịch công đoàn"),
  office("(?:tổ chức |ban chấp hành |bch )?công đoàn(?: cơ sở| nhà trường| trường)?|(?:bch |ban chấp hành )?cđcs|bch ?cđ|ban chấp hành cđ|cđ trường|(?<!\\()cđ(?= ?(?:$|[,;+/]|- ?[^ ]| và| phối hợp| chủ trì))", "Công đoàn"),
  office("(?:tổ chức |bch |ban chấp hành )?(?:đoàn thanh niên|đoàn tn|đtn|đoàn tncs(?: hcm)?|đoàn trường)", "Đoàn thanh niên"),
  office("(?:bch )?chi đoàn(?: thanh niên| giáo viên)?", "Chi đoàn"),
  office("(?:(?:gv|giáo viên) )?(?:tổng (?:phụ trách|pt)|t\\.?p\\.?t)(?: đội)?|tptđ", "Tổng phụ trách Đội"),
  office("(?:các )?(?:tổ chức )?đoàn thể(?: trong nhà trường| nhà trường| địa phương)?", "Đoàn thể"),
  // Heads.
  office(`(?:các )?(chủ tịch|phó chủ tịch|thư ký|thành viên|ủy viên) (?:${COUNCIL})`, (m) => [`${capital(m[1])} Hội đồng tự đánh giá`]),
  office(`(chủ tịch|thư ký|phó chủ tịch) (?:hội đồng trường|hđt)`, (m) => [`${capital(m[1])} Hội đồng trường`]),
  office(`(chủ tịch|thư k[ýí]|phó chủ tịch) hội đồng(?= ?(?:$|[,;()]))`, (m) => [`${capital(m[1].replace("kí", "ký"))} Hội đồng`]),
  office(COUNCIL, "Hội đồng tự đánh giá"),
  office("hội đồng trường|hđt|hđ trường", "Hội đồng trường"),
  office(`${DEPUTY}(?: ?\\((?:(?:phụ trách|pt) )?${DOMAIN}\\)|(?: | ?- ?)(?:(?:phụ trách|pt|p\\/t) )?${DOMAIN})`, (m) => [`Phó Hiệu trưởng phụ trách ${domainOf(m[1] ?? m[2])}`]),
  office(`(?:các )?${DEPUTY}(?: nhà trường)?`, "Phó Hiệu trưởng"),
  office(`${HEAD}(?: nhà trường)?`, "Hiệu trưởng"),
  office("(?:ban )?lãnh đạo (?:nhà )?trường", "Ban lãnh đạo nhà trường"),
  office(`ban lãnh đạo(?: viện [${L}]+| trường| khoa [${L}]+)?|bld|blđ`, "Ban lãnh đạo"),
  office("(?:ban giám h(?:i[eêệ]|ịê)u|bgh|b\\.g\\.h|ban gh)(?: nhà trường)?", "Ban giám hiệu"),
  office("cán bộ quản lý|cbql", "Cán bộ quản lý"),
  office("(trưởng |phó )?ban (kiểm tra nội bộ|thanh tra nhân dân|ktnb|ttnd)", (m) => [capital(`${m[1] ?? ""}ban ${BOARDS[m[2]] ?? m[2]}`)]),
  office(`(?:trưởng |phó )?ban chỉ đạo(?: (?!(?:chủ|phối|phụ|chịu|thực|và|với)(?![${L}]))[${L}\\d]+){0,6}`, (m) => [capital(m[0])]),
  office("thủ trưởng(?: đơn vị)?", "Thủ trưởng đơn vị"),
  // Teams and their leaders.
  office("(?:ttcm|tổ trưởng(?: chuyên môn| cm)?) ?k(\\d)", (m) => [`Tổ trưởng chuyên môn khối ${m[1]}`]),
  office(`ttcm (tổ|khối) (${TEAM})`, (m) => [`Tổ trưởng chuyên môn ${m[1]} ${teamOf(m[2])}`]),
  office(`tpcm (tổ|khối) (${TEAM})`, (m) => [`Tổ phó chuyên môn ${m[1]} ${teamOf(m[2])}`]),
  office("(?:tt|tổ trưởng),? ?(?:và )?(?:tp|tổ phó) (?:cm|chuyên môn)", ["Tổ trưởng chuyên môn", "Tổ phó chuyên môn"]),
  office("(?:tt|tổ trưởng|t\\. ?t) (?:tổ )?(?:cm|chuyên môn)(?! (?:tổ|khối|\\d))|t(?:\\.|\\/) ?tcm", "Tổ trưởng chuyên môn"),
  office(`(?:tt|tổ trưởng) (tổ|khối) (${TEAM})`, (m) => [`Tổ trưởng ${m[1]} ${teamOf(m[2])}`]),
  office(`(?:tp|tổ phó) (tổ|khối) (${TEAM})`, (m) => [`Tổ phó ${m[1]} ${teamOf(m[2])}`]),
  office(`(?:tổ trưởng (?:chuyên môn|cm)) (tổ|khối) (${TEAM})`, (m) => [`Tổ trưởng chuyên môn ${m[1]} ${teamOf(m[2])}`]),
  office("tổ (\\d+(?: ?[-,+&] ?\\d+)+)", (m) => [`Tổ ${teamOf(m[1])}`]),
  office("(?:tổ trưởng|tt) (văn phòng|vp|nuôi dưỡng|hành chính|cấp dưỡng)", (m) => [`Tổ trưởng tổ ${teamOf(m[1])}`]),
  office("(?:các )?(?:tổ trưởng(?: chuyên môn| cm)?|ttcm)(?: các (?:tổ|khối))?", "Tổ trưởng chuyên môn"),
  office("(?:các )?(?:tổ phó(?: chuyên môn| cm)?|tpcm)", "Tổ phó chuyên môn"),
  office("(?:các )?tổ (?:chuyên môn|cm)(?: (\\d+(?:-\\d+)?))?", (m) => [m[1] ? `Tổ chuyên môn ${m[1]}` : "Tổ chuyên môn"]),
  office("(?:tổ|ban|đoàn) giám sát(?: kế hoạch(?: cải tiến(?: chất lượng)?)?)?", "Tổ giám sát"),
  office("(?:khâu|bộ phận) (?:chuyên môn|cm)", "Bộ phận chuyên môn"),
  office(`(?:khâu|bộ phận) ([${L}]+ [${L}]+)`, (m) => [`Bộ phận ${m[1]}`]),
  office("tổ mầm non|tổ mn", "Tổ mầm non"),
  office("(trưởng|phó) nhóm(?: công tác)?(?: (?:số )?\\d+)?", (m) => [capital(m[0])]),
  office("tổ (văn phòng|vp|nuôi dưỡng|cấp dưỡng|hành chính|bảo vệ|hc ?- ?vp|tự quản)", (m) => [`Tổ ${teamOf(m[1])}`]),
  office(`tổ (mẫu giáo|nhà trẻ|lá|chồi|mầm|khối)(?: (${NAMED}))?`, (m) => [`Tổ ${m[1]}${m[2] ? ` ${m[2]}` : ""}`]),
  office("trưởng (?:bm|bộ môn)", "Trưởng bộ môn"),
  // Teachers and staff.
  office("(giáo viên|gv|nhân viên|nv|đ\\/c|người) (?:phụ trách|pt) (cntt|công nghệ thông tin|thiết bị|thư viện|phổ cập|bán trú|phòng máy)", (m) => [
    `${/^g/.test(m[0]) ? "Giáo viên" : /^n[hv]/.test(m[0]) ? "Nhân viên" : "Người"} phụ trách ${m[2] === "cntt" ? "công nghệ thông tin" : m[2]}`,
  ]),
  office("(?:giáo viên|gv) (thiết bị|thư viện)", (m) => [`Giáo viên phụ trách ${m[1]}`]),
  office(`(?:giáo viên|gv|gvbm) (?:bộ môn |dạy |môn )?${SUBJECTS}`, (m) => [`Giáo viên ${m[1]}${m[2]}`]),
  office("(?:cán bộ|cb) phụ trách (cntt|công nghệ thông tin|thiết bị|thư viện|phổ cập|bán trú)", (m) => [`Cán bộ phụ trách ${m[1] === "cntt" ? "công nghệ thông tin" : m[1]}`]),
  office("(?:các |đội ngũ )?(?:giáo viên|gv)(?: của)? toàn trường", "Giáo viên", true),
  office("(?:gvcn|(?:giáo viên|gv) (?:chủ nhiệm|cn)) toàn trường", "Giáo viên chủ nhiệm", true),
  office("(?:gvbm|(?:giáo viên|gv) (?:bộ môn|bm)) toàn trường", "Giáo viên bộ môn", true),
  office(`(?:các )?(?:khối trưởng|kt(?= khối))(?: (?:khối )?(${NAMED}))?`, (m) => [m[1] ? `Khối trưởng ${m[1]}` : "Khối trưởng"]),
  office(`(?:các )?(?:gvcn|(?:giáo viên|gv) (?:chủ nhiệm|cn)) (?:các )?(lớp|khối) ${CLASSES}`, (m) => [`Giáo viên chủ nhiệm ${m[1]} ${classesOf(m[2])}`]),
  office("(?:các )?(?:gvcn|(?:giáo viên|gv) (?:chủ nhiệm|cn))(?: các lớp| các khối)?", "Giáo viên chủ nhiệm"),
  office("(?:các )?(?:gvbm|(?:giáo viên|gv) (?:bộ môn|bm))(?: các lớp)?", "Giáo viên bộ môn"),
  office("(?:giáo viên|gv) nòng cốt", "Giáo viên nòng cốt"),
  office(`(?:các )?(?:giáo viên|gv) (?:dạy |các |phụ trách )?(lớp|nhóm|khối|tổ(?= \\d)) (?!lớp)(${NAMED})(?: (\\d+|tuổi))?`, (m) => [`Giáo viên ${m[1]} ${m[2]}${m[3] ? ` ${m[3]}` : ""}`]),
  office("(?:các |đội ngũ )?(?:giáo viên|gv)(?: các (?:khối |nhóm )?lớp| trong (?:nhà )?trường| nhà trường)?", "Giáo viên"),
  office("giảng viên", "Giảng viên"),
  office("cvht|cố vấn học tập", "Cố vấn học tập"),
  office("(?:nhân viên |nv |bộ phận )?kế toán|(?:nhân viên |nv ?)kt|(?<!&|đề |bài |lịch |(?:chức|bgh|ht|hiệu|trưởng|chuyên môn|cm) )kt(?! ?(?:nội bộ|nb|chất|hk|chéo|định kỳ|thường xuyên|đột xuất)|,? (?:giám sát|đánh giá)|[-&/] ?(?:xh|kn|đg|đbcl))", "Kế toán"),
  office("(?:nhân viên |nv )?(?:văn thư|vt)", "Văn thư"),
  office("(?:nhân viên |nv )?(?:thủ qu[ỹĩ]|tq)", "Thủ quỹ"),
  office("(?:nhân viên |nv |cô )?cấp dưỡng", "Cấp dưỡng"),
  office("(?:nhân viên |nv )?bảo vệ", "Bảo vệ"),
  office("(?:nhân viên|nv|cán bộ) (?:y tế|yt)|nvyt|y tế học đường|y tế|yt", "Nhân viên y tế"),
  office("(?:nhân viên |nv ?)tv|thủ thư", "Nhân viên thư viện"),
  office("(?<=^|[,+/] ?)(thư viện|thiết bị)(?= ?(?:$|[,+/)]| và))", (m) => [`Nhân viên ${m[1]}`]),
  office("(?:nhân viên|nv|cán bộ) (thư viện|thiết bị|phục vụ|nuôi dưỡng|văn phòng|cntt|công nghệ thông tin)", (m) => [`Nhân viên ${m[1] === "cntt" ? "công nghệ thông tin" : m[1]}`]),
  office("(?:các )?(?:nhân viên|nv)(?: trong (?:nhà )?trường| nhà trường)?", "Nhân viên"),
  office("cán bộ|cb", "Cán bộ quản lý"),
  office("thư ký", "Thư ký"),
  office("gia đình(?: các)? (?:em )?(?:học sinh|hs)", "Cha mẹ học sinh"),
  office("gia đình(?: các)? (?:trẻ|cháu)", "Cha mẹ trẻ"),
  office("học sinh|hs", "Học sinh"),
  // Outside the school.
  office(`(?:hội|(?:ban )?bđd|ban đại diện|ban đd) ?(?:hội )?(?:${PARENTS}|cm)(?: (?:học sinh|hs|nhà trường|trường|lớp|các lớp))?`, "Ban đại diện cha mẹ"),
  office("(?:các bậc )?(?:cha mẹ trẻ|phụ huynh trẻ)", "Cha mẹ trẻ"),
  office(`(?:các bậc )?${PARENTS}`, "Cha mẹ học sinh"),
  office("chính quyền và nhân dân địa phương", ["Chính quyền địa phương", "Nhân dân"]),
  office("chính quyền(?: địa phương| (?:xã|phường))?", "Chính quyền địa phương"),
  office("nhân dân(?: địa phương)?", "Nhân dân"),
  office(`(?:lãnh đạo |chuyên viên )?(?:phòng|pgd) ?(?:giáo dục(?: (?:-|và|&) ?đào tạo)?|gd ?& ?đt|gd ?- ?đt|gd và đt|gdđt|&?đt|gd)${PLACE}|pgd`, "Phòng GDĐT"),
  office(`(?:lãnh đạo |chuyên viên )?sở (?:giáo dục(?: (?:-|và|&) ?đào tạo)?|gd ?& ?đt|gd ?- ?đt|gd và đt|gdđt|gd)${PLACE}`, "Sở GDĐT"),
  office("phòng (?:vh ?- ?xh|vhxh|văn hóa ?(?:-|và) ?xã hội|văn hoá ?(?:-|và) ?xã hội)", "Phòng Văn hóa - Xã hội"),
  office("(?:các )?phòng,? ban(?: chức năng)?(?: liên quan)?", "Phòng ban chức năng"),
  office("cụm chuyên môn(?: (?:số )?\\d+)?", "Cụm chuyên môn"),
  office(`(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) (?:cấp )?(?:xã|phường|thị trấn)(?: [${L}\\d]+){0,3}`, "UBND cấp xã"),
  office(`ubnd (quận|huyện|tỉnh|thành phố)(?: [${L}\\d]+){0,3}`, (m) => [`UBND ${m[1]}`]),
  office("ubnd|ủy ban nhân dân|uỷ ban nhân dân", "UBND"),
  office(`(?:trạm|trung tâm|tt) (?:y tế|yt)(?: (?:xã|phường|quận|huyện)(?: [${L}\\d]+)?)?`, (m) => [/^t(?:t|rung)/.test(m[0]) ? "Trung tâm y tế" : "Trạm y tế"]),
  office("ttyt", "Trung tâm y tế"),
  office("tyt(?: (?:xã|phường))?", "Trạm y tế"),
  office("hđnd|hội đồng nhân dân", "HĐND"),
  office("(?:các )?(?:doanh nghiệp|dn)", "Doanh nghiệp"),
  office("các trường(?: bạn)? (?:trong cụm|lân cận|bạn)", "Các trường trong cụm"),
  office("(?:công an|ca(?= [xp])) (xã|phường|quận|huyện|khu vực)|công an", (m) => [m[1] ? `Công an ${m[1]}` : "Công an"]),
  office("mạnh thường quân|(?:các )?nhà (?:tài trợ|hảo tâm)", "Nhà tài trợ"),
  office("hội (khuyến học|phụ nữ|cựu chiến binh|chữ thập đỏ|nông dân)", (m) => [`Hội ${capital(m[1])}`]),
];

let plain: readonly Wording[] | null = null;

/** The same wordings without accents. Built when first needed. */
export function plainOffices(): readonly Wording[] {
  plain ??= OFFICES.map((known) => ({ ...known, pattern: new RegExp(stripAccents(known.pattern.source), "y") }));
  return plain;
}

/** Groups that "toàn thể" turns into everyone. */
export const ALL_OF = /(?:toàn thể|tập thể|tất cả|mọi)(?: các)? /uy;
