/** A second reader's cases: what Excel stores and shows, headers with a unit, decomposed text. */
import { check, type Expected } from "./budget-second-reading-case";

type Stored = [value: number | string | boolean, text: string, format: string, header: string | null, expected: Expected];

const ACCOUNTING = '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)';

const stored: Stored[] = [
  [5_000_000, "5,000,000", "#,##0", null, 5e6], [5_000_000, "5.000.000", "#,##0", null, 5e6], [5_000_000, "5000000", "General", null, 5e6], [500_000, "500,000", "#,##0", null, 5e5],
  [5, "5", "General", "Kinh phí (triệu đồng)", 5e6], [5.5, "5,5", "General", "Kinh phí (triệu đồng)", 55e5], [0, "0", "General", "Kinh phí (triệu đồng)", "none-needed"],
  [-5, "-5", "General", "Kinh phí (triệu đồng)", "unreadable"], [5000, "5.000", "#,##0", "Kinh phí (1.000đ)", 5e6], [5_000_000, "5.000.000", "#,##0", "Kinh phí (triệu đồng)", "unreadable"],
  [5_000_000, "5,000,000 đ", '#,##0 "đ"', null, 5e6], [5_500_000, "5.5tr", '0.0,,"tr"', null, 55e5], [5_550_000, "5.6tr", '0.0,,"tr"', null, 555e4], [5_500_000, "5.5tr", '0.0,,"tr"', "Kinh phí (đồng)", 55e5],
  [5, "5 triệu", '0" triệu"', null, 5e6], [5, "5 triệu", '0" triệu"', "Kinh phí (triệu đồng)", 5e6], [1500, "1,500 nghìn", '#,##0" nghìn"', null, 15e5], [7.25, "7.3 triệu", '0.0" triệu"', null, 725e4],
  [5_000_000, "5,000,000.00", "#,##0.00", null, 5e6], [5_000_000, " 5,000,000 ", ACCOUNTING, null, 5e6], [0, " -   ", ACCOUNTING, null, "none-needed"], [-5_000_000, " (5,000,000)", ACCOUNTING, null, "unreadable"],
  [5_000_000, "5.000.000 ₫", "#,##0\\ [$₫-42A]", null, 5e6], [5_000_000, "5,000,000 VND", "#,##0 [$VND]", null, 5e6], [5_000_000, "5.000.000 VNĐ", '#,##0\\ "VNĐ"', null, 5e6], [5_000_000, "#######", "#,##0", null, 5e6],
  [5_000_000, "5E+06", "General", null, 5e6], [12_000, "12,000", "#,##0", null, "unreadable"], [200, "$200", '"$"#,##0', null, "unreadable"], [45_550, "15/09/2024", "dd/mm/yyyy", null, "unreadable"],
  [0.25, "25%", "0%", "Kinh phí (triệu đồng)", "unreadable"], [true, "TRUE", "General", "Kinh phí (triệu đồng)", "unreadable"], ["#REF!", "#REF!", "General", null, "unreadable"], ["#DIV/0!", "#DIV/0!", "#,##0", "Kinh phí (triệu đồng)", "unreadable"],
  ["", "", "General", "Kinh phí (triệu đồng)", "blank"], ["5 triệu", "5 triệu", "@", null, 5e6], ["5000000", "5000000", "@", null, 5e6], ["5", "5", "@", "Kinh phí (triệu đồng)", 5e6],
  [1_234_567.89, "1,234,567.89", "#,##0.00", null, 1_234_568], [12.3456789, "12.35", "0.00", "Kinh phí (triệu đồng)", 12_345_679], [1.2, "1.2", "General", "Kinh phí (tỷ đồng)", 12e8],
];

/** Headers as schools type them, with the figure that a stored 5 000 or a typed "5" has under them. */
const millions = ["ĐVT: Triệu đồng", "Kinh phí (Tr.đồng)", "Kinh phí (trđ)", "Kinh phí (tr)", "Kinh phí dự kiến (triệu)", "KINH PHÍ (TRIỆU ĐỒNG)", "Kinh phí\n(triệu đồng)", "Kinh phí - đơn vị: triệu đồng", "Đơn vị tính: triệu đồng",
  "Số tiền (tr.đ)", "Kinh phí (Triệu VNĐ)", "Kinh phí (ĐVT: triệu đồng)", "Kinh phí (tr. đồng)", "Kinh phí, triệu đồng", "Kinh phí [triệu đồng]", "Kinh phi (trieu dong)", "ĐVT: 1.000.000đ", "Kinh phí (triệu\u00a0đồng)", "Đvt: tr đồng", "Kinh phí (Triệu đ)", "Kinh phí (triệu  đồng)"];
const thousands = ["ĐVT: 1000đ", "Kinh phí (ngàn đồng)", "Kinh phí (nghìn đồng)", "Kinh phí (1.000 VNĐ)", "Kinh phí (nghìn VND)", "ĐVT: 1,000 đồng", "1.000đ", "Đơn vị: nghìn đồng", "Kinh phí (x1000đ)", "Kinh phí (x 1.000đ)", "Đơn vị tính: 1.000 đ", "Kinh phí (1000 đồng)", "Kinh phí (ngđ)", "Kinh phí (nghìn)"];
const dong = ["Kinh phí (đồng)", "Kinh phí (VNĐ)", "Đơn vị tính: đ", "ĐVT: đồng", "Kinh phí (VND)", "KINH PHÍ (Đ)"];
const none = ["Kinh phí", "Kinh phí dự kiến", "Kinh phí và nguồn lực", "Kinh phí năm 2025", "Dự toán", "Kinh phí (nếu có)", "Kinh phí (dự kiến)", "Nguồn lực (kinh phí, cơ sở vật chất)"];

type Under = [text: string, expected: Expected, flags?: string];
const underMillions: Under[] = [
  ["5", 5e6], ["5,5", 55e5], ["5.5", 55e5], ["12,75", 1275e4], ["1.200", 12e8, "ambiguous"], ["5 - 7", [5e6, 7e6]], ["khoảng 5", 5e6, "estimate"], ["Không", "none-needed"], ["5.000.000đ", 5e6], ["5.000 nghìn", 5e6],
  ["500k", 5e5], ["NSNN: 5; XHH: 3", 8e6], ["Mua 5 bộ", "noMoney"], ["5 lớp", "noMoney"], ["2025", "unreadable"], ["-5", "unreadable"], ["5 (XHH)", 5e6], ["0", "none-needed"], ["10 (NS 7, XHH 3)", 1e7, "totalPlusBreakdown"],
  ["120", 12e7], ["5.000.000", "unreadable"], ["Tối đa 5", [0, 5e6], "upperBound"], ["15 tiết", "noMoney"], ["5 + 3", 8e6, "*"], ["05", 5e6], ["XHH 10", 1e7], ["nt", "ditto", "*"], ["Chưa có", "unspecified", "unfunded"], ["100%", "noMoney"],
];

describe("readBudget, second reading: stored numbers and headers", () => {
  for (const [cellValue, text, numberFormat, header, expected] of stored)
    it(`${JSON.stringify(cellValue)} shown as ${JSON.stringify(text)} by ${numberFormat}${header ? ` under ${header}` : ""}: ${expected}`, () => check({ text, cellValue, numberFormat }, header, expected, "*"));

  for (const [headers, cell, figure] of [[millions, 5, 5e6], [thousands, 5000, 5e6], [dong, 5_000_000, 5e6]] as const)
    for (const header of headers)
      for (const spelling of [header, header.normalize("NFD")])
        it(`${cell} under ${JSON.stringify(spelling)}: ${figure}`, () => {
          check({ text: String(cell), cellValue: cell, numberFormat: "General" }, spelling, figure, "*");
          check({ text: String(cell) }, spelling, figure, "*");
        });
  for (const header of none) it(`5 under ${JSON.stringify(header)} is asked about`, () => check({ text: "5", cellValue: 5 }, header, "unreadable"));

  for (const [text, expected, flags] of underMillions) it(`${JSON.stringify(text)} under millions: ${expected}`, () => check({ text }, "Kinh phí (triệu đồng)", expected, flags));

  for (const [text, expected] of [["12.500.000 đồng", 125e5], ["Không sử dụng kinh phí", "none-needed"], ["Ngân sách: 20 triệu; xã hội hóa: 10 triệu", 3e7], ["Hai mươi triệu đồng", 2e7], ["từ 3 đến 5 triệu đồng", [3e6, 5e6]], ["nửa triệu", 5e5]] as [string, Expected][])
    it(`${JSON.stringify(text)} decomposed, with no-break spaces and tabs`, () => {
      for (const spelling of [text.normalize("NFD"), text.replaceAll(" ", "\u00a0"), text.replaceAll(" ", "\t"), text.replaceAll(" ", " \u200b"), `\ufeff${text}`, text.toUpperCase().normalize("NFD")])
        check({ text: spelling }, null, expected, "*");
    });

  for (const [text, expected] of [["20\ntriệu đồng", 2e7], ["Hai mươi\ntriệu đồng", 2e7], ["20 triệu\nđồng", 2e7], ["Không sử dụng\nkinh phí", "none-needed"], ["5.000.000\nđồng", 5e6]] as [string, Expected][])
    it(`${JSON.stringify(text)} broken across lines: ${expected}`, () => check({ text }, null, expected));
});
