/** What a header cell may say. Grammar on text without accents, notes in brackets and numbers; a higher score is a surer match. */
import { foldText, stripAccents } from "../text/normalize";
import { isTypoOf } from "../text/typo";
import type { Field } from "../types";

export interface FieldGuess {
  field: Field;
  score: number;
}

/** Longer cells are sentences. */
const LONGEST = 130;
const LONGEST_SHORTENED = 30;
const WHO = "(?:don vi|lanh dao|ca nhan|bo phan|nguoi|to chuc|to|luc luong|thanh phan|can bo|nhan su|nhan luc|nhom|doi tuong|thanh vien|giao vien|gv)";

/** First the field, then the score. A cell may fit several fields: context settles which. */
const RULES: readonly (readonly [Field, number, RegExp])[] = [
  ["ordinal", 9, /^(?:tt|stt|no)\.?[/-] ?(?:tt|stt|no)\b|^(?:tt|stt|s\.t\.t|so tt|so thu tu|thu tu|no|#|id)$/],
  ["criterion", 10, /^(?:ma |ten )?tieu chuan\s*(?:,|\/|-|va|&|;|\+|\s)\s*(?:tieu chi|tchi|tc)\b|^(?:ma |cac |so |thuoc )?(?:tieu chi|tchi|t\.chi)(?: so| lien quan|(?: can)? cai tien)?(?:\s*[/,-]\s*.{1,20})?$|^criteri(?:on|a)$|^ma tc$/],
  ["standard", 10, /^(?:ma |ten |so )?tieu chuan$|^standards?$/],
  ["standard", 6, /^(?:tc|t\/c)$/],
  ["criterion", 7, /^(?:tc|t\/c)$/],
  ["criterion", 9, /^ten tieu chi$/],
  ["criterion", 8, /^tc, (?:tchi|t\.chi|tieu chi)$|^(?:noi dung |so hieu |tc\/|linh vuc\/|linh vuc, )tieu chi$|^tieu chi (?:chua dat|khong dat|can nang(?: muc| cap)?)$/],
  ["weakness", 9, /^(?:cac |nhung |mot so )?(?:diem |noi dung |van de )?(?:han che|ton tai|bat cap|diem yeu|khiem khuyet|diem manh.* yeu)\b|^weakness(?:es)?$/],
  ["weakness", 8, /^mat (?:yeu|han che|ton tai)\b|^kho khan(?:, (?:han che|vuong mac|ton tai))?$|^(?:danh gia |mo ta )?(?:hien trang|thuc trang)|^nguyen nhan|^(?:ket qua |muc )?tu danh gia$|^ket qua (?:tu danh gia|danh gia ngoai)\b/],
  ["weakness", 6, /^(?:cac |nhung )?diem manh\b/],
  ["content", 10, /^(?:cac |nhung )?(?:noi dung|van de|linh vuc|hang muc|viec|yeu cau)(?: can| phai)? (?:cai tien|khac phuc|nang cao|cai thien|uu tien)/],
  ["content", 8, /^(?:cac |ten )?noi dung(?:(?: cong viec| nhiem vu| thuc hien| trien khai| ke hoach| cong tac| hoat dong).*)?$|^noi dung\b.{1,30}\b(?:chua dat|cai tien|han che|ton tai)$/],
  ["content", 7, /^(?:cac |ten )?(?:nhiem vu|cong viec|dau viec|van de)(?: cai tien| trong tam| can (?:thuc hien|lam)| cu the|, giai phap|\/giai phap)?$|^(?:content|task|title|tieu de)s?$|^(?:areas?|needs?) (?:for|of|to) improve(?:ment)?$|^(?:cac )?khuyen nghi\b/],
  ["content", 6, /^(?:mang|ten) (?:cong )?viec$|^hang muc(?: cong viec| cai tien)?$|^ten nhiem vu$|^viec$|^(?:can|phai) (?:cai tien|khac phuc|cai thien)$/],
  ["goal", 9, /^(?:cac )?(?:muc tieu|chi tieu|muc dich|yeu cau can dat)\b|^(?:goal|objective|target)s?$/],
  ["goal", 8, /^(?:muc|dich) (?:phan dau|can dat)(?: toi)?$/],
  ["actions", 10, /^(?:cac |nhung )?(?:bien phap|giai phap|hanh dong|cach (?:thuc )?(?:thuc hien|lam|tien hanh))/],
  ["actions", 9, /^(?:cac |nhung |ten )?hoat dong(?:\b.*)$|^(?:noi dung )?(?:hoat dong|giai phap|bien phap)|^huong (?:khac phuc|cai tien|giai quyet|xu ly)$|^cac buoc (?:thuc hien|tien hanh)$|^ke hoach (?:cai tien|hanh dong|khac phuc)|^ke hoach thuc hien$|^viec (?:(?:can|phai) (?:lam|trien khai)|lam(?: cu the)?)$|^actions?(?: steps?)?$|^(?:measure|solution)s?$/],
  ["actions", 8, /^(?:nhiem vu|noi dung|cong viec)(?:, |\/| va )(?:cac )?(?:giai phap|bien phap)(?: thuc hien| chu yeu| cu the)?$/],
  ["actions", 9, /^noi dung(?:, |\/| va )(?:cac )?(?:giai phap|bien phap) (?:cai tien|khac phuc)$/],
  ["actions", 6, /^(?:se|can|phai) lam(?: gi)?$|^lam (?:gi|the nao|nhu the nao)$|^(?:de xuat|kien nghi)(?: moi| cai tien)?$|^new proposal$/],
  ["actions", 7, /^phuong (?:an|phap)(?: thuc hien| khac phuc| cai tien| xu ly)?$|^(?:cach|phuong huong) (?:khac phuc|cai tien|thuc hien|giai quyet|xu ly)$/],
  ["indicator", 9, /^du kien (?:ket qua|san pham)$|^tieu chi danh gia (?:ket qua|hoan thanh)$/],
  ["indicator", 10, /^(?:cac )?(?:chi so|chi bao)\b|^(?:ket qua|san pham) (?:du kien|can dat|mong doi|dau ra|dat duoc du kien)|^dau ra\b|^expected (?:outcome|result|output)s?$/],
  ["indicator", 8, /^(?:(?:ket qua|muc tieu|chi tieu)(?:\s*[/,-]\s*| va ))?(?:san pham|chi so)$|^(?:tieu chi|thuoc do) danh gia$/],
  ["owner", 10, new RegExp(`^(?:ho (?:va )?ten )?${WHO}(?:\\s*[/,;-]\\s*${WHO}|\\s+${WHO})*\\s*(?:thuc hien|phu trach|chu tri|chiu trach nhiem|chiu tn|dam nhiem|dam trach|dam nhan|dau moi)`)],
  ["owner", 7, new RegExp(`^${WHO} tham gia`)],
  ["partners", 6, new RegExp(`^${WHO} tham gia`)],
  ["owner", 10, /^(?:nguon )?nhan (?:luc|su)\b|^nguon luc (?:con nguoi|nhan (?:luc|su))\b|^con nguoi$|^phu trach\b|^chu tri\b|^phan cong\b|^(?:trach nhiem|chiu trach nhiem)\b|^(?:owner|executor|responsible|assignee)s?$|^(?:responsible person|persons? in charge)$/],
  ["owner", 8, /^ai(?: (?:se )?(?:lam|thuc hien|phu trach|chiu trach nhiem))?$|^giao cho$|^dau moi(?: thuc hien| phu trach)?$|^nguoi (?:duoc (?:phan cong|giao)|lam|dung dau)$|^(?:cb|nv|cbgv|cbql) (?:phu trach|thuc hien)$/],
  ["owner", 4, /^thuc hien$/],
  ["owner", 7, /^(?:nguoi|don vi|ca nhan|bo phan|luc luong)$/],
  ["startDate", 10, /^(?:thoi gian |ngay |thoi diem )?(?:bat dau|khoi dau|trien khai tu)$|^tu(?: ngay)?$|^start(?: date)?$/],
  ["endDate", 10, /^(?:thoi gian |ngay |thoi diem )?ket thuc$|^thoi gian hoan thanh du kien$|^den(?: ngay)?$|^(?:end|finish)(?: date)?$/],
  ["endDate", 9, /^ngay hoan thanh(?: du kien)?$|^du kien hoan thanh$/],
  ["endDate", 7, /^hoan thanh$|^thoi (?:gian|diem) hoan thanh$/],
  ["status", 6, /^(?:da )?hoan thanh$/],
  ["status", 8, /^(?:chua|khong|dang) (?:hoan thanh|thuc hien|trien khai|lam|xong|dat)$|^da (?:thuc hien|xong|lam xong)$|^ket qua(?! du kien| can dat| mong doi| tu danh gia| danh gia ngoai)(?: .{1,30})?$|^danh gia(?: ket qua(?: thuc hien)?| muc do.*| hoan thanh)?$/],
  ["deadline", 10, /^(?:moc )?thoi (?:gian|han)(?: (?:thuc hien|hoan thanh|du kien|tien hanh|trien khai|to chuc|cai tien))*(?:(?:\s*[/,-]| va (?!ket thuc|hoan thanh)).*)?$|^(?:tg|t\.\s?gian)(?: thuc hien| hoan thanh)?$|^thoi gian (?:bat dau(?: ?[-,/] ?| )(?:va )?ket thuc|tu\b.{1,12}\bden\b.{0,6})$|^(?:han|han chot|han cuoi|han hoan thanh|moc thoi gian|ngay thuc hien|thoi diem(?: thuc hien| hoan thanh)?|due(?: date)?|deadline|time ?(?:line|frame))$/],
  // Surer than "Thời gian thực hiện" beside it, which may say when it begins.
  ["deadline", 11, /^thoi (?:gian|han) hoan thanh$/],
  ["deadline", 8, /^(?:phai |can )?(?:hoan thanh|xong|lam xong) (?:truoc|trong|vao)(?: ngay| thang)?$|^(?:ngay|thang) (?:phai )?xong$|^khi nao$|^ke hoach thoi gian$|^moc hoan thanh$|^thoi gian h\.? ?thanh$|^(?:thang|ky) thuc hien$|^han (?:xu ly|khac phuc|thuc hien|giai quyet|hoan tat)$/],
  // What is to be done by then is a word of the school's own: "Thời gian khắc phục", "Thời hạn xử lý".
  ["deadline", 6, /^thoi (?:gian|han)(?! (?:hoc|hop|day|giang|cong tac|bieu|tap|nghi|lam viec|bat dau$|khoi dau$|ket thuc$|con lai$|danh gia|kiem tra|giam sat|theo doi|luu))(?: \S+){1,3}$|^thang$/],
  ["deadline", 7, /^(?:lo trinh|ky han)(?: thuc hien| hoan thanh)?$|^(?:du kien|khoang) thoi gian(?: thuc hien| hoan thanh)?$|^ngay\/ ?thang(?:\/ ?nam)?$|^tu (?:ngay |thang )?[.…_]+ ?den (?:ngay |thang )?[.…_]*$/],
  ["deadline", 5, /^tien do(?: thuc hien)?$/],
  ["deadline", 9, /^tien do,? (?:ve )?thoi gian|^thoi gian, tien do$/],
  ["timeLeft", 10, /^(?:thoi gian|so ngay) con lai$|^con lai$/],
  ["budget", 10, /^(?:du kien |du toan |du tru |nguon |tong )*kinh phi\b(?! (?:da|thuc chi|thuc te|con|quyet toan|giai ngan))|^nguon luc\b(?! (?:con nguoi|nhan))|^du toan\b|^(?:uoc tinh |du tinh |du kien |tong )?chi phi\b|^(?:so|tong|tong so) tien$|^so kinh phi$|^(?:budget|cost)$/],
  // The fund alone, where it is no part of a header that says money.
  ["budget", 7, /^(?:du kien |du tru )?(?:ngan sach(?: nha nuoc)?|nsnn|xa hoi hoa|xhh|du tru)(?: du kien| du tru)?$|^(?:so )?tien$|^(?:can )?bao nhieu tien$/],
  ["budget", 8, /^(?:nguon )?tai chinh$|^(?:muc|nhu cau) (?:kinh phi|chi)$|^csvc(?:, |\/)kinh phi$|^dieu kien (?:thuc hien|bao dam|dam bao)|^(?:co so vat chat|tai chinh)\s*[/,-]\s*kinh phi|^nguon von$/],
  ["partners", 10, new RegExp(`^(?:cac )?(?:noi |${WHO}\\s*(?:[/,]\\s*${WHO}\\s*)?|co quan )?(?:su )?phoi (?:ket )?hop\\b|^doi tac$|^cung (?:lam|thuc hien|tham gia|phoi hop)$|^partners?$`)],
  ["partners", 7, new RegExp(`^${WHO} ho tro$`)],
  ["partners", 6, /^ho tro$|^(?:cac )?ben (?:co )?lien quan$/],
  ["evidence", 10, /^(?:ma (?:hoa )?|ho so |thong tin.*|ten |san pham |cac )?minh chung\b|^mc\b|^ma mc$|^evidence$/],
  ["evidence", 9, /^tai lieu minh chung$|^thong tin, du lieu|^(?:ho so|san pham|ket qua|tai lieu)(?: ?[/,-] ?| va )minh chung\b/],
  ["status", 10, /^muc do(?: thuc hien| hoan thanh| dat duoc)?$|^(?:trang thai|tinh trang)\b|^(?:tinh hinh|tien do|ket qua) (?:thuc hien|hoan thanh)\b|^status$|^(?:hien trang|tu danh gia (?:ket qua|muc do)) thuc hien$/],
  ["status", 7, /^kiem tra ket qua$|^tien do$/],
  ["status", 9, /^(?:%|ty le|ti le|phan tram) (?:da )?(?:hoan thanh|thuc hien|dat)$/],
  ["monitor", 10, /^(?:nguoi|ngay|bo phan|to|don vi|thoi gian) (?:danh gia|kiem tra|giam sat|theo doi)\b|^dieu chinh\b|^noi dung theo doi|^(?:theo doi|giam sat|kiem tra)(?:\s*[,/]?\s*(?:giam sat|danh gia|kiem tra))*$|^checker$/],
  ["note", 7, /^de xuat, kien nghi$/],
  ["note", 10, /^(?:ghi chu|g\.?\s?chu|gc|luu y|notes?|remarks?|comments?|nhan xet)\b/],
];

/** What offices shorten in headers. By itself only what is nothing else: "HT" is the principal too, "TH" a primary school. */
const SHORT: Readonly<Record<string, string>> = {
  nd: "noi dung", bp: "bien phap", gp: "giai phap", kp: "kinh phi", kq: "ket qua", kqth: "ket qua thuc hien", mdth: "muc do thuc hien", tg: "thoi gian",
  ctcl: "cai tien chat luong", tgth: "thoi gian thuc hien", tght: "thoi gian hoan thanh", dvph: "don vi phoi hop", dvth: "don vi thuc hien", kpdk: "kinh phi du kien",
  nth: "nguoi thuc hien", bpth: "bien phap thuc hien", bpct: "bien phap cai tien", mdht: "muc do hoan thanh", npt: "nguoi phu trach", ndct: "noi dung cai tien", ndctcl: "noi dung cai tien",
};
const SHORT_BESIDE: Readonly<Record<string, string>> = {
  ...SHORT, th: "thuc hien", ht: "hoan thanh", pt: "phu trach", ph: "phoi hop", md: "muc do", dk: "du kien", dv: "don vi", ct: "cai tien", cl: "chat luong", tn: "trach nhiem",
};

/** Wordings in which one wrong letter is forgiven. */
const FORGIVEN: readonly (readonly [Field, string])[] = [
  ["criterion", "tieu chi"], ["standard", "tieu chuan"], ["criterion", "tieu chuan, tieu chi"], ["content", "noi dung"], ["content", "noi dung cai tien"],
  ["content", "noi dung can cai tien"], ["actions", "bien phap"], ["actions", "giai phap"], ["owner", "nhan luc"], ["owner", "phu trach"],
  ["owner", "nguoi phu trach"], ["owner", "nguoi thuc hien"], ["deadline", "thoi gian"], ["deadline", "thoi gian thuc hien"], ["deadline", "thoi han"],
  ["budget", "kinh phi"], ["budget", "nguon luc"], ["budget", "du kien kinh phi"], ["partners", "phoi hop"], ["evidence", "minh chung"],
  ["status", "muc do thuc hien"], ["status", "trang thai"], ["note", "ghi chu"],
];

/** Columns of lists of staff, of purchases, of evidence: a table with several of these is no plan. */
const FOREIGN = /^(?:ho (?:va )?ten|ho, ten|ngay sinh|nam sinh|gioi tinh|chuc vu|chuc danh|trinh do.*|chuyen nganh|don gia|so luong|thanh tien|don vi tinh|dvt|so (?:hieu|ky hieu|van ban).*|ngay ban hanh|noi ban hanh|trich yeu.*|so dien thoai|dien thoai|email|dia chi|lop|chu ky|ky ten|he so.*|si so|dan toc|que quan|ten minh chung|noi luu tru)$/;

/** "Nguồn lực (con người)" is no money. */
const PEOPLE_IN_BRACKETS = /(?<=nguon luc)\s*\((con nguoi|nhan (?:luc|su))\b[^)]*\)?/g;

/** The header's words as the rules see them: no accents, capitals, column numbers, notes in brackets, closing marks. */
export function headerWords(text: string): string {
  return stripAccents(foldText(text))
    .replace(PEOPLE_IN_BRACKETS, " $1")
    .replace(/\([^)]*\)?/g, " ")
    .replace(/^(?:\d{1,2}|[a-z])[.)]\s+/, "")
    .replace(/\s*([/,])\s*/g, "$1 ")
    .replace(/\s*\/\s*/g, "/")
    .replace(/\s+/g, " ")
    .replace(/[\s:.*;,?!-]+$/, "")
    .trim();
}

const NONE: readonly FieldGuess[] = [];
/** Headers repeat, and cells that are no headers are short texts that repeat too. Bounded, so that it can't grow with a workbook. */
const known = new Map<string, readonly FieldGuess[]>();
const MOST_KNOWN = 2000;

/**
 * The fields that a header cell may stand for, surest first; none for any other text.
 *
 * @example guessFields("Thời gian\nthực hiện (6)")[0].field // "deadline"
 */
export function guessFields(text: string): readonly FieldGuess[] {
  if (text.length > LONGEST || text.length < 2) return NONE;
  const before = known.get(text);
  if (before) return before;
  const guesses = guessWords(headerWords(text));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, guesses);
  return guesses;
}

function guessWords(words: string): readonly FieldGuess[] {
  if (words === "" || /^\d/.test(words)) return NONE;
  const best = new Map<Field, number>();
  for (const [field, score, pattern] of RULES) {
    if (score > (best.get(field) ?? 0) && pattern.test(words)) best.set(field, score);
  }
  if (best.size === 0) {
    const whole = inFull(words);
    if (whole !== words) return guessWords(whole);
    for (const [field, wording] of FORGIVEN) if (isTypoOf(words, wording)) best.set(field, 7);
  }
  return [...best].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
}

/** "KQ", "ND cần CT", "Người PT" with their words written out. */
function inFull(words: string): string {
  if (words.length > LONGEST_SHORTENED) return words;
  const shortened = words.includes(" ") || words.includes("/") ? SHORT_BESIDE : SHORT;
  return words.replace(/[a-z]+/g, (word) => (Object.hasOwn(shortened, word) ? shortened[word]! : word));
}

/** Whether a header cell belongs to some other kind of list. */
export function isForeign(text: string): boolean {
  return text.length <= LONGEST && FOREIGN.test(headerWords(text));
}
