import { moveFormula } from "../../workbook";
import { invalidArgument } from "../error";
import type { RangeObject } from "./range";
import { AreaObject } from "./area-object";

/** `Range.copyFrom`: everything, values, formulas or formats; not transposed. References of formulas move as when cells are copied by hand. */
export function copyInto(target: RangeObject, from: unknown, copyType: unknown = "All", skipBlanks?: unknown, transpose?: unknown): void {
  const { session, sheet, area } = target;
  if (transpose === true) throw session.lacks("Range.copyFrom(transpose)");
  if (!(from instanceof AreaObject)) throw session.lacks("Range.copyFrom(address)");
  const { sheet: fromSheet, area: source } = from;
  if (copyType === "Link") throw session.lacks("Range.copyFrom(Link)");
  const withFormulas = copyType === "All" || copyType === "Formulas";
  const withValues = withFormulas || copyType === "Values";
  const withFormats = copyType === "All" || copyType === "Formats";
  if (!withValues && !withFormats) throw invalidArgument();
  session.upToDate();
  session.guard(sheet, withFormats ? undefined : area);
  const single = area.rowCount === 1 && area.columnCount === 1;
  const rows = single ? source.rowCount : area.rowCount;
  const columns = single ? source.columnCount : area.columnCount;
  const copies: (() => void)[] = [];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const row = source.row + (i % source.rowCount);
      const column = source.column + (j % source.columnCount);
      const cell = fromSheet.cells.get(row, column);
      const formula = withFormulas ? (cell?.formula ?? null) : null;
      const value = cell?.value ?? null;
      const styleId = fromSheet.styleId(row, column);
      copies.push(() => {
        const [toRow, toColumn] = [area.row + i, area.column + j];
        if (withFormats) sheet.cells.setStyle(toRow, toColumn, styleId);
        if (!withValues || (skipBlanks === true && value === null && formula === null)) return;
        if (formula === null) sheet.cells.setValue(toRow, toColumn, value);
        else sheet.cells.setFormula(toRow, toColumn, moveFormula(formula, toRow - row, toColumn - column), value);
      });
    }
  }
  for (const copy of copies) copy();
  session.noteChange(sheet, { ...area, rowCount: rows, columnCount: columns });
}
