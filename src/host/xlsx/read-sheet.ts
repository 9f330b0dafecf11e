import { parseArea, type Sheet } from "../workbook/index";
import { damaged } from "./errors";
import type { OfficePackage } from "./package";
import { RowReader } from "./read-rows";
import { sections } from "./sections/index";
import type { ReadContext } from "./source";
import { child, children, flag, localName, parseXml, prefixOf, scanXml, XmlBuilder, type XmlElement, type XmlHandler } from "./xml";

const byElement = new Map(sections.map((section) => [section.element, section]));

/**
 * Reads a worksheet's part into the sheet.
 *
 * @throws WorkbookFileError `damaged` when the part is no worksheet
 */
export function readSheet(xml: string, sheet: Sheet, context: ReadContext): void {
  let depth = 0;
  let prefix = "";
  let rows: RowReader | null = null;
  let below: XmlHandler | null = null;
  let part: XmlBuilder | null = null;
  let sawRows = false;
  scanXml(xml, {
    open(name, attributes, start, end) {
      depth++;
      if (depth === 1) {
        prefix = prefixOf(name);
        rows = new RowReader(sheet, prefix, context);
        if (localName(name) !== "worksheet") throw damaged("the sheet's part is no worksheet");
      } else if (depth === 2) {
        if (name === `${prefix}sheetData`) {
          sawRows = true;
          below = rows;
        } else {
          below = part = new XmlBuilder();
          part.open(name, attributes, start, end);
        }
      } else below?.open(name, attributes, start, end);
    },
    text(text) {
      if (depth > 1) below?.text(text);
    },
    close(name, start, end) {
      depth--;
      if (depth > 1 || (depth === 1 && part)) below?.close(name, start, end);
      if (depth !== 1) return;
      if (part?.root && name.startsWith(prefix)) readPart(part.root, sheet, context);
      below = part = null;
    },
  });
  if (!sawRows) throw damaged("a sheet without rows");
  for (const section of sections) context.source.sections.set(section.element, JSON.stringify(section.state(sheet)));
}

function readPart(element: XmlElement, sheet: Sheet, context: ReadContext): void {
  const section = byElement.get(element.local);
  section?.read(element, sheet, context);
  if (!section) collectDxfIds(element, context.source.otherDxfIds);
}

/** Numbers of differential styles that other things than conditional formats use: filters by colour, tables, extensions. */
export function collectDxfIds(element: XmlElement, ids: Set<number>): void {
  for (const [name, value] of Object.entries(element.attributes)) if (/dxfId$/i.test(name)) ids.add(Number(value));
  for (const item of element.children) collectDxfIds(item, ids);
}

/** Reads the tables that the sheet's part points at. */
export function readTables(file: OfficePackage, sheet: Sheet, part: string, ids: Set<number>): void {
  for (const { target } of file.relationships(part).filter(({ kind, external }) => kind === "table" && !external)) {
    if (!file.has(target)) continue;
    const root = parseXml(file.text(target));
    collectDxfIds(root, ids);
    const { id, name, displayName, ref, headerRowCount, totalsRowCount } = root.attributes;
    const area = parseArea(ref ?? "");
    if (!area) continue;
    sheet.tables.push({
      id: Number(id), name: displayName ?? name ?? "", area,
      headerRow: headerRowCount === undefined || flag(headerRowCount), totalsRow: Number(totalsRowCount ?? 0) > 0,
      columns: children(child(root, "tableColumns"), "tableColumn").map(({ attributes }) => attributes.name ?? ""),
    });
  }
}
