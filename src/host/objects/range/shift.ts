import {
  columnLimit, deleteColumns, deleteRows, insertColumns, insertRows, intersection, rowLimit, type Area, type Sheet,
} from "../../workbook";
import { invalidArgument, OfficeError } from "../error";
import type { Session } from "../session";
import type { Shift } from "../shift";

/** `Range.insert` of whole rows (Down) or whole columns (Right). */
export function insertCells(session: Session, sheet: Sheet, area: Area, direction: unknown): Area {
  if (direction !== "Down" && direction !== "Right") throw invalidArgument();
  session.guard(sheet);
  const along = direction === "Down" ? "row" : "column";
  requireWhole(session, area, along, "Range.insert of part of a row or column");
  const count = along === "row" ? area.rowCount : area.columnCount;
  refusePushedOut(sheet, along, count);
  (along === "row" ? insertRows : insertColumns)(session.workbook, sheet, area[along], count);
  session.noteShift(sheet, { sheetId: sheet.id, along, at: area[along], count });
  session.noteChange(sheet, area, along === "row" ? "RowInserted" : "ColumnInserted");
  return area;
}

/** `Range.delete` of whole rows (Up) or whole columns (Left). */
export function deleteCells(session: Session, sheet: Sheet, area: Area, direction: unknown): void {
  if (direction !== "Up" && direction !== "Left") throw invalidArgument();
  session.guard(sheet);
  const along = direction === "Up" ? "row" : "column";
  requireWhole(session, area, along, "Range.delete of part of a row or column");
  const count = along === "row" ? area.rowCount : area.columnCount;
  (along === "row" ? deleteRows : deleteColumns)(session.workbook, sheet, area[along], count);
  session.noteShift(sheet, { sheetId: sheet.id, along, at: area[along], count: -count });
  session.noteChange(sheet, area, along === "row" ? "RowDeleted" : "ColumnDeleted");
}

function requireWhole(session: Session, area: Area, along: Shift["along"], what: string): void {
  if (along === "row" ? area.columnCount !== columnLimit : area.rowCount !== rowLimit) throw session.lacks(what);
}

/** Excel does not push cells that hold something off the sheet. */
function refusePushedOut(sheet: Sheet, along: Shift["along"], count: number): void {
  const used = sheet.cells.usedArea();
  const edge =
    along === "row"
      ? { row: rowLimit - count, column: 0, rowCount: count, columnCount: columnLimit }
      : { row: 0, column: columnLimit - count, rowCount: rowLimit, columnCount: count };
  if (used && intersection(used, edge)) {
    throw new OfficeError("NonBlankCellOffSheet", "Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.");
  }
}
