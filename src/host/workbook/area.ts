/** Rectangles of cells and their A1 addresses. Rows and columns are counted from 0. */

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** A rectangle of cells; whole columns have `rowCount` = 1,048,576, whole rows `columnCount` = 16,384. */
export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/**
 * The letters of a column.
 *
 * @example columnName(27) // "AB"
 */
export function columnName(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** The column that letters name, or -1 when they name none. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let n = 0;
  for (let i = 0; i < letters.length; i++) n = n * 26 + (letters.charCodeAt(i) & 31);
  return n <= columnLimit ? n - 1 : -1;
}

/**
 * The address of a cell.
 *
 * @example cellName(11, 5) // "F12"
 */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** The area that has the two cells as corners. */
export function areaBetween(row: number, column: number, lastRow: number, lastColumn: number): Area {
  const top = Math.min(row, lastRow);
  const left = Math.min(column, lastColumn);
  return { row: top, column: left, rowCount: Math.abs(lastRow - row) + 1, columnCount: Math.abs(lastColumn - column) + 1 };
}

/**
 * The address of an area: `A1`, `A1:C3`, `A:C` or `1:3`.
 *
 * @example areaName({ row: 0, column: 0, rowCount: 2, columnCount: 2 }) // "A1:B2"
 */
export function areaName({ row, column, rowCount, columnCount }: Area): string {
  if (rowCount === rowLimit) return `${columnName(column)}:${columnName(column + columnCount - 1)}`;
  if (columnCount === columnLimit) return `${row + 1}:${row + rowCount}`;
  const first = cellName(row, column);
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${cellName(row + rowCount - 1, column + columnCount - 1)}`;
}

/**
 * The area of an A1 address without a sheet name: `B2`, `$A$1:C3`, `A:C`, `3:5`. Null when it is no such address.
 *
 * @example parseArea("B2:C4") // { row: 1, column: 1, rowCount: 3, columnCount: 2 }
 */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?)?$/.exec(address.trim());
  if (!match) return null;
  const [, letters, digits] = match;
  const single = !address.includes(":");
  const [lastLetters, lastDigits] = single ? [letters, digits] : [match[3], match[4]];
  if (single ? !letters || !digits : !letters !== !lastLetters || !digits !== !lastDigits || (!letters && !digits)) return null;
  const column = letters ? columnNumber(letters) : 0;
  const lastColumn = lastLetters ? columnNumber(lastLetters) : columnLimit - 1;
  const row = digits ? Number(digits) - 1 : 0;
  const lastRow = lastDigits ? Number(lastDigits) - 1 : rowLimit - 1;
  if (column < 0 || lastColumn < 0 || row >= rowLimit || lastRow >= rowLimit) return null;
  return areaBetween(row, column, lastRow, lastColumn);
}

/** The areas of a list such as `A1:B2 D4`; parts that are no address are left out. */
export function parseAreas(list: string): Area[] {
  return list.split(/[\s,]+/).filter(Boolean).map(parseArea).filter((area): area is Area => area !== null);
}

/** Whether the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
}

/** The cells that both areas have, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** Whether both are the same rectangle. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

/** The smallest area that holds both. */
export function hull(a: Area, b: Area): Area {
  return areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rowCount, b.row + b.rowCount) - 1,
    Math.max(a.column + a.columnCount, b.column + b.columnCount) - 1,
  );
}

/** A sheet's name as formulas write it: quoted where Excel wants quotes. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc]\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
