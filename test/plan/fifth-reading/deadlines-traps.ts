/** Deadlines of 2025-2026 with another date, number or year in them that a naive reader would take, decided before the reader saw them. */
export const TRAPS = String.raw`
Ban hành quyết định (15/9/2025) ⇒ unreadable|none - ~
Công văn chỉ đạo (15/9/2025) ⇒ unreadable|none - ~
Đạt chuẩn (5/9) ⇒ unreadable - ~
Trước Tết (2/2026) ⇒ unreadable - ~
Không họp (20/9/2025) ⇒ unreadable|none - ~
Sau khai giảng (5/9) ⇒ unreadable|range - ~
Theo QĐ số 30/11/2025 ⇒ unreadable|none - ~
Ban hành ngày 15/9/2025 ⇒ unreadable|none - ~
Ký ngày 15/9/2025 ⇒ unreadable|none - ~
Theo QĐ ngày 15/9/2025 của UBND xã ⇒ unreadable|none - ~
Thực hiện theo QĐ ngày 15/9/2025 ⇒ unreadable|none - ~
Căn cứ KH ngày 15/9/2025 ⇒ unreadable|none - ~
Theo công văn tháng 9/2025 ⇒ unreadable|none - ~
Theo Nghị quyết năm 2025 ⇒ unreadable|none - ~
Nghị quyết HĐT ngày 15/9/2025 ⇒ unreadable|none - ~
Theo biên bản kiểm tra tháng 9/2025 ⇒ unreadable|none - ~
Từ QĐ 15/9/2025 ⇒ unreadable|none - ~
Kết luận kiểm tra 15/9/2025 ⇒ unreadable|none - ~
Đã họp 15/9/2025 ⇒ unreadable|none - ~
Ngày sinh 15/9/1985 ⇒ unreadable|none - ~
Từ 15/9 đến 30/9, nếu mưa lùi đến 15/10 ⇒ unreadable|none - ~
30/9 hoặc muộn hơn ⇒ unreadable|none - ~
Không phải tháng 9 mà tháng 10 ⇒ unreadable|none - ~
Tháng 10 chứ không phải tháng 9 ⇒ unreadable|none - ~
Trừ hè ⇒ unreadable|none - ~
Cả năm trừ tháng 2 ⇒ unreadable|none - ~
T9/10/11 ⇒ unreadable|none - ~
Trước kỳ kiểm tra cuối HKI ⇒ unreadable|none - ~
Trước khi kiểm tra giữa kỳ ⇒ unreadable|none - ~
Sau khi thi HKI ⇒ unreadable|none - ~
Sau kiểm tra cuối HKI ⇒ unreadable|none - ~
mồng 5 tháng 9 ⇒ unreadable|none - ~
5 tháng ⇒ unreadable|none - ~
trong 5 tháng ⇒ unreadable|none - ~
học kỳ 1 năm 2026 ⇒ unreadable|none - ~
Năm ngoái ⇒ unreadable|none - ~
Năm tới ⇒ unreadable|none - ~
5/25 ⇒ unreadable|none - ~
31/6/2026 ⇒ unreadable|none - ~
Đến 31/9 ⇒ unreadable|none - ~
Từ 31/9 đến 15/10 ⇒ unreadable|none - ~
15/9/2025 đến 31/11/2025 ⇒ unreadable|none - ~
15/9/2025, 31/11/2025 ⇒ unreadable|none - ~
Tháng 9, tháng 13 ⇒ unreadable|none - ~
30/11/2025 5 triệu ⇒ unreadable|none - ~
30/11/2025 - 5 triệu ⇒ unreadable|none - ~
30/11/2025 (50%) ⇒ unreadable|none - ~
50% trước 30/11/2025 ⇒ unreadable|none - ~
Tháng 11/2025 hoặc khi có kinh phí ⇒ unreadable|none - ~
30/9 hoặc 15/10 ⇒ range 2025-09-30..2025-10-15 ~ambiguous
9 -> 10/2025 ⇒ range|unreadable 2025-09-01..2025-10-31 ~
9,10/2025 ⇒ range|unreadable 2025-09-01..2025-10-31 ~
9/10-2025 ⇒ date|unreadable 2025-10-09 ~
Trước 9/2025 ⇒ date 2025-08-31 ~
Trước T1/2026 ⇒ date 2025-12-31 ~
Trước quý I/2026 ⇒ date 2025-12-31 ~
Trước năm học 2026-2027 ⇒ date 2026-08-31 ~
Trước đầu tháng 11 ⇒ date|unreadable 2025-10-31 ~ambiguous
Trong tuần 3 tháng 9, muộn nhất 20/9 ⇒ range|date|unreadable *..2025-09-20 ~
Trước 15 hàng tháng ⇒ recurring 2025-09-01..2026-05-31 ~
Từ ngày 1 đến ngày 5 hằng tháng ⇒ recurring 2025-09-01..2026-05-31 ~
Ngày 1-5/10 ⇒ range 2025-10-01..2025-10-05 ~
5 tháng đầu năm 2026 ⇒ range|unreadable 2026-01-01..2026-05-31 ~
HK1/2025 ⇒ semester|unreadable 2025-09-01..2026-01-17 ~ambiguous
HK1 năm 2026 ⇒ unreadable - ~
HK2 2025 ⇒ unreadable - ~
Đến cuối năm 2025-2026 ⇒ schoolYear|date *..2026-05-31 ~
Quý IV - Quý I ⇒ range 2025-10-01..2026-03-31 ~
30/4-1/5 ⇒ range 2026-04-30..2026-05-01 ~
06/26 ⇒ unreadable|month 2026-06-01..2026-06-30 ~ambiguous
12/26 ⇒ unreadable - ~
30/11/2025: nộp báo cáo ⇒ date 2025-11-30 ~
30/11/2025: 50%, 31/5/2026: 100% ⇒ unreadable|range *..2026-05-31 ~
Hoàn thành 100% trước 30/11/2025 ⇒ date|unreadable 2025-11-29 ~
Tháng 11/2025 (riêng lớp 5: tháng 12/2025) ⇒ unreadable|range *..2025-12-31 ~
Tháng 11/2025 nếu có kinh phí ⇒ unreadable|none|month 2025-11-01..2025-11-30 ~conditional
HKII: từ tháng 9 đến tháng 12 ⇒ unreadable - ~
HKI: từ 15/9 đến 30/11/2025 ⇒ range 2025-09-15..2025-11-30 ~
2 đến 3 lần/học kỳ ⇒ recurring 2025-09-01..2026-05-31 ~
Định kỳ cuối tháng 11 ⇒ recurring|range|unreadable *..2025-11-30 ~
T7, 28/11/2025 ⇒ range|date|unreadable *..2025-11-28 ~ambiguous
T9, 15/10/2025 ⇒ range|unreadable 2025-09-01..2025-10-15 ~
T2 - 10/11/2025 ⇒ range|unreadable *..2025-11-10 ~
KH số 25 ngày 10/9 ⇒ unreadable|none - ~
Theo KH 25/9 ⇒ unreadable|none - ~
KH 25/9 ⇒ unreadable|none - ~
CV 15/10 ⇒ unreadable|none - ~
QĐ 20/11 ⇒ unreadable|none - ~
Số 12/10 ⇒ unreadable|none - ~
Mục 9/10 ⇒ unreadable|none - ~
Điều 5/9 ⇒ unreadable|none - ~
Phụ lục 3/2026 ⇒ unreadable|none - ~
Bài 9/2025 ⇒ unreadable|none - ~
Tiết 10/11 ⇒ unreadable|none - ~
Lớp 10/12 ⇒ unreadable|none - ~
Tổ 9/10 ⇒ unreadable|none - ~
Đạt 9/10 ⇒ unreadable|none - ~
9/10 lớp ⇒ unreadable|none - ~
9/10 tiêu chí ⇒ unreadable|none - ~
10/12 tháng ⇒ unreadable|none - ~
5/9 tháng ⇒ unreadable|none - ~
Tỷ lệ 9/10 ⇒ unreadable|none - ~
8/10 điểm ⇒ unreadable|none - ~
35 tuần thực học ⇒ unreadable|none - ~
Tuần 1-18 ⇒ unreadable|none - ~
30/9-15/9 ⇒ unreadable|none - ~
2025-2028 ⇒ unreadable|none - ~
Tầm nhìn 2030 ⇒ unreadable|none - ~
Tháng cuối năm học ⇒ unreadable|none - ~
Tháng cuối cùng của HKI ⇒ unreadable|none - ~
Ngày đầu năm học mới ⇒ unreadable|none - ~
Buổi họp đầu năm ⇒ unreadable|none - ~
Giờ ra chơi ⇒ unreadable|none - ~
Ngoài giờ ⇒ unreadable|none - ~
Cuối tuần ⇒ unreadable|none - ~
Hết tuần 35 (23/5/2026) ⇒ unreadable|date 2026-05-23 ~
Tuần 35: 18/5-22/5/2026 ⇒ range 2026-05-18..2026-05-22 ~
15/9/2025-30/9 ⇒ range 2025-09-15..2025-09-30 ~
T9-T10, T2-T3 ⇒ unreadable|range 2025-09-01..2026-03-31 ~
9, 12/2025 và 3, 5/2026 ⇒ unreadable|range 2025-09-01..2026-05-31 ~
Trước 2-2026 ⇒ date 2026-01-31 ~
Trước 20-2-2026 ⇒ date 2026-02-19 ~
Sau 2/2026 ⇒ range 2026-03-01.. ~openEnded
Mỗi năm 1 lần vào tháng 11 ⇒ recurring 2025-11-01..2025-11-30 ~
2 lần/năm (15/12 và 15/5) ⇒ recurring|range *..2026-05-15 ~
Cuối mỗi quý và cuối năm ⇒ recurring|unreadable *..2026-05-31 ~
5 năm/lần ⇒ unreadable - ~
5 năm 1 lần ⇒ unreadable - ~
1 năm/lần ⇒ recurring 2025-09-01..2026-05-31 ~
`;
