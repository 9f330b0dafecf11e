import assert from "node:assert/strict";
import { readBudget, readHeaderUnit } from "../../../src/plan/text/budget/index";

type Expected = number | "none-needed" | "unreadable" | "blank";

/** value, what Excel shows, number format, header, expected */
const numericCells: [number, string, string, string | null, Expected][] = [
  [5000000, "5.000.000", "#,##0", null, 5000000],
  [5000000, "5000000", "General", null, 5000000],
  [5000000, "5.000.000 đ", '#,##0 "đ"', null, 5000000],
  [5000000, "5.000.000 ₫", "#,##0 [$₫-42A]", null, 5000000],
  [5000000, "5.000.000 ₫", "#,##0\\ [$₫-42A]", null, 5000000],
  [5000000, " 5.000.000 ₫ ", '_-* #,##0\\ "₫"_-;\\-* #,##0\\ "₫"_-;_-* "-"??\\ "₫"_-;_-@_-', null, 5000000],
  [5000000, "VND 5,000,000", "[$VND] #,##0", null, 5000000],
  [5000000, "5.000.000", "[$-42A]#,##0", null, 5000000],
  [5.5, "5,5 triệu", '0.0 "triệu"', null, 5500000],
  [5.5, "5,5 triệu", '0.0 "triệu"', "Kinh phí (nghìn đồng)", 5500000],
  [12000, "12.000 nghìn đồng", '#,##0 "nghìn đồng"', null, 12000000],
  [5000000, "5,0 triệu", '0.0,, "triệu"', null, 5000000],
  [5000000, "5.000 nghìn", '#,##0, "nghìn"', null, 5000000],
  [5000000, "5,0 triệu", "", null, 5000000],
  [5000000, "5.000.000 đồng", "", null, 5000000],
  [5.5, "5,5", "0.0", "Kinh phí (triệu đồng)", 5500000],
  [5.55, "5,6", "0.0", "Kinh phí (triệu đồng)", 5550000],
  [0.1 + 0.2, "0,3", "General", "ĐVT: triệu đồng", 300000],
  [5000, "5.000", "#,##0", "ĐVT: 1.000 đồng", 5000000],
  // 1.500 typed where the decimal sign is a dot.
  [1.5, "1.5", "General", "Kinh phí (1.000đ)", "unreadable"],
  [12.5, "12,5", "0.0", "ĐVT: nghìn đồng", "unreadable"],
  [1250.5, "1250,5", "General", "ĐVT: nghìn đồng", 1250500],
  [350, "350", "General", "ĐVT: nghìn đồng", 350000],
  [5000000, "########", "#,##0", null, 5000000],
  [150000, "150000", "General", null, 150000],
  [0, "0", "General", null, "none-needed"],
  [0, "-", '_-* "-"??', null, "none-needed"],
  [0, "", "#,###", null, "blank"],
  [5, "5", "General", null, "unreadable"],
  [5000, "5.000", "#,##0", null, "unreadable"],
  [2025, "2025", "General", null, "unreadable"],
  [2025, "2025", "General", "Kinh phí (triệu đồng)", "unreadable"],
  [912345678, "912345678", "General", null, "unreadable"],
  [123456789, "123456789", "0", null, "unreadable"],
  [-5000000, "-5.000.000", "#,##0", null, "unreadable"],
  [-5000000, "(5.000.000)", "#,##0_);(#,##0)", null, "unreadable"],
  [45870, "01/08/2025", "dd/mm/yyyy", null, "unreadable"],
  [45900, "08/2025", "mm/yyyy", "Kinh phí (đồng)", "unreadable"],
  [0.5, "50%", "0%", "Kinh phí (triệu đồng)", "unreadable"],
  [200, "$200", '"$"#,##0', null, "unreadable"],
  [200000, "$200,000", "$#,##0", null, "unreadable"],
  [200000, "€200,000", "[$€-2] #,##0", null, "unreadable"],
  [200000, "200.000", "#,##0", "Kinh phí (USD)", "unreadable"],
  [20, "20 GV", '0 "GV"', "Kinh phí (triệu đồng)", "unreadable"],
  [5000000, "5.000.000", "#,##0", "Kinh phí (triệu đồng)", "unreadable"],
  [5, "5", "General", "Kinh phí (đồng)", "unreadable"],
  [NaN, "", "General", null, "unreadable"],
  [Infinity, "", "General", null, "unreadable"],
  [1e300, "1E+300", "General", "Kinh phí (triệu đồng)", "unreadable"],
];

describe("readBudget on numbers that Excel stores", () => {
  for (const [cellValue, text, numberFormat, header, expected] of numericCells) {
    it(`${cellValue} shown as ${JSON.stringify(text)}${header ? ` under ${header}` : ""}: ${expected}`, () => {
      const read = readBudget({ text, cellValue, numberFormat: numberFormat || undefined }, header);
      assert.equal(typeof expected === "number" ? read.dong : read.kind, expected);
      assert.equal(typeof expected === "number" ? read.kind : expected, read.kind);
    });
  }

  it("takes a formula's displayed number, as a number", () => {
    assert.equal(readBudget({ text: "500000", cellValue: "=5*100000" }).dong, 500000);
    assert.equal(readBudget({ text: "5", cellValue: "=2+3" }).kind, "unreadable");
    assert.equal(readBudget({ text: "5", cellValue: "=2+3" }, "Kinh phí (triệu đồng)").dong, 5000000);
    assert.equal(readBudget({ text: "5.000.000 đ", cellValue: "=5*1000000" }).dong, 5000000);
  });

  it("does not take a truth value or an error for money", () => {
    assert.equal(readBudget({ text: "TRUE", cellValue: true }).kind, "unreadable");
    for (const text of ["#REF!", "#VALUE!", "#N/A", "#DIV/0!", "#NAME?", "####"]) {
      assert.equal(readBudget({ text, cellValue: text }).kind, "unreadable", text);
    }
  });
});

const headers: [string, number | null][] = [
  ["Kinh phí (triệu đồng)", 1_000_000],
  ["KINH PHÍ\n(Triệu đồng)", 1_000_000],
  ["Dự kiến kinh phí (Triệu đồng)", 1_000_000],
  ["Kinh phí (tr.đ)", 1_000_000],
  ["Kinh phí (tr.đồng)", 1_000_000],
  ["Kinh phí (Trđ)", 1_000_000],
  ["(tr.đ)", 1_000_000],
  ["Kinh phí (ĐVT: triệu đồng)", 1_000_000],
  ["Kinh phí - triệu đồng", 1_000_000],
  ["Kinh phí triệu đồng", 1_000_000],
  ["Kinh phí (1.000.000 đồng)", 1_000_000],
  ["kinh phi (trieu dong)", 1_000_000],
  ["ĐVT: 1.000 đồng", 1_000],
  ["ĐVT: 1000đ", 1_000],
  ["Đơn vị tính: nghìn đồng", 1_000],
  ["Đơn vị tính: Ngàn đồng", 1_000],
  ["Kinh phí (1.000đ)", 1_000],
  ["Kinh phí (x1.000đ)", 1_000],
  ["Kinh phí (nghìn đồng)", 1_000],
  ["Kinh phí dự kiến (đvt: nghìn đồng)", 1_000],
  ["Kinh phí (đồng)", 1],
  ["Kinh phí (đ)", 1],
  ["Kinh phí (VNĐ)", 1],
  ["Đơn vị: đồng", 1],
  ["Kinh phí (tỷ đồng)", 1_000_000_000],
  ["Kinh phí", null],
  ["Kinh phí (dự kiến)", null],
  ["Kinh phí do Hội đồng trường duyệt", null],
  ["Kinh phí (do hội đồng duyệt)", null],
  ["Đơn vị: Trường Mầm non Hoa Sen", null],
  ["Nguồn kinh phí", null],
  ["Kinh phí (5 triệu đồng)", null],
  ["Kinh phí hoạt động", null],
  ["Kinh phí (USD)", null],
  ["", null],
];

describe("readHeaderUnit", () => {
  for (const [header, unit] of headers) {
    it(`${JSON.stringify(header)}: ${unit}`, () => assert.equal(readHeaderUnit(header), unit));
    it(`${JSON.stringify(header)} in capitals and decomposed: ${unit}`, () => assert.equal(readHeaderUnit(header.toUpperCase().normalize("NFD")), unit));
  }
});
