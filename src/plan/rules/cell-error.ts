import { isErrorValue } from "./cells";
import { Trait } from "../text/traits";
import { TableTexts } from "./texts";
import type { Hit, Rule } from "./types";

/** `#REF!` and its kin: a formula that lost what it looked at. */
export const cellError: Rule = {
  id: "cell-error",
  severity: "error",
  subject: "text",
  *check(table, _options, texts = new TableTexts(table)): Generator<Hit> {
    for (const { cell, text, field } of texts.with(Trait.Hash)) {
      if (field !== null && isErrorValue(text)) yield { cell, params: { text: text.trim() } };
    }
    for (const { cell, budget } of table.totalRows) {
      if (isErrorValue(budget.source)) yield { cell, params: { text: budget.source.trim() } };
    }
  },
};
