/** That true dates and numbers show the words that the texts had, in a program that shares no number formatting with us. */
import assert from "node:assert/strict";
import { strFromU8 } from "fflate";
import { applyStandard, proposeStandard } from "../../src/excel/index";
import { saveWorkbook } from "../../src/host/index";
import { parseAddress } from "../../src/plan/index";
import { AS_OF, openModel, planWorkbook } from "../support/excel";
import { convert, needLibreOffice } from "../support/libreoffice";

const options = { asOf: AS_OF, lang: "vi" } as const;

const DEADLINES = [
  "15/9/2024", "05/09/2024", "5-10-2024", "15.11.2024", "ngày 15 tháng 9 năm 2024", "Ngày 01 tháng 02 năm 2025", "ngày 3/3/2025",
  "Tháng 8/2025", "tháng 05/2025", "T8/2025", "8/2025", "Tháng 5 năm 2025", "THÁNG 12/2024", "Tháng 1-2025",
];
const BUDGETS = [
  "5 triệu đồng", "5.000.000đ", "5,000,000 đồng", "12 500 000 đồng", "700000 đ", "500 nghìn đồng", "500k", "5tr", "2 tỷ đồng",
  "12.000.000", "150.000 đồng", "1.250.000.000 đồng", "25 triệu", "3.500.000 VNĐ",
];

/** Commas, quotation marks, UTF-8, from the first line, and cells as they are shown. */
const AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true";

/** Cells of a file of comma-separated values, quotation marks and line breaks inside them minded. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}

describe("LibreOffice shows standardised cells", function () {
  this.timeout(180_000);

  it("in the same words", async function () {
    const command = await needLibreOffice(this);
    const lines = DEADLINES.map((deadline, i) => ({ criterion: `Tiêu chí 1.${1 + (i % 5)}`, deadline, budget: BUDGETS[i] }));
    const host = openModel(planWorkbook(lines));
    const { changes } = await proposeStandard(options);
    const made = changes.filter(({ kind }) => ["date", "month", "amount"].includes(kind));
    assert.deepEqual(made.filter(({ field }) => field === "deadline").map(({ before }) => before.value), DEADLINES);
    assert.deepEqual(made.filter(({ field }) => field === "budget").map(({ before }) => before.value), BUDGETS);
    assert.equal((await applyStandard(options)).changed, changes.length);

    const rows = cellsOf(strFromU8(await convert(command, saveWorkbook(host.workbook), { to: AS_SHOWN })));
    for (const { cell, before } of made) {
      const place = parseAddress(cell);
      assert.ok(place);
      assert.equal(rows[place.row][place.column], before.text, `${cell}: ${before.text}`);
    }
  });
});
