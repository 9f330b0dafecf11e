/** Files for the tests: the sample, small ones made of parts, and how two files differ. */
import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";

export function fixture(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../${path}`, import.meta.url)));
}

export const sample = (): Uint8Array => fixture("assets/ke-hoach-2024-2025.xlsx");

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (items: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;

/** A file with one sheet; parts given replace or add to the usual ones, null leaves one out. */
export function makeXlsx(sheet: string, parts: Record<string, string | null> = {}): Uint8Array {
  const all: Record<string, string | null> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    "_rels/.rels": relations(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(`<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="${office}/calcChain" Target="./calcChain.xml"/><Relationship Id="rId4" Type="${office}/styles" Target="styles.xml"/>`),
    "xl/worksheets/sheet1.xml": sheet.includes("worksheet") ? sheet : `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).filter((item): item is [string, string] => item[1] !== null).map(([name, text]) => [name, strToU8(text)])));
}

/** Names of parts that are not byte for byte the same in both files; a missing or new one has a sign in front. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const changed = Object.keys(a).filter((name) => !b[name] || Buffer.compare(a[name], b[name]) !== 0).map((name) => (b[name] ? name : `-${name}`));
  return [...changed, ...Object.keys(b).filter((name) => !a[name]).map((name) => `+${name}`)].sort();
}

/** The text of a part. */
export function partOf(file: Uint8Array, name: string): string {
  const bytes = unzipSync(file)[name];
  if (!bytes) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(bytes);
}
