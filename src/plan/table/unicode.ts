/** A sheet typed with the fonts of before Unicode ("KÕ ho¹ch c¶i tiÕn", "Keá hoaïch caûi tieán"), turned into Unicode to be read. */
import { cellAddress } from "../address";
import { isUnicodeVietnamese, readLegacy, toUnicode, type LegacyEncoding } from "../text/legacy/index";
import type { LegacySheet, SheetGrid } from "../types";

/** Filled cells that are looked at: a sheet comes from one font, so its first rows tell. */
const LOOKED_AT = 400;
/** Cells that must be in an old encoding before the sheet is taken to be; a foreign name or two is not. */
const ENOUGH = 3;

export interface UnicodeGrid {
  grid: SheetGrid;
  /** Null when the sheet is in Unicode; then `grid` is the one given. */
  legacy: LegacySheet | null;
}

/**
 * The sheet with texts that people and readers of Unicode understand. Cells already in Unicode stay as they are; numbers, dates and
 * places never change.
 *
 * @example unicodeGrid(grid).legacy?.encoding // "TCVN3"
 */
export function unicodeGrid(grid: SheetGrid): UnicodeGrid {
  const found = encodingOf(grid);
  if (found === null) return { grid, legacy: null };
  const read = (text: string): string => toUnicode(text, found.encoding, found.isMixed);
  const text = grid.text.map((row) => row.map(read));
  const values = grid.values.map((row) => row.map((value) => (typeof value === "string" ? read(value) : value)));
  return { grid: { ...grid, text, values }, legacy: describe(grid, text, found.encoding) };
}

function encodingOf(grid: SheetGrid): { encoding: LegacyEncoding; isMixed: boolean } | null {
  const votes: Record<LegacyEncoding, number> = { TCVN3: 0, VNI: 0 };
  let left = LOOKED_AT;
  let isMixed = false;
  for (const row of grid.text) {
    for (const text of row) {
      if (text === "") continue;
      if (left-- <= 0) return decided(votes, isMixed);
      const reading = readLegacy(text);
      if (reading) votes[reading.encoding]++;
      else isMixed ||= isUnicodeVietnamese(text);
    }
  }
  return decided(votes, isMixed);
}

function decided(votes: Record<LegacyEncoding, number>, isMixed: boolean): { encoding: LegacyEncoding; isMixed: boolean } | null {
  const encoding = votes.TCVN3 >= votes.VNI ? "TCVN3" : "VNI";
  const other = encoding === "TCVN3" ? votes.VNI : votes.TCVN3;
  return votes[encoding] >= ENOUGH && votes[encoding] > 2 * other ? { encoding, isMixed } : null;
}

function describe(grid: SheetGrid, text: readonly string[][], encoding: LegacyEncoding): LegacySheet | null {
  let legacy: LegacySheet | null = null;
  grid.text.forEach((row, r) => {
    row.forEach((before, c) => {
      const meaning = text[r][c];
      if (meaning === before) return;
      legacy ??= { encoding, count: 0, cell: cellAddress(grid.top + r, grid.left + c), text: before, meaning };
      legacy.count++;
    });
  });
  return legacy;
}
