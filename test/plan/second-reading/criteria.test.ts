/** Criteria as a second reader tried them; an amount, a date, a code or an item of a list is none. */
import assert from "node:assert/strict";
import { readCriterion } from "../../../src/plan/text/criterion";
import type { CellText } from "../../../src/plan/text/types";

/** The criteria named, in order; `""` for none. */
const cases: [criteria: string, texts: string[]][] = [
  ["1.1", ["Tiêu chí 1.1", "TIÊU CHÍ 1.1.", "TC 1.1", "tc1.1", "1.1", "1.1:", "Tiêu chí: 1.1", "Tiêu chí số 1.1", "T.chí 1.1", "TChí 1.1", "(1.1)", "[1.1]", "\"1.1\"", "“TC 1.1”", "- 1.1", "• Tiêu chí 1.1",
    "Tiêu chí 1 .1", "Tiêu chí1.1", "Tiêuchí 1.1", "tieu chi 1.1", "Tiêu trí 1.1", "1.1. Phương hướng", "1.1- Phương hướng", "1.1) Phương hướng", "1.1.a", "Tiêu chí 1.1 khoản a", "Tiêu chí 1.1 (mức 1)",
    "Tiêu chuẩn 1.1", "TC\u00a01.1", "1.01", "Tiêu chí 1.1: tăng 2.2 lần", "Tiêu chuẩn 1 - Tiêu chí 1.1", "Tiêu chuẩn 1, tiêu chí 1", "Tiêu chí 1.1".normalize("NFD")]],
  ["1.10", ["1.10", "1.10.", "tc1.10", "Tiêu chí 1.10: An ninh"]],
  ["1.5", ["1,5", "tiêu chí 1,5", "1.5: Tổ chức nhóm trẻ"]],
  ["4.2", ["4.2. 30 trẻ suy dinh dưỡng", "Năng lực phối hợp (TC 4.2)"]],
  ["5.1,5.2,5.3", ["Tiêu chí 5.1 – 5.3", "5.1-5.3", "5.1 đến 5.3"]],
  ["2.2,2.3", ["TC 2.2; 2.3", "TC 2.2/2.3", "2.2 và 2.3", "2.2, 2.3", "2.2\n2.3", "Tiêu chí 2.2\nTiêu chí 2.3", "TC 2.2\nTC 2.3"]],
  ["1.1,2.3", ["1.1 - 2.3"]],
  ["3.1", ["Tiêu chí 3.1 – 3 phòng", "Tiêu chí 3.1 - Diện tích", "Tiêu chí 3.1 thuộc tiêu chuẩn 3"]],
  ["", ["Mức 4 - khoản 1", "Tiêu chuẩn 1", "Tiêu chuẩn I", "Tiêu chí 5", "TC 5", "1", "TC", "Tiêu chí", "1.2 triệu", "1.5 tỷ", "1.5 - 2 triệu", "1.5-2.0 triệu", "1.200.000", "12.5%", "1.5%", "1.1.2025", "1.1/2025",
    "01/01/2025", "tháng 1.1", "1.5 lần", "5.2km", "3,5 ha", "3.5 m", "2.3 điểm", "H1-1.1-01", "[H1-1.1-01]", "MC.2.2.03", "Mục 1.1", "Điều 1.1", "Bước 1.1", "Phòng 1.1", "0901.1234", "10.1", "0.1", "12.5",
    "1.1.1", "Tiêu chí 1.1.2", "1.100", "1..1", "v1.1", "$1.1", "Theo Tiêu chuẩn 2"]],
];

describe("readCriterion, a second reading", () => {
  for (const [criteria, texts] of cases) {
    for (const text of texts) {
      it(`reads ${JSON.stringify(text)} as ${criteria || "none"}`, () => {
        const reading = readCriterion({ text });
        assert.equal(reading.criteria.join(), criteria);
        assert.equal(reading.criterion ?? "", criteria.split(",")[0]);
      });
    }
  }

  it("reads what is displayed, and says where Excel may have changed it", () => {
    const read = (cell: CellText): [string | null, string] => [readCriterion(cell).criterion, readCriterion(cell).flags.join()];
    assert.deepEqual(read({ text: "1.10", cellValue: 1.1, numberFormat: "0.00" }), ["1.10", ""]);
    assert.deepEqual(read({ text: "1.1", cellValue: 1.1, numberFormat: "General" }), ["1.1", "trailingZero"]);
    assert.deepEqual(read({ text: "1.50", cellValue: 1.5, numberFormat: "0.00" }), ["1.5", ""]);
    assert.deepEqual(read({ text: "01/05/2025", cellValue: 45778, numberFormat: "dd/mm/yyyy" }), ["1.5", "datelike"]);
    assert.deepEqual(read({ text: "15/03/2025", cellValue: 45731, numberFormat: "dd/mm/yyyy" }), [null, ""]);
    assert.deepEqual(read({ text: "1.0", cellValue: 1, numberFormat: "0.0" }), [null, ""]);
    assert.deepEqual(read({ text: "#REF!", cellValue: "#REF!" }), [null, ""]);
  });
});
