/** Where in a clause a name or a role may stand: cells are long, names and roles few. */
import { SURNAMES } from "./names";
import type { Wording } from "./offices";
import { openingsOf } from "./openings";

/** First words of roles, titles and bodies that no list knows, surnames; who finds one looks closer. */
const OTHERS =
  new RegExp(`(?:toàn thể|tập thể|tất cả|mọi |và |chủ [tc]|chu tri|c\\. ?t|chính ?[),-]|ctn |ct ?[:),-]|chịu|chiu|phụ trách|phụ ?\\)|phu trach|đầu mối|trực tiếp|trách nhiệm chính|tn chính|chỉ đạo|chi dao|lãnh đạo|phối|phoi|p\\.|p/|ph[ ):]|hỗ trợ|ho tro|giám sát|giam sat|kiểm tra|kiem tra|theo dõi|đôn đốc|thực hiện|thuc hien|triển khai|tổ (?!chức)|đ/c|đc|đồng chí|ông|bà|cô|thầy|anh|chị|viện|khoa|phòng|trung tâm|ban|chi cục|công ty|hội|nhóm|câu lạc bộ|clb|${SURNAMES})`, "y");
const OTHER_OPENINGS = openingsOf(OTHERS.source);

export interface Landmarks {
  /** The wordings that may match at `at`, in their order; the text is in lower case. */
  officesAt(lower: string, at: number): readonly Wording[];
  /** The next place from `from` on where a word begins that may matter, or a comma; -1 when there is none. */
  next(lower: string, from: number): number;
  /** How many characters the landmark at `at` takes. */
  lengthAt(lower: string, at: number): number;
}

const NONE: readonly Wording[] = [];
const COMMA = 44;

/** Looks wordings up by the two letters that stand at a place. */
export function landmarksOf(offices: readonly Wording[]): Landmarks {
  const byOpening = new Map<string, Wording[]>();
  const openings = offices.map(({ pattern }) => openingsOf(pattern.source));
  const everywhere = offices.filter((_, index) => openings[index] === null);
  for (const opening of openings.flatMap((known) => [...(known ?? [])])) {
    if (!byOpening.has(opening)) byOpening.set(opening, offices.filter((_, index) => openings[index]?.has(opening) ?? true));
  }
  const officesAt = (lower: string, at: number): readonly Wording[] => byOpening.get(lower.slice(at, at + 2)) ?? (everywhere.length > 0 ? everywhere : NONE);
  const lengthAt = (lower: string, at: number): number => {
    if (lower.charCodeAt(at) === COMMA) return 1;
    for (const { pattern } of officesAt(lower, at)) {
      pattern.lastIndex = at;
      const match = pattern.exec(lower);
      if (match) return match[0].length;
    }
    if (OTHER_OPENINGS && !OTHER_OPENINGS.has(lower.slice(at, at + 2))) return 0;
    OTHERS.lastIndex = at;
    return OTHERS.exec(lower)?.[0].length ?? 0;
  };
  const next = (lower: string, from: number): number => {
    for (let at = from; at < lower.length; at++) {
      if (isWordStart(lower, at) || lower.charCodeAt(at) === COMMA) if (lengthAt(lower, at) > 0) return at;
    }
    return -1;
  };
  return { officesAt, next, lengthAt };
}

/** A letter or digit that none stands before. */
function isWordStart(lower: string, at: number): boolean {
  return at === 0 || !isWordLetter(lower.charCodeAt(at - 1));
}

function isWordLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
}
