/** Money cells in which a figure may be the sum of others, in the notation of the third reading, decided before the reader saw them. */
export const TOTALS = String.raw`
Sửa chữa: 20tr; trong đó NSNN 15tr ⇒ 20e6
Sửa chữa: 20tr; NSNN: 15tr; còn lại XHH ⇒ 20e6|unreadable
Sửa chữa 20tr; NSNN 15tr, XHH 5tr; mua sách 3tr ⇒ unreadable|23e6
Sửa chữa 20tr (NSNN 15tr, XHH 5tr); mua sách 3tr (NSNN) ⇒ 23e6|unreadable
NSNN 15tr, XHH 5tr; tổng 20tr; đã có 15tr ⇒ unreadable
NSNN: 15tr (sửa chữa 10tr, mua sách 5tr); XHH: 5tr ⇒ 20e6
NSNN: 15tr (sửa chữa 10tr, mua sách 4tr); XHH: 5tr ⇒ unreadable
Nguồn: NSNN; mức: 15tr ⇒ 15e6|unreadable
15tr; nguồn: NSNN ⇒ 15e6
15tr; nguồn: NSNN 15tr ⇒ 15e6|unreadable
15tr - NSNN 15tr ⇒ 15e6|unreadable
15tr, NSNN 10tr, XHH 5tr ⇒ 15e6
15tr, NSNN 10tr ⇒ unreadable
Tổng 15tr, NSNN 10tr ⇒ unreadable|15e6
Tổng KP 15tr: NSNN 10tr, còn lại XHH ⇒ 15e6
Tổng KP: 15tr\nNSNN: 10tr\nXHH: 5tr ⇒ 15e6
Tổng KP: 15tr\n- NSNN: 10tr\n- XHH: 6tr ⇒ unreadable
Quỹ lớp: 2tr\nQuỹ Đội: 1tr\nTổng: 3tr ⇒ 3e6
Học kỳ 1: 2tr; học kỳ 2: 3tr; tổng cả năm: 5tr ⇒ 5e6
Tháng 9: 2tr; Tháng 10-12: 1tr/tháng ⇒ unreadable
Tháng 9-12: 1tr/tháng ⇒ price|unreadable|4e6 ambiguous
Mua 3 lần, mỗi lần 2tr ⇒ 6e6
Lần đầu 2tr, các lần sau 1tr ⇒ unreadable
Lần 1 2tr, các lần sau 1tr/lần ⇒ unreadable
Lớp 1: 2tr, các lớp khác 1tr ⇒ unreadable
Khối 1: 2tr; các khối còn lại: 1tr/khối ⇒ unreadable
Khối 1, 2: 2tr; khối 3, 4, 5: 3tr ⇒ 5e6|unreadable
Khối 1,2: 2tr/khối ⇒ unreadable|price
Mỗi khối 2tr (5 khối) ⇒ 10e6|unreadable
Mỗi khối 2tr (5 khối: 10tr) ⇒ 10e6|unreadable
Mỗi khối 2tr (5 khối: 12tr) ⇒ unreadable
Mỗi khối 2tr (cả trường 10tr) ⇒ 10e6|unreadable
5 khối (2tr/khối) ⇒ 10e6|unreadable
5 khối, 10tr (2tr/khối) ⇒ 10e6|unreadable
5 khối, 10tr (3tr/khối) ⇒ unreadable
10tr (5 khối, 2tr/khối) ⇒ 10e6|unreadable
10tr (5 khối, 3tr/khối) ⇒ unreadable
10tr (5 khối x 2tr) ⇒ 10e6
10tr: 5 khối x 2tr ⇒ 10e6
10tr: 5 khối x 3tr ⇒ unreadable
10tr gồm 5 khối x 2tr ⇒ 10e6
10tr gồm 5 khối x 3tr ⇒ unreadable
10tr/5 khối ⇒ unreadable|10e6
5 khối: 10tr, bình quân 2tr/khối ⇒ 10e6|unreadable
Bình quân 2tr/khối ⇒ price|unreadable
Bình quân mỗi lớp 500k, tổng 6tr ⇒ 6e6|unreadable
Trung bình 500k ⇒ unreadable|5e5|price
Từ 500k đến 1tr/lớp, 12 lớp ⇒ unreadable|6e6..12e6
12 lớp: mỗi lớp từ 500k đến 1tr ⇒ unreadable|6e6..12e6
12 lớp: mỗi lớp từ 500k đến 1tr, tổng không quá 10tr ⇒ unreadable|..10e6
Tối thiểu 500k/lớp, 12 lớp ⇒ unreadable|6e6..
Không quá 500k/lớp x 12 lớp ⇒ ..6e6|unreadable
Thuế 10%: 1tr; tổng 11tr ⇒ unreadable|11e6
10tr + thuế 1tr = 11tr ⇒ 11e6
10tr, thuế 1tr ⇒ unreadable|11e6
10tr (thuế 1tr) ⇒ unreadable|10e6|11e6
Máy: 10tr; thuế 10% ⇒ unreadable
Máy 10tr chưa thuế ⇒ unreadable|10e6..
Cũ 10tr, mới 12tr ⇒ unreadable
10tr => 12tr ⇒ unreadable
10tr -> 12tr ⇒ 10e6..12e6|unreadable
10tr → điều chỉnh 12tr ⇒ unreadable
10tr (điều chỉnh 12tr) ⇒ unreadable
Điều chỉnh: 12tr ⇒ 12e6|unreadable
10.000.000đ (sửa thành 12.000.000đ) ⇒ unreadable
10 triệu 12 triệu ⇒ unreadable
10.000.000đđ ⇒ 10e6|unreadable
10.000.000 triệu đồng ⇒ unreadable
10.000 triệu ⇒ unreadable|10e9
10,000 nghìn ⇒ 10e6|unreadable
100.00.000 ⇒ unreadable
10.000.0000 ⇒ unreadable
10 000.000 ⇒ unreadable
10tr500.000 ⇒ 10500e3|unreadable
10tr5tr ⇒ unreadable
10 triệu 5 ⇒ 105e5
10 triệu 5 trăm ⇒ 105e5|unreadable
10 triệu lẻ 5 nghìn ⇒ 10005e3|unreadable
Mười triệu năm trăm ⇒ unreadable|105e5
Mười triệu không trăm năm mươi nghìn ⇒ 10050e3
Năm trăm ⇒ unreadable|?
Năm 2025 trăm triệu ⇒ unreadable|1e8
Năm năm triệu ⇒ unreadable
năm nay năm triệu ⇒ 5e6|unreadable
Một lần 5 triệu ⇒ 5e6|price|unreadable
một năm 5 triệu ⇒ 5e6
Mỗi năm 5 triệu ⇒ 5e6
mỗi năm 5 triệu, trong 3 năm ⇒ unreadable|5e6 ambiguous
5 triệu cho 3 năm ⇒ unreadable|5e6 ambiguous
5 triệu (2025-2027) ⇒ 5e6|unreadable
2025: 5 triệu, 2026: 6 triệu, tổng 11 triệu ⇒ 11e6|unreadable
Năm học này 5 triệu; năm học sau 6 triệu ⇒ unreadable
Năm nay: 5 triệu; năm sau: 6 triệu ⇒ unreadable
Năm học sau: 6 triệu ⇒ unreadable|6e6
Kinh phí năm 2024: 5 triệu ⇒ 5e6|unreadable
Năm 2024 đã chi 5 triệu, năm 2025 cần 6 triệu ⇒ unreadable
Năm 2024: 5tr (đã chi); năm 2025: 6tr ⇒ unreadable|11e6 ambiguous
Đã chi 2tr, chi thêm 3tr ⇒ unreadable|5e6
Đã có 2tr; cần thêm 3tr ⇒ unreadable|5e6
Đã có 2tr; cần 5tr ⇒ unreadable
Đã vận động được 2tr/5tr ⇒ unreadable
5tr (đã vận động 2tr) ⇒ unreadable|5e6
5tr (còn nợ 2tr) ⇒ unreadable|5e6
Nợ 2tr ⇒ unreadable
Trả nợ 2tr ⇒ unreadable|2e6
Chuyển nguồn 2tr ⇒ 2e6|unreadable
Bù 2tr ⇒ 2e6|unreadable
Thu hồi 2tr ⇒ unreadable
Hoàn trả 2tr ⇒ unreadable|2e6
Tiết kiệm được 2tr ⇒ unreadable
Dư 2tr ⇒ unreadable
Quỹ còn 2tr ⇒ unreadable
Số dư quỹ: 2tr ⇒ unreadable
Số dư đầu kỳ 2tr; chi 1tr ⇒ unreadable
Giá trị tài sản 200tr ⇒ 200e6|unreadable
Thiệt hại 20tr ⇒ unreadable|20e6
Học phí 200k/tháng ⇒ price|unreadable
Mức thu 200k/HS ⇒ price|unreadable
Thu 200k/HS ⇒ price|unreadable
Lương cơ sở 2.340.000đ ⇒ unreadable|2340e3
2.340.000đ x 0,3 ⇒ unreadable|702e3
0,3 x 2.340.000đ x 9 tháng ⇒ unreadable|6318e3
45 tiết x 120.000đ = 5.400.000đ ⇒ 54e5
45 tiết x 120.000đ/tiết x 2 GV ⇒ 108e5
20.000đ x 30 HS x 2 buổi x 35 tuần ⇒ 42e6
20.000đ/buổi x 2 buổi/tuần x 35 tuần x 30 HS ⇒ 42e6|unreadable
20.000đ/HS/buổi x 70 buổi x 30 HS = 42tr ⇒ 42e6
20.000đ/HS/buổi x 70 buổi = 42tr ⇒ unreadable
Sách: 500.000; vở: 300.000đ ⇒ 8e5|unreadable
Sách: 500; vở: 300 nghìn ⇒ unreadable|8e5
Sách 500, vở 300 (nghìn đồng) ⇒ unreadable|8e5
Sách 500k / vở 300k ⇒ unreadable|8e5
Sách 500k và vở 300k ⇒ 8e5|unreadable
Sách và vở 800k ⇒ 8e5
Sách (500k) và vở (300k) ⇒ 8e5|unreadable
Sách (500k), vở (300k), tổng 800k ⇒ 8e5|unreadable
Sách (500k), vở (300k), tổng 900k ⇒ unreadable
Sách 500k, vở 300k = 800k ⇒ 8e5
Sách 500k, vở 300k = 900k ⇒ unreadable
800k = sách 500k + vở 300k ⇒ 8e5
800k: sách 500k, vở 300k ⇒ 8e5
800k - sách 500k - vở 300k ⇒ unreadable|8e5
800k\n- sách 500k\n- vở 300k ⇒ 8e5
800k\n- sách 500k\n- vở 400k ⇒ unreadable
800k\nsách 500k\nvở 300k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\n800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\n900k ⇒ unreadable
Sách 500k\nVở 300k\n= 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\n=> 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\n→ 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\n----\n800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\nT.cộng: 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\nTC: 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\nTC 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\nTổng chi: 800k ⇒ 8e5
Sách 500k\nVở 300k\nTổng chi phí: 800k ⇒ 8e5
Sách 500k\nVở 300k\nTổng dự toán: 800k ⇒ 8e5
Sách 500k\nVở 300k\nTổng kinh phí dự kiến: 800k ⇒ 8e5
Sách 500k\nVở 300k\nTổng số tiền là 800k ⇒ 8e5
Sách 500k\nVở 300k\nTổng cộng số tiền: 800.000đ (Tám trăm nghìn đồng) ⇒ 8e5
Sách 500k\nVở 300k\nTất cả: 800k ⇒ 8e5
Sách 500k\nVở 300k\nThành tiền: 800k ⇒ 8e5
Sách 500k\nVở 300k\nSố tiền: 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\nKinh phí: 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\nDự toán: 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\nDự trù: 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\nTotal 800k ⇒ 8e5
Sách 500k\nVở 300k\nSum: 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\nCả hai: 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\nChung: 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\nLà 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\nHết 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\nNhà trường chi: 800k ⇒ 8e5|unreadable
Sách 500k\nVở 300k\n(NSNN: 800k) ⇒ 8e5|unreadable
Sách 500k\nVở 300k\n(Nguồn NSNN) ⇒ 8e5
Sách 500k\nVở 300k (NSNN) ⇒ 8e5
Sách 500k\nVở 300k\nNguồn: NSNN 500k, XHH 300k ⇒ 8e5
Nguồn: NSNN 500k, XHH 300k\nSách 500k\nVở 300k ⇒ 8e5|unreadable
NSNN 500k, XHH 300k: sách 500k, vở 300k ⇒ 8e5|unreadable
NSNN 500k mua sách, XHH 300k mua vở ⇒ 8e5
Mua sách NSNN 500k, mua vở XHH 300k ⇒ 8e5|unreadable
Mua sách: NSNN 500k, XHH 300k ⇒ 8e5
Mua sách: 800k NSNN 500k, XHH 300k ⇒ unreadable|8e5
Mua sách 800k, NSNN 500k còn lại XHH ⇒ unreadable|8e5
Mua sách 800k. Trong đó: NSNN 500k; XHH 300k ⇒ 8e5
Mua sách 800k. Trong đó: NSNN 500k; XHH 300k. Mua vở 200k ⇒ 1e6|unreadable
Mua vở 200k. Mua sách 800k. Trong đó: NSNN 500k; XHH 300k ⇒ 1e6|unreadable
Mua vở 200k. Mua sách 800k (trong đó NSNN 500k) ⇒ 1e6
Mua vở 200k; mua sách 800k, trong đó NSNN 500k ⇒ 1e6|unreadable
Vở 200k, sách 800k, trong đó NSNN 1tr ⇒ 1e6
Vở 200k, sách 800k, trong đó NSNN 1,2tr ⇒ unreadable
HKI 500k (T9 200k, T10 300k), HKII 300k ⇒ 8e5
HKI: 500k gồm T9 200k, T10 300k; HKII: 300k ⇒ 8e5|unreadable
Cả năm 800k: HKI 500k, HKII 300k ⇒ 8e5
Cả năm 800k, HKI 500k, HKII 300k ⇒ 8e5
HKI 500k, cả năm 800k ⇒ unreadable|8e5
HKI 500k, HKII 300k, hè 200k ⇒ 1e6
HKI 500k; HKII như HKI ⇒ unreadable|1e6|5e5..
HKI 500k; HKII: nt ⇒ unreadable|1e6|5e5..
HKI: 500k\nHKII: // ⇒ unreadable|1e6|5e5..
Mỗi HK 500k x 2 ⇒ 1e6
Mỗi HK 500k, cả năm 1tr ⇒ 1e6|unreadable
500k mỗi HK (1tr/năm) ⇒ 1e6
500k/tháng (4,5tr/năm) ⇒ unreadable|45e5
500k/tháng (6tr/năm) ⇒ 6e6
500k/buổi (5tr) ⇒ 5e6|unreadable
5tr (500k/buổi) ⇒ 5e6
5tr (600k/buổi) ⇒ unreadable
5tr (10 buổi) ⇒ 5e6
5tr (10 buổi, 500k/buổi) ⇒ 5e6|unreadable
5tr (10 buổi, 600k/buổi) ⇒ unreadable
10 buổi, 500k/buổi, 2 lớp ⇒ unreadable|1e7
10 buổi x 500k, 2 lớp ⇒ unreadable|5e6 ambiguous
10 buổi x 500k (2 lớp) ⇒ 5e6|unreadable
10 buổi x 500k/buổi/lớp x 2 lớp ⇒ 10e6
T9 200k ⇒ 2e5
T9 200k, T10 300k ⇒ 5e5
500k (T9 200k, T10 300k) ⇒ 5e5
500k (T9 200k, T10 400k) ⇒ unreadable
Tháng 9 200k ⇒ unreadable|2e5
Lớp Mầm 2 500k ⇒ unreadable
Đợt1 2 500 000đ ⇒ unreadable|2500e3
`;
