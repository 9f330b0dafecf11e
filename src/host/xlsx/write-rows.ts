/** Writes the rows of a sheet: those that did not change stay as they are in the file. */
import { Row, type Cell, type Sheet } from "../workbook/index";
import { rowState, type RowSource, type SheetSource } from "./source";
import { patchTag, type TextPatch } from "./text-patch";
import { children, parseXml, type XmlElement } from "./xml";
import { cellXml } from "./write-cell";

const emptyState = rowState(new Row());

/** Whether the file's row says what the model's row says. */
function rowChanged(row: Row, number: number, source: RowSource | undefined, unshared: ReadonlySet<Cell>): boolean {
  if (!source) return rowState(row) !== emptyState || [...row.cells.values()].some((cell) => cell.changed);
  if (source.row !== number || source.state !== rowState(row)) return true;
  if (unshared.size > 0 && [...row.cells.values()].some((cell) => unshared.has(cell))) return true;
  if (!row.touched) return false;
  let ofFile = 0;
  for (const [column, cell] of row.cells) {
    if (cell.changed || (cell.fileColumn >= 0 && cell.fileColumn !== column)) return true;
    if (cell.fileColumn >= 0) ofFile++;
  }
  return ofFile !== source.cellCount;
}

/** Cells whose formula the file shares with a cell that changed or moved: their formulas must be written out. */
function unsharedCells(sheet: Sheet, source: SheetSource | undefined): Set<Cell> {
  const result = new Set<Cell>();
  for (const { cells } of source?.shared.values() ?? []) {
    const intact = cells.every(({ row, cell }) => {
      const place = source?.rows.get(row);
      return place && sheet.cells.rows.get(place.row) === row && row.cells.get(cell.fileColumn) === cell
        && (cell.before === undefined || cell.before.formula === cell.formula);
    });
    if (!intact) for (const { cell } of cells) result.add(cell);
  }
  return result;
}

/** Whether anything in the sheet's rows differs from the file. */
export function rowsChanged(sheet: Sheet, source: SheetSource | undefined): boolean {
  const unshared = unsharedCells(sheet, source);
  let ofFile = 0;
  for (const [number, row] of sheet.cells.rows) {
    const place = source?.rows.get(row);
    if (place) ofFile++;
    if (rowChanged(row, number, place, unshared)) return true;
  }
  return ofFile !== (source?.rows.size ?? 0);
}

/** What the rows need to be written. */
export interface RowsContext {
  prefix: string;
  text: string;
  source: SheetSource | undefined;
  styleIndex(styleId: number): number;
}

/** Puts the changes of the sheet's rows into the patch; `data` is the `<sheetData>` element. */
export function patchRows(sheet: Sheet, data: XmlElement, context: RowsContext, patch: TextPatch): void {
  const { source, text } = context;
  const unshared = unsharedCells(sheet, source);
  const empty = data.closeStart === data.end;
  let fresh = "";
  let at = data.openEnd;
  const present = new Set<RowSource>();
  for (const number of sheet.cells.rowNumbers()) {
    const row = sheet.cells.rows.get(number) as Row;
    const place = source?.rows.get(row);
    if (place) {
      present.add(place);
      at = place.end;
    }
    if (!rowChanged(row, number, place, unshared)) continue;
    const xml = rowXml(row, number, place && text.slice(place.start, place.end), unshared, context);
    if (empty) fresh += xml;
    else if (place) patch.replace(place.start, place.end, xml);
    else patch.insert(at, xml);
  }
  for (const place of source?.rows.values() ?? []) if (!present.has(place)) patch.replace(place.start, place.end, "");
  if (empty && fresh !== "") {
    patch.replace(data.start, data.end, `${text.slice(data.start, data.end).replace(/\s*\/>$/, ">")}${fresh}</${data.name}>`);
  }
}

function rowXml(row: Row, number: number, old: string | undefined, unshared: ReadonlySet<Cell>, context: RowsContext): string {
  const { prefix, styleIndex } = context;
  const element = old === undefined ? undefined : parseXml(old);
  const byColumn = cellElements(element);
  const open = element && old !== undefined ? old.slice(0, element.openEnd).replace(/\s*\/>$/, ">") : `<${prefix}row>`;
  const changes: Record<string, string | null> = { r: String(number + 1), spans: null };
  const before = context.source?.rows.get(row)?.state ?? emptyState;
  if (before !== rowState(row)) {
    Object.assign(changes, {
      s: row.styleId === null ? null : String(styleIndex(row.styleId)),
      customFormat: row.styleId === null ? null : "1",
      ht: row.height === null ? null : String(row.height),
      hidden: row.hidden ? "1" : null,
      customHeight: row.customHeight ? "1" : null,
      outlineLevel: row.outlineLevel > 0 ? String(row.outlineLevel) : null,
    });
  }
  let cells = "";
  for (const column of [...row.cells.keys()].sort((a, b) => a - b)) {
    const cell = row.cells.get(column) as Cell;
    if (cell.fileColumn < 0 && !cell.changed) continue;
    const own = byColumn.get(cell.fileColumn);
    cells += cellXml(cell, {
      row: number, column, prefix, style: styleIndex(cell.styleId), unshare: unshared.has(cell),
      ...(own && old !== undefined ? { source: { element: own, text: old } } : {}),
    });
  }
  return `${patchTag(open, changes)}${cells}</${prefix}row>`;
}

/** The cells of a row's element by column; a cell without an address follows the one before. */
function cellElements(row: XmlElement | undefined): Map<number, XmlElement> {
  const result = new Map<number, XmlElement>();
  let column = -1;
  for (const cell of children(row, "c")) {
    const letters = /^[A-Za-z]+/.exec(cell.attributes.r ?? "")?.[0];
    column = letters ? [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1 : column + 1;
    result.set(column, cell);
  }
  return result;
}
