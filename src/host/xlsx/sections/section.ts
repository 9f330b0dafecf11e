/** A part of a sheet's XML beside its cells: how it is read, when it has changed, how it is written. */
import type { DifferentialStyle, Sheet } from "../../workbook/index";
import type { ReadContext, SheetSource } from "../source";
import type { XmlElement } from "../xml";

/** What a section needs to be written. */
export interface WriteContext {
  /** Prefix of the sheet's elements with its colon, or "". */
  prefix: string;
  /** The section's elements as they stand in the file; empty when it has none. */
  old: readonly XmlElement[];
  /** The sheet part's text, which the positions in `old` are of. */
  text: string;
  source: SheetSource | undefined;
  /** The id of a relationship of the sheet's part, made where there is none. */
  relate(type: string, target: string, external: boolean): string;
  /** The number of the differential style, made where there is none like it. */
  dxfId(style: DifferentialStyle): number;
  /** The number that a style of the model has in the file. */
  styleIndex(styleId: number): number;
}

/** A section that writes one kind of element. */
export interface Section {
  /** The local name of its element. */
  element: string;
  read(element: XmlElement, sheet: Sheet, context: ReadContext): void;
  /** What of the model the section writes; compared as JSON to tell whether it has changed. */
  state(sheet: Sheet): unknown;
  /** The section's XML; "" when it has nothing to say. */
  write(sheet: Sheet, context: WriteContext): string;
}

/** The text of an element as it stands in the file. */
export function sourceText(element: XmlElement, text: string): string {
  return text.slice(element.start, element.end);
}

/** The opening tag as it stands in the file, or a new one of that name. */
export function openTag(element: XmlElement | undefined, text: string, name: string): string {
  return element ? text.slice(element.start, element.openEnd) : `<${name}/>`;
}

/** The element with its opening tag replaced and all below it as it was. */
export function withOpenTag(element: XmlElement | undefined, text: string, tag: string): string {
  return element ? tag + text.slice(element.openEnd, element.end) : tag;
}
