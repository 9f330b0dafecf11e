import { Trait } from "../text/traits";
import { TableTexts } from "./texts";
import type { Hit, Rule } from "./types";

/** Two blanks between words, or one before a comma or semicolon. */
const STRAY = /\S[ \u00a0]{2,}(?=\S)|\S[ \u00a0]+(?=[,;])/;

/** "phải  triển khai", "phối hợp , hỗ trợ". */
export const textStraySpaces: Rule = {
  id: "text-stray-spaces",
  severity: "info",
  subject: "text",
  *check(table, _options, texts = new TableTexts(table)): Generator<Hit> {
    for (const { cell, text, field } of texts.with(Trait.StraySpace)) {
      const found = field !== null ? STRAY.exec(text) : null;
      if (found) yield { cell, params: { text: around(text, found.index) } };
    }
  },
};

/** The words on both sides of the place, blanks as they stand, so that it can be found by eye. */
function around(text: string, index: number): string {
  const before = /\S*$/.exec(text.slice(0, index + 1))?.[0] ?? "";
  const after = /^\s+\S+/.exec(text.slice(index + 1))?.[0] ?? "";
  return (before + after).slice(0, 60);
}
