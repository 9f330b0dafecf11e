import assert from "node:assert/strict";
import fc from "fast-check";
import { readBudget } from "../../../src/plan/index";
import { proposeAmount } from "../../../src/plan/standardise/amount";
import { formatValue } from "../../../src/host/workbook/display-text";

const propose = (text: string, unit: string | null = null) => proposeAmount({ text, cellValue: text, numberFormat: "General" }, unit);

const EXACT: [text: string, value: number, format: string][] = [
  ["5 triệu đồng", 5_000_000, '0,," triệu đồng"'],
  ["5 triệu", 5_000_000, '0,," triệu"'],
  ["5tr", 5_000_000, '0,,"tr"'],
  ["25 Triệu đồng.", 25_000_000, '0,," Triệu đồng."'],
  ["500 nghìn đồng", 500_000, '0," nghìn đồng"'],
  ["500k", 500_000, '0,"k"'],
  ["2 tỷ đồng", 2_000_000_000, '0,,," tỷ đồng"'],
  ["5.000.000đ", 5_000_000, '[>=1000000]#\\.###\\.##0"đ";[>=1000]#\\.##0"đ";0"đ"'],
  ["5,000,000 đồng", 5_000_000, '[>=1000000]#\\,###\\,##0" đồng";[>=1000]#\\,##0" đồng";0" đồng"'],
  ["12 500 000 đồng", 12_500_000, '[>=1000000]#\\ ###\\ ##0" đồng";[>=1000]#\\ ##0" đồng";0" đồng"'],
  ["1.250.000.000đ", 1_250_000_000, '[>=1000000000]#\\.###\\.###\\.##0"đ";[>=1000000]#\\.###\\.##0"đ";#\\.##0"đ"'],
  ["700000 đ", 700_000, '0" đ"'],
];

const NOT_EXACT = [
  "", "Không", "0 đồng", "2,5 triệu", "Khoảng 5 triệu", "5-7 triệu", "5 triệu đồng mua sách", "Ngân sách: 5 triệu", "5 triệu/tháng",
  "Chưa có kinh phí", "5", "5.000", "1.200 triệu", "5 triệu (năm triệu đồng)", "Dự kiến kinh phí: 5 triệu đồng", "-5 triệu", "5.00.000đ",
  "10 x 200.000đ", "Theo quy chế chi tiêu nội bộ", "nt", "5 triệu?", "50%", "100 USD", "05 triệu đồng",
];

describe("a money text that is exactly one number of đồng", () => {
  for (const [text, value, numberFormat] of EXACT) {
    it(`“${text}” is ${value} as ${numberFormat}`, () => assert.deepEqual(propose(text)?.after, { value, text, numberFormat }));
  }

  for (const text of NOT_EXACT) {
    it(`“${text}” stays`, () => assert.equal(propose(text), null));
  }

  it("keeps a bare number in the unit of its column", () => {
    assert.deepEqual(propose("5", "Kinh phí (triệu đồng)")?.after, { value: 5, text: "5", numberFormat: "0" });
    assert.equal(propose("5", "Kinh phí (triệu đồng)")?.reason, "numberAsText");
    assert.equal(propose("5.000", "ĐVT: 1.000 đồng")?.after.value, 5_000);
    assert.equal(propose("5.000.000", "Kinh phí (triệu đồng)"), null);
  });

  it("shows the same words and is read as the same, whatever the number, text and header", () => {
    const unit = fc.constantFrom("", "đ", " đồng", " triệu", " triệu đồng", "tr", " nghìn đồng", "k", " tỷ", " tỷ đồng", " VNĐ", "₫");
    const mark = fc.constantFrom("", ".", ",", " ");
    const header = fc.constantFrom(null, "Kinh phí (triệu đồng)", "ĐVT: nghìn đồng", "Kinh phí (đồng)");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000_000 }), unit, mark, header, (number, words, separator, headerUnit) => {
        const text = String(number).replace(/\B(?=(\d{3})+$)/g, separator) + words;
        const proposal = propose(text, headerUnit);
        if (!proposal) return;
        const { value, numberFormat = "" } = proposal.after;
        assert.equal(formatValue(value, numberFormat), text);
        const after = readBudget({ text, cellValue: value, numberFormat }, headerUnit);
        assert.deepEqual(after, readBudget({ text }, headerUnit));
      }),
      { numRuns: 2_000 },
    );
  });
});
