/** What a person or body does in a task: the verbs that follow or precede the name. */
import type { PersonRole } from "../types";

export interface RoleWord {
  role: PersonRole;
  /** How plainly the word makes someone accountable: "chủ trì" more than "trực tiếp". */
  weight: number;
  length: number;
  /** "phối hợp với …", "chủ trì: …": it speaks of those named after it. */
  forward: boolean;
}

/** On lower-case text with accents. */
const WORDS: readonly (readonly [PersonRole, number, RegExp])[] = [
  ["lead", 3, /(?:chủ (?:trì|chì)|chu tri|c\. ?trì|(?:chịu )?(?:trách nhiệm|tn) chính|ctn chính|phụ trách ch(?:ính|ung)|đầu mối|(?<=\(\s?)(?:chính|ct(?!.*\bpct\b))(?=\s?[),-])|ct(?=\s?:))(?![\p{L}\d])/uy],
  ["lead", 2, /(?:chịu (?:trách nhiệm|tn)|chiu trach nhiem|phụ trách|phu trach)(?![\p{L}\d])/uy],
  // "trực tiếp là Bí thư" only names; "trực tiếp chỉ đạo" takes it on.
  ["lead", 1, /trực tiếp(?= (?:chỉ đạo|thực hiện|phụ trách|triển khai|tổ chức|tham mưu|quản lý|làm))(?: chỉ đạo)?/uy],
  ["direct", 0, /(?:chỉ đạo|chi dao|(?<=\p{L} )lãnh đạo(?=\s?(?:$|[,;])))(?![\p{L}\d])/uy],
  ["partner", 0, /(?:phối (?:kết )?hợp|phoi hop|p[./] ?h(?:ợp)?|hỗ trợ|ho tro|(?<=\(\s?)(?:ph(?=\s?[):])|phụ(?=\s?\)))|ph(?=\s?:))(?![\p{L}\d])/uy],
  ["monitor", 0, /(?:giám sát|giam sat|kiểm tra|kiem tra|theo dõi|đôn đốc)(?![\p{L}\d])/uy],
  // Who does it has no other part in it: the words after it speak of others.
  ["none", 0, /(?:(?:tổ chức |triển khai )?thực hiện|thuc hien|triển khai)(?![\p{L}\d])/uy],
];

const FORWARD = /\s*(?:với|cùng(?: với)?|:|là:?)\s*/uy;

/** The role word that stands at `at`, or null. */
export function roleAt(lower: string, at: number): RoleWord | null {
  for (const [role, weight, pattern] of WORDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(lower);
    if (!match) continue;
    FORWARD.lastIndex = at + match[0].length;
    const forward = FORWARD.exec(lower);
    // "chủ trì cùng GV", "thực hiện với GV" go on about the one before.
    const isForward = forward !== null && (role === "partner" || forward[0].includes(":") || (role !== "none" && forward[0].includes("là")));
    return { role, weight, length: match[0].length + (isForward ? forward[0].length : 0), forward: isForward };
  }
  return null;
}
