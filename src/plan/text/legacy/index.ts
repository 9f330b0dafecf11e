/** Texts typed with the fonts of before Unicode. What Excel shows of them is nonsense; what they stand for can be told. */
import { isSyllable } from "./syllable";
import { fromTcvn3 } from "./tcvn3";
import { fromVni } from "./vni";

export type LegacyEncoding = "TCVN3" | "VNI";

export interface LegacyReading {
  encoding: LegacyEncoding;
  /** The text in Unicode. */
  meaning: string;
}

/** Anything that neither ASCII nor Vietnamese has between letters; without one a text is not looked at further. */
const FOREIGN = /[¡-¿äåæçëïîñöøûüßðþ÷×]/i;
const WORDS = /[^\s\d"'“”‘’(),.;:!?/\-–—]+/g;

/** Letters that only Unicode has for Vietnamese, and combining accents: neither old encoding shows any. */
const UNICODE = /[\u0300-\u036f]|[\u0100-\u024f\u1ea0-\u1ef9]/;

/**
 * A text of a sheet whose encoding is known. What is already Unicode stays; so does, in a sheet where both stand side by side, what
 * reads like Vietnamese as it is.
 *
 * @example toUnicode("Ghi chó", "TCVN3", false) // "Ghi chú"
 */
export function toUnicode(text: string, encoding: LegacyEncoding, isMixed: boolean): string {
  const asIs = UNICODE.test(text) ? null : vietnameseShare(text);
  if (asIs === null) return text;
  const meaning = encoding === "TCVN3" ? fromTcvn3(text) : fromVni(text);
  const share = vietnameseShare(meaning) ?? 0;
  return share > asIs || (share === asIs && !isMixed) ? meaning : text;
}

/** Whether the text has letters that only Unicode has for Vietnamese. */
export function isUnicodeVietnamese(text: string): boolean {
  return UNICODE.test(text);
}

/** The words that are not plain ASCII. A sign by itself is none: "10 × 15", "Ø 20". */
function wordsIn(text: string): string[] {
  return (text.match(WORDS) ?? []).filter((word) => word.length > 1 && /[^\x21-\x7e]/.test(word));
}

/** How many words that are not plain ASCII are Vietnamese syllables, 0 to 1; null when there are none. */
function vietnameseShare(text: string): number | null {
  const words = wordsIn(text);
  if (words.length === 0) return null;
  return words.filter(isSyllable).length / words.length;
}

/**
 * The text in Unicode when it was typed in TCVN3 or VNI, else null. Ordinary Vietnamese and foreign names give null.
 *
 * @example readLegacy("Tröôøng Maàm non") // { encoding: "VNI", meaning: "Trường Mầm non" }
 */
export function readLegacy(text: string): LegacyReading | null {
  if (!FOREIGN.test(text)) return null;
  const asIs = vietnameseShare(text) ?? 1;
  // "BØ-7", "N¹", "5 µm", "«»": two letters may be a code or a unit.
  if (asIs > 0.5 || wordsIn(text).join("").length < 3) return null;
  const candidates: LegacyReading[] = [
    { encoding: "TCVN3", meaning: fromTcvn3(text) },
    { encoding: "VNI", meaning: fromVni(text) },
  ];
  let best: LegacyReading | null = null;
  let share = 0.8;
  for (const candidate of candidates) {
    const vietnamese = vietnameseShare(candidate.meaning) ?? 0;
    if (vietnamese > share) [best, share] = [candidate, vietnamese];
  }
  return best;
}
