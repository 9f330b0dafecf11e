/** "Hoàn thành", "Đang thực hiện - 40%", "chưa xong", "✔": how far a task has come. */
import { foldText, stripAccents, withoutMarks, withoutOuterBrackets } from "./normalize";
import { isTypoOf } from "./typo";
import type { CellText, Status, StatusReading } from "./types";

/** All patterns see text without accents in lower case. The first that fits decides, so negations stand before what they negate. */
const PHRASES: readonly (readonly [Status, RegExp])[] = [
  // Sheets filled by programs, and English.
  ["notDone", /^(?:not (?:yet )?(?:done|completed?|finished)|(?:not (?:completed?|done) yet)|incomplete|unfinished|failed|no|false|cht|[✗✘❌☒])$/],
  ["notStarted", /^(?:not (?:yet )?started|to ?do|new|cth|[☐□])$/],
  ["notApplicable", /^(?:n\/a|not applicable|khong (?:ap dung|thuoc (?:doi tuong|pham vi)|lien quan)\b.*)$/],
  ["done", /^(?:(?:(?:already|fully|all) )?(?:done|completed?|finished)(?: (?:on time|early|late|in full))?|yes|true|ok|ht|dht|(?:ok |da )?roi|x|v|[✓✔☑√✅]️?)$/],
  ["doing", /^(?:doing|in[ -]pro(?:gress|cess)|on-?going|under way|wip|started|part(?:ly|ial|ially)(?: (?:done|completed?|finished))?|dth)$/],
  ["overdue", /^(?:expired|overdue|past due)$/],
  ["late", /^(?:late|delayed|behind schedule)$/],
  ["cancelled", /^(?:cancell?ed|deleted|dropped)$/],
  ["deferred", /^(?:deferred|postponed)$/],
  ["paused", /^(?:paused|on hold|suspended)$/],
  ["submitted", /^(?:submitted|waiting for (?:approval|review)|pending (?:approval|review))$/],
  ["rejected", /^(?:rejected|refused)$/],
  // Vietnamese, negations first.
  ["rejected", /^(?:khong (?:xac nhan|duoc (?:xac nhan|duyet|phe duyet)|duyet|phe duyet)|tu choi|bi tra (?:lai|ve)|tra lai)\b/],
  ["submitted", /^(?:(?:dang )?cho (?:xac nhan|duyet|phe duyet|kiem tra|tham dinh|nghiem thu)|(?:chua|dang trinh) (?:duoc )?(?:xac nhan|duyet|phe duyet)|da (?:nop|trinh|gui)\b)/],
  ["notDone", /^(?:chua|khong|ko|k|chang) (?:the )?(?:duoc )?(?:lam|thuc hien|trien khai|to chuc|tien hanh) (?:duoc|xong|het|dat|(?:day )?du|hoan thanh|kip)\b/],
  ["notDone", /^(?:chua|khong|ko|k|chang) (?:the |duoc |he |kip |hoan toan )?(?:hoan thanh|hoan tat|hoan thien|xong|dat(?! 100)|ket thuc|dap ung|dam bao)\b/],
  ["notDone", /^chua (?:duoc )?(?:khac phuc|xu ly|giai quyet)\b/],
  ["cancelled", /^(?:khong|ko|k) (?:con |tiep tuc )?(?:thuc hien|lam|trien khai|to chuc|tien hanh)(?: nua)?$/],
  ["cancelled", /^(?:da )?bo(?: (?:noi dung|nhiem vu|hoat dong) nay)?$/],
  ["cancelled", /^(?:da |bi )?(?:huy|huy bo|bai bo|loai bo)\b(?! (?:dong|hieu))/],
  ["notStarted", /^(?:chua|ko|khong|k) (?:duoc )?(?:bat dau|khoi dong)\b/],
  ["notStarted", /^chua (?:duoc |he )?(?:lam|co|thuc hien|trien khai|tien hanh|to chuc)(?: (?:gi|nao|den|toi|thuc hien))*$/],
  ["notStarted", /^tam thoi (?:chua|khong) (?:lam|thuc hien|trien khai|to chuc)$/],
  ["notStarted", /^chua (?:den|toi) (?:thoi gian|ngay|luc)(?: (?:thuc hien|lam|trien khai))?$/],
  ["notDone", /^(?:chua|khong|ko)$/],
  ["doing", /^(?:(?:da |moi )?(?:bat dau|khoi dong)(?: (?:lam|thuc hien|trien khai|tien hanh))?|moi (?:lam|thuc hien|trien khai|tien hanh))$/],
  // "Đang dở", "làm dở".
  ["doing", /^(?:dang |con )*(?:lam |thuc hien |trien khai )?(?<=.)do(?: dang)?$/],
  ["paused", /^(?:da |dang |phai )?tam (?:thoi )?(?:dung|ngung|hoan(?! (?:thanh|tat|thien))|gac)\b/],
  ["deferred", /^(?:da |dang |xin |phai )?(?:hoan(?= (?:lai|sang|den|toi|qua)|$)|doi (?:lai|sang|den|qua)|lui (?:lai|sang|den|thoi (?:gian|han))|chuyen (?:sang|qua|tiep|(?:nam hoc|nam|ky|hoc ky) sau)|de sang|de lai (?:nam|hoc ky|hk)|gia han)\b/],
  ["overdue", /^(?:da |dang |bi )?(?:qua|tre|het) (?:thoi )?han\b/],
  ["paused", /^(?:da |dang |phai |bi )?(?:dung|ngung)(?: (?:lai|han|thuc hien|trien khai|lam|hoat dong))*$/],
  ["late", /^(?:khong|chua) kip(?: (?:tien do|thoi gian|thoi han|han|ke hoach))?$/],
  ["late", /^(?:dang |bi |con )?(?:(?:cham|tre)(?: (?:so voi )?(?:tien do|ke hoach|kh|muon))?|muon)$|^(?:tien do (?:con |dang )?|thuc hien )cham$/],
  // In part.
  ["doing", /\b(?:mot phan|1 phan|mot so|phan lon|mot nua|nua chung|do dang)\b/],
  ["doing", /^(?:da )?(?:(?:ve )?co ban|gan(?: nhu)?|sap|buoc dau|hau het)\b(?! toi\b|.*\b(?:chua|khong)\b)(?=.*\b(?:hoan thanh|hoan tat|xong|thuc hien|dat|lam)\b)|^(?:da )?(?:hoan thanh|xong|dat|thuc hien) (?:(?:ve )?co ban|gan xong|buoc dau)\b/],
  ["doing", /^da va dang (?:thuc hien|trien khai|lam|tien hanh)\b/],
  ["doing", /^(?:van |hien |con )*dang (?!cho\b|tam\b|hoan\b(?! (?:thanh|tat|thien))|dung\b|ngung\b|no\b)/],
  ["doing", /^(?:van |se )?(?:tiep tuc(?: (?:thuc hien|trien khai|duy tri|lam))?|(?:thuc hien |duy tri )?thuong xuyen|duy tri)(?: thuong xuyen)?$/],
  ["done", /^(?:da |duoc )*(?:hoan thanh|hoan tat|thuc hien xong|lam xong|xong)(?: (?:tot|xuat sac|(?:day )?du|toan bo|tat ca|het|xong|nhiem vu|ke hoach|kh|cong viec|(?:cac )?noi dung|muc tieu|chi tieu|dung (?:han|tien do|ke hoach|thoi gian|thoi han)|theo (?:dung )?(?:ke hoach|tien do)|truoc (?:han|thoi han)|quy dinh|de ra|duoc giao|som(?: hon)?|so voi|roi|vuot (?:ke hoach|chi tieu|muc)|(?:tre|muon|cham|qua)(?: han| tien do)?|100\s*%))*$/],
  ["done", /^da (?:thuc hien|lam|ket thuc|dat)(?: (?:xong|(?:day )?du|het|tot|roi|(?:dung |theo )+(?:han|tien do|ke hoach)|toan bo|tat ca|noi dung|yeu cau|muc tieu|chi tieu|ke hoach|de ra))*$/],
  ["done", /^da (?:hoan thanh|hoan tat|thuc hien xong|lam xong|xong) (?:(?:vao|tu|trong|dau|cuoi|giua) )*(?:ngay \d{1,2} thang \d{1,2}(?: nam \d{4})?|nam hoc|he|(?:ngay |thang |tuan |quy |hoc ky |hk ?)\d*[\d/ivx-]*|\d{1,2}\/(?:\d{1,2}\/)?20\d\d)$/],
  ["done", /^da (?:trien khai|to chuc|tien hanh|mua(?: sam)?|lap dat|sua(?: chua)?|xay(?: dung)?) xong$/],
  ["done", /^(?:da )(?:khac phuc|hoan thien|xu ly|giai quyet)(?: (?:xong|day du|dut diem|triet de|toan bo))*$/],
  ["done", /^dat(?: (?:yeu cau|muc tieu|ke hoach|chi tieu)(?: de ra)?)?$/],
];

/** Whole wordings in which one wrong letter cannot turn the meaning round. */
const FORGIVEN: readonly (readonly [Status, string])[] = [
  ["done", "hoan thanh"],
  ["done", "da hoan thanh"],
  ["done", "da thuc hien"],
  ["notDone", "chua hoan thanh"],
  ["notDone", "khong hoan thanh"],
  ["doing", "dang thuc hien"],
  ["doing", "dang trien khai"],
  ["notStarted", "chua thuc hien"],
  ["notStarted", "chua trien khai"],
  ["notApplicable", "khong ap dung"],
];

const BLANK = /^[-_.…/\s]*$/;
const SHARE = /(\d{1,3}(?:[.,]\d+)?)\s*%/g;
/** What may stand before and after a share that tells progress; "95% trẻ chuyên cần" tells something else. */
const BEFORE_SHARE = /(?:^|hoan thanh|hoan tat|thuc hien|trien khai|tien do|dat|duoc|xong|lam|\bht|done|completed?|finished|progress|khoang|toi|den|moi|cap nhat|xu ly|[-:(,;=~≈])\s*(?:duoc|khoang|tren|gan|la|:)?\s*$/;
const AFTER_SHARE = /^\s*(?:$|[).,;]|done\b|completed?\b|finished\b|kh\b|khoi luong|cong viec|ke hoach|tien do|noi dung|yeu cau|muc tieu)/;
const SUBJECT = /^(?:(?:van|con|hien(?: nay| tai| gio)?|den nay|den thoi diem (?:nay|hien tai)|don vi|nha truong|truong|to|lop|bo phan|noi dung nay|nhiem vu nay|(?:ket qua|tinh trang|trang thai|tien do|muc do|t[iy] le)(?! hoan)) ?:? +)+(?=(?:da|dat|dang|chua|khong|hoan|co ban|tam)\b)/;
/** Where a reason or a remark begins; the status stands before it. */
const REMARK = /\s*(?:[;:(\n]|[,.](?!\d)| - |-(?=\s|\d)|\b(?:(?<!tien |muc |che |to )do(?! dang|$)|(?<!pham |don )vi|boi(?! duong)|nhung|tuy nhien|nguyen nhan|ly do)\b)/;
const STILL_OPEN = /\b(?:chua|khong) (?:xong|hoan thanh|het|dat|lam|thuc hien|trien khai|tien hanh|lap dat|to chuc|day du)\b|\bdang (?:lam|thuc hien|trien khai)\b|\b(?:con|van|se|dang) (?:phai )?tiep tuc\b|^\W*tiep tuc\b|\bcon (?:lai|thieu(?! (?:minh chung|ho so|mc)\b)|\d+)\b/;

/**
 * Reads a status: negation first, a share under 100 % is under way, quality words ("Tốt") are no status. Only clear wordings are
 * read; the rest is `unknown`, since a wrong status is worse than none.
 *
 * @example readStatus({ text: "Chưa hoàn thành do chưa có kinh phí" }).status // "notDone"
 */
export function readStatus(cell: CellText): StatusReading {
  const source = cell.text;
  const result = (status: Status, percent: number | null = null): StatusReading => ({ status, percent, source });
  if (typeof cell.cellValue === "boolean") return result(cell.cellValue ? "done" : "notDone");
  const folded = withoutOuterBrackets(withoutMarks(stripAccents(foldText(WINGDINGS.get(source.trim()) ?? source))));
  const plain = spellOut(folded.replace(/^[\s"'*+•–-]+(?=\S)/, "").replace(TICK, "").replace(/[\s.!;,]+$/, ""));
  if (BLANK.test(plain)) return result("blank");
  // A share below nothing is none.
  if (UNDECIDED.test(plain) || /^-\d/.test(folded)) return result("unknown");
  const { percent, foreign } = progress(plain, cell);
  if (percent === 100 && NEARLY.test(plain)) return result("doing");
  const words = plain.replace(SUBJECT, "");
  const clause = words.split(REMARK, 1)[0].replace(SHARE, "").replace(/ {2,}/g, " ").trim();
  const head = percent === null ? clause : clause.replace(/\s*\b(?:duoc|dat|khoang|tren)$/, "");
  const { status, mended } = head === "" ? NO_STATUS : statusOnDay(head);
  // "Đúng hạn" is not "dừng hẳn", "trẻ" are children and "trễ" is late.
  if (status !== null && TWINS[status]?.test(foldText(source))) return result("unknown");
  if (percent !== null) {
    const together = withProgress(status, clause, percent);
    return result(together, together === "unknown" ? null : percent);
  }
  if (foreign && status !== "notDone" && status !== "notStarted") return result("unknown");
  if (status === null) return result("unknown");
  // "V.I", "X. Nguyễn" are no ticks.
  if (/^[xv]$/.test(head) && /^[.:-] ?\w/.test(words.slice(clause.length))) return result("unknown");
  if (status === "done" && TAKEN_BACK.test(words.slice(clause.length))) return result("notDone");
  // What was not done for a reason may still have to be done; only "Không thực hiện" by itself gives it up.
  if (status === "cancelled" && /^khong (?!con)/.test(head) && words.length > clause.length) return result("notDone");
  if (status === "done" && STILL_OPEN.test(words.slice(clause.length))) return result("doing");
  return mended ? { ...result(status), mended } : result(status);
}

/** Only before the word itself: not "Trễ hạn do trẻ ốm", "Tạm dừng để làm lại cho đúng". */
const CHILDREN = /^(?:(?!trễ|quá|hết|chậm|muộn|kịp).)*trẻ/su;
const TWINS: Partial<Record<Status, RegExp>> = { paused: /^(?:(?!tạm|dừng|ngừng|ngưng).)*đúng/su, late: CHILDREN, overdue: CHILDREN };

/** What the font Wingdings shows for a letter. The letter is all that a cell holds. */
const WINGDINGS: ReadonlyMap<string, string> = new Map([["ü", "✓"], ["þ", "☑"], ["û", "✗"], ["ý", "☒"]]);
const TICK_ALONE = /^\s*[([]?[xXvV+✓✔☑√✅üþ\uf0fc\uf0fe]\ufe0f?[)\]]?\s*$/u;

/** Whether a cell only has a mark in it, "x" or "✓". */
export function isTick(text: string): boolean {
  return TICK_ALONE.test(text);
}

function spellOut(plain: string): string {
  return plain.replace(/^[([]([xv✓✔])[)\]]$/, "$1").replace(HALVED, (word) => (word.startsWith("h") ? "hoan thanh" : "thuc hien")).replace(DONE_WELL, "hoan thanh ").replace(SHORT, (_, word: string, short: string) => `${word} ${short === "th" ? "thuc hien" : "hoan thanh"}`).replace(/(\d) ?phan tram\b/, "$1%");
}

interface Found {
  status: Status | null;
  mended?: true;
}

const NO_STATUS: Found = { status: null };

function statusOf(clause: string): Found {
  for (const [status, pattern] of PHRASES) if (pattern.test(clause)) return { status };
  const near = new Set(FORGIVEN.filter(([, wording]) => isTypoOf(clause, wording)).map(([status]) => status));
  // "Đag thực hiện" is one letter from "đã" and from "đang": which was meant only the school knows.
  return near.size === 1 ? { status: [...near][0], mended: true } : NO_STATUS;
}

/** "Đã xong 25/9", "Đã thực hiện từ tháng 10": what is done has its day behind it. "Đã làm 3/5" is a share. */
function statusOnDay(head: string): Found {
  const found = statusOf(head);
  const [, what, day, month] = found.status === null ? (ON_DAY.exec(head) ?? []) : [];
  if (what === undefined || (day !== undefined && Number(day) <= Number(month))) return found;
  const done = statusOf(what);
  return done.status === "done" ? done : found;
}

const ON_DAY = /^(da .+?|done|completed|finished) (?:(?:vao |tu |trong |hoi )?(?:ngay|thang|t\.?) ?\d{1,2}(?:[/.-]\d{1,4}){0,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(\d{1,2})[/.-](\d{1,2}))$/;

/** The share of the work that is done, when the text has exactly one and it stands where progress stands. */
function progress(plain: string, cell: CellText): { percent: number | null; foreign: boolean } {
  const shares = [...plain.matchAll(SHARE)];
  if (shares.length === 0) return { percent: null, foreign: false };
  const share = shares[0];
  // "100%" may be 99,6 % with a format that shows none of it.
  const isStored = typeof cell.cellValue === "number" && (cell.numberFormat ?? "").includes("%");
  const value = isStored ? Math.round(Number(cell.cellValue) * 10_000) / 100 : Number(share[1].replace(",", "."));
  const before = plain.slice(0, share.index);
  const after = plain.slice(share.index + share[0].length);
  const tells = shares.length === 1 && value >= 0 && value <= 100 && BEFORE_SHARE.test(before) && (AFTER_SHARE.test(after) || (value < 100 && /^ ?\((?:dang|con|tiep)\b/.test(after)));
  // "Chưa đạt 100%" says what is missing, not what is there.
  const negated = /\b(?:chua|khong) (?:(?:dat|hoan thanh|thuc hien)(?: duoc)?|duoc)\s*$/.test(before);
  return { percent: tells && !negated ? value : null, foreign: !tells };
}

/** "HT tốt": beside such a word "HT" is no head teacher. */
const DONE_WELL = /^ht (?=(?:tot|xuat sac|day du|dung han|dung tien do|som|vuot)\b)/;
/** "T/h", "h.thành", "t.hiện". */
const HALVED = /\b(?:h[./] ?thanh|hthanh|t[./] ?h(?:ien)?|^th(?= (?:duoc|dat|khoang|\d)))\b/g;
/** "Đã TH", "chưa HT": after these words "HT" is not a head teacher. */
const SHORT = /\b(da|chua|dang|khong|ko) (th|ht)\b/g;
/** A form's choices, none of them struck out yet: "Hoàn thành/Chưa hoàn thành", its share not filled in: "Hoàn thành ....%"; a head teacher; a doubt. */
const UNDECIDED = /[.…_]{2,}\s*%|^ht\W+hieu truong|\b(?:hoan thanh|thuc hien|dat|xong|lam)\s*(?:\/|\bhay\b|\bhoac\b)|\?\s*$/;
/** "✓ Hoàn thành" */
const TICK = /^[✓✔√✅]\ufe0f?\s+(?=[a-z])/u;
/** "Hoàn thành: chưa". */
const TAKEN_BACK = /^\s*:\s*(?:khong|chua|ko|no)\b/;
/** "Gần 100%" has not come that far. */
const NEARLY = /\b(?:gan|duoi|chua den|chua toi) 100(?:[.,]0+)?\s*%/;

/** Words and share together: words that stop or negate a task win, otherwise the share decides. */
function withProgress(status: Status | null, clause: string, percent: number): Status {
  if (status !== null && status !== "done" && status !== "doing") return status;
  if (status === null && clause !== "" && !/^(?:da )?(?:tien do|(?:muc do|t[iy] le) (?:hoan thanh|thuc hien)|uoc|thuc hien|hoan thanh|dat|trien khai|lam|duoc|khoang|moi|ht\b|gan|[~≈]|done|completed?$|finished|progress)|^(?:khoi luong|cong viec|ke hoach|kh$)/.test(clause)) return "unknown";
  if (percent >= 100) return status === "doing" ? "doing" : "done";
  return percent === 0 ? "notStarted" : "doing";
}
