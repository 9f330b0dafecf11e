/** The workbooks that lie in `test/fixtures/workbooks` are those that the generator writes. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { bytesOf } from "../../../scripts/fixtures/build";
import { expectedOf } from "../../../scripts/fixtures/expected";
import { fixtures } from "../../../scripts/fixtures/workbooks/index";
import { openWorkbook } from "../../../src/host/index";
import { cellName, plainValue, type Sheet } from "../../../src/host/workbook/index";

const folder = new URL("../../fixtures/workbooks/", import.meta.url);

/** Everything of a sheet that a reader can see. */
function contentOf(sheet: Sheet): object {
  const cells = [...sheet.cells.entries()].map(([row, column, cell]) => [
    cellName(row, column),
    plainValue(cell.value),
    cell.formula,
    sheet.style(row, column).numberFormat,
  ]);
  const hidden = sheet.cells.rowNumbers().filter((row) => sheet.rowHidden(row));
  return { name: sheet.name, cells, merges: sheet.merges, hidden, tables: sheet.tables };
}

describe("generated fixture workbooks", () => {
  it("are all there, and no others", () => {
    const wanted = fixtures.flatMap(({ name }) => [`${name}.expected.json`, `${name}.xlsx`]).sort();
    assert.deepEqual(readdirSync(folder).sort(), wanted);
  });

  for (const fixture of fixtures) {
    it(`${fixture.name}: the file is what the generator writes`, () => {
      const held = openWorkbook(readFileSync(new URL(`${fixture.name}.xlsx`, folder)));
      const made = openWorkbook(bytesOf(fixture));
      assert.deepEqual(held.sheets.map(contentOf), made.sheets.map(contentOf));
      const expected = JSON.parse(readFileSync(new URL(`${fixture.name}.expected.json`, folder), "utf8")) as unknown;
      assert.deepEqual(expected, expectedOf(fixture));
    });
  }
});
