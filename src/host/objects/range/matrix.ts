import type { Area } from "../../workbook";
import { invalidArgument, OfficeError } from "../error";

/** Most cells whose values one range gives at a time. */
const READ_LIMIT = 5_000_000;

/** A two-dimensional array of one thing per cell. */
export function matrixOf<T>(area: Area, pick: (row: number, column: number) => T): T[][] {
  if (area.rowCount * area.columnCount > READ_LIMIT) {
    throw new OfficeError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  }
  return Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (__, j) => pick(area.row + i, area.column + j)),
  );
}

/**
 * Goes through what was assigned to a range: an array of the range's shape, or one value for all cells. A `null` in an array leaves
 * its cell alone.
 *
 * @throws {OfficeError} InvalidArgument when the shape is another one, before any cell was visited
 */
export function eachAssigned(area: Area, input: unknown, put: (row: number, column: number, value: unknown) => void): void {
  checkShape(area, input);
  for (let i = 0; i < area.rowCount; i++) {
    for (let j = 0; j < area.columnCount; j++) {
      const value: unknown = Array.isArray(input) ? (input as unknown[][])[i][j] : input;
      if (value !== null && value !== undefined) put(area.row + i, area.column + j, value);
    }
  }
}

function checkShape(area: Area, input: unknown): void {
  if (!Array.isArray(input)) return;
  const fits = input.length === area.rowCount && input.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (fits) return;
  throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}
