/**
 * One spelling for texts that look alike, so that every reader matches the same thing.
 * Schools paste from Word, PDF and web pages: decomposed accents (NFD), letters of other languages, no-break spaces, many kinds of dash.
 */
import { isTidy, strippedLetter, withoutLookalikes } from "./letters";

/** No-break, thin, ideographic and other blanks that are not line breaks. */
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Zero-width characters, soft hyphen and byte-order mark: invisible, so they mean nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\uff0d]/g;
const LINE_BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** Where Word keeps the signs of symbol fonts; most are bullets. */
const SYMBOLS = /[\uf000-\uf0ff]/g;
/** Of Wingdings, what is no bullet: marks and boxes. */
const MARKS: Readonly<Record<string, string>> = { "\uf0fc": "✓", "\uf0fe": "☑", "\uf0fb": "✗", "\uf0fd": "☒", "\uf0a8": "☐", "\uf06f": "☐" };
/** Bullets of many shapes before an item. */
const BULLETS = /(?<=^|\n)[●○■▪◦◆◇❖➢➤►▶▸∙✦★](?= ?[\p{L}\d(])/gu;

/**
 * NFC, Vietnamese letters, ordinary blanks, dashes, bullets and line breaks; runs of blanks become one; no blanks at the ends of lines.
 * Case, accents and line breaks stay.
 *
 * @example normalizeText("Tháng  9 – 12 ") // "Tháng 9 - 12"
 */
export function normalizeText(text: string): string {
  // Nearly every cell is as it should be.
  if (isTidy(text)) return text;
  return withoutLookalikes(text)
    .normalize("NFC")
    .replace(LINE_BREAKS, "\n")
    .replace(INVISIBLE, "")
    .replace(BLANKS, " ")
    .replace(DASHES, "-")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(SYMBOLS, (sign) => MARKS[sign] ?? "•")
    .trim()
    .replace(BULLETS, "•");
}

/**
 * {@link normalizeText} on one line and in lower case: what grammars match.
 *
 * @example foldText("HỌC KỲ\nI") // "học kỳ i"
 */
export function foldText(text: string): string {
  const clean = normalizeText(text);
  return (clean.includes("\n") ? clean.replace(/\n/g, " ") : clean).toLowerCase();
}

/**
 * Without Vietnamese tone and vowel marks, `đ` as `d`; for wordings where a missing accent cannot change the meaning.
 *
 * @example stripAccents("Tổng cộng") // "Tong cong"
 */
export function stripAccents(text: string): string {
  if (text.length > LONGEST_BY_LETTER) return stripMarks(text);
  const letters: number[] = [];
  let accented = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = strippedLetter(code);
    if (letter === 0) return stripMarks(text);
    accented ||= letter !== code;
    letters.push(letter);
  }
  return accented ? String.fromCharCode(...letters) : text;
}

/**
 * Whether a text has letters that {@link stripAccents} would change.
 *
 * @example hasAccents("Tổng cộng") // true
 */
export function hasAccents(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = strippedLetter(code);
    if (letter === 0) return stripMarks(text) !== text;
    if (letter !== code) return true;
  }
  return false;
}

/** More arguments than this a call should not have. */
const LONGEST_BY_LETTER = 1000;

function stripMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .normalize("NFC");
}

/** By themselves quotation marks repeat the cell above. */
const QUOTES = /[“”](?=[\p{L}\d(+-])|(?<=[\p{L}\d.)%])[“”]/gu;
/** What a document ends with; nothing but it is another thing. */
const FINAL_MARK = /(?<=\S)\.\/\.?\s*$/u;
const MARKED = /[“”[\]]|\.\//u;

/**
 * A text without the marks around what it says: round brackets for square ones, no quotation marks, no "./." at its end.
 *
 * @param text normalised
 * @example withoutMarks("“Đang thực hiện [50%]”./.") // "Đang thực hiện (50%)"
 */
export function withoutMarks(text: string): string {
  return MARKED.test(text) ? text.replace(FINAL_MARK, "").replace(QUOTES, "").replace(/\[/gu, "(").replace(/\]/gu, ")") : text;
}

/**
 * A text without the round brackets around all of it; those that belong to a part of it stay.
 *
 * @example withoutOuterBrackets("(Chưa hoàn thành (80%))") // "Chưa hoàn thành (80%)"
 */
export function withoutOuterBrackets(text: string): string {
  return text.startsWith("(") && /^\([^()]{2,}(?:\([^()]*\)[^()]*)*\)$/u.test(text) ? text.slice(1, -1) : text;
}
