/** Money cells near what earlier lists mended, which the mending may take for something else; decided before the reader saw them. */
export const LAST_TRAPS = String.raw`
Sách (5tr) và vở ⇒ 5e6|5e6..|unreadable
Sách và vở (5tr) ⇒ 5e6
Sách (5tr) và vở (5tr) ⇒ 10e6
Sách, vở (5tr) và bút (1tr) ⇒ 6e6
Bàn (1,5tr/cái) và ghế (500k/cái) ⇒ unreadable|price
10 bàn (1,5tr/cái) và 20 ghế (500k/cái) ⇒ 25e6|unreadable
NSNN (5tr) và XHH (3tr) ⇒ 8e6
NSNN (60%) và XHH (40%) ⇒ ?
5tr (sách và vở) ⇒ 5e6
5tr (sách 3tr và vở 2tr) ⇒ 5e6
5tr (sách 3tr và vở 3tr) ⇒ unreadable
Tiền công cá nhân 2tr ⇒ 2e6
Công nhân 5 ngày x 400k ⇒ 2e6
2tr nhân 3 lớp ⇒ 6e6
2tr nhân 3 ⇒ 6e6
nhân viên 2tr ⇒ 2e6
Trợ cấp 5 nhân viên x 300k ⇒ 15e5
4 x 6m ⇒ ?
4m x 6m ⇒ ?
4m x 6m x 100k/m2 ⇒ 24e5
4m x 6m x 100.000đ ⇒ 24e5|unreadable
4m x 6m: 24 m2 x 100.000đ ⇒ 24e5
4 x 6m, 2tr ⇒ 2e6
2 bảng 1,2 x 2,4m: 3tr ⇒ 3e6
2 bảng 1,2 x 2,4m x 1,5tr ⇒ unreadable|3e6
2 bảng (1,2 x 2,4m) x 1,5tr ⇒ unreadable|3e6
2 bảng x 1,5tr (1,2 x 2,4m) ⇒ 3e6|unreadable
2 bảng 1,2m x 2,4m x 1,5tr/bảng ⇒ unreadable|3e6
10m ống x 50k ⇒ 5e5
10 m ống nước x 50.000đ/m ⇒ 5e5
10m x 50k ⇒ 5e5
50k/m x 10m ⇒ 5e5
300m dây điện x 15.000đ ⇒ 45e5
3 cuộn dây 100m x 1,2tr ⇒ unreadable|36e5
3 cuộn dây (100m/cuộn) x 1,2tr ⇒ unreadable|36e5
Loa 12 inch x 2 cái x 3tr ⇒ 6e6
2 loa 12 inch x 3tr ⇒ 6e6|unreadable
3tr x 2 loa 12 inch ⇒ 6e6
Tivi 55 inch x 12tr ⇒ unreadable|12e6
Quạt 45W x 10 ⇒ ?
Quạt 45W 10 cái 4,5tr ⇒ 45e5|unreadable
RAM 8GB x 5 thanh x 700k ⇒ 35e5
RAM 8GB: 700k ⇒ 7e5
220V 5tr ⇒ 5e6
5 tuổi 5tr ⇒ 5e6
Trẻ 5 tuổi x 500k ⇒ unreadable
20 trẻ 5 tuổi x 500k ⇒ 10e6
20 trẻ (5 tuổi) x 500k ⇒ 10e6
3-4 tuổi x 500k ⇒ unreadable
3 lớp 3-4 tuổi x 500k ⇒ 15e5
3 lớp 3-4 tuổi: 1,5tr ⇒ 15e5
Nhóm 24-36 tháng x 500k/tháng ⇒ unreadable|price
500k x 24 - 36 tháng ⇒ unreadable
500k/tháng x 3-4 tháng ⇒ unreadable|15e5..2e6
Lớp 3-5: 20 em x 45k ⇒ 9e5
Lớp 3 - 5 em x 45k ⇒ 225e3|unreadable
Tổ 2-3 người x 200k ⇒ unreadable
HK1 2tr ⇒ 2e6
HK 1 2tr ⇒ 2e6
HK1:2tr ⇒ 2e6
T9:2tr ⇒ 2e6
T9 2tr ⇒ 2e6
T9tr ⇒ unreadable|?
K6 2tr ⇒ 2e6|unreadable
A4 2tr ⇒ 2e6|unreadable
NS5tr ⇒ 5e6|unreadable
XHH5tr ⇒ 5e6|unreadable
kp5tr ⇒ 5e6|unreadable
Khoảng5tr ⇒ 5e6|unreadable
Tháng 5tr ⇒ unreadable|price
Mỗi tháng 5tr ⇒ price
1 tháng 5tr ⇒ price|unreadable|5e6 ambiguous
9 tháng 5tr ⇒ 5e6|unreadable
Trong tháng 5 5tr ⇒ 5e6|unreadable
Trong tháng 5: 5tr ⇒ 5e6
cả học kỳ 5tr ⇒ 5e6
Học kỳ 2: 5tr ⇒ 5e6
quý 2 5tr ⇒ 5e6|unreadable
Năm học 2025-2026 5tr ⇒ 5e6
Năm 2025 5tr ⇒ 5e6
năm 2025 5 triệu ⇒ 5e6
Năm 2025 triệu đồng ⇒ unreadable
TC 1.5 triệu ⇒ unreadable
Tiêu chí 1.5 5 triệu ⇒ unreadable|5e6
Chia 3 lần, lần 1 2tr, lần 2 2tr, lần 3 1tr ⇒ 5e6
Chia 3 lần: lần 1 2tr, lần 2 2tr, lần 3 1tr ⇒ 5e6
5tr chia 3 lần: lần 1 2tr, lần 2 2tr, lần 3 1tr ⇒ 5e6
5tr chia 3 lần: lần 1 2tr, lần 2 2tr, lần 3 2tr ⇒ unreadable
Chia 2 đợt, đợt 1 5tr ⇒ unreadable|5e6..|5e6 ambiguous
Chia 2 đợt, mỗi đợt 5tr, tổng 10tr ⇒ 10e6
Chia 2 đợt, mỗi đợt 5tr, tổng 12tr ⇒ unreadable
Chia 2 đợt, mỗi đợt 5 triệu: 10 triệu ⇒ 10e6|unreadable
Chia 2 đợt, mỗi đợt 40% ⇒ ?
Chia 2 đợt, mỗi đợt 2 lớp, 5tr/lớp ⇒ unreadable|20e6
Chia đều cho 5 lớp 10tr ⇒ 10e6|unreadable
Chia đều 5 lớp, mỗi lớp 2tr ⇒ 10e6|unreadable
10tr chia đều 5 lớp ⇒ 10e6|unreadable
10tr chia cho 5 lớp ⇒ 10e6|unreadable
10tr : 5 lớp ⇒ unreadable|10e6
NSNN 70%: 14tr; XHH 30%: 5tr ⇒ unreadable|19e6
NSNN 70%: 14tr; XHH: 6tr ⇒ 20e6
70% NSNN: 14tr; 30% XHH: 6tr ⇒ 20e6
NSNN (70%): 14tr; XHH (30%): 6tr ⇒ 20e6
10% học phí 12tr ⇒ unreadable
10% học phí: 12tr ⇒ 12e6
10%: 12tr ⇒ 12e6|unreadable
Giảm 10%: 12tr ⇒ unreadable
Tăng 10% so với năm trước: 12tr ⇒ 12e6|unreadable
NSNN: 20tr; XHH: 5tr (cộng 26tr) ⇒ unreadable
Sách: 20tr; vở: 10 x 500k (tổng 5tr) ⇒ 25e6|unreadable
Sách: 20tr; vở: 5tr (tổng KP 25tr) ⇒ 25e6
Sách: 20tr; vở: 5tr (trong đó XHH 3tr) ⇒ 25e6
Đèn 500k, quạt 300k (tổng 800k x 2 phòng = 1,6tr) ⇒ unreadable|16e5
12 lớp: 24tr, 2tr/lớp ⇒ 24e6
24tr cho 12 lớp, mỗi lớp 2tr ⇒ 24e6
24tr cho 12 lớp, mỗi lớp 3tr ⇒ unreadable
24tr cho 12 lớp, mỗi GV 200k ⇒ unreadable
24tr, mỗi lớp 2tr ⇒ unreadable|24e6
Tổng 24tr, mỗi lớp 2tr ⇒ 24e6|unreadable
Tổng 24tr, mỗi lớp 2tr (10 lớp) ⇒ unreadable
5.000.000 điểm thưởng ⇒ ?
5.000.000 lượt xem, kinh phí 3tr ⇒ unreadable|3e6
5.000.000 kg ⇒ ?
5.000.000 mét ⇒ ?
5.000.000 mua sách ⇒ 5e6
5.000.000 sách ⇒ 5e6
5.000.000 tiền sách ⇒ 5e6
Yên Bái: 5tr ⇒ 5e6
10.000 yên = 1,7tr ⇒ unreadable|17e5
Khen thưởng kịp thời: 5tr ⇒ 5e6
khen thuong kip thoi 5tr ⇒ 5e6
5tr kip thoi ⇒ 5e6
Giá vàng 9999: 5tr ⇒ unreadable|5e6
= 5tr ⇒ 5e6
=> 5tr ⇒ 5e6|5e6..
- 5tr\n- 3tr ⇒ 8e6|unreadable
-5tr\n-3tr ⇒ unreadable|8e6
- 5.000.000\n- 3.000.000 ⇒ 8e6|unreadable
-5.000.000\n-3.000.000 ⇒ unreadable|8e6
-5.000.000 ⇒ unreadable
- 5.000.000 ⇒ unreadable|5e6
Sách 5tr, trong đó XHH 2tr; vở 3tr ⇒ unreadable|8e6
Sách 5tr, trong đó XHH 2tr; vở 4tr ⇒ unreadable|9e6
Sách 5tr, trong đó XHH 2tr, Hội CCB 3tr ⇒ 5e6
Sách: 12tr\nVở: 8tr\n2 khoản: 20tr ⇒ 20e6
Mua sách: 12tr\nMua vở: 8tr\nCả 2 khoản: 20tr ⇒ 20e6
Mua sách: 12tr\nMua vở: 8tr\n2 khoản khác: 4tr ⇒ 24e6|unreadable
3 HS giỏi x 500k, 5 HS khá x 300k, 10 HS TB ⇒ unreadable|3e6|3e6.. ambiguous
20 GV x 200k, 2 ngày ⇒ unreadable|4e6|4e6.. ambiguous
1. Sách: 5tr (NSNN 3tr, XHH 2tr)\n2. Vở: 3tr (NSNN)\nTổng: 8tr, trong đó NSNN 6tr, XHH 2tr ⇒ 8e6
Tổng KP: 20tr. Trong đó: sách 12tr; vở 8tr. Nguồn: NSNN 15tr; XHH 5tr ⇒ 20e6
Sách 5tr\nvở 5tr\n2 khoản: 10tr ⇒ 10e6
Sách 5tr\nvở 5tr\n2 khoản: 12tr ⇒ unreadable
Sách 5tr\nvở 5tr\n2 máy: 12tr ⇒ 22e6
02 (hai) máy x 5tr ⇒ 10e6
02 (ba) máy x 5tr ⇒ unreadable
lớp 3-5 triệu ⇒ unreadable
đợt 1-2 triệu ⇒ unreadable
Lớp 3-5: 2 triệu ⇒ 2e6
NSNN: 20tr; XHH (tổng 25tr) ⇒ unreadable|25e6
Bàn (12tr) và ghế (tổng 15tr) ⇒ unreadable|15e6
Bàn: 12tr; ghế (thành tiền 3tr) ⇒ 15e6|unreadable
Đồ dùng 5tr, đồ chơi 3tr, tất cả hết 8tr ⇒ 8e6
`;
