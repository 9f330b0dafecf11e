/** Money cells in the notation of the third reading, decided before the reader saw them. */
export const MONEY = String.raw`
4.000.000 đồng/2 đợt ⇒ 4e6
2.000.000đ/đợt x 2 đợt ⇒ 4e6
4tr/02 đợt ⇒ 4e6
4 triệu/2 lần ⇒ 4e6
6 triệu/2 học kỳ ⇒ 6e6
10 triệu/2 đợt/năm ⇒ unreadable|10e6
4.000.000đ/2 đợt x 2 đợt ⇒ unreadable
4.000.000 đồng/đợt/2 đợt ⇒ unreadable|8e6
4.000.000đ/2 đợt = 2.000.000đ/đợt ⇒ 4e6|unreadable
4.000.000đ/2 đợt (2.000.000đ/đợt) ⇒ 4e6|unreadable
4.000.000đ/2 đợt (3.000.000đ/đợt) ⇒ unreadable
1.000.000đ/3 tháng ⇒ unreadable
500.000đ/5 em ⇒ unreadable|5e5
Mỗi lớp 1 triệu, 12 lớp: 12 triệu ⇒ 12e6
Mỗi lớp 1 triệu, 12 lớp: 13 triệu ⇒ unreadable
Mỗi lớp 1 triệu, 12 lớp là 12 triệu ⇒ 12e6|unreadable
Mỗi lớp 1 triệu, 12 lớp 12 triệu ⇒ 12e6|unreadable
Mỗi lớp 500.000đ; 14 lớp: 7.000.000đ ⇒ 7e6
Mỗi lớp 500.000đ; 14 lớp: 70.000.000đ ⇒ unreadable
Mỗi tổ 800k, 5 tổ = 4 triệu ⇒ 4e6
Mỗi em 150.000đ (40 em): 6.000.000đ ⇒ 6e6|unreadable
Mỗi em 150.000đ, 40 em: 5.000.000đ ⇒ unreadable
12 lớp, mỗi lớp 1 triệu: 12 triệu ⇒ 12e6
1 triệu/lớp, 12 lớp: 12 triệu ⇒ 12e6
1 triệu/lớp, 12 lớp: 10 triệu ⇒ unreadable
Mỗi lớp 1 triệu, 12 giáo viên: 12 triệu ⇒ unreadable
Mỗi lớp 1 triệu, riêng lớp 5A 1,5 triệu ⇒ unreadable
Mỗi tháng 500k, cả năm 4,5tr ⇒ 45e5|unreadable
Mỗi GV 300k, 20 GV: 6tr; nước uống 500k ⇒ 65e5|unreadable
Mỗi lớp 1 triệu, 12 lớp: 12 triệu; khen thưởng: 3 triệu ⇒ 15e6|unreadable
Chia 2 đợt: đợt 1 5 triệu, đợt 2 7 triệu ⇒ 12e6
12 triệu, chia 2 đợt: đợt 1 5 triệu, đợt 2 7 triệu ⇒ 12e6|unreadable
12 triệu (đợt 1: 5 triệu; đợt 2: 6 triệu) ⇒ unreadable
12 triệu (đợt 1: 5 triệu; đợt 2: 7 triệu) ⇒ 12e6
Đợt 1: 5 triệu (tháng 10); đợt 2: 7 triệu (tháng 3) ⇒ 12e6
20 triệu, chia làm 2 đợt ⇒ 20e6|unreadable
3.000.000đ/HK; cả năm 6.000.000đ ⇒ 6e6|unreadable
HKI: 2tr; HKII: 2tr; cả năm: 4tr ⇒ 4e6
HKI: 2tr; HKII: 2tr; cả năm: 5tr ⇒ unreadable
Quý 4/2025: 10tr; quý 1/2026: 5tr ⇒ 15e6|unreadable
2 đợt/năm, mỗi đợt 3 triệu đồng ⇒ 6e6|unreadable
Theo NĐ 105/2020/NĐ-CP: 160.000đ/trẻ/tháng ⇒ price|unreadable
Theo Nghị quyết 12/2024: 20 triệu ⇒ 20e6
HĐ số 15/2025: 45 triệu ⇒ 45e6
Hợp đồng 125/HĐ ngày 12/9/2025, giá trị 45.000.000đ ⇒ 45e6|unreadable
QĐ số 2.500/QĐ-UBND ⇒ ?
TT 58/2016/TT-BTC ⇒ ?
Mục 6550: 5.000.000 ⇒ 5e6
Tiểu mục 6949: 12.000.000đ ⇒ 12e6
TM 7001: 8 triệu; TM 6552: 2 triệu ⇒ 10e6|unreadable
Số HĐ 0001234, ngày 5/10/2025: 2.350.000đ ⇒ 235e4|unreadable
TK 3713.0.1012345 - 5 triệu ⇒ 5e6|unreadable
LH 0905.123.456, 5 triệu ⇒ 5e6|unreadable
Chi theo TT 36/2018/TT-BTC: 200.000đ/buổi x 5 buổi ⇒ 1e6
NH 2025-2026: 8 triệu; NH 2026-2027: 10 triệu ⇒ unreadable|18e6 ambiguous
10 triệu/năm, 5 năm 50 triệu ⇒ unreadable
Kinh phí năm 2025 12 triệu ⇒ 12e6
Lương 2,34 triệu/tháng ⇒ price|unreadable
- Photo tài liệu: 350.000đ\n- Nước uống: 200.000đ\n- Báo cáo viên: 1.000.000đ ⇒ 155e4
- Photo tài liệu: 350.000đ\n- Nước uống: 200.000đ\n- Báo cáo viên: 1.000.000đ\nCộng: 1.550.000đ ⇒ 155e4
Tổng cộng: 1.550.000đ\nTrong đó:\n- Photo: 350.000đ\n- Nước: 200.000đ\n- BCV: 1.000.000đ ⇒ 155e4
Tổng cộng: 1.550.000đ\nTrong đó:\n- Photo: 350.000đ\n- Nước: 200.000đ ⇒ unreadable|155e4
1/ Giấy A4: 5 ram x 75.000 = 375.000đ\n2/ Mực in: 2 hộp x 450.000 = 900.000đ ⇒ 1275e3
+ Sơn tường 12tr\n+ Thay cửa 8tr ⇒ 20e6
* Bàn ghế 30tr\n* Tủ 10tr ⇒ 40e6
Bàn ghế: 30tr\nTủ: chưa có ⇒ 30e6..|unreadable
Quà: 20 suất x 200.000 = 4.000.000\nNước: 500.000 ⇒ 45e5|unreadable
Giải nhất: 300k x 3; giải nhì: 200k x 3 ⇒ 15e5
Thuê xe 3tr, ăn trưa 50k/người x 40 người ⇒ 5e6
Thuê xe 3tr, ăn trưa 50k/người ⇒ unreadable
Bồi dưỡng BCV 2 buổi x 500k; photo 300k ⇒ 13e5
Máy tính 15tr, máy in 4tr (NSNN) ⇒ 19e6
Máy tính 15tr (NSNN), máy in 4tr (XHH) ⇒ 19e6
Máy tính 15tr, máy in chưa có KP ⇒ unreadable|15e6..|15e6 unfunded
PH hỗ trợ ngày công ⇒ ?
20 ngày công ⇒ ?
Phụ huynh đóng góp 50 cây xanh ⇒ ?
Hiện vật trị giá 5 triệu ⇒ 5e6
PH tặng 01 ti vi trị giá 12 triệu đồng ⇒ 12e6
Ủng hộ 2 tấn xi măng ⇒ ?
Ngày công + 2 triệu ⇒ 2e6|unreadable|2e6..
Vật liệu 3tr, công PH đóng góp ⇒ 3e6|unreadable
Tự làm, không tốn tiền ⇒ none-needed|?
GV tự làm đồ dùng ⇒ ?
Không có chi phí phát sinh ⇒ none-needed|?
Không đòi hỏi kinh phí ⇒ none-needed|?
Không dùng tiền của ngân sách ⇒ ?
Không thu tiền HS ⇒ ?
0,0 VNĐ ⇒ none-needed
00 triệu đồng ⇒ none-needed
Không (0đ) ⇒ none-needed
VND12,550,000 ⇒ 1255e4
12.500 nghìn đồng ⇒ 125e5
12.500.000 (đồng) ⇒ 125e5
12.500.000 đồng./. ⇒ 125e5
12 tr 500 ⇒ 125e5
12tr500k ⇒ 125e5
12,5 Tr.đ ⇒ 125e5
12,50 triệu ⇒ 125e5
12,500 triệu ⇒ unreadable|125e5
0,0125 tỷ ⇒ 125e5
500 (nghìn đồng) ⇒ 5e5
12.500.000,5đ ⇒ unreadable
12. 500. 000 đ ⇒ 125e5|unreadable
12.500.OOOđ ⇒ unreadable
12.500.000Đ ⇒ 125e5
500.000–700.000đ/lớp x 10 lớp ⇒ 5e6..7e6|unreadable
3-5 triệu/đợt x 2 đợt ⇒ 6e6..10e6|unreadable
khoảng 5 đến 7 triệu/năm ⇒ 5e6..7e6
5 -> 7 triệu ⇒ 5e6..7e6|unreadable
trên 5 triệu dưới 7 triệu ⇒ 5e6..7e6|unreadable
không dưới 5,5 triệu ⇒ 55e5..
Xấp xỉ 5 triệu đồng ⇒ 5e6 estimate
5tr (tạm tính) ⇒ 5e6 estimate
VND 5 million ⇒ 5e6
State budget: 10 million VND ⇒ 10e6
No cost ⇒ none-needed|?
Nếu được duyệt: 20 triệu ⇒ 20e6|unreadable
20 triệu nhưng chỉ được cấp 15 triệu ⇒ unreadable
Đề xuất 20 triệu, duyệt 15 triệu ⇒ unreadable
Đã có 15/20 triệu ⇒ unreadable
20 triệu, đã có 15 triệu ⇒ unreadable|20e6
20 triệu, trong đó đã có 15 triệu ⇒ 20e6|unreadable
Như năm trước (5 triệu) ⇒ 5e6|unreadable
Năm trước chi 8 triệu ⇒ unreadable
Mỗi đợt không quá 3 triệu ⇒ price|unreadable
Mua 2 máy in giá 4 triệu ⇒ unreadable
Mua 2 máy in tổng 8 triệu ⇒ 8e6
Mua 2 máy in (4 triệu/máy), tổng 8 triệu ⇒ 8e6
Mua 2 máy in (4 triệu/máy), tổng 9 triệu ⇒ unreadable
2 máy in x 4 triệu, 3 máy tính x 10 triệu ⇒ 38e6
Học bổng 10 suất, mỗi suất 500.000đ ⇒ 5e6|unreadable
10 suất HB trị giá 500.000đ/suất ⇒ 5e6|unreadable
Tặng 10 suất quà, tổng trị giá 5 triệu đồng ⇒ 5e6
1.800.000 x 0,2 x 9 tháng ⇒ unreadable|3240e3
2.340.000đ x 10% ⇒ unreadable|234e3
Tăng lương 7% ⇒ ?
NSNN 10 triệu (chi TX 6 triệu, không TX 4 triệu) ⇒ 10e6
NSNN 10 triệu (6+3), XHH 2 triệu ⇒ unreadable
NSNN 10tr; XHH 5tr (trong đó PHHS 3tr) ⇒ 15e6
Tổng 15tr: NSNN 10tr; XHH 5tr (trong đó PHHS 3tr) ⇒ 15e6|unreadable
Tổng 18tr: NSNN 10tr; XHH 5tr; PHHS 3tr ⇒ 18e6
Sửa cửa 5tr. Sơn 10tr. Tổng 15tr ⇒ 15e6
Sửa cửa 5tr. Sơn 10tr. Tổng 15tr. XHH 5tr ⇒ unreadable|15e6
Kinh phí: 5tr (Năm triệu đồng chẵn./.) ⇒ 5e6
5.000.000đ x 2 = 10.000.000đ (Mười triệu đồng) ⇒ 10e6
10 triệu/10 lớp ⇒ unreadable|10e6
Mỗi học kỳ 2 triệu ⇒ price|unreadable|4e6
2 triệu mỗi học kỳ, cả năm 4 triệu ⇒ 4e6|unreadable
Mua 100 cuốn giá 25.000đ/cuốn = 2.500.000đ ⇒ 25e5
Mua 100 cuốn (25.000đ/cuốn) ⇒ 25e5|unreadable
`;

export const UNDER_HEADERS: Record<string, string> = {
  "Kinh phí (1.000đ)": String.raw`
1.550 ⇒ 155e4
15.000 ⇒ 15e6
2.500 (XHH) ⇒ 25e5
3.000/đợt x 2 đợt ⇒ 6e6|unreadable
6.000/2 đợt ⇒ 6e6|unreadable
12.500.000 ⇒ unreadable
2 tr ⇒ 2e6
Tổng: 3.000 (NSNN 2.000; XHH 1.000) ⇒ 3e6|unreadable
Tổng: 3.000 (NSNN 2.000; XHH 1.500) ⇒ unreadable
NSNN 2.000 + XHH 1.500 ⇒ 35e5|unreadable
Mỗi lớp 500, 12 lớp: 6.000 ⇒ 6e6|unreadable
`,
  "Kinh phí (ĐVT: trđ)": String.raw`
12,65 ⇒ 1265e4
NSNN: 10\nXHH: 2,5 ⇒ 125e5
3-5 ⇒ 3e6..5e6
500 nghìn ⇒ 5e5|unreadable
12 (2 đợt) ⇒ 12e6|unreadable
12/2 đợt ⇒ 12e6|unreadable
6/đợt x 2 đợt ⇒ 12e6|unreadable
5/11 ⇒ unreadable
`,
  "Kinh phí (triệu đồng)": String.raw`
5 ⇒ 5e6
5.000 ⇒ unreadable|5e9
5.500.000 ⇒ unreadable
5 (năm triệu) ⇒ 5e6|unreadable
5 triệu, 500 nghìn ⇒ unreadable
10; 5 ⇒ unreadable
10, 5 ⇒ unreadable
10 và 5 ⇒ unreadable
10 + 5 = 15 ⇒ 15e6|unreadable
10 + 5 = 16 ⇒ unreadable
Sách: 2; kệ: 3 ⇒ 5e6
Sách: 2; kệ: 3; cộng: 5 ⇒ 5e6
Sách: 2; kệ: 3; cộng: 6 ⇒ unreadable
Sách: 2, kệ: 3; XHH: 5 ⇒ 5e6|unreadable
Kinh phí: 5; NSNN: 3; XHH: 2 ⇒ 5e6
Kinh phí: 5; NSNN: 3; XHH: 1 ⇒ unreadable
5 (NSNN: 3; XHH: 2) ⇒ 5e6
5 (NSNN: 3; XHH: 1) ⇒ unreadable
5 (2 đợt) ⇒ 5e6|unreadable
5/2 đợt ⇒ 5e6|unreadable
5/đợt ⇒ price|unreadable
2 đợt x 5 ⇒ 10e6|unreadable
2 x 5 ⇒ 10e6|unreadable
Mua 2 máy tính: 30 ⇒ 30e6|unreadable
Lớp 5: 3 ⇒ 3e6|unreadable
Lớp 5 3 ⇒ unreadable
Tháng 9: 3 ⇒ 3e6|unreadable
Đợt 1: 3; đợt 2: 4 ⇒ 7e6|unreadable
3 lớp ⇒ ?
3 lớp: 6 ⇒ 6e6|unreadable
Năm 2025: 6 ⇒ 6e6|unreadable
2025: 6 ⇒ 6e6|unreadable
6 (2025) ⇒ 6e6|unreadable
6 - 2025 ⇒ unreadable
QĐ 12: 6 ⇒ 6e6|unreadable
QĐ 12 ⇒ ?
0,5 ⇒ 5e5
,5 ⇒ unreadable
5, ⇒ 5e6|unreadable
5. ⇒ 5e6|unreadable
5.0 ⇒ 5e6
5,00 ⇒ 5e6
5.00 ⇒ 5e6
5,000 ⇒ unreadable|5e6
1.250,5 ⇒ unreadable|12505e5
5 đồng ⇒ unreadable
5 đ ⇒ unreadable
5k ⇒ unreadable|5e3
500 ⇒ 5e8
500 nghìn ⇒ 5e5
5tr ⇒ 5e6
5 tr đồng ⇒ 5e6
5000000 ⇒ unreadable
5.000.000đ ⇒ 5e6
khoảng 5 ⇒ 5e6
5 - 7 ⇒ 5e6..7e6
>5 ⇒ 5e6..
< 5 ⇒ ..5e6
5 + ⇒ unreadable|5e6
-5 ⇒ unreadable
(5) ⇒ unreadable
5% ⇒ ?
5 ngày công ⇒ ?
5 bộ ⇒ ?
05 cái x 2 ⇒ unreadable|10e6
Không quá 5 ⇒ ..5e6
Chưa có ⇒ unfunded|?
Không ⇒ none-needed
5/9/2025 ⇒ ?
5/9 ⇒ ?
9.2025 ⇒ unreadable
9/2025 ⇒ ?
2026 ⇒ unreadable
`,
  "Kinh phí (VNĐ)": String.raw`
12,550,000 ⇒ 1255e4
12.500 ⇒ 12500|unreadable
12,65 ⇒ unreadable
200.000/em x 10 em ⇒ 2e6
4.000.000/2 đợt ⇒ 4e6
`,
};

/** As Excel stores them: text, value, number format, header, reading. */
export const STORED: readonly (readonly [text: string, value: number, format: string, header: string | null, expected: string])[] = [
  ["12.500.000", 12_500_000, "#,##0", null, "125e5"],
  ["12,5", 12.5, "General", "Kinh phí (triệu đồng)", "125e5"],
  ["12.5", 12.5, "General", null, "unreadable"],
  ["5", 5, "General", null, "unreadable"],
  ["2025", 2025, "General", null, "unreadable"],
  ["45962", 45962, "General", null, "unreadable"],
  ["01/11/2025", 45962, "dd/mm/yyyy", null, "unreadable"],
  ["5 tr", 5, '0" tr"', null, "5e6|unreadable"],
  ["5%", 0.05, "0%", null, "unreadable"],
  ["1.500", 1500, "#,##0", "Kinh phí (nghìn đồng)", "15e5"],
  ["0", 0, "General", null, "none-needed"],
  ["9.2025", 9.2025, "General", "Kinh phí (triệu đồng)", "unreadable"],
  ["9.25", 9.25, "General", "Kinh phí (triệu đồng)", "925e4"],
  ["-500.000", -500_000, "#,##0", null, "unreadable"],
];
