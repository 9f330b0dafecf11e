/** Adds styles to the styles part; what it has stays as it is. */
import { builtinNumberFormats, type CellStyle, type DifferentialStyle, type StyleTable } from "../workbook/index";
import { alignmentAttributes, borderXml, colorXml, differentialXml, fillXml, fontXml } from "./style-xml";
import { patchTag, replaceChild } from "./text-patch";
import { child, children, numeric, parseXml, prefixOf, type XmlElement } from "./xml";
import { attributesText } from "./xml-text";

const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
type Collection = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** Gives styles their numbers in the file and writes those that the file does not have. */
export class StyleWriter {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly added: Record<Collection, string[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  private readonly indexes = new Map<number, number>();
  private readonly formats = new Map<string, number>();
  private dxfsKept: number;

  constructor(private readonly text: string, private readonly styles: StyleTable) {
    this.root = parseXml(text);
    this.prefix = prefixOf(this.root.name);
    this.dxfsKept = this.items("dxfs").length;
    for (const [id, code] of Object.entries(builtinNumberFormats)) this.formats.set(code, Number(id));
    for (const { attributes } of this.items("numFmts")) this.formats.set(attributes.formatCode ?? "", Number(attributes.numFmtId));
  }

  private items(collection: Collection): XmlElement[] {
    return child(this.root, collection)?.children ?? [];
  }

  /** The number in the file of a style of the model. */
  readonly styleIndex = (styleId: number): number => {
    if (styleId < this.styles.fileCount) return styleId;
    let index = this.indexes.get(styleId);
    if (index === undefined) this.indexes.set(styleId, (index = this.add("cellXfs", this.xf(styleId))));
    return index;
  };

  /** The number in the file of what a conditional format changes. */
  readonly dxfId = (style: DifferentialStyle): number => this.add("dxfs", differentialXml(style, this.prefix, (code) => this.formatId(code)));

  /** Says which numbers of differential styles are in use; unused ones at the end of the list are left out. */
  trimDxfs(used: ReadonlySet<number>, wereUsed: ReadonlySet<number>): void {
    while (this.dxfsKept > 0 && wereUsed.has(this.dxfsKept - 1) && !used.has(this.dxfsKept - 1)) this.dxfsKept--;
  }

  /** The part's text with the styles added. */
  finish(): string {
    let text = this.text;
    for (const collection of Object.keys(this.added) as Collection[]) {
      const count = this.items(collection).length;
      const kept = collection === "dxfs" ? this.dxfsKept : count;
      if (this.added[collection].length > 0 || kept < count) text = replaceChild(text, collection, this.collection(collection, kept), order);
    }
    return text;
  }

  private collection(name: Collection, kept: number): string {
    const element = child(this.root, name);
    const added = this.added[name];
    const tag = `${this.prefix}${name}`;
    const counted = element?.attributes.count !== undefined;
    // The count may be left out; a list without it is one of ours, and goes when it is empty.
    if (!element) return `<${tag}${name === "dxfs" ? "" : ` count="${added.length}"`}>${added.join("")}</${tag}>`;
    if (kept + added.length === 0 && !counted) return "";
    const open = patchTag(this.text.slice(element.start, element.openEnd), counted ? { count: String(kept + added.length) } : {});
    if (kept + added.length === 0) return open.replace(/\s*\/?>$/, "/>");
    const last = element.children[kept - 1];
    const inner = last ? this.text.slice(element.openEnd, last.end) : "";
    const tail = kept === element.children.length && element.closeStart < element.end ? this.text.slice(last?.end ?? element.openEnd, element.closeStart) : "";
    return `${open.replace(/\s*\/>$/, ">")}${inner}${added.join("")}${tail}</${tag}>`;
  }

  /** The number of an item of that text, added where there is none. */
  private add(collection: Collection, xml: string): number {
    const items = this.items(collection);
    const kept = collection === "dxfs" ? this.dxfsKept : items.length;
    if (collection !== "cellXfs") {
      const same = items.slice(0, kept).findIndex(({ start, end }) => this.text.slice(start, end) === xml);
      if (same >= 0) return same;
    }
    const list = this.added[collection];
    const known = list.indexOf(xml);
    return kept + (known >= 0 ? known : list.push(xml) - 1);
  }

  private formatId(code: string): number {
    let id = this.formats.get(code);
    if (id === undefined) {
      id = Math.max(163, ...this.formats.values()) + 1;
      this.formats.set(code, id);
      this.added.numFmts.push(`<${this.prefix}numFmt${attributesText({ numFmtId: id, formatCode: code })}/>`);
    }
    return id;
  }

  private xf(styleId: number): string {
    const { prefix } = this;
    const style = this.styles.get(styleId);
    const baseId = this.styles.baseOf(styleId);
    const base = this.items("cellXfs")[baseId];
    const before = this.styles.get(baseId);
    const old = base?.attributes ?? {};
    const same = (key: keyof CellStyle): boolean => JSON.stringify(style[key]) === JSON.stringify(before[key]);
    const set = (key: keyof CellStyle, apply: string): string | undefined => (same(key) ? old[apply] : "1");
    const attributes = {
      numFmtId: same("numberFormat") ? (old.numFmtId ?? 0) : this.formatId(style.numberFormat),
      fontId: same("font") ? (old.fontId ?? 0) : this.add("fonts", this.font(style, before, Number(old.fontId ?? 0))),
      fillId: same("fill") ? (old.fillId ?? 0) : style.fill === null ? 0 : this.add("fills", fillXml(style.fill, prefix)),
      borderId: same("borders") ? (old.borderId ?? 0) : this.add("borders", borderXml(style.borders, prefix)),
      xfId: old.xfId ?? 0,
      quotePrefix: old.quotePrefix,
      applyNumberFormat: set("numberFormat", "applyNumberFormat"), applyFont: set("font", "applyFont"), applyFill: set("fill", "applyFill"),
      applyBorder: set("borders", "applyBorder"), applyAlignment: set("alignment", "applyAlignment"), applyProtection: set("locked", "applyProtection"),
    };
    const alignment = attributesText({ ...child(base, "alignment")?.attributes, ...alignmentAttributes(style.alignment) });
    const protection = attributesText({ ...child(base, "protection")?.attributes, locked: style.locked ? null : "0" });
    const inner = (alignment && `<${prefix}alignment${alignment}/>`) + (protection && `<${prefix}protection${protection}/>`);
    return inner ? `<${prefix}xf${attributesText(attributes)}>${inner}</${prefix}xf>` : `<${prefix}xf${attributesText(attributes)}/>`;
  }

  /** The new font's XML; a colour of the theme, a family and a charset that still hold are taken over. */
  private font(style: CellStyle, before: CellStyle, fontId: number): string {
    const element = this.items("fonts")[fontId];
    const piece = (name: string): string => children(element, name).map(({ start, end }) => this.text.slice(start, end)).join("");
    const color = style.font.color === before.font.color ? piece("color") : colorXml(style.font.color, "color", this.prefix);
    const extra = style.font.name === before.font.name ? piece("family") + piece("charset") + piece("scheme") : "";
    return fontXml(style.font, this.prefix, color, extra);
  }
}

/** A styles part for a file that has none. */
export const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The how manieth differential styles the styles part uses itself, for tables. */
export function ownDxfIds(root: XmlElement): Set<number> {
  const ids = new Set<number>();
  for (const table of children(child(root, "tableStyles"), "tableStyle")) {
    for (const { attributes } of table.children) ids.add(numeric(attributes.dxfId) ?? -1);
  }
  return ids;
}
