import type { Sheet, SheetTable } from "../workbook";
import { text } from "./arguments";
import { invalidArgument, itemNotFound } from "./error";
import { HostCollection, HostObject, type MemberTable } from "./host-object";
import { integer } from "./range/area-object";
import { RangeObject } from "./range/range";
import type { Session } from "./session";
import { WorksheetObject } from "./worksheet/worksheet";

/** `Excel.TableCollection` of a sheet, or of the workbook when no sheet is given. */
export class TableCollectionObject extends HostCollection {
  readonly className = "TableCollection";
  readonly members: MemberTable = {
    values: { count: "1.1" },
    methods: { add: "1.1", getCount: "1.4", getItem: "1.1", getItemAt: "1.1", getItemOrNullObject: "1.4" },
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }

  get items(): TableObject[] {
    const sheets = this.sheet ? [this.sheet] : this.session.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new TableObject(this.session, sheet, table)));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  override getItem(key: unknown): TableObject {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }

  /** By name or id. */
  getItemOrNullObject(key: unknown): TableObject | null {
    const wanted = typeof key === "number" ? String(key) : text(key);
    return this.items.find(({ name, id }) => name.toLowerCase() === wanted.toLowerCase() || id === wanted) ?? null;
  }

  getItemAt(index: unknown): TableObject {
    const table = this.items[integer(index)];
    if (!table) throw invalidArgument();
    return table;
  }

  add(): never {
    throw this.session.lacks("TableCollection.add");
  }
}

/** `Excel.Table`, for reading. */
export class TableObject extends HostObject {
  readonly className = "Table";
  readonly members: MemberTable = {
    values: { id: "1.1", name: "1.1", showHeaders: "1.1", showTotals: "1.1" },
    objects: { worksheet: "1.2" },
    methods: { getDataBodyRange: "1.1", getHeaderRowRange: "1.1", getRange: "1.1", getTotalRowRange: "1.1" },
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: SheetTable,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get id(): string {
    return String(this.table.id);
  }

  get name(): string {
    return this.table.name;
  }

  get showHeaders(): boolean {
    return this.table.headerRow;
  }

  get showTotals(): boolean {
    return this.table.totalsRow;
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.session, this.sheet);
  }

  getRange(): RangeObject {
    return this.rows(0, this.table.area.rowCount);
  }

  getHeaderRowRange(): RangeObject {
    if (!this.showHeaders) throw itemNotFound();
    return this.rows(0, 1);
  }

  getTotalRowRange(): RangeObject {
    if (!this.showTotals) throw itemNotFound();
    return this.rows(this.table.area.rowCount - 1, 1);
  }

  getDataBodyRange(): RangeObject {
    const above = this.showHeaders ? 1 : 0;
    return this.rows(above, Math.max(1, this.table.area.rowCount - above - (this.showTotals ? 1 : 0)));
  }

  private rows(from: number, rowCount: number): RangeObject {
    const { area } = this.table;
    return new RangeObject(this.session, this.sheet, { ...area, row: area.row + from, rowCount });
  }
}
