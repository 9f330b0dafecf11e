/** What the grid paints comes from the host: the displayed text, and conditional formats as Excel would lay them over. */
import type { Injector } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import { displayText, type DifferentialStyle, type Sheet, type Workbook } from "../../host/workbook/index";
import { isDateFormat, showNumber } from "./regional";
import { overlayStyle } from "./styles";

/** The look that conditional formats give a cell now; null when none is on. */
export type FormatsAt = (sheet: Sheet, row: number, column: number) => DifferentialStyle | null;

/** What Excel with the regional settings of Viet Nam would show. */
function shownText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const text = displayText(sheet, row, column, workbook.date1904);
  const number = typeof sheet.cells.value(row, column) === "number";
  return number && !isDateFormat(sheet.style(row, column).numberFormat) ? showNumber(text) : text;
}

/** Lays the host's text and conditional formats over the grid's cells; {@link Paint.forget} after every change of the workbook. */
export class Paint {
  private workbook: Workbook | null = null;
  private formatsAt: FormatsAt = () => null;
  private overlays = new Map<string, ReturnType<typeof overlayStyle> | null>();

  /** Begins to paint in the Univer of the injector. */
  attach(injector: Injector): void {
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      // After the number formats of the grid, whose result the host's own text replaces.
      priority: InterceptCellContentPriority.NUMFMT - 5,
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      handler: (cell, location, next) => {
        const sheet = this.workbook?.sheetById(location.subUnitId);
        if (!sheet || !this.workbook) return next(cell);
        const { row, col } = location;
        const overlay = this.overlayAt(sheet, row, col);
        const held = sheet.cells.get(row, col);
        if (!held && !overlay) return next(cell);
        return next({
          ...cell,
          ...(held && held.value !== null && { v: shownText(this.workbook, sheet, row, col) }),
          ...(overlay && { interceptorStyle: { ...cell?.interceptorStyle, ...overlay } }),
        });
      },
    });
  }

  /** From now on this workbook is painted. */
  show(workbook: Workbook, formatsAt: FormatsAt): void {
    this.workbook = workbook;
    this.formatsAt = formatsAt;
    this.forget();
  }

  /** Something in the workbook has changed: conditional formats are asked for anew. */
  forget(): void {
    this.overlays.clear();
  }

  private overlayAt(sheet: Sheet, row: number, column: number): ReturnType<typeof overlayStyle> | null {
    if (sheet.conditionalFormats.items.length === 0) return null;
    const key = `${sheet.id}:${row}:${column}`;
    let overlay = this.overlays.get(key);
    if (overlay === undefined) {
      const format = this.formatsAt(sheet, row, column);
      overlay = format && overlayStyle(format);
      this.overlays.set(key, overlay);
    }
    return overlay;
  }
}
