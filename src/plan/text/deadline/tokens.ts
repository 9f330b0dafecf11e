import { normalizeText } from "../normalize";
import { SIGNS, type Term } from "./lexicon";
import { meaningOf } from "./vocabulary";

/** One number, word or sign of a deadline text. */
export interface Token {
  type: "number" | "word" | "sign" | "end";
  text: string;
  /** The number, or NaN. */
  value: number;
  terms: readonly Term[];
  /** A blank stands before it. */
  spaced: boolean;
  typo: boolean;
}

/** Longer cells are descriptions, not deadlines; they are not searched for one. */
export const LONGEST_TEXT = 300;

export const END: Token = { type: "end", text: "", value: Number.NaN, terms: [], spaced: false, typo: false };

/** Letters in one run, digits in one run, any other sign by itself. */
const PIECE = /\d+|\p{L}+|[^\s]|\n/gu;
const LETTER = /^\p{L}/u;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const NO_TERMS: readonly Term[] = [];
const OTHER: readonly Term[] = ["other"];
const signTerms = new Map<string, readonly Term[]>(Object.entries(SIGNS).map(([sign, term]) => [sign, [term]]));
/** A letter O among digits, as in 2O24. */
const LETTER_O = /(?<=\d)o(?=\d)/g;
/** Single letters with dots between them: H.K.I. */
const DOTTED_LETTERS = /(?<![\p{L}\d.])\p{L}(?:\.\p{L})+(?!\p{L})/gu;
/** Small Roman numerals that are single characters, Ⅰ–Ⅻ. */
const ROMAN_SIGNS = /[\u2170-\u217b]/g;

/**
 * Splits a deadline text into tokens; line breaks are tokens of their own, since they may separate two deadlines.
 *
 * @example tokenize("T9/2024") // "t", 9, "/", 2024
 */
export function tokenize(text: string): Token[] {
  const folded = normalizeText(text).toLowerCase().normalize("NFC").replace(ROMAN_SIGNS, (sign) => sign.normalize("NFKC"));
  const undotted = folded.includes(".") ? folded.replace(DOTTED_LETTERS, (letters) => letters.replaceAll(".", "")) : folded;
  const clean = undotted.replace(LETTER_O, "0");
  const tokens: Token[] = [];
  let last = 0;
  const typo = clean !== undotted;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(clean); match !== null; match = PIECE.exec(clean)) {
    const piece = match[0];
    const spaced = match.index > last;
    last = match.index + piece.length;
    const first = piece.charCodeAt(0);
    if (first >= DIGIT_0 && first <= DIGIT_9) tokens.push({ type: "number", text: piece, value: Number(piece), terms: NO_TERMS, spaced, typo });
    else if (LETTER.test(piece)) {
      const { terms, typo: corrected } = meaningOf(piece);
      tokens.push({ type: "word", text: piece, value: Number.NaN, terms, spaced, typo: corrected });
    } else pushSign(tokens, piece, spaced);
  }
  return tokens;
}

function pushSign(tokens: Token[], piece: string, spaced: boolean): void {
  const previous = tokens[tokens.length - 1];
  if (previous?.type === "sign" && !spaced) {
    // -> and => and --> are arrows; a doubled slash or comma is a slip of the finger.
    if (piece === ">" && /^[-=]+$/.test(previous.text)) {
      previous.text += piece;
      previous.terms = ["arrow"];
      return;
    }
    if (piece === previous.text[0] && "/-.,=".includes(piece)) {
      previous.text += piece;
      previous.typo = previous.terms[0] === "slash";
      return;
    }
  }
  tokens.push({ type: "sign", text: piece, value: Number.NaN, terms: signTerms.get(piece) ?? OTHER, spaced, typo: false });
}
