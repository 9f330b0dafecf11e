import type { ConditionalFormat, DifferentialStyle, Sheet } from "../../workbook";
import { boolean, color, lookUp, text, wordOf } from "../arguments";
import { UNDERLINES } from "../format/font";
import { HostObject, type MemberTable } from "../host-object";
import type { Session } from "../session";
import { ConditionalRangeBorderCollectionObject } from "./borders";

/** What all parts of a conditional format's look share. What it leaves as the cell has it reads as null. */
export abstract class DifferentialPart extends HostObject {
  constructor(
    protected readonly session: Session,
    protected readonly sheet: Sheet,
    private readonly format: () => ConditionalFormat,
  ) {
    super();
  }

  protected get look(): DifferentialStyle {
    return this.format().style;
  }

  protected change(make: (before: DifferentialStyle) => DifferentialStyle): void {
    this.session.guard(this.sheet, "formatCells");
    const format = this.format();
    format.style = make(format.style);
    this.session.touch();
  }
}

/** `Excel.ConditionalRangeFormat`. */
export class ConditionalRangeFormatObject extends DifferentialPart {
  readonly className = "ConditionalRangeFormat";
  readonly members: MemberTable = {
    writable: { numberFormat: "1.6" },
    objects: { borders: "1.6", fill: "1.6", font: "1.6" },
  };
  private readonly of: () => ConditionalFormat;

  constructor(session: Session, sheet: Sheet, format: () => ConditionalFormat) {
    super(session, sheet, format);
    this.of = format;
  }

  get fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.session, this.sheet, this.of);
  }

  get font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.session, this.sheet, this.of);
  }

  get borders(): ConditionalRangeBorderCollectionObject {
    return new ConditionalRangeBorderCollectionObject(this.session, this.sheet, this.of);
  }

  get numberFormat(): string | null {
    return this.look.numberFormat ?? null;
  }

  set numberFormat(value: unknown) {
    this.change((before) => ({ ...before, numberFormat: text(value) }));
  }
}

/** `Excel.ConditionalRangeFill`. */
export class ConditionalRangeFillObject extends DifferentialPart {
  readonly className = "ConditionalRangeFill";
  readonly members: MemberTable = { writable: { color: "1.6" }, methods: { clear: "1.6" } };

  get color(): string | null {
    return this.look.fill ?? null;
  }

  set color(value: unknown) {
    this.change((before) => ({ ...before, fill: color(value) }));
  }

  clear(): void {
    this.change(({ fill: _fill, ...rest }) => rest);
  }
}

/** `Excel.ConditionalRangeFont`. */
export class ConditionalRangeFontObject extends DifferentialPart {
  readonly className = "ConditionalRangeFont";
  readonly members: MemberTable = {
    writable: { bold: "1.6", color: "1.6", italic: "1.6", strikethrough: "1.6", underline: "1.6" },
    methods: { clear: "1.6" },
  };

  get bold(): boolean | null {
    return this.look.font?.bold ?? null;
  }

  set bold(value: unknown) {
    this.set({ bold: boolean(value) });
  }

  get italic(): boolean | null {
    return this.look.font?.italic ?? null;
  }

  set italic(value: unknown) {
    this.set({ italic: boolean(value) });
  }

  get strikethrough(): boolean | null {
    return this.look.font?.strikethrough ?? null;
  }

  set strikethrough(value: unknown) {
    this.set({ strikethrough: boolean(value) });
  }

  get color(): string | null {
    return this.look.font?.color ?? null;
  }

  set color(value: unknown) {
    this.set({ color: color(value) });
  }

  get underline(): string | null {
    return wordOf(UNDERLINES, this.look.font?.underline ?? null);
  }

  set underline(value: unknown) {
    this.set({ underline: lookUp(UNDERLINES, value) });
  }

  clear(): void {
    this.change(({ font: _font, ...rest }) => rest);
  }

  private set(font: NonNullable<DifferentialStyle["font"]>): void {
    this.change((before) => ({ ...before, font: { ...before.font, ...font } }));
  }
}
