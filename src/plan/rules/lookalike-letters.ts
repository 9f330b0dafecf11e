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
      count += 1;
      if (first !== null) continue;
      const at = firstDifference(text, meaning);
      first = { cell, text: wordAt(text, at), meaning: wordAt(meaning, at) };
    }
    if (first !== null) yield { cell: first.cell, params: { count, text: first.text, meaning: first.meaning } };
  },
};

/** In two texts of one length. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (a[at] === b[at]) at++;
  return at;
}

/** The word around a place. */
function wordAt(text: string, at: number): string {
  const start = text.slice(0, at).search(/\S+$/);
  return excerpt(/^\S+/.exec(text.slice(start < 0 ? at : start))?.[0] ?? "", 40);
}
