import { areaName, columnLimit, quoteSheetName, rowLimit, type Area, type Sheet } from "../workbook";
import { ConditionalFormatCollectionObject } from "./conditional-format/collection";
import { DataValidationObject } from "./data-validation";
import { invalidArgument, invalidReference } from "./error";
import { RangeFormatObject } from "./format/range-format";
import { HostCollection, HostObject, type MemberTable } from "./host-object";
import { integer } from "./range/area-object";
import { clearArea } from "./range/clear";
import { RangeObject } from "./range/range";
import type { Session } from "./session";
import { WorksheetObject } from "./worksheet/worksheet";

/** `Excel.RangeAreas`: several rectangles of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly className = "RangeAreas";
  readonly members: MemberTable = {
    values: { address: "1.9", addressLocal: "1.9", areaCount: "1.9", cellCount: "1.9", isEntireColumn: "1.9", isEntireRow: "1.9" },
    objects: { areas: "1.9", conditionalFormats: "1.9", dataValidation: "1.9", format: "1.9", worksheet: "1.9" },
    methods: { clear: "1.9", calculate: "1.9", setDirty: "1.9" },
  };
  private readonly madeAt: number;

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly madeAreas: readonly Area[],
  ) {
    super();
    this.madeAt = session.shiftCount;
  }

  override identity(): Record<string, unknown> {
    return { _ReferenceId: "" };
  }

  override refreshed(): this {
    this.session.guardAlive(this.sheet);
    void this.list;
    return this;
  }

  get areas(): RangeCollectionObject {
    return new RangeCollectionObject(() => this.list.map((area) => new RangeObject(this.session, this.sheet, area)));
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.session, this.sheet);
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.session, this.sheet, () => this.list);
  }

  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.session, this.sheet, () => this.list);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.session, this.sheet, () => this.list);
  }

  get address(): string {
    const sheet = quoteSheetName(this.sheet.name);
    return this.list.map((area) => `${sheet}!${areaName(area)}`).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.list.length;
  }

  get cellCount(): number {
    const count = this.list.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return this.list.every(({ columnCount }) => columnCount === columnLimit);
  }

  get isEntireColumn(): boolean {
    return this.list.every(({ rowCount }) => rowCount === rowLimit);
  }

  clear(applyTo: unknown = "All"): void {
    for (const area of this.list) clearArea(this.session, this.sheet, area, applyTo);
  }

  calculate(): void {
    this.session.setDirty();
    this.session.calculate();
  }

  setDirty(): void {
    this.session.setDirty();
  }

  /** Where the cells are now; areas that were deleted are left out. */
  private get list(): Area[] {
    const list = this.madeAreas.map((area) => this.session.follow(this.sheet, area, this.madeAt)).filter((area) => area !== null);
    if (list.length === 0) throw invalidReference();
    return list;
  }
}

/** `Excel.RangeCollection`. */
export class RangeCollectionObject extends HostCollection {
  readonly className = "RangeCollection";
  readonly members: MemberTable = { methods: { getCount: "1.9", getItemAt: "1.9" } };

  constructor(private readonly ranges: () => RangeObject[]) {
    super();
  }

  get items(): RangeObject[] {
    return this.ranges();
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: unknown): RangeObject {
    const range = this.items[integer(index)];
    if (!range) throw invalidArgument();
    return range;
  }
}
