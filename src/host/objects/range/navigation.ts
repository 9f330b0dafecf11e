import { areaBetween, columnLimit, hull, intersection, rowLimit, type Area } from "../../workbook";
import { invalidArgument, itemNotFound } from "../error";
import { addressAreas } from "../address";
import { rowsIn } from "./layout";
import { AreaObject, integer, onSheet } from "./area-object";

/** The ways from one range to another. `At` is the class of range that they give. */
export abstract class RangeNavigation<At extends RangeNavigation<At>> extends AreaObject {
  /** A range on the same sheet. */
  protected abstract at(area: Area): At;

  /** Row and column count from the range's first cell and may lie outside of the range, as in Excel. */
  getCell(row: unknown, column: unknown): At {
    const { area } = this;
    return this.at(onSheet({ row: area.row + integer(row), column: area.column + integer(column), rowCount: 1, columnCount: 1 }));
  }

  getRow(row: unknown): At {
    return this.at(onSheet({ ...this.area, row: this.area.row + integer(row), rowCount: 1 }));
  }

  getColumn(column: unknown): At {
    return this.at(onSheet({ ...this.area, column: this.area.column + integer(column), columnCount: 1 }));
  }

  getEntireRow(): At {
    return this.at({ ...this.area, column: 0, columnCount: columnLimit });
  }

  getEntireColumn(): At {
    return this.at({ ...this.area, row: 0, rowCount: rowLimit });
  }

  getLastRow(): At {
    return this.getRow(this.area.rowCount - 1);
  }

  getLastColumn(): At {
    return this.getColumn(this.area.columnCount - 1);
  }

  getLastCell(): At {
    return this.getCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }

  getOffsetRange(rowOffset: unknown, columnOffset: unknown): At {
    const { area } = this;
    return this.at(onSheet({ ...area, row: area.row + integer(rowOffset), column: area.column + integer(columnOffset) }));
  }

  getResizedRange(deltaRows: unknown, deltaColumns: unknown): At {
    const { area } = this;
    const rowCount = area.rowCount + integer(deltaRows);
    const columnCount = area.columnCount + integer(deltaColumns);
    return this.at(onSheet({ ...area, rowCount, columnCount }));
  }

  getAbsoluteResizedRange(rowCount: unknown, columnCount: unknown): At {
    return this.at(onSheet({ ...this.area, rowCount: integer(rowCount), columnCount: integer(columnCount) }));
  }

  getRowsAbove(count?: unknown): At {
    const rows = integer(count, 1);
    return rows < 0 ? this.getRowsBelow(-rows) : this.at(onSheet({ ...this.area, row: this.area.row - rows, rowCount: rows }));
  }

  getRowsBelow(count?: unknown): At {
    const rows = integer(count, 1);
    if (rows < 0) return this.getRowsAbove(-rows);
    return this.at(onSheet({ ...this.area, row: this.area.row + this.area.rowCount, rowCount: rows }));
  }

  getColumnsBefore(count?: unknown): At {
    const columns = integer(count, 1);
    if (columns < 0) return this.getColumnsAfter(-columns);
    return this.at(onSheet({ ...this.area, column: this.area.column - columns, columnCount: columns }));
  }

  getColumnsAfter(count?: unknown): At {
    const columns = integer(count, 1);
    if (columns < 0) return this.getColumnsBefore(-columns);
    return this.at(onSheet({ ...this.area, column: this.area.column + this.area.columnCount, columnCount: columns }));
  }

  getBoundingRect(another: unknown): At {
    return this.at(hull(this.area, this.other(another)));
  }

  getIntersection(another: unknown): At {
    const common = this.getIntersectionOrNullObject(another);
    if (!common) throw itemNotFound();
    return common;
  }

  getIntersectionOrNullObject(another: unknown): At | null {
    const common = intersection(this.area, this.other(another));
    return common && this.at(common);
  }

  getUsedRange(valuesOnly?: unknown): At {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound();
    return used;
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): At | null {
    const { area, sheet } = this;
    const lastColumn = area.column + area.columnCount - 1;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, { cells }] of rowsIn(sheet, area)) {
      for (const [column, cell] of cells) {
        if (column < area.column || column > lastColumn) continue;
        const blank = cell.value === null && cell.formula === null;
        if (blank && (valuesOnly === true || cell.styleId === 0)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : this.at(areaBetween(top, left, bottom, right));
  }

  /** An argument that is a range of the same sheet, or its address. */
  protected other(another: unknown): Area {
    if (another instanceof AreaObject) {
      if (another.sheet !== this.sheet) throw invalidArgument("Both ranges must be on the same worksheet.");
      return another.area;
    }
    if (typeof another !== "string") throw invalidArgument();
    const { sheet, areas } = addressAreas(this.session, another, this.sheet);
    if (sheet !== this.sheet || areas.length !== 1) throw invalidArgument();
    return areas[0];
  }
}
