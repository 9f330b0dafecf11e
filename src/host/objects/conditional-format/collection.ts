import { intersection, type Area, type ConditionalFormat, type Sheet } from "../../workbook";
import { invalidArgument, itemNotFound } from "../error";
import { HostCollection, type MemberTable } from "../host-object";
import { integer } from "../range/area-object";
import { removeConditionalFormats } from "../range/clear";
import type { Session } from "../session";
import { ConditionalFormatObject } from "./conditional-format";

/** Words of `Excel.ConditionalFormatType` that Excel knows and this host can't add. */
const OTHER_TYPES = ["DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"];

/** `Excel.ConditionalFormatCollection`: the formats that touch some areas, first priority first. */
export class ConditionalFormatCollectionObject extends HostCollection {
  readonly className = "ConditionalFormatCollection";
  readonly members: MemberTable = {
    methods: { add: "1.6", clearAll: "1.6", getCount: "1.6", getItem: "1.6", getItemAt: "1.6", getItemOrNullObject: "1.14" },
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly areas: () => readonly Area[],
  ) {
    super();
  }

  get items(): ConditionalFormatObject[] {
    return this.formats.map(({ id }) => new ConditionalFormatObject(this.session, this.sheet, id));
  }

  getCount(): number {
    return this.formats.length;
  }

  override getItem(id: unknown): ConditionalFormatObject {
    const item = this.getItemOrNullObject(id);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(id: unknown): ConditionalFormatObject | null {
    return this.formats.some((format) => format.id === id) ? new ConditionalFormatObject(this.session, this.sheet, id as string) : null;
  }

  getItemAt(index: unknown): ConditionalFormatObject {
    const format = this.formats[integer(index)];
    if (!format) throw invalidArgument();
    return new ConditionalFormatObject(this.session, this.sheet, format.id);
  }

  /** Adds before all others, as Excel does. Only formats with a formula ("Custom"). */
  add(type: unknown): ConditionalFormatObject {
    if (type !== "Custom") throw OTHER_TYPES.includes(String(type)) ? this.session.lacks(`ConditionalFormatCollection.add(${String(type)})`) : invalidArgument();
    this.session.guard(this.sheet, "formatCells");
    const ranges = this.areas().map((area) => ({ ...area }));
    const added = this.sheet.conditionalFormats.add({ ranges, rule: { type: "custom", formula: "" }, style: {}, stopIfTrue: false });
    this.session.touch();
    return new ConditionalFormatObject(this.session, this.sheet, added.id);
  }

  /** Takes the areas out of all formats. */
  clearAll(): void {
    this.session.guard(this.sheet, "formatCells");
    for (const area of this.areas()) removeConditionalFormats(this.sheet, area);
    this.session.touch();
  }

  private get formats(): ConditionalFormat[] {
    const areas = this.areas();
    return this.sheet.conditionalFormats.items.filter(({ ranges }) =>
      ranges.some((range) => areas.some((area) => intersection(range, area))),
    );
  }
}
