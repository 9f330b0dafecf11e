/** What LibreOffice, which shares no code with us, makes of the files that we write. */
import assert from "node:assert/strict";
import { buildSummaries, markPlans, totalBudget } from "../../src/excel/index";
import { openWorkbook, saveWorkbook, type Workbook } from "../../src/host/index";
import { AS_OF, openSample } from "../support/excel";
import { convert, needLibreOffice } from "../support/libreoffice";

const options = { asOf: AS_OF, lang: "vi" } as const;

/** Every number of a sheet, by address: what has to agree. */
function figures(workbook: Workbook, name: string): Map<string, unknown> {
  const sheet = workbook.sheet(name);
  assert.ok(sheet, name);
  const found = new Map<string, unknown>();
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (cell.formula !== null) found.set(`${row},${column}`, cell.value);
  }
  return found;
}

describe("LibreOffice", function () {
  this.timeout(180_000);
  let theirs: Workbook;
  let ours: Workbook;

  before(async function () {
    const command = await needLibreOffice(this);
    const host = openSample();
    await markPlans(options);
    await buildSummaries(options);
    await totalBudget(options);
    const bytes = saveWorkbook(host.workbook);
    ours = openWorkbook(bytes);
    theirs = openWorkbook(await convert(command, bytes, { to: "xlsx" }));
  });

  for (const name of ["Tổng hợp", "Tiêu chuẩn 1", "Tiêu chuẩn 2", "Tiêu chuẩn 5", "Tổng kinh phí"]) {
    it(`calculates every formula of “${name}” as the host does`, () => {
      const mine = figures(ours, name);
      const judged = figures(theirs, name);
      assert.ok(mine.size > 0);
      assert.deepEqual([...judged.keys()].sort(), [...mine.keys()].sort());
      for (const [address, value] of mine) {
        const theirValue = judged.get(address);
        assert.equal(theirValue === "" ? null : theirValue, value === "" ? null : value, `${name} ${address}`);
      }
    });
  }

  it("finds 19,000,000 đ in all", () => {
    const sheet = theirs.sheet("Tổng kinh phí");
    const total = sheet?.cells.rowNumbers().find((row) => sheet.cells.value(row, 1) === "Tổng cộng");
    assert.ok(sheet && total !== undefined);
    assert.equal(sheet.cells.value(total, 4), 19_000_000);
  });

  it("keeps the marks as conditional formats with their formulas", () => {
    const formulas = theirs.sheets[0].conditionalFormats.items.map(({ rule }) => (rule.type === "custom" ? rule.formula : ""));
    assert.equal(formulas.filter((formula) => formula.includes("khct:overdue")).length, 4);
    assert.equal(formulas.filter((formula) => formula.includes("khct:unfunded")).length, 1);
  });
});
