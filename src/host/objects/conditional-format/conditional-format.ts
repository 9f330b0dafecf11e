import type { ConditionalFormat, ConditionalRule, Sheet } from "../../workbook";
import { boolean, number } from "../arguments";
import { invalidArgument, itemNotFound } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import { RangeObject } from "../range/range";
import { RangeAreasObject } from "../range-areas";
import type { Session } from "../session";
import { CustomConditionalFormatObject } from "./custom";

/** The file's words for kinds that the model keeps as they are, in the words of `Excel.ConditionalFormatType`. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
};

/** `Excel.ConditionalFormat`. */
export class ConditionalFormatObject extends HostObject {
  readonly className = "ConditionalFormat";
  readonly members: MemberTable = {
    values: { id: "1.6", type: "1.6" },
    writable: { priority: "1.6", stopIfTrue: "1.6" },
    objects: { custom: "1.6", customOrNullObject: "1.6" },
    methods: { delete: "1.6", getRange: "1.6", getRangeOrNullObject: "1.6", getRanges: "1.9" },
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    readonly id: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get type(): string {
    return typeWord(this.format.rule);
  }

  /** Place among the sheet's formats, 0 first. */
  get priority(): number {
    return this.sheet.conditionalFormats.items.indexOf(this.format);
  }

  set priority(place: unknown) {
    this.session.guard(this.sheet, "formatCells");
    const index = number(place);
    // Excel takes negative numbers as counted from the last one.
    this.sheet.conditionalFormats.move(this.id, index < 0 ? this.sheet.conditionalFormats.items.length + index : index);
    this.session.touch();
  }

  get stopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }

  set stopIfTrue(stop: unknown) {
    this.session.guard(this.sheet, "formatCells");
    this.format.stopIfTrue = boolean(stop);
    this.session.touch();
  }

  get custom(): CustomConditionalFormatObject {
    const custom = this.customOrNullObject;
    if (!custom) throw invalidArgument("The conditional format is not of the type Custom.");
    return custom;
  }

  get customOrNullObject(): CustomConditionalFormatObject | null {
    return this.format.rule.type === "custom" ? new CustomConditionalFormatObject(this.session, this.sheet, () => this.format) : null;
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument("The conditional format applies to more than one range.");
    return range;
  }

  getRangeOrNullObject(): RangeObject | null {
    const { ranges } = this.format;
    return ranges.length === 1 ? new RangeObject(this.session, this.sheet, ranges[0]) : null;
  }

  getRanges(): RangeAreasObject {
    return new RangeAreasObject(this.session, this.sheet, this.format.ranges);
  }

  delete(): void {
    this.session.guard(this.sheet, "formatCells");
    this.sheet.conditionalFormats.remove(this.format.id);
    this.session.touch();
  }

  private get format(): ConditionalFormat {
    const format = this.sheet.conditionalFormats.get(this.id);
    if (!format) throw itemNotFound();
    return format;
  }
}

function typeWord(rule: ConditionalRule): string {
  switch (rule.type) {
    case "custom":
      return "Custom";
    case "cellValue":
      return "CellValue";
    case "containsText":
      return "ContainsText";
    case "duplicate":
      return "PresetCriteria";
    case "other":
      return OTHER_KINDS[rule.kind] ?? "PresetCriteria";
  }
}
