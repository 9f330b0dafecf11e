/**
 * Money cells with what a careful colleague takes them for, decided before the reader saw them. One a line:
 *
 *     text ⇒ expected flags
 *
 * Expected: `5e6` one sum that counts; `5e6..7e6`, `..5e6`, `5e6..` ends of it; `price` a price that stays out of totals; `?` neither a figure
 * nor "none needed" nor blank; else the kind. `a|b`: either is right. Flags: these at least.
 */
export const SUMS = String.raw`
một bộ 5 triệu, mua hai bộ ⇒ 10e6 ambiguous
Một bộ 5 triệu, mua 2 bộ ⇒ 10e6 ambiguous
1 bộ 5 triệu, mua 2 bộ ⇒ 10e6|unreadable
5 triệu một bộ, mua hai bộ ⇒ 10e6|unreadable
5 triệu/bộ, mua hai bộ ⇒ 10e6|unreadable ambiguous
5 triệu/bộ x hai bộ ⇒ 10e6|unreadable
mua hai bộ, mỗi bộ 5 triệu ⇒ 10e6|unreadable
Mua hai bộ, một bộ giá 5 triệu ⇒ 10e6|unreadable
hai bộ giá 5 triệu một bộ ⇒ 10e6|unreadable|price
Hai máy tính, mỗi máy 12 triệu ⇒ 24e6|unreadable
Ba lớp, mỗi lớp 2 triệu ⇒ 6e6|unreadable
Mỗi lớp 2 triệu, ba lớp ⇒ 6e6|unreadable
Mỗi lớp 2 triệu ⇒ price|unreadable
mười giáo viên, mỗi người 500.000đ ⇒ 5e6|unreadable
500 nghìn/giáo viên, mười giáo viên ⇒ 5e6|unreadable
ba lop, moi lop 2 trieu ⇒ 6e6
năm lớp, mỗi lớp 1 triệu ⇒ 5e6
Trong năm lớp 5A được 500k ⇒ 5e5
cuối năm học sinh giỏi 100k/em ⇒ price
Mỗi năm hai lần, mỗi lần 5 triệu ⇒ 10e6|unreadable
Một số lớp 5 triệu ⇒ 5e6
một lớp 5 triệu, lớp hai 3 triệu ⇒ 8e6
1 cái quạt 500k, 2 cái đèn ⇒ unreadable
1 cái quạt 500k, mua 4 cái quạt ⇒ unreadable
Trang bị hai máy tính 30 triệu ⇒ 30e6
mua hai bộ bàn ghế 5 triệu ⇒ 5e6|unreadable
Mua ba cái quạt: 1.500.000đ ⇒ 1500e3
mỗi cái 500k, mua ba cái ⇒ 15e5|unreadable
một cái 500k, mua mười cái ⇒ 5e6|unreadable
một cái quạt 500 nghìn ⇒ 5e5|unreadable|price
1 máy in 4 triệu ⇒ 4e6
01 máy in: 4 triệu ⇒ 4e6
Một máy in: 4 triệu ⇒ 4e6
một máy in 4 triệu, hai máy tính 24 triệu ⇒ 28e6|unreadable
1 máy in 4 triệu, 2 máy tính 12 triệu ⇒ unreadable|16e6
mua đôi loa 3 triệu ⇒ 3e6
hai đợt, mỗi đợt năm triệu ⇒ 10e6|unreadable
năm triệu một đợt, hai đợt ⇒ 10e6|unreadable
Mỗi đợt 5 triệu x 2 đợt ⇒ 10e6
2 lần x 5tr ⇒ 10e6
2 lần, 5tr/lần ⇒ 10e6|unreadable
2 lần 5 triệu ⇒ unreadable|5e6|10e6 ambiguous
hai lần 5 triệu ⇒ unreadable
5 triệu hai lần ⇒ unreadable|5e6
5 triệu nhân 2 ⇒ 10e6|unreadable
5 triệu nhân hai ⇒ 10e6|unreadable
5 triệu x hai lớp ⇒ 10e6|unreadable
gấp đôi 5 triệu ⇒ unreadable
500k/tháng x 9 tháng ⇒ 4500e3
500k/tháng x 9 ⇒ 4500e3
500k/tháng x chín tháng ⇒ 4500e3|unreadable
500k x 9 tháng ⇒ 4500e3
500k * 9 tháng ⇒ 4500e3
500k × 9 tháng = 4tr5 ⇒ 4500e3
500.000đ/tháng*9 tháng = 4.500.000đ ⇒ 4500e3
9 tháng x 500k/tháng ⇒ 4500e3
9 tháng x 500k = 5tr ⇒ unreadable
500k/tháng (9 tháng) ⇒ 4500e3|price|unreadable
500k/tháng, 9 tháng ⇒ 4500e3|price|unreadable
500k/tháng ⇒ price|unreadable
500.000 đồng/tháng/lớp ⇒ price|unreadable
500k/tháng/lớp x 9 tháng ⇒ price|unreadable
500k/tháng/lớp x 9 tháng x 10 lớp ⇒ 45e6
hằng tháng 500k ⇒ price|unreadable
Mỗi tháng 500 nghìn trong 9 tháng ⇒ 4500e3|price|unreadable
2tr/HK x 2 HK ⇒ 4e6
2 triệu/học kỳ ⇒ price|unreadable
2 triệu/năm học ⇒ 2e6
10tr/năm ⇒ 10e6
10 triệu/năm x 5 năm ⇒ 50e6|unreadable ambiguous
50 triệu = 30 NSNN + 20 XHH ⇒ 50e6
50 triệu = 30 (NSNN) + 20 (XHH) ⇒ 50e6
50tr = 30tr NSNN + 20tr XHH ⇒ 50e6
50 triệu (30 NSNN + 20 XHH) ⇒ 50e6
50 triệu (30 NSNN, 20 XHH) ⇒ 50e6
50 triệu (NSNN 30, XHH 20) ⇒ 50e6
50 triệu: NSNN 30; XHH 20 ⇒ 50e6
50 triệu (30 NSNN + 10 XHH) ⇒ unreadable
Tổng: 50 triệu = 30 NSNN + 20 XHH ⇒ 50e6
50 triệu = NSNN 30 + XHH 20 ⇒ 50e6
50tr = 30tr NSNN + 10tr XHH ⇒ unreadable
50 triệu (20 GV + 30 HS) ⇒ 50e6|unreadable ambiguous
5 triệu (10 + 10) ⇒ unreadable
50 triệu (NSNN 30, XHH 10) ⇒ unreadable
50 triệu = 30 NSNN + 10 XHH ⇒ unreadable
50 triệu = 30 + 20 ⇒ 50e6
50tr (30+20) ⇒ 50e6|unreadable
50tr (30+10) ⇒ unreadable
50 triệu (30 triệu NSNN, 20 triệu XHH) ⇒ 50e6
30tr NSNN + 20tr XHH ⇒ 50e6
30 NSNN + 20 XHH (triệu đồng) ⇒ 50e6|unreadable
NSNN: 30, XHH: 20 (triệu đồng) ⇒ 50e6|unreadable
NSNN 30 + XHH 20 ⇒ ?
NSNN: 30; XHH: 20 ⇒ ?
NSNN 30 triệu, XHH 20 ⇒ ?
NSNN 30tr, XHH 20tr, PHHS 5tr ⇒ 55e6
NSNN (30 triệu), XHH (20 triệu) ⇒ 50e6
- NSNN: 30.000.000đ\n- XHH: 20.000.000đ ⇒ 50e6
NSNN: 30.000.000đ\nXHH: 20.000.000đ\nTổng: 50.000.000đ ⇒ 50e6
NSNN: 30.000.000đ\nXHH: 20.000.000đ\nTổng: 60.000.000đ ⇒ unreadable
Tổng 50 triệu, NSNN 60%, XHH 40% ⇒ 50e6
50 triệu (NS 60%, XHH còn lại) ⇒ 50e6
50 triệu trong đó NSNN 30 triệu ⇒ 50e6
50 triệu trong đó NSNN 60 triệu ⇒ unreadable
50 triệu, còn lại vận động ⇒ 50e6..|unreadable
30 triệu từ NSNN, còn lại vận động CMHS ⇒ 30e6..|unreadable ambiguous
Ngân sách 30 triệu; phần còn lại XHH ⇒ 30e6..|unreadable ambiguous
5 tổ, mỗi tổ 1 triệu = 5 triệu ⇒ 5e6
5 tổ, mỗi tổ 1 triệu = 6 triệu ⇒ unreadable
5 tổ x 1 triệu = 5 triệu ⇒ 5e6
10 lớp, 500k/lớp = 5 triệu ⇒ 5e6
10 lớp, mỗi lớp 500k, tổng 5 triệu ⇒ 5e6
10 lớp, mỗi lớp 500k, tổng cộng: 6 triệu ⇒ unreadable
20 GV, mỗi GV 200k (tổng: 4 triệu) ⇒ 4e6|unreadable
Mỗi lớp 500k x 10 lớp = 5tr ⇒ 5e6
10 x 500.000 = 5.000.000 ⇒ 5e6
10 bộ x 500.000đ/bộ = 5.000.000đ ⇒ 5e6
10 bộ * 500.000 = 5.000.000 đ ⇒ 5e6
5.000.000đ = 10 bộ x 500.000đ ⇒ 5e6|unreadable
5 triệu (10 bộ x 500k) ⇒ 5e6
5 triệu (10 bộ x 600k) ⇒ unreadable
5tr (T9), 3tr (T10) ⇒ 8e6
5tr (tháng 9), 3tr (tháng 10) ⇒ 8e6
5 triệu (HKI), 3 triệu (HKII) ⇒ 8e6
5 triệu (đợt 1), 3 triệu (đợt 2) ⇒ 8e6
5 triệu (đợt 1); 3 triệu (đợt 2) ⇒ 8e6
T9: 5tr, T10: 3tr ⇒ 8e6
T9: 5tr; T10: 3tr ⇒ 8e6
HKI: 5tr, HKII: 3tr ⇒ 8e6
HKI 5tr, HKII 3tr ⇒ 8e6
HK1 5tr HK2 3tr ⇒ 8e6|unreadable
Đợt 1: 5 triệu\nĐợt 2: 3 triệu ⇒ 8e6
Năm 2025: 5 triệu; năm 2026: 3 triệu ⇒ 8e6|unreadable ambiguous
5 triệu năm 2025, 3 triệu năm 2026 ⇒ 8e6|unreadable
5tr, 3tr ⇒ unreadable
5tr; 3tr ⇒ unreadable
5tr 3tr ⇒ unreadable
5tr + 3tr ⇒ 8e6
5tr+3tr+2tr = 10tr ⇒ 10e6
5tr+3tr+2tr = 11tr ⇒ unreadable
5 + 3 triệu ⇒ 8e6|unreadable
5tr và 3tr ⇒ unreadable|8e6
5 triệu - 3 triệu ⇒ unreadable
5/3 triệu ⇒ unreadable
Thiếu 50 triệu ⇒ 50e6.. unfunded ambiguous
còn thiếu 50 triệu ⇒ 50e6.. unfunded ambiguous
Thiếu kinh phí 50 triệu ⇒ 50e6.. unfunded ambiguous
100 triệu (còn thiếu 50 triệu) ⇒ unreadable
Thiếu kinh phí ⇒ unfunded
Còn thiếu kinh phí ⇒ unfunded
100 triệu, còn thiếu 50 triệu ⇒ unreadable|100e6
Có 50 triệu, thiếu 50 triệu ⇒ unreadable|100e6
Cần 100 triệu, đã có 50 triệu, còn thiếu 50 triệu ⇒ 100e6|unreadable
50 triệu (chưa có) ⇒ 50e6 unfunded
50 triệu - chưa có nguồn ⇒ 50e6 unfunded
Cần 50 triệu nhưng chưa có nguồn ⇒ 50e6 unfunded
Đang xin 50 triệu ⇒ 50e6 unfunded
Đề nghị cấp 50 triệu ⇒ 50e6
Xin cấp 50 triệu ⇒ 50e6
Tham mưu UBND xã hỗ trợ 50 triệu ⇒ 50e6
Đã chi 5 triệu ⇒ 5e6|unreadable
Đã tạm ứng 5 triệu ⇒ 5e6|unreadable
Tạm ứng 5 triệu ⇒ 5e6|unreadable
Tạm ứng 50% (5 triệu) ⇒ unreadable|5e6
10 triệu, tạm ứng 5 triệu ⇒ unreadable|10e6
10 triệu (tạm ứng 5 triệu) ⇒ unreadable|10e6
10 triệu, đã chi 8 triệu, còn lại 2 triệu ⇒ unreadable|10e6
Dự toán 10 triệu, đã chi 8 triệu ⇒ unreadable
Dự toán 10 triệu, quyết toán 8 triệu ⇒ unreadable
Quyết toán: 8 triệu ⇒ 8e6|unreadable
Thực chi 8 triệu ⇒ 8e6|unreadable
Kinh phí được duyệt 8 triệu ⇒ 8e6
Tiết kiệm 8 triệu ⇒ unreadable|8e6
Giảm còn 8 triệu ⇒ unreadable
10 triệu giảm còn 8 triệu ⇒ unreadable
Tăng thêm 5 triệu ⇒ unreadable|5e6
10 triệu + 10% VAT ⇒ unreadable|10e6..
10 triệu (đã bao gồm VAT) ⇒ 10e6
10 triệu (chưa VAT) ⇒ 10e6..|unreadable
10 triệu + VAT ⇒ 10e6..|unreadable
10 triệu + phí vận chuyển ⇒ 10e6..|unreadable
10 triệu trở lên ⇒ 10e6..
Trên 10 triệu ⇒ 10e6..
Từ 10 triệu ⇒ 10e6..|unreadable
Hơn 10 triệu ⇒ 10e6..|unreadable
hơn 10 triệu đồng ⇒ 10e6..|unreadable
10 triệu hơn ⇒ unreadable
10 triệu lẻ ⇒ unreadable
dưới 10tr ⇒ ..10e6
Dưới 10 triệu ⇒ ..10e6
không quá 10tr ⇒ ..10e6
Ko quá 10tr ⇒ ..10e6
không vượt quá 10 triệu ⇒ ..10e6
Tối đa 10 triệu/năm ⇒ ..10e6
khoảng 10tr ⇒ 10e6 estimate
Khoảng 10 đến 15 triệu ⇒ 10e6..15e6
Khoảng 10 - 15tr ⇒ 10e6..15e6
10tr-15tr ⇒ 10e6..15e6
10~15tr ⇒ 10e6..15e6
10 đến 15 tr ⇒ 10e6..15e6
từ 10tr đến 15tr ⇒ 10e6..15e6
10-15 ⇒ ?
15-10 triệu ⇒ unreadable
10,5-15,5tr ⇒ 105e5..155e5
500k-1tr ⇒ 5e5..1e6
500 - 1tr ⇒ unreadable
800-1.000k ⇒ 8e5..1e6|unreadable
500.000 - 1.000.000 ⇒ 5e5..1e6
10 - 15 triệu/lớp ⇒ price|unreadable
~10tr ⇒ 10e6 estimate
≈ 10tr ⇒ 10e6 estimate
10tr? ⇒ 10e6|unreadable ambiguous
5tr đổ lại ⇒ ..5e6
5tr đổ lên ⇒ 5e6..
thu 5tr, chi 3tr ⇒ unreadable
chi 3tr, thu 5tr ⇒ unreadable
tồn quỹ 5tr ⇒ unreadable
Thu gom rác: 5 triệu ⇒ 5e6
ngót 5 triệu ⇒ 5e6 estimate
trên dưới 5 triệu ⇒ unreadable|5e6
02 bộ, 5.500.000đ ⇒ 5500e3|unreadable ambiguous
2 x 5tr + 3 x 2tr ⇒ 16e6
Sách: 50 cuốn x 20.000đ = 1.000.000đ; vở: 100 x 5.000đ = 500.000đ ⇒ 15e5
15 GV x 2 buổi x 100k = 3tr ⇒ 3e6
5tr/đợt, hai đợt ⇒ 10e6|unreadable ambiguous
10tr chia 2 đợt ⇒ 10e6|unreadable
chưa thanh toán 5tr ⇒ unreadable|5e6
đã chi 5tr trong 10tr ⇒ unreadable
10tr, giải ngân 50% ⇒ unreadable|10e6
5tr (2024: 4tr) ⇒ unreadable
5tr ± 10% ⇒ unreadable
30% của 10tr ⇒ unreadable
nửa của 10 triệu ⇒ unreadable
`;
