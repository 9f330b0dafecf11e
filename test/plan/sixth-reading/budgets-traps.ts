/** Money cells where a wrong amount is near at hand, in the notation of the third reading, decided before the reader saw them. */
export const TRAPS = String.raw`
1.500.00 ⇒ unreadable
15,000.000 ⇒ unreadable
15,000.000đ ⇒ unreadable
12 000 000 ⇒ 12e6
12 000 000đ ⇒ 12e6
12.000.000,00 ⇒ 12e6
12.000.000,00 đồng ⇒ 12e6
12,000,000.00 VND ⇒ 12e6
12.5 tr ⇒ 125e5
1.500.000.đ ⇒ 15e5
10.000 000 ⇒ unreadable
10.000 000đ ⇒ unreadable
10 000.000đ ⇒ unreadable
10. 000.000đ ⇒ 10e6|unreadable
10 .000.000đ ⇒ 10e6|unreadable
10..000.000đ ⇒ unreadable
10.000.000..đ ⇒ 10e6|unreadable
10.000.00đ ⇒ unreadable
10.0000.000đ ⇒ unreadable
10000.000đ ⇒ unreadable
100.000.0đ ⇒ unreadable
1.0000.000 ⇒ unreadable
10;000;000 ⇒ unreadable
10:000:000 ⇒ unreadable
10-000-000 ⇒ unreadable
10/000/000 ⇒ unreadable
10_000_000 ⇒ unreadable|10e6
10'000'000 ⇒ 10e6
10´000´000 ⇒ unreadable|10e6
10,000,000,đ ⇒ 10e6|unreadable
10,000,00 ⇒ unreadable
10.000,000đ ⇒ unreadable
l0.000.000đ ⇒ unreadable
1O.000.000đ ⇒ unreadable
10.000.000.000 ⇒ unreadable|10e9
10.000.000.00 ⇒ unreadable
5.ooo.ooo ⇒ unreadable
5.000.000 5.000.000 ⇒ unreadable
5.000.000đ 5.000.000đ ⇒ unreadable
5.000.000đ5.000.000đ ⇒ unreadable
5.000.000đ (5 triệu) ⇒ 5e6
5.000.000đ (5tr) ⇒ 5e6
5.000.000đ (500k) ⇒ unreadable
5.000.000đ = 5 triệu ⇒ 5e6
5.000.000đ tức 5 triệu ⇒ 5e6|unreadable
5.000.000đ/5 triệu ⇒ unreadable
$500 ⇒ unreadable
500 USD (12,5 triệu đồng) ⇒ unreadable|125e5
12,5 triệu (500 USD) ⇒ unreadable|125e5
500 usd = 12.500.000đ ⇒ unreadable|125e5
€300 ⇒ unreadable
300 EUR ⇒ unreadable
300 Euro ⇒ unreadable
200 AUD ⇒ unreadable
10.000 yên ⇒ unreadable
10.000.000 KRW ⇒ unreadable
10.000.000 won ⇒ unreadable
2.000.000 kip ⇒ unreadable
5.000 NDT ⇒ unreadable
10 lượng vàng ⇒ ?
5 chỉ vàng ⇒ ?
5.000.000 điểm ⇒ ?
5 triệu lượt xem ⇒ unreadable
5.000.000 lượt ⇒ ?
1.200.000 học sinh ⇒ 1200e3|?
500.000 lít nước ⇒ ?
120.000 tờ ⇒ ?
25.000.000 m2 ⇒ ?
2025 ⇒ unreadable
2025-2026 ⇒ ?
2.025 ⇒ unreadable
Năm 2025: 2025 ⇒ unreadable
15/9/2025 ⇒ unreadable
15.9.2025 ⇒ unreadable
15.09.25 ⇒ unreadable
9.2025 ⇒ unreadable
12.2025 triệu ⇒ unreadable
Tháng 12.2025 triệu ⇒ unreadable
năm 2025 triệu ⇒ unreadable
Tháng 10 triệu ⇒ unreadable
Tháng 9 5 triệu ⇒ 5e6|unreadable
Quý 3 20 triệu ⇒ 20e6|unreadable
Lớp 5 10 triệu ⇒ unreadable|10e6
Đợt 2 10 triệu ⇒ 10e6|unreadable
Lần 3 2 triệu ⇒ 2e6|unreadable
Tiêu chí 1.5 triệu ⇒ unreadable
TC 1.5: 2 triệu ⇒ 2e6
Tiêu chí 3.2: 15 triệu ⇒ 15e6
Tiêu chí 3.2 15 triệu ⇒ unreadable|15e6
Mục 3: 15 triệu ⇒ 15e6
Điều 5 10 triệu ⇒ unreadable|10e6
Phòng 102 5 triệu ⇒ unreadable|5e6
Phòng 102: 5 triệu ⇒ 5e6
Nhà A2 50 triệu ⇒ 50e6|unreadable
Dãy B 3 phòng 60 triệu ⇒ 60e6|unreadable
Máy tính i5 15 triệu ⇒ 15e6|unreadable
Tivi 55 inch 12 triệu ⇒ 12e6|unreadable
Tivi 55 inch: 12 triệu ⇒ 12e6
Tivi 65": 15 triệu ⇒ 15e6|unreadable
2 tivi 55 inch 24 triệu ⇒ 24e6|unreadable
2 tivi 55 inch: 24tr ⇒ 24e6
Loa 500W: 4tr ⇒ 4e6
Điều hòa 12000BTU: 9,5tr ⇒ 95e5
Điều hòa 12.000 BTU 9,5tr ⇒ 95e5|unreadable
Bồn nước 2000 lít: 6tr ⇒ 6e6
Bồn nước 2.000L 6tr ⇒ 6e6|unreadable
Giấy A4 70gsm 5 ram 375k ⇒ unreadable|375e3
Bóng đèn 36W x 20 cái x 45k ⇒ unreadable|9e5
Rèm 3m x 2m: 1,8tr ⇒ 18e5|unreadable
Bảng 1,2 x 3,6m: 2 triệu ⇒ 2e6|unreadable
Bảng 1,2m x 3,6m x 2 cái: 4 triệu ⇒ 4e6|unreadable
Sân 20x30m: 90 triệu ⇒ 90e6|unreadable
Sân 20 x 30 x 150.000đ ⇒ 90e6|unreadable
Ghế 30 x 40 cm 10 cái 500k ⇒ unreadable|5e5
3 x 4 triệu/cái ⇒ 12e6|unreadable
3 cái x 4 triệu/cái/năm ⇒ 12e6|unreadable
Bàn 1,5tr, ghế 500k ⇒ 2e6
Bàn 1,5tr; ghế 500k (x10) ⇒ unreadable
(Bàn 1,5tr; ghế 500k) x 10 ⇒ unreadable|20e6
Bàn 1,5tr + ghế 500k = 2tr x 10 bộ = 20tr ⇒ unreadable|20e6
Bàn ghế 20tr (10 bàn, 20 ghế) ⇒ 20e6
Bàn ghế: 10 bàn 15tr, 20 ghế 5tr ⇒ 20e6|unreadable
10 bàn x 1,5tr = 15tr, 20 ghế x 250k = 5tr, tổng 20tr ⇒ 20e6
10 bàn x 1,5tr = 15tr, 20 ghế x 250k = 5tr, tổng 25tr ⇒ unreadable
10 bàn: 15tr (1,5tr/bàn); 20 ghế: 5tr (250k/ghế) ⇒ 20e6
10 bàn: 15tr (1,5tr/bàn); 20 ghế: 6tr (250k/ghế) ⇒ unreadable
Tổng 20tr: bàn 15tr ⇒ unreadable|20e6
20tr: bàn 15tr, ghế 5tr, (NSNN 12tr, XHH 8tr) ⇒ 20e6|unreadable
20tr: bàn 15tr, ghế 5tr; NSNN 12tr, XHH 8tr ⇒ 20e6|unreadable
Bàn 15tr, ghế 5tr; NSNN 12tr, XHH 8tr ⇒ unreadable|20e6
Bàn 15tr, ghế 5tr. Nguồn NSNN: 12tr, XHH: 8tr ⇒ unreadable|20e6
- Bàn: 15tr\n- Ghế: 5tr\nNguồn: NSNN 12tr, XHH 8tr ⇒ unreadable|20e6
- Bàn: 15tr\n- Ghế: 5tr\n(NSNN: 12tr; XHH: 8tr) ⇒ unreadable|20e6
- Bàn: 15tr\n- Ghế: 5tr\nTổng: 20tr (NSNN: 12tr; XHH: 8tr) ⇒ 20e6
- Bàn: 15tr\n- Ghế: 5tr\nTổng: 20tr (NSNN: 12tr; XHH: 9tr) ⇒ unreadable
- Bàn: 15tr (NSNN)\n- Ghế: 5tr (XHH)\nNSNN: 15tr\nXHH: 5tr ⇒ unreadable|20e6
Bàn ghế\n- Bàn: 15tr\n- Ghế: 5tr\nSách\n- SGK: 3tr\nCộng: 23tr ⇒ 23e6
Bàn ghế: 20tr\n- Bàn: 15tr\n- Ghế: 5tr\nSách: 3tr\n- SGK: 3tr\nCộng: 23tr ⇒ 23e6|unreadable
Bàn ghế: 20tr\n  Bàn: 15tr\n  Ghế: 5tr ⇒ 20e6|unreadable
1. Bàn ghế: 20tr\n  - Bàn: 15tr\n  - Ghế: 5tr\n2. Sách: 3tr ⇒ 23e6
1. Bàn ghế: 20tr\n  - Bàn: 15tr\n  - Ghế: 4tr\n2. Sách: 3tr ⇒ unreadable
I. NSNN: 20tr\n1. Bàn: 15tr\n2. Ghế: 5tr\nII. XHH: 3tr\n1. Sách: 3tr ⇒ 23e6|unreadable
A. 20tr\nB. 3tr ⇒ 23e6|unreadable
Bàn: 15tr\nGhế: 5tr\n20tr ⇒ 20e6|unreadable
Bàn: 15tr\nGhế: 5tr\n= 20tr ⇒ 20e6
Bàn: 15tr\nGhế: 5tr\n→ 20tr ⇒ 20e6|unreadable
Bàn: 15tr\nGhế: 5tr\n25tr ⇒ unreadable
Bàn: 15tr\nGhế: 5tr\nTủ: 20tr ⇒ 40e6|unreadable
Bàn: 10tr\nGhế: 10tr\nTổng: 20tr\nTủ: 5tr ⇒ 25e6|unreadable
Bàn: 10tr\nGhế: 10tr\nCộng CSVC: 20tr\nSách: 5tr\nCộng sách: 5tr\nTổng: 25tr ⇒ 25e6|unreadable
HK1: Bàn 10tr, ghế 5tr; HK2: sách 3tr ⇒ 18e6|unreadable
HK1: 15tr (bàn 10tr, ghế 5tr); HK2: 3tr (sách) ⇒ 18e6
HK1 15tr, HK2 3tr, cả năm 18tr ⇒ 18e6
Cả năm 18tr, HK1 15tr, HK2 3tr ⇒ 18e6
Cả năm 18tr, HK1 15tr ⇒ unreadable|18e6
18tr/năm; HK1 15tr ⇒ unreadable|18e6
5tr HK1, HK2 ⇒ unreadable|5e6
5tr HK1, 5tr HK2 ⇒ 10e6
5tr mỗi HK ⇒ price|10e6|unreadable
5tr/HK x 2 ⇒ 10e6
5tr/HK x 2HK = 10tr ⇒ 10e6
5tr/HK (10tr/năm) ⇒ 10e6|unreadable
10tr/năm (5tr/HK) ⇒ 10e6|unreadable
10tr/năm (6tr/HK) ⇒ unreadable
10tr/năm học; 5 năm: 50tr ⇒ unreadable|10e6
500k/tháng, 6tr/năm ⇒ unreadable|6e6
500k/tháng (4,5tr/9 tháng) ⇒ 45e5|unreadable
500k/tháng, tổng 4,5tr/9 tháng ⇒ 45e5|unreadable
500k/tháng, tổng 5tr/9 tháng ⇒ unreadable
200k/em, 20 em, tổng 4tr ⇒ 4e6
200k/em, 20 em, tổng 5tr ⇒ unreadable
200k/em; 20 em nam, 15 em nữ ⇒ unreadable
200k/em x (20 + 15) em ⇒ 7e6|unreadable
200k x 20 em + 300k x 15 em ⇒ 85e5
200k x 20 em + 300k x 15 em = 8,5tr ⇒ 85e5
200k x 20 em + 300k x 15 em = 9tr ⇒ unreadable
200k/em x 20 em/lớp x 10 lớp ⇒ 40e6
200k/em x 20 em/lớp ⇒ unreadable|4e6|price
20 em/lớp x 10 lớp x 200k ⇒ 40e6
200k x 20 em = 4.000 ⇒ unreadable|4e6
200k x 20 em = 4 ⇒ unreadable
200.000 x 20 = 4.000.000 ⇒ 4e6
200.000 x 20 = 400.000 ⇒ unreadable
200.000 x 20 ⇒ 4e6
200 x 20.000 ⇒ 4e6
200 x 20 ⇒ unreadable
20 x 15 x 10.000đ ⇒ 3e6
20 x 10.000đ x 15 ⇒ 3e6
10.000đ x 20 trẻ x 22 ngày x 9 tháng ⇒ 396e5
10.000đ/trẻ/ngày x 20 trẻ ⇒ price|unreadable
10.000đ/trẻ/ngày x 20 trẻ x 22 ngày ⇒ 44e5
10% x 200 triệu = 20 triệu ⇒ unreadable|20e6
200 triệu x 10% = 20 triệu ⇒ unreadable|20e6
200 triệu x 10% = 30 triệu ⇒ unreadable
Trích 10% (20 triệu) ⇒ 20e6|unreadable
Trích 10% của 200 triệu ⇒ unreadable|20e6
Trích 10% quỹ 200 triệu ⇒ unreadable
40% số thu (200 triệu) ⇒ unreadable
NSNN cấp 80%: 16tr, trường 20%: 4tr, tổng 20tr ⇒ 20e6
NSNN cấp 80%: 16tr, trường 20%: 5tr ⇒ unreadable
Tăng từ 5 triệu lên 8 triệu ⇒ unreadable
Nâng từ 5 lên 8 triệu ⇒ unreadable
5tr→8tr ⇒ unreadable|5e6..8e6
Cũ: 5tr; bổ sung: 3tr ⇒ unreadable
5tr, bổ sung 3tr ⇒ unreadable|8e6
5tr (bổ sung thêm 3tr) ⇒ unreadable
5tr (đã bao gồm 3tr bổ sung) ⇒ unreadable|5e6
5tr (chưa gồm 3tr vận chuyển) ⇒ unreadable
5tr, chưa kể vận chuyển 300k ⇒ unreadable
5tr + vận chuyển 300k ⇒ 53e5
5tr (gồm vận chuyển 300k) ⇒ 5e6
5tr (gồm cả vận chuyển) ⇒ 5e6
Ngoài 5tr NSNN, XHH thêm 3tr ⇒ unreadable|8e6
5tr thay vì 8tr ⇒ unreadable
8tr, sau điều chỉnh còn 5tr ⇒ unreadable
8tr (tiết kiệm 10% còn 7,2tr) ⇒ unreadable
8tr - giảm 10% = 7,2tr ⇒ unreadable
8tr (trừ 3tr đã tạm ứng) ⇒ unreadable
8tr, đã tạm ứng 3tr ⇒ unreadable
8tr, đặt trước 3tr, còn 5tr ⇒ unreadable
8tr: trả trước 3tr, còn lại 5tr ⇒ unreadable|8e6
8tr, mượn quỹ 3tr ⇒ unreadable
Vốn đối ứng 10%: 5tr ⇒ unreadable|5e6
Kinh phí 50tr, đối ứng 5tr ⇒ unreadable
Dự án 500tr, trường đối ứng 50tr ⇒ unreadable
Được cấp 30tr/50tr đề nghị ⇒ unreadable
Được duyệt 30tr trong 50tr ⇒ unreadable
Duyệt: 30.000.000đ; Đề nghị: 50.000.000đ ⇒ unreadable
30tr NS huyện cũ, nay xã cấp 20tr ⇒ unreadable
Ứng trước 5tr trong 20tr ⇒ unreadable
1/2 của 20 triệu ⇒ unreadable
một nửa của 20 triệu ⇒ unreadable
1/2 kinh phí: 10tr ⇒ unreadable|10e6
2/3 lớp, 10tr ⇒ 10e6|unreadable
2/3 lớp: mỗi lớp 5tr ⇒ 10e6|unreadable
3 lớp 5tr/lớp, 2 lớp 4tr/lớp ⇒ 23e6|unreadable
3 lớp, 5tr/lớp; 2 lớp, 4tr/lớp ⇒ 23e6|unreadable
3 lớp, mỗi lớp 2 cái, 500k/cái ⇒ unreadable|3e6
3 lớp x 2 cái/lớp x 500k/cái ⇒ 3e6
3 lớp x 2 cái x 500k = 1,5tr ⇒ unreadable
3 lớp x (2 cái x 500k) = 3tr ⇒ 3e6|unreadable
Mua 2 cái giá 500k, thêm 1 cái 700k ⇒ unreadable
Mua thêm 2 cái 500k/cái ⇒ 1e6|unreadable
Mỗi năm 5tr, 3 năm ⇒ unreadable
5tr x 3 năm ⇒ unreadable|15e6 ambiguous
15tr/3 năm ⇒ unreadable|15e6 ambiguous
5 năm 500 triệu ⇒ unreadable|500e6 ambiguous
2026-2030: 500 triệu ⇒ 500e6|unreadable
GĐ 1: 200tr; GĐ 2 (2027): 300tr ⇒ unreadable|500e6
`;
