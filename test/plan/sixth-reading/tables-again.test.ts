/** More whole workbooks, in other words and other orders. */
import assert from "node:assert/strict";
import { readPlans } from "../../../src/plan/index";
import { standardiseReport } from "../../../src/plan/standardise/index";
import type { PlanRow } from "../../../src/plan/types";
import { gridOf } from "../rules/builder";
import { OF_THE_WHOLE, readBook } from "./tables-book";
import { OFFICES } from "./tables-offices";
import { OTHERS } from "./tables-others";
import { PAGES } from "./tables-pages";

describe("workbooks of schools and offices", () => {
  for (const book of [...OFFICES, ...PAGES, ...OTHERS]) {
    it(book.name, () => {
      const { report, plans, rows, expected, findings } = readBook(book);
      assert.deepEqual(plans, book.plans);
      assert.deepEqual(rows.sort(), expected.sort());
      assert.deepEqual(findings.filter((finding) => !OF_THE_WHOLE.test(finding)), book.findings);
      const [first] = report.plans;
      if (book.frame) assert.deepEqual([first?.standardSet, first?.schoolName, first?.schoolYear], book.frame);
    });
  }
});

const TITLE = "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025";
const read = (header: string, ...cells: string[]): ReturnType<typeof readBook>["report"]["plans"][number] =>
  readBook({ asOf: "2024-10-01", sheets: { "Kế hoạch": ["", TITLE, `Tiêu chí | Nội dung | Biện pháp | ${header} | Dự toán`, ...cells.map((cell) => `1.1 | Chiến lược | Lấy ý kiến | ${cell} | Không`), ""].join("\n") } }).report.plans[0]!;

describe("a column of people and time", () => {
  const owned = (cell: string, header = "Người thực hiện, thời gian"): (string | null)[] => {
    const [{ deadline, owners }] = read(header, cell).rows as [PlanRow];
    return [owners.lead, deadline.end ?? deadline.kind];
  };

  it("has both read, whichever stands first", () => {
    assert.deepEqual(owned("Kế toán, 30/11/2024"), ["Kế toán", "2024-11-30"]);
    assert.deepEqual(owned("Kế toán (tháng 3/2025)"), ["Kế toán", "2025-03-31"]);
    assert.deepEqual(owned("Hằng tháng - Kế toán", "Thời gian/Người phụ trách"), ["Kế toán", "2025-05-31"]);
    assert.deepEqual(owned("Trước 15/11/2024; Kế toán", "Thời gian và người thực hiện"), ["Kế toán", "2024-11-14"]);
    assert.deepEqual(owned("Kế toán, Văn thư, tháng 10/2024")[1], "2024-10-31");
  });

  it("has no deadline where only one of both is said, and none that may be another's", () => {
    assert.deepEqual(owned("Kế toán"), ["Kế toán", "none"]);
    assert.equal(owned("30/11/2024")[1], "2024-11-30");
    assert.equal(owned("Kế toán, 30/10/2024; Văn thư, 15/12/2024")[1], "unreadable");
    assert.equal(owned("Kế toán, 31/11/2024")[1], "unreadable");
  });

  it("is nowhere rewritten as a date", () => {
    const grid = gridOf([["Tiêu chí", "Nội dung cải tiến", "Biện pháp", "Người thực hiện, thời gian"], ["1.1", "Chiến lược", "Lấy ý kiến", "Kế toán (15 tháng 10 năm 2024)"]]);
    const options = { asOf: "2024-10-01" };
    const report = readPlans([grid], options);
    assert.equal(report.plans[0]!.rows[0]!.deadline.end, "2024-10-15");
    assert.deepEqual(standardiseReport(report, [grid], options).filter(({ cell }) => cell.startsWith("D")), []);
  });
});

describe("a column of progress", () => {
  const fields = (header: string, ...cells: string[]): string[] => Object.entries(read(header, ...cells).columns).flatMap(([field, column]) => (column === 3 ? field : []));

  it("says by when where its cells are times and no other column says it", () => {
    assert.deepEqual(fields("Tiến độ thực hiện", "10/2024", "Quý I/2025", ""), ["deadline"]);
    assert.deepEqual(fields("Tiến độ", "Tháng 10", "Cả năm học"), ["deadline"]);
  });

  it("says how far otherwise", () => {
    for (const cells of [["Đang thực hiện", "Tháng 12"], ["Xong 15/10/2024", "Xong 20/10/2024"], ["50%", "100%"], ["", ""]]) assert.deepEqual(fields("Tiến độ thực hiện", ...cells), ["status"], cells.join("; "));
    assert.deepEqual(fields("Tiến độ thực hiện | Thời gian", "10/2024 | 12/2024"), ["status"]);
  });
});
