/** A window into what the grid shows, for tests: it reads the grid, never the host. */
import type { IStyleData } from "@univerjs/core";
import type { Grid } from "./grid/index";
import { parseAddress } from "../plan/address";

export interface PreviewProbe {
  /** Names of the tabs, in order; hidden sheets are left out. */
  sheets(): string[];
  activeSheet(): string;
  /** A1 address of the selected cell. */
  selection(): string;
  /** What the grid paints in a cell. */
  cellText(sheet: string, address: string): string;
  /** The look it is painted with, conditional formats laid over. */
  cellStyle(sheet: string, address: string): IStyleData;
}

declare global {
  interface Window {
    __preview?: PreviewProbe;
  }
}

/** Puts the probe on the page once the grid is there. */
export function exposeProbe(grid: Grid): void {
  const place = (address: string) => {
    const cell = parseAddress(address);
    if (!cell) throw new RangeError(address);
    return cell;
  };
  window.__preview = {
    sheets: () => grid.tabs(),
    activeSheet: () => grid.activeTab(),
    selection: () => grid.selection(),
    cellText(sheet, address) {
      const { row, column } = place(address);
      return grid.paintedText(sheet, row, column);
    },
    cellStyle(sheet, address) {
      const { row, column } = place(address);
      return grid.paintedStyle(sheet, row, column);
    },
  };
}
