/**
 * Money cells with what a careful colleague takes them for, decided before the reader saw them, in the notation of the third reading:
 * `5e6` a sum that counts, `5e6..7e6` its ends, `price` a price that stays out of totals, `?` no figure, `a|b` either is right.
 */
export const MONEY = String.raw`
4 lớp x 2tr ⇒ 8e6
4 lớp x 2tr/lớp ⇒ 8e6
2tr x 4 lớp ⇒ 8e6
300k/em x 25 em ⇒ 75e5
300k x 25 em ⇒ 75e5
300.000đ/học sinh x 25 học sinh ⇒ 75e5
300.000đ/HS × 25 ⇒ 75e5
25 em x 300k = 7.500k ⇒ 75e5
25 em x 300k = 7,5tr ⇒ 75e5
25 em x 300k = 8tr ⇒ unreadable
6 tháng x 1.500.000đ ⇒ 9e6
1,5tr/tháng x 6 tháng ⇒ 9e6
200k/buổi x 2 buổi/tuần x 10 tuần ⇒ 4e6
200k/buổi x 2 buổi/tuần ⇒ price|unreadable
3 phòng x 2 cái x 450k ⇒ 27e5
Quạt trần: 8 cái x 650.000đ ⇒ 52e5
8 cái quạt trần, 650.000đ/cái ⇒ 52e5|unreadable
650.000đ/cái ⇒ price
đơn giá 650.000đ ⇒ price
12 GV * 250k ⇒ 3e6
12 giáo viên nhân 250 nghìn ⇒ 3e6|unreadable
ba triệu rưỡi ⇒ 35e5
một trăm hai mươi nghìn ⇒ 12e4
hai trăm năm mươi nghìn đồng ⇒ 25e4
bảy triệu tám trăm nghìn đồng ⇒ 78e5
mười hai triệu năm trăm nghìn ⇒ 125e5
một tỷ hai ⇒ 12e8|unreadable
hai mươi lăm triệu đồng chẵn ⇒ 25e6
Sáu trăm năm mươi ngàn ⇒ 65e4
chín mươi triệu ⇒ 9e7
ba muoi trieu dong ⇒ 3e7
một triệu không trăm năm mươi nghìn đồng ⇒ 105e4
Bằng chữ: Tám triệu đồng ⇒ 8e6
8.000.000đ (Tám triệu đồng chẵn) ⇒ 8e6
8.000.000đ (Bảy triệu đồng) ⇒ unreadable
NSNN 5tr, XHH 3tr ⇒ 8e6
NSNN 5tr; XHH 3tr; tổng 8tr ⇒ 8e6
NSNN 5tr; XHH 3tr; tổng 9tr ⇒ unreadable
8 triệu (XHH 3 triệu, NS 5 triệu) ⇒ 8e6
8 triệu (XHH 3 triệu, NS 4 triệu) ⇒ unreadable
8 triệu, trong đó XHH 3 triệu ⇒ 8e6
8tr trong đó: NSNN 5tr, PHHS 3tr ⇒ 8e6
8 triệu (từ nguồn XHH) ⇒ 8e6
PHHS hỗ trợ 3 triệu, nhà trường 2 triệu ⇒ 5e6
Nhà trường: 2.000.000; CMHS: 3.000.000 ⇒ 5e6
NS xã 10tr + XHH 5tr ⇒ 15e6
NSNN 60%, XHH 40% ⇒ ?
10 triệu (NSNN 60%, XHH 40%) ⇒ 10e6
10 triệu (NSNN 60%, XHH 50%) ⇒ 10e6|unreadable
NSNN và XHH ⇒ ?
0 ⇒ none-needed
0 đ ⇒ none-needed
0 đồng ⇒ none-needed
0đ. ⇒ none-needed
00 ⇒ none-needed|unreadable
không tốn kinh phí ⇒ none-needed
Ko tốn kp ⇒ none-needed
khong can kinh phi ⇒ none-needed
Kinh phí: không ⇒ none-needed
Kinh phí: 0 ⇒ none-needed
Không phát sinh chi phí ⇒ none-needed
- ⇒ blank|none-needed|?
// ⇒ ditto
Theo dự toán ⇒ ?
Theo dự toán được duyệt ⇒ ?
Theo thực tế phát sinh ⇒ ?
Theo hóa đơn ⇒ ?
Chưa xác định ⇒ ?
Chưa có nguồn ⇒ unfunded
Chờ cấp trên phân bổ ⇒ unfunded
1,500,000 ⇒ 15e5
1.500.000 ⇒ 15e5
1 500 000 ⇒ 15e5
1.5 triệu ⇒ 15e5
1,5tr ⇒ 15e5
1.500.000,00 ⇒ 15e5
1,500,000.00 ⇒ 15e5
1,500.000 ⇒ unreadable
1.500,000 ⇒ unreadable
1.500.00 ⇒ unreadable
1500.000đ ⇒ unreadable
1.500.000 dong ⇒ 15e5
1.500.000 đ/năm học ⇒ 15e5
1.500.000VNĐ. ⇒ 15e5
15.00.000 ⇒ unreadable
từ 5 triệu đến 8 triệu ⇒ 5e6..8e6
từ 5tr - 8tr ⇒ 5e6..8e6
5 đến 8 triệu ⇒ 5e6..8e6
5tr đến 8 ⇒ unreadable
500 - 700 nghìn ⇒ 5e5..7e5
500k - 1tr ⇒ 5e5..1e6
8 - 5 triệu ⇒ unreadable
từ 5 triệu ⇒ 5e6..
đến 8 triệu ⇒ ..8e6
dưới 10tr ⇒ ..10e6
không quá 10tr ⇒ ..10e6
ít nhất 3tr ⇒ 3e6..
khoảng 3tr ⇒ 3e6
~3tr ⇒ 3e6
gần 10 triệu ⇒ 10e6
hơn 10 triệu ⇒ 10e6..
trên dưới 10 triệu ⇒ unreadable|10e6
10 triệu trở lên ⇒ 10e6..
5 trệu ⇒ 5e6|unreadable
5 triêu ⇒ 5e6
5 tiệu đồng ⇒ 5e6
5 triệu đòng ⇒ 5e6|unreadable
5 triệu dồng ⇒ 5e6|unreadable
500 ngìn ⇒ 5e5|unreadable
500 nghìn đông ⇒ 5e5
5ttr ⇒ 5e6|unreadable
S triệu ⇒ unreadable
5 triệu/ lớp/ năm ⇒ price|unreadable
5 triệu/2 lớp ⇒ unreadable|5e6
2 lớp: 5 triệu ⇒ 5e6
mỗi lớp 500k, 10 lớp ⇒ 5e6|unreadable
mỗi khối 1 triệu ⇒ price|unreadable
20% kinh phí hoạt động ⇒ ?
5 triệu - 20% ⇒ unreadable
5 triệu + VAT ⇒ 5e6|5e6..|unreadable
5 triệu + 10% VAT ⇒ unreadable|5e6..
5 triệu (chưa VAT) ⇒ 5e6..|unreadable
5 triệu (đã bao gồm VAT) ⇒ 5e6
tăng 5 triệu ⇒ unreadable
5 triệu, giảm còn 3 triệu ⇒ unreadable
Năm ngoái 5 triệu, năm nay 6 triệu ⇒ unreadable
Đã chi 5 triệu, còn lại 2 triệu ⇒ unreadable
HKI 3 triệu; HKII 4 triệu ⇒ 7e6
HK1: 3tr, HK2: 4tr ⇒ 7e6
Tháng 9: 1tr; tháng 10: 2tr ⇒ 3e6
2025: 3 triệu; 2026: 4 triệu ⇒ unreadable
- Mua sách: 2 triệu\n- Mua kệ: 3 triệu ⇒ 5e6
- Mua sách\n- Mua kệ: 3 triệu ⇒ 3e6|3e6..|unreadable
1. Sách: 2 triệu\n2. Kệ: 3 triệu\nTổng: 5 triệu ⇒ 5e6
1. Sách: 2 triệu\n2. Kệ: 3 triệu\nTổng: 6 triệu ⇒ unreadable
Mua sách 2 triệu mua kệ 3 triệu ⇒ unreadable|5e6
2 triệu (sách), 3 triệu (kệ) ⇒ 5e6|unreadable
Sách giáo khoa lớp 5: 2 triệu ⇒ 2e6
Sơn 3 phòng học: 9 triệu ⇒ 9e6
Mua 10 máy tính bảng 50 triệu ⇒ 50e6
In 200 phiếu khảo sát: 100.000đ ⇒ 1e5
Thưởng 3 giải: nhất 500k, nhì 300k, ba 200k ⇒ 1e6|unreadable
3 giải nhất 500k ⇒ unreadable
500$ ⇒ unreadable
100 USD ⇒ unreadable
5 triệu hoặc 7 triệu ⇒ unreadable|5e6..7e6
5 triệu hay 7 triệu tùy tình hình ⇒ unreadable|5e6..7e6
phương án 1: 5tr; phương án 2: 7tr ⇒ unreadable
-5 triệu ⇒ unreadable
(5.000.000) ⇒ unreadable
#REF! ⇒ unreadable
5 triệu??? ⇒ 5e6|unreadable ambiguous
Nguồn chi thường xuyên: 4.500.000 đồng ⇒ 45e5
Dự toán 4.500.000đ/ 9 tháng ⇒ unreadable|45e5
500.000đ/tháng/9 tháng ⇒ unreadable|price
Kinh phí 15tr (chi theo quy chế) ⇒ 15e6
Quỹ Đội 2tr ⇒ 2e6
Quỹ PHHS lớp 1A: 2tr ⇒ 2e6
QĐ 1234/QĐ-UBND ngày 12/5/2025: 30 triệu ⇒ 30e6
30 triệu theo NQ số 05/2025/NQ-HĐND ⇒ 30e6
5 triệu x 110% ⇒ unreadable
01 gói: 5 triệu; 03 gói: 15 triệu ⇒ unreadable
1 lớp 2 triệu, cả trường 30 triệu ⇒ unreadable|30e6
mỗi lớp 2 triệu, cả trường 30 triệu ⇒ 30e6|unreadable
1 lớp 2 triệu, 15 lớp 30 triệu ⇒ unreadable
sách 2tr, kệ 3tr, tất cả 5tr ⇒ 5e6
Toàn trường: 30 triệu ⇒ 30e6
Tháng 500k, năm 4,5tr ⇒ unreadable
500k/tháng, 9 tháng 4,5tr ⇒ unreadable|45e5
Buổi 200k; 10 buổi 2 triệu ⇒ unreadable|2e6
Máy in 4 triệu; 2 máy in 8 triệu ⇒ unreadable
Vận động 5 triệu; đã nhận 3 triệu ⇒ unreadable
Trị giá 5 triệu, hỗ trợ 2 triệu ⇒ unreadable
Báo giá 1: 5 triệu; báo giá 2: 6 triệu ⇒ unreadable
Giá từ 5 triệu; tùy loại 7 triệu ⇒ unreadable
Thanh lý 2 triệu; mua mới 5 triệu ⇒ unreadable
5 lớp (3 bộ/lớp) x 100k ⇒ unreadable|15e5
5 lớp x 3 bộ x 100k/bộ ⇒ 15e5
Khen 5 em 100k ⇒ unreadable
Khen thưởng: 5 em, 100k ⇒ 1e5|unreadable ambiguous
Hỗ trợ 5 GV 300k ⇒ unreadable
Hỗ trợ 5 GV, mỗi người 300k ⇒ 15e5|unreadable
Nước uống 50 người 1 triệu ⇒ 1e6
Thuê xe 2 ngày: 3 triệu ⇒ 3e6
Sửa: 2 triệu (mua mới 5 triệu) ⇒ unreadable
Cần 5 triệu, thiếu 2 triệu ⇒ unreadable
UBND xã 50 triệu; nhà trường đối ứng 5 triệu ⇒ 55e6
5 nghìn triệu ⇒ unreadable
5.000.000 triệu ⇒ unreadable
100x15000 ⇒ 15e5
10% x 50tr ⇒ unreadable|5e6
`;
export const UNDER_HEADERS: Record<string, string> = {
  "Kinh phí (ĐVT: nghìn đồng)": String.raw`
1.500 ⇒ 15e5
1500 ⇒ 15e5
300 x 25 em ⇒ 75e5|unreadable
1.500.000 ⇒ unreadable
1.500.000 đồng ⇒ 15e5
1,5 triệu ⇒ 15e5
750 - 900 ⇒ 75e4..9e5
NS 500; XHH 300 ⇒ 8e5|unreadable
- ⇒ ?|none-needed|blank
`,
  "Dự toán (triệu đồng)": String.raw`
1,5 ⇒ 15e5
1.5 ⇒ 15e5
1.500 ⇒ 15e8|unreadable
150 ⇒ 15e7
15 triệu ⇒ 15e6
15 triệu đồng (NSNN) ⇒ 15e6
3 x 5 ⇒ unreadable|15e6
từ 10 đến 15 ⇒ 10e6..15e6
0,75 ⇒ 75e4
12/2025 ⇒ ?
2026 ⇒ unreadable
Không ⇒ none-needed
`,
};
