/** Money cells under headers that name their unit, in the notation of the third reading, decided before the reader saw them. */
export const UNDER_HEADERS: Record<string, string> = {
  "Kinh phí dự kiến\n(ĐVT: nghìn đồng)": String.raw`
12.000 ⇒ 12e6
500 ⇒ 5e5
1.500,5 ⇒ unreadable|15005e2
NSNN: 12.000; XHH: 3.000 ⇒ 15e6
NSNN 12.000\nXHH 3.000\nTổng 15.000 ⇒ 15e6
2 triệu ⇒ 2e6
2.000.000đ ⇒ 2e6
2.000.000 ⇒ unreadable
500k ⇒ 5e5
20 bộ x 1.800 ⇒ 36e6
20 bộ x 1.800 = 36.000 ⇒ 36e6
20 bộ x 1.800 = 35.000 ⇒ unreadable
15 lớp x 200 ⇒ 3e6
200/lớp x 15 lớp ⇒ 3e6
500/HS ⇒ price|unreadable
10.000 - 15.000 ⇒ 10e6..15e6
Không quá 10.000 ⇒ ..10e6
- Sách: 3.500\n- Kệ: 4.000 ⇒ 75e5
Lồng ghép ⇒ ?
`,
  "Nguồn lực, kinh phí (ĐVT: triệu đồng)": String.raw`
20 ⇒ 20e6
12,5 ⇒ 125e5
NSNN: 20; XHH: 5 ⇒ 25e6
NSNN: 20; XHH: 5 (cộng 25) ⇒ 25e6
20 (XHH) ⇒ 20e6
20 triệu (XHH) ⇒ 20e6
Máy chiếu: 12 ⇒ 12e6
01 máy chiếu: 12 ⇒ 12e6|unreadable
01 máy chiếu ⇒ ?
20 bộ bàn ghế ⇒ ?
1.200 ⇒ unreadable|12e8
1.200 triệu ⇒ 12e8
1,2 tỷ ⇒ 12e8
0,3 ⇒ 3e5
300 nghìn ⇒ 3e5
300k ⇒ 3e5
10-15 ⇒ 10e6..15e6
10÷15 ⇒ 10e6..15e6
< 10 ⇒ ..10e6
2 x 3 = 6 ⇒ 6e6|unreadable
2 x 3 = 7 ⇒ unreadable
5/tháng x 9 ⇒ 45e6|unreadable
HKI: 3; HKII: 4 ⇒ 7e6
5 tuổi: 3 ⇒ unreadable|3e6
QĐ 1234/QĐ-UBND ⇒ ?
0912345678 ⇒ unreadable
Theo thực tế ⇒ ?
nt ⇒ ditto
`,
  "Dự toán (đồng)": String.raw`
12.000.000 ⇒ 12e6
12000000 ⇒ 12e6
12.000 ⇒ 12000|unreadable
12 ⇒ unreadable
12 triệu ⇒ 12e6
12tr5 ⇒ 125e5
20 x 1.800.000 ⇒ 36e6
5 x 200.000 ⇒ 1e6
NSNN: 12.000.000; XHH: 3.000.000 ⇒ 15e6
- 3.500.000 (sách)\n- 4.000.000 (kệ) ⇒ 75e5
500.000/HS ⇒ price
500.000 ⇒ 5e5
`,
  "Kinh phí (tỷ đồng)": String.raw`
1,2 ⇒ 12e8
0,05 ⇒ 5e7
120 triệu ⇒ 12e7
15 ⇒ 15e9
`,
  "Kinh phí (triệu đồng)": String.raw`
1500 ⇒ unreadable|15e8
12.000 ⇒ unreadable|12e9
12.000.000 ⇒ unreadable
12000 ⇒ unreadable|12e9
12.000 nghìn ⇒ 12e6
12.000 nghìn đồng ⇒ 12e6
12.000đ ⇒ unreadable|12e3
500đ ⇒ unreadable
5 nghìn ⇒ 5e3|unreadable
500.000 ⇒ unreadable
500.000đ ⇒ 5e5
0.5 ⇒ 5e5
0,05 ⇒ 5e4
1.5 tỷ ⇒ 15e8
5 + 500k ⇒ unreadable|55e5
5; 500k ⇒ unreadable
NSNN: 5; XHH: 500k ⇒ 55e5|unreadable
NSNN: 5; XHH: 500.000đ ⇒ 55e5|unreadable
NSNN: 5tr; XHH: 3 ⇒ 8e6|unreadable
5/10 ⇒ unreadable
5/10/2025 ⇒ unreadable
10/2025: 5 ⇒ 5e6|unreadable
T10: 5 ⇒ 5e6|unreadable
Tháng 10 ⇒ ?
Tháng 10 5 ⇒ unreadable
Lớp 1: 5; lớp 2: 6 ⇒ 11e6
Lớp 1, 2: 5 ⇒ 5e6|unreadable
Lớp 1-5: 5 ⇒ 5e6|unreadable
1. 5\n2. 6 ⇒ unreadable|11e6
1. Sách: 5\n2. Vở: 6 ⇒ 11e6
1) 5 ⇒ unreadable|5e6
5 x 2 = 10 ⇒ 10e6|unreadable
2 bộ: 10 ⇒ 10e6|unreadable
2 bộ 10 ⇒ unreadable
2 bộ x 5/bộ ⇒ 10e6|unreadable
10 (2 bộ) ⇒ 10e6|unreadable
10 (2) ⇒ unreadable
10 (5+5) ⇒ 10e6|unreadable
10 = 5 + 5 ⇒ 10e6|unreadable
50% ⇒ ?
50% NSNN ⇒ ?
10 (50% NSNN) ⇒ 10e6|unreadable
5 USD ⇒ unreadable
5 người ⇒ ?
5 ngày ⇒ ?
5 lớp x 2 người ⇒ ?
0 ⇒ none-needed
0.0 ⇒ none-needed
00 ⇒ none-needed|unreadable
05 ⇒ 5e6|unreadable
005 ⇒ unreadable|5e6
5,5,5 ⇒ unreadable
5.5.5 ⇒ unreadable
5 5 ⇒ unreadable
5 triệu 5 ⇒ 55e5
5tr5 ⇒ 55e5
12,5 (mười hai triệu năm trăm nghìn) ⇒ 125e5|unreadable
12,5 (một trăm hai lăm triệu) ⇒ unreadable
`,
  "Kinh phí (nghìn đồng)": String.raw`
12 ⇒ unreadable|12e3
12.000.000đ ⇒ 12e6
12,000 ⇒ 12e6
12 000 ⇒ 12e6
1.500.00 ⇒ unreadable
12.5 ⇒ unreadable
1.200 triệu ⇒ 12e8
NSNN: 5.000; XHH: 2 triệu ⇒ 7e6|unreadable
5.000.000 + 2.000.000 ⇒ unreadable
2025 ⇒ unreadable
2.025 ⇒ 2025e3
2.026 ⇒ 2026e3
500 x 20 HS = 10.000 ⇒ 10e6
500 x 20 HS = 10.000.000 ⇒ unreadable
20 HS x 500 ⇒ 10e6
20 HS ⇒ ?
20 HS: 10.000 ⇒ 10e6|unreadable
`,
};

/** As Excel stores them: text, value, number format, header, reading. */
export const STORED: readonly (readonly [text: string, value: number, format: string, header: string | null, expected: string])[] = [
  ["12,000,000", 12_000_000, "#,##0", null, "12e6"],
  ["12.000.000 ₫", 12_000_000, '#,##0 "₫"', null, "12e6"],
  ["12.000.000 đ", 12_000_000, "#,##0\\ [$đ-42A]", null, "12e6"],
  [" 12.000.000 ", 12_000_000, '_-* #,##0_-;\\-* #,##0_-;_-* "-"??_-;_-@_-', null, "12e6"],
  [" -   ", 0, '_-* #,##0_-;\\-* #,##0_-;_-* "-"??_-;_-@_-', null, "none-needed"],
  ["12", 12, "0", "Kinh phí (triệu đồng)", "12e6"],
  ["0,5", 0.5, "0.0", "Kinh phí (triệu đồng)", "5e5"],
  ["12.000", 12_000, "#,##0", "Kinh phí (nghìn đồng)", "12e6"],
  ["1200", 1200, "General", "Kinh phí (triệu đồng)", "12e8|unreadable"],
  ["12,345678", 12.345678, "General", "Kinh phí (triệu đồng)", "12345678"],
  ["12,3", 12.345678, "0.0", "Kinh phí (triệu đồng)", "12345678|unreadable"],
  ["15 nghìn", 15, '0 "nghìn"', null, "15e3"],
  ["20 bộ", 20, '0 "bộ"', "Kinh phí (triệu đồng)", "unreadable"],
  ["20 bộ", 20, '0 "bộ"', null, "unreadable"],
  ["(500.000)", -500_000, "#,##0;(#,##0)", null, "unreadable"],
  ["1.5", 1.5, "General", "Kinh phí (nghìn đồng)", "unreadable"],
  ["3.500.000,75", 3_500_000.75, "#,##0.00", null, "unreadable|3500001"],
  ["1.235", 1_234_567, "#,##0,", null, "1234567|unreadable"],
  ["20%", 0.2, "0%", "Kinh phí (triệu đồng)", "unreadable"],
  ["25/12", 45651, "d/m", "Kinh phí (triệu đồng)", "unreadable"],
  ["912345678", 912_345_678, "General", null, "unreadable"],
  ["0912345678", 912_345_678, "0000000000", null, "unreadable"],
  ["12.000.000", 12_000_000, "#,##0", "Kinh phí (triệu đồng)", "unreadable"],
  ["12.000.000", 12_000_000, "#,##0", "Kinh phí (đồng)", "12e6"],
  ["3,50", 3.5, "0.00", "Kinh phí (triệu đồng)", "35e5"],
  ["0,5", 0.5, "General", "Kinh phí (triệu đồng)", "5e5"],
  ["1500", 1500, "General", "Kinh phí (triệu đồng)", "15e8|unreadable"],
  ["1.500", 1500, "#,##0", "Kinh phí (triệu đồng)", "15e8|unreadable"],
  ["1,5", 1.5, "General", "Kinh phí (triệu đồng)", "15e5"],
  ["1.500.000", 1_500_000, "#,##0", "Kinh phí (triệu đồng)", "unreadable"],
  ["500.000", 500_000, "#,##0", "Kinh phí (triệu đồng)", "unreadable"],
  ["500.000", 500_000, "#,##0", "Kinh phí (nghìn đồng)", "5e8|unreadable"],
  ["1500000", 1_500_000, "General", "Kinh phí (nghìn đồng)", "unreadable"],
  ["1500", 1500, "General", null, "unreadable"],
  ["1.500", 1500, "#,##0", null, "unreadable"],
  ["0,5", 0.5, "General", "Kinh phí (đồng)", "unreadable"],
  ["0,5", 0.5, "General", null, "unreadable"],
  ["1500", 1500, "General", "Kinh phí (đồng)", "1500|unreadable"],
  ["2026", 2026, "General", "Kinh phí (triệu đồng)", "unreadable"],
  ["2026", 2026, "General", "Kinh phí (đồng)", "unreadable"],
  ["15/10/2025", 45945, "dd/mm/yyyy", "Kinh phí (nghìn đồng)", "unreadable"],
  ["Oct-25", 45931, "mmm-yy", "Kinh phí (triệu đồng)", "unreadable"],
  ["12:00", 0.5, "h:mm", "Kinh phí (triệu đồng)", "unreadable"],
  ["1/2", 0.5, "# ?/?", "Kinh phí (triệu đồng)", "unreadable|5e5"],
  ["1,5E+06", 1_500_000, "0.00E+00", null, "unreadable|15e5"],
  ["$500", 500, "$#,##0", "Kinh phí (triệu đồng)", "unreadable"],
  ["500 USD", 500, '#,##0 "USD"', "Kinh phí (triệu đồng)", "unreadable"],
  ["12 tr", 12, '0 "tr"', "Kinh phí (nghìn đồng)", "12e6|unreadable"],
  ["12 triệu", 12_000_000, '0,, "triệu"', null, "12e6"],
  ["12.000", 12_000_000, "#,##0,", "Kinh phí (nghìn đồng)", "12e6|unreadable"],
  ["20 HS", 20, '0 "HS"', "Kinh phí (nghìn đồng)", "unreadable"],
  ["12.500.000,4", 12_500_000.4, "#,##0.0", null, "unreadable|12500000"],
  ["333.333", 333_333.3333333333, "#,##0", null, "333333|unreadable"],
  ["1.000.000.000.000", 1_000_000_000_000, "#,##0", null, "unreadable|1e12"],
];
