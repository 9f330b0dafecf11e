/**
 * No text of ours is cut: the heights that the stand-in gives to rows, an estimate, against those that LibreOffice finds
 * for itself when the file says none.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, strToU8 } from "fflate";
import { buildSummaries, nextYearPlan, totalBudget, writeFindings } from "../../src/excel/index";
import { openWorkbook, saveWorkbook, type Workbook } from "../../src/host/index";
import { AS_OF, openBytes, SAMPLE } from "../support/excel";
import { convertAll, needLibreOffice } from "../support/libreoffice";

const folder = new URL("../fixtures/workbooks/", import.meta.url);
const options = { asOf: AS_OF, lang: "vi" } as const;

/** Plans with long texts in narrow columns, with short ones, in both forms. */
const sources = new Map<string, URL | string>([["sample", SAMPLE]]);
for (const name of ["criterion-in-content", "form-2026", "seed-layout", "several-plans", "university"]) sources.set(name, new URL(`${name}.xlsx`, folder));

/** Points of a line of Times New Roman 12 in Excel, and in LibreOffice. */
const LINE = { ours: 15.75, theirs: 12.75 };

/** LibreOffice finds the heights of rows itself where its own format says none. */
function withoutHeights(flat: Uint8Array): Uint8Array {
  return strToU8(strFromU8(flat).replace(/(<style:table-row-properties) style:row-height="[^"]*"/g, "$1"));
}

describe("heights of rows", function () {
  this.timeout(300_000);
  /** Points of a row as it is written, and as LibreOffice needs it. */
  const rows: { place: string; ours: number; needed: number }[] = [];

  before(async function () {
    const command = await needLibreOffice(this);
    const made = new Map<string, { workbook: Workbook; sheets: string[] }>();
    for (const [name, source] of sources) {
      const host = openBytes(readFileSync(source));
      const theirs = host.workbook.sheets.map((sheet) => sheet.name);
      await buildSummaries(options);
      await totalBudget(options);
      await writeFindings(options);
      await nextYearPlan(options);
      made.set(name, { workbook: host.workbook, sheets: host.workbook.sheets.map((sheet) => sheet.name).filter((sheet) => !theirs.includes(sheet)) });
    }
    const files = new Map([...made].map(([name, { workbook }]) => [name, saveWorkbook(workbook)]));
    const flat = await convertAll(command, files, { to: "fods" });
    const free = new Map([...flat].map(([name, bytes]) => [name, withoutHeights(bytes)]));
    for (const [name, bytes] of await convertAll(command, free, { from: "fods", to: "xlsx" })) {
      const { workbook, sheets } = made.get(name) as { workbook: Workbook; sheets: string[] };
      const judged = openWorkbook(bytes);
      for (const sheetName of sheets) {
        const sheet = workbook.sheet(sheetName);
        const judge = judged.sheet(sheetName);
        assert.ok(sheet && judge, sheetName);
        for (const row of sheet.cells.rowNumbers()) {
          const { height, customHeight } = sheet.cells.row(row);
          const needed = judge.cells.row(row).height;
          if (height === undefined || height === null || customHeight || needed === undefined || needed === null) continue;
          rows.push({ place: `${name}, ${sheetName}, row ${row + 1}`, ours: height, needed });
        }
      }
    }
  });

  it("are compared for all our sheets", () => assert.ok(rows.length > 300, String(rows.length)));

  it("cut no text", () => {
    assert.deepEqual(rows.filter(({ ours, needed }) => ours < Math.min(needed, 409) - 0.5), []);
  });

  it("leave little room below it", () => {
    const lines = rows.map(({ place, ours, needed }) => ({ place, ours: ours / LINE.ours, needed: Math.max(1, needed / LINE.theirs) }));
    assert.deepEqual(lines.filter(({ ours, needed }) => ours > needed * 1.25 + 1), []);
    const sum = (of: "ours" | "needed") => lines.reduce((all, row) => all + row[of], 0);
    assert.ok(sum("ours") < sum("needed") * 1.08, `${sum("ours") / sum("needed")}`);
  });
});
