import assert from "node:assert/strict";
import { isDateFormat, showNumber, typedNumber } from "../../../src/preview/grid/regional";

describe("numbers in the preview's grid", () => {
  it("are shown as in Viet Nam", () => {
    assert.equal(showNumber("10,000,000.5"), "10.000.000,5");
  });

  it("are read as in Viet Nam", () => {
    const cases = [["5.000.000", "5000000"], ["2,5", "2.5"], ["-1.000,25", "-1000.25"], ["7", "7"]];
    for (const [typed, read] of cases) assert.equal(typedNumber(typed), read);
  });

  it("leave everything else as it was typed", () => {
    for (const typed of ["1.10", "5 triệu đồng", "=SUM(G1,G2)", "31/12/2025", "1.1.1", "5.0000", ""]) assert.equal(typedNumber(typed), typed);
  });

  it("are not dates", () => {
    for (const format of ["dd/mm/yyyy", "h:mm", '"Tháng "m/yyyy']) assert.ok(isDateFormat(format), format);
    for (const format of ["#,##0", "0.00%", '#,##0" đ"', "General"]) assert.ok(!isDateFormat(format), format);
  });
});
