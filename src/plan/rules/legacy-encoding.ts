import { Trait } from "../text/traits";
import { excerpt } from "./cells";
import { readLegacy, type LegacyReading } from "../text/legacy/index";
import { TableTexts } from "./texts";
import type { Hit, Rule } from "./types";

/** "Tröôøng Maàm non", "Tr­êng MÇm non". The whole sheet comes from one font: one finding, with a count and an example. */
export const legacyEncoding: Rule = {
  id: "legacy-encoding",
  severity: "warning",
  subject: "text",
  *check(table, _options, texts = new TableTexts(table)): Generator<Hit> {
    if (table.legacy) {
      const { cell, count, encoding, text, meaning } = table.legacy;
      yield { cell, params: { count, encoding, text: excerpt(text, 40), meaning: excerpt(meaning, 40) } };
      return;
    }
    let first: { cell: string; text: string; reading: LegacyReading } | null = null;
    let count = 0;
    for (const { cell, text } of texts.with(Trait.Foreign)) {
      const reading = readLegacy(text);
      if (reading === null) continue;
      first ??= { cell, text, reading };
      count += 1;
    }
    if (first === null) return;
    const { encoding, meaning } = first.reading;
    yield { cell: first.cell, params: { count, encoding, text: excerpt(first.text, 40), meaning: excerpt(meaning, 40) } };
  },
};
