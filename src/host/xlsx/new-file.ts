/** The parts of a workbook that was not read from a file. */
import { OfficePackage } from "./package";
import type { WorkbookSource } from "./source";
import { deflate } from "./zip";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A file with a workbook part and no sheets: what a new workbook is written over. */
export function newFileSource(): WorkbookSource {
  const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
  const parts: [name: string, text: string][] = [
    ["[Content_Types].xml", `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`],
    ["_rels/.rels", `${declaration}<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${relationshipsNamespace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ["xl/workbook.xml", `${declaration}<workbook xmlns="${mainNamespace}"><bookViews><workbookView/></bookViews><sheets/></workbook>`],
  ];
  const file = new OfficePackage(parts.map(([name, text]) => deflate(name, new TextEncoder().encode(text))));
  return { file, part: "xl/workbook.xml", sheets: new Map(), state: { sheets: "[]", names: "[]", active: "", settings: "[]", structure: "false" }, dxfs: [] };
}

/** The text of a new sheet's part, of the namespace that the workbook's part has. */
export function newSheetText(workbookText: string): string {
  const strict = workbookText.includes('"http://purl.oclc.org/ooxml/spreadsheetml/main"');
  return `${declaration}<worksheet xmlns="${strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : mainNamespace}"><sheetData/></worksheet>`;
}
