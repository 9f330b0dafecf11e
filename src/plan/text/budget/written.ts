/** How an amount stands in its text: for the sentence that says how it was read. */
import { figureAt } from "./figure";
import { bareWords, isAscii } from "./phrases";
import { foldLines, tokenize } from "./tokens";

/** Labels that say "money" and nothing of what it is for. */
const LABELS = new Set("kinh phi kp so tien chi thuc hien la tong cong bang chu viet chan du toan nguon von".split(" "));

/**
 * `alone`: the amount and nothing else; `beside`: with other words; `reckoned`: no figure of the text is the amount, it was
 * added or multiplied from them; `unit`: the text has no unit, so that it came from the header or the number format.
 *
 * @param source the text as it stood in the cell
 * @param dong the amount that was read from it
 */
export function whatIsWritten(source: string, dong: number | null): "alone" | "beside" | "reckoned" | "unit" {
  const folded = foldLines(source);
  const tokens = tokenize(folded);
  const context = { tokens, ascii: isAscii(folded), headerUnit: null };
  const found: number[] = [];
  const others: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const figure = figureAt(context, at);
    if (figure && !("problem" in figure)) {
      found.push(figure.min, figure.max);
      at = figure.next;
    } else {
      if (tokens[at].kind === "word") others.push(...bareWords(tokens[at].text).split(" "));
      at += 1;
    }
  }
  if (dong !== null && !found.includes(dong)) {
    if (found.length > 0) return "reckoned";
    if (folded.replace(/\D/gu, "") !== String(dong)) return "unit";
  }
  return others.some((word) => !LABELS.has(word)) ? "beside" : "alone";
}
