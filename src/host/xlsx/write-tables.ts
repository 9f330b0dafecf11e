import { areaName, parseArea, sameArea, type Sheet } from "../workbook/index";
import type { OfficePackage } from "./package";
import { patchTag, replaceChild } from "./text-patch";
import { child, parseXml } from "./xml";

/** Writes where the sheet's tables are, for those that rows or columns were put in front of or into. */
export function writeTables(file: OfficePackage, sheet: Sheet, part: string): void {
  for (const { target } of file.relationships(part).filter(({ kind, external }) => kind === "table" && !external)) {
    if (!file.has(target)) continue;
    const text = file.text(target);
    const root = parseXml(text);
    const table = sheet.tables.find(({ id }) => id === Number(root.attributes.id));
    const old = parseArea(root.attributes.ref ?? "");
    if (!table || !old || sameArea(old, table.area)) continue;
    const filter = child(root, "autoFilter");
    const open = text.slice(root.start, root.openEnd);
    let result = text.slice(0, root.start) + patchTag(open, { ref: areaName(table.area) }) + text.slice(root.openEnd);
    if (filter) {
      // The filter leaves out the row of totals.
      const area = { ...table.area, rowCount: table.area.rowCount - (table.totalsRow ? 1 : 0) };
      const tag = patchTag(text.slice(filter.start, filter.openEnd), { ref: areaName(area) });
      const head = result.slice(0, parseXml(result).start);
      result = head + replaceChild(result.slice(head.length), "autoFilter", tag + text.slice(filter.openEnd, filter.end), []);
    }
    file.setText(target, result);
  }
}
