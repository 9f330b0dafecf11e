/**
 * Brings cells into view. Univer's own way misses when rows differ in height below frozen ones, or the zoom is not 100%,
 * so its attempts after a move of the selection are replaced by ours.
 */
import type { Injector } from "@univerjs/core";
import { CustomCommandExecutionError, ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SetSelectionsOperation, SheetSkeletonService } from "@univerjs/sheets";
import { ScrollCommand, ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { selectedCell } from "./look";

const OWN = { onlyLocal: true, fromSync: true };

/** A stretch of the sheet along one axis, in its own pixels. */
interface Stretch {
  from: number;
  to: number;
}

export class Scroller {
  private moving = false;

  constructor(private readonly injector: Injector) {
    const commands = injector.get(ICommandService);
    commands.beforeCommandExecuted((command, options) => {
      if (options?.fromSync) return;
      if (command.id === SetSelectionsOperation.id || command.id === ScrollToRangeOperation.id) {
        this.moving = true;
        setTimeout(() => (this.moving = false));
      }
      if (command.id !== ScrollCommand.id || !this.moving) return;
      const cell = selectedCell(injector);
      if (cell) this.reveal(cell.row, cell.column);
      throw new CustomCommandExecutionError(command.id);
    });
  }

  /** Scrolls the sheet in front as little as needed for the cell to be seen; `atTop` puts a row that is not in view right below the frozen ones. */
  reveal(row: number, column: number, atTop = false): void {
    const book = this.injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = book?.getActiveSheet();
    if (!book || !sheet) return;
    const skeleton = this.injector.get(SheetSkeletonService).getSkeleton(book.getUnitId(), sheet.getSheetId());
    const scene = this.injector.get(IRenderManagerService).getRenderById(book.getUnitId())?.scene;
    const view = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!skeleton || !scene || !view) return;
    const { xSplit, ySplit } = sheet.getFreeze();
    const cell = skeleton.getCellWithCoordByIndex(row, column, false);
    const first = skeleton.getCellWithCoordByIndex(ySplit, xSplit, false);
    // Scroll positions count from the first row and column that scroll.
    const rows = { from: cell.startY - first.startY, to: cell.endY - first.startY };
    const columns = { from: cell.startX - first.startX, to: cell.endX - first.startX };
    const shownRows = { from: view.viewportScrollY, to: view.viewportScrollY + (view.height ?? 0) / scene.scaleY };
    const shownColumns = { from: view.viewportScrollX, to: view.viewportScrollX + (view.width ?? 0) / scene.scaleX };
    const inView = row < ySplit || (rows.from >= shownRows.from && rows.to <= shownRows.to);
    const offsetY = inView ? shownRows.from : atTop ? rows.from : least(rows, shownRows);
    const offsetX = column < xSplit ? shownColumns.from : least(columns, shownColumns);
    if (offsetY === shownRows.from && offsetX === shownColumns.from) return;
    const params = { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX, offsetY };
    this.injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, params, OWN);
  }
}

/** Where the view has to begin for the stretch to be in it. */
function least(wanted: Stretch, shown: Stretch): number {
  const tooBig = wanted.to - wanted.from > shown.to - shown.from;
  if (wanted.from < shown.from || tooBig) return wanted.from;
  return wanted.to > shown.to ? wanted.to - (shown.to - shown.from) : shown.from;
}
