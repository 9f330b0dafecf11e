import { isTooNarrow } from "./cells";
import { rowTexts } from "./texts";
import type { Hit, Rule } from "./types";

/** `####`: the column is too narrow for the number or date, so nobody can read it. */
export const cellTooNarrow: Rule = {
  id: "cell-too-narrow",
  severity: "warning",
  subject: "text",
  *check(table): Generator<Hit> {
    for (const { cell, text } of rowTexts(table)) {
      if (isTooNarrow(text)) yield { cell };
    }
  },
};
