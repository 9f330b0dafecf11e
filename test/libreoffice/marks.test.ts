/** The marks as LibreOffice computes them, on plans whose marks need more than a comparison, against the host's. */
import assert from "node:assert/strict";
import { checkPlans, markPlans } from "../../src/excel/index";
import { markStyles, type MarkKind } from "../../src/excel/marks/styles";
import { saveWorkbook, Workbook, type Host } from "../../src/host/index";
import { openModel, planWorkbook, type PlanLine } from "../support/excel";
import { convert, needLibreOffice } from "../support/libreoffice";
import { markAt } from "../support/marks";

/** LibreOffice goes by the clock, so the host does too; all deadlines are long past or far off. */
const today = new Date().toISOString().slice(0, 10);
const DEADLINE = 5;
const PAST = "31/1/2020";
const FAR = "31/1/2090";
const EDITED = "sửa sau khi đánh dấu";

/** The fills of a page's cells, by row and column from 0; null without one, undefined where another cell covers. */
function fillsOf(html: string): (string | null | undefined)[][] {
  const grid: (string | null | undefined)[][] = [];
  const taken = new Set<string>();
  html.split(/<tr/i).slice(1).forEach((line, row) => {
    let column = 0;
    for (const [, attributes] of line.matchAll(/<td([^>]*)>/gi)) {
      while (taken.has(`${row},${column}`)) column++;
      const span = (name: string) => Number(new RegExp(`${name}="?(\\d+)`, "i").exec(attributes)?.[1] ?? 1);
      for (let r = 0; r < span("rowspan"); r++) for (let c = 0; c < span("colspan"); c++) taken.add(`${row + r},${column + c}`);
      (grid[row] ??= [])[column] = /bgcolor="?(#[0-9a-f]{6})/i.exec(attributes)?.[1].toUpperCase() ?? null;
    }
  });
  return grid;
}

const kindOf = (fill: string | null | undefined): MarkKind | null =>
  (Object.keys(markStyles) as MarkKind[]).find((kind) => markStyles[kind].fill === fill) ?? null;

const lines = (rows: [deadline: string, status?: string, criterion?: string][]): PlanLine[] =>
  rows.map(([deadline, status, criterion], i) => ({ criterion: criterion ?? `1.${i + 1}`, deadline, status }));

function merged(workbook: Workbook, ...areas: [row: number, column: number, rows: number][]): Workbook {
  for (const [row, column, rowCount] of areas) workbook.sheets[0].merge({ row: row - 1, column, rowCount, columnCount: 1 });
  return workbook;
}

/** More wordings than rules can hold, half of them past. */
const many = Array.from({ length: 900 }, (_, i): [string, string] => [
  i % 40 === 39 ? "nt" : `${["", "Trước ngày ", "Chậm nhất ", "Đến hết ngày "][i % 4]}${1 + (i % 28)}/${1 + (Math.floor(i / 28) % 12)}/${2020 + 3 * (Math.floor(i / 336) % 3)}`,
  i % 7 === 0 ? `Đã hoàn thành ngày ${1 + (i % 28)}/${1 + (i % 12)}/2020` : "",
]);

const plans: [name: string, workbook: () => Workbook][] = [
  ["nt", () => planWorkbook(lines([[PAST], ["nt"], ["như trên", "Hoàn thành"], [FAR], ["nt"], [""], ["nt"]]))],
  ["nt ở tiến độ", () => planWorkbook(lines([[PAST, "Hoàn thành"], [PAST, "nt"], [PAST, ""], [PAST, "nt"]]))],
  ["tiến độ gộp ô", () => merged(
    planWorkbook(lines([[PAST, "Hoàn thành", "1.1"], [PAST, "", ""], [FAR, "", ""], [PAST, "", "1.2"], [PAST, "", ""]])),
    [6, 0, 3], [6, 1, 3], [6, 8, 3], [9, 0, 2], [9, 1, 2], [9, 8, 2],
  )],
  ["thời hạn gộp ô", () => merged(planWorkbook(lines([[PAST, "Hoàn thành"], ["", ""], [PAST, "Hoàn thành"], ["", "Hoàn thành"], [FAR]])), [6, DEADLINE, 2], [8, DEADLINE, 2])],
  [EDITED, () => planWorkbook(lines([[FAR], [FAR], [FAR], [FAR], [FAR]]))],
  ["tra bảng", () => planWorkbook(lines([...many, ["~*? 1/1/2020 <a>"]]))],
];

/** All plans in one workbook, a sheet each. */
function together(): Workbook {
  const all = new Workbook();
  for (const [name, make] of plans) {
    const [from] = make().sheets;
    const sheet = all.addSheet(name);
    for (const [row, column, { value }] of from.cells.entries()) sheet.cells.setValue(row, column, value);
    for (const area of from.merges) sheet.merge(area);
  }
  return all;
}

describe("marks in LibreOffice", function () {
  this.timeout(180_000);
  let host: Host;
  let pages: string[];

  before(async function () {
    const command = await needLibreOffice(this);
    host = openModel(together(), { today });
    await markPlans({ asOf: today, lang: "vi", schoolYear: "2019-2020" });
    assert.equal(host.workbook.sheets.at(-1)?.visibility, "veryHidden", "the last plan is to need the sheet of wordings");
    [PAST, "31/4/2020", "Tháng 1/2090", 43_861, "Khi nào xong"].forEach((value, i) => host.workbook.sheet(EDITED)?.cells.setValue(5 + i, DEADLINE, value));
    const html = new TextDecoder().decode(await convert(command, saveWorkbook(host.workbook), { to: "html" }));
    pages = html.split(/<table/i).slice(1);
  });

  plans.forEach(([name], index) => {
    it(`are those of the host: ${name}`, async () => {
      const fills = fillsOf(pages[index]);
      const plan = (await checkPlans({ asOf: today, lang: "vi" })).plans.find(({ sheet }) => sheet === name);
      assert.ok(plan);
      const kinds = new Set<MarkKind | null>();
      for (const { row } of plan.rows) {
        const fill = fills[row - 1]?.[DEADLINE];
        if (fill === undefined) continue;
        const mine = markAt(host.workbook, name, row, DEADLINE, today);
        assert.equal(kindOf(fill), mine, `row ${row}: ${fill}`);
        kinds.add(mine);
      }
      assert.ok(kinds.has("overdue") && kinds.has(null), [...kinds].join());
    });
  });
});
