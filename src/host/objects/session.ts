import { areaName, rowLimit, columnLimit, type Area, type Sheet, type SheetPermission, type Workbook } from "../workbook";
import { accessDenied, invalidReference, notImplemented, type OfficeError } from "./error";
import { shiftedArea, shiftedAreas, type Shift } from "./shift";

/** Kinds of changes, in the words of `Excel.DataChangeType`. */
export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Something that happened, to be told to clients that asked for it. */
export type Happening =
  | { kind: "changed"; sheetId: string; address: string; changeType: ChangeType }
  | { kind: "selected"; sheetId: string; address: string }
  | { kind: "activated" | "deactivated" | "added" | "deleted"; sheetId: string };

/** What a session is made of. */
export interface SessionOptions {
  /** Brings the results of all formulas up to date. */
  readonly calculate: (workbook: Workbook) => void;
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Longest address that getRange and getRanges take, in characters. */
  readonly addressChars: number;
  /** Told the names of members and arguments that this host lacks. */
  readonly missing: (name: string) => void;
}

/** An open workbook in a running Excel: the model, and what is not in the file (selection, events, calculation). */
export class Session {
  /** Since the last time they were taken. */
  private happenings: Happening[] = [];
  private readonly shifts: Shift[] = [];
  private selections = new Map<string, Area[]>();
  private calculatedRevision = -1;
  /** As in `Excel.CalculationMode`. */
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  enableEvents = true;
  /** Whether the workbook was opened read-only. */
  readOnly = false;
  /** Whether anything changed since `takeHappenings`. */
  private revisionTaken: number;
  private touched = false;

  constructor(
    readonly workbook: Workbook,
    private readonly options: SessionOptions,
  ) {
    this.revisionTaken = workbook.revision;
  }

  /** The year that a date typed without one gets. */
  get thisYear(): number {
    return Number(this.options.today().slice(0, 4));
  }

  get addressChars(): number {
    return this.options.addressChars;
  }

  /** A member or an argument this host lacks: recorded, and an error that names it. */
  lacks(name: string): OfficeError {
    this.options.missing(name);
    return notImplemented(name);
  }

  /** Brings formulas up to date, unless calculation is manual. */
  upToDate(): void {
    if (this.calculationMode !== "Manual") this.calculate();
  }

  /** Brings formulas up to date. */
  calculate(): void {
    if (this.calculatedRevision === this.workbook.revision) return;
    this.options.calculate(this.workbook);
    this.calculatedRevision = this.workbook.revision;
  }

  /** Makes the next reading calculate again, as a time that has passed or F9 does. */
  setDirty(): void {
    this.calculatedRevision = -1;
  }

  /** Tells that something other than cells was changed. */
  touch(): void {
    this.touched = true;
  }

  note(happening: Happening): void {
    this.touched = true;
    if (this.enableEvents) this.happenings.push(happening);
  }

  noteChange(sheet: Sheet, area: Area, changeType: ChangeType = "RangeEdited"): void {
    this.note({ kind: "changed", sheetId: sheet.id, address: areaName(area), changeType });
  }

  /** What happened since the last call, and whether anything changed at all. */
  takeHappenings(): { happenings: Happening[]; changed: boolean } {
    const changed = this.touched || this.workbook.revision !== this.revisionTaken;
    const { happenings } = this;
    this.happenings = [];
    this.touched = false;
    this.revisionTaken = this.workbook.revision;
    return { happenings, changed };
  }

  /** The areas selected on a sheet; A1 where nobody has selected anything. */
  selectionOf(sheet: Sheet): Area[] {
    return this.selections.get(sheet.id) ?? [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
  }

  select(sheet: Sheet, areas: Area[]): void {
    this.selections.set(sheet.id, areas);
    this.note({ kind: "selected", sheetId: sheet.id, address: areas.map(areaName).join(",") });
  }

  activate(sheet: Sheet): void {
    const before = this.workbook.activeSheet;
    if (before === sheet) return;
    this.workbook.activeSheet = sheet;
    this.note({ kind: "deactivated", sheetId: before.id });
    this.note({ kind: "activated", sheetId: sheet.id });
  }

  /**
   * Refuses what a protected sheet refuses.
   *
   * @param what - cells whose values change, or what the sheet may allow although it is protected; left out for what it
   * never allows
   * @throws {OfficeError} AccessDenied
   */
  guard(sheet: Sheet, what?: Area | SheetPermission): void {
    this.guardAlive(sheet);
    if (this.readOnly) throw accessDenied();
    if (!sheet.protected) return;
    const allowed = what !== undefined && (typeof what === "string" ? sheet.allowed.has(what) : !holdsLocked(sheet, what));
    if (!allowed) throw accessDenied();
  }

  /** @throws {OfficeError} AccessDenied when sheets may not be added, moved, renamed or deleted */
  guardStructure(): void {
    if (this.workbook.structureProtected || this.readOnly) throw accessDenied();
  }

  /** @throws {OfficeError} InvalidReference when the sheet is no longer in the workbook */
  guardAlive(sheet: Sheet): void {
    if (!this.workbook.sheetById(sheet.id)) throw invalidReference();
  }

  /** How many shifts there have been: a range made now need not follow earlier ones. */
  get shiftCount(): number {
    return this.shifts.length;
  }

  /** Remembers that rows or columns were inserted or deleted, so that ranges the client holds on to follow. */
  noteShift(sheet: Sheet, shift: Shift): void {
    this.shifts.push(shift);
    const selected = this.selections.get(sheet.id);
    if (!selected) return;
    const areas = shiftedAreas(selected, shift);
    if (areas.length > 0) this.selections.set(sheet.id, areas);
    else this.selections.delete(sheet.id);
  }

  /** Where an area is after the shifts since `from`; null when it was deleted. */
  follow(sheet: Sheet, area: Area, from: number): Area | null {
    let moved: Area | null = area;
    for (const shift of this.shifts.slice(from)) {
      if (shift.sheetId === sheet.id && moved) moved = shiftedArea(moved, shift);
    }
    return moved;
  }
}

function holdsLocked(sheet: Sheet, { row: first, column: left, rowCount, columnCount }: Area): boolean {
  const end = Math.min(first + rowCount, rowLimit);
  const right = Math.min(left + columnCount, columnLimit);
  for (let row = first; row < end; row++) {
    for (let column = left; column < right; column++) if (sheet.style(row, column).locked) return true;
  }
  return false;
}
