import { cellName } from "../../workbook/index";
import { patchTag, replaceChild } from "../text-patch";
import { child, children, flag, numeric } from "../xml";
import { attributesText } from "../xml-text";
import { sourceText, type Section } from "./section";

/** `<sheetViews>`: gridlines and panes of the first view. */
export const sheetViews: Section = {
  element: "sheetViews",
  read(element, sheet) {
    const view = children(element, "sheetView")[0];
    sheet.showGridlines = flag(view?.attributes.showGridLines, true);
    const pane = child(view, "pane")?.attributes;
    if (!pane?.state?.startsWith("frozen")) return;
    sheet.freezePanes = { rows: numeric(pane.ySplit) ?? 0, columns: numeric(pane.xSplit) ?? 0 };
  },
  state: ({ showGridlines, freezePanes }) => [showGridlines, freezePanes.rows, freezePanes.columns],
  write({ showGridlines, freezePanes: { rows, columns } }, { old, text, prefix }) {
    const view = children(old[0], "sheetView")[0];
    let xml = view ? sourceText(view, text) : `<${prefix}sheetView workbookViewId="0"/>`;
    const open = xml.slice(0, view ? view.openEnd - view.start : xml.length);
    xml = patchTag(open, { showGridLines: showGridlines ? null : "0" }) + xml.slice(open.length);
    const pane = child(view, "pane")?.attributes;
    const frozen = pane?.state?.startsWith("frozen") ?? false;
    const same = frozen && (numeric(pane?.ySplit) ?? 0) === rows && (numeric(pane?.xSplit) ?? 0) === columns;
    if (!same && (frozen || rows > 0 || columns > 0)) {
      // Selections name the pane they are in, so they can't stay when the panes change.
      for (const name of children(view, "selection")) xml = replaceChild(xml, name.local, "", []);
      xml = replaceChild(xml, "pane", paneXml(rows, columns, prefix), ["pane", "selection", "pivotSelection", "extLst"]);
    }
    if (!old[0] || !view) return `<${prefix}sheetViews>${xml}</${prefix}sheetViews>`;
    return text.slice(old[0].start, view.start) + xml + text.slice(view.end, old[0].end);
  },
};

function paneXml(rows: number, columns: number, prefix: string): string {
  if (rows === 0 && columns === 0) return "";
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const attributes = { xSplit: columns || null, ySplit: rows || null, topLeftCell: cellName(rows, columns), activePane, state: "frozen" };
  return `<${prefix}pane${attributesText(attributes)}/><${prefix}selection${attributesText({ pane: activePane })}/>`;
}
