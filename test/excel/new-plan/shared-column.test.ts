/** A column of people and time in the next plan: its owner goes into the note, last year's day nowhere. */
import assert from "node:assert/strict";
import { formOfPlan } from "../../../src/excel/new-plan/layout";
import { readPlans } from "../../../src/plan/index";
import { gridOf } from "../../fixtures/grid";

describe("the form of a plan with one column for two things", () => {
  const fields = (header: string, cell: string): (string | null)[] => {
    const grid = gridOf([["Tiêu chí", "Nội dung cải tiến", "Biện pháp", header], ["1.1", "Chiến lược", "Lấy ý kiến", cell]]);
    return formOfPlan(readPlans([grid], { asOf: "2024-10-01" }).plans[0]!, grid, new Map(), "vi").columns.map(({ field }) => field);
  };

  it("has the deadline there", () => {
    const wanted = ["criterion", "content", "actions", "deadline"];
    for (const [header, cell] of [["Người thực hiện, thời gian", "Kế toán, 30/11/2024"], ["Thời gian/Người phụ trách", "30/11/2024, Kế toán"], ["Thời gian/Kinh phí", "11/2024; 5 triệu"]] as const) assert.deepEqual(fields(header, cell).slice(0, 4), wanted, header);
  });
});
