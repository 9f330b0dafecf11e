import { borderSides, type BorderSide, type BorderStyle, type ConditionalFormat, type Sheet } from "../../workbook";
import { color, lookUp } from "../arguments";
import { invalidArgument } from "../error";
import { HostCollection, HostObject, type MemberTable } from "../host-object";
import { integer } from "../range/area-object";
import type { Session } from "../session";

const SIDES: Readonly<Record<string, BorderSide>> = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" };

/** The four lines that a conditional format can draw: Excel has no thick ones there. */
const STYLES: Readonly<Record<string, BorderStyle>> = {
  None: "none",
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

/** `Excel.ConditionalRangeBorderCollection`. */
export class ConditionalRangeBorderCollectionObject extends HostCollection {
  readonly className = "ConditionalRangeBorderCollection";
  readonly members: MemberTable = {
    values: { count: "1.6" },
    objects: { top: "1.6", bottom: "1.6", left: "1.6", right: "1.6" },
    methods: { getItem: "1.6", getItemAt: "1.6" },
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly format: () => ConditionalFormat,
  ) {
    super();
  }

  get items(): ConditionalRangeBorderObject[] {
    return Object.keys(SIDES).map((side) => this.getItem(side));
  }

  get count(): number {
    return borderSides.length;
  }

  get top(): ConditionalRangeBorderObject {
    return this.getItem("EdgeTop");
  }

  get bottom(): ConditionalRangeBorderObject {
    return this.getItem("EdgeBottom");
  }

  get left(): ConditionalRangeBorderObject {
    return this.getItem("EdgeLeft");
  }

  get right(): ConditionalRangeBorderObject {
    return this.getItem("EdgeRight");
  }

  override getItem(side: unknown): ConditionalRangeBorderObject {
    lookUp(SIDES, side);
    return new ConditionalRangeBorderObject(this.session, this.sheet, this.format, side as string);
  }

  getItemAt(index: unknown): ConditionalRangeBorderObject {
    const side = Object.keys(SIDES)[integer(index)];
    if (!side) throw invalidArgument();
    return this.getItem(side);
  }
}

/** `Excel.ConditionalRangeBorder`. */
export class ConditionalRangeBorderObject extends HostObject {
  readonly className = "ConditionalRangeBorder";
  readonly members: MemberTable = { values: { sideIndex: "1.6" }, writable: { color: "1.6", style: "1.6" } };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly format: () => ConditionalFormat,
    readonly sideIndex: string,
  ) {
    super();
  }

  get style(): string | null {
    const style = this.border?.style ?? "none";
    return Object.keys(STYLES).find((word) => STYLES[word] === style) ?? "Continuous";
  }

  set style(word: unknown) {
    this.change(lookUp(STYLES, word), this.border?.color ?? null);
  }

  get color(): string | null {
    return this.border?.color ?? null;
  }

  set color(value: unknown) {
    const { border } = this;
    this.change(border && border.style !== "none" ? border.style : "thin", color(value));
  }

  private get border() {
    return this.format().style.borders?.[SIDES[this.sideIndex]];
  }

  private change(style: BorderStyle, line: string | null): void {
    this.session.guard(this.sheet, "formatCells");
    const format = this.format();
    format.style = { ...format.style, borders: { ...format.style.borders, [SIDES[this.sideIndex]]: { style, color: line } } };
    this.session.touch();
  }
}
