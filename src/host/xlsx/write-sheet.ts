/** Writes a sheet's part: the file's text with only what changed replaced. */
import { areaName, hull, parseArea, sameArea, type DifferentialStyle, type Sheet } from "../workbook/index";
import { damaged } from "./errors";
import { elementOrder, sections, type WriteContext } from "./sections/index";
import type { SheetSource } from "./source";
import { patchTag, TextPatch } from "./text-patch";
import { patchRows, rowsChanged } from "./write-rows";
import { children, flag, prefixOf, scanXml, XmlBuilder, type XmlElement } from "./xml";

/** What a sheet needs to be written. */
export interface SheetContext {
  source: SheetSource | undefined;
  relate(type: string, target: string, external: boolean): string;
  dxfId(style: DifferentialStyle): number;
  styleIndex(styleId: number): number;
  /** Whether the sheet is to be the selected one; undefined leaves that as it is. */
  selected?: boolean;
}

/** Elements of the sheet beside its cells, whose state differs from the file's. */
function changedSections(sheet: Sheet, source: SheetSource | undefined): typeof sections {
  const blank = source ? undefined : blankStates;
  return sections.filter((section) => JSON.stringify(section.state(sheet)) !== (source?.sections ?? blank)?.get(section.element));
}

/** States of a sheet that nobody has touched; set once by {@link rememberBlank}. */
let blankStates: Map<string, string> | undefined;

/** Remembers what an untouched sheet looks like, so that a new one is written without empty elements. */
export function rememberBlank(blank: Sheet): void {
  blankStates ??= new Map(sections.map((section) => [section.element, JSON.stringify(section.state(blank))]));
}

/** Whether the sheet's part has to be written. */
export function sheetChanged(sheet: Sheet, source: SheetSource): boolean {
  return changedSections(sheet, source).length > 0 || rowsChanged(sheet, source);
}

/** The sheet's text with the changes made. */
export function writeSheet(sheet: Sheet, text: string, context: SheetContext): string {
  const { source } = context;
  const root = outline(text);
  const prefix = prefixOf(root.name);
  const data = root.children.find(({ name }) => name === `${prefix}sheetData`);
  if (!data) throw damaged("a sheet without rows");
  const patch = new TextPatch(text);
  patchRows(sheet, data, { prefix, text, source, styleIndex: (id) => context.styleIndex(id) }, patch);
  const changed = new Set(changedSections(sheet, source));
  for (const section of sections) {
    const old = root.children.filter(({ name }) => name === prefix + section.element);
    const views = section.element === "sheetViews" && context.selected !== undefined;
    if (!changed.has(section) && !views) continue;
    const writeContext: WriteContext = { ...context, prefix, old, text, source };
    let xml = changed.has(section) || !old[0] ? section.write(sheet, writeContext) : text.slice(old[0].start, old[0].end);
    if (views) xml = select(xml, context.selected === true);
    place(xml, section.element, old, root, patch);
  }
  patchDimension(sheet, root.children.find(({ local }) => local === "dimension"), text, source, patch);
  return patch.apply();
}

/** Puts a section's XML in the place of its elements, or where the schema wants it. */
function place(xml: string, element: string, old: readonly XmlElement[], root: XmlElement, patch: TextPatch): void {
  old.forEach((item, index) => patch.replace(item.start, item.end, index === 0 ? xml : ""));
  if (old.length > 0 || xml === "") return;
  const rank = elementOrder.indexOf(element);
  const later = root.children.find(({ local }) => elementOrder.indexOf(local) > rank);
  patch.insert(later?.start ?? root.closeStart, xml);
}

/** The sheet's element with all below it but the rows. */
export function outline(text: string): XmlElement {
  const builder = new XmlBuilder();
  let rows = false;
  scanXml(text, {
    open(name, attributes, start, end) {
      if (!rows) builder.open(name, attributes, start, end);
      if (builder.depth === 2 && name.endsWith("sheetData")) rows = true;
    },
    text(value) {
      if (!rows) builder.text(value);
    },
    close(name, start, end) {
      if (rows && name !== `${prefixOf(name)}sheetData`) return;
      rows = false;
      builder.close(name, start, end);
    },
  });
  return builder.root as XmlElement;
}

function select(xml: string, selected: boolean): string {
  return xml.replace(/<(?:[\w.-]+:)?sheetView\b[^>]*>/, (tag) => patchTag(tag, { tabSelected: selected ? "1" : null }));
}

/** Whether the sheet's text says that the sheet is selected. */
export function isSelected(text: string): boolean {
  const views = outline(text).children.find(({ local }) => local === "sheetViews");
  return children(views, "sheetView").some(({ attributes }) => flag(attributes.tabSelected));
}

function patchDimension(sheet: Sheet, element: XmlElement | undefined, text: string, source: SheetSource | undefined, patch: TextPatch): void {
  const used = element && rowsChanged(sheet, source) ? sheet.cells.usedArea() : null;
  const known = parseArea(element?.attributes.ref ?? "");
  if (!element || !used || (known && sameArea(hull(known, used), known))) return;
  const ref = areaName(known ? hull(known, used) : used);
  patch.replace(element.start, element.openEnd, patchTag(text.slice(element.start, element.openEnd), { ref }));
}
