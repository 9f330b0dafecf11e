import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { readXlsx, WorkbookFileError } from "../../../src/host/xlsx/index";
import { main, makeXlsx, sample } from "./files";

/** The code of the error that reading ends with; null when it reads. Anything but the named error fails the test. */
function problem(bytes: Uint8Array): string | null {
  try {
    readXlsx(bytes);
    return null;
  } catch (error) {
    assert.ok(error instanceof WorkbookFileError, `threw ${String(error)}`);
    return error.code;
  }
}

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((c) => [c.charCodeAt(0), 0]);

/** The same bytes each time: a random number generator with a seed (mulberry32). */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe("files that can't be opened", () => {
  const cases: [what: string, bytes: Uint8Array, code: string][] = [
    ["nothing", new Uint8Array(), "not-xlsx"],
    ["a text", strToU8("Tiêu chuẩn;Hạn"), "not-xlsx"],
    ["a zip without a workbook", zipSync({ "a.txt": strToU8("a") }), "not-xlsx"],
    ["a file with a password", Uint8Array.from([...compound, ...Array<number>(500).fill(0), ...utf16("EncryptedPackage")]), "encrypted"],
    ["a file of Excel 97", Uint8Array.from([...compound, ...Array<number>(500).fill(0), ...utf16("Workbook")]), "not-xlsx"],
    ["half of the sample", sample().slice(0, 4000), "damaged"],
    ["a sheet that ends too early", makeXlsx(`<worksheet xmlns="${main}"><sheetData>`), "damaged"],
    ["a sheet without rows", makeXlsx(`<worksheet xmlns="${main}"/>`), "damaged"],
    ["a sheet's part that is missing", makeXlsx("", { "xl/worksheets/sheet1.xml": null }), "damaged"],
    ["a row that stands twice", makeXlsx('<row r="1"/><row r="1"/>'), "damaged"],
    ["a row outside of the sheet", makeXlsx('<row r="99999999"/>'), "damaged"],
    ["a cell outside of the sheet", makeXlsx('<row r="1"><c r="ZZZZ1"/></row>'), "damaged"],
    ["elements nested without end", makeXlsx(`<worksheet xmlns="${main}"><sheetData/>${"<a>".repeat(100_000)}`), "damaged"],
    ["an entity that grows", makeXlsx(`<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`), "damaged"],
  ];
  for (const [what, bytes, code] of cases) it(`${what}: ${code}`, () => assert.equal(problem(bytes), code));

  it("a directory that promises gigabytes is refused before anything is inflated", () => {
    const bytes = sample().slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
    assert.equal(problem(bytes), "damaged");
  });

  it("cut at 150 places, it is never anything but the named error", () => {
    const bytes = sample();
    for (let i = 0; i < 150; i++) assert.notEqual(problem(bytes.slice(0, Math.floor((bytes.length * i) / 150))), null);
  });

  it("with bytes flipped at 300 places, it reads or ends with the named error", () => {
    const bytes = sample();
    const next = random(1);
    for (let i = 0; i < 300; i++) {
      const broken = bytes.slice();
      const flips = 1 + Math.floor(next() * 4);
      for (let k = 0; k < flips; k++) broken[Math.floor(next() * broken.length)] ^= 1 << Math.floor(next() * 8);
      problem(broken);
    }
  });

  it("with letters of its XML replaced at 300 places, likewise", () => {
    const xml = '<row r="1" ht="15" s="1" customFormat="1"><c r="A1" s="4"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>';
    const text = `<worksheet xmlns="${main}"><sheetPr><tabColor theme="1"/></sheetPr><cols><col min="1" max="2" width="9"/></cols><sheetData>${xml}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="cellIs" operator="equal" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting></worksheet>`;
    const next = random(2);
    for (let i = 0; i < 300; i++) {
      const at = Math.floor(next() * text.length);
      problem(makeXlsx(text.slice(0, at) + String.fromCharCode(32 + Math.floor(next() * 94)) + text.slice(at + 1)));
    }
  });
});
