/** A1 addresses. Rows and columns are counted from 0 here, as in the Office JS API. */

/** Excel's columns. */
const COLUMNS = 16_384;
/** Letters that were asked for before: a long plan asks for the same few again and again. */
const letters: string[] = [];

/**
 * The letters of a column.
 *
 * @example columnLetter(27) // "AB"
 */
export function columnLetter(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let made = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    made = String.fromCharCode(65 + ((n - 1) % 26)) + made;
  }
  if (column >= 0 && column < COLUMNS) letters[column] = made;
  return made;
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
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  const firstLetter = at;
  for (let letter = letterAt(address, at); letter > 0; letter = letterAt(address, ++at)) column = column * 26 + letter;
  if (at === firstLetter || at > firstLetter + 3) return null;
  if (address.charCodeAt(at) === DOLLAR) at++;
  // A row has one to seven digits, the first of them no 0.
  const digits = address.length - at;
  if (digits < 1 || digits > 7 || address.charCodeAt(at) === DIGIT_0) return null;
  let row = 0;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - DIGIT_0;
    if (!(digit >= 0 && digit <= 9)) return null;
    row = row * 10 + digit;
  }
  return { row: row - 1, column: column - 1 };
}

const DOLLAR = 36;
const DIGIT_0 = 48;

/** 1 for A or a, 26 for Z or z; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122 ? code - 96 : 0;
}
