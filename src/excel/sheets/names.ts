/**
 * Names for new worksheets: at most 31 characters, none of `\ / ? * [ ] :`, no apostrophe at the ends, not "History",
 * and no other sheet's name in any case.
 *
 * Source: https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
const MAX_LENGTH = 31;

/**
 * A name that Excel takes and that no sheet has yet: the wished one, or the same with a number.
 *
 * @example freeSheetName("Tổng hợp", ["Tổng hợp"]) // "Tổng hợp (2)"
 */
export function freeSheetName(wished: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const clean = wished
    .replace(/[\\/?*[\]:\u0000-\u001f]/g, " ")
    .replace(/ {2,}/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  const base = clean === "" || clean.toLowerCase() === "history" ? `${clean} 1`.trim() : clean;
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` (${n})`;
    const name = base.slice(0, MAX_LENGTH - suffix.length).replace(/[' ]+$/, "") + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
