import { isErrorValue } from "./cells";
import { rowTexts } from "./texts";
import type { Hit, Rule } from "./types";

/** `#REF!` and its kin: a formula that lost what it looked at. */
export const cellError: Rule = {
  id: "cell-error",
  severity: "error",
  subject: "text",
  *check(table): Generator<Hit> {
    for (const { cell, text } of rowTexts(table)) {
      if (isErrorValue(text)) yield { cell, params: { text: text.trim() } };
    }
    for (const { cell, budget } of table.totalRows) {
      if (isErrorValue(budget.source)) yield { cell, params: { text: budget.source.trim() } };
    }
  },
};
