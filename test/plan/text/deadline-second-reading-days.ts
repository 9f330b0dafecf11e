/** Days, ends that are not known, and texts that only look like a date, in the notation of `deadline-second-reading-periods`. */
export const DAYS = String.raw`
từ 05/09/2024 ⇒ range 2024-09-05.. openEnded
kể từ ngày 15/9/2024 ⇒ range 2024-09-15.. openEnded
Sau ngày 20/11/2024 ⇒ range 2024-11-21.. ~openEnded
Sau 20/11 ⇒ range 2024-11-21.. ~openEnded
đến hết ngày 30/11/2024 ⇒ date 2024-11-30
đến 30/11/2024 ⇒ date 2024-11-30
trước 25/12 ⇒ date 2024-12-24 yearInferred
trước ngày 01/01/2025 ⇒ date 2024-12-31
trước 1/3/2025 ⇒ date 2025-02-28
muộn nhất 31/5/2025 ⇒ date 2025-05-31
Muộn nhất là 31/5/2025 ⇒ date 2025-05-31
xong trước 01/6/2025 ⇒ date 2025-05-31
Hoàn thành: 15/11/2024 ⇒ date 2024-11-15
Hoàn thành chậm nhất ngày 15/11/2024 ⇒ date 2024-11-15
Không muộn hơn 30/11/2024 ⇒ date 2024-11-30 ~
Không quá ngày 30/11/2024 ⇒ date|unreadable 2024-11-30 ~
Hạn: 30/9/2024 ⇒ date 2024-09-30
Hạn chót: 30/9/2024 ⇒ date 2024-09-30
Hạn cuối 30/9/2024 ⇒ date 2024-09-30
Deadline: 30/9/2024 ⇒ date 2024-09-30
Thời gian hoàn thành: 15/11/2024 ⇒ date 2024-11-15
dự kiến hoàn thành 30/11/2024 ⇒ date 2024-11-30 ~
Từ nay đến 30/11/2024 ⇒ date|range *..2024-11-30 ~
15-20/11/2024 ⇒ range 2024-11-15..2024-11-20
từ ngày 15 đến 20/11/2024 ⇒ range 2024-11-15..2024-11-20
từ ngày 15 đến ngày 20 tháng 11 năm 2024 ⇒ range 2024-11-15..2024-11-20
Từ 15 - 20/11 ⇒ range 2024-11-15..2024-11-20 yearInferred
15,16/11/2024 ⇒ range 2024-11-15..2024-11-16 ~
ngày 15 và 16/11/2024 ⇒ range 2024-11-15..2024-11-16 ~
20/11/2024 - 22/12/2024 ⇒ range 2024-11-20..2024-12-22
20/11/2024-22/12/2024 ⇒ range 2024-11-20..2024-12-22
Từ ngày 20/11/2024 đến hết ngày 22/12/2024 ⇒ range 2024-11-20..2024-12-22
20/11/2024 ~ 22/12/2024 ⇒ range 2024-11-20..2024-12-22
20/12 - 10/1 ⇒ range 2024-12-20..2025-01-10 yearInferred
20/12-10/1/2025 ⇒ range 2024-12-20..2025-01-10
28/10-2/11/2024 ⇒ range 2024-10-28..2024-11-02
15/11 và 20/12/2024 ⇒ range 2024-11-15..2024-12-20 ambiguous
15-20.11.2024 ⇒ range 2024-11-15..2024-11-20
Từ 15/9/2024 đến tháng 5/2025 ⇒ range 2024-09-15..2025-05-31 ~
Từ 5/9/2024 đến hết HKI ⇒ range 2024-09-05..2025-01-17 ~
Tháng 9/2024 đến 15/10/2024 ⇒ range 2024-09-01..2024-10-15 ~
ngày 20 tháng 11 ⇒ date 2024-11-20 yearInferred
Ngày 05 tháng 9 năm 2024 ⇒ date 2024-09-05
20 tháng 11 năm 2024 ⇒ date 2024-11-20
20.11.2024 ⇒ date 2024-11-20
20-11-2024 ⇒ date 2024-11-20
20 / 11 / 2024 ⇒ date 2024-11-20
20/11/ 2024 ⇒ date 2024-11-20
20-11-24 ⇒ date 2024-11-20 twoDigitYear
20/11 ⇒ date 2024-11-20 yearInferred
1/9 ⇒ date 2024-09-01 yearInferred
9/1 ⇒ date 2025-01-09 yearInferred
9/12 ⇒ date 2024-12-09 yearInferred
01/09/2024 ⇒ date 2024-09-01
2024-11-20 ⇒ date 2024-11-20
2024/11/20 ⇒ date 2024-11-20
20/11/2024 00:00:00 ⇒ date 2024-11-20
7h30 ngày 5/9/2024 ⇒ date 2024-09-05 ~
Thứ sáu, 15/11/2024 ⇒ date 2024-11-15 ~
Thứ 6 ngày 15/11/2024 ⇒ date 2024-11-15 ~
sáng 15/11/2024 ⇒ date 2024-11-15 ~
Nhân dịp 20/11 ⇒ date 2024-11-20 ~yearInferred
Chào mừng ngày 8/3 ⇒ date 2025-03-08 ~yearInferred
Ngày Nhà giáo Việt Nam 20/11/2024 ⇒ date 2024-11-20 ~
29/2/2024 ⇒ date 2024-02-29 ~
31/7/2025 ⇒ date 2025-07-31 afterTeachingYear
1/8/2025 ⇒ date 2025-08-01 outsideYear
31/5/2025 ⇒ date 2025-05-31
1/6 ⇒ date 2025-06-01 yearInferred afterTeachingYear
05/9/2025 ⇒ date 2025-09-05 otherYear
by 30 Nov 2024 ⇒ date 2024-11-30
30 November 2024 ⇒ date 2024-11-30
Nov 30, 2024 ⇒ date 2024-11-30 ~
before 15 December 2024 ⇒ date 2024-12-14
Sau khi khai giảng ⇒ none|unreadable - ~
Sau Tết ⇒ unreadable|none - ~
Trước và sau Tết ⇒ unreadable|none - ~
Trước 23 tháng Chạp ⇒ unreadable - ~
Rằm tháng 8 ⇒ unreadable - ~
15/8 âm lịch ⇒ unreadable - ~
ngày 10 tháng 3 âm lịch ⇒ unreadable - ~
mùng 5 Tết ⇒ unreadable - ~
Khi có yêu cầu ⇒ none - conditional
Theo lịch của Phòng GDĐT ⇒ none - conditional
Theo hướng dẫn của Sở GDĐT ⇒ none - conditional
Khi có hướng dẫn của cấp trên ⇒ none - conditional
Khi cần thiết ⇒ none - conditional
Sau khi được phê duyệt ⇒ none|unreadable - ~
Tùy tình hình thực tế ⇒ none - conditional
Theo thực tế ⇒ none - conditional
chưa rõ ⇒ none -
Chưa có ⇒ none - ~
- ⇒ none -
/ ⇒ none -
x ⇒ none|unreadable - ~
N/A ⇒ none -
? ⇒ none|unreadable - ~
TBD ⇒ none - ~
... ⇒ none -
nt ⇒ ditto - ~
-nt- ⇒ ditto - ~
// ⇒ ditto - ~
" ⇒ ditto - ~
Như trên ⇒ ditto - ~
Như mục trên ⇒ ditto - ~
Quá hạn ⇒ unreadable - ~
Đã hoàn thành ⇒ unreadable - ~
Đang thực hiện ⇒ unreadable - ~
31/9/2024 ⇒ unreadable - ~
30/2 ⇒ unreadable - ~
ngày 31 tháng 11 năm 2024 ⇒ unreadable - ~
00/10/2024 ⇒ unreadable - ~
tháng 0 ⇒ unreadable - ~
tháng 13/2024 ⇒ unreadable - ~
13/2024 ⇒ unreadable - ~
32/10/2024 ⇒ unreadable - ~
15/13/2024 ⇒ unreadable - ~
11/20/2024 ⇒ unreadable - ~
Tháng 9/20244 ⇒ unreadable - ~
Tháng 9/202 ⇒ unreadable - ~
20/11/202 ⇒ unreadable - ~
20/11/2O24 ⇒ date 2024-11-20 typo
31/10-31/11/2024 ⇒ unreadable - ~
Từ 31/9 đến 15/10/2024 ⇒ unreadable - ~
Từ tháng 5/2025 đến tháng 3/2025 ⇒ unreadable - ~
30/11/2024 - 15/11/2024 ⇒ unreadable - ~
20-15/11/2024 ⇒ unreadable - ~
Quý 5/2025 ⇒ unreadable - ~
Quý 0 ⇒ unreadable - ~
Tuần 1/9/2024 ⇒ unreadable|range 2024-09-01..2024-09-07 ambiguous
Tuần 10 ⇒ unreadable - ~
Tuần 1-4 ⇒ unreadable - ~
Tuần 10 HKI ⇒ unreadable - ~
Thứ 6 ⇒ unreadable - ~
T2, T4, T6 ⇒ unreadable|recurring|range 2025-02-01..2025-06-30 ~ambiguous
9 ⇒ unreadable|month 2024-09-01..2024-09-30 ~ambiguous
9-12 ⇒ unreadable|range 2024-09-01..2024-12-31 ~ambiguous
12.5 ⇒ unreadable - ~
1.2 ⇒ unreadable - ~
Tiêu chí 1.2 ⇒ unreadable - ~
3 tháng ⇒ unreadable - ~
Trong 2 tháng ⇒ unreadable - ~
Trong vòng 30 ngày ⇒ unreadable - ~
2 tuần ⇒ unreadable - ~
15 ngày kể từ ngày 10/10/2024 ⇒ unreadable - ~
15 ngày sau khi được duyệt ⇒ none|unreadable - ~
0912345678 ⇒ unreadable - ~
0912.345.678 ⇒ unreadable - ~
(0236) 3 123 456 ⇒ unreadable - ~
ĐT: 0905 12 11 2024 ⇒ unreadable - ~
35 tiết ⇒ unreadable - ~
35 tiết/tuần ⇒ unreadable - ~
12 tiết/tháng ⇒ unreadable - ~
5.000.000 đồng ⇒ unreadable - ~
9.000.000đ/tháng ⇒ unreadable - ~
2 triệu/năm ⇒ unreadable - ~
19 triệu đồng ⇒ unreadable - ~
50% ⇒ unreadable - ~
90% trẻ đạt ⇒ unreadable - ~
9/10 tiêu chí ⇒ unreadable - ~
Đạt 9/10 trẻ ⇒ unreadable - ~
10/10 phòng học ⇒ unreadable - ~
Lớp 5/2 ⇒ unreadable - ~
Điểm 9/10 ⇒ unreadable - ~
15/9 đường Trần Phú ⇒ unreadable - ~
Quý thầy cô ⇒ unreadable - ~
Nguyễn Thị Lan ⇒ unreadable - ~
Thầy Chín ⇒ unreadable - ~
Bà Nguyễn Thị Tư ⇒ unreadable - ~
Trần Văn Tháng ⇒ unreadable - ~
Lê Văn Quý ⇒ unreadable - ~
Hiệu trưởng ⇒ unreadable - ~
QĐ 12/2024 ⇒ unreadable - ~
Thông tư 22/2024/TT-BGDĐT ⇒ unreadable - ~
QĐ số 15 ngày 10/10/2024 ⇒ unreadable|none - ~
Theo KH số 25/KH-PGDĐT ngày 10/9/2024 ⇒ none|unreadable - ~
Số 12/QĐ-MN ⇒ unreadable - ~
15h30 ⇒ unreadable - ~
8h-10h ⇒ unreadable - ~
Không trước 15/10/2024 ⇒ unreadable|range 2024-10-15.. ~
Không thực hiện trong tháng 12 ⇒ unreadable - ~
Trừ tháng 2 ⇒ unreadable - ~
Tháng 9/2024 (dời sang tháng 10/2024) ⇒ unreadable|range 2024-09-01..2024-10-31 ~ambiguous
Tháng 9/2024, gia hạn đến 15/10/2024 ⇒ unreadable|range 2024-09-01..2024-10-15 ~
Họp ngày 15/10/2024, hoàn thành ngày 30/11/2024 ⇒ unreadable|range|date 2024-10-15..2024-11-30 ~
Đã nộp ngày 10/10/2024, hạn 15/10/2024 ⇒ unreadable|date 2024-10-15 ~
Chuyển từ tháng 9/2023 sang ⇒ unreadable - ~
Mua 05 bộ bàn ghế trong tháng 9/2024 ⇒ unreadable|month 2024-09-01..2024-09-30 ~
Mua 12 bộ đồ chơi ⇒ unreadable - ~
#REF! ⇒ unreadable - ~
##### ⇒ unreadable - ~
TRUE ⇒ unreadable - ~
45550 ⇒ unreadable|date 2024-09-15 ~
20 - 15/11/2024 ⇒ unreadable -
20/11 - 15/11/2024 ⇒ unreadable -
20/8 - 15/8/2025 ⇒ unreadable -
20 tháng 11 ⇒ date 2024-11-20 yearInferred
Kết thúc: 30/11/2024 ⇒ date 2024-11-30
Bắt đầu: 15/9/2024\nKết thúc: 30/11/2024 ⇒ range 2024-09-15..2024-11-30
Kỷ niệm 42 năm Ngày Nhà giáo Việt Nam 20/11/2024 ⇒ date 2024-11-20
Thời điểm hoàn thành: 15/11/2024 ⇒ date 2024-11-15
not later than 30 Nov 2024 ⇒ date 2024-11-30
Tháng 11 (20/11/2024) ⇒ date 2024-11-20 ambiguous
trước sau 20/11 ⇒ unreadable -
Từ đến 5/2025 ⇒ unreadable -
Từ sau 15/10/2024 ⇒ range 2024-10-16.. openEnded
1 tuần trước 20/11/2024 ⇒ unreadable -
Trước 20/11 ít nhất 3 ngày ⇒ unreadable -
__/__/____ ⇒ none -
…/…/… ⇒ none -
ngày … tháng 9 năm 2024 ⇒ unreadable -
Dời đến 30/11/2024 ⇒ unreadable -
Gia hạn đến 30/11/2024 ⇒ date 2024-11-30
GVCN lớp 5/1, 5/2 ⇒ unreadable -
24-36 tháng tuổi ⇒ unreadable -
`;

/** The same for school year 2025-2026. */
export const NEXT_YEAR = String.raw`
Tháng 9 ⇒ month 2025-09-01..2025-09-30 yearInferred
Tháng 2 ⇒ month 2026-02-01..2026-02-28 yearInferred
Tháng 8 ⇒ month 2025-08-01..2025-08-31 ~yearInferred ambiguous
Tháng 7 ⇒ month 2026-07-01..2026-07-31 yearInferred afterTeachingYear
Tháng 9/2025 ⇒ month 2025-09-01..2025-09-30
Tháng 9/2024 ⇒ month 2024-09-01..2024-09-30 ~
Tháng 5/2026 ⇒ month 2026-05-01..2026-05-31
Tháng 8/2026 ⇒ month 2026-08-01..2026-08-31 outsideYear
Tháng 7/2026 ⇒ month 2026-07-01..2026-07-31 afterTeachingYear
HKI ⇒ semester 2025-09-01..2026-01-17
HK2 ⇒ semester 2026-01-18..2026-05-31
Cuối HKI ⇒ semester 2026-01-17
Học kỳ I năm học 2025-2026 ⇒ semester 2025-09-01..2026-01-17
HKII năm học 2024-2025 ⇒ semester 2025-01-18..2025-05-31 otherYear
Năm học 2025-2026 ⇒ schoolYear 2025-09-01..2026-05-31
Năm học 2024-2025 ⇒ schoolYear 2024-09-01..2025-05-31 otherYear
Cả năm học ⇒ schoolYear 2025-09-01..2026-05-31
Thường xuyên ⇒ recurring 2025-09-01..2026-05-31
Hằng tháng ⇒ recurring 2025-09-01..2026-05-31
Quý I ⇒ quarter 2026-01-01..2026-03-31 ~yearInferred
Quý IV/2025 ⇒ quarter 2025-10-01..2025-12-31
Quý II/2026 ⇒ quarter 2026-04-01..2026-06-30 afterTeachingYear
20/11 ⇒ date 2025-11-20 yearInferred
Trước 1/1 ⇒ date 2025-12-31 yearInferred
Trước 15/6 ⇒ date 2026-06-14 yearInferred afterTeachingYear
29/2 ⇒ unreadable - ~
29/2/2026 ⇒ unreadable - ~
28/2 ⇒ date 2026-02-28 yearInferred
Tháng 9 - 12 ⇒ range 2025-09-01..2025-12-31 yearInferred
Tháng 10 đến tháng 3 ⇒ range 2025-10-01..2026-03-31 yearInferred
Từ 15/9 đến 30/10 ⇒ range 2025-09-15..2025-10-30 yearInferred
25/12 - 5/1 ⇒ range 2025-12-25..2026-01-05 yearInferred
9/2025 - 5/2026 ⇒ range 2025-09-01..2026-05-31
Hè 2026 ⇒ range 2026-06-01..2026-08-31 outsideYear
Đầu năm học ⇒ schoolYear 2025-09-01..2025-09-30 ambiguous
Cuối năm học ⇒ schoolYear 2026-05-31
Năm học tới ⇒ schoolYear 2026-09-01..2027-05-31 otherYear ambiguous
6 tháng đầu năm 2026 ⇒ range 2026-01-01..2026-06-30 afterTeachingYear
Giữa học kỳ I ⇒ semester 2025-11-01..2025-11-15 ambiguous
Tháng 11/2025 và tháng 3/2026 ⇒ range 2025-11-01..2026-03-31 ambiguous
Đầu tháng 10 ⇒ range 2025-10-01..2025-10-10 yearInferred ambiguous
tháng 12/2026 ⇒ month 2026-12-01..2026-12-31 otherYear
`;
