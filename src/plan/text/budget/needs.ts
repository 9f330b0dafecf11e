/** Texts without a figure: nothing needed, money wanted and not there, or a source and a promise. */
import type { BudgetReading } from "../types";
import { bareWords } from "./phrases";
import { noneNeeded, unreadable, unspecified } from "./reading";
import { sourcesOf } from "./sources";

// All patterns are on words without accents (see bareWords).
const NO = "(?:khong|ko|khg|k0|kg|k|hok|khum|hong)";
const MONEY = "(?:nguon kinh phi|kinh phi|kp|kinh phi gi|tien|chi phi|phi|nguon tien|von|khoan nao|khoan chi nao|gi|them|chi)";
/** What can stand between "không" and "kinh phí" without turning it into want of money. */
const NEED =
  "(?:can thiet|can|phat sinh|ton kem|ton|tieu ton|mat|su dung|dung|yeu cau|doi hoi|phai chi|phai|chi|tinh|thu|co phat sinh|co nhu cau|co chi phi|co noi dung chi|ap dung|co chi|lam phat sinh|nhu cau|de nghi|de xuat)";
const NONE = new RegExp(
  `^(?:${NO}|${NO}(?: ${NEED})+(?: (?:den|toi|them|ve|bat ky|dung))*(?: ${MONEY})*(?: (?:ho tro|rieng|bo sung))?|${NO} ${MONEY}|${NO} co(?: gi| nhu cau| phat sinh)?|(?:hoan toan )?mien phi|free|none|no|nil|zero|no cost|no budget needed|not needed|not required|no need|0 ?(?:d|dong|vnd|trieu|trieu dong|k|tr)?|${NO} dong)$`,
  "u",
);
/** One slip of the finger in the one word that is most often alone in its cell. */
const NONE_TYPOS = new Set(["khog", "kong", "khng", "khonng", "khongg", "kkong", "khhong", "khonf", "khonh", "khongf", "khoong", "khoongf", "kohng", "hkong", "knong", "khon g", "kh0ng"]);
const AFTER_NONE = /^[^()]{1,40} ?\(([^()]*)\)$/u;

const MONEY_ABSENT = new RegExp(`^${NO} co (?:nguon )?(?:kinh phi|nguon kinh phi|nguon|tien|ngan sach|von)(?: (?:ho tro|thuc hien|hoat dong|rieng|de thuc hien|cho hoat dong nay|cap|bo tri))*$`, "u");
const CANNOT = new RegExp(`(?:^| )${NO} (?:(?:co )?du |duoc (?:cap|bo tri|phan bo|giao|duyet)|bo tri|bo tri duoc|cap|can doi duoc|xin duoc|con (?:kinh phi|nguon|tien)|co kha nang)`, "u");
const WANTED =
  /(?:^| )(?:chua (?:co|duoc|bo tri|duyet|cap|phan bo|phe duyet|can doi|xin|tim|huy dong|van dong|dam bao|xac dinh (?:duoc )?nguon|du(?! toan| kien| tru| tinh)|giai ngan|xong kinh phi|ro nguon)|thieu (?:kinh phi|nguon|von|tien)|con thieu|(?:dang )?xin(?: |$)|(?:de nghi|de xuat|kien nghi|trinh|tham muu|lam to trinh|to trinh) (?:\S+ ){0,6}?(?:cap|ho tro|bo tri|kinh phi|phan bo|bo sung|duyet|dau tu)|await (?:\S+ ){0,3}?(?:cap|duyet|phe duyet|kinh phi|bo tri|phan bo|nguon|phan bổ|tai tro|ho tro|ngan sach)|await (?:ubnd|phong|so)|^cho (?:cap|duyet|phe duyet|bo tri|phan bo|kinh phi) *(?:duyet|cap|kinh phi|tren)*$|(?:dang )?await$|^(?:dang )?trinh(?: |$)|^(?:da )?het (?:kinh phi|nguon|tien|ngan sach)|^(?:dang|da) (?:trinh|de nghi|de xuat|kien nghi|tham muu)(?: |$)|(?:de nghi|de xuat|kien nghi|tham muu) (?:len |voi |den )?(?:ubnd|uy ban|cap tren|phong (?:gd|giao duc|van hoa|vh)|so (?:gd|giao duc))|kho khan|han hep|no funding|no budget|not funded|unfunded|not yet)/u;
const NOT_SETTLED = new RegExp(`^(?:kinh phi )?chua (?:xac dinh|tinh|lap|du toan|du kien|du tru|ro|biet|can|phat sinh|thong nhat|cu the|ghi|neu)(?: .*)?$|^${NO} dang ke$|^${NO} (?:xac dinh|ro|biet)(?: .*)?$`, "u");
const PROMISE =
  /^(?:(?:kinh phi|chi|thuc hien|chi tra|su dung|thanh toan|du kien|nguon|cac khoan|chi phi)[ :]+)*(?:theo |tuy |tuy$|thuc te|thuc chi|long ghep|ket hop|can doi|tu can doi|tiet kiem|linh hoat|trich|tu nguon|nguon|kinh phi|ngan sach|trong du toan|du toan|du kien|du tru|nam trong|thuoc|se |cac nguon|nhieu nguon|phat sinh|ho tro|van dong|huy dong|keu goi|dong gop|quy (?!\d|[ivx]+(?: |$))|chi tu|lay tu|xem |phu luc|chi tiet|da co|da duoc|da bo tri|co san|san co|thuong xuyen|cap phat|chi hoat dong|chi nghiep vu|chi mua|tam ung|can co|can kinh phi|can ho tro|da cap|bo tri|cap tren|duoc cap|giao |khoan|dung chung|chung |cung |trong ke hoach|trong nguon|trong kinh phi|from |as |according|budget|co$|co kinh phi|cap nhat|tan dung|(?:bo sung|bao cao|tinh|thong bao|ghi) sau$)/u;
/** What the money is for, and not how much. */
const PURPOSE = /^(?:mua|repair|bo sung|trang bi|to chuc|boi duong|tap huan|in an|khen thuong|xay dung|cai tao|lam |thue|photo|van phong pham|vpp|chi phi|chi )(?: |$)/u;
const VAGUE = /^(?:long ghep|tan dung|ket hop|dung chung|chung|co|can|can kinh phi|can ho tro|tuy)(?: |$)/u;
/** Funds that carry a "không" in their name, or one that must not be used: no word on whether money is needed. */
const FUND_NOT = new RegExp(`${NO} (?:giao )?(?:tu chu|thuong xuyen|hoan lai)|${NO} (?:su dung|dung|lay|tu|chi tu|co)(?: den)?(?: (?:kinh phi|nguon|tien))?(?: tu)? (?:ngan sach|nsnn|ns|nha nuoc|quy|cua nha truong|nguon)(?: \\S+){0,4}`, "gu");
/** "vài triệu", "S triệu": a figure was meant. */
const FIGURE_MEANT = /(?:^| )(?:trieu|ty|nghin|trd|usd|eur|vnd)(?: |$)/u;

export function isNone(words: string): boolean {
  return NONE.test(words) || NONE_TYPOS.has(words);
}

/** Money wanted and said not to be there: "chưa có kinh phí", "đang xin". On words without accents. */
export function isWanted(words: string): boolean {
  return WANTED.test(words) || CANNOT.test(words);
}

const LABEL = /^(?:(?:du kien|du tru|kinh phi|nguon kinh phi|kinh phi thuc hien|kp|ghi chu|so tien|nguon|budget|cost) ?[:-] ?)+/u;
const EDGES = /^[\s\-+*•.,;:()!]+|[\s\-+*•.,;:(!/]+$/gu;

/**
 * Reads a text in which no figure of money was found.
 *
 * @param folded lower case, lines kept
 * @example readWithoutFigure("chưa bố trí được kinh phí") // unspecified, unfunded
 */
export function readWithoutFigure(folded: string): BudgetReading {
  const lines = folded.split(/\n|;/u).map((line) => clean(line)).filter((line) => line !== "");
  if (lines.length > 0 && lines.every(isNone)) {
    return noneNeeded(lines.some((line) => NONE_TYPOS.has(line)) ? ["typo"] : []);
  }
  // Broken across lines, or in brackets altogether.
  if (isNone(clean(folded.replace(/\n/g, " ").replace(/^\(([^()]*)\)$/u, "$1")))) return noneNeeded();
  const words = clean(folded.replace(/\n/g, "; "));
  const explained = AFTER_NONE.exec(words + (words.includes("(") && !words.endsWith(")") ? ")" : ""));
  if (explained && isNone(clean(words.slice(0, words.indexOf("(")))) && !isWanted(explained[1]) && !/\d/u.test(explained[1])) return noneNeeded();
  if (MONEY_ABSENT.test(words)) return unspecified(["ambiguous", "unfunded"]);

  const withoutFunds = words.replace(FUND_NOT, " ");
  const sources = sourcesIn(folded, words);
  // A year or a share of something is not the figure that is missing here.
  const counted = words.replace(/(?:nam |nam hoc )?20\d\d(?: ?- ?20\d\d)?(?=$|[ ,;)])|\d+(?:[.,]\d+)? ?%/gu, " ").trim();
  if (sources.length === 0 && (/\d/u.test(counted) || !/[a-z]/u.test(counted)) && !/^(?:theo|thuc hien theo|can cu|xem|trong) /u.test(words)) {
    return unreadable(/^[\d.,' ]+$/u.test(words) ? ["ambiguous"] : isWanted(words) ? ["unfunded"] : []);
  }
  if (FIGURE_MEANT.test(words) && !/(?:ty|ti) le/u.test(words)) return unreadable(["ambiguous"]);
  if (isWanted(withoutFunds)) return unspecified(["unfunded"], sources);
  if (NOT_SETTLED.test(words)) return unspecified(["ambiguous"]);
  if (sources.length > 0) return unspecified([], sources);
  if (words !== withoutFunds) return unspecified(["ambiguous"]);
  if (isNone(words.split(/[,(-]/u)[0].trim()) && !isWanted(words)) {
    // "Không, lồng ghép trong chuyên môn": the reason does not take the "no" back.
    return noneNeeded();
  }
  // "Lồng ghép, không tốn kinh phí": how it is done, and that it costs nothing.
  if (words.split(/[,;(-]/u).some((part) => part.trim().includes(" ") && isNone(clean(part)))) return noneNeeded();
  if (PROMISE.test(words)) return unspecified(VAGUE.test(words) ? ["ambiguous"] : []);
  if (PURPOSE.test(words) && !/\d/u.test(words)) return unspecified(["ambiguous"]);
  return unreadable();
}

function clean(text: string): string {
  const words = bareWords(text).replace(EDGES, "").replace(LABEL, "").replace(EDGES, "");
  return words.replace(/ {2,}/g, " ");
}

function sourcesIn(folded: string, words: string): { name: string; dong: null }[] {
  // A promise by rule ("theo quy chế …") names no fund, whatever words the rule's title has.
  if (/^(?:theo|tuy|xem) /u.test(words)) return [];
  const names: string[] = [];
  // "không sử dụng ngân sách" names the one that does not pay.
  const payers = bareWords(folded.replace(/\n/g, ";")).replace(/(?:khong|ko) (?:su dung|dung|lay|tu|co)(?: (?:kinh phi|nguon|tu))* (?:ngan sach|nsnn|ns|nha nuoc|quy)(?: nha nuoc| phu huynh)?/gu, " ");
  for (const name of sourcesOf(payers.replace(/\b\d+(?:[.,]\d+)? ?%/gu, " ").replace(/\s+/g, " ").replace(/[()]/g, ","))) {
    if (!names.includes(name)) names.push(name);
  }
  return names.map((name) => ({ name, dong: null }));
}
