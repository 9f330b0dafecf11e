/** Marks where a cell takes its text from above: "nt", merged deadlines, merged statuses. */
import assert from "node:assert/strict";
import { markPlans } from "../../../src/excel/index";
import { insertRows, deleteRows } from "../../../src/host/workbook/index";
import type { Host, HostOptions } from "../../../src/host/index";
import { AS_OF, assertNothingMissing, openModel, planWorkbook, type PlanLine } from "../../support/excel";
import { marksOf } from "../../support/marks";

const options = { asOf: AS_OF, lang: "vi" } as const;
const DEADLINE = 5;
const STATUS = 8;
const FIRST = 6;
const TODAY = "2025-05-25";

/** Row, column, number of rows: as people count them. */
type Merge = [row: number, column: number, rows: number];

async function marked(rows: [deadline: string, status?: string, criterion?: string][], merges: Merge[] = [], hostOptions: HostOptions = {}): Promise<Host> {
  const lines = rows.map(([deadline, status, criterion], i): PlanLine => ({ criterion: criterion ?? `1.${i + 1}`, deadline, status }));
  const workbook = planWorkbook(lines);
  for (const [row, column, rowCount] of merges) workbook.sheets[0].merge({ row: row - 1, column, rowCount, columnCount: 1 });
  const host = openModel(workbook, hostOptions);
  await markPlans(options);
  assertNothingMissing(host);
  return host;
}

const marks = (host: Host, count: number, today = TODAY) => marksOf(host, DEADLINE, FIRST, count, today);

describe("marks on “nt”", () => {
  it("are those of the nearest deadline above, for as long as each row is open", async () => {
    const host = await marked([
      ["31/5/2025"], ["nt"], ["như trên", "Hoàn thành"], ["Tháng 1/2025"], ["nt"], [""], ["nt"],
    ]);
    assert.deepEqual(marks(host, 7), ["dueSoon", "dueSoon", null, "overdue", "overdue", "missing", null]);
    assert.deepEqual(marks(host, 7, "2025-06-01"), ["overdue", "overdue", null, "overdue", "overdue", "missing", null]);
  });

  it("skip the headings in between, and never take the table's header for a deadline", async () => {
    const workbook = planWorkbook([{ criterion: "1.1", deadline: "nt" }, { criterion: "1.2", deadline: "31/1/2025" }, { criterion: "", content: "" }, { criterion: "2.1", deadline: "nt" }]);
    const { cells } = workbook.sheets[0];
    for (let column = 0; column < 9; column++) cells.setValue(7, column, column === 1 ? "Tiêu chuẩn 2: Cán bộ quản lý" : null);
    const host = openModel(workbook);
    await markPlans(options);
    assert.deepEqual(marks(host, 4), [null, "overdue", null, "overdue"]);
  });

  it("follow the cell above when it is edited, and the row when others are inserted, deleted or moved", async () => {
    const host = await marked([["31/1/2025"], ["nt"], ["31/12/2025"], ["nt"]]);
    assert.deepEqual(marks(host, 4), ["overdue", "overdue", null, null]);
    host.edit("Kế hoạch", FIRST + 1, DEADLINE, "Tháng 2/2025");
    assert.deepEqual(marks(host, 4), ["overdue", "overdue", "overdue", "overdue"]);
    host.edit("Kế hoạch", FIRST + 1, DEADLINE, "31/12/2025");
    insertRows(host.workbook, host.workbook.sheets[0], FIRST, 3);
    assert.deepEqual(marks(host, 7), ["overdue", null, null, null, "overdue", null, null]);
    deleteRows(host.workbook, host.workbook.sheets[0], FIRST - 1, 1);
    // The row above is gone: what is left is the header, which says no date.
    assert.deepEqual(marks(host, 6), [null, null, null, null, null, null]);
  });

  it("look 50 rows up, and no further", async () => {
    const rows: [string][] = [["31/1/2025"], ...Array.from({ length: 60 }, (): [string] => ["nt"])];
    const found = marks(await marked(rows), 61);
    assert.deepEqual(found.slice(0, 51), Array.from({ length: 51 }, () => "overdue"));
    assert.deepEqual(found.slice(51), Array.from({ length: 10 }, () => null));
  });

  it("look at the status above where that says “nt” too", async () => {
    const host = await marked([["31/1/2025", "Hoàn thành"], ["31/1/2025", "nt"], ["31/1/2025", ""], ["31/1/2025", "nt"], ["nt", "Đang thực hiện"], ["31/1/2025", "nt"]]);
    assert.deepEqual(marks(host, 6), [null, null, "overdue", "overdue", "overdue", "overdue"]);
  });
});

describe("marks on merged cells", () => {
  const blocks: Merge[] = [[6, 0, 3], [6, 1, 3], [9, 0, 2], [9, 1, 2]];

  it("take a merged status for every row that it covers, and a blank one for none above", async () => {
    const host = await marked(
      [["31/5/2025", "Hoàn thành", "1.1"], ["31/1/2025", "", ""], ["30/4/2025", "", ""], ["31/1/2025", "", "1.2"], ["31/1/2025", "", ""], ["31/1/2025", "", "1.3"]],
      [...blocks, [6, STATUS, 3], [9, STATUS, 2]],
    );
    assert.deepEqual(marks(host, 6), [null, null, null, "overdue", "overdue", "overdue"]);
    host.edit("Kế hoạch", 8, STATUS, "Hoàn thành");
    host.edit("Kế hoạch", 5, STATUS, "");
    assert.deepEqual(marks(host, 6), ["dueSoon", "overdue", "overdue", null, null, "overdue"]);
  });

  it("keep a merged deadline marked as long as one of its rows is open", async () => {
    const host = await marked(
      [["31/1/2025", "Hoàn thành"], ["", ""], ["", "Hoàn thành"], ["31/1/2025", "Hoàn thành"], ["", "Hoàn thành"], ["31/1/2025", "Hoàn thành"]],
      [[6, DEADLINE, 3], [9, DEADLINE, 2]],
    );
    assert.deepEqual(marks(host, 6), ["overdue", null, null, null, null, null]);
    host.edit("Kế hoạch", 6, STATUS, "Đã xong");
    assert.deepEqual(marks(host, 6), [null, null, null, null, null, null]);
    host.edit("Kế hoạch", 9, STATUS, "Đang thực hiện");
    assert.deepEqual(marks(host, 6), [null, null, null, "overdue", null, null]);
  });

  it("call no part of a merged cell missing, and every other blank", async () => {
    const host = await marked([["31/12/2025", "", "1.1"], ["", "", ""], ["", "", ""], ["", "", "1.2"], ["", "", ""], ["", "", "1.3"]], [...blocks, [6, DEADLINE, 3]]);
    assert.deepEqual(marks(host, 6), [null, null, null, "missing", null, "missing"]);
  });

  it("call nothing missing that may be merged where Excel can't say what is", async () => {
    const host = await marked([["31/12/2025", "", "1.1"], ["", "", ""], ["", "", "1.2"], ["31/12/2025", "", "1.3"]], [[6, 1, 2], [6, DEADLINE, 2], [6, 6, 2]], { apiVersion: "1.12" });
    assert.deepEqual(marks(host, 4), [null, null, "missing", null]);
    assert.deepEqual(marksOf(host, 6, FIRST, 3, TODAY), ["unfunded", null, "unfunded"]);
  });
});
