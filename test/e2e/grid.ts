/** What the grid shows. Everything here asks the grid, never the workbook behind it. */
import type { Page } from "playwright-core";

export interface Look {
  bg?: { rgb?: string };
  cl?: { rgb?: string };
  bl?: number;
  tb?: number;
  ff?: string;
}

export function cellText(page: Page, sheet: string, address: string): Promise<string> {
  return page.evaluate(([s, a]) => window.__preview!.cellText(s, a), [sheet, address] as const);
}

export function cellLook(page: Page, sheet: string, address: string): Promise<Look> {
  return page.evaluate(([s, a]) => window.__preview!.cellStyle(s, a) as object, [sheet, address] as const);
}

/** The fill of a cell, `""` for none. */
export async function fill(page: Page, sheet: string, address: string): Promise<string> {
  return (await cellLook(page, sheet, address)).bg?.rgb ?? "";
}

export function tabs(page: Page): Promise<string[]> {
  return page.evaluate(() => window.__preview!.sheets());
}

export function place(page: Page): Promise<{ sheet: string; cell: string }> {
  return page.evaluate(() => ({ sheet: window.__preview!.activeSheet(), cell: window.__preview!.selection() }));
}

/** The texts of a block of cells, row by row. */
export function block(page: Page, sheet: string, rows: number, columns: string): Promise<string[][]> {
  return page.evaluate(
    ([s, n, letters]) =>
      Array.from({ length: n }, (_, i) => [...letters].map((letter) => window.__preview!.cellText(s, `${letter}${i + 1}`))),
    [sheet, rows, columns] as const,
  );
}
