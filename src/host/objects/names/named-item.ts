import { type DefinedName, type Sheet } from "../../workbook";
import { addressAreas } from "../address";
import { boolean, text } from "../arguments";
import { invalidArgument, itemNotFound, OfficeError } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import { RangeObject } from "../range/range";
import type { Session } from "../session";
import { WorksheetObject } from "../worksheet/worksheet";

/** `Excel.NamedItem`. */
export class NamedItemObject extends HostObject {
  readonly className = "NamedItem";
  readonly members: MemberTable = {
    values: { name: "1.1", type: "1.1", value: "1.1", scope: "1.4" },
    writable: { visible: "1.1", formula: "1.7", comment: "1.4" },
    objects: { worksheet: "1.4", worksheetOrNullObject: "1.4" },
    methods: { delete: "1.4", getRange: "1.1", getRangeOrNullObject: "1.4" },
  };

  constructor(
    private readonly session: Session,
    private readonly item: DefinedName,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.item.name };
  }

  get name(): string {
    return this.item.name;
  }

  get scope(): string {
    return this.item.sheetId === null ? "Workbook" : "Worksheet";
  }

  get comment(): string {
    return this.item.comment ?? "";
  }

  set comment(value: unknown) {
    this.item.comment = text(value);
    this.session.touch();
  }

  get visible(): boolean {
    return !this.item.hidden;
  }

  set visible(value: unknown) {
    this.item.hidden = !boolean(value);
    this.session.touch();
  }

  get formula(): string {
    return `=${this.item.formula}`;
  }

  set formula(value: unknown) {
    const { name, sheetId } = this.item;
    this.session.workbook.names.set(name, text(value), { sheetId });
    this.session.touch();
  }

  get type(): string {
    const { formula } = this.item;
    if (this.getRangeOrNullObject()) return "Range";
    if (/^"(?:[^"]|"")*"$/.test(formula)) return "String";
    if (/^-?\d+(?:\.\d+)?$/.test(formula)) return Number.isInteger(Number(formula)) ? "Integer" : "Double";
    if (/^(?:TRUE|FALSE)$/i.test(formula)) return "Boolean";
    return formula.includes("#REF!") ? "Error" : "String";
  }

  /** What the name stands for: the address of a range, or a constant. */
  get value(): unknown {
    const { formula } = this.item;
    switch (this.type) {
      case "Range":
        return (this.getRange()).address;
      case "Integer":
      case "Double":
        return Number(formula);
      case "Boolean":
        return formula.toUpperCase() === "TRUE";
      default:
        return /^".*"$/s.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : formula;
    }
  }

  get worksheet(): WorksheetObject {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw new OfficeError("InvalidArgument", "The name is in the workbook's scope.");
    return sheet;
  }

  get worksheetOrNullObject(): WorksheetObject | null {
    const sheet = this.item.sheetId === null ? undefined : this.session.workbook.sheetById(this.item.sheetId);
    return sheet ? new WorksheetObject(this.session, sheet) : null;
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument("The name doesn't stand for a range.");
    return range;
  }

  getRangeOrNullObject(): RangeObject | null {
    if (!/^[^"(]+$/.test(this.item.formula)) return null;
    try {
      const { sheet, areas } = addressAreas(this.session, this.item.formula, this.home);
      return areas.length === 1 ? new RangeObject(this.session, sheet, areas[0]) : null;
    } catch (error) {
      if (error instanceof OfficeError) return null;
      throw error;
    }
  }

  delete(): void {
    this.session.guardStructure();
    if (!this.session.workbook.names.remove(this.item.name, this.item.sheetId)) throw itemNotFound();
    this.session.touch();
  }

  private get home(): Sheet {
    const { sheetId } = this.item;
    return (sheetId !== null ? this.session.workbook.sheetById(sheetId) : undefined) ?? this.session.workbook.activeSheet;
  }
}
