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
const PIECE = /(\d+)|(\p{L}+)|([^\s]|\n)/gu;
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
  const undotted = folded.replace(DOTTED_LETTERS, (letters) => letters.replaceAll(".", ""));
  const clean = undotted.replace(LETTER_O, "0");
  const tokens: Token[] = [];
  let last = 0;
  for (const match of clean.matchAll(PIECE)) {
    const [piece, digits, word] = match;
    const spaced = match.index > last;
    last = match.index + piece.length;
    if (digits !== undefined) tokens.push({ type: "number", text: digits, value: Number(digits), terms: [], spaced, typo: clean !== undotted });
    else if (word !== undefined) tokens.push({ type: "word", text: word, value: Number.NaN, ...meaningOf(word), spaced });
    else pushSign(tokens, piece, spaced);
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
  tokens.push({ type: "sign", text: piece, value: Number.NaN, terms: [SIGNS[piece] ?? "other"], spaced, typo: false });
}
