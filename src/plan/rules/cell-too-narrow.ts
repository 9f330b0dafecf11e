import { isTooNarrow } from "./cells";
import { Trait } from "../text/traits";
import { TableTexts } from "./texts";
import type { Hit, Rule } from "./types";

/** `####`: the column is too narrow for the number or date, so nobody can read it. */
export const cellTooNarrow: Rule = {
  id: "cell-too-narrow",
  severity: "warning",
  subject: "text",
  *check(table, _options, texts = new TableTexts(table)): Generator<Hit> {
    for (const { cell, text, field } of texts.with(Trait.Hash)) {
      if (field !== null && isTooNarrow(text)) yield { cell };
    }
  },
};
