/** Cuts the text of a money cell into numbers, words and signs. */
import { joinBrokenLines } from "./broken-lines";
import { normalizeText, stripAccents, withoutMarks } from "../normalize";
import { type Digits, parseDigits } from "./digits";
import { remembering } from "./memo";

export type TokenKind =
  | "number"
  | "word"
  | "sign"
  /** `50%` */
  | "percent"
  /** Figures that are never money: dates, school years, numbers of documents, telephone numbers. */
  | "code";

export interface Token {
  kind: TokenKind;
  /** Lower case, accents kept. */
  text: string;
  /** Without accents; same as `text` for what is not a word. */
  plain: string;
  /** Nothing between this token and the one before. */
  glued: boolean;
  /** A blank stands on both sides, or a line begins here: tells a dash between phrases from one inside a range. */
  spaced: boolean;
  digits: Digits | null;
}

const LETTERS = "a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff";

const CODE = 1;
const PERCENT = 2;
const NUMBER = 3;
const WORD = 4;
const SIGN = 5;

const UNIT = `(?:trđ?|triệu|trieu|nghìn|ngàn|nghin|ngan|k|đ|đồng|dong|t[ỷỉy]|vn[đd])(?![${LETTERS}])`;
/** The order matters: what looks like a date must not be cut up into numbers. */
const TOKEN = new RegExp(
  [
    "(" +
      [
        "\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d\\d(?![\\d.,/])",
        "\\d{1,2}/(?:19|20)\\d\\d(?!\\d)",
        "\\d{1,2}/\\d{1,2} ?- ?\\d{1,2}/\\d{1,2}(?![\\d.,/%]|\\s?" + UNIT + ")",
        // 20/11, 8/3, 5/9: days of the school year; a fraction has the smaller number first
        "(?<![\\d.,/])(?:(?:1[3-9]|2\\d|3[01])/(?:1[0-2]|0?[1-9])|(?:8/3|10/3|3/2|9/1|2/9|5/9|1/6))(?![\\d/%]|[.,]\\d|\\s?" + UNIT + ")",
        "(?<![\\d.,/-])(?:8-3|20-1[01]|22-12|26-3|30-4|19-5|[25]-9|1-6)(?=\\s*:)",
        "(?:19|20)\\d\\d ?[-/] ?(?:19|20)\\d\\d(?![\\d.,]|\\s?(?:tr|ng|k|đ|t[yỷỉ]))",
        // 123/QĐ-UBND, 05/2020/NQ-HĐND
        "\\d{1,5}(?:/(?:19|20)\\d\\d)?/(?:qđ|qd|nđ|tt|nq|kh|cv|ct|tb|hd|bc|ttr|ttlt)(?:-[" + LETTERS + "]+)*(?![" + LETTERS + "])",
        "0\\d{8,10}(?!\\d)",
        "0\\d{2,3}[. ]\\d{3}[. ]\\d{3,4}(?![\\d.,])",
      ].join("|") +
      ")",
    "(\\d+(?:[.,]\\d+)? ?%)",
    // "T9 200k", "đợt1 500k": an ordinal, then a figure
    "((?<!(?:^|[^" + LETTERS + "])(?:t|th|hk|tháng|thang|quý|đợt|dot|lần|lan|lớp|lop|khối|khoi|tổ))\\d{1,3}(?: \\d{3})+(?![\\d]|[.,]\\d)|\\d(?:[\\d.,']*\\d)?)",
    "([" + LETTERS + "]+)",
    "(\\./\\.|\\+/-|\\.{2,}|>=|<=|=>|\\S|\\n)",
    "(?:[^\\S\\n]+)",
  ].join("|"),
  "gu",
);

const plainWord = remembering(stripAccents);

/** 2trx3, 500.000đx20: a unit with the multiplication sign stuck to it. */
const UNIT_AND_X = /^(tr|trđ|triệu|trieu|k|đ|d|đồng|dong|vnđ|vnd|nghìn|ngàn)x$/u;
/** A line break inside one figure, or nothing between two of its units: "20\ntriệu đồng", "500 nghìnđ". */
const BROKEN_UNIT = new RegExp(`(?<=\\d|triệu|nghìn|ngàn|tỷ|mươi|trăm)\\n(?=(?:triệu|nghìn|ngàn|tỷ|đồng)(?![${LETTERS}]| (?:phục|chí|bộ|hồ|tập)))|(?<=triệu|nghìn|ngàn|tỷ|tỉ)(?=(?:đ|đồng|vnđ|vnd)(?![${LETTERS}]))`, "gu");
/** Tone marks in the old place (`hoá`, `uỷ`) and the new one (`hóa`, `ủy`). */
const OLD_TONE = /(?:o[áàảãạ]|(?<!q)u[ýỳỷỹỵ]|o[éèẻẽẹ])(?![a-z\u00df-\u1eff])/gu;
const TONES: Record<string, string> = {
  oá: "óa", oà: "òa", oả: "ỏa", oã: "õa", oạ: "ọa",
  uý: "úy", uỳ: "ùy", uỷ: "ủy", uỹ: "ũy", uỵ: "ụy",
  oé: "óe", oè: "òe", oẻ: "ỏe", oẽ: "õe", oẹ: "ọe",
};

/** The spelling all of this folder works on: {@link normalizeText}, lower case, tone marks in one place, lines kept. */
export function foldLines(text: string): string {
  const folded = joinBrokenLines(normalizeText(text)).toLowerCase().normalize("NFC");
  return withoutMarks(folded).replace(BROKEN_UNIT, " ").replace(OLD_TONE, (found) => TONES[found] ?? found).replace(/…/g, "...");
}

/** Cuts {@link foldLines folded} text. Blanks are dropped, line breaks stay as signs. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  let blankBefore = true;
  const push = (kind: TokenKind, text: string) => {
    const sign = kind === "sign";
    tokens.push({
      kind,
      text,
      plain: kind === "word" ? plainWord(text) : text,
      glued: !blankBefore,
      spaced: sign && blankBefore,
      digits: kind === "number" ? parseDigits(text) : null,
    });
    blankBefore = text === "\n";
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(folded); match; match = TOKEN.exec(folded)) {
    const last = TOKEN.lastIndex;
    if (match[WORD] !== undefined) {
      const joined = match[0].length > 1 && match[0].endsWith("x") ? UNIT_AND_X.exec(match[0]) : null;
      if (joined && /^\s?\d/u.test(folded.slice(last, last + 2))) {
        push("word", joined[1]);
        push("word", "x");
      } else push("word", match[0]);
    } else if (match[NUMBER] !== undefined) push("number", match[0]);
    else if (match[SIGN] !== undefined) {
      push("sign", match[0]);
      const token = tokens[tokens.length - 1];
      token.spaced = token.spaced && (last >= folded.length || /\s/u.test(folded[last]));
    } else if (match[PERCENT] !== undefined) push("percent", match[0]);
    else if (match[CODE] !== undefined) push("code", match[0]);
    else blankBefore = true;
  }
  return tokens;
}
