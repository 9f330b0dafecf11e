/** Columns that the user has corrected, from the workbook's settings and from the options, through to marks and totals. */
import assert from "node:assert/strict";
import { checkPlans, markPlans, totalBudget } from "../../../src/excel/index";
import { Workbook } from "../../../src/host/index";
import type { CellValue, Field } from "../../../src/plan/index";
import { openModel } from "../../support/excel";

const OPTIONS = { asOf: "2025-04-15", lang: "vi", schoolYear: "2024-2025" } as const;
type Corrected = Partial<Record<Field, number>>;

function workbookOf(rows: CellValue[][], settings?: Corrected): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Kế hoạch");
  rows.forEach((row, r) => row.forEach((value, c) => sheet.cells.setValue(r, c, value === "" ? null : value)));
  if (settings) workbook.settings.set("keHoachCaiTien", { columns: { "Kế hoạch": settings } });
  return workbook;
}

/** "Mốc" and "Cần" are no words that headers have. */
const ODD = [
  ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Mốc", "Cần", "Ghi chú"],
  ["1", "1.1", "Chiến lược", "Rà soát", "Hiệu trưởng", "3/2025", "5 triệu", "Đang làm"],
  ["2", "1.2", "Hội đồng", "Họp", "Hiệu trưởng", "5/2025", "", "Hoàn thành"],
];
const RIGHT: Corrected = { deadline: 5, budget: 6, status: 7 };

describe("corrected columns", () => {
  it("come from the workbook's settings and reach readings, marks and totals", async () => {
    openModel(workbookOf(ODD));
    const [before] = (await checkPlans(OPTIONS)).plans;
    assert.equal(before.totals.dong, 0);
    const host = openModel(workbookOf(ODD, RIGHT));
    const [plan] = (await checkPlans(OPTIONS)).plans;
    assert.deepEqual(plan.rows.map(({ deadline, budget, status }) => [deadline.end, budget.dong, status.status]), [
      ["2025-03-31", 5_000_000, "doing"],
      ["2025-05-31", null, "done"],
    ]);
    assert.deepEqual([plan.headers.deadline, plan.columns.note], ["Mốc", undefined]);
    const { overdue, unfunded } = await markPlans(OPTIONS);
    assert.deepEqual([overdue, unfunded], [1, 1]);
    const marked = host.workbook.sheets[0].conditionalFormats.items.flatMap(({ ranges }) => ranges.map(({ column }) => column));
    assert.ok(marked.includes(5) && marked.includes(6));
    assert.equal((await totalBudget(OPTIONS)).dong, 5_000_000);
  });

  it("win over what the header says, and a column serves one field", async () => {
    const swapped = [
      ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Kinh phí", "Thời gian"],
      ["1", "1.1", "Chiến lược", "Rà soát", "Hiệu trưởng", "3/2025", "5 triệu"],
    ];
    openModel(workbookOf(swapped, { deadline: 5, budget: 6 }));
    const [plan] = (await checkPlans(OPTIONS)).plans;
    assert.deepEqual([plan.rows[0].deadline.end, plan.rows[0].budget.dong], ["2025-03-31", 5_000_000]);
  });

  it("in the options win over those of the workbook, and speak of their sheet only", async () => {
    openModel(workbookOf(ODD, { deadline: 4 }));
    const [plan] = (await checkPlans({ ...OPTIONS, columns: { "Kế hoạch": RIGHT } })).plans;
    assert.equal(plan.rows[0].deadline.end, "2025-03-31");
    openModel(workbookOf(ODD));
    const [other] = (await checkPlans({ ...OPTIONS, columns: { "Trang khác": RIGHT } })).plans;
    assert.equal(other.columns.deadline, undefined);
  });

  it("find a plan none of whose headers is known", async () => {
    const rows = [
      ["Trường Mầm non Hoa Sen"],
      ["Kế hoạch cải tiến chất lượng năm học 2024-2025"],
      ["#", "Mục", "Cái cần sửa", "Sửa ra sao", "Ai", "Khi nào", "Bao nhiêu"],
      ["1", "1.1", "Chiến lược", "Rà soát", "Hiệu trưởng", "3/2025", "5 triệu"],
      ["2", "1.2", "Hội đồng", "Họp", "Hiệu trưởng", "5/2025", "2 triệu"],
    ];
    openModel(workbookOf(rows));
    assert.deepEqual((await checkPlans(OPTIONS)).plans, []);
    openModel(workbookOf(rows, { criterion: 1, content: 2, actions: 3, owner: 4, deadline: 5, budget: 6 }));
    const [plan] = (await checkPlans(OPTIONS)).plans;
    assert.equal(plan.headerRow, 3);
    assert.deepEqual(plan.rows.map(({ row, criterion, budget }) => [row, criterion, budget.dong]), [[4, "1.1", 5_000_000], [5, "1.2", 2_000_000]]);
  });

  it("that are no columns are not followed", async () => {
    openModel(workbookOf(ODD, { deadline: -1, budget: 6.5, status: "H" as unknown as number }));
    const [plan] = (await checkPlans(OPTIONS)).plans;
    assert.equal(plan.columns.deadline, undefined);
    assert.equal(plan.columns.budget, undefined);
  });
});
