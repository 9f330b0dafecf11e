import { quoteSheetName } from "./area";
import { Names } from "./names";
import { rewriteReferences } from "./rewrite";
import { Sheet } from "./sheet";
import { StyleTable } from "./style-table";

/** Texts of the file's properties that nobody has to give. */
export interface DocumentProperties {
  title?: string;
  subject?: string;
  creator?: string;
  lastModifiedBy?: string;
  created?: string;
  modified?: string;
}

/** Raised for a sheet name that Excel would refuse. */
export class SheetNameError extends Error {
  override readonly name = "SheetNameError";
}

/** A workbook as the stand-in for Excel holds it; knows nothing of files. */
export class Workbook {
  /** In the order of their tabs. Change through the methods below. */
  readonly sheets: Sheet[] = [];
  readonly names: Names;
  /** The add-in's settings, kept in the file. Values are anything JSON can say. */
  readonly settings = new Map<string, unknown>();
  properties: DocumentProperties = {};
  /** Whether serial number 0 is 1 January 1904. */
  date1904 = false;
  /** Whether sheets may not be added, moved, renamed or deleted. */
  structureProtected = false;
  /** Grows with every change of a cell, name or sheet: what was calculated for another number is stale. */
  revision = 0;
  private active: Sheet | null = null;
  private sheetsMade = 0;

  constructor(public styles: StyleTable = new StyleTable()) {
    this.names = new Names(() => this.changed());
  }

  /** Tells that something was changed. */
  changed(): void {
    this.revision++;
  }

  /** The sheet in front; the first visible one unless another was activated. */
  get activeSheet(): Sheet {
    if (this.active && this.sheets.includes(this.active)) return this.active;
    const first = this.sheets.find(({ visibility }) => visibility === "visible") ?? this.sheets[0];
    if (!first) throw new RangeError("a workbook without sheets");
    return first;
  }

  set activeSheet(sheet: Sheet) {
    this.active = sheet;
  }

  /** The sheet of that name (case does not matter), or undefined. */
  sheet(name: string): Sheet | undefined {
    const key = name.normalize("NFC").toLowerCase();
    return this.sheets.find((sheet) => sheet.name.normalize("NFC").toLowerCase() === key);
  }

  /** The sheet of that id, or undefined. */
  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /**
   * Adds an empty sheet, at the end unless a place is given.
   *
   * @throws SheetNameError when Excel would refuse the name
   */
  addSheet(name = this.freeName("Sheet"), position = this.sheets.length): Sheet {
    this.checkName(name);
    const sheet = this.makeSheet(name);
    this.sheets.splice(Math.min(Math.max(0, position), this.sheets.length), 0, sheet);
    this.changed();
    return sheet;
  }

  /** @internal a sheet with any name a file may give, not yet in the workbook */
  makeSheet(name: string): Sheet {
    const number = (++this.sheetsMade).toString(16).toUpperCase().padStart(12, "0");
    return new Sheet(`{00000000-0001-0000-0000-${number}}`, name, this);
  }

  /** Removes the sheet and its own names; what points at it becomes `#REF!`. */
  deleteSheet(sheet: Sheet): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) return;
    if (this.active === sheet) this.active = this.sheets[index + 1] ?? this.sheets[index - 1] ?? null;
    this.sheets.splice(index, 1);
    for (const item of this.names.items.filter(({ sheetId }) => sheetId === sheet.id)) this.names.remove(item.name, sheet.id);
    rewriteReferences(this, pointer(sheet.name, "#REF!"));
    this.changed();
  }

  /** Moves the sheet to a place among the tabs, 0 first. */
  moveSheet(sheet: Sheet, position: number): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0 || index === position) return;
    this.sheets.splice(index, 1);
    this.sheets.splice(Math.max(0, position), 0, sheet);
    this.changed();
  }

  /**
   * Renames the sheet; formulas, names, links and rules that name it follow.
   *
   * @throws SheetNameError when Excel would refuse the name
   */
  renameSheet(sheet: Sheet, name: string): void {
    if (sheet.name === name) return;
    this.checkName(name, sheet);
    const oldName = sheet.name;
    sheet.rename(name);
    rewriteReferences(this, pointer(oldName, `${quoteSheetName(name)}!`));
    this.changed();
  }

  /** A sheet name with a number that is not taken: `Sheet1`. */
  freeName(stem: string): string {
    for (let n = 1; ; n++) if (!this.sheet(stem + String(n))) return stem + String(n);
  }

  private checkName(name: string, except?: Sheet): void {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history") {
      throw new SheetNameError(`"${name}" is not a name that a sheet can have`);
    }
    const taken = this.sheet(name);
    if (taken && taken !== except) throw new SheetNameError(`there is already a sheet "${taken.name}"`);
  }
}

/** Replaces a sheet's name, with its exclamation mark, in formulas: outside of strings, whether quoted or not. */
function pointer(sheetName: string, to: string): (formula: string) => string {
  return (formula) =>
    formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu, (match, quoted?: string, plain?: string) => {
      const named = quoted?.replaceAll("''", "'") ?? plain;
      return named !== undefined && named.toLowerCase() === sheetName.toLowerCase() ? to : match;
    });
}
