/**
 * Plan texts inside formulas. A string in a formula may have at most 255 characters, a line break has to be CHAR(10),
 * and array constants are not allowed in a conditional format at all.
 *
 * Source: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
const MAX_STRING = 255;

/**
 * A text as a formula expression.
 *
 * @example textLiteral('a "b"') // '"a ""b"""'
 */
export function textLiteral(text: string): string {
  const parts = text.split("\n").map((line) => {
    const pieces: string[] = [];
    let piece = "";
    for (const character of line) {
      const escaped = character === '"' ? '""' : character;
      if (piece.length + escaped.length > MAX_STRING) {
        pieces.push(piece);
        piece = "";
      }
      piece += escaped;
    }
    pieces.push(piece);
    return pieces.map((p) => `"${p}"`).join("&");
  });
  return parts.join("&CHAR(10)&");
}

/**
 * A date as a formula expression: readable, and right in workbooks that count from 1904 as well.
 *
 * @example dateLiteral("2025-08-31") // "DATE(2025,8,31)"
 */
export function dateLiteral(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `DATE(${year},${month},${day})`;
}

/** `OR(a,b,…)`; a single condition stays as it is. A function takes 255 arguments at most, so long lists nest. */
export function anyOf(conditions: string[]): string {
  if (conditions.length === 1) return conditions[0];
  if (conditions.length <= 250) return `OR(${conditions.join(",")})`;
  const groups: string[] = [];
  for (let i = 0; i < conditions.length; i += 250) groups.push(anyOf(conditions.slice(i, i + 250)));
  return anyOf(groups);
}
