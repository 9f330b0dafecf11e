import { withoutLookalikes } from "../text/letters";
import { Trait } from "../text/traits";
import { excerpt } from "./cells";
import { TableTexts } from "./texts";
import type { Hit, Rule } from "./types";

/** "Hiệu trƣởng", "Ðoàn trường": read as they look, and not found by Ctrl+F. A property of the whole paste: one finding, with a count and an example. */
export const lookalikeLetters: Rule = {
  id: "lookalike-letters",
  severity: "info",
  subject: "text",
  *check(table, _options, texts = new TableTexts(table)): Generator<Hit> {
    // Of a sheet in an old encoding the letters are said already.
    if (table.legacy) return;
    let first: { cell: string; text: string; meaning: string } | null = null;
    let count = 0;
    for (const { cell, text } of texts.with(Trait.Odd)) {
      const meaning = withoutLookalikes(text);
      if (meaning === text) continue;
      const at = [...text].findIndex((letter, index) => letter !== [...meaning][index]);
      first ??= { cell, text: wordAt(text, at), meaning: wordAt(meaning, at) };
      count += 1;
    }
    if (first !== null) yield { cell: first.cell, params: { count, text: first.text, meaning: first.meaning } };
  },
};

/** The word around a place. */
function wordAt(text: string, at: number): string {
  const start = text.slice(0, at).search(/\S+$/);
  return excerpt(/^\S+/.exec(text.slice(start < 0 ? at : start))?.[0] ?? "", 40);
}
