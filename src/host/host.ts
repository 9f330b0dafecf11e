import { conditionalFormatsAt, recalculate } from "./calc/index";
import type { Bridge, HostFacts } from "./client/bridge";
import { eventEntries } from "./objects/events";
import { typeInto } from "./objects/range/write-cells";
import { Session } from "./objects/session";
import { WorkbookObject } from "./objects/workbook/workbook";
import { BatchServer, excelLimits, References, runBatch, type BatchRecord, type BatchRequest, type BatchResponse, type Counts, type FaultPlan, type Limits } from "./protocol/index";
import type { Area, DifferentialStyle, Sheet, Workbook } from "./workbook/index";

/** How a host behaves. */
export interface HostOptions {
  /** Real Excel's limits unless others are given. */
  readonly limits?: Partial<Limits>;
  /** Highest ExcelApi requirement set; "1.17" (Excel LTSC 2024) when left out. What is newer is refused. */
  readonly apiVersion?: string;
  /** Failures to inject. */
  readonly faults?: FaultPlan;
  /** The day that TODAY() gives, `YYYY-MM-DD`; the clock's when left out. */
  readonly today?: string;
  /** Language of Excel's own texts; "vi-VN" when left out. */
  readonly displayLanguage?: string;
  /** The file's name. */
  readonly name?: string;
  /** Whether the workbook was opened read-only. */
  readonly readOnly?: boolean;
}

/** A running stand-in for Excel with one workbook open. The add-in reaches it over {@link bridge}, the page calls its methods. */
export class Host {
  /** Names of members that the add-in asked for and this host lacks, as "Range.foo". */
  readonly missing: string[] = [];
  readonly facts: HostFacts;
  /** The first wire to this host; `openBridge` gives more. */
  readonly bridge: Bridge;
  private readonly fixedToday: string | null;
  private readonly session: Session;
  private readonly server: BatchServer;
  private readonly root: WorkbookObject;
  private readonly references = new References();
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly workbook: Workbook,
    options: HostOptions = {},
  ) {
    const limits = { ...excelLimits, ...options.limits };
    const missing = (name: string): void => void (this.missing.includes(name) || this.missing.push(name));
    this.facts = { apiVersion: options.apiVersion ?? "1.17", displayLanguage: options.displayLanguage ?? "vi-VN" };
    this.fixedToday = options.today ?? null;
    const calculate = (): void => void recalculate(workbook, this.today);
    this.session = new Session(workbook, { calculate, today: () => this.today, addressChars: limits.addressChars, missing });
    this.session.readOnly = options.readOnly ?? false;
    this.root = new WorkbookObject(this.session, options.name ?? "Book1.xlsx");
    this.server = new BatchServer({
      limits,
      faults: options.faults ?? null,
      run: (request) => this.run(request, missing),
      done: () => this.tell(),
    });
    this.bridge = this.server.openWire();
  }

  /** Another wire, for a second client. Events go to all. */
  openBridge(): Bridge {
    return this.server.openWire();
  }

  get counts(): Counts {
    return this.server.counts;
  }

  /** One record a batch, in order. */
  get log(): readonly BatchRecord[] {
    return this.server.log;
  }

  /** Sets counts and log back to nothing. */
  resetCounts(): void {
    this.server.resetCounts();
  }

  /** Whether the user is editing a cell: batches fail, or wait when they were sent with `delayForCellEdit`. */
  get cellEditMode(): boolean {
    return this.server.cellEditMode;
  }

  set cellEditMode(editing: boolean) {
    this.server.cellEditMode = editing;
  }

  /** The day that TODAY() gives, `YYYY-MM-DD`. */
  get today(): string {
    if (this.fixedToday) return this.fixedToday;
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  }

  /** How many references the client holds on to. */
  get keptReferences(): number {
    return this.references.size;
  }

  /**
   * Calls back after every batch or edit that changed the workbook or the selection.
   *
   * @returns a function that ends it
   */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * A user's edit: what is typed is read as Excel reads it, and the add-in is told.
   *
   * @param sheetName - the sheet
   * @param row - counted from 0
   * @param column - counted from 0
   * @param input - what is typed; blank clears the cell
   * @throws {RangeError} when there is no such sheet
   * @throws {OfficeError} AccessDenied when the sheet is protected
   */
  edit(sheetName: string, row: number, column: number, input: string): void {
    const sheet = this.sheet(sheetName);
    const area = { row, column, rowCount: 1, columnCount: 1 };
    this.session.guard(sheet, area);
    typeInto(this.session, sheet, row, column, input);
    this.session.noteChange(sheet, area);
    this.tell();
  }

  /** A user's click on a sheet's tab. */
  activate(sheetName: string): void {
    this.session.activate(this.sheet(sheetName));
    this.tell();
  }

  /** A user's selection of a cell or an area; its sheet comes to the front. */
  select(sheetName: string, row: number, column: number, rowCount = 1, columnCount = 1): void {
    const sheet = this.sheet(sheetName);
    this.session.activate(sheet);
    this.session.select(sheet, [{ row, column, rowCount, columnCount }]);
    this.tell();
  }

  /** What is selected on a sheet. */
  selectionOf(sheet: Sheet): readonly Area[] {
    return this.session.selectionOf(sheet);
  }

  /** What the conditional formats that hold at a cell make of it, the winning ones laid over the others; none or one. */
  conditionalFormatsAt(sheet: Sheet, row: number, column: number): DifferentialStyle[] {
    const look = conditionalFormatsAt(this.workbook, sheet, row, column, this.today);
    return look ? [look] : [];
  }

  private run(request: BatchRequest, missing: (name: string) => void): BatchResponse {
    return runBatch(request, { root: this.root, references: this.references, apiVersion: this.facts.apiVersion, missing });
  }

  /** After a batch or an edit: results, events, listeners. */
  private tell(): void {
    const { happenings, changed } = this.session.takeHappenings();
    if (!changed) return;
    this.session.upToDate();
    this.session.takeHappenings();
    this.server.sendEvents(eventEntries(happenings));
    for (const listener of [...this.listeners]) listener();
  }

  private sheet(name: string): Sheet {
    const sheet = this.workbook.sheet(name);
    if (!sheet) throw new RangeError(`There is no sheet ${name}`);
    return sheet;
  }
}

