import { areaName, contains, intersection, parseArea, quoteSheetName, sameArea, type Area } from "./area";
import { Cells } from "./cells";
import { Charts } from "./charts";
import { Columns } from "./columns";
import { ConditionalFormats } from "./conditional-formats";
import type { Names } from "./names";
import {
  defaultPageSetup, type AutoFilter, type DataValidation, type FreezePanes, type Hyperlink, type PageSetup, type SheetPermission, type SheetTable, type Visibility,
} from "./sheet-parts";
import type { CellStyle, StylePatch } from "./style";
import type { StyleTable } from "./style-table";

/** What a sheet needs of its workbook. */
export interface SheetHome {
  readonly styles: StyleTable;
  readonly names: Names;
  /** Called at every change of a cell. */
  changed(): void;
}

/** A worksheet. Rows and columns are counted from 0. Make one with {@link Workbook.addSheet}. */
export class Sheet {
  visibility: Visibility = "visible";
  /** `#RRGGBB`, or null. */
  tabColor: string | null = null;
  readonly cells: Cells;
  readonly columns = new Columns();
  /** Points; the height of rows without one of their own. */
  defaultRowHeight = 15;
  merges: Area[] = [];
  readonly conditionalFormats = new ConditionalFormats();
  dataValidations: DataValidation[] = [];
  hyperlinks: Hyperlink[] = [];
  readonly pageSetup: PageSetup = defaultPageSetup();
  /** Rows that a new page begins with, from 0 and rising. */
  rowBreaks: readonly number[] = [];
  freezePanes: FreezePanes = { rows: 0, columns: 0 };
  showGridlines = true;
  /** Whether the sheet is protected. */
  protected = false;
  /** What it allows all the same while it is protected; nothing unless the file says so. */
  allowed: ReadonlySet<SheetPermission> = new Set();
  autoFilter: AutoFilter | null = null;
  tables: SheetTable[] = [];
  readonly charts = new Charts();

  /** @param id stable while the workbook is open, in braces as Excel's are */
  constructor(
    readonly id: string,
    private sheetName: string,
    private readonly home: SheetHome,
  ) {
    this.cells = new Cells(() => home.changed());
  }

  /** As its tab says. Change it with {@link Workbook.renameSheet}. */
  get name(): string {
    return this.sheetName;
  }

  /** @internal for the workbook */
  rename(name: string): void {
    this.sheetName = name;
  }

  /** The number of the style that the cell shows: its own, its row's or its column's. */
  styleId(row: number, column: number): number {
    const held = this.cells.rows.get(row);
    return held?.cells.get(column)?.styleId ?? held?.styleId ?? this.columns.at(column)?.styleId ?? 0;
  }

  /** The style that the cell shows, without conditional formats. */
  style(row: number, column: number): CellStyle {
    return this.home.styles.get(this.styleId(row, column));
  }

  /** Changes the style of every cell of the area. */
  patchStyle(area: Area, patch: StylePatch): void {
    const derived = this.home.styles.deriving(patch);
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        this.cells.setStyle(row, column, derived(this.styleId(row, column)));
      }
    }
  }

  /** Height in points, also of a hidden row. */
  rowHeight(row: number): number {
    return this.cells.rows.get(row)?.height ?? this.defaultRowHeight;
  }

  /** Sets a height in points; null lets the row fit its text again. */
  setRowHeight(row: number, height: number | null): void {
    const held = this.cells.row(row);
    held.height = height;
    held.customHeight = height !== null;
  }

  /** Whether the row is hidden, by hand or by a filter. */
  rowHidden(row: number): boolean {
    return this.cells.rows.get(row)?.hidden ?? false;
  }

  /** Hides the row or shows it. */
  setRowHidden(row: number, hidden: boolean): void {
    if (this.rowHidden(row) !== hidden) this.cells.row(row).hidden = hidden;
  }

  /** The merged area that the cell belongs to, or undefined. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((area) => contains(area, row, column));
  }

  /** Merges the area: merged areas it touches go, values beside the top left one are emptied, as Excel does. */
  merge(area: Area): void {
    this.unmerge(area);
    if (area.rowCount * area.columnCount < 2) return;
    this.merges.push({ ...area });
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        if (row !== area.row || column !== area.column) this.cells.setValue(row, column, null);
      }
    }
  }

  /** Undoes merged areas that touch the area. */
  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !intersection(merge, area));
  }

  /** The link at the cell, or undefined. */
  hyperlinkAt(row: number, column: number): Hyperlink | undefined {
    return this.hyperlinks.find(({ area }) => contains(area, row, column));
  }

  /** Links the cell or area; null removes its link. */
  setHyperlink(area: Area, link: Omit<Hyperlink, "area"> | null): void {
    this.hyperlinks = this.hyperlinks.filter((item) => !sameArea(item.area, area));
    if (link) this.hyperlinks.push({ area, ...link });
  }

  /** The area to print, or null for all; kept as the sheet's name `_xlnm.Print_Area`. Only a single area is read. */
  get printArea(): Area | null {
    const text = this.home.names.get("_xlnm.Print_Area", this.id)?.formula ?? "";
    return parseArea(text.slice(text.lastIndexOf("!") + 1));
  }

  set printArea(area: Area | null) {
    if (area) this.home.names.set("_xlnm.Print_Area", `${quoteSheetName(this.name)}!${absolute(area)}`, { sheetId: this.id });
    else this.home.names.remove("_xlnm.Print_Area", this.id);
  }

  /** Rows and columns printed on every page; kept as the sheet's name `_xlnm.Print_Titles`. */
  get printTitles(): { rows: Area | null; columns: Area | null } {
    const text = this.home.names.get("_xlnm.Print_Titles", this.id)?.formula ?? "";
    const areas = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((part) => parseArea(part.slice(part.lastIndexOf("!") + 1)));
    const rows = areas.find((area) => area !== null && area.columnCount > area.rowCount) ?? null;
    return { rows, columns: areas.find((area) => area !== null && area !== rows) ?? null };
  }

  set printTitles({ rows, columns }: { rows: Area | null; columns: Area | null }) {
    const parts = [columns, rows].filter((area) => area !== null).map((area) => `${quoteSheetName(this.name)}!${absolute(area)}`);
    if (parts.length > 0) this.home.names.set("_xlnm.Print_Titles", parts.join(","), { sheetId: this.id });
    else this.home.names.remove("_xlnm.Print_Titles", this.id);
  }
}

function absolute(area: Area): string {
  return areaName(area).replace(/[A-Z]+|\d+/g, "$$$&");
}
