/** More money cells where a wrong amount is near at hand, in the notation of the third reading, decided before the reader saw them. */
export const MORE_TRAPS = String.raw`
2.500k ⇒ 25e5
2.5k ⇒ unreadable|2500
2,500k ⇒ 25e5|unreadable
500 - 1 triệu ⇒ unreadable
500-1tr ⇒ unreadable
500k-1tr ⇒ 5e5..1e6
500.000-1tr ⇒ 5e5..1e6|unreadable
1-1,5tr ⇒ 1e6..15e5
1tr-1tr5 ⇒ 1e6..15e5
1tr - 1tr5/lớp ⇒ price|unreadable
từ 2-3 triệu/lớp x 5 lớp ⇒ 10e6..15e6|unreadable
5tr (T9: 2tr; T10: 3tr) ⇒ 5e6
5tr (T9: 2tr; T10: 4tr) ⇒ unreadable
Dự toán 2025: 20tr; đã cấp 15tr ⇒ unreadable
Tiết kiệm chi 5tr để mua sách 3tr ⇒ unreadable
3tr trong tổng kinh phí 50 triệu của dự án ⇒ unreadable
KP 5tr nằm trong KP 30tr của công đoàn ⇒ unreadable
Thuộc gói 300 triệu ⇒ unreadable|300e6 ambiguous
Nằm trong 30tr ở mục 1.2 ⇒ unreadable|30e6 ambiguous
Đã tính ở tiêu chí 1.2 (30tr) ⇒ unreadable|30e6 ambiguous
Đã tính vào mục 2: 5tr ⇒ unreadable|5e6 ambiguous
Chung với mục 2: 5tr ⇒ unreadable|5e6 ambiguous
Dùng chung kinh phí tiêu chí 1.1 (5tr) ⇒ unreadable|5e6 ambiguous
Lồng ghép với tiêu chí 1.2 (5 triệu) ⇒ unreadable|5e6 ambiguous
Đã tính ở trên ⇒ ?|ditto
Đã có trong kinh phí tiêu chí 1.2 ⇒ ?|ditto
Chung kinh phí với mục trên ⇒ ?|ditto
5tr (đã tính ở tiêu chí 1.2) ⇒ unreadable|5e6 ambiguous
Ngân sách 2024 chuyển sang: 5tr ⇒ 5e6|unreadable
5tr + VAT 10% = 5,5tr ⇒ 55e5|unreadable
5tr (VAT 10%) ⇒ unreadable|5e6
5tr x 1,1 ⇒ unreadable|55e5
5tr x 110% = 5,5tr ⇒ unreadable|55e5
2 tỷ 5 ⇒ 25e8
2 tỷ 05 ⇒ unreadable|2005e6|2050e6
1 triệu 50 ⇒ unreadable|105e4
1tr 50k ⇒ 105e4
15tr600 ⇒ 156e5
15tr6 ⇒ 156e5
15tr60 ⇒ unreadable|156e5
Lớp 3A:5tr,3B:5tr ⇒ 10e6|unreadable
K1:2tr K2:3tr ⇒ 5e6|unreadable
5tr2lớp ⇒ unreadable|5e6
30/4: 2tr ⇒ 2e6
30-4: 2tr ⇒ 2e6|unreadable
20-11: 3tr ⇒ 3e6|unreadable
20-11 3tr ⇒ unreadable|3e6
20.11: 3tr ⇒ 3e6|unreadable
20.11 3tr ⇒ unreadable|3e6
8-3 1tr, 20-10 1tr ⇒ unreadable|2e6
1/9-5/9: 2tr ⇒ 2e6
7h30: 2tr ⇒ 2e6|unreadable
Mua 01 tivi (15tr) và 02 loa (5tr/cái) ⇒ 25e6|unreadable
15tr tivi, 2 loa 5tr/cái ⇒ unreadable|25e6
2 loa (5tr/cái), 1 tivi 15tr ⇒ unreadable|25e6
Tổ 1: 5 người x 200k; Tổ 2: 6 người ⇒ unreadable|1e6.. ambiguous
5 người x 200k; 6 người x 200k; tổng 2,2tr ⇒ 22e5
5 người x 200k; 6 người x 200k; tổng 2tr ⇒ unreadable
200k (5 người) ⇒ 2e5|unreadable ambiguous
200k (mỗi người) ⇒ price|unreadable
200k từng người ⇒ price|unreadable
200k một người ⇒ price
200k đầu người ⇒ unreadable|price
200k/suất ⇒ price
mỗi suất 200k, 10 suất ⇒ 2e6
10 suất quà (200k/suất) ⇒ 2e6|unreadable
10 suất quà, mỗi suất trị giá 200k ⇒ 2e6|unreadable
10 suất quà trị giá 200k ⇒ unreadable
500k x 2 = 1tr; 300k x 3 = 900k ⇒ 19e5
500k x 2 = 1tr; 300k x 3 = 800k ⇒ unreadable
1tr+900k=2tr ⇒ unreadable
30tr*3 ⇒ 90e6
30tr* ⇒ 30e6
30tr** ⇒ 30e6|unreadable
30tr (3 x 10tr) ⇒ 30e6
30tr (3 x 10) ⇒ 30e6|unreadable
30tr (3 x 9tr) ⇒ unreadable
3 x 10 = 30tr ⇒ unreadable|30e6
3 x 10tr = 30 ⇒ unreadable
3x10tr=30tr ⇒ 30e6
1/2 x 30tr ⇒ unreadable
0,5 x 30tr ⇒ unreadable|15e6
.5tr ⇒ unreadable
0,50tr ⇒ 5e5
5 đ/c x 200k ⇒ 1e6
5 đ/c, 200k/đ/c ⇒ 1e6|unreadable|price
300 đ ⇒ unreadable
300đ/tờ x 1000 tờ ⇒ 3e5
300đ/tờ x 1.000 tờ = 300.000đ ⇒ 3e5
Tỷ lệ 95% ⇒ ?
02 (hai) máy: 24tr ⇒ 24e6|unreadable
02 (hai) máy x 12tr ⇒ 24e6|unreadable
02 máy (hai máy): 24tr ⇒ 24e6|unreadable
I. 5tr; II. 6tr ⇒ unreadable|11e6
Phương án A: 5tr / Phương án B: 6tr ⇒ unreadable
5tr-10% ⇒ unreadable
+5tr ⇒ 5e6|unreadable
5tr+ ⇒ unreadable|5e6|5e6..
5tr < 10tr ⇒ unreadable
3 < KP < 5 tr ⇒ unreadable
5 tr (ước 50%) ⇒ unreadable
Thu 200k/HS x 300 HS = 60tr ⇒ unreadable|60e6
Vận động 200k/HS x 300 HS = 60tr ⇒ 60e6
Chi 5tr từ nguồn thu 60tr ⇒ unreadable
5tr trong 60tr XHH ⇒ unreadable
5tr trong số 60tr XHH ⇒ unreadable
Trích 5tr từ quỹ (60tr) ⇒ unreadable
Trích 5tr từ quỹ 60tr ⇒ unreadable
Quỹ 60tr, trích 5tr ⇒ unreadable
Trước 30/9: 5tr; trước 31/12: 10tr ⇒ 15e6|unreadable
Đến tháng 12: 5tr, đến tháng 5: 10tr ⇒ unreadable|15e6
5tr; lũy kế 10tr ⇒ unreadable
Lũy kế: 10tr ⇒ unreadable|10e6
Tháng 9: 5tr; tháng 10: 3tr (lũy kế 8tr) ⇒ 8e6|unreadable
1.490.000 x 0,3 x 9 tháng ⇒ unreadable|4023e3
Hệ số 0,2 x 2.340.000 x 9 tháng = 4.212.000 ⇒ 4212e3|unreadable
2.340.000đ x 0,2 x 9 tháng x 3 người = 12.636.000đ ⇒ 12636e3
2.340.000đ x 0,2 x 9 tháng x 3 người = 12.600.000đ ⇒ unreadable
5.000.000.- ⇒ 5e6|unreadable
5.000.000,-đ ⇒ 5e6|unreadable
5.000.000 đ/đợt x 02 đợt/năm = 10.000.000 đ/năm ⇒ 10e6
1.000đ/tờ x 500 tờ ⇒ 5e5
1.000 x 500 ⇒ unreadable
1k x 500 ⇒ 5e5
250 bản x 1.200đ = 300.000đ ⇒ 3e5
photo 250 tờ (500đ/tờ) ⇒ unreadable|125e3|price
Photo 20 bộ x 15 trang x 500đ ⇒ 15e4
Photo: 20 bộ, 15 trang, 500đ/trang ⇒ unreadable
5 tấn xi măng x 1,8tr ⇒ 9e6
5 tấn xi măng 9tr ⇒ 9e6
10 bao xi măng: 950k; 2 khối cát: 800k ⇒ 175e4
Công thợ: 5 công x 400k = 2tr; vật liệu: 3tr ⇒ 5e6
Công thợ 5 công x 400k; vật liệu 3tr ⇒ 5e6
Công thợ 5 công 2tr; vật liệu 3tr ⇒ 5e6
Thuê 2 thợ 3 ngày 500k/ngày ⇒ unreadable
Thuê 2 thợ x 3 ngày x 500k ⇒ 3e6
Thuê xe 45 chỗ 4tr ⇒ 4e6|unreadable
Thuê xe 45 chỗ: 4tr ⇒ 4e6
Thuê 2 xe 45 chỗ: 8tr ⇒ 8e6
Thuê 2 xe 45 chỗ x 4tr ⇒ 8e6|unreadable
Nước suối 24 chai x 5k x 10 thùng ⇒ unreadable|12e5
10 thùng nước x 120k ⇒ 12e5
10 thùng nước (24 chai) x 120k ⇒ 12e5|unreadable
10 thùng nước 24 chai x 120k ⇒ unreadable|12e5
Bánh kẹo: 35 cháu x 20k = 700k ⇒ 7e5
Bánh kẹo 35 cháu 20k ⇒ unreadable|2e4
Quà 1/6: 300 cháu x 20.000đ ⇒ 6e6
Quà 1/6 300 cháu x 20.000đ ⇒ 6e6
Quà Tết cho 5 HS nghèo x 500.000 ⇒ 25e5
Quà 20/11: 40 x 200.000 = 8.000.000 ⇒ 8e6
40 suất * 200 = 8 triệu ⇒ unreadable|8e6
Cây xanh 20 x 50 ⇒ unreadable
Hội thi cấp trường 5tr, cấp xã 3tr ⇒ 8e6
Hội thi 5tr (cấp trường 3tr, cấp xã 2tr) ⇒ 5e6
Hội thi 5 tiết mục x 1tr ⇒ 5e6
Hội thi: 5 tiết mục, thưởng 1tr ⇒ unreadable|1e6
Giải nhất 1tr, nhì 2 x 500k, ba 3 x 300k ⇒ 29e5|unreadable
1 nhất x 1tr + 2 nhì x 500k + 3 ba x 300k = 2,9tr ⇒ 29e5|unreadable
01 nhất 1tr; 02 nhì 500k; 03 ba 300k ⇒ unreadable
Bồi dưỡng HSG: 3 môn x 20 buổi x 100k ⇒ 6e6
Bồi dưỡng HSG: 3 môn x 20 buổi x 2 tiết x 50k/tiết ⇒ 6e6
Bồi dưỡng HSG 3 môn, 20 buổi/môn, 100k/buổi ⇒ unreadable|6e6
Bồi dưỡng HSG 3 môn (20 buổi/môn) x 100k/buổi ⇒ unreadable|6e6
12 tháng x 300k + 9 tháng x 200k ⇒ 54e5
300k x 12 + 200k x 9 ⇒ 54e5
300k x (12 + 9) ⇒ unreadable|63e5
Điện 500k, nước 200k/tháng ⇒ unreadable
Điện, nước: 700k/tháng x 9 tháng ⇒ 63e5
Điện 500k + nước 200k = 700k/tháng ⇒ price|unreadable
Điện 500k + nước 200k = 700k/tháng x 9 = 6,3tr ⇒ unreadable|63e5
Lệ phí 100k/GV, 20 GV tham gia ⇒ 2e6|unreadable
Lệ phí thi 100k x 20 ⇒ 2e6
Học phí lớp bồi dưỡng 3,5tr/GV (2 GV) ⇒ 7e6|unreadable
3,5tr x 2 GV = 7tr (NS 5tr, cá nhân 2tr) ⇒ 7e6
3,5tr x 2 GV = 7tr (NS 5tr, cá nhân 3tr) ⇒ unreadable
3,5tr x 2 GV (NS 50%) ⇒ 7e6|unreadable
NS 50%, cá nhân 50% của 7tr ⇒ unreadable|7e6
Ngân sách 5tr/7tr ⇒ unreadable
Tổng dự toán 70tr, đợt này 20tr ⇒ unreadable
Tổng dự toán 70tr; năm nay 20tr ⇒ unreadable
Tổng dự toán 70tr; năm 2025: 20tr; năm 2026: 50tr ⇒ unreadable|70e6
Giai đoạn 1: 20tr (tổng dự án 70tr) ⇒ unreadable
20tr (thuộc dự án 70tr) ⇒ unreadable
20tr/tổng 70tr ⇒ unreadable
20tr (còn 50tr năm sau) ⇒ unreadable
20tr - phần còn lại XHH ⇒ unreadable|20e6..
20tr tiền công, vật liệu có sẵn ⇒ 20e6
20tr (không kể công PH) ⇒ 20e6..|unreadable|20e6
20tr tương đương 10% quỹ ⇒ unreadable|20e6
20tr (10% KP chi TX) ⇒ 20e6|unreadable
0tr ⇒ none-needed|unreadable
0 triệu ⇒ none-needed
0k ⇒ none-needed|unreadable
000 ⇒ none-needed|unreadable
0 - 5tr ⇒ unreadable|..5e6
0 đến 5 triệu ⇒ unreadable|..5e6
Không đến 5 triệu ⇒ unreadable|..5e6
Không dưới 5tr, không quá 8tr ⇒ 5e6..8e6|unreadable
Không quá 5tr/lớp; 10 lớp ⇒ ..50e6|unreadable
Tối đa 5tr/lớp x 10 lớp = 50tr ⇒ ..50e6|unreadable|50e6
`;
