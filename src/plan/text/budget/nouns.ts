/** What money is counted by: "/tháng", "x 20 GV", "(05 lớp)". */
import type { Token } from "./tokens";

/** The name a unit price carries in {@link BudgetReading.per}. */
export type PerUnit =
  | "year" | "semester" | "quarter" | "month" | "week" | "day"
  | "person" | "student" | "child" | "class" | "session" | "round" | "item";

export interface Noun {
  unit: PerUnit;
  /** Its first word, without accents: tells one kind of thing from another. */
  word: string;
  /** All its words: a "máy" may be any machine, a "máy tính" is none other. */
  name: string;
  next: number;
}

/** Without accents; two words first. Words that mean several things are told apart by {@link ACCENTED}. */
const NOUNS: Record<PerUnit, string> = {
  year: "nam|nam hoc|year",
  semester: "hoc ky|hoc ki|hk|ky|semester",
  quarter: "quy",
  month: "thang|thg|month",
  week: "tuan|week",
  day: "ngay|hom|day",
  person:
    "nguoi|gv|giao vien|cbgv|cbgvnv|cb|cbql|nv|nhan vien|can bo|hoc vien|dai bieu|thanh vien|vien chuc|bao cao vien|giam khao|dong chi|d/c|gvnv|person|nguoi lao dong|nld|co giao|ct|giang vien|dau nguoi",
  student: "hs|hoc sinh|em|student|hssv|sinh vien",
  child: "tre|chau|be|child",
  class: "lop|nhom lop|nhom|phong|khoi|phong hoc|to|diem truong|truong",
  session: "buoi|ca|tiet|gio|chuyen de|session|cuoc|hoi thi|hoi nghi|lop hoc",
  round: "dot|lan|luot|chuyen|ki thi|ky thi",
  item:
    "bo|cai|chiec|may|quyen|cuon|suat|giai|phan qua|qua|m2|met|mon|tam|cay|thung|hop|goi|bai|bao|san pham|tiet muc|ban|ghe|quat|thiet bi|may tinh|sach|do choi|bo ban ghe|bo do choi|cong trinh|kg|lit|m|to giay|xe|chau hoa|ti vi|tivi|tien do|sang kien|skkn|phan thuong|giay khen|banner|bang|cong",
};

/** Same letters, other word: quỹ (fund), tổ (group) and tờ (sheet), kỹ, máy, bảo. */
const NOT_NOUNS = new Set(["quỹ", "kỹ", "nấm", "kí", "tấn", "ngay", "toán", "cả", "bỏ", "bởi", "từ", "tờ"]);

const BY_WORDS = new Map<string, PerUnit>();
for (const [unit, words] of Object.entries(NOUNS)) for (const word of words.split("|")) BY_WORDS.set(word, unit as PerUnit);

/** The noun that begins at a token, the longest one. Null when the word counts nothing that is known. */
export function nounAt(tokens: readonly Token[], at: number): Noun | null {
  const first = tokens[at];
  if (first?.kind !== "word") return null;
  for (let length = 3; length >= 1; length -= 1) {
    const run = tokens.slice(at, at + length);
    // đ/c is cut into three tokens, m2 into two.
    const words = run.every((token) => token.kind === "word") ? run.map((token) => token.plain).join(" ") : run.map((token) => token.plain).join("");
    const unit = BY_WORDS.get(words);
    if (unit && run.length === length && !(length === 1 && NOT_NOUNS.has(first.text) && first.text !== first.plain)) return { unit, word: first.plain, name: words, next: at + length };
  }
  return null;
}

const TIMES: ReadonlySet<PerUnit> = new Set(["year", "semester", "quarter", "month", "week", "day"]);

/** A stretch of time, as against people and things. */
export function isTime(unit: PerUnit): boolean {
  return TIMES.has(unit);
}

const PEOPLE: ReadonlySet<PerUnit> = new Set(["person", "student", "child"]);
const THINGS: ReadonlySet<PerUnit> = new Set(["item", "round", "session", "class"]);

/** Whether "x 10 …" answers "/…": the same unit, or two names for the same people. Time is never answered by things. */
export function answers(count: PerUnit | null, per: PerUnit): boolean {
  if (count === null || count === per) return true;
  if (PEOPLE.has(count) && PEOPLE.has(per)) return true;
  return count === "item" && per === "item" ? true : THINGS.has(count) && per === "item" && count === "item";
}
