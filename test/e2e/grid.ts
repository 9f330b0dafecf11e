/** What the grid shows. Everything here asks the grid, never the workbook behind it. */
import type { Page } from "playwright-core";
import { parseAddress } from "../../src/plan/address";

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

/** Somewhere in the grid, below its frozen rows. */
const IN_GRID = { x: 500, y: 400 };

/** Goes to a cell of the sheet in front as a user does: a click into the grid, then the arrow keys. */
export async function moveTo(page: Page, address: string): Promise<void> {
  const target = parseAddress(address)!;
  await page.mouse.click(IN_GRID.x, IN_GRID.y, { delay: 50 });
  for (let steps = 0; steps < 200; steps++) {
    const now = parseAddress((await place(page)).cell)!;
    if (now.row === target.row && now.column === target.column) return;
    const vertical = now.row < target.row ? "ArrowDown" : "ArrowUp";
    const key = now.row !== target.row ? vertical : now.column < target.column ? "ArrowRight" : "ArrowLeft";
    await page.keyboard.press(key);
    await page.waitForTimeout(30);
  }
  throw new Error(`The grid does not go to ${address}`);
}

/** The texts of a block of cells, row by row. */
export function block(page: Page, sheet: string, rows: number, columns: string): Promise<string[][]> {
  return page.evaluate(
    ([s, n, letters]) =>
      Array.from({ length: n }, (_, i) => [...letters].map((letter) => window.__preview!.cellText(s, `${letter}${i + 1}`))),
    [sheet, rows, columns] as const,
  );
}
