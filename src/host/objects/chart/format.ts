/** Colours, lines and fonts of a chart. */
import type { ChartColor, ChartFont, ChartLine } from "../../workbook";
import { boolean, color, number, text } from "../arguments";
import { HostObject, type MemberTable } from "../host-object";
import { within, type Ask } from "./target";

/** A fill as a thing that can be set and cleared. */
export interface Filled {
  fill: ChartColor;
}

/** `Excel.ChartFill`. */
export class ChartFillObject extends HostObject {
  readonly className = "ChartFill";
  readonly members: MemberTable = { methods: { clear: "1.1", setSolidColor: "1.1" } };

  constructor(private readonly ask: Ask<Filled>) {
    super();
  }

  setSolidColor(value: unknown): void {
    const given = color(value);
    this.ask("edit", "ChartFill.setSolidColor").fill = given;
  }

  clear(): void {
    this.ask("edit", "ChartFill.clear").fill = "none";
  }
}

abstract class LineObject extends HostObject {
  constructor(protected readonly ask: Ask<ChartLine>) {
    super();
  }

  /** Blank where Excel chooses the colour itself. */
  get color(): string {
    const set = this.ask("look", `${this.className}.color`).color;
    return set === null || set === "none" ? "" : set;
  }

  set color(value: unknown) {
    const given = color(value);
    this.ask("edit", `${this.className}.color`).color = given;
  }

  /** Points. */
  get weight(): number {
    return this.ask("look", `${this.className}.weight`).weight ?? 0.75;
  }

  set weight(value: unknown) {
    const given = number(value);
    this.ask("edit", `${this.className}.weight`).weight = given;
  }

  clear(): void {
    this.ask("edit", `${this.className}.clear`).color = "none";
  }
}

/** `Excel.ChartLineFormat`. */
export class ChartLineFormatObject extends LineObject {
  readonly className = "ChartLineFormat";
  readonly members: MemberTable = { writable: { color: "1.1", weight: "1.7" }, methods: { clear: "1.1" } };
}

/** `Excel.ChartBorder`. */
export class ChartBorderObject extends LineObject {
  readonly className = "ChartBorder";
  readonly members: MemberTable = { writable: { color: "1.7", weight: "1.7" }, methods: { clear: "1.8" } };
}

/** `Excel.ChartFont` of one text or of several alike, of which the first is read. What nobody has set reads as Excel draws it. */
export class ChartFontObject extends HostObject {
  readonly className = "ChartFont";
  readonly members: MemberTable = { writable: { bold: "1.1", color: "1.1", italic: "1.1", name: "1.1", size: "1.1" } };

  constructor(private readonly ask: Ask<readonly ChartFont[]>) {
    super();
  }

  get bold(): boolean {
    return this.look("bold") ?? false;
  }

  set bold(value: unknown) {
    this.set("bold", boolean(value));
  }

  get italic(): boolean {
    return this.look("italic") ?? false;
  }

  set italic(value: unknown) {
    this.set("italic", boolean(value));
  }

  get name(): string {
    return this.look("name") ?? "Calibri";
  }

  set name(value: unknown) {
    this.set("name", text(value));
  }

  /** Points. */
  get size(): number {
    return this.look("size") ?? 10;
  }

  set size(value: unknown) {
    this.set("size", number(value));
  }

  get color(): string {
    return this.look("color") ?? "#595959";
  }

  set color(value: unknown) {
    this.set("color", color(value));
  }

  private look<K extends keyof ChartFont>(key: K): ChartFont[K] | undefined {
    return this.ask("look", `ChartFont.${key}`)[0]?.[key];
  }

  private set<K extends keyof ChartFont>(key: K, value: ChartFont[K]): void {
    for (const font of this.ask("edit", `ChartFont.${key}`)) font[key] = value;
  }
}

/** What a format object of a chart is made for. */
interface Formatted {
  fill: ChartColor;
  border: ChartLine;
  font: ChartFont;
}

/** `Excel.ChartAreaFormat`: of the whole chart; its font is that of all texts without one of their own. */
export class ChartAreaFormatObject extends HostObject {
  readonly className = "ChartAreaFormat";
  readonly members: MemberTable = { objects: { border: "1.7", fill: "1.1", font: "1.1" } };

  constructor(private readonly ask: Ask<Formatted>) {
    super();
  }

  get border(): ChartBorderObject {
    return new ChartBorderObject(within(this.ask, ({ border }) => border));
  }

  get fill(): ChartFillObject {
    return new ChartFillObject(this.ask);
  }

  get font(): ChartFontObject {
    return new ChartFontObject(within(this.ask, ({ font }) => [font]));
  }
}

/** `Excel.ChartSeriesFormat`. */
export class ChartSeriesFormatObject extends HostObject {
  readonly className = "ChartSeriesFormat";
  readonly members: MemberTable = { objects: { fill: "1.1", line: "1.1" } };

  constructor(private readonly ask: Ask<{ fill: ChartColor; line: ChartLine }>) {
    super();
  }

  get fill(): ChartFillObject {
    return new ChartFillObject(this.ask);
  }

  get line(): ChartLineFormatObject {
    return new ChartLineFormatObject(within(this.ask, ({ line }) => line));
  }
}

/** The formats of parts of which only the font can be changed here. */
abstract class TextFormatObject extends HostObject {
  readonly members: MemberTable = { objects: { font: "1.1" } };

  constructor(private readonly ask: Ask<readonly { font: ChartFont }[]>) {
    super();
  }

  get font(): ChartFontObject {
    return new ChartFontObject(within(this.ask, (parts) => parts.map(({ font }) => font)));
  }
}

/** `Excel.ChartTitleFormat`. */
export class ChartTitleFormatObject extends TextFormatObject {
  readonly className = "ChartTitleFormat";
}

/** `Excel.ChartLegendFormat`. */
export class ChartLegendFormatObject extends TextFormatObject {
  readonly className = "ChartLegendFormat";
}

/** `Excel.ChartAxisFormat`. */
export class ChartAxisFormatObject extends TextFormatObject {
  readonly className = "ChartAxisFormat";
}

/** `Excel.ChartAxisTitleFormat`. */
export class ChartAxisTitleFormatObject extends TextFormatObject {
  readonly className = "ChartAxisTitleFormat";
}

/** `Excel.ChartDataLabelFormat`. */
export class ChartDataLabelFormatObject extends TextFormatObject {
  readonly className = "ChartDataLabelFormat";
}
