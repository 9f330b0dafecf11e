/** Money cells in the notation of the third reading, decided before the reader saw them. */
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
20% quỹ phúc lợi ⇒ ?
20% nguồn thu học phí ⇒ ?
40% chi thường xuyên (khoảng 60 triệu) ⇒ 60e6|unreadable
10% học phí: 12 triệu ⇒ 12e6
NSNN 70%: 14tr; XHH 30%: 6tr ⇒ 20e6
100% NSNN ⇒ ?
100% phụ huynh đóng góp ⇒ ?
XHH 100%: 20 triệu ⇒ 20e6
20 triệu, XHH 100% ⇒ 20e6
Nguồn chi thường xuyên ⇒ ?
KPTX ⇒ ?
KP TX: 4tr ⇒ 4e6
KPKTX 4tr ⇒ 4e6
Kinh phí không thường xuyên: 30.000.000đ ⇒ 30e6
Từ nguồn KP không tự chủ: 30.000.000đ ⇒ 30e6
Nguồn 13 ⇒ ?
Nguồn 13: 5 triệu ⇒ 5e6
Mã nguồn 12: 25.000.000 ⇒ 25e6
Mục 6552: 4.500.000đ; Mục 7001: 2.000.000đ ⇒ 65e5
Chương trình SEQAP 20 triệu ⇒ 20e6
Quỹ KH: 1.000.000đ ⇒ 1e6
Quỹ đội 500k + quỹ CĐ 500k ⇒ 1e6
Công đoàn hỗ trợ 2tr ⇒ 2e6
Hội CMHS ủng hộ: 7 triệu đồng ⇒ 7e6
Hội khuyến học xã: 3.000.000đ ⇒ 3e6
Ban đại diện CMHS lớp 5A tặng 1 máy lọc nước (6 triệu) ⇒ 6e6
PHHS ủng hộ 01 máy lọc nước trị giá 6.500.000đ ⇒ 65e5
Nhà hảo tâm ⇒ ?
Mạnh thường quân tài trợ 20 triệu ⇒ 20e6
Viettel tài trợ 10 triệu ⇒ 10e6
Tiền ăn 25.000đ/trẻ/ngày ⇒ price
25.000đ/trẻ/ngày x 180 trẻ ⇒ price|unreadable
25.000đ x 180 trẻ x 5 ngày ⇒ 225e5
Bồi dưỡng GV: 50.000đ/tiết x 35 tiết x 2 GV ⇒ 35e5
Bồi dưỡng: 50k/tiết*35 tiết = 1.750k ⇒ 175e4
Thưởng: Nhất 500k, Nhì 300k, Ba 200k ⇒ 1e6|unreadable
Giải Nhất: 500.000đ; Giải Nhì: 300.000đ; Giải Ba: 200.000đ ⇒ 1e6|unreadable
02 giải nhất x 500k; 03 giải nhì x 300k = 1.900k ⇒ 19e5|unreadable
Thưởng GVG: 1.000.000đ/GV ⇒ price
Tập huấn: Báo cáo viên 2.000.000đ, tài liệu 1.000.000đ, nước 500.000đ ⇒ 35e5
Tập huấn 3 buổi: 4.500.000đ ⇒ 45e5
Tập huấn 3 buổi, mỗi buổi 1.500.000đ ⇒ 45e5|unreadable
Tập huấn 3 buổi x 1.500.000đ/buổi ⇒ 45e5
Thuê chuyên gia 2 ngày: 2 x 3 triệu = 6 triệu ⇒ 6e6
2 x 3 triệu ⇒ 6e6
2*3tr=6tr ⇒ 6e6
3tr × 2 ⇒ 6e6
Sửa nhà vệ sinh (3 phòng) 45tr ⇒ 45e6
Sửa 3 nhà VS: 45 triệu ⇒ 45e6
Sửa 3 nhà vệ sinh 45 triệu ⇒ 45e6
Lắp 8 camera - 16 triệu ⇒ 16e6
Lắp 8 camera, tổng kinh phí 16 triệu ⇒ 16e6
Mua 120 đầu sách: 9.600.000đ ⇒ 96e5
Mua 120 đầu sách (80.000đ/cuốn) ⇒ unreadable|price|96e5
Bộ đồ dùng lớp 1: 15 bộ - 22.500.000đ ⇒ 225e5
Trồng 50 cây xanh: 5tr ⇒ 5e6
Trồng 50 cây xanh, 100k/cây ⇒ 5e6|unreadable|price
Cải tạo sân: 300m2 x 150.000đ ⇒ 45e6
Cải tạo sân 300 m2: 45.000.000đ ⇒ 45e6
Lát gạch 120m² x 180.000đ/m² = 21.600.000đ ⇒ 216e5
Đổ bê tông 50 m3: 65 triệu ⇒ 65e6
30 lít sơn x 90k ⇒ 27e5
Chưa có KP ⇒ unfunded
Chưa bố trí được ⇒ unfunded
Đang xin cấp trên ⇒ unfunded|?
Xin UBND xã hỗ trợ 50 triệu ⇒ 50e6|unreadable
Đề nghị UBND xã cấp 50 triệu ⇒ 50e6
Đề nghị cấp trên ⇒ ?|unfunded
Trình UBND phường phê duyệt: 350 triệu ⇒ 350e6
Thiếu KP ⇒ unfunded|?
50 triệu (chưa có nguồn) ⇒ 50e6 unfunded
50 triệu - chưa được cấp ⇒ 50e6 unfunded
50tr (đã có 20tr, còn thiếu 30tr) ⇒ 50e6|unreadable
Cần 50tr; hiện có 20tr ⇒ unreadable
Cần thêm 30 triệu ⇒ 30e6|30e6..|unreadable
Không cần ⇒ none-needed
Không tốn KP ⇒ none-needed
Không có KP ⇒ ?|unfunded
Không có kinh phí riêng ⇒ ?|none-needed|unfunded
Không mất tiền ⇒ none-needed|?
Không sử dụng kinh phí ⇒ none-needed
Không yêu cầu ⇒ none-needed|?
0 đồng (nhà trường tự thực hiện) ⇒ none-needed
0đ ⇒ none-needed
0.000 ⇒ unreadable|none-needed
Miễn phí ⇒ none-needed
FREE ⇒ none-needed|?
Tự túc ⇒ ?|none-needed
X ⇒ ?
x ⇒ ?
có ⇒ ?
Có kinh phí ⇒ ?
... ⇒ ?|blank
…………đ ⇒ ?|blank
.....triệu đồng ⇒ ?|blank
____ đ ⇒ ?|blank
(để trống) ⇒ ?|blank
N/A ⇒ ?|blank|none-needed
5 triệu đồng chẵn ⇒ 5e6
5.000.000đ chẵn ⇒ 5e6
5.000.000 đồng. ⇒ 5e6
5.000.000đ; ⇒ 5e6
: 5.000.000đ ⇒ 5e6
= 5.000.000đ ⇒ 5e6
"5 triệu" ⇒ 5e6
“5 triệu” ⇒ 5e6
'5.000.000 ⇒ 5e6
[5 triệu] ⇒ 5e6|unreadable
(5 triệu) ⇒ 5e6|unreadable
*5 triệu ⇒ 5e6|unreadable
5 triệu* ⇒ 5e6
5 triệu (*) ⇒ 5e6
5 triệu (1) ⇒ 5e6|unreadable
5 triệu! ⇒ 5e6
5 triệu (?) ⇒ 5e6|unreadable ambiguous
Khoảng mấy triệu ⇒ ?
vài triệu ⇒ ?
Vài chục triệu ⇒ ?
mấy trăm nghìn ⇒ ?
khoảng chục triệu ⇒ ?|10e6
Hơn chục triệu ⇒ ?|10e6..
5 củ ⇒ 5e6|unreadable
500 cành ⇒ 5e4|?
2 lít ⇒ ?
5 tr/lớp x 4 lớp (khối 1) ⇒ 20e6
Khối 1: 4 lớp x 5tr; khối 2: 5 lớp x 5tr ⇒ 45e6
Khối MG 5 tuổi: 3 lớp x 2.000.000đ = 6.000.000đ ⇒ 6e6
Nhóm trẻ 24-36 tháng: 4.000.000đ ⇒ 4e6
Lớp 5-6 tuổi: 3 triệu ⇒ 3e6
Trẻ 5 tuổi: 3 triệu ⇒ 3e6
3-4 tuổi: 2tr; 4-5 tuổi: 2tr; 5-6 tuổi: 3tr ⇒ 7e6
Lớp 10A1: 500k, lớp 10A2: 500k ⇒ 1e6
Khoa CNTT: 120 triệu; Khoa KT: 80 triệu ⇒ 200e6
Đề tài cấp trường: 30 triệu/đề tài ⇒ price
5 đề tài x 30 triệu = 150 triệu ⇒ 150e6
Quỹ phát triển hoạt động sự nghiệp: 1,5 tỷ đồng ⇒ 15e8
Đầu tư công trung hạn: 12 tỷ (2026-2030) ⇒ 12e9|unreadable
Vốn CTMTQG: 2.350 triệu đồng ⇒ 235e7
2.350 triệu ⇒ 235e7
2,350 triệu ⇒ unreadable
450 triệu/phòng x 6 phòng ⇒ 27e8
6 phòng học: 2,7 tỷ ⇒ 27e8
Xây 6 phòng học 2 tầng: 5 tỷ 400 triệu ⇒ 54e8
CSVC 300tr (trong đó phòng máy 200tr, thư viện 100tr) ⇒ 300e6
CSVC 300tr (phòng máy 200tr; thư viện 100tr) ⇒ 300e6
CSVC 300tr (phòng máy 200tr; thư viện 50tr) ⇒ unreadable
CSVC 300tr gồm: phòng máy 200tr; thư viện 100tr ⇒ 300e6
Năm 2025: 20tr; 2026: 30tr; cộng 50tr ⇒ 50e6|unreadable
HK1: 3tr\nHK2: 3tr\nHè: 1tr ⇒ 7e6
Học kỳ I 3.000.000đ, học kỳ II 2.000.000đ ⇒ 5e6
Trong năm học: 4tr, hè: 2tr ⇒ 6e6
Đầu năm: 2tr; cuối năm: 3tr ⇒ 5e6
Khai giảng 3tr, 20/11 5tr, tổng kết 4tr ⇒ 12e6
Trung thu: 2tr; Noel: 1tr5; Tết: 3tr ⇒ 65e5
1 triệu/lần x 2 lần/HK x 2 HK ⇒ 4e6
1tr/lần; 2 lần/năm ⇒ 2e6|unreadable
2 lần/năm x 1tr ⇒ 2e6
1 triệu/đợt/năm ⇒ price|unreadable|1e6
1.000.000đ/quý ⇒ price
1.000.000đ/quý x 4 ⇒ 4e6
1.000.000đ/quý x 4 quý ⇒ 4e6
Hàng tháng 500k ⇒ price
Hàng tháng: 500.000đ (9 tháng) ⇒ 45e5|unreadable
mỗi tháng 500k x 9 = 4tr5 ⇒ 45e5
Hàng năm: 5 triệu ⇒ 5e6
Cả năm 5 triệu ⇒ 5e6
5 triệu cả năm ⇒ 5e6
5 triệu/năm/trường ⇒ 5e6|price|unreadable
5 triệu / năm ⇒ 5e6
5tr/1 năm ⇒ 5e6|unreadable
5tr/1 lớp ⇒ price|unreadable
5tr/01 lớp x 10 lớp ⇒ 50e6|unreadable
`;

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
];
