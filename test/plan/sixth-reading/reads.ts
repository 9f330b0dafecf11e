/** Lists of cells with what they mean: `expectation ⇒ text | text`, a line each; ⏎ is a line break, `""` nothing at all. */

/** Calls back for every text of a list. */
export function eachText(list: string, test: (text: string, wanted: string) => void): void {
  for (const line of list.trim().split("\n")) {
    const at = line.indexOf("⇒ ");
    if (at < 0) continue;
    for (const text of line.slice(at + 2).split(" | ")) test(text === '""' ? "" : text.replaceAll("⏎", "\n"), line.slice(0, at).trim());
  }
}
