import { stripAccents } from "../normalize";
import { ACCENTS_MATTER, KEEPS_ACCENTS, WORDS, type Term } from "./lexicon";

/** What a word means, and whether it had to be corrected to mean it. */
export interface Meaning {
  terms: readonly Term[];
  /** One letter or accent was wrong. */
  typo: boolean;
}

const UNKNOWN: Meaning = { terms: [], typo: false };
/** Corrected words are remembered; beyond this many the memory starts anew. */
const MEMORY = 2_000;
/** A shorter word is too easily another word. */
const SHORTEST_CORRECTABLE = 5;
const LONGEST_CORRECTABLE = 12;

const exact = new Map<string, Meaning>();
/** Spellings without accents, only those that come from an accented or long word. */
const plain = new Map<string, { spellings: string[]; meaning: Meaning }>();
const corrections = new Map<string, Meaning>();

for (const [term, spellings] of WORDS) {
  for (const spelling of spellings.split(" ")) {
    add(exact, spelling, term);
    const bare = stripAccents(spelling);
    if (bare !== spelling && !KEEPS_ACCENTS.has(spelling)) add(exact, bare, term);
    const entry = plain.get(bare) ?? { spellings: [], meaning: { terms: [], typo: true } };
    entry.spellings.push(spelling);
    entry.meaning = { terms: [...entry.meaning.terms, term], typo: true };
    plain.set(bare, entry);
  }
}

/**
 * The meaning of one lower-case word. Missing accents are accepted everywhere, another accent or one wrong letter only
 * in words long enough that no other word of a plan is meant.
 *
 * @example meaningOf("thang") // { terms: ["month"], typo: false }
 * @example meaningOf("thánng") // { terms: ["month"], typo: true }
 * @example meaningOf("quỹ") // { terms: [], typo: false }: a fund, not a quarter
 */
export function meaningOf(word: string): Meaning {
  const known = exact.get(word) ?? corrections.get(word);
  if (known) return known;
  if (corrections.size >= MEMORY) corrections.clear();
  const meaning = correct(word);
  corrections.set(word, meaning);
  return meaning;
}

/** A word as it is compared, in lower case, and what it means. */
export interface Word extends Meaning {
  word: string;
}

/** By their spelling in either case. */
const words = new Map<string, Word>();

/**
 * {@link meaningOf} a word in any case.
 *
 * @example wordOf("Tháng") // { word: "tháng", terms: ["month"], typo: false }
 */
export function wordOf(spelling: string): Word {
  const known = words.get(spelling);
  if (known) return known;
  if (words.size >= MEMORY) words.clear();
  const word = spelling.toLowerCase();
  const { terms, typo } = meaningOf(word);
  const found = { word, terms, typo };
  words.set(spelling, found);
  return found;
}

function correct(word: string): Meaning {
  const bare = stripAccents(word);
  const same = plain.get(bare);
  if (same) {
    // hòan for hoàn: the same marks on another letter is the old way of writing, not a mistake.
    if (same.spellings.some((spelling) => marks(spelling) === marks(word) || lacksOnly(word, spelling))) return { ...same.meaning, typo: false };
    return bare.length >= 4 && !ACCENTS_MATTER.has(bare) ? same.meaning : UNKNOWN;
  }
  const shortest = bare === word ? SHORTEST_CORRECTABLE : SHORTEST_CORRECTABLE - 1;
  return word.length < shortest || word.length > LONGEST_CORRECTABLE ? UNKNOWN : (nearest(word) ?? UNKNOWN);
}

/** The only known spelling one edit away, if there is exactly one meaning for it. */
function nearest(word: string): Meaning | null {
  const accented = stripAccents(word) !== word;
  let found: Meaning | null = null;
  for (const [bare, { spellings, meaning }] of plain) {
    if (bare.length < SHORTEST_CORRECTABLE || ACCENTS_MATTER.has(bare) || Math.abs(bare.length - word.length) > 1) continue;
    if (bare[0] !== stripAccents(word[0] ?? "")) continue;
    const near = accented ? spellings.some((spelling) => isOneEdit(spelling, word)) : isOneEdit(bare, word);
    if (!near) continue;
    if (found) return null;
    found = meaning;
  }
  return found;
}

/** One letter changed, added, left out, or two neighbours swapped. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const left = endA - start;
  const right = endB - start;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Whether a word is a spelling with some of its marks left out: thuờng for thường. */
function lacksOnly(word: string, spelling: string): boolean {
  if (word.length !== spelling.length) return false;
  for (let i = 0; i < word.length; i++) {
    const marks = (spelling[i] ?? "").normalize("NFD");
    for (const mark of (word[i] ?? "").normalize("NFD")) if (!marks.includes(mark) && !(mark === "d" && marks === "đ")) return false;
  }
  return true;
}

function marks(word: string): string {
  const letters = word.normalize("NFD").replace(/[^\u0300-\u036f]/g, "");
  return [...letters].sort().join("") + (word.includes("đ") ? "đ" : "");
}

function add(map: Map<string, Meaning>, word: string, term: Term): void {
  const terms = map.get(word)?.terms ?? [];
  if (!terms.includes(term)) map.set(word, { terms: [...terms, term], typo: false });
}
