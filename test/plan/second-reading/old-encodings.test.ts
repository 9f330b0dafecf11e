/** Plans typed with the fonts of before Unicode: read as what they stand for, and said so. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { toTcvn3, toVni } from "../../../scripts/fixtures/old-encodings";
import { checkPlans, markPlans } from "../../../src/excel/index";
import { readPlans, type CellValue, type SheetGrid } from "../../../src/plan/index";
import { openBytes } from "../../support/excel";
import { proposeStandard } from "../../../src/excel/standardise/propose";

const OPTIONS = { asOf: "2025-04-15", lang: "vi" } as const;

function gridOf(rows: CellValue[][]): SheetGrid {
  return { name: "KH", top: 0, left: 0, values: rows, text: rows.map((row) => row.map(String)) };
}

const HEADER = ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí", "Ghi chú"];
const ROW = ["1", "Tiêu chí 1.4", "Không có tổ văn phòng", "Thành lập tổ", "Hiệu trưởng", "Tháng 3/2025", "5 triệu đồng", "Đã họp"];

describe("old encodings", () => {
  it("look as their fonts leave them", () => {
    assert.equal(toTcvn3("Kế hoạch cải tiến chất lượng"), "KÕ ho¹ch c¶i tiÕn chÊt l\u00adîng");
    assert.equal(toVni("Kế hoạch cải tiến chất lượng"), "Keá hoaïch caûi tieán chaát löôïng");
    assert.equal(toTcvn3("Trường Tiểu học, thời gian, nhân lực"), "Tr\u00adêng TiÓu häc, thêi gian, nh©n lùc");
    assert.equal(toVni("Trường Tiểu học, thời gian, nhân lực, mỹ, kỳ, ỷ, đặt, ít"), "Tröôøng Tieåu hoïc, thôøi gian, nhaân löïc, myõ, kyø, yû, ñaët, ít");
  });

  for (const [name, encoding] of [["tcvn3-texts", "TCVN3"], ["vni-texts", "VNI"]] as const) {
    it(`${encoding}: one finding says so, and marks fall on the cells as they are`, async () => {
      const host = openBytes(readFileSync(new URL(`../../fixtures/workbooks/${name}.xlsx`, import.meta.url)));
      const { plans } = await checkPlans(OPTIONS);
      const found = plans[0].findings.filter(({ ruleId }) => ruleId === "legacy-encoding");
      assert.equal(found.length, 1);
      assert.equal(found[0].params.encoding, encoding);
      assert.equal(found[0].params.meaning, "Trường Mầm non Hoa Phượng");
      assert.equal(plans[0].schoolName, "Trường Mầm non Hoa Phượng");
      const { overdue, unfunded } = await markPlans(OPTIONS);
      assert.deepEqual([overdue, unfunded], [1, 1]);
      const shown = (host.workbook.sheets[0].cells.value(5, 5) as string).replaceAll('"', '""');
      const formulas = host.workbook.sheets[0].conditionalFormats.items.map(({ rule }) => (rule.type === "custom" ? rule.formula : ""));
      assert.ok(formulas.some((formula) => formula.includes(shown)), "a rule keyed on what the cell shows");
    });

    it(`${encoding}: standardising does not fail`, async () => {
      openBytes(readFileSync(new URL(`../../fixtures/workbooks/${name}.xlsx`, import.meta.url)));
      await assert.doesNotReject(proposeStandard(OPTIONS));
    });
  }

  it("leave Unicode cells of the same sheet alone", () => {
    const rows = [HEADER.map(toTcvn3), ROW, ROW.map(toTcvn3)];
    const [plan] = readPlans([gridOf(rows)], { asOf: "2025-04-15", schoolYear: "2024-2025" }).plans;
    assert.deepEqual(plan.rows.map(({ text }) => text.content), [ROW[2], ROW[2]]);
    assert.equal(plan.legacy?.cell, "B1");
  });

  it("are not seen in a plan in Unicode, foreign names or not", () => {
    const rows = [HEADER, ROW, ["2", "1.5", "Dự án Müller", "Mời ông Sørensen, bà Ångström", "HT", "5/2025", "Không", "25 m², 30°C ± 2"]];
    const [plan] = readPlans([gridOf(rows)], { asOf: "2025-04-15", schoolYear: "2024-2025" }).plans;
    assert.equal(plan.legacy, undefined);
    assert.equal(plan.rows[1].text.note, "25 m², 30°C ± 2");
    assert.ok(!plan.findings.some(({ ruleId }) => ruleId === "legacy-encoding"));
  });

  it("are not seen in a sheet without any plan", () => {
    const rows = [["Danh s¸ch gi¸o viªn"], ["TT", "Hä vµ tªn", "Chøc vô"], ["1", "NguyÔn ThÞ Hoa", "Gi¸o viªn"]];
    assert.deepEqual(readPlans([gridOf(rows)], { asOf: "2025-04-15" }).plans, []);
  });
});
