import { intersection, type Area, type Sheet } from "../../workbook";
import { itemNotFound } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import { RangeObject } from "../range/range";
import type { Session } from "../session";

/** `Excel.AutoFilter`: whether there is one and where; conditions can be taken off, not set. */
export class AutoFilterObject extends HostObject {
  readonly className = "AutoFilter";
  readonly members: MemberTable = {
    values: { enabled: "1.9", isDataFiltered: "1.9" },
    methods: { clearCriteria: "1.9", getRange: "1.9", getRangeOrNullObject: "1.9", remove: "1.9" },
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.sheet.autoFilter !== null;
  }

  get isDataFiltered(): boolean {
    return this.sheet.autoFilter?.active ?? false;
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): RangeObject | null {
    return this.sheet.autoFilter && new RangeObject(this.session, this.sheet, this.sheet.autoFilter.area);
  }

  clearCriteria(): void {
    this.session.guard(this.sheet);
    const filter = this.sheet.autoFilter;
    if (!filter) throw itemNotFound();
    filter.active = false;
    this.showRows(filter.area);
    this.session.touch();
  }

  remove(): void {
    this.session.guard(this.sheet);
    const filter = this.sheet.autoFilter;
    if (!filter) return;
    if (filter.active) this.showRows(filter.area);
    this.sheet.autoFilter = null;
    this.session.touch();
  }

  private showRows(area: Area): void {
    for (const row of this.sheet.cells.rowNumbers()) {
      if (intersection(area, { row, column: area.column, rowCount: 1, columnCount: 1 })) this.sheet.setRowHidden(row, false);
    }
  }
}
