/** "hai bộ", "mười giáo viên": how many, in words. */
import { type Noun, nounAt } from "./nouns";
import type { Token } from "./tokens";
import { wordNumberAt } from "./words";

/** What may stand before "năm" when it is a five and no year: "mua năm bộ". */
const BEFORE_FIVE = new Set(["mua", "cho", "thay", "sắm", "x", "×", "trang", "bị", "gồm", "có"]);

/**
 * The count that is spelt out from a token on, with the noun that it counts; null when the words are no number or count
 * nothing that is known. "Năm học sinh" is five pupils or a year of pupils: "năm" counts only where no year can stand.
 */
export function speltCountAt(tokens: readonly Token[], at: number, ascii: boolean): { value: number; noun: Noun } | null {
  const word = wordNumberAt(tokens, at, ascii);
  if (!word || word.value === 0) return null;
  const noun = nounAt(tokens, word.next);
  if (!noun || tokens[at].text === "tư" || tokens[at].text === "tu" || tokens[at].text === "mốt") return null;
  if (word.next === at + 1 && tokens[at].plain === "nam" && !isFive(tokens, at, noun)) return null;
  return { value: word.value, noun };
}

/** "02 (hai) máy": the words in brackets behind a number, whether they say the same, and what follows; null where there are none. */
export function speltBehind(tokens: readonly Token[], at: number): { agrees: boolean; next: number } | null {
  const word = tokens[at + 1]?.text === "(" ? wordNumberAt(tokens, at + 2, false) : null;
  const { mantissa, scale } = tokens[at].digits!;
  return word && tokens[word.next]?.text === ")" ? { agrees: word.value * 10 ** scale === mantissa, next: word.next + 1 } : null;
}

function isFive(tokens: readonly Token[], at: number, noun: Noun): boolean {
  if (tokens[at].text !== "năm" || noun.word === "hoc") return false;
  const before = tokens[at - 1];
  return before === undefined || before.kind === "sign" || BEFORE_FIVE.has(before.text);
}
