/** What a user types into the grid, as the text that was typed. */
import type { ICellData, ICommandInfo, IExecutionOptions, Injector, Nullable } from "@univerjs/core";
import { CommandType, CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import { AFTER_CELL_EDIT, SetRangeValuesMutation, SheetInterceptorService, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { typedNumber } from "./regional";

export interface GridEdit {
  sheetId: string;
  row: number;
  column: number;
  /** As typed: `5.000`, `=SUM(G9:G20)`, or empty. */
  input: string;
}

/**
 * Commands that would change the shape of the workbook in the grid alone. The grid is a view for reading and editing cells;
 * what it can't hand to the host it does not do.
 */
const REFUSED =
  /^sheet\.command\.(insert|remove|delete|move-(range|rows|cols)|reorder|copy-sheet|add-worksheet-merge|set-worksheet-(name|order|hide|show|row-count|column-count)|set-(row|col|specific|selected).*(hidden|visible)|set-tab-color|set-frozen|set-(bold|italic|underline|style|border|text|horizontal|vertical|background|font)|numfmt|reset-)/;

/** Reports edits to `onEdit` and refused commands to `onRefused`; mutations with `fromSync` are the host's own. */
export function watchEdits(injector: Injector, onEdit: (edits: GridEdit[]) => void, onRefused: () => void): void {
  const commands = injector.get(ICommandService);
  let typed: GridEdit | null = null;

  // Univer turns what was typed into numbers and dates by its own rules; the host wants the text, and goes by Excel's.
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler(cell, { subUnitId, row, col }, next) {
      typed = { sheetId: subUnitId, row, column: col, input: typedNumber(inputOf(cell)) };
      return next(cell);
    },
  });
  commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.type !== CommandType.COMMAND || !REFUSED.test(command.id)) return;
    onRefused();
    throw new CustomCommandExecutionError(command.id);
  });
  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (command.id !== SetRangeValuesMutation.id || options?.fromSync) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const edits: GridEdit[] = [];
    for (const [row, cells] of Object.entries(cellValue ?? {}) as [string, Record<string, Nullable<ICellData>>][]) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
        const edit = { sheetId: subUnitId, row: Number(row), column: Number(column), input: inputOf(cell) };
        const same = typed?.sheetId === subUnitId && typed.row === edit.row && typed.column === edit.column;
        edits.push(same && typed ? { ...edit, input: typed.input } : edit);
      }
    }
    typed = null;
    if (edits.length > 0) onEdit(edits);
  });
}

function inputOf(cell: Nullable<ICellData>): string {
  if (!cell) return "";
  if (cell.f) return cell.f;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replace(/\r/g, "\n");
  return cell.v == null ? "" : String(cell.v);
}
