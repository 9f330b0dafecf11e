import { Trait } from "../text/traits";
import { TableTexts } from "./texts";
import type { Hit, Rule } from "./types";

/** Decomposed accents look the same and are not found by Ctrl+F. A property of the whole paste: one finding, with a count. */
export const textNotNfc: Rule = {
  id: "text-not-nfc",
  severity: "info",
  subject: "text",
  *check(table, _options, texts = new TableTexts(table)): Generator<Hit> {
    let first: string | null = null;
    let count = 0;
    for (const { cell, text } of texts.with(Trait.Odd)) {
      if (text === text.normalize("NFC")) continue;
      first ??= cell;
      count += 1;
    }
    if (first !== null) yield { cell: first, params: { count } };
  },
};
