import assert from "node:assert/strict";
import { hasFigure, isUnfunded, readBudget } from "../../../src/plan/text/budget/index";

/** Nothing here may come out as an amount: a figure that is not money, or one that could be another. */
const never: Record<string, string[]> = {
  "counts, shares, lessons": ["03 GV", "05 lớp", "100%", "12 tiết", "2 buổi/tuần", "20 HS", "30 đồng chí", "05 đ/c", "20 đồng phục", "02 ti vi", "80 tỷ lệ", "10 động tác", "5 tiêu chí", "5 tiểu phẩm", "6 ngân hàng câu hỏi", "4 đóng góp"],
  "dates, years, periods": ["2025", "12/5/2025", "31.12.2024", "9/2025", "2024-2025", "Năm học 2024 - 2025", "Tháng 9", "Quý I", "HK1", "Từ tháng 9 đến tháng 12", "12-5-2025"],
  "telephone numbers, documents": ["0912345678", "0912.345.678", "0912 345 678", "ĐT: 0912345678", "QĐ 123/QĐ-UBND", "Thông tư 19/2018/TT-BGDĐT", "Số 45"],
  "no unit": ["5", "5.000", "5,000", "5 000", "5,5", "500", "50.000", "5-7", "10 + 5", "5 x 2", "12345"],
  "malformed groups": ["5.000.00đ", "5.00.000đ", "5.000,000đ", "5,000.000đ", "50.00.000", "5..000.000đ", "5.0000.000đ", "1.2.3 triệu", "5.000.000.00 đ", "0912.345.678đ", "00.000đ"],
  "a unit twice, or the wrong one": ["5.000.000 triệu", "5000000 tr", "1,200 triệu", "5 5 triệu", "15.000.000 20.000.000", "5.5 đồng"],
  "negative": ["-5.000.000", "-5 triệu", "- 5.000.000", "(5.000.000)", "âm 5 triệu", "−5.000.000đ", "NSNN -5 triệu", "lỗ 5 triệu", "trừ 5 triệu", "giảm 5 triệu"],
  "other money": ["$200", "200$", "200 USD", "€500", "500 EUR", "1.000 đô la", "US$ 5,000,000", "5.000.000 yên Nhật ¥"],
  "letters for digits": ["S triệu đồng", "5O triệu", "l5 triệu", "S00.000đ", "5.OOO.OOO đ", "1O.000.000đ", "I5 triệu"],
  "words that are no number": ["vài triệu", "mấy triệu", "vài ba triệu", "hàng chục triệu", "dăm bảy triệu", "năm bảy triệu", "triệu rưỡi", "hai trăm năm triệu", "2tr50"],
  "fractions and divisions": ["1/2 tỷ", "3/4 triệu", "10 triệu / 05 lớp", "10 triệu/3 tháng", "10 triệu/2 đợt/lớp", "15tr/20tr", "50% của 10 triệu", "10 triệu x 50%"],
  "ends that do not fit": ["7-5 triệu", "5 - 7.000.000đ", "500 - 700.000đ", "5-7.000 nghìn", "5 triệu ± 1", "1 - 500 triệu"],
  "two figures with no word on how they go together": ["5 triệu, 7 triệu", "5 triệu 7 triệu", "5tr,3tr", "5 triệu (7 triệu)", "10 và 5 triệu", "5, 6 triệu", "5 rồi 6 triệu", "từ 5 triệu tăng lên 7 triệu", "5 triệu giảm còn 4 triệu", "Không, 5 triệu", "5 triệu hoặc không"],
  "figures that contradict each other": ["5.000.000đ (Sáu triệu đồng)", "30 triệu (NSNN 20 triệu, XHH 5 triệu)", "NSNN 20tr + XHH 10tr = 35tr", "3 triệu/lớp x 10 lớp = 35 triệu", "10 triệu, trong đó XHH 15 triệu", "10.000.000đ (500.000đ/GV x 10 GV)", "20 triệu (NSNN 80%, XHH 30%)"],
  "alternatives": ["Phương án 1: 5 triệu; phương án 2: 7 triệu", "Dự kiến: 5 triệu; thực chi: 4 triệu"],
  "left over": ["5 triệu chưa bao gồm quạt", "5 triệu, còn lại quạt", "Còn 5 triệu", "Đã chi 3 triệu, còn 2 triệu", "gấp đôi 5 triệu", "một phần 5 triệu"],
  "prices that cannot be added": ["Bàn: 500.000đ/cái; ghế: 300.000đ/cái", "500.000đ/lớp x 10 GV", "200.000đ/tiết + 5 triệu"],
  "other things in the cell": ["?", "x", "Hiệu trưởng", "abc", "@#%", "Tổ chuyên môn", "<script>", "=1+1"],
};

describe("readBudget never takes for an amount", () => {
  for (const [why, texts] of Object.entries(never)) {
    for (const text of texts) {
      it(`${why}: ${JSON.stringify(text)}`, () => {
        const read = readBudget({ text });
        assert.equal(read.kind, "unreadable");
        assert.deepEqual([read.dong, read.min, read.max], [null, null, null]);
      });
    }
  }

  const differing: [string, string][] = [
    ["5.000.000đ (Sáu triệu đồng)", "wordsDiffer"],
    ["5.000.000 đồng; bằng chữ: sáu triệu đồng", "wordsDiffer"],
    ["Sáu triệu đồng (5.000.000đ)", "wordsDiffer"],
    ["30 triệu (NSNN 20 triệu, XHH 5 triệu)", "partsDiffer"],
    ["NSNN 20tr + XHH 10tr = 35tr", "partsDiffer"],
    ["Tổng: 30 triệu. NSNN: 20 triệu. XHH: 5 triệu", "partsDiffer"],
    ["20 GV x 500.000đ/GV = 9.000.000đ", "partsDiffer"],
    ["5", "ambiguous"],
    ["5.000", "ambiguous"],
    ["5.000.00đ", "typo"],
    ["Bàn: 500.000đ/cái; ghế: 300.000đ/cái", "unitPrice"],
  ];
  for (const [text, flag] of differing) {
    it(`says why: ${text} ${flag}`, () => assert.ok(readBudget({ text }).flags.includes(flag), readBudget({ text }).flags.join()));
  }

  const underMillions = ["05 GV", "đợt 1", "100%", "tháng 9", "12/5", "2025", "-5", "(5)", "5.000.000", "1,200", "12 tiết", "#5"];
  for (const text of underMillions) {
    it(`not even under "triệu đồng": ${text}`, () => assert.equal(readBudget({ text }, "Kinh phí (triệu đồng)").kind, "unreadable"));
  }
});

describe("isUnfunded, hasFigure", () => {
  const cases: [string, boolean, boolean][] = [
    ["", true, false],
    ["…", true, false],
    ["Chưa có kinh phí", true, false],
    ["20 triệu, chưa bố trí kinh phí", true, true],
    ["Không", false, true],
    ["5 triệu", false, true],
    ["Theo thực tế", false, false],
    ["nt", false, false],
    ["5-7 triệu", false, false],
    ["?", false, false],
  ];
  for (const [text, unfunded, figure] of cases) {
    it(`${JSON.stringify(text)}: ${unfunded}, ${figure}`, () => {
      const read = readBudget({ text });
      assert.deepEqual([isUnfunded(read), hasFigure(read)], [unfunded, figure]);
    });
  }
});
