/** Who pays: the names of funds and givers, each in one spelling. */
import { remembering } from "./memo";
import { bareWords } from "./phrases";

interface SourceName {
  name: string;
  /** On words without accents. */
  pattern: RegExp;
}

const BODY = "(?:tinh|thanh pho|tp|quan|huyen|thi xa|thi tran|phuong|xa|dac khu)";
const BODY_NAMES: Record<string, string> = {
  tinh: "tỉnh", "thanh pho": "thành phố", tp: "thành phố", quan: "quận", huyen: "huyện", "thi xa": "thị xã",
  "thi tran": "thị trấn", phuong: "phường", xa: "xã", "dac khu": "đặc khu",
};

const named = (name: string, pattern: string): SourceName => ({ name, pattern: new RegExp(`^(?:${pattern})(?![a-z])`, "u") });

/** Longer names first. */
const NAMES: SourceName[] = [
  named("kinh phí không tự chủ", "(?:kinh phi |chi |nguon )*khong (?:giao )?tu chu|nguon 12\\b"),
  named("kinh phí tự chủ", "(?:kinh phi |chi |nguon )*(?:giao )?tu chu|nguon 13\\b"),
  named("kinh phí không thường xuyên", "(?:kinh phi |chi |nguon )*khong thuong xuyen"),
  named("chi thường xuyên", "(?:kinh phi |nguon |ngan sach )*(?:chi )?thuong xuyen|cth?x"),
  named("xã hội hóa", "(?:kinh phi |nguon |cong tac |von )*(?:xa hoi hoa|xa hoi hao|xhhgd|xhh)(?: giao duc| gd)?"),
  named("ngân sách", "(?:kinh phi |nguon |von )*(?:ngan sach|nsnn|ns)(?: nha nuoc| nn| cap tren| cap| dia phuong| trung uong| phuong| xa| huyen| tinh| quan| thanh pho| tp| truong| nha truong| duoc giao| giao)*"),
  named(
    "cha mẹ học sinh",
    "(?:quy |nguon |kinh phi |hoi |ban |dai dien |van dong |huy dong |cua )*(?:cmhs|cha me hoc sinh|cha me tre|cha me hs|cmt|phhs|ph hoc sinh|phu huynh hoc sinh|phu huynh hs|phu huynh|cha me|bddcmhs|ddcmhs)(?: hoc sinh| hs| tre)?",
  ),
  named("tài trợ", "(?:quy |nguon |kinh phi |tu |cac |nha )*(?:manh thuong quan|nha hao tam|hao tam|tai tro|ung ho|vien tro|tu thien|doanh nghiep|cong ty)"),
  named("quỹ phúc lợi", "(?:quy |nguon )*phuc loi"),
  named("quỹ khen thưởng", "(?:quy |nguon )(?:kinh phi )?(?:thi dua )?khen thuong"),
  named("quỹ phát triển sự nghiệp", "(?:quy |nguon )*phat trien (?:hoat dong )?su nghiep"),
  named("công đoàn", "(?:quy |nguon |kinh phi )*cong doan(?: truong| co so)?"),
  named("đoàn thanh niên", "(?:quy |nguon |kinh phi )*(?:doan thanh nien|doan doi|doan tn)"),
  named("hội khuyến học", "(?:quy |nguon |kinh phi |hoi )*khuyen hoc"),
  named("học phí", "(?:nguon |thu |tu |tien )*hoc phi"),
  named("thu dịch vụ", "(?:nguon |thu |tu |tien )*dich vu|(?:nguon |cac khoan )?thu (?:thoa thuan|su nghiep|hop phap)(?: khac)?"),
  named("bảo hiểm y tế", "(?:nguon |trich |kinh phi |tu )*(?:bhyt|bao hiem y te)"),
  named("cải cách tiền lương", "(?:nguon |kinh phi )*(?:cai cach tien luong|cctl)"),
  named("tự đầu tư", "tu dau tu"),
  named("tự túc", "(?:gv |giao vien |ca nhan |cb |cbgvnv )*tu tuc|ca nhan(?: tu chi)?"),
  named("nguồn trường", "nguon truong"),
  named("nguồn ngoài", "nguon (?:ben )?ngoai"),
  named("nhà trường", "(?:kinh phi |nguon |quy |chi |tu |from |the |cua |von )*(?:nha truong|school budget|school fund|school)(?: tu can doi| can doi| tu chu| chi)?|(?:kinh phi|quy|ngan sach) (?:cua )?truong"),
  named("Phòng GDĐT", "phong (?:gd ?(?:&|va)? ?đ?d?t|giao duc)(?: (?:va|&) dao tao)?"),
  named("Sở GDĐT", "so (?:gd ?(?:&|va)? ?đ?d?t|giao duc)(?: (?:va|&) dao tao)?"),
  named("địa phương", "(?:kinh phi |nguon |chinh quyen )*dia phuong"),
  named("cấp trên", "(?:kinh phi |nguon )*cap tren"),
  named("đề án", "(?:kinh phi |nguon |von )*(?:de an|du an|chuong trinh muc tieu(?: quoc gia)?|mtqg|dau tu cong)"),
];
const PEOPLES_COMMITTEE = new RegExp(`^(?:kinh phi |nguon |tu |cua )*(?:ubnd|uy ban nhan dan|uy ban)(?: cac)?(?: (${BODY}))?(?![a-z])`, "u");
/** "phần còn lại là" before a fund. */
export const REMAINDER = /^(?:(?:số|phần|tiền|kinh phí|so|phan) )*(?:còn lại|con lai)(?: (?:là|la|từ|tu|do|lấy|bằng|sẽ|:|huy động|vận động)(?= .))* /u;
/** Verbs and prepositions before the name. */
const LEAD_IN =
  /^(?:(?:lay|trich|chi|tu|do|bang|thuc hien|su dung|dung|xin|dang|de nghi|de xuat|kien nghi|tham muu|van dong|huy dong|keu goi|nguon kinh phi|kinh phi|nguon|cac|quy|von|duoc|voi|va|ho tro|cap|tai tro tu|dong gop cua|dong gop|su ho tro cua|du kien|hoi|mot phan|cua|du toan|cap tu|ho tro tu|nguon tu|ke hoach|from|by|the|and|await|phoi hop|bo tri|con lai|la|da|trinh) |[-+*•:,.] ?)+/u;

/**
 * The funds and givers that a phrase begins with, after "từ", "nguồn", "vận động" and the like. Empty when there are none.
 *
 * @param words folded; accents do not matter
 * @example sourcesOf("vận động phụ huynh và mạnh thường quân") // ["cha mẹ học sinh", "tài trợ"]
 */
export const sourcesOf = remembering((words: string): readonly string[] => {
  const found: string[] = [];
  for (const part of bareWords(words).split(/[+,;&\n/]| va | and | hoac | - /u)) {
    const name = sourceName(part.trim());
    if (name && !found.includes(name)) found.push(name);
  }
  return found;
});

const LEAD_WORD = new RegExp(LEAD_IN.source.replace(/\+$/u, ""), "u");
const SAID_OF_FUNDS = /^(?: (?:ho tro|cap|dong gop|ung ho|chi|chi tra|dam bao|bo tri|tai tro|van dong|doi ung|truong|lop|khac|la))*[ :.,·-]*$/u;

/** Whether a label is a fund or a giver and nothing that the money is for: "nguồn XHH:", "PHHS hỗ trợ". */
export function isFundAlone(words: string): boolean {
  for (let rest = bareWords(words); ; ) {
    if (isNamed(rest)) return true;
    const shorter = rest.replace(LEAD_WORD, "");
    if (shorter === rest) return false;
    rest = shorter;
  }
}

function isNamed(bare: string): boolean {
  if (PEOPLES_COMMITTEE.test(bare)) return SAID_OF_FUNDS.test(bare.replace(PEOPLES_COMMITTEE, ""));
  return NAMES.some(({ pattern }) => pattern.test(bare) && SAID_OF_FUNDS.test(bare.replace(pattern, "")));
}

/** The first name that is left when the words before it are taken off one by one: "quỹ khen thưởng" begins as "quỹ của …" does. */
function sourceName(words: string): string | null {
  for (let rest = words; ; ) {
    const name = match(rest.trim());
    if (name) return name;
    const shorter = rest.replace(LEAD_WORD, "");
    if (shorter === rest) return null;
    rest = shorter;
  }
}

function match(words: string): string | null {
  const committee = PEOPLES_COMMITTEE.exec(words);
  if (committee) return committee[1] ? `UBND ${BODY_NAMES[committee[1]]}` : "UBND";
  for (const { name, pattern } of NAMES) {
    if (pattern.test(words)) return name;
  }
  return null;
}
