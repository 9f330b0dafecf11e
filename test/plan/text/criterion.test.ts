/** Criteria as schools write them, and what must never be taken for one. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readCriterion } from "../../../src/plan/text/criterion";

const { criterionWritings } = JSON.parse(readFileSync(new URL("../../data/headers.json", import.meta.url), "utf8")) as { criterionWritings: string[] };

describe("readCriterion", () => {
  const first: Record<string, string | null> = {
    "Tiêu chí 1.10 (not 1.1!)": "1.10",
    "tiêu chí 1,5 (comma)": "1.5",
    "Tiêu chí 1.5: Tổ chức nhóm trẻ và lớp mẫu giáo": "1.5",
    "Tiêu chí 5.1 – 5.3 (several)": "5.1",
    "TC 2.2; 2.3": "2.2",
    "Mức 4 - khoản 1": null,
  };
  for (const writing of criterionWritings.filter((text) => !text.startsWith("Number cell"))) {
    it(`reads "${writing}"`, () => {
      const wanted = writing in first ? first[writing] : "1.1";
      assert.equal(readCriterion({ text: writing }).criterion, wanted);
      assert.equal(readCriterion({ text: writing }).standard, wanted === null ? null : wanted.split(".")[0]);
    });
  }

  const cases: [string, string[], string?][] = [
    ["Tiêu chí 5.1 – 5.3", ["5.1", "5.2", "5.3"]],
    ["TC 2.2; 2.3", ["2.2", "2.3"]],
    ["tc 1.1 ; 1.2", ["1.1", "1.2"]],
    ["Tiêu chí 3.1, tiêu chí 3.4", ["3.1", "3.4"]],
    ["1.8 và 1.9", ["1.8", "1.9"]],
    ["5.1,5.2", ["5.1", "5.2"]],
    ["Tiêu chí 1.8 đến 1.10", ["1.8", "1.9", "1.10"]],
    ["TChí 3.4", ["3.4"]],
    ["T.chí 3.4", ["3.4"]],
    ["1.1:", ["1.1"]],
    ["- Tiêu chí 2.3.", ["2.3"]],
    ["Tiêu chuẩn 1, tiêu chí 1.2", ["1.2"]],
    ["Tiêu chuẩn 4 - Tiêu chí 2", ["4.2"]],
    ["Tiêu chí 2 (Tiêu chuẩn 4)", ["4.2"]],
    ["Tiêu chuẩn 2: 2.1", ["2.1"]],
    ["TIÊU CHÍ 1.4", ["1.4"]],
    ["tieu chi 1.4", ["1.4"]],
    ["Tiêu chis 1.4", ["1.4"]],
    ["Tiêu\u00a0chí\u00a01.4".normalize("NFD"), ["1.4"]],
    ["Tiêu chí\n1.4", ["1.4"]],
    ["1.5. Sĩ số học sinh tăng", ["1.5"], "Sĩ số học sinh tăng"],
    ["Tiêu chí 1.7: Quản lý cán bộ", ["1.7"], "Quản lý cán bộ"],
    ["Nâng cao chất lượng đội ngũ (tiêu chí 2.2)", ["2.2"]],
    ["1/5", ["1.5"]],
  ];
  for (const [text, criteria, title] of cases) {
    it(`reads ${JSON.stringify(text)} as ${criteria.join(", ")}`, () => {
      const reading = readCriterion({ text });
      assert.deepEqual(reading.criteria, criteria);
      assert.equal(reading.criterion, criteria[0]);
      assert.equal(reading.source, text);
      if (title !== undefined) assert.equal(reading.title, title);
    });
  }

  it("reads a standard alone as a standard", () => {
    assert.deepEqual([readCriterion({ text: "Tiêu chuẩn 2" }).standard, readCriterion({ text: "Tiêu chuẩn 2" }).criterion], ["2", null]);
    assert.equal(readCriterion({ text: "Tiêu chuẩn II: Cán bộ quản lý" }).standard, "2");
    assert.equal(readCriterion({ text: "Tiêu chuẩn II: Cán bộ quản lý" }).title, "Cán bộ quản lý");
  });

  for (const text of ["", "12.5%", "1.5%", "1.200", "2.000.000", "15/9", "01/01/2025", "1.1.2025", "1.5 triệu", "2,5 tr", "1. 5 lớp học", "10.2", "H1-1.1-01",
    "0912345678", "Tháng 8/2025", "1.0", "3.25 điểm", "2024-2025", "8h30", "Không"]) {
    it(`finds no criterion in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readCriterion({ text }).criteria, []);
      assert.equal(readCriterion({ text }).criterion, null);
    });
  }

  it("trusts what is displayed over what is stored", () => {
    assert.equal(readCriterion({ text: "1.10", cellValue: 1.1, numberFormat: "0.00" }).criterion, "1.10");
    assert.equal(readCriterion({ text: "1.50", cellValue: 1.5, numberFormat: "0.00" }).criterion, "1.5");
    assert.equal(readCriterion({ text: "1,5", cellValue: 1.5, numberFormat: "General" }).criterion, "1.5");
    assert.deepEqual(readCriterion({ text: "1.1", cellValue: 1.1, numberFormat: "General" }).flags, ["trailingZero"]);
    assert.deepEqual(readCriterion({ text: "1.1", cellValue: "1.1", numberFormat: "@" }).flags, []);
  });

  it("sees the criterion in what Excel made a date, and says so", () => {
    for (const [text, criterion] of [["01-Jan", "1.1"], ["1/1", "1.1"], ["05-Feb", "5.2"], ["1/5/2025", "1.5"]]) {
      const reading = readCriterion({ text, cellValue: 45658, numberFormat: "d-mmm" });
      assert.deepEqual([reading.criterion, reading.flags], [criterion, ["datelike"]], text);
    }
    assert.equal(readCriterion({ text: "15-Sep", cellValue: 45915, numberFormat: "d-mmm" }).criterion, null);
  });

  it("says when the standard named is not the criterion's", () => {
    assert.deepEqual(readCriterion({ text: "Tiêu chuẩn 2, tiêu chí 1.2" }).flags, ["mismatch"]);
  });
});
