/** A sheet of figures as a reader goes through it. */
import assert from "node:assert/strict";
import { isoToSerial } from "../../../src/plan/text/calendar";
import { message } from "../../../src/i18n/index";
import type { Workbook } from "../../../src/host/index";
import { CellError } from "../../../src/host/workbook/index";

/** A word of our sheets. */
export const say = (key: string, params: Record<string, string | number> = {}): string => message("vi", `summary.${key}`, params);

/** A date as a cell holds it; nothing for none. */
export const serial = (iso: string | null): number | "" => (iso === null ? "" : isoToSerial(iso));

export type Seen = string | number | boolean;

/** A share to twelve digits: a file keeps fifteen. */
export function rounded(value: Seen): Seen {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

export class SheetView {
  /** @param key What the sheet of ours is for: `summary`, `standard_1_p2`. */
  static of(workbook: Workbook, key: string): SheetView {
    const formula = workbook.names.get(`_KHCT_${key}`)?.formula ?? "";
    const name = /^\$?'?(.*?)'?!/.exec(formula.replace(/\.\$A\$1$/, "!"))?.[1].replaceAll("''", "'") ?? "";
    const sheet = workbook.sheet(name);
    assert.ok(sheet, `no sheet for ${key}: ${formula}`);
    return new SheetView(sheet.cells, name);
  }

  constructor(
    private readonly cells: { value(row: number, column: number): unknown; rowNumbers(): number[] },
    readonly name: string,
  ) {}

  /** What a cell shows; `""` for nothing. */
  at(row: number, column: number): Seen {
    return rounded((this.cells.value(row, column) ?? "") as Seen);
  }

  /** Columns `from` to `to` of a row. */
  row(row: number, from: number, to: number): Seen[] {
    return Array.from({ length: to - from + 1 }, (_, i) => this.at(row, from + i));
  }

  /** The row below `from` whose cell in a column says this. */
  find(text: string, column = 1, from = 0): number {
    const found = this.cells.rowNumbers().find((row) => row >= from && this.at(row, column) === text);
    assert.ok(found !== undefined, `no “${text}” on ${this.name}`);
    return found;
  }

  has(text: string, column = 1): boolean {
    return this.cells.rowNumbers().some((row) => this.at(row, column) === text);
  }

  /** What stands right of a label, wherever it is. */
  beside(label: string): Seen {
    for (const row of this.cells.rowNumbers()) {
      const column = this.row(row, 0, 14).indexOf(label);
      if (column >= 0) return this.at(row, column + 1);
    }
    return assert.fail(`no “${label}” on ${this.name}`);
  }

  /** The cells that are an error; a plan's own `#N/A`, quoted as a text, is none. */
  errors(): string[] {
    const found: string[] = [];
    for (const row of this.cells.rowNumbers()) {
      for (let column = 0; column < 16; column++) {
        const value = this.cells.value(row, column);
        if (value instanceof CellError) found.push(`${this.name} ${row},${column}: ${value}`);
      }
    }
    return found;
  }
}
