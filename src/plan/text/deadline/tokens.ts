import { isTidy } from "../letters";
import { normalizeText } from "../normalize";
import { BLANK, characterAt, DIGIT, LETTER, RARE, RARE_LETTER } from "./characters";
import { SIGNS, type Term } from "./lexicon";
import { wordOf } from "./vocabulary";

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

const DOT = 46;
const SMALL_O = 111;
const NO_TERMS: readonly Term[] = [];
const OTHER: readonly Term[] = ["other"];
const ARROW: readonly Term[] = ["arrow"];
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
  // Nearly every cell is as it should be, and its words are known in either case.
  if (isTidy(text)) return tokensOf(text, null);
  const folded = normalizeText(text).toLowerCase().normalize("NFC").replace(ROMAN_SIGNS, (sign) => sign.normalize("NFKC"));
  return tokensOf(folded, null);
}

/**
 * Letters in one run, digits in one run, any other sign by itself.
 *
 * @param corrected whether letters among digits were corrected, null as long as nobody has looked
 */
function tokensOf(text: string, corrected: boolean | null): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let last = 0;
  for (let at = 0; at < length; ) {
    const kind = characterAt(text, at);
    if (kind === BLANK) {
      at++;
      continue;
    }
    let end = at + 1;
    if (kind === DIGIT) {
      while (end < length && characterAt(text, end) === DIGIT) end++;
    } else if (kind === LETTER || kind === RARE_LETTER) {
      end = endOfWord(text, at);
      if (corrected === null && end === at + 1 && needsCare(text, at)) return correctLetters(text);
    } else if (kind === RARE) end++;
    const piece = text.slice(at, end);
    const spaced = at > last;
    if (kind === DIGIT) tokens.push({ type: "number", text: piece, value: Number(piece), terms: NO_TERMS, spaced, typo: corrected === true });
    else if (kind === LETTER || kind === RARE_LETTER) {
      const { word, terms, typo } = wordOf(piece);
      tokens.push({ type: "word", text: word, value: Number.NaN, terms, spaced, typo });
    } else pushSign(tokens, piece, spaced);
    at = last = end;
  }
  return tokens;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const kind = characterAt(text, end);
    if (kind !== LETTER && kind !== RARE_LETTER) break;
    end += kind === LETTER ? 1 : 2;
  }
  return end;
}

/** A single letter that may be a zero among digits, or belong to others with dots between them. */
function needsCare(text: string, at: number): boolean {
  const before = at > 0 ? characterAt(text, at - 1) : BLANK;
  const next = text.charCodeAt(at + 1);
  return next === DOT || (before === DIGIT && (text.charCodeAt(at) | 32) === SMALL_O);
}

function correctLetters(text: string): Token[] {
  const lower = text.toLowerCase();
  const undotted = lower.includes(".") ? lower.replace(DOTTED_LETTERS, (letters) => letters.replaceAll(".", "")) : lower;
  const clean = undotted.replace(LETTER_O, "0");
  return tokensOf(clean, clean !== undotted);
}

function pushSign(tokens: Token[], piece: string, spaced: boolean): void {
  const previous = tokens[tokens.length - 1];
  if (previous?.type === "sign" && !spaced) {
    // -> and => and --> are arrows; a doubled slash or comma is a slip of the finger.
    if (piece === ">" && /^[-=]+$/.test(previous.text)) {
      previous.text += piece;
      previous.terms = ARROW;
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
