import { columnLimit, rowLimit, type Area, type CellStyle, type Sheet, type StylePatch, type Workbook } from "../../workbook";

/** Above so many cells an area is walked by what it holds instead of cell by cell. */
const WALK_LIMIT = 100_000;

/** The styles that occur in an area, each once. Cells that do not exist count with the style of their row or column. */
export function stylesIn(workbook: Workbook, sheet: Sheet, area: Area): CellStyle[] {
  return [...styleIdsIn(sheet, area)].map((id) => workbook.styles.get(id));
}

function styleIdsIn(sheet: Sheet, area: Area): Set<number> {
  const ids = new Set<number>();
  if (area.rowCount * area.columnCount <= WALK_LIMIT) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) ids.add(sheet.styleId(row, column));
    }
    return ids;
  }
  let held = 0;
  for (const [row, { cells, styleId }] of sheet.cells.rows) {
    if (row < area.row || row >= area.row + area.rowCount) continue;
    if (styleId !== null) ids.add(styleId);
    for (const [column, cell] of cells) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      ids.add(cell.styleId);
      held++;
    }
  }
  if (held < area.rowCount * area.columnCount) {
    let covered = 0;
    for (const { first, last, styleId } of sheet.columns.spans) {
      const count = Math.min(last, area.column + area.columnCount - 1) - Math.max(first, area.column) + 1;
      if (count <= 0) continue;
      covered += count;
      ids.add(styleId ?? 0);
    }
    if (covered < area.columnCount) ids.add(0);
  }
  return ids;
}

/** What one thing is in all of an area; null when it is not everywhere the same, as Excel answers. */
export function uniform<T>(styles: readonly CellStyle[], pick: (style: CellStyle) => T): T | null {
  const first = pick(styles[0]);
  return styles.every((style) => pick(style) === first) ? first : null;
}

/**
 * Changes the style of all cells of an area. Whole columns and rows keep it as their own style, so that a column does not become a
 * million cells.
 */
export function patchArea(workbook: Workbook, sheet: Sheet, area: Area, patch: StylePatch): void {
  const { styles } = workbook;
  const lastColumn = area.column + area.columnCount - 1;
  if (area.rowCount === rowLimit) {
    for (const [first, last, styleId] of columnRuns(sheet, area.column, lastColumn)) {
      sheet.columns.set(first, last, { styleId: styles.derive(styleId, patch) });
    }
    patchHeld(workbook, sheet, area, patch);
  } else if (area.columnCount === columnLimit) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const held = sheet.cells.row(row);
      held.styleId = styles.derive(held.styleId ?? 0, patch);
      held.touched = true;
    }
    patchHeld(workbook, sheet, area, patch);
  } else {
    sheet.patchStyle(area, patch);
  }
}

function patchHeld(workbook: Workbook, sheet: Sheet, area: Area, patch: StylePatch): void {
  const derived = workbook.styles.deriving(patch);
  for (const [row, column, cell] of [...sheet.cells.entries()]) {
    const inside =
      row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
    if (inside) sheet.cells.setStyle(row, column, derived(cell.styleId));
  }
}

/** Columns `first` to `last` in runs of one style. */
function columnRuns(sheet: Sheet, first: number, last: number): [first: number, last: number, styleId: number][] {
  const runs: [number, number, number][] = [];
  let next = first;
  for (const span of sheet.columns.spans) {
    if (span.last < first || span.first > last) continue;
    const from = Math.max(span.first, first);
    if (from > next) runs.push([next, from - 1, 0]);
    next = Math.min(span.last, last) + 1;
    runs.push([from, next - 1, span.styleId ?? 0]);
  }
  if (next <= last) runs.push([next, last, 0]);
  return runs;
}
