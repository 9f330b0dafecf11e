/** The grid: a view of the host's workbook. The host is the truth; the grid shows it and reports what the user does. */
import type { Injector, IStyleData, IWorkbookData, Univer, Workbook as GridBook } from "@univerjs/core";
import { ICommandService, IContextService, IUniverInstanceService, LifecycleService, LifecycleStages, LocaleType, UniverInstanceType } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import {
  SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation, SheetInterceptorService,
} from "@univerjs/sheets";
import { SetCellEditVisibleOperation, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { DISABLE_AUTO_FOCUS_KEY } from "@univerjs/ui";
import { cellName, type Sheet, type Workbook } from "../../host/workbook/index";
import { watchEdits, type GridEdit } from "./edits";
import { paintedStyle, paintedText, selectedCell } from "./look";
import { Paint, type FormatsAt } from "./paint";
import { Scroller } from "./scroll";
import { fittingRows, sheetData } from "./sheet-data";
import { changedCells, Shown } from "./shown";
import { createUniver } from "./univer";

export type { GridEdit } from "./edits";

export interface GridListeners {
  onEdit(edits: GridEdit[]): void;
  /** A command that the grid can't hand to the host. */
  onRefused(): void;
  /** The user begins or ends typing into a cell. */
  onTyping(typing: boolean): void;
  /** The user went to a cell, or to another sheet. */
  onSelect(sheetId: string, row: number, column: number): void;
}

/** The host's own changes are marked, so that they are not taken for the user's. */
const OWN = { onlyLocal: true, fromSync: true };

export class Grid {
  private readonly univer: Univer;
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly paint = new Paint();
  private workbook: Workbook | null = null;
  private shown = new Shown();
  private unitId = "";
  private units = 0;
  private scroller: Scroller | null = null;
  private own = false;
  /** Where the host was last told, or told us, that the user is. */
  private selected = "";

  constructor(private readonly container: HTMLElement, private readonly listeners: GridListeners) {
    this.univer = createUniver(container);
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.keepFocusToTheUser();
  }

  /** Shows a workbook in place of the last one. */
  open(workbook: Workbook, formatsAt: FormatsAt): void {
    this.workbook = workbook;
    this.paint.show(workbook, formatsAt);
    this.rebuild();
  }

  /** Shows what has changed in the workbook since the last time. */
  refresh(): void {
    if (!this.workbook) return;
    this.paint.forget();
    if (this.shown.shapeChanged(this.workbook)) this.rebuild();
    else this.patchCells(this.workbook);
    this.redraw();
  }

  /** Cells that the user typed into: the host's reading of them is shown whether or not it differs. */
  forgetCells(edits: readonly GridEdit[]): void {
    for (const edit of edits) this.shown.forget(edit.sheetId, edit.row, edit.column);
  }

  /** Brings a sheet to the front, and a cell of it into view. */
  select(sheet: Sheet, row: number, column: number): void {
    const target = { unitId: this.unitId, subUnitId: sheet.id };
    const merge = this.book?.getSheetBySheetId(sheet.id)?.getMergedCell(row, column);
    const range = merge ?? { startRow: row, startColumn: column, endRow: row, endColumn: column };
    this.asOwn(() => {
      this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target, OWN);
      const primary = { ...range, actualRow: row, actualColumn: column, isMerged: !!merge, isMergedMainCell: !!merge };
      this.commands.syncExecuteCommand(SetSelectionsOperation.id, { ...target, selections: [{ range, primary, style: null }] }, OWN);
    });
    // In the frame after the one in which another sheet has come to the front.
    requestAnimationFrame(() => this.scroller?.reveal(row, column, true));
  }

  /** {@link select}, unless that is where the grid already is. */
  showSelection(sheet: Sheet, row: number, column: number): void {
    const key = `${sheet.id}:${row}:${column}`;
    if (this.selected === key) return;
    this.selected = key;
    this.select(sheet, row, column);
  }

  /** Names of the sheets whose tabs are shown, in order. */
  tabs(): string[] {
    return (this.book?.getSheets() ?? []).filter((sheet) => !sheet.isSheetHidden()).map((sheet) => sheet.getName());
  }

  /** Name of the sheet in front. */
  activeTab(): string {
    return this.book?.getActiveSheet()?.getName() ?? "";
  }

  /** A1 address of the selected cell. */
  selection(): string {
    const cell = selectedCell(this.injector);
    return cell ? cellName(cell.row, cell.column) : "";
  }

  /** See {@link paintedText}. */
  paintedText(sheet: string, row: number, column: number): string {
    return this.book ? paintedText(this.book, sheet, row, column) : "";
  }

  /** See {@link paintedStyle}. */
  paintedStyle(sheet: string, row: number, column: number): IStyleData {
    return this.book ? paintedStyle(this.book, sheet, row, column) : {};
  }

  private get book(): GridBook | null {
    return this.injector.get(IUniverInstanceService).getUnit<GridBook>(this.unitId, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  private rebuild(): void {
    const workbook = this.workbook as Workbook;
    this.asOwn(() => {
      const instances = this.injector.get(IUniverInstanceService);
      if (this.unitId) instances.disposeUnit(this.unitId);
      this.unitId = `workbook-${++this.units}`;
      this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, this.snapshot(workbook));
      if (this.units === 1) this.listen();
      this.shown = new Shown(workbook);
      this.selected = "";
      this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: workbook.activeSheet.id }, OWN);
    });
    void this.fitAllRows(workbook, this.unitId);
  }

  /** Heights are measured by the part of Univer that draws, which starts last. */
  private async fitAllRows(workbook: Workbook, unitId: string): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    if (unitId === this.unitId) this.asOwn(() => workbook.sheets.forEach((sheet) => this.fitRows(sheet)));
  }

  /** Univer takes the keyboard whenever it draws; it may do so only while the user is in the grid, not in the pane. */
  private keepFocusToTheUser(): void {
    const context = this.injector.get(IContextService);
    const inGrid = (yes: boolean) => context.setContextValue(DISABLE_AUTO_FOCUS_KEY, !yes);
    inGrid(false);
    this.container.addEventListener("pointerdown", () => inGrid(true), { capture: true });
    window.addEventListener("blur", () => inGrid(false));
  }

  /** Univer starts its plugins with the first workbook; only then is there anything to listen to. */
  private listen(): void {
    this.paint.attach(this.injector);
    this.scroller = new Scroller(this.injector);
    watchEdits(this.injector, this.listeners.onEdit, this.listeners.onRefused);
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetCellEditVisibleOperation.id) this.listeners.onTyping((command.params as { visible: boolean }).visible);
      if (this.own || options?.fromSync) return;
      if (command.id === SetSelectionsOperation.id || command.id === SetWorksheetActiveOperation.id) this.reportSelection();
    });
  }

  private snapshot(workbook: Workbook): IWorkbookData {
    const sheets = workbook.sheets.map((sheet) => [sheet.id, { ...sheetData(workbook, sheet), zoomRatio: this.zoomFor(sheet) }] as const);
    return {
      id: this.unitId,
      name: "",
      appVersion: "0.25.1",
      locale: LocaleType.VI_VN,
      styles: {},
      sheetOrder: sheets.map(([id]) => id),
      sheets: Object.fromEntries(sheets),
    };
  }

  /** So that the columns in use fit the window, as far as the text stays readable. */
  private zoomFor(sheet: Sheet): number {
    const used = this.shown.width(sheet);
    const room = this.container.clientWidth - 46 - 20;
    return used > 0 ? Math.min(1, Math.max(0.65, Math.floor((room / used) * 20) / 20)) : 1;
  }

  private fitRows(sheet: Sheet): void {
    const ranges = fittingRows(sheet).map((rows) => ({ ...rows, startColumn: 0, endColumn: 0 }));
    if (ranges.length === 0) return;
    const { redos } = this.injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
      unitId: this.unitId,
      subUnitId: sheet.id,
      ranges,
      autoHeightRanges: ranges,
      lazyAutoHeightRanges: [],
    });
    for (const { id, params } of redos) this.commands.syncExecuteCommand(id, params, OWN);
  }

  private patchCells(workbook: Workbook): void {
    this.asOwn(() => {
      for (const sheet of workbook.sheets) {
        const cellValue = changedCells(workbook, sheet, this.shown);
        if (!cellValue) continue;
        this.commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: this.unitId, subUnitId: sheet.id, cellValue }, OWN);
        this.fitRows(sheet);
      }
      const active = this.book?.getActiveSheet()?.getSheetId();
      if (active !== workbook.activeSheet.id) {
        this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: workbook.activeSheet.id }, OWN);
      }
    });
  }

  /** Conditional formats change without any cell changing: what the grid keeps of the look is thrown away. */
  private redraw(): void {
    const render = this.injector.get(IRenderManagerService).getRenderById(this.unitId);
    if (!render) return;
    render.with(SheetSkeletonManagerService).reCalculate();
    render.mainComponent?.makeForceDirty(true);
  }

  private asOwn(work: () => void): void {
    this.own = true;
    try {
      work();
    } finally {
      this.own = false;
    }
  }

  private reportSelection(): void {
    const sheet = this.book?.getActiveSheet();
    if (!sheet) return;
    const cell = selectedCell(this.injector) ?? { row: 0, column: 0 };
    this.selected = `${sheet.getSheetId()}:${cell.row}:${cell.column}`;
    this.listeners.onSelect(sheet.getSheetId(), cell.row, cell.column);
  }
}
