/** Deadlines of 2025-2026 in the notation of the third reading, decided before the reader saw them. */
export const TIMES = String.raw`
đầu tháng 10/2025 ⇒ range|month|date|unreadable *..* ~
Giữa tháng 10/2025 ⇒ range|month|date|unreadable *..* ~
cuối tháng 10/2025 ⇒ range|month|date *..2025-10-31 ~
T.10/2025 ⇒ month 2025-10-01..2025-10-31
Tháng 10 năm 2025 ⇒ month 2025-10-01..2025-10-31
Thang 10/2025 ⇒ month 2025-10-01..2025-10-31
thágn 10/2025 ⇒ month|unreadable 2025-10-01..2025-10-31 ~
Tháng 10.2025 ⇒ month 2025-10-01..2025-10-31
Tháng 10-2025 ⇒ month 2025-10-01..2025-10-31
tháng mười năm 2025 ⇒ month|unreadable 2025-10-01..2025-10-31 ~
tháng 13/2025 ⇒ unreadable -
tháng 0/2025 ⇒ unreadable -
31/11/2025 ⇒ unreadable -
29/02/2026 ⇒ unreadable -
30/02/2026 ⇒ unreadable -
28/02/2026 ⇒ date 2026-02-28
12/25/2025 ⇒ unreadable -
2025-12-15 ⇒ date|unreadable 2025-12-15 ~
2025/12/15 ⇒ date|unreadable 2025-12-15 ~
05.12.2025 ⇒ date 2025-12-05
5/12 ⇒ date 2025-12-05 yearInferred
5/3 ⇒ date 2026-03-05 yearInferred
Ngày 20-11 ⇒ date 2025-11-20 yearInferred
Trước ngày 20/11 ⇒ date 2025-11-19 ~yearInferred
Trước tháng 12/2025 ⇒ date|range|month *..2025-11-30 ~
Trước 31/12/2025 ⇒ date 2025-12-30 ~
chậm nhất ngày 31/12/2025 ⇒ date 2025-12-31 ~
Chậm nhất là 31/12/2025 ⇒ date 2025-12-31 ~
Hết tháng 12/2025 ⇒ month|date|range *..2025-12-31 ~
hết ngày 31/12/2025 ⇒ date 2025-12-31 ~
đến 31/12/2025 ⇒ date|range *..2025-12-31 ~
Đến hết HKI ⇒ semester|date|range *..* ~
muộn nhất tháng 3/2026 ⇒ month|date *..2026-03-31 ~
từ 1/9/2025 đến 30/11/2025 ⇒ range 2025-09-01..2025-11-30
từ tháng 9/2025 đến tháng 5/2026 ⇒ range 2025-09-01..2026-05-31
Tháng 9/2025 - tháng 5/2026 ⇒ range 2025-09-01..2026-05-31
T9/2025-T5/2026 ⇒ range 2025-09-01..2026-05-31
9/2025 - 5/2026 ⇒ range 2025-09-01..2026-05-31
tháng 9 đến tháng 12 ⇒ range 2025-09-01..2025-12-31 yearInferred
Từ T9 - T12 ⇒ range 2025-09-01..2025-12-31 ~yearInferred
từ tháng 5/2026 đến tháng 9/2025 ⇒ unreadable|range *..* ~
Từ tháng 10/2025 ⇒ range 2025-10-01.. ~openEnded
Kể từ ngày 1/10/2025 ⇒ range 2025-10-01.. ~openEnded
từ đầu năm học ⇒ schoolYear 2025-09-01..* ~openEnded
Tháng 9, 12/2025 ⇒ range *..2025-12-31 ~
Tháng 9,10,11 ⇒ range 2025-09-01..2025-11-30 ~yearInferred
tháng 9 và tháng 2 ⇒ range 2025-09-01..2026-02-28 ~yearInferred
Tháng 9; 12; 3 ⇒ range|unreadable 2025-09-01..2026-03-31 ~
Quý I/2026 ⇒ quarter 2026-01-01..2026-03-31
quý 4/2025 ⇒ quarter 2025-10-01..2025-12-31
Quý IV năm 2025 ⇒ quarter 2025-10-01..2025-12-31
quý III ⇒ quarter|unreadable *..* ~
Học kì 1 ⇒ semester 2025-09-01..2026-01-17 ~
HK1 năm học 2025-2026 ⇒ semester *..* ~
học kỳ 2 (2025-2026) ⇒ semester *..2026-05-31 ~
Cuối HKII ⇒ semester|date|range *..2026-05-31 ~
Sơ kết HKI ⇒ semester|date|range|none|unreadable *..* ~
Năm học 2025 - 2026 ⇒ schoolYear *..2026-05-31 ~
trong năm học ⇒ schoolYear *..2026-05-31 ~
Cả năm ⇒ schoolYear|recurring *..2026-05-31 ~
Năm học 2026-2027 ⇒ schoolYear *..2027-05-31 ~
Năm 2025 ⇒ range|schoolYear|date|unreadable *..2025-12-31 ~
thường xuyên ⇒ recurring *..2026-05-31 ~
Hằng tháng ⇒ recurring *..2026-05-31 ~
hàng tuần ⇒ recurring *..2026-05-31 ~
Mỗi học kỳ 1 lần ⇒ recurring *..2026-05-31 ~
2 lần/năm ⇒ recurring *..2026-05-31 ~
Thường xuyên trong năm học 2025-2026 ⇒ recurring *..2026-05-31 ~
định kỳ hàng quý ⇒ recurring *..2026-05-31 ~
Tuần 1 tháng 10/2025 ⇒ range|date|unreadable *..* ~
tuần 35 ⇒ unreadable|range|date *..* ~
sau Tết Nguyên đán ⇒ unreadable|none - ~
Trước khai giảng ⇒ unreadable|date|none *..* ~
Dịp 20/11 ⇒ date 2025-11-20 ~yearInferred
Hè 2026 ⇒ range 2026-06-01..2026-08-31 ~
Khi có kinh phí ⇒ none - ~
Chưa xác định ⇒ none - ~
Không ⇒ none - ~
... ⇒ none - ~
Theo kế hoạch của Phòng GD ⇒ none|unreadable - ~
5 triệu ⇒ unreadable -
Hiệu trưởng ⇒ unreadable -
0912345678 ⇒ unreadable -
15/1O/2025 (sửa) ⇒ unreadable|date 2025-10-15 ~
`;
