import type { Underline } from "../../workbook";
import { boolean, color, lookUp, number, text, wordOf } from "../arguments";
import { HostObject, type MemberTable } from "../host-object";
import type { FormatTarget } from "./target";

/** Words of `Excel.RangeUnderlineStyle`. */
export const UNDERLINES: Readonly<Record<string, Underline>> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

/** `Excel.RangeFont`. What differs among the cells reads as null. */
export class RangeFontObject extends HostObject {
  readonly className = "RangeFont";
  readonly members: MemberTable = {
    writable: { bold: "1.1", color: "1.1", italic: "1.1", name: "1.1", size: "1.1", underline: "1.1", strikethrough: "1.9" },
  };

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get bold(): boolean | null {
    return this.target.read(({ font }) => font.bold);
  }

  set bold(value: unknown) {
    this.target.patch({ font: { bold: boolean(value) } });
  }

  get italic(): boolean | null {
    return this.target.read(({ font }) => font.italic);
  }

  set italic(value: unknown) {
    this.target.patch({ font: { italic: boolean(value) } });
  }

  get strikethrough(): boolean | null {
    return this.target.read(({ font }) => font.strikethrough);
  }

  set strikethrough(value: unknown) {
    this.target.patch({ font: { strikethrough: boolean(value) } });
  }

  get name(): string | null {
    return this.target.read(({ font }) => font.name);
  }

  set name(value: unknown) {
    this.target.patch({ font: { name: text(value) } });
  }

  /** Points. */
  get size(): number | null {
    return this.target.read(({ font }) => font.size);
  }

  set size(value: unknown) {
    this.target.patch({ font: { size: number(value) } });
  }

  get color(): string | null {
    return this.target.read(({ font }) => font.color ?? "#000000");
  }

  set color(value: unknown) {
    this.target.patch({ font: { color: color(value) } });
  }

  get underline(): string | null {
    return wordOf(UNDERLINES, this.target.read(({ font }) => font.underline));
  }

  set underline(value: unknown) {
    this.target.patch({ font: { underline: lookUp(UNDERLINES, value) } });
  }
}
