/** Figures that look like dates in a deadline cell of 2025-2026, decided before the reader saw them: a wrong date is worse than none. */
export const FIGURES = String.raw`
3/4 học sinh ⇒ unreadable - ~
3/4 số học sinh ⇒ unreadable - ~
Đạt 3/4 ⇒ unreadable - ~
9/10 trẻ ⇒ unreadable - ~
8/10 giáo viên ⇒ unreadable - ~
5/5 tổ ⇒ unreadable - ~
2/3 thời gian ⇒ unreadable - ~
Lớp 9/1 ⇒ unreadable - ~
lớp 9/1, 9/2 ⇒ unreadable - ~
Các lớp 6/1, 6/2, 7/1 ⇒ unreadable - ~
Khối 9 ⇒ unreadable - ~
Khối 10, 11, 12 ⇒ unreadable - ~
6/1, 6/2 (THCS) ⇒ unreadable|range *..2026-02-06 ~
Phòng 9/2 ⇒ unreadable - ~
Phòng 12.5 ⇒ unreadable - ~
P. 9/10 ⇒ unreadable - ~
P.201 ⇒ unreadable - ~
Dãy 5/9 ⇒ unreadable - ~
TT 22/2024 ⇒ unreadable - ~
TT22/2024 ⇒ unreadable - ~
Theo TT 22/2024 ⇒ unreadable|none - ~
TT 57/2026/TT-BGDĐT ⇒ unreadable - ~
Thông tư 18/2018 ⇒ unreadable - ~
NĐ 11/2025 ⇒ unreadable - ~
NĐ 24/2021/NĐ-CP ⇒ unreadable - ~
QĐ 12/2025 ⇒ unreadable - ~
QĐ số 5/2025 ⇒ unreadable - ~
KH 10/2025 ⇒ unreadable - ~
Kế hoạch số 9/2025 ⇒ unreadable - ~
KH số 9 ngày 5/9/2025 ⇒ unreadable - ~
CV 9/2025 ⇒ unreadable - ~
BC 12/2025 ⇒ unreadable - ~
NQ 5/2025 ⇒ unreadable - ~
CT 1/2026 ⇒ unreadable - ~
HD 3/2026 ⇒ unreadable - ~
TB 10/2025 ⇒ unreadable - ~
TTr 11/2025 ⇒ unreadable - ~
Luật GD 2019 ⇒ unreadable - ~
Số 15/9 ⇒ unreadable - ~
Số: 15/KH-THCS ⇒ unreadable - ~
Mã MC 1.2.05 ⇒ unreadable - ~
H1-1.1-01 ⇒ unreadable - ~
H5-5.9-10 ⇒ unreadable - ~
[H1.1.05.09] ⇒ unreadable - ~
Tiêu chí 1.10 ⇒ unreadable - ~
TC 5.9 ⇒ unreadable - ~
TC 4.1, 4.2 ⇒ unreadable - ~
1.10 ⇒ unreadable - ~
5.9 ⇒ unreadable - ~
5.1 – 5.3 ⇒ unreadable - ~
Mức 2/3 ⇒ unreadable - ~
Mức 3 ⇒ unreadable - ~
Mục 2.1 ⇒ unreadable - ~
Chương 3 ⇒ unreadable - ~
Bài 9 ⇒ unreadable - ~
Tiết 9/10 ⇒ unreadable - ~
4 tiết/tháng ⇒ unreadable|recurring *..* ~
35 tiết/năm ⇒ unreadable|recurring *..* ~
18 tiết HKI ⇒ unreadable - ~
2 tiết/tuần ⇒ unreadable|recurring *..* ~
Buổi 9 ⇒ unreadable - ~
Nhóm 9/2025 ⇒ unreadable - ~
Khóa 2021-2025 ⇒ unreadable - ~
Niên khóa 2022-2026 ⇒ unreadable - ~
Nhiệm kỳ 2025-2030 ⇒ unreadable|range *..2030-12-31 ~
ĐT 0912.345.678 ⇒ unreadable - ~
0905 12 12 25 ⇒ unreadable - ~
SĐT: 09/2025 ⇒ unreadable - ~
Bản 2.0 ⇒ unreadable - ~
v1.2 ⇒ unreadable - ~
Phiên bản 9.2025 ⇒ unreadable - ~
Window 10 ⇒ unreadable - ~
5 triệu ⇒ unreadable - ~
9,5 triệu ⇒ unreadable - ~
9.500.000 ⇒ unreadable - ~
10/tháng ⇒ unreadable|recurring *..* ~
500k/tháng ⇒ unreadable - ~
1.5tr ⇒ unreadable - ~
10-12 triệu ⇒ unreadable - ~
5-10 HS ⇒ unreadable - ~
12/15 tuổi ⇒ unreadable - ~
3-5 tuổi ⇒ unreadable - ~
3-4 buổi ⇒ unreadable - ~
9-10 giờ ⇒ unreadable - ~
7h30-10h30 ⇒ unreadable - ~
7h30 thứ 2 ⇒ unreadable|recurring *..* ~
5m x 9m ⇒ unreadable - ~
9x10 ⇒ unreadable - ~
10% ⇒ unreadable - ~
10/12 (83%) ⇒ unreadable|date 2025-12-10 ~
83,3% (10/12) ⇒ unreadable - ~
10/12 = 83% ⇒ unreadable - ~
10/12 đạt ⇒ unreadable - ~
+ 5/9 ⇒ date|unreadable 2025-09-05 ~
5/9? ⇒ date|unreadable 2025-09-05 ~ambiguous
Loại A 9/10 ⇒ unreadable - ~
Tốt: 9/10 ⇒ unreadable - ~
Khá 5/9, TB 3/9 ⇒ unreadable - ~
Xếp loại 3/2026 ⇒ unreadable - ~
Sĩ số 12/25 ⇒ unreadable - ~
Trang 9/12 ⇒ unreadable - ~
Đường 3/2 ⇒ unreadable - ~
Trường THPT 20/11 ⇒ unreadable - ~
Trường MN 19/5 ⇒ unreadable - ~
Quỹ 8/3 ⇒ unreadable - ~
Hội 26/3 ⇒ date|unreadable 2026-03-26 ~
Số nhà 30/4 ⇒ unreadable - ~
Đội 15/5 ⇒ unreadable - ~
`;

/** Years, days and months that can be meant otherwise, or cannot be. */
export const YEARS = String.raw`
Năm học 2024-2025, 2025-2026 ⇒ range|unreadable|schoolYear *..2026-05-31 ~
NH 2024-2025 và 2025-2026 ⇒ range|schoolYear|unreadable *..2026-05-31 ~
2025-2026, 2026-2027 ⇒ range|unreadable 2025-09-01..2027-05-31 ~
Năm học 2025-2026 đến 2027-2028 ⇒ range|unreadable 2025-09-01..2028-05-31 ~
Năm học 2025 -2026 (2024-2025) ⇒ unreadable - ~
Năm học 20252026 ⇒ unreadable - ~
Năm học 2025-206 ⇒ unreadable - ~
Năm học 205-2026 ⇒ unreadable - ~
Năm học 2025-2025 ⇒ unreadable - ~
Năm học 2015-2016 ⇒ schoolYear 2015-09-01..2016-05-31 ~otherYear
Tháng 9/2052 ⇒ month|unreadable 2052-09-01..2052-09-30 ~otherYear
Tháng 9/225 ⇒ unreadable - ~
Tháng 9/20225 ⇒ unreadable - ~
Tháng 9/1025 ⇒ unreadable - ~
Tháng 9/2 025 ⇒ unreadable - ~
Tháng 9/ 2025/2026 ⇒ unreadable|month 2025-09-01..2025-09-30 ~
Tháng 9-2025-2026 ⇒ unreadable|month 2025-09-01..2025-09-30 ~
15/9/2925 ⇒ unreadable - ~
15/9/202 ⇒ unreadable - ~
15/92025 ⇒ unreadable - ~
159/2025 ⇒ unreadable - ~
15092025 ⇒ unreadable - ~
15/09/20 25 ⇒ unreadable - ~
15/09/20-25 ⇒ unreadable - ~
15/09/2025/2026 ⇒ unreadable - ~
15/13/2025 ⇒ unreadable - ~
9/15/2025 ⇒ unreadable - ~
32/12/2025 ⇒ unreadable - ~
0/9/2025 ⇒ unreadable - ~
15/0/2025 ⇒ unreadable - ~
00/00/0000 ⇒ unreadable - ~
../../2025 ⇒ unreadable - ~
…/9/2025 ⇒ unreadable - ~
__/__/____ ⇒ none|unreadable - ~
ngày … tháng 9 năm 2025 ⇒ unreadable - ~
ngày     tháng     năm 2025 ⇒ unreadable - ~
Ngày 15 ⇒ unreadable - ~
Ngày 15 tháng ⇒ unreadable - ~
15 ⇒ unreadable - ~
15-20 ⇒ unreadable - ~
9-12 ⇒ unreadable - ~
9, 12 ⇒ unreadable - ~
T13 ⇒ unreadable - ~
T0 ⇒ unreadable - ~
T9/13 ⇒ unreadable - ~
T9/11 ⇒ unreadable - ~
T9.11 ⇒ unreadable|range 2025-09-01..2025-11-30 ~
T9/10/2025 ⇒ unreadable - ~
Tháng 9/10/2025 ⇒ unreadable - ~
Tháng 5/2025 đến tháng 9/2024 ⇒ unreadable - ~
Từ tháng 12/2025 đến tháng 10/2025 ⇒ unreadable - ~
Tháng 5 đến tháng 3 ⇒ unreadable - ~
30/11 - 15/11 ⇒ unreadable - ~
20 - 15/11/2025 ⇒ unreadable - ~
5-9/2025 ⇒ unreadable|range|date *..* ~
5/9-2025 ⇒ date|unreadable 2025-09-05 ~
1/2/3 ⇒ unreadable - ~
9/10/11 ⇒ unreadable - ~
10/11/12/2025 ⇒ unreadable - ~
9.10.11.12 ⇒ unreadable - ~
3/2026-2027 ⇒ unreadable - ~
HKI/2 ⇒ unreadable - ~
HK 1/2 ⇒ unreadable - ~
1/2 HKI ⇒ unreadable - ~
1/2 năm học ⇒ unreadable - ~
Nửa năm ⇒ unreadable - ~
Học kỳ 12 ⇒ unreadable - ~
HK 2025 ⇒ unreadable - ~
Kỳ 25 ⇒ unreadable - ~
Quý 12 ⇒ unreadable - ~
Quý IIII ⇒ unreadable - ~
Quý I/II ⇒ unreadable|range *..* ~
Quý 3 hoặc 4 ⇒ unreadable|range 2025-07-01..2025-12-31 ~ambiguous
Tuần 40 ⇒ unreadable - ~
Tuần 3/9 ⇒ unreadable - ~
Tuần 6 tháng 9 ⇒ unreadable - ~
Tháng 2 tuần ⇒ unreadable - ~
9 tháng ⇒ unreadable - ~
10 tháng/năm ⇒ unreadable|recurring *..* ~
Trong vòng 9 tháng ⇒ unreadable - ~
Sau 3 tháng ⇒ unreadable - ~
3 tháng sau khai giảng ⇒ unreadable - ~
15 ngày ⇒ unreadable - ~
15 ngày/tháng 9 ⇒ unreadable - ~
30 ngày kể từ 15/9/2025 ⇒ unreadable - ~
Trước 15/9 15 ngày ⇒ unreadable - ~
Sau 15/9/2025 khoảng 1 tháng ⇒ unreadable - ~
15/9 năm ngoái ⇒ unreadable - ~
15/9 âm lịch ⇒ unreadable - ~
10/3 ÂL ⇒ unreadable - ~
Mùng 10/3 ⇒ unreadable - ~
Rằm tháng 8 ⇒ unreadable - ~
Tết 2026 ⇒ unreadable - ~
Tháng sau ⇒ unreadable - ~
Tháng này ⇒ unreadable - ~
Tuần sau ⇒ unreadable - ~
Cuối năm ngoái ⇒ unreadable - ~
Không phải 15/9 ⇒ unreadable - ~
Không có tháng 9 ⇒ unreadable - ~
Chưa: 15/9/2025 ⇒ unreadable - ~
Hoãn đến 15/10/2025 ⇒ unreadable|date 2025-10-15 ~
Gia hạn đến 15/10/2025 ⇒ date|unreadable 2025-10-15 ~
15/9/2025 (hoãn) ⇒ unreadable - ~
15/9/2025 lùi sang 15/10/2025 ⇒ unreadable - ~
15/9/2025 => hủy ⇒ unreadable - ~
15/9 (sai), 15/10 ⇒ unreadable - ~
Đã họp tháng 9, làm tiếp tháng 10 ⇒ unreadable - ~
Tháng 9 đã làm, tháng 10 chưa ⇒ unreadable - ~
Tháng 9 (nghỉ tháng 10) ⇒ unreadable - ~
Tháng 9-12 trừ tháng 11 ⇒ unreadable - ~
Cả năm, trừ tháng 6, 7 ⇒ unreadable - ~
`;

/** Steps with figures, names or documents in them. */
export const STEPS = String.raw`
Khối 6: T9\nKhối 7: T10 ⇒ unreadable|range 2025-09-01..2025-10-31 ~
Lớp 9/1: tháng 9\nLớp 9/2: tháng 10 ⇒ unreadable|range 2025-09-01..2025-10-31 ~
Mua sắm: 9/2025\nSửa chữa: 10/2025 ⇒ unreadable|range 2025-09-01..2025-10-31 ~
Đạt: 9/10\nChưa đạt: 1/10 ⇒ unreadable - ~
Nam: 15/9\nNữ: 20/9 ⇒ unreadable - ~
Giáo viên: T2\nHọc sinh: T3 ⇒ unreadable|range 2026-02-01..2026-03-31 ~ambiguous
Ban hành: 15/9/2025\nHiệu lực: 1/10/2025 ⇒ unreadable - ~
Theo kế hoạch: tháng 9\nThực tế: tháng 10 ⇒ unreadable - ~
Dự kiến: tháng 9\nThực hiện: tháng 11 ⇒ unreadable|range *..2025-11-30 ~
Kế hoạch: T9; thực tế: T11 ⇒ unreadable - ~
Hạn: tháng 9; gia hạn: tháng 10 ⇒ unreadable|range 2025-09-01..2025-10-31 ~
Cũ: tháng 9; mới: tháng 10 ⇒ unreadable - ~
Lần đầu: tháng 9; nếu không đạt: tháng 10 ⇒ unreadable - ~
Phương án 1: tháng 9; phương án 2: tháng 11 ⇒ unreadable - ~
Hoặc: tháng 9; hoặc: tháng 11 ⇒ unreadable - ~
Bắt đầu: tháng 9; kiểm tra: tháng 12 ⇒ unreadable|range 2025-09-01..2025-12-31 ~
Từ tháng 9: triển khai; tháng 5: tổng kết ⇒ unreadable|range 2025-09-01..2026-05-31 ~
Tháng 9: chưa làm; tháng 10: đã làm ⇒ unreadable - ~
Tháng 9: không; tháng 10: có ⇒ unreadable - ~
Tháng 9: hoãn; tháng 10: làm ⇒ unreadable - ~
Khảo sát: tháng 9\nBáo cáo: hằng tháng ⇒ unreadable - ~
HKI: trước 15/12\nHKII: trước 15/5 ⇒ range|unreadable *..2026-05-14 ~
HKI: 15/5\nHKII: 15/12 ⇒ unreadable - ~
HKI (15/3 - 20/3) ⇒ unreadable - ~
HKII (T9 - T12) ⇒ unreadable - ~
HKI (2 lần) ⇒ unreadable|recurring *..* ~
HKI (3/4 lớp) ⇒ unreadable - ~
`;
