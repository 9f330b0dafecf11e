import type { Sheet } from "../../workbook";
import { invalidArgument, itemNotFound } from "../error";
import { HostCollection, HostObject, type MemberTable } from "../host-object";
import type { Session } from "../session";
import { areaOn } from "./area-on";

/** `Excel.PageBreakCollection` of the breaks between rows. */
export class PageBreakCollectionObject extends HostCollection {
  readonly className = "PageBreakCollection";
  readonly members: MemberTable = { methods: { add: "1.9", getCount: "1.9", getItem: "1.9", removePageBreaks: "1.9" } };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get items(): PageBreakObject[] {
    return this.sheet.rowBreaks.map((row) => new PageBreakObject(this.session, this.sheet, row));
  }

  getCount(): number {
    return this.sheet.rowBreaks.length;
  }

  override getItem(index: unknown): PageBreakObject {
    const row = typeof index === "number" ? this.sheet.rowBreaks[index] : undefined;
    if (row === undefined) throw itemNotFound();
    return new PageBreakObject(this.session, this.sheet, row);
  }

  /** @param place - a range or its address; the break comes above its first row */
  add(place: unknown): PageBreakObject {
    this.session.guardAlive(this.sheet);
    const { row } = areaOn(this.session, this.sheet, place);
    // Above the first row a page begins anyway.
    if (row === 0) throw invalidArgument();
    if (!this.sheet.rowBreaks.includes(row)) this.sheet.rowBreaks = [...this.sheet.rowBreaks, row].sort((a, b) => a - b);
    this.session.touch();
    return new PageBreakObject(this.session, this.sheet, row);
  }

  removePageBreaks(): void {
    this.session.guardAlive(this.sheet);
    this.sheet.rowBreaks = [];
    this.session.touch();
  }
}

/** `Excel.PageBreak` above a row. */
class PageBreakObject extends HostObject {
  readonly className = "PageBreak";
  readonly members: MemberTable = { values: { columnIndex: "1.9", rowIndex: "1.9" }, methods: { delete: "1.9" } };
  readonly columnIndex = 0;

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    readonly rowIndex: number,
  ) {
    super();
  }

  delete(): void {
    this.session.guardAlive(this.sheet);
    this.sheet.rowBreaks = this.sheet.rowBreaks.filter((row) => row !== this.rowIndex);
    this.session.touch();
  }
}
