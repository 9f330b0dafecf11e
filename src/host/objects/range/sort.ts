import type { Cell, CellValue } from "../../workbook";
import { CellError, moveFormula } from "../../workbook";
import { invalidArgument } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import type { RangeObject } from "./range";

interface Field {
  key: number;
  ascending?: boolean;
  sortOn?: string;
}

/** `Excel.RangeSort`, by values, top to bottom. Relative references of formulas move with their row. */
export class RangeSortObject extends HostObject {
  readonly className = "RangeSort";
  readonly members: MemberTable = { methods: { apply: "1.2" } };

  constructor(private readonly range: RangeObject) {
    super();
  }

  apply(fields: unknown, matchCase?: unknown, hasHeaders?: unknown, orientation?: unknown): void {
    const { session, sheet, area } = this.range;
    if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
    if (orientation === "Columns") throw session.lacks("RangeSort.apply(Columns)");
    for (const { sortOn, key } of fields as Field[]) {
      if (sortOn !== undefined && sortOn !== "Value") throw session.lacks(`RangeSort.apply(${sortOn})`);
      if (!Number.isInteger(key) || key < 0 || key >= area.columnCount) throw invalidArgument();
    }
    session.guard(sheet);
    session.upToDate();
    const first = area.row + (hasHeaders === true ? 1 : 0);
    const rows: (Cell | undefined)[][] = [];
    for (let row = first; row < area.row + area.rowCount; row++) {
      rows.push(Array.from({ length: area.columnCount }, (_, j) => sheet.cells.get(row, area.column + j)));
    }
    const kept = rows.map((row, from) =>
      row.map((cell) => ({ value: cell?.value ?? null, formula: cell?.formula ?? null, styleId: cell?.styleId ?? 0, from })),
    );
    kept.sort((a, b) => compareRows(a, b, fields as Field[], matchCase === true));
    kept.forEach((row, i) =>
      row.forEach(({ value, formula, styleId, from }, j) => {
        if (formula === null) sheet.cells.setValue(first + i, area.column + j, value);
        else sheet.cells.setFormula(first + i, area.column + j, moveFormula(formula, i - from, 0), value);
        sheet.cells.setStyle(first + i, area.column + j, styleId);
      }),
    );
    session.noteChange(sheet, area);
  }
}

function compareRows(a: { value: CellValue }[], b: { value: CellValue }[], fields: Field[], matchCase: boolean): number {
  for (const { key, ascending = true } of fields) {
    const [left, right] = [a[key].value, b[key].value];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const order = compareValues(left, right, matchCase);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

/** Numbers, then texts, then booleans, then errors: Excel's order. */
function compareValues(a: CellValue, b: CellValue, matchCase: boolean): number {
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  if (typeof a === "string") return a.localeCompare(b as string, "en", { sensitivity: matchCase ? "variant" : "accent" });
  return a instanceof CellError ? 0 : Number(a) - Number(b);
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}
