/** Money cells with awards, shares, words for figures, income and figures without a unit, in the same notation, decided before the reader saw them. */
export const MIXED = String.raw`
Lớp 1A1 300k ⇒ 3e5|unreadable
Lớp 1A1: 300k, 1A2: 300k ⇒ 6e5
K6 300k; K7 400k ⇒ 7e5|unreadable
Khối 6 300k; khối 7 400k ⇒ unreadable|7e5
Tổ 1 300.000đ, tổ 2 300.000đ ⇒ 6e5
Đợt 1 300.000đ, đợt 2 300.000đ ⇒ 6e5
Lần 1 1,5tr; lần 2 2tr ⇒ 35e5
Lần 1 1tr5 ⇒ 15e5
Tháng 9 1tr5; tháng 10 2tr ⇒ 35e5|unreadable
Quý 1 3tr ⇒ 3e6
HK 1 3tr ⇒ 3e6
HK1 3 triệu ⇒ 3e6
HK1 3.000.000 ⇒ 3e6
HK2 2.500 nghìn ⇒ 25e5
GV1 500k ⇒ 5e5|unreadable
Giải A 500k, giải B 300k ⇒ 8e5|unreadable
1 giải A 500k, 2 giải B 300k ⇒ unreadable
1 giải A: 500k; 2 giải B: 300k/giải ⇒ unreadable|11e5
1 giải A x 500k; 2 giải B x 300k ⇒ 11e5
Giải nhất: 1 x 500k; nhì: 2 x 300k; ba: 3 x 200k = 1.700k ⇒ 17e5|unreadable
Giải nhất: 1 x 500k; nhì: 2 x 300k; ba: 3 x 200k; tổng 1.700k ⇒ 17e5
Giải nhất: 1 x 500k; nhì: 2 x 300k; ba: 3 x 200k; tổng 1.600k ⇒ unreadable
02 bộ x 2.500.000 = 5.000.000; 03 bộ x 1.000.000 = 3.000.000 ⇒ 8e6
02 bộ x 2.500.000 = 5.000.000; 03 bộ x 1.000.000 = 3.000.000; tổng = 8.000.000 ⇒ 8e6
02 bộ x 2.500.000 = 5.000.000; 03 bộ x 1.000.000 = 3.000.000; tổng = 9.000.000 ⇒ unreadable
02 bộ x 2.500.000 = 5.000.000 + 03 bộ x 1.000.000 = 3.000.000 = 8.000.000 ⇒ 8e6|unreadable
(2 x 2.500.000) + (3 x 1.000.000) = 8.000.000 ⇒ 8e6|unreadable
(2 x 2.500.000) + (3 x 1.000.000) ⇒ 8e6|unreadable
2 x (2.500.000 + 1.000.000) ⇒ 7e6|unreadable
(2,5tr + 1tr) x 2 lớp ⇒ 7e6|unreadable
2,5tr + 1tr x 2 lớp ⇒ 45e5|unreadable
2 lớp x 2,5tr + 1tr ⇒ 6e6
(5tr + 3tr) ⇒ 8e6|unreadable
5tr+(3tr) ⇒ 8e6|unreadable
5tr(3tr) ⇒ unreadable
5tr (+3tr) ⇒ unreadable
5tr (-3tr) ⇒ unreadable
5tr - 3tr = 2tr ⇒ unreadable|2e6
20tr - 5tr đã có = 15tr ⇒ unreadable
20tr : 2 = 10tr ⇒ unreadable
20tr : 2 đợt ⇒ unreadable|20e6
20tr : 2 đợt = 10tr/đợt ⇒ unreadable|20e6
20tr chia 4 lớp ⇒ unreadable|20e6
20tr/4 lớp = 5tr/lớp ⇒ unreadable|20e6
5tr/lớp = 20tr/4 lớp ⇒ unreadable|20e6
50% x 20tr = 10tr ⇒ unreadable|10e6
50% của 20tr = 10tr ⇒ unreadable|10e6
20tr x 50% = 10tr ⇒ unreadable|10e6
NSNN 50% = 10tr; XHH 50% = 10tr ⇒ 20e6|unreadable
NSNN 50% (10tr); XHH 50% (10tr) ⇒ 20e6|unreadable
NSNN: 10tr (50%); XHH: 10tr (50%) ⇒ 20e6|unreadable
NSNN: 10tr (60%); XHH: 10tr (40%) ⇒ 20e6|unreadable
20tr (NSNN 10tr = 50%, XHH 10tr = 50%) ⇒ 20e6|unreadable
NSNN 10tr\nXHH 5tr\nTổng cộng 15tr\nBằng chữ: Mười lăm triệu đồng ⇒ 15e6
NSNN 10tr\nXHH 5tr\nTổng cộng 15tr\n(Mười lăm triệu đồng chẵn) ⇒ 15e6
NSNN 10tr\nXHH 5tr\nTổng cộng 15tr\nBằng chữ: Mười sáu triệu đồng ⇒ unreadable
NSNN 10tr\nXHH 5tr\n(Mười lăm triệu đồng) ⇒ 15e6|unreadable
Sách 10tr\nVở 5tr\n(Mười lăm triệu đồng) ⇒ 15e6|unreadable
Sách 10tr\nVở 5tr\n(Mười sáu triệu đồng) ⇒ unreadable
Sách: mười triệu; vở: năm triệu ⇒ 15e6|unreadable
Sách: mười triệu; vở: năm triệu; tổng: mười lăm triệu ⇒ 15e6|unreadable
5.000.000đ/năm; 450.000đ/tháng ⇒ unreadable
5.400.000đ/năm; 600.000đ/tháng ⇒ unreadable|54e5
5.400.000đ/năm (600.000đ/tháng) ⇒ 54e5|unreadable
600.000đ/tháng; 5.400.000đ/9 tháng ⇒ unreadable|54e5
Đã chi 3tr/5tr ⇒ unreadable
3/5 triệu ⇒ unreadable
3tr (5tr) ⇒ unreadable
3tr [5tr] ⇒ unreadable
3tr {5tr} ⇒ unreadable
3tr | 5tr ⇒ unreadable|8e6
3tr\n\n5tr ⇒ unreadable|8e6 ambiguous
Sách: 3tr | Vở: 5tr ⇒ 8e6|unreadable
Sách - 3tr - Vở - 5tr ⇒ 8e6|unreadable
Sách 3tr-Vở 5tr ⇒ 8e6|unreadable
Sách: 3tr-5tr ⇒ 3e6..5e6
Sách 3-5tr, vở 1-2tr ⇒ 4e6..7e6
Sách 3-5tr, vở 1-2tr, tổng 4-7tr ⇒ 4e6..7e6
Sách 3-5tr, vở 1-2tr, tổng 7tr ⇒ unreadable
Sách khoảng 3tr, vở không quá 2tr ⇒ 3e6..5e6|unreadable
Sách ít nhất 3tr, vở nhiều nhất 2tr ⇒ unreadable|3e6..
Sách: 3tr; vở: chưa rõ ⇒ 3e6..|unreadable
Sách: 3tr; vở: theo thực tế ⇒ 3e6..|unreadable
Sách: 3tr; vở: XHH ⇒ 3e6..|unreadable
Sách: 3tr; vở: không ⇒ 3e6|unreadable
Sách: không; vở: 3tr ⇒ 3e6
Sách: 0; vở: 3tr ⇒ 3e6
Sách: 0đ; vở: 3tr ⇒ 3e6
Sách: ...; vở: 3tr ⇒ unreadable|3e6..|3e6
Sách: …đ; vở: 3tr ⇒ unreadable|3e6..|3e6
Sách: ? vở: 3tr ⇒ unreadable|3e6 ambiguous
Sách, vở, bút: 3tr ⇒ 3e6
Sách; vở; bút: 3tr ⇒ 3e6|unreadable
Sách\nVở\nBút\n3tr ⇒ 3e6
- Sách\n- Vở\n- Bút: 3tr ⇒ 3e6|3e6..|unreadable
1. Sách 3tr\n2. Vở\n3. Bút 1tr ⇒ 4e6..|4e6|unreadable
3tr (sách), vở (1tr) ⇒ 4e6|unreadable
Mua 3tr sách và 1tr vở ⇒ 4e6|unreadable
3tr sách, 1tr vở ⇒ 4e6
3tr mua sách + 1tr mua vở ⇒ 4e6
3tr tiền sách; tiền vở 1tr ⇒ 4e6
Chi 3tr mua sách, thu 1tr bán giấy vụn ⇒ unreadable
Bán giấy vụn 1tr ⇒ unreadable
Bán sách cũ được 1tr ⇒ unreadable
Nguồn thu bán phế liệu: 1tr ⇒ unreadable|1e6
Kế hoạch nhỏ 3tr ⇒ 3e6
Thu kế hoạch nhỏ 3tr ⇒ unreadable|3e6
Tiền thưởng được nhận 3tr ⇒ unreadable|3e6
Giải thưởng 3tr ⇒ 3e6
Được tặng 3tr ⇒ unreadable|3e6
Được cấp 3tr, chi 2tr ⇒ unreadable
Cấp 3tr ⇒ 3e6
Cấp 2 3tr ⇒ unreadable|3e6
Trường cấp 2: 3tr; cấp 3: 4tr ⇒ 7e6
Nợ đọng 30tr, thanh toán 10tr ⇒ unreadable
Thanh toán nợ 30tr ⇒ 30e6|unreadable
Phạt 3tr ⇒ unreadable|3e6
Đền bù 3tr ⇒ unreadable|3e6
Cho vay 3tr ⇒ unreadable|3e6
Vay 30tr ⇒ unreadable|30e6
Mượn 30tr ⇒ unreadable|30e6
Sách 850.000 mua tại trường; vở 750.000đ ⇒ unreadable|16e5
Tổng: 850.000 gồm Vận chuyển - 750.000 VNĐ ⇒ unreadable
Sách 850.000, vở 750.000đ ⇒ unreadable|16e5
Sách 850.000 vở 750.000đ ⇒ unreadable|16e5
Sách: 850.000 (NSNN); vở 750.000đ ⇒ unreadable|16e5
Sách: 850.000 từ NSNN; vở 750.000đ ⇒ unreadable|16e5
850.000 mua sách, 750.000đ mua vở ⇒ unreadable|16e5
1.850.000 mua sách, 750.000đ mua vở ⇒ 26e5|unreadable
Photo 200 tờ; vở 750.000đ ⇒ 75e4|75e4..
Photo 20.000 tờ; vở 750.000đ ⇒ 75e4|unreadable
Tiền công: 200k/ngày x 3 công ⇒ unreadable|6e5
3 công x 200k ⇒ 6e5
Thợ 3 công 200k/công ⇒ 6e5|unreadable
In 3 pano x 500k; treo 3 pano 300k ⇒ 18e5|unreadable
In pano 3 tấm 500k/tấm, treo 300k ⇒ 18e5|unreadable
Nước 2 thùng 100k/thùng; bánh 5 hộp 50k/hộp ⇒ 45e4|unreadable
Nước 2 thùng (100k/thùng); bánh 5 hộp (50k/hộp) ⇒ 45e4|unreadable
Nước 2 thùng: 200k; bánh 5 hộp: 250k ⇒ 45e4
Nước 2 thùng 200k; bánh 5 hộp 250k ⇒ 45e4
Quà 50k x 30 em; hoa 200k; tổng 1,7tr ⇒ 17e5
Quà 50k x 30 em; hoa 200k; tổng 1,8tr ⇒ unreadable
Quà 30 em (50k/em): 1,5tr; hoa 200k ⇒ 17e5|unreadable
Quà 30 em (60k/em): 1,5tr; hoa 200k ⇒ unreadable
Hỗ trợ 5 em: 500k/em; 3 em: 300k/em ⇒ 34e5|unreadable
5 em x 500k/em; 3 em x 300k/em ⇒ 34e5
5 em, 500k/em; 3 em, 300k/em ⇒ 34e5|unreadable
Lớp 1: 10 em x 50k; lớp 2: 12 em x 50k ⇒ 11e5
Lớp 1 (10 em): 500k; lớp 2 (12 em): 600k ⇒ 11e5
Lớp 1 10 em 500k; lớp 2 12 em 600k ⇒ unreadable|11e5
500k/lớp (khối 1: 3 lớp, khối 2: 4 lớp) ⇒ unreadable|35e5
500k/lớp; khối 1: 3 lớp; khối 2: 4 lớp ⇒ unreadable|35e5
500k/lớp x 3 lớp khối 1 + 400k/lớp x 4 lớp khối 2 ⇒ 31e5
500k/lớp x (3+4) lớp ⇒ unreadable|35e5
500k x 3 + 4 ⇒ unreadable
500k x 3 + 400k x 4 ⇒ 31e5
500k x 3 tháng (9,10,11) ⇒ 15e5|unreadable
500k x 3 (tháng 9, 10, 11) ⇒ 15e5|unreadable
500k/tháng (9,10,11) ⇒ unreadable|price
500k/tháng x 3 tháng (1,5 triệu) ⇒ 15e5
500k/tháng x 3 tháng (2 triệu) ⇒ unreadable
500k (x 3 tháng) ⇒ unreadable|15e5
500k (3 tháng) ⇒ unreadable|5e5 ambiguous
500k/3 tháng ⇒ unreadable
500k trong 3 tháng ⇒ unreadable|5e5
500k suốt 3 tháng ⇒ unreadable|5e5
500k mỗi tháng, suốt 3 tháng ⇒ 15e5|unreadable
1tr/GV/năm x 20 GV ⇒ 20e6
1tr/GV/HK x 20 GV ⇒ price|unreadable
1tr/GV/HK x 20 GV x 2 HK ⇒ 40e6
1tr/GV x 20 GV x 2 HK ⇒ 40e6|unreadable
20 GV (1tr/GV/HK) ⇒ unreadable|price|20e6
NSNN cấp 1tr/GV x 20 GV ⇒ 20e6
NSNN cấp 1tr/GV, 20 GV; XHH 5tr ⇒ 25e6|unreadable
NSNN: 1tr/GV; XHH: 5tr ⇒ unreadable
NSNN 20tr/năm; XHH 5tr ⇒ unreadable|25e6
NSNN 20tr/năm; XHH 5tr/năm ⇒ 25e6
NSNN 2tr/tháng; XHH 5tr/năm ⇒ unreadable
2tr/tháng + 5tr ⇒ unreadable
2tr/tháng = 24tr/năm ⇒ 24e6|unreadable
2tr/tháng = 18tr/năm học ⇒ 18e6|unreadable
2tr/tháng (18tr/năm học) ⇒ 18e6|unreadable
2tr/tháng; năm: 24tr ⇒ 24e6|unreadable
2tr/tháng; năm: 20tr ⇒ unreadable|20e6
2tr/tháng, tổng 18tr ⇒ 18e6|unreadable
2tr/tháng, tổng 19tr ⇒ unreadable
Tổng 18tr, 2tr/tháng ⇒ 18e6|unreadable
18tr, mỗi tháng 2tr ⇒ 18e6|unreadable
Tổng 18tr (mỗi tháng 2tr) ⇒ 18e6|unreadable
Tổng 18tr; hằng tháng 2tr ⇒ 18e6|unreadable
Hằng tháng 2tr; tổng kết 5tr ⇒ unreadable
Tổng kết: 5tr; sơ kết: 2tr ⇒ 7e6
Tổng vệ sinh: 5tr; trồng cây: 2tr ⇒ 7e6
Tổng phụ trách: 5tr; đội viên: 2tr ⇒ 7e6
Sơ kết: 2tr; tổng kết: 5tr ⇒ 7e6
Trồng cây: 2tr; tổng vệ sinh: 5tr ⇒ 7e6
Cộng tác viên: 5tr; báo cáo viên 2tr ⇒ 7e6
Báo cáo viên 2tr; cộng tác viên: 5tr ⇒ 7e6
Công đoàn: 5tr; đoàn đội: 2tr ⇒ 7e6
Thi tổng hợp: 5tr; chấm thi 2tr ⇒ 7e6
Kinh phí đào tạo: 5tr; kinh phí mua sách: 2tr ⇒ 7e6
Chi phí khác: 5tr ⇒ 5e6
Sách 3tr; chi phí khác: 2tr ⇒ 5e6
Sách 3tr; khác: 2tr ⇒ 5e6
Sách 3tr; chi khác 2tr; dự phòng 1tr ⇒ 6e6
Sách 3tr; dự phòng 10%: 300k ⇒ 33e5|unreadable
Sách 3tr; vở 2tr; chung: 1tr ⇒ 6e6|unreadable
Sách 3tr; vở 2tr; chung: 5tr ⇒ 5e6|unreadable
Lớp 1: 1tr; lớp 2: 1tr; cả khối: 2tr ⇒ 2e6
Lớp 1: 1tr; lớp 2: 1tr; toàn trường: 5tr ⇒ unreadable
Sơ kết: 2tr; tổng kết: 2tr ⇒ 4e6
Tổng kết năm học: 5tr ⇒ 5e6
Vệ sinh: 2tr; tổng vệ sinh: 2tr ⇒ 4e6
Báo cáo viên: 2tr; cộng tác viên: 2tr ⇒ 4e6
10 GV x 200k (2 triệu) ⇒ 2e6
10 GV x 200k (2,5 triệu) ⇒ unreadable
10 GV x 200k (NSNN) ⇒ 2e6
10 GV x 200k (2 triệu); nước 300k ⇒ 23e5
`;
