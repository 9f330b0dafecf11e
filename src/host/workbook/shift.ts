/** Inserting and deleting whole rows and columns: what lies behind moves, and everything that refers to it follows. */
import { columnLimit, rowLimit, type Area } from "./area";
import type { Cell, Row } from "./cells";
import type { ColumnSpan } from "./columns";
import { mapReferences } from "./formula-references";
import { rewriteReferences } from "./rewrite";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** A change along one axis: `count` lines put in before `at`, or taken out from `at` on when it is negative. */
interface Shift {
  axis: "row" | "column";
  at: number;
  count: number;
}

/** Puts empty rows in before row `at`; they take the formats of the row above, as in Excel. */
export function insertRows(workbook: Workbook, sheet: Sheet, at: number, count = 1): void {
  shift(workbook, sheet, { axis: "row", at, count });
  const above = sheet.cells.rows.get(at - 1);
  for (let row = at; above && row < at + count; row++) {
    for (const [column, { styleId }] of above.cells) if (styleId !== 0) sheet.cells.setStyle(row, column, styleId);
  }
}

/** Takes `count` rows out, from row `at` on. References to them become `#REF!`. */
export function deleteRows(workbook: Workbook, sheet: Sheet, at: number, count = 1): void {
  shift(workbook, sheet, { axis: "row", at, count: -count });
}

/** Puts empty columns in before column `at`; they take the formats of the column to the left. */
export function insertColumns(workbook: Workbook, sheet: Sheet, at: number, count = 1): void {
  shift(workbook, sheet, { axis: "column", at, count });
  for (const [row, { cells }] of [...sheet.cells.rows]) {
    const styleId = cells.get(at - 1)?.styleId ?? 0;
    for (let column = at; styleId !== 0 && column < at + count; column++) sheet.cells.setStyle(row, column, styleId);
  }
}

/** Takes `count` columns out, from column `at` on. References to them become `#REF!`. */
export function deleteColumns(workbook: Workbook, sheet: Sheet, at: number, count = 1): void {
  shift(workbook, sheet, { axis: "column", at, count: -count });
}

/** Where the lines `first` to `last` are afterwards; null when all of them were taken out. */
function moveSpan(first: number, last: number, { at, count }: Shift, limit: number): [number, number] | null {
  if (count >= 0) {
    const span: [number, number] = [first >= at ? first + count : first, Math.min(last >= at ? last + count : last, limit - 1)];
    return span[0] < limit ? span : null;
  }
  const end = at - count;
  const start = first < at ? first : first < end ? at : first + count;
  const stop = last < at ? last : last < end ? at - 1 : last + count;
  return stop >= start ? [start, stop] : null;
}

/** The area afterwards, or null when nothing of it is left. */
function moveArea(area: Area, change: Shift): Area | null {
  const rows = change.axis === "row";
  // Whole columns stay whole columns when rows come or go.
  if (rows ? area.rowCount === rowLimit : area.columnCount === columnLimit) return area;
  const [first, length] = rows ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const span = moveSpan(first, first + length - 1, change, rows ? rowLimit : columnLimit);
  if (!span) return null;
  return rows ? { ...area, row: span[0], rowCount: span[1] - span[0] + 1 } : { ...area, column: span[0], columnCount: span[1] - span[0] + 1 };
}

function moveAreas(areas: readonly Area[], change: Shift): Area[] {
  return areas.map((area) => moveArea(area, change)).filter((area) => area !== null);
}

function shift(workbook: Workbook, sheet: Sheet, change: Shift): void {
  if (change.count === 0) return;
  if (change.axis === "row") shiftRows(sheet, change);
  else shiftColumns(sheet, change);
  sheet.merges = moveAreas(sheet.merges, change).filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = moveArea(link.area, change);
    return area ? [{ ...link, area }] : [];
  });
  for (const format of [...sheet.conditionalFormats.items]) {
    format.ranges = moveAreas(format.ranges, change);
    if (format.ranges.length === 0) sheet.conditionalFormats.remove(format.id);
  }
  for (const rule of sheet.dataValidations) rule.ranges = moveAreas(rule.ranges, change);
  sheet.dataValidations = sheet.dataValidations.filter(({ ranges }) => ranges.length > 0);
  const filter = sheet.autoFilter && moveArea(sheet.autoFilter.area, change);
  sheet.autoFilter = sheet.autoFilter && filter ? { ...sheet.autoFilter, area: filter } : null;
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = moveArea(table.area, change);
    return area ? [{ ...table, area }] : [];
  });
  sheet.charts.shift(change.axis, change.at, change.count);
  rewriteFormulas(workbook, sheet, change);
  workbook.changed();
}

function shiftRows(sheet: Sheet, change: Shift): void {
  const { rows } = sheet.cells;
  const moved: [number, Row][] = [];
  for (const [number, row] of rows) {
    const span = moveSpan(number, number, change, rowLimit);
    if (span) moved.push([span[0], row]);
  }
  rows.clear();
  for (const [number, row] of moved) rows.set(number, row);
  sheet.rowBreaks = sheet.rowBreaks.flatMap((number) => moveSpan(number, number, change, rowLimit)?.[0] ?? []);
}

function shiftColumns(sheet: Sheet, change: Shift): void {
  for (const row of sheet.cells.rows.values()) {
    const moved: [number, Cell][] = [];
    for (const [number, cell] of row.cells) {
      const span = moveSpan(number, number, change, columnLimit);
      if (span) moved.push([span[0], cell]);
    }
    row.cells.clear();
    for (const [number, cell] of moved) row.cells.set(number, cell);
    row.touched = true;
  }
  sheet.columns.spans = sheet.columns.spans.flatMap((span): ColumnSpan[] => {
    const place = moveSpan(span.first, span.last, change, columnLimit);
    return place ? [{ ...span, first: place[0], last: place[1] }] : [];
  });
}

/** Makes every formula, name, rule and link of the workbook follow. */
function rewriteFormulas(workbook: Workbook, sheet: Sheet, change: Shift): void {
  const axis = change.axis === "row" ? (["top", "bottom", rowLimit] as const) : (["left", "right", columnLimit] as const);
  const [low, high, limit] = axis;
  rewriteReferences(workbook, (formula, sheetId) => {
    const own = sheetId === sheet.id;
    if (!own && !formula.includes("!")) return formula;
    return mapReferences(formula, (range, sheetName) => {
      const here = sheetName === undefined ? own : sheetName.toLowerCase() === sheet.name.toLowerCase();
      const first = range[low];
      if (!here || first == null) return range;
      const last = range[high] ?? first;
      const span = moveSpan(first, last, change, limit);
      if (!span) return null;
      return span[0] === first && span[1] === last ? range : { ...range, [low]: span[0], [high]: span[1] };
    });
  });
}
