import { areaName, columnLimit, quoteSheetName, rowLimit, type Area, type Sheet } from "../../workbook";
import { invalidArgument, invalidReference } from "../error";
import { HostObject } from "../host-object";
import type { Session } from "../session";

/** A rectangle of cells on a sheet that follows its cells when rows or columns are inserted or deleted. */
export abstract class AreaObject extends HostObject {
  private readonly madeAt: number;

  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    private readonly madeArea: Area,
  ) {
    super();
    this.madeAt = session.shiftCount;
  }

  /** Where the cells are now. */
  get area(): Area {
    if (this.madeAt === this.session.shiftCount) return this.madeArea;
    const area = this.session.follow(this.sheet, this.madeArea, this.madeAt);
    if (!area) throw invalidReference();
    return area;
  }

  override identity(): Record<string, unknown> {
    return { _ReferenceId: "" };
  }

  override refreshed(): this {
    this.session.guardAlive(this.sheet);
    void this.area;
    return this;
  }

  get address(): string {
    return `${quoteSheetName(this.sheet.name)}!${areaName(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rowCount;
  }

  get columnCount(): number {
    return this.area.columnCount;
  }

  /** -1 above 2³¹−1 cells, as in Excel. */
  get cellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return this.area.columnCount === columnLimit;
  }

  get isEntireColumn(): boolean {
    return this.area.rowCount === rowLimit;
  }
}

/** The argument as a whole number, or InvalidArgument. */
export function integer(value: unknown, otherwise?: number): number {
  if (value === undefined && otherwise !== undefined) return otherwise;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** The area, or InvalidArgument when it leaves the sheet. */
export function onSheet(area: Area): Area {
  const fits =
    area.row >= 0 && area.column >= 0 && area.rowCount > 0 && area.columnCount > 0 &&
    area.row + area.rowCount <= rowLimit && area.column + area.columnCount <= columnLimit;
  if (!fits) throw invalidArgument();
  return area;
}
