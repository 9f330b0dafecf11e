import assert from "node:assert/strict";
import { readBudget } from "../../../src/plan/text/budget/index";
import type { BudgetReading } from "../../../src/plan/text/types";

/** Further wordings beside the list, the way schools write them: [text, figure or kind, flags]. */
type Case = [text: string, expected: number | [min: number, max: number | null] | BudgetReading["kind"], flags?: string];

const tables: Record<string, Case[]> = {
  "digits and units": [
    ["15tr", 15e6], ["2,5 tr", 25e5], ["7.500.000 đ", 75e5], ["10 000 000 đồng", 10e6], ["1.5 tỷ", 15e8], ["5 TRIỆU ĐỒNG", 5e6], ["05 triệu", 5e6],
    ["5.000.000", 5e6], ["5000000", 5e6], ["5,000,000 VND", 5e6], ["VNĐ 5.000.000", 5e6], ["5.000.000,00 đ", 5e6], ["5.000.000đ./.", 5e6],
    ["5.000.000,-", 5e6], ["5 tr đ", 5e6], ["5 tr. đồng", 5e6], ["5triệu", 5e6], ["5.000 k", 5e6], ["5 triệu VNĐ", 5e6], ["₫5.000.000", 5e6],
    ["2tr5", 25e5], ["2tr500k", 25e5], ["1tỷ200tr", 12e8], ["2 triệu rưỡi", 25e5], ["5 trăm nghìn", 5e5], ["0,5 tỷ", 5e8], ["1500 triệu", 15e8],
    ["5'000'000 đồng", 5e6], ["1.500 triệu đồng", 15e8, "ambiguous"],
  ],
  "typed without accents, or with a slip": [
    ["5 trieu dong", 5e6], ["khoang 5 trieu", 5e6, "estimate"], ["khong qua 5 trieu", [0, 5e6], "upperBound"], ["sua chua co so vat chat 5 trieu", 5e6],
    ["muoi lam trieu dong", 15e6], ["khong can kinh phi", "none-needed"], ["Chua co kinh phi", "unspecified", "unfunded"], ["5 trệu đồng", 5e6, "typo"],
    ["5 triêu đông", 5e6, "typo"], ["5 ngìn đồng", 5e3, "typo"], ["Khôg", "none-needed", "typo"], ["20 GV x 500.000d", 10e6],
  ],
  "in words": [
    ["hai triệu đồng", 2e6], ["Mười lăm triệu đồng", 15e6], ["Hai mươi lăm triệu năm trăm nghìn đồng", 255e5], ["một tỷ hai trăm triệu đồng", 12e8],
    ["ba triệu rưỡi", 35e5], ["nửa tỷ", 5e8], ["Năm triệu", 5e6], ["Năm triệu đồng (5.000.000đ)", 5e6, "wordsAgree"],
    ["105.000.000 đồng (Một trăm linh năm triệu đồng)", 105e6, "wordsAgree"], ["1.005.000đ (một triệu không trăm linh năm nghìn đồng)", 1005e3, "wordsAgree"],
    ["Kinh phí: 5.000.000đ\nBằng chữ: Năm triệu đồng", 5e6, "wordsAgree"], ["5.000.000 đồng (Bằng chữ: Năm triệu đồng chẵn)", 5e6, "wordsAgree"],
  ],
  "ranges and bounds": [
    ["5tr - 7tr", [5e6, 7e6]], ["từ 5 đến 7 triệu", [5e6, 7e6]], ["5.000.000 - 7.000.000", [5e6, 7e6]], ["500 nghìn - 1 triệu", [5e5, 1e6]], ["500-700k", [5e5, 7e5]],
    ["năm đến bảy triệu", [5e6, 7e6]], ["5 hay 6 triệu", [5e6, 6e6]], ["Dự kiến 5-7 triệu đồng", [5e6, 7e6]], ["không quá 20 triệu", [0, 20e6], "upperBound"],
    ["Kinh phí tối đa: 10 triệu", [0, 10e6], "upperBound"], ["10 triệu trở xuống", [0, 10e6], "upperBound"], ["≤ 10 triệu", [0, 10e6], "upperBound"],
    ["trên 10 triệu", [10e6, null], "lowerBound"], ["từ 5 triệu trở lên", [5e6, null], "lowerBound"], ["không dưới 5 triệu", [5e6, null], "lowerBound"],
    ["khoảng 3.000.000đ", 3e6, "estimate"], ["~ 5 triệu", 5e6, "estimate"], ["5 triệu (dự kiến)", 5e6, "estimate"], ["Kinh phí dự kiến: 5tr", 5e6, "estimate"],
  ],
  "prices and counts": [
    ["500.000đ/GV x 20 GV", 10e6], ["12 tháng x 500.000", 6e6], ["20 GV x 500.000đ/GV = 10.000.000đ", 10e6], ["5trx2", 10e6], ["2 x 3 triệu", 6e6],
    ["100.000đ/người/buổi x 10 người x 3 buổi", 3e6], ["50.000đ/hs/tháng x 100 hs x 9 tháng", 45e6], ["500.000đ/tháng x 9 tháng", 45e5],
    ["200.000đ x 2 buổi/tuần x 35 tuần", 14e6], ["mỗi lớp 500.000đ x 10 lớp", 5e6], ["500.000đ/lớp (10 lớp)", 5e6, "ambiguous"], ["5 triệu/năm học", 5e6],
    ["500.000đ mỗi giáo viên", 5e5, "unitPrice ambiguous"], ["2.000.000đ/quý", 2e6, "ambiguous"], ["Hằng tháng: 500.000đ", 5e5, "ambiguous"], ["5 triệu (2 đợt)", 5e6, "ambiguous"],
    ["10.000.000đ (500.000đ/GV x 20 GV)", 10e6, "totalPlusBreakdown"], ["Mua 10 bộ bàn ghế: 15 triệu", 15e6], ["Tập huấn trên máy cho 20 GV: 5.000.000đ", 5e6],
  ],
  "sums, totals, parts": [
    ["NSNN: 15tr; XHH: 5tr", 20e6], ["Tổng: 30 triệu. NSNN: 20 triệu. XHH: 10 triệu", 30e6, "totalPlusBreakdown"], ["NSNN 20tr + XHH 10tr = 30tr", 30e6],
    ["30 triệu, trong đó: NSNN 20 triệu; XHH 10 triệu", 30e6, "totalPlusBreakdown"], ["30 triệu trong đó XHH 10 triệu", 30e6], ["NSNN và XHH: 20 triệu", 20e6],
    ["1. Bàn ghế: 12.000.000đ\n2. Quạt: 3.500.000đ", 155e5], ["a) Bàn ghế: 12.000.000đ b) Quạt: 3.500.000đ", 155e5], ["- Không\n- 5 triệu", 5e6],
    ["Mua sách 5 triệu và mua đồ chơi 3 triệu", 8e6], ["HKI: 5 triệu, HKII: 5 triệu", 10e6], ["Tháng 9: 2 triệu; tháng 10: 3 triệu", 5e6], ["5 triệu (5.000.000đ)", 5e6],
    ["- Nước uống: 50 người x 20.000đ\n- Báo cáo viên: 2.000.000đ\nTổng: 3.000.000đ", 3e6, "totalPlusBreakdown"], ["5 triệu\n3 triệu", 8e6, "ambiguous"],
    ["Tổng cộng: 19.000.000đ", 19e6, "subtotal"],
    ["Bàn ghế 12 triệu + quạt", [12e6, null], "lowerBound ambiguous"], ["NSNN: 15tr; XHH", [15e6, null], "lowerBound ambiguous"],
  ],
  "figures that are not money, beside ones that are": [
    ["Theo QĐ số 123/QĐ-UBND ngày 12/3/2024: 50.000.000đ", 50e6], ["Năm học 2024-2025: 10 triệu", 10e6], ["Lớp 5: 500.000đ", 5e5], ["khối lớp 4, 5: 2 triệu", 2e6],
    ["Hỗ trợ 100% GV tập huấn: 5 triệu", 5e6], ["Cần 10 triệu, chưa có kinh phí", 10e6, "unfunded"], ["Xin UBND xã hỗ trợ 50 triệu", 50e6, "unfunded"],
  ],
  "nothing needed": [
    ...["Không kinh phí", "không sử dụng kinh phí", "Không dùng kinh phí", "Không có chi phí", "Không yêu cầu kinh phí", "Không (lồng ghép)", "Không, thực hiện lồng ghép", "- Không\n- Không", "0", "0đ", "0 triệu đồng", "ko cần", "Không.", "None", "Kinh phí: không", "Không cần kinh phí (GV tự làm)"].map((text): Case => [text, "none-needed"]),
  ],
  "wanted and not there": [
    ...["Chưa bố trí được kinh phí", "Đang xin kinh phí", "Chưa có nguồn", "Chưa được cấp", "Chưa duyệt", "Chờ phê duyệt", "Chờ cấp kinh phí", "Thiếu kinh phí", "Không đủ kinh phí", "Đề nghị cấp trên hỗ trợ", "Tham mưu UBND xã hỗ trợ kinh phí", "CHƯA CÓ KINH PHÍ"].map((text): Case => [text, "unspecified", "unfunded"]),
    ["Không có nguồn kinh phí", "unspecified", "unfunded ambiguous"],
  ],
  "a source or a promise": [
    ...["Ngân sách nhà nước", "Theo quy chế chi tiêu nội bộ", "Theo nghị quyết 05/2020/NQ-HĐND", "Kinh phí không thường xuyên", "Quỹ hội CMHS", "Vận động phụ huynh", "XHH 50%, NSNN 50%", "Trích từ quỹ phúc lợi", "Trong dự toán", "Tự túc"].map((text): Case => [text, "unspecified"]),
    ["Không sử dụng ngân sách nhà nước", "unspecified", "ambiguous"], ["Chưa xác định", "unspecified", "ambiguous"], ["Sửa chữa cơ sở vật chất", "unspecified", "ambiguous"],
  ],
  "ditto and blank": [
    ...["nt", "N/T", "-nt-", "//", "như trên", "NHƯ TRÊN", "\"", "như mục trên"].map((text): Case => [text, "ditto"]),
    ...["-", "--", "...", "…", " \n ", "\u00a0", "Kinh phí: ………… đồng", "…. triệu đồng"].map((text): Case => [text, "blank"]),
  ],
};

describe("readBudget on other wordings", () => {
  for (const [what, cases] of Object.entries(tables)) {
    for (const [text, expected, flags = ""] of cases) {
      it(`${what}: ${JSON.stringify(text)}`, () => {
        const read = readBudget({ text });
        if (typeof expected === "string") assert.equal(read.kind, expected);
        else if (typeof expected === "number") assert.deepEqual([read.kind, read.dong, read.min, read.max], ["amount", expected, expected, expected]);
        else {
          assert.deepEqual([read.min, read.max], expected);
          assert.equal(read.kind, flags.includes("Bound") ? "amount" : "range");
        }
        assert.deepEqual([...read.flags].sort(), flags === "" ? [] : flags.split(" ").sort());
      });
    }
  }

  const sources: [string, [string, number | null][]][] = [
    ["NSNN: 15tr; XHH: 5tr", [["ngân sách", 15e6], ["xã hội hóa", 5e6]]],
    ["20 triệu (50% NSNN, 50% XHH)", [["ngân sách", 10e6], ["xã hội hóa", 10e6]]],
    ["Ngân sách nhà nước cấp 20 triệu, phụ huynh đóng góp 5 triệu", [["ngân sách", 20e6], ["cha mẹ học sinh", 5e6]]],
    ["Nguồn xã hội hoá", [["xã hội hóa", null]]],
    ["15 triệu từ nguồn ngân sách nhà nước", [["ngân sách", 15e6]]],
    ["Đề xuất UBND phường cấp kinh phí", [["UBND phường", null]]],
    ["Kinh phí 5 triệu, không sử dụng ngân sách", []],
    ["Mời phụ huynh dự hội thảo: 5 triệu", []],
    ["Theo quy chế chi tiêu nội bộ của nhà trường", []],
  ];
  for (const [text, expected] of sources) {
    it(`who pays: ${text}`, () => assert.deepEqual(readBudget({ text }).sources, expected.map(([name, dong]) => ({ name, dong }))));
  }

  it("hands out a reading of its own each time", () => {
    const first = readBudget({ text: "XHH 10 triệu" });
    first.flags.push("changed");
    first.sources[0].dong = 1;
    assert.deepEqual(readBudget({ text: "XHH 10 triệu" }).sources, [{ name: "xã hội hóa", dong: 10e6 }]);
    assert.deepEqual(readBudget({ text: "XHH 10 triệu" }).flags, []);
  });
});
