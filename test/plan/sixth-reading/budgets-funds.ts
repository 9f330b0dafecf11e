/** Money cells with funds, shares, awards, classes and terms, in the notation of the third reading, decided before the reader saw them. */
export const FUNDS = String.raw`
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
