import { hull, type Area, type Sheet, type Visibility } from "../../workbook";
import { color, lookUp, number, text, wordOf } from "../arguments";
import { addressAreas, wholeSheet } from "../address";
import { ChartCollectionObject } from "../chart/collection";
import { invalidArgument, OfficeError } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import { NamedItemCollectionObject } from "../names/collection";
import { integer, onSheet } from "../range/area-object";
import { RangeObject } from "../range/range";
import { RangeAreasObject } from "../range-areas";
import type { Session } from "../session";
import { TableCollectionObject } from "../tables";
import { AutoFilterObject } from "./auto-filter";
import { FreezePanesObject } from "./freeze-panes";
import { PageBreakCollectionObject } from "./page-breaks";
import { PageLayoutObject } from "./page-layout";
import { WorksheetProtectionObject } from "./protection";
import { renameSheet } from "./rename";

const VISIBILITIES: Readonly<Record<string, Visibility>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };

/** `Excel.Worksheet`. */
export class WorksheetObject extends HostObject {
  readonly className = "Worksheet";
  readonly members: MemberTable = {
    values: { id: "1.1", standardHeight: "1.7" },
    writable: { name: "1.1", position: "1.1", visibility: "1.1", tabColor: "1.7", showGridlines: "1.8", gridlines: "1.8" },
    objects: {
      autoFilter: "1.9",
      charts: "1.1",
      freezePanes: "1.7",
      horizontalPageBreaks: "1.9",
      names: "1.4",
      pageLayout: "1.9",
      protection: "1.2",
      tables: "1.1",
    },
    methods: {
      activate: "1.1",
      calculate: "1.6",
      delete: "1.1",
      getCell: "1.1",
      getRange: "1.1",
      getRangeByIndexes: "1.7",
      getRanges: "1.9",
      getUsedRange: "1.1",
      getUsedRangeOrNullObject: "1.4",
      _RegisterActivatedEvent: "1.7",
      _UnregisterActivatedEvent: "1.7",
      _RegisterDeactivatedEvent: "1.7",
      _UnregisterDeactivatedEvent: "1.7",
      _RegisterDataChangedEvent: "1.7",
      _UnregisterDataChangedEvent: "1.7",
      _RegisterSelectionChangedEvent: "1.7",
      _UnregisterSelectionChangedEvent: "1.7",
    },
  };

  constructor(
    private readonly session: Session,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override refreshed(): this {
    this.session.guardAlive(this.sheet);
    return this;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(value: unknown) {
    this.session.guardStructure();
    renameSheet(this.session.workbook, this.sheet, text(value));
    this.session.touch();
  }

  /** Place among all sheets, 0 first. */
  get position(): number {
    return this.session.workbook.sheets.indexOf(this.sheet);
  }

  set position(value: unknown) {
    this.session.guardStructure();
    const { workbook } = this.session;
    const position = number(value);
    if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) throw invalidArgument();
    workbook.moveSheet(this.sheet, position);
    this.session.touch();
  }

  get visibility(): string | null {
    return wordOf(VISIBILITIES, this.sheet.visibility);
  }

  set visibility(word: unknown) {
    this.session.guardStructure();
    const visibility = lookUp(VISIBILITIES, word);
    if (visibility !== "visible") this.refuseLastVisible();
    this.sheet.visibility = visibility;
    this.session.touch();
  }

  /** Blank for no colour. */
  get tabColor(): string {
    return this.sheet.tabColor ?? "";
  }

  set tabColor(value: unknown) {
    this.session.guardStructure();
    this.sheet.tabColor = value === "" ? null : color(value);
    this.session.touch();
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(shown: unknown) {
    if (typeof shown !== "boolean") throw invalidArgument();
    this.sheet.showGridlines = shown;
    this.session.touch();
  }

  /** The client reads `ShowGridlines` and writes `Gridlines`. */
  get gridlines(): boolean {
    return this.showGridlines;
  }

  set gridlines(shown: unknown) {
    this.showGridlines = shown as boolean;
  }

  /** Points. */
  get standardHeight(): number {
    return this.sheet.defaultRowHeight;
  }

  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.session, this.sheet);
  }

  get charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.session, this.sheet);
  }

  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.session, this.sheet);
  }

  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.session, this.sheet);
  }

  get horizontalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.session, this.sheet);
  }

  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.session, this.sheet);
  }

  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.session, this.sheet);
  }

  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.session, this.sheet);
  }

  activate(): void {
    this.session.guardAlive(this.sheet);
    // Excel can't bring a hidden sheet to the front.
    if (this.sheet.visibility !== "visible") throw new OfficeError("InvalidOperation", "A hidden worksheet can't be activated.");
    this.session.activate(this.sheet);
  }

  calculate(): void {
    this.session.setDirty();
    this.session.calculate();
  }

  delete(): void {
    this.session.guardAlive(this.sheet);
    this.session.guardStructure();
    this.refuseLastVisible();
    this.session.workbook.deleteSheet(this.sheet);
    this.session.note({ kind: "deleted", sheetId: this.sheet.id });
  }

  getCell(row: unknown, column: unknown): RangeObject {
    return this.at({ row: integer(row), column: integer(column), rowCount: 1, columnCount: 1 });
  }

  /** The whole sheet without an address. */
  getRange(address: unknown = ""): RangeObject {
    const { sheet, areas } = addressAreas(this.session, text(address), this.sheet);
    if (sheet !== this.sheet || areas.length !== 1) throw invalidArgument();
    return new RangeObject(this.session, sheet, areas[0]);
  }

  getRanges(address: unknown = ""): RangeAreasObject {
    const { sheet, areas } = addressAreas(this.session, text(address), this.sheet);
    if (sheet !== this.sheet) throw invalidArgument();
    return new RangeAreasObject(this.session, sheet, areas);
  }

  getRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): RangeObject {
    return this.at({ row: integer(row), column: integer(column), rowCount: integer(rowCount), columnCount: integer(columnCount) });
  }

  /** A1 on a blank sheet. */
  getUsedRange(valuesOnly?: unknown): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): RangeObject | null {
    const used = new RangeObject(this.session, this.sheet, wholeSheet).getUsedRangeOrNullObject(valuesOnly);
    if (valuesOnly === true) return used;
    // Merged areas count as used, as formats do.
    const area = this.sheet.merges.reduce<Area | null>((sum, merge) => (sum ? hull(sum, merge) : merge), used?.area ?? null);
    return area && this.at(area);
  }

  /** The client asks to be told of events; all are sent to all, and it picks those it asked for. */
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterDeactivatedEvent(): void {}
  _UnregisterDeactivatedEvent(): void {}
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}

  private at(area: Area): RangeObject {
    this.session.guardAlive(this.sheet);
    return new RangeObject(this.session, this.sheet, onSheet(area));
  }

  /** A workbook keeps at least one visible sheet. */
  private refuseLastVisible(): void {
    const others = this.session.workbook.sheets.some((sheet) => sheet !== this.sheet && sheet.visibility === "visible");
    if (!others && this.sheet.visibility === "visible") {
      throw new OfficeError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
  }
}
