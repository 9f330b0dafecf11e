/** Spaces and composition of a text; of its letters only those that are not the Vietnamese ones they look like. */
import { withoutLookalikes } from "../text/letters";
import type { Proposal } from "./types";

/** No-break and other odd blanks, which Ctrl+F and lookups take for different characters. */
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/**
 * NFC and Vietnamese letters; runs of blanks become one; no blanks at the ends of lines, none before a comma or semicolon.
 * The indent of a line in a text of several lines is layout and stays; so do line breaks and dashes.
 *
 * @example cleanText("Hiệu trưởng ,  tổ trưởng ") // "Hiệu trưởng, tổ trưởng"
 */
export function cleanText(text: string): string {
  const lines = withoutLookalikes(text).normalize("NFC").replace(INVISIBLE, "").replace(BLANKS, " ").split("\n");
  return lines
    .map((line) => {
      const indent = lines.length > 1 ? (/^ */.exec(line)?.[0] ?? "") : "";
      // "1 ,5" may be one number or two: a blank between figures is never taken away.
      const words = line.trim().replace(/ {2,}/g, " ").replace(/(?<!\d) (?=[,;])| (?=[,;](?!\d))/g, "");
      return words === "" ? "" : indent + words;
    })
    .join("\n");
}

/** The clean-up of a text, or null when it is clean. A text of nothing but blanks is left: an empty cell is another thing. */
export function proposeText(value: string, onlyNfc = false): Proposal | null {
  const right = withoutLookalikes(value);
  const composed = right.normalize("NFC");
  const clean = onlyNfc ? composed : cleanText(value);
  if (clean === value || clean.trim() === "") return null;
  const isDecomposed = composed !== right;
  const reason = right !== value ? "lookalikes" : !isDecomposed ? "spaces" : clean === composed ? "decomposed" : "decomposedAndSpaces";
  return { kind: "text", after: { value: clean, text: clean }, reason };
}
