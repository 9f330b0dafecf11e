/** Money cells, in the notation of the third reading, decided before the reader saw them. */
export const MONEY = String.raw`
01 máy chiếu: 12.000.000 ⇒ 12e6
01 máy chiếu đa năng Epson: 14.500.000đ ⇒ 145e5
02 máy chiếu: 24.000.000đ (12.000.000đ/máy) ⇒ 24e6
20 bộ bàn ghế: 36 triệu ⇒ 36e6
20 bộ bàn ghế học sinh x 1.800.000đ ⇒ 36e6
20 bộ bàn ghế (1,8tr/bộ): 36 triệu ⇒ 36e6
20 bộ bàn ghế (1,8tr/bộ): 35 triệu ⇒ unreadable
20 bộ bàn ghế ⇒ ?
mỗi lớp 200k x 15 lớp ⇒ 3e6
Mỗi lớp 200.000đ x 15 lớp = 3.000.000đ ⇒ 3e6
Mỗi lớp 200.000đ x 15 lớp = 3.500.000đ ⇒ unreadable
200.000đ/lớp × 15 lớp ⇒ 3e6
15 lớp × 200.000đ/lớp = 3.000.000 đồng ⇒ 3e6
Chia 2 đợt, mỗi đợt 5 triệu ⇒ 10e6|unreadable
Chia làm 3 đợt, mỗi đợt 4 triệu ⇒ 12e6|unreadable
10 triệu, chia 2 đợt, mỗi đợt 5 triệu ⇒ 10e6
10 triệu, chia 2 đợt, mỗi đợt 4 triệu ⇒ unreadable
10 triệu (chia 2 đợt, mỗi đợt 5 triệu) ⇒ 10e6
10 triệu chia làm 2 đợt ⇒ 10e6
10 triệu đồng, cấp làm 2 đợt ⇒ 10e6|unreadable
5tr/tháng x 9 tháng ⇒ 45e6
5tr/ tháng x 9 tháng = 45tr ⇒ 45e6
5tr/tháng x 9 tháng = 54tr ⇒ unreadable
5 triệu/tháng (9 tháng) ⇒ 45e6|unreadable
5tr/tháng ⇒ price
Internet: 275.000đ/tháng x 12 tháng = 3.300.000đ ⇒ 33e5
Tiền Internet 275.000đ/tháng ⇒ price
Cước internet 275k/tháng × 10 tháng ⇒ 275e4
VNEdu: 3.000.000đ/năm ⇒ 3e6
Phần mềm MISA: 5.000.000đ/năm học ⇒ 5e6
Phần mềm CSDL: 2.500.000đ/ năm ⇒ 25e5
NSNN: 20tr; XHH: 5tr ⇒ 25e6
NSNN: 20tr; XHH: 5tr; Tổng: 25tr ⇒ 25e6
NSNN: 20tr; XHH: 5tr; Tổng: 26tr ⇒ unreadable
NSNN 20 triệu - XHH 5 triệu ⇒ 25e6|unreadable
NSNN: 20tr\nXHH: 5tr\nNguồn khác: 0 ⇒ 25e6
NSNN: 20tr\nXHH: không ⇒ 20e6
NSNN: 0; XHH: 5tr ⇒ 5e6
NSNN: không; XHH: không ⇒ none-needed|?
đã chi 3/5 triệu ⇒ unreadable
Đã chi 3 triệu/5 triệu ⇒ unreadable
Đã giải ngân 60% (12/20 triệu) ⇒ unreadable
Đã chi hết 5 triệu ⇒ 5e6|unreadable
Đã chi: 4.650.000đ ⇒ 465e4
Quyết toán: 4.650.000đ ⇒ 465e4
15/9/2025: 5.000.000đ ⇒ 5e6
Ngày 15/9/2025 chi 5.000.000đ ⇒ 5e6
Ngày 15/9: 2tr; ngày 20/11: 3tr ⇒ 5e6
20/10: 1.500.000đ\n20/11: 3.500.000đ\n8/3: 1.500.000đ ⇒ 65e5
20/10 1tr5, 20/11 3tr5 ⇒ 5e6
Tháng 9/2025: 5.000.000 ⇒ 5e6
T9: 500k, T11: 1tr2, T3: 800k ⇒ 25e5
Liên hệ cô Hoa 0912345678 ⇒ ?
0912.345.678 ⇒ unreadable
Cô Lan (0978 123 456): 2 triệu ⇒ 2e6|unreadable
KT: 0987654321 - 3.000.000đ ⇒ 3e6|unreadable
QĐ 1234/QĐ-UBND ⇒ ?
Theo QĐ số 1234/QĐ-UBND ngày 15/8/2025 ⇒ ?
Theo QĐ 1234/QĐ-UBND: 45 triệu đồng ⇒ 45e6
45 triệu (QĐ 1234/QĐ-UBND) ⇒ 45e6
Theo NQ 24/2021/NQ-HĐND: 9.000đ/HS/tháng ⇒ price|unreadable
Theo Thông tư 36/2018/TT-BTC ⇒ ?
Báo giá: 12.350.000 ⇒ 1235e4
Theo báo giá: 12.350.000đ ⇒ 1235e4
Báo giá Cty Hồng Hà 12.350.000đ ⇒ 1235e4
theo thực tế ⇒ ?
Theo thực tế ⇒ ?
Theo thực tế (khoảng 5 triệu) ⇒ 5e6
Chi theo thực tế, tối đa 5 triệu ⇒ ..5e6
lồng ghép ⇒ ?
Lồng ghép trong hoạt động chuyên môn ⇒ ?
Lồng ghép, không cần kinh phí ⇒ none-needed
Lồng ghép KP thường xuyên ⇒ ?
Lồng ghép với đại hội CMHS (500k nước uống) ⇒ 5e5
2 triu ⇒ 2e6
2 triêụ đồng ⇒ 2e6
2 trieụ ⇒ 2e6
15 triệu đồg ⇒ 15e6|unreadable
15 triệu đồn ⇒ 15e6|unreadable
15 trệu đồng ⇒ 15e6|unreadable
500 nghin dong ⇒ 5e5
500 ngàn đ ⇒ 5e5
500 nghìm ⇒ 5e5|unreadable
500 ngàng ⇒ 5e5|unreadable
300 ngan dong ⇒ 3e5
muoi lam trieu ⇒ 15e6
hai muoi trieu dong ⇒ 20e6
Kinh phi du kien 15 trieu dong ⇒ 15e6
Ngan sach nha truong 10 trieu, phu huynh 5 trieu ⇒ 15e6
khong ⇒ none-needed
Khong co ⇒ none-needed|?
12000000 dong ⇒ 12e6
12000000d ⇒ 12e6
12.000.000 VNĐ ⇒ 12e6
12.000.000vnđ ⇒ 12e6
VNĐ 12.000.000 ⇒ 12e6
VNĐ: 12.000.000 ⇒ 12e6
12.000.000 (VNĐ) ⇒ 12e6
12.000.000 VND/năm ⇒ 12e6
12.000 ngàn ⇒ 12e6
12.000k ⇒ 12e6
12000k ⇒ 12e6
12.000 nghìn đồng ⇒ 12e6
1tr5 ⇒ 15e5
1tr500 ⇒ 15e5
1tr250 ⇒ 125e4
1tr250k ⇒ 125e4
1tr05 ⇒ unreadable|105e4
2 triệu rưỡi ⇒ 25e5
2tr rưỡi ⇒ 25e5
hai triệu rưỡi ⇒ 25e5
1,2 tỷ ⇒ 12e8
1.2 tỷ ⇒ 12e8
1,25 tỷ đồng ⇒ 125e7
1 tỷ 2 ⇒ 12e8
1 tỷ 250 triệu ⇒ 125e7
1 tỷ rưỡi ⇒ 15e8
nửa tỷ ⇒ 5e8
nửa triệu ⇒ 5e5
500.000đ/HS ⇒ price
500.000đ/HS (nghèo) ⇒ price
500.000đ/HS x 32 HS ⇒ 16e6
32 HS x 500.000đ/HS = 16.000.000đ ⇒ 16e6
32 HS nghèo, mỗi em 500.000đ ⇒ 16e6|unreadable
HS nghèo: 32 em x 500.000đ; cận nghèo: 10 em x 300.000đ ⇒ 19e6
1.500 (nghìn) ⇒ 15e5
1.500 (nghìn đồng) ⇒ 15e5
1.500 (ngđ) ⇒ 15e5|unreadable
15 (tr) ⇒ 15e6
nt ⇒ ditto
-nt- ⇒ ditto
" ⇒ ditto
'' ⇒ ditto
Như trên ⇒ ditto
như trên, 5 triệu ⇒ unreadable|5e6
- Sách tham khảo: 3.500.000\n- Truyện tranh: 1.500.000\n- Kệ sách: 4.000.000 ⇒ 9e6
- Sách tham khảo: 3.500.000\n- Truyện tranh: 1.500.000\n- Kệ sách: 4.000.000\nTổng: 9.000.000 ⇒ 9e6
- Sách tham khảo: 3.500.000\n- Truyện tranh: 1.500.000\n- Kệ sách: 4.000.000\n=> 9.000.000 ⇒ 9e6
- Sách tham khảo: 3.500.000\n- Truyện tranh: 1.500.000\n- Kệ sách: 4.000.000\nTC: 9.000.000 ⇒ 9e6
- Sách tham khảo: 3.500.000\n- Truyện tranh: 1.500.000\nTổng: 5tr ⇒ 5e6
- Sách tham khảo: 3.500.000\n- Truyện tranh: 1.500.000\nTổng: 5,5tr ⇒ unreadable
1. Sơn cổng: 5tr\n2. Bảng tên: 3tr5\n3. Trồng cây: 1tr5 ⇒ 10e6
a) Sơn cổng 5tr\nb) Bảng tên 3tr5 ⇒ 85e5
+ Sơn cổng 5tr;\n+ Bảng tên 3tr5;\n+ Trồng cây: PH ủng hộ ⇒ 85e5..|unreadable|85e5
• Camera: 12tr\n• Loa: 6tr ⇒ 18e6
- 5.000.000đ: sơn cổng\n- 3.500.000đ: bảng tên ⇒ 85e5
5.000.000đ (sơn cổng)\n3.500.000đ (bảng tên) ⇒ 85e5
5.000.000\n3.500.000 ⇒ unreadable|85e5
5.000.000 + 3.500.000 ⇒ 85e5
5.000.000 + 3.500.000 = 8.500.000 ⇒ 85e5
5.000.000đ+3.500.000đ=8.500.000đ ⇒ 85e5
5+3,5=8,5 triệu ⇒ 85e5|unreadable
dưới 10 triệu ⇒ ..10e6
Dưới 10 triệu đồng/năm ⇒ ..10e6
không vượt quá 15 triệu ⇒ ..15e6
Tối đa 15.000.000đ ⇒ ..15e6
Tối thiểu 15.000.000đ ⇒ 15e6..
≤ 15 triệu ⇒ ..15e6
≥ 15 triệu ⇒ 15e6..
< 15tr ⇒ ..15e6
từ 10 - 15 triệu ⇒ 10e6..15e6
Từ 10 triệu đến dưới 15 triệu ⇒ 10e6..15e6
10.000.000đ – 15.000.000đ ⇒ 10e6..15e6
10.000.000 đến 15.000.000 đồng ⇒ 10e6..15e6
10 - 15tr (tùy báo giá) ⇒ 10e6..15e6
khoảng 10-15 triệu đồng ⇒ 10e6..15e6
Ước 8 triệu ⇒ 8e6
Ước khoảng 8tr ⇒ 8e6
Dự kiến: 8.000.000 đồng ⇒ 8e6
DK: 8.000.000đ ⇒ 8e6
Dự trù 8 triệu ⇒ 8e6
Tạm ứng 8 triệu ⇒ unreadable|8e6
8 triệu (dự kiến) ⇒ 8e6
8.000.000 đ (dự kiến NSNN) ⇒ 8e6
Năm triệu đồng ⇒ 5e6
Năm triệu đồng chẵn ⇒ 5e6
5.000.000 đ (Bằng chữ: năm triệu đồng) ⇒ 5e6
5.000.000 đ (Bằng chữ: năm mươi triệu đồng) ⇒ unreadable
15.500.000đ (Mười lăm triệu năm trăm nghìn đồng) ⇒ 155e5
15.500.000đ (Mười năm triệu năm trăm nghìn đồng) ⇒ 155e5|unreadable
Mười lăm triệu năm trăm ngàn đồng chẵn ⇒ 155e5
Một trăm hai mươi triệu ⇒ 120e6
Hai trăm linh năm triệu ⇒ 205e6
`;
