import type { Sheet } from "../../workbook";
import { text } from "../arguments";
import { itemNotFound } from "../error";
import { HostCollection, type MemberTable } from "../host-object";
import type { Session } from "../session";
import { withSheetName } from "./rename";
import { WorksheetObject } from "./worksheet";

/** `Excel.WorksheetCollection`. */
export class WorksheetCollectionObject extends HostCollection {
  readonly className = "WorksheetCollection";
  readonly members: MemberTable = {
    methods: {
      add: "1.1",
      getActiveWorksheet: "1.1",
      getCount: "1.4",
      getFirst: "1.5",
      getItem: "1.1",
      getItemOrNullObject: "1.4",
      getLast: "1.5",
      _RegisterActivatedEvent: "1.7",
      _UnregisterActivatedEvent: "1.7",
      _RegisterAddedEvent: "1.7",
      _UnregisterAddedEvent: "1.7",
      _RegisterDeletedEvent: "1.7",
      _UnregisterDeletedEvent: "1.7",
      _RegisterDataChangedEvent: "1.9",
      _UnregisterDataChangedEvent: "1.9",
      _RegisterSelectionChangedEvent: "1.9",
      _UnregisterSelectionChangedEvent: "1.9",
    },
  };

  constructor(private readonly session: Session) {
    super();
  }

  get items(): WorksheetObject[] {
    return this.session.workbook.sheets.map((sheet) => new WorksheetObject(this.session, sheet));
  }

  /** After all others; without a name Excel's next free "Sheet1". It is not activated. */
  add(name?: unknown): WorksheetObject {
    this.session.guardStructure();
    const { workbook } = this.session;
    const sheetName = name === undefined ? workbook.freeName("Sheet") : text(name);
    const sheet = withSheetName(workbook, sheetName, () => workbook.addSheet(sheetName));
    this.session.note({ kind: "added", sheetId: sheet.id });
    return new WorksheetObject(this.session, sheet);
  }

  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.session, this.session.workbook.activeSheet);
  }

  getCount(visibleOnly?: unknown): number {
    return this.sheets(visibleOnly).length;
  }

  getFirst(visibleOnly?: unknown): WorksheetObject {
    return this.found(this.sheets(visibleOnly)[0]);
  }

  getLast(visibleOnly?: unknown): WorksheetObject {
    return this.found(this.sheets(visibleOnly).at(-1));
  }

  override getItem(key: unknown): WorksheetObject {
    return this.found(this.find(key));
  }

  getItemOrNullObject(key: unknown): WorksheetObject | null {
    const sheet = this.find(key);
    return sheet ? new WorksheetObject(this.session, sheet) : null;
  }

  /** @see WorksheetObject for why these do nothing */
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}

  /** By id or by name, case aside. */
  private find(key: unknown): Sheet | undefined {
    const { workbook } = this.session;
    return workbook.sheetById(text(key)) ?? workbook.sheet(text(key));
  }

  private found(sheet: Sheet | undefined): WorksheetObject {
    if (!sheet) throw itemNotFound();
    return new WorksheetObject(this.session, sheet);
  }

  private sheets(visibleOnly: unknown): Sheet[] {
    const { sheets } = this.session.workbook;
    return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "visible") : sheets;
  }
}
