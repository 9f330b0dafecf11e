import { patchTag, replaceChild } from "../text-patch";
import { child, flag } from "../xml";
import { openTag, sourceText, withOpenTag, type Section } from "./section";

/** `<sheetPr>`: the tab's colour and whether the sheet is fitted to pages. */
export const sheetProperties: Section = {
  element: "sheetPr",
  read(element, sheet, { color }) {
    sheet.tabColor = color(child(element, "tabColor"));
    sheet.pageSetup.fitToPage = flag(child(element, "pageSetUpPr")?.attributes.fitToPage);
  },
  state: ({ tabColor, pageSetup }) => [tabColor, pageSetup.fitToPage],
  write({ tabColor, pageSetup }, { old, text, prefix }) {
    const order = ["tabColor", "outlinePr", "pageSetUpPr"];
    let xml = old[0] ? sourceText(old[0], text) : `<${prefix}sheetPr/>`;
    xml = replaceChild(xml, "tabColor", tabColor === null ? "" : `<${prefix}tabColor rgb="FF${tabColor.slice(1)}"/>`, order);
    const fit = child(old[0], "pageSetUpPr");
    if (!fit && !pageSetup.fitToPage) return xml;
    const tag = patchTag(openTag(fit, text, `${prefix}pageSetUpPr`), { fitToPage: pageSetup.fitToPage ? "1" : null });
    return replaceChild(xml, "pageSetUpPr", withOpenTag(fit, text, tag), order);
  },
};
