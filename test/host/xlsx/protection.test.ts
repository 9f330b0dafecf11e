/** Protection that a file brings along: read, obeyed, and kept as it was. */
import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook, saveWorkbook } from "../../../src/host/index";
import { openBytes } from "../../support/excel";
import { changedParts, main, makeXlsx, partOf } from "./files";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";

const protectedSheet = (attributes: string): Uint8Array =>
  makeXlsx(`<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection ${attributes}/></worksheet>`);

function protectedStructure(attributes: string): Uint8Array {
  const parts = unzipSync(makeXlsx(""));
  parts[BOOK] = strToU8(strFromU8(parts[BOOK]).replace("<sheets>", `<workbookProtection ${attributes}/><sheets>`));
  return zipSync(parts);
}

/** What each attempt meets: an error's code, or null. */
async function attempts(file: Uint8Array, ...tries: ((sheet: Excel.Worksheet) => unknown)[]): Promise<(string | null)[]> {
  openBytes(file);
  const codes: (string | null)[] = [];
  for (const attempt of tries) {
    const code = await Excel.run(async (context) => {
      attempt(context.workbook.worksheets.getItem("S"));
      await context.sync();
      return null;
    }).catch((error: unknown) => (error as { code: string }).code);
    codes.push(code);
  }
  return codes;
}

const value = (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [[2]]);
const fill = (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.fill.color = "#FF0000");
const rule = (sheet: Excel.Worksheet) => sheet.getRange("A1").conditionalFormats.add("Custom");
const width = (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.columnWidth = 50);
const height = (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.rowHeight = 50);
const insert = (sheet: Excel.Worksheet) => sheet.getRange("1:1").insert("Down");
const all = [value, fill, rule, width, height, insert];
const NO = "AccessDenied";

describe("protection in a file", () => {
  it("of a sheet refuses what it does not allow", async () => {
    assert.deepEqual(await attempts(protectedSheet('sheet="1" objects="1" scenarios="1"'), ...all), [NO, NO, NO, NO, NO, NO]);
    assert.deepEqual(await attempts(protectedSheet('sheet="1" formatCells="0"'), ...all), [NO, null, null, NO, NO, NO]);
    assert.deepEqual(await attempts(protectedSheet('sheet="true" formatColumns="false" formatRows="0"'), ...all), [NO, NO, NO, null, null, NO]);
  });

  it("of a sheet that is only prepared refuses nothing", async () => {
    for (const attributes of ['sheet="0" formatCells="1"', 'objects="1"']) {
      assert.deepEqual(await attempts(protectedSheet(attributes), ...all), [null, null, null, null, null, null]);
    }
  });

  it("of the structure refuses new, renamed and deleted sheets, and nothing in a sheet", async () => {
    const structure = [
      (sheet: Excel.Worksheet) => sheet.context.workbook.worksheets.add("Mới"),
      (sheet: Excel.Worksheet) => (sheet.name = "Khác"),
      (sheet: Excel.Worksheet) => (sheet.position = 0),
      value,
    ];
    assert.deepEqual((await attempts(protectedStructure('lockStructure="1"'), ...structure)).filter(Boolean), [NO, NO, NO]);
    assert.deepEqual(await attempts(protectedStructure('lockWindows="1"'), structure[0], value), [null, null]);
  });

  it("is kept, with its password and all it says", () => {
    const sheet = protectedSheet('algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" formatCells="0"');
    const workbook = openWorkbook(sheet);
    workbook.sheets[0].cells.setValue(3, 0, "thêm");
    assert.match(partOf(saveWorkbook(workbook), SHEET), /hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" formatCells="0"\/>/);
    const structure = protectedStructure('workbookPassword="CC1A" lockStructure="1"');
    assert.deepEqual(changedParts(structure, saveWorkbook(openWorkbook(structure))), []);
    const book = openWorkbook(structure);
    book.sheets[0].cells.setValue(0, 0, "thêm");
    assert.match(partOf(saveWorkbook(book), BOOK), /<workbookProtection workbookPassword="CC1A" lockStructure="1"\/>/);
  });

  it("of the structure goes into the file when it is set, and out of it when it is taken off", () => {
    const book = openWorkbook(makeXlsx(""));
    book.structureProtected = true;
    const set = saveWorkbook(book);
    assert.match(partOf(set, BOOK), /<workbookProtection lockStructure="1"\/>/);
    assert.equal(openWorkbook(set).structureProtected, true);
    const off = openWorkbook(set);
    off.structureProtected = false;
    assert.doesNotMatch(partOf(saveWorkbook(off), BOOK), /workbookProtection/);
  });
});
