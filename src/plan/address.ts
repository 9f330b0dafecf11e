/** A1 addresses. Rows and columns are counted from 0 here, as in the Office JS API. */

/**
 * The letters of a column.
 *
 * @example columnLetter(27) // "AB"
 */
export function columnLetter(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The A1 address of a cell.
 *
 * @example cellAddress(11, 5) // "F12"
 */
export function cellAddress(row: number, column: number): string {
  return columnLetter(column) + String(row + 1);
}

/**
 * Row and column of an A1 address (dollar signs allowed), or null when it is none.
 *
 * @example parseAddress("$F$12") // { row: 11, column: 5 }
 */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
