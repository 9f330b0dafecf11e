/**
 * Money cells that a naive reader would add up, double or take from another year, in the notation of the third reading, decided before the reader
 * saw them.
 */
export const TRAPS = String.raw`
24 triệu cho 12 lớp (1 triệu/lớp) ⇒ unreadable
12 lớp: 24 triệu (1 triệu/lớp) ⇒ unreadable
4 triệu, 2 đợt (1 triệu/đợt) ⇒ unreadable
4 triệu (1 triệu/đợt x 3 đợt) ⇒ unreadable
4 triệu (2 đợt) x 2 ⇒ unreadable
20 GV: 4 triệu (300.000đ/GV) ⇒ unreadable
20 GV: 6 triệu (300.000đ/GV) ⇒ 6e6
Năm trước chi 8 triệu ⇒ unreadable
Năm ngoái đã chi 8 triệu ⇒ unreadable
Kinh phí năm học trước: 8 triệu ⇒ unreadable
Mua 2 máy in giá 4 triệu ⇒ unreadable
Mua 5 quạt, giá 650.000đ ⇒ unreadable
Sửa cửa 5tr. Sơn 10tr. Tổng 15tr. XHH 5tr ⇒ unreadable
Sửa cửa 5tr; Sơn 10tr; Tổng 15tr; trong đó XHH 5tr ⇒ 15e6
Sơn 10tr; cộng 15tr; XHH 5tr ⇒ unreadable
Sách 5tr, kệ 10tr, cộng 15tr, XHH 5tr, NSNN 10tr ⇒ 15e6|unreadable
- Sách 5tr\n- Kệ 10tr\nCộng: 15tr\nNguồn: XHH 15tr ⇒ 15e6|unreadable
- Sách 5tr\n- Kệ 10tr\nCộng: 15tr (XHH) ⇒ 15e6
Tổng: 15tr\nNSNN: 10tr\nXHH: 5tr\nGhi chú: đã chi 5tr ⇒ unreadable
Sách: 5tr (XHH: 5tr) ⇒ 5e6
Sách 5tr, nguồn XHH 5tr ⇒ unreadable|5e6
Sách 5tr; nguồn: XHH 5tr ⇒ unreadable|5e6
5tr (dự phòng 1tr) ⇒ unreadable|5e6
5tr, dự phòng 1tr ⇒ unreadable|6e6
5tr; phát sinh 1tr ⇒ unreadable|6e6
Mua tivi 15tr; bảo hành 2 năm ⇒ 15e6
Mua tivi 15tr; trả trước 5tr ⇒ unreadable
Mua tivi 15tr; trả góp 5tr/tháng ⇒ unreadable
Mua tivi 15tr; đặt cọc 5tr ⇒ unreadable
Mua tivi 15tr; giảm giá 2tr ⇒ unreadable
Mua tivi 15tr; khuyến mãi 2tr ⇒ unreadable
Mua tivi 15tr (giá cũ 17tr) ⇒ unreadable
Mua tivi (giá thị trường 17tr) 15tr ⇒ unreadable
Dự toán: 20tr; hợp đồng: 18tr ⇒ unreadable
Giá gói thầu 20tr; giá trúng thầu 18tr ⇒ unreadable
Kế hoạch 20 triệu, thực tế 18 triệu ⇒ unreadable
Nhu cầu: 20tr; khả năng đáp ứng: 10tr ⇒ unreadable
Nhu cầu 20tr; NS cấp 10tr ⇒ unreadable
Nhu cầu 20tr, NS cấp 10tr, XHH 10tr ⇒ 20e6|unreadable
Nhu cầu 20tr. NS: 10tr. XHH: 10tr ⇒ 20e6|unreadable
Kinh phí cần: 20tr; NS: 10tr; XHH: 5tr ⇒ unreadable
Kinh phí 20tr; NS 10tr; XHH 10tr ⇒ 20e6|unreadable
Kinh phí: 20tr, NS 10tr, XHH 5tr ⇒ unreadable
Mua sắm 20tr; NS 10tr; XHH 10tr ⇒ unreadable|20e6
Mua sắm 20tr: NS 10tr; XHH 10tr ⇒ 20e6
Mua sắm 20tr: NS 10tr; XHH 5tr ⇒ unreadable
Mua sắm 20tr - NS 10tr - XHH 10tr ⇒ unreadable|20e6
Mua sắm 20tr\nNS 10tr\nXHH 10tr ⇒ 20e6|unreadable
Mua sắm 20tr\n- NS 10tr\n- XHH 10tr ⇒ 20e6|unreadable
Mua sắm: 20tr\n+ Bàn: 10tr\n+ Ghế: 10tr ⇒ 20e6|unreadable
Mua sắm: 20tr\n+ Bàn: 10tr\n+ Ghế: 8tr ⇒ unreadable
Mua sắm (20tr)\n+ Bàn: 10tr\n+ Ghế: 10tr ⇒ 20e6|unreadable
1. Mua sắm: 20tr\n1.1. Bàn: 10tr\n1.2. Ghế: 10tr ⇒ unreadable|20e6
I. CSVC: 20tr\n1. Bàn: 10tr\n2. Ghế: 10tr\nII. Sách: 5tr ⇒ unreadable|25e6
A. Sách: 5tr\nB. Kệ: 6tr ⇒ 11e6
Sách 5tr / Kệ 6tr ⇒ unreadable|11e6
5tr/6tr ⇒ unreadable
Sách 5tr, đã mua; kệ 6tr ⇒ unreadable|11e6
Sách 5tr (đã mua), kệ 6tr ⇒ unreadable|11e6
Sách 5tr (không mua nữa), kệ 6tr ⇒ unreadable
10 bộ, 2 triệu ⇒ unreadable|2e6 ambiguous
10 bộ 2 triệu/bộ ⇒ 20e6|unreadable
10 bộ giá 2 triệu ⇒ unreadable
10 bộ trị giá 2 triệu ⇒ unreadable|2e6
10 bộ tổng giá 2 triệu ⇒ 2e6|unreadable
10 bộ hết 2 triệu ⇒ 2e6|unreadable
10 bộ: 2 triệu ⇒ 2e6
Mỗi bộ 2 triệu: 10 bộ ⇒ 20e6|unreadable
Mỗi lớp 1 bộ giá 2 triệu ⇒ unreadable|price
Mỗi lớp 1 bộ, 12 lớp, 2 triệu/bộ ⇒ unreadable|24e6
12 lớp x 1 bộ x 2 triệu ⇒ 24e6
12 lớp, mỗi lớp 2 bộ, mỗi bộ 1 triệu ⇒ unreadable|24e6
12 lớp mỗi lớp 2 bộ 1 triệu ⇒ unreadable
mỗi lớp 2 quạt, 500k/quạt ⇒ unreadable|price
Thuê 2 xe: 3tr/xe ⇒ 6e6|unreadable
Thuê 2 xe 3tr ⇒ unreadable|3e6
Thuê 2 xe, 3 triệu ⇒ unreadable|3e6
Thuê 2 xe (3 triệu) ⇒ unreadable|3e6
2 xe x 3tr x 2 lượt ⇒ 12e6
3tr/xe/lượt x 2 xe x 2 lượt ⇒ 12e6
3tr/xe/lượt x 2 xe ⇒ unreadable|price
2 lượt: 3tr/lượt; xăng 500k ⇒ 65e5|unreadable
9 tháng: 500k/tháng ⇒ 45e5|unreadable
500k/tháng từ tháng 9 đến tháng 5 ⇒ unreadable|price
500k/tháng (từ 9/2025 đến 5/2026) ⇒ unreadable|price
500k/tháng × 9 tháng × 2 người = 9tr ⇒ 9e6
500k/tháng × 9 tháng × 2 người = 4,5tr ⇒ unreadable
Nước uống 20.000 lít x 500đ ⇒ unreadable|10e6
100.000 tờ rơi ⇒ ?
20.000 lượt truy cập ⇒ ?
2.000 cuốn sách ⇒ ?
Số TK 1.234.567.890 ⇒ ?
4.000.000đ/2 đợt (1.000.000đ/đợt) ⇒ unreadable
4.000.000đ/2 đợt (2.000.000đ/đợt) ⇒ 4e6
Kinh phí 12 triệu, chia 2 đợt: đợt 1 5tr, đợt 2 7tr ⇒ 12e6
Mua sách 12 triệu, chia 2 đợt: đợt 1 5tr; đợt 2 7tr ⇒ 12e6
Mua sách 12 triệu, chia làm 2 đợt: đợt 1 5tr; đợt 2 6tr ⇒ unreadable
NSNN: 5tr; Hội CCB: 2tr ⇒ 7e6
Hội CCB 2tr; NSNN 5tr ⇒ 7e6
Sách 5tr; XHH 3tr ⇒ unreadable
Sách 5tr + XHH 3tr ⇒ 8e6
Sách 5tr (NSNN); XHH 3tr ⇒ 8e6|unreadable
NSNN 20tr\n+ XHH 10tr ⇒ 30e6
Nước 200k; hoa 100k; phông 100k ⇒ 4e5
- Nước 200k\n- hoa 100k\n- phông 100k ⇒ 4e5
Nước 200k\n- hoa 100k\n- phông 150k ⇒ 45e4|unreadable
- Nước 200k\n- hoa 100k\n phông 150k ⇒ 45e4
1. Sách: 5tr\n- lớp 1: 2tr\n- lớp 2: 3tr\n2. Kệ: 6tr\n- loại to: 4tr\n- loại nhỏ: 2tr ⇒ 11e6
1. Sách: 5tr\n- lớp 1: 2tr\n- lớp 2: 2tr\n2. Kệ: 6tr ⇒ unreadable
1. Sách\n- lớp 1: 2tr\n- lớp 2: 3tr\n2. Kệ: 6tr ⇒ 11e6
1. Sách:\n- lớp 1: 2tr\n- lớp 2: 3tr\n2. Kệ:\n- loại to: 4tr\nTổng: 9tr ⇒ 9e6
1. Sách: 5tr\n- lớp 1: 2tr\n- lớp 2: 3tr\n2. Kệ: 6tr\nTổng cộng: 11tr ⇒ 11e6
Tổng: 11tr\n1. Sách: 5tr\n- lớp 1: 2tr\n- lớp 2: 3tr\n2. Kệ: 6tr ⇒ 11e6|unreadable
Sách 3tr; nước uống cả năm 2tr; vở 1tr ⇒ 6e6
Kinh phí: sách 5tr; vở 3tr ⇒ 8e6
Kinh phí 5tr; khen thưởng 2tr ⇒ unreadable
Mua 4 quạt giá 2tr, 2 đèn giá 1tr ⇒ unreadable
Mua 1 máy in giá 4 triệu ⇒ 4e6
Mua máy in giá 4 triệu ⇒ 4e6
Mua 2 máy in, trị giá 8 triệu ⇒ 8e6
Đánh giá 2 đợt: 3 triệu ⇒ 3e6
Như năm trước: 8 triệu ⇒ 8e6|unreadable
Sửa cửa năm trước hỏng: 8 triệu ⇒ 8e6
Tổng kinh phí 30tr: đợt 1 10tr, đợt 2 20tr ⇒ 30e6
HKI: 5tr (sách 3tr, vở 2tr); HKII: 4tr ⇒ 9e6
HKI: 5tr\n- sách 3tr\n- vở 2tr\nHKII: 4tr\n- sách 4tr ⇒ 9e6|unreadable
Sửa mái 10tr; nhân công 3tr ⇒ 13e6
Sửa mái 10tr, trong đó nhân công 3tr ⇒ 10e6
Sửa mái 10tr (nhân công 3tr, vật tư 7tr) ⇒ 10e6
Sửa mái 10tr, nhân công 3tr, vật tư 7tr ⇒ unreadable|20e6
Sửa mái: 10tr, gồm nhân công 3tr, vật tư 7tr ⇒ 10e6
Sửa mái: 10tr. Nhân công: 3tr. Vật tư: 7tr ⇒ unreadable|20e6
Máy tính: 2 bộ: 30tr ⇒ 30e6
Lớp 1A: 300k, 1B: 300k, 1C: 300k ⇒ 9e5|unreadable
1A: 300k; 1B: 300k ⇒ 6e5|unreadable
5 triệu từ NSNN và 3 triệu từ XHH ⇒ 8e6
XHH 3 triệu (mỗi lớp 300k) ⇒ 3e6
XHH 3 triệu, mỗi lớp 300k ⇒ unreadable|3e6
XHH 3 triệu, mỗi phụ huynh đóng 100k ⇒ unreadable|3e6
Mỗi phụ huynh đóng 100k ⇒ price|unreadable
Thu 100k/HS x 300 HS = 30tr; chi 25tr ⇒ unreadable
Tổng chi 25tr; tổng thu 30tr ⇒ unreadable
Lần 1: 5tr; lần 2 (nếu có): 5tr ⇒ unreadable|10e6
5tr (NSNN 3tr; XHH 2tr); 4tr (NSNN) ⇒ unreadable|9e6
Tổng 9tr: sách 5tr (NSNN 3tr; XHH 2tr); kệ 4tr (NSNN) ⇒ 9e6
Phòng học 1: 5tr; phòng học 2: 5tr; tổng 2 phòng: 10tr ⇒ 10e6
Phòng học 1: 5tr; phòng học 2: 5tr; 2 phòng: 10tr ⇒ unreadable|10e6
2 phòng x 5tr = 10tr; sơn 3tr = 13tr ⇒ 13e6|unreadable
Bàn: 10 x 500k = 5tr; ghế: 20 x 200k = 4tr; cộng: 9tr ⇒ 9e6
Bàn: 10 x 500k = 5tr; ghế: 20 x 200k = 4tr; cộng: 10tr ⇒ unreadable
Bàn 10 x 500k = 5tr; đã có 2tr ⇒ unreadable
Cấp trên cấp 10tr; nhà trường chi thêm 2tr ⇒ 12e6
10tr, thêm 2tr ⇒ unreadable|12e6
10tr và thêm 10% ⇒ unreadable
Mua 3 lần, lần đầu 2tr ⇒ 2e6 ambiguous
Làm 2 đợt; đợt 1: 5 triệu ⇒ 5e6 ambiguous
`;
