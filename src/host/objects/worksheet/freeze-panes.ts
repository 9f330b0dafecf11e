import { columnLimit, rowLimit, type Area, type Sheet } from "../../workbook";
import { addressAreas } from "../address";
import { invalidArgument, itemNotFound } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import { AreaObject, integer } from "../range/area-object";
import { RangeObject } from "../range/range";
import type { Session } from "../session";

/** `Excel.WorksheetFreezePanes`. */
export class FreezePanesObject extends HostObject {
  readonly className = "WorksheetFreezePanes";
  readonly members: MemberTable = {
    methods: { freezeAt: "1.7", freezeColumns: "1.7", freezeRows: "1.7", getLocation: "1.7", getLocationOrNullObject: "1.7", unfreeze: "1.7" },
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  /** Freezes everything above and left of the last cell of a range, and that cell. */
  freezeAt(range: unknown): void {
    const area = this.areaOf(range);
    const wholeRows = area.columnCount === columnLimit;
    const wholeColumns = area.rowCount === rowLimit;
    this.freeze(wholeColumns ? 0 : area.row + area.rowCount, wholeRows ? 0 : area.column + area.columnCount);
  }

  freezeRows(count?: unknown): void {
    this.freeze(integer(count, 1), 0);
  }

  freezeColumns(count?: unknown): void {
    this.freeze(0, integer(count, 1));
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocation(): RangeObject {
    const range = this.getLocationOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getLocationOrNullObject(): RangeObject | null {
    const { rows, columns } = this.sheet.freezePanes;
    if (rows === 0 && columns === 0) return null;
    const area = { row: 0, column: 0, rowCount: rows || rowLimit, columnCount: columns || columnLimit };
    return new RangeObject(this.session, this.sheet, area);
  }

  private freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw invalidArgument();
    this.session.guardAlive(this.sheet);
    this.sheet.freezePanes = { rows, columns };
    this.session.touch();
  }

  private areaOf(range: unknown): Area {
    if (range instanceof AreaObject) return range.area;
    if (typeof range !== "string") throw invalidArgument();
    return addressAreas(this.session, range, this.sheet).areas[0];
  }
}
