/** A cell cut into its phrases: at lines, semicolons, plus signs, commas, and where a list of parts is opened. */
import { openingTotal } from "./leftovers";
import type { Piece } from "./scan";
import { sourcesOf } from "./sources";
import { wordsOf } from "./term";

export type Joint = "start" | "line" | "semicolon" | "plus" | "comma" | "dash" | "contains";

export interface Phrase {
  joint: Joint;
  pieces: Piece[];
  /** "… = 30 triệu": what the phrase says it comes to. */
  result: Piece[] | null;
  /** What its line begins with: "-", "+", "1" for "1.", "I" for "I."; absent when it begins no line or has none. */
  bullet?: string;
}

const JOINTS: Record<string, Joint> = { "\n": "line", ";": "semicolon", "+": "plus", "&": "plus", ",": "comma", ".": "comma", "-": "dash", "•": "line", "⇒": "line", contains: "contains" };

const BULLETS = new Set(["-", "+", "•"]);

/** A bullet ("; +", a line that begins with a dash) says less than what stands before it. */
export const FIRM: ReadonlySet<Joint> = new Set(["start", "line", "semicolon", "contains"]);

/** The phrases of a cell, or of a pair of brackets; a fund without a figure stands with the phrase whose figure it shares. */
export function phrasesOf(pieces: readonly Piece[]): Phrase[] {
  const phrases: Phrase[] = [];
  let current: Phrase = { joint: "start", pieces: [], result: null };
  const close = (joint: Joint) => {
    const target = current.pieces.some((piece) => piece.type !== "sign" || piece.text === "?");
    if (target) phrases.push(current);
    const keep = !target && joint !== "contains" && (joint !== "line" || current.joint === "contains") && FIRM.has(current.joint);
    current = { joint: keep ? current.joint : joint, pieces: [], result: null, bullet: keep ? current.bullet : undefined };
  };
  const mark = (bullet: string) => {
    if (current.pieces.length === 0 && FIRM.has(current.joint)) current.bullet ??= bullet;
  };
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === "word" && (piece.text === "và" || piece.text === "va") && (hasFigure(current.pieces) || endsInBracket(current.pieces))) close("comma");
    else if (piece.type !== "sign") {
      if (piece.type === "code" && piece.level !== undefined) mark(piece.level);
      current.pieces.push(piece);
    }
    else if (piece.text === ":" && isFigureEnd(pieces, index)) close("contains");
    else if (JOINTS[piece.text]) {
      close(JOINTS[piece.text]);
      if (BULLETS.has(piece.text)) mark(piece.text);
    } else {
      if (piece.text === "hyphen") mark("-");
      current.pieces.push(piece);
    }
  }
  close("line");
  return withClosingBracket(joinLabels(phrases.map(withResult)));
}

/** "NSNN: 20tr; XHH: 5tr (tổng 25tr)", "NSNN: 20tr; XHH (tổng 25tr)": what all of them come to. */
function withClosingBracket(phrases: Phrase[]): Phrase[] {
  const last = phrases.at(-1);
  const bracket = last?.pieces.at(-1);
  if (!last || bracket?.type !== "group" || phrases.length < 2 || last.result || !hasFigure(bracket.pieces) || !openingTotal(wordsOf(bracket.pieces))) return phrases;
  const own = last.pieces.slice(0, -1);
  const plain = own.every(({ type }) => type === "word" || type === "code" || type === "figure" || type === "sign");
  const sums = hasFigure(own) || /^(?:tổng|cộng|tong|cong) /.test(wordsOf(bracket.pieces));
  if (!plain || !sums || !phrases.slice(0, -1).some(({ pieces }) => hasFigure(pieces) || endsInBracket(pieces)) || own.some((piece) => piece.type === "sign" && piece.text === "x")) return phrases;
  return [...phrases.slice(0, -1), { ...last, pieces: own }, { joint: "line", pieces: bracket.pieces, result: null }];
}

function hasFigure(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.type === "figure");
}

/** "máy lọc nước (12tr) và …" */
function endsInBracket(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  return last?.type === "group" && hasFigure(last.pieces);
}

/** "30 triệu: NSNN 20 triệu, …": a colon right after the figure opens its parts. */
function isFigureEnd(pieces: readonly Piece[], colon: number): boolean {
  let at = colon - 1;
  // "3 triệu/năm: …", but not "Hằng tháng: 500.000đ"
  while (pieces[at]?.type === "per") at -= 1;
  return pieces[at]?.type === "figure";
}

function withResult(phrase: Phrase): Phrase {
  const at = phrase.pieces.findIndex((piece) => piece.type === "sign" && piece.text === "=");
  // "5.000.000đ=": nothing may be added behind it.
  if (at > 0 && at === phrase.pieces.length - 1) return { ...phrase, pieces: phrase.pieces.slice(0, at) };
  return at < 0 ? phrase : { ...phrase, pieces: phrase.pieces.slice(0, at), result: phrase.pieces.slice(at + 1) };
}

/** "NSNN và XHH: 20 triệu": a fund without a figure before a phrase with one shares its figure. */
function joinLabels(phrases: Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    if (before && phrase.joint === "dash" && phrase.pieces[0]?.type === "figure" && isDashed(before)) {
      before.pieces.push({ type: "sign", text: ":" }, ...phrase.pieces);
      before.result = phrase.result;
      continue;
    }
    const near = phrase.joint === "comma" || phrase.joint === "plus" || phrase.joint === "dash";
    if (before && near && isLabel(before) && phrase.pieces.some((piece) => piece.type === "figure")) {
      const comma: Piece = { type: "sign", text: "," };
      before.pieces.push(comma, ...phrase.pieces);
      before.result = phrase.result;
    } else joined.push(phrase);
  }
  return joined;
}

/** "Sách - 5 triệu": the words before the dash say what the figure is for. */
function isDashed(phrase: Phrase): boolean {
  return phrase.result === null && phrase.pieces.every((piece) => piece.type === "word" || piece.type === "code" || (piece.type === "sign" && piece.text === ":")) && phrase.pieces.some((piece) => piece.type === "word");
}

function isLabel(phrase: Phrase): boolean {
  return phrase.result === null && phrase.pieces.every((piece) => piece.type === "word" || piece.type === "sign") && sourcesOf(wordsOf(phrase.pieces)).length > 0;
}
