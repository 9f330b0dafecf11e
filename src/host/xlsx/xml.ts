/** XML read with its positions, so that a text can be changed in places and stay as it was elsewhere. */
import { SaxesParser } from "saxes";
import { damaged, WorkbookFileError } from "./errors";

/** What a scan reports. Positions are of the text given, in UTF-16 units. */
export interface XmlHandler {
  /** @param start of `<`  @param end after `>` */
  open(name: string, attributes: Record<string, string>, start: number, end: number): void;
  text(text: string): void;
  /** Of an empty element `<a/>`, `start` equals `end`: both are after `>`. */
  close(name: string, start: number, end: number): void;
}

/** Deeper than any part of a workbook; what is deeper is made to break readers. */
const depthLimit = 200;

/**
 * Reads an XML text from front to back.
 *
 * @throws WorkbookFileError `damaged` when it is not well formed
 */
export function scanXml(text: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  let selfClosing = false;
  parser.on("opentag", (tag) => {
    if (++depth > depthLimit) throw damaged("XML nested too deeply");
    const end = parser.position;
    selfClosing = tag.isSelfClosing;
    handler.open(tag.name, tag.attributes as Record<string, string>, text.lastIndexOf("<", end - 1), end);
  });
  parser.on("text", (value) => handler.text(value));
  parser.on("cdata", (value) => handler.text(value));
  parser.on("closetag", (tag) => {
    depth--;
    const end = parser.position;
    handler.close(tag.name, selfClosing ? end : text.lastIndexOf("<", end - 1), end);
    selfClosing = false;
  });
  parser.on("error", (error) => {
    throw damaged(`broken XML: ${error.message}`);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : damaged(`broken XML: ${String(error)}`);
  }
}

/** An element with its place in the text. */
export interface XmlElement {
  /** As written, with its prefix. */
  name: string;
  /** Without the prefix. */
  local: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
  start: number;
  /** After the `>` of its opening tag. */
  openEnd: number;
  /** Before its closing tag; equals `end` for `<a/>`. */
  closeStart: number;
  end: number;
}

/** Collects elements; give its methods what a scan reports and take `root` in the end. */
export class XmlBuilder implements XmlHandler {
  root: XmlElement | null = null;
  private readonly stack: XmlElement[] = [];

  get depth(): number {
    return this.stack.length;
  }

  open(name: string, attributes: Record<string, string>, start: number, openEnd: number): void {
    const element: XmlElement = {
      name, local: localName(name), attributes, children: [], text: "", start, openEnd, closeStart: openEnd, end: openEnd,
    };
    this.stack[this.stack.length - 1]?.children.push(element);
    this.root ??= element;
    this.stack.push(element);
  }

  text(text: string): void {
    const top = this.stack[this.stack.length - 1];
    if (top) top.text += text;
  }

  close(_name: string, start: number, end: number): void {
    const element = this.stack.pop();
    if (element) Object.assign(element, { closeStart: start, end });
  }
}

/**
 * The root element of a text, with all below it.
 *
 * @throws WorkbookFileError `damaged` when it is not well formed
 */
export function parseXml(text: string): XmlElement {
  const builder = new XmlBuilder();
  scanXml(text, builder);
  if (!builder.root) throw damaged("XML without an element");
  return builder.root;
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The prefix of a name with its colon, or "". */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** The first child of that local name, or undefined. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((item) => item.local === local);
}

/** The children of that local name. */
export function children(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((item) => item.local === local) ?? [];
}

/** The attribute whose name after its prefix is `id`, of the relationships namespace (`r:id`), or undefined. */
export function relationId(attributes: Record<string, string>): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return name === undefined ? undefined : attributes[name];
}

/** A truth value as attributes write it; `missing` when there is none. */
export function flag(value: string | undefined, missing = false): boolean {
  return value === undefined ? missing : value === "1" || value === "true" || value === "on";
}

/** A number, or null when the attribute is missing or none. */
export function numeric(value: string | undefined): number | null {
  const n = value === undefined || value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(n) ? n : null;
}
