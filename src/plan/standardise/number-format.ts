/** Number formats (en-US) that show a value in given words on every computer, whatever its regional settings. */

/** Words inside a number format. They hold no quotation marks: see the callers' patterns. */
export function literal(words: string): string {
  return words === "" ? "" : `"${words}"`;
}

/**
 * Digits grouped by a mark that the format itself writes: the format `#,##0` would show the separator of the user's
 * regional settings, a comma on many school computers, where the text had a full stop. A first section serves numbers
 * of the value's own size, the others smaller ones that may be typed later.
 *
 * Source: https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
 *
 * @example groupedFormat(5_000_000, ".", "đ") // '[>=1000000]#\\.###\\.##0"đ";[>=1000]#\\.##0"đ";0"đ"'
 */
export function groupedFormat(value: number, mark: string, suffix: string): string {
  const end = literal(suffix);
  const digits = (groups: number) => (groups === 0 ? "0" : `#${`\\${mark}###`.repeat(groups - 1)}\\${mark}##0`) + end;
  const groups = Math.max(2, Math.floor((String(value).length - 1) / 3));
  return [groups, groups - 1].map((n) => `[>=1${"000".repeat(n)}]${digits(n)}`).concat(digits(groups - 2)).join(";");
}
