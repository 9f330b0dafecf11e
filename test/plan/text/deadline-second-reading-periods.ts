/**
 * Wordings of periods (months, quarters, semesters, years, what recurs) with the reading that a second person gave them
 * for 2024-2025 from the written rules alone, before seeing the reader. One a line:
 *
 *     text ⇒ kind due-or-start..end flags
 *
 * `~` before the flags: these at least; no flags: none. `a|b`: either is right. `-`: no dates.
 */
export const PERIODS = String.raw`
Tháng 9, 10/2024 ⇒ range 2024-09-01..2024-10-31 ~
Tháng 9,10,11 ⇒ range 2024-09-01..2024-11-30 ~yearInferred
tháng 9; 10; 11/2024 ⇒ range 2024-09-01..2024-11-30 ~
Tháng 9 & 10/2024 ⇒ range 2024-09-01..2024-10-31 ~
tháng 9+10/2024 ⇒ range 2024-09-01..2024-10-31 ~
Trong 2 tháng 10 và 11/2024 ⇒ range 2024-10-01..2024-11-30 ~
Trong tháng 9 và tháng 10/2024 ⇒ range 2024-09-01..2024-10-31 ~
Tháng 9/2024, tháng 10/2024 ⇒ range 2024-09-01..2024-10-31 ~
Tháng 9, 12, 3 ⇒ range 2024-09-01..2025-03-31 ~yearInferred ambiguous
Tháng 5 và 6/2025 ⇒ range 2025-05-01..2025-06-30 ~afterTeachingYear
Từ tháng 9/2024 đến tháng 5/2025 ⇒ range 2024-09-01..2025-05-31
Từ tháng 09 năm 2024 đến hết tháng 5 năm 2025 ⇒ range 2024-09-01..2025-05-31
tháng 1 - tháng 3/2025 ⇒ range 2025-01-01..2025-03-31
T9/2024 - T5/2025 ⇒ range 2024-09-01..2025-05-31
T9-T12/2024 ⇒ range 2024-09-01..2024-12-31
T9 - T5 ⇒ range 2024-09-01..2025-05-31 ~yearInferred
T10, T11/2024 ⇒ range 2024-10-01..2024-11-30 ~
9/2024-12/2024 ⇒ range 2024-09-01..2024-12-31
09/2024 ~ 12/2024 ⇒ range 2024-09-01..2024-12-31
tháng 12/2024-tháng 2/2025 ⇒ range 2024-12-01..2025-02-28
Tháng 10 - 12/2024 ⇒ range 2024-10-01..2024-12-31
Tháng 11-1 ⇒ range 2024-11-01..2025-01-31 yearInferred
Tháng 11 đến tháng 1/2025 ⇒ range 2024-11-01..2025-01-31
Từ tháng 10 tới tháng 12/2024 ⇒ range 2024-10-01..2024-12-31
tháng 9 đến 5/2025 ⇒ range 2024-09-01..2025-05-31
đầu tháng 9 đến cuối tháng 10/2024 ⇒ range 2024-09-01..2024-10-31 ~
Triển khai tháng 10, hoàn thành tháng 12/2024 ⇒ range 2024-10-01..2024-12-31 ~
Bắt đầu: 9/2024; kết thúc: 12/2024 ⇒ range 2024-09-01..2024-12-31 ~
Đợt 1: 9/2024; đợt 2: 3/2025 ⇒ range 2024-09-01..2025-03-31 ambiguous
Lần 1 tháng 10, lần 2 tháng 3 ⇒ range 2024-10-01..2025-03-31 yearInferred ambiguous
Đợt 1: tháng 10/2024, đợt 2: tháng 4/2025 ⇒ range 2024-10-01..2025-04-30 ambiguous
Tháng 9/2024\nTháng 12/2024 ⇒ range 2024-09-01..2024-12-31 ambiguous
- Tháng 9/2024\n- Tháng 10/2024 ⇒ range 2024-09-01..2024-10-31 ~
Tháng 10 hoặc 11/2024 ⇒ range 2024-10-01..2024-11-30 ambiguous
Bắt đầu từ tháng 9/2024 ⇒ range 2024-09-01.. openEnded
Từ tháng 10 ⇒ range 2024-10-01.. ~yearInferred openEnded
Từ tháng 9/2024 trở đi ⇒ range 2024-09-01.. openEnded
Thang 9 nam 2024 ⇒ month 2024-09-01..2024-09-30
thàng 9/2024 ⇒ month 2024-09-01..2024-09-30 ~
Tháng9/2024 ⇒ month 2024-09-01..2024-09-30
THÁNG  9-2024 ⇒ month 2024-09-01..2024-09-30
THÁNG 09 NĂM 2024 ⇒ month 2024-09-01..2024-09-30
Tháng 9 - 2024 ⇒ month 2024-09-01..2024-09-30
Tháng: 9/2024 ⇒ month 2024-09-01..2024-09-30
tháng 9 năm học 2024-2025 ⇒ month 2024-09-01..2024-09-30 ~
tháng 3 năm học 2024-2025 ⇒ month 2025-03-01..2025-03-31 ~
tháng 9 năm học 2025-2026 ⇒ month 2025-09-01..2025-09-30 ~otherYear
Th.9/2024 ⇒ month 2024-09-01..2024-09-30
thg 9/2024 ⇒ month 2024-09-01..2024-09-30
T 9/2024 ⇒ month 2024-09-01..2024-09-30
t9/24 ⇒ month 2024-09-01..2024-09-30 twoDigitYear
09-2024 ⇒ month 2024-09-01..2024-09-30
9/24 ⇒ month 2024-09-01..2024-09-30 ~
2024/9 ⇒ month 2024-09-01..2024-09-30
tháng mười hai ⇒ month 2024-12-01..2024-12-31 yearInferred
Tháng mười năm 2024 ⇒ month 2024-10-01..2024-10-31
tháng giêng ⇒ month|unreadable 2025-01-01..2025-01-31 ~
tháng 8 ⇒ month 2024-08-01..2024-08-31 ~yearInferred ambiguous
Tháng 8/2024 ⇒ month 2024-08-01..2024-08-31 ~
tháng 6 ⇒ month 2025-06-01..2025-06-30 yearInferred afterTeachingYear
tháng 6/2025 ⇒ month 2025-06-01..2025-06-30 afterTeachingYear
tháng 9/2025 ⇒ month 2025-09-01..2025-09-30 otherYear
Tháng 9/2023 ⇒ month 2023-09-01..2023-09-30 ~
Thời gian: tháng 9/2024 ⇒ month 2024-09-01..2024-09-30
Thời hạn: hết tháng 10/2024 ⇒ month 2024-10-01..2024-10-31
hết tháng 5/2025 ⇒ month 2025-05-01..2025-05-31
đến hết tháng 11 ⇒ month 2024-11-01..2024-11-30 yearInferred
Chậm nhất tháng 4/2025 ⇒ month 2025-04-01..2025-04-30
Hoàn thành trong tháng 10/2024 ⇒ month 2024-10-01..2024-10-31
Dự kiến tháng 10/2024 ⇒ month 2024-10-01..2024-10-31 ~
Khoảng tháng 10/2024 ⇒ month 2024-10-01..2024-10-31 ~
Thực hiện trong tháng 10/2024 ⇒ month 2024-10-01..2024-10-31
Tháng 9/2024. ⇒ month 2024-09-01..2024-09-30
(Tháng 9/2024) ⇒ month 2024-09-01..2024-09-30
"Tháng 9/2024" ⇒ month 2024-09-01..2024-09-30
Tháng 9/2024 (dự kiến) ⇒ month 2024-09-01..2024-09-30 ~
trước tháng 12/2024 ⇒ date|month|range 2024-11-30
Trước tháng 1/2025 ⇒ date|month|range 2024-12-31
giữa tháng 11/2024 ⇒ range 2024-11-11..2024-11-20 ambiguous
cuối tháng 10/2024 ⇒ range 2024-10-21..2024-10-31 ~
Đầu tháng 3 ⇒ range 2025-03-01..2025-03-10 yearInferred ambiguous
tuần 2 tháng 10/2024 ⇒ range 2024-10-08..2024-10-14 ambiguous
Tuần 1 tháng 9 ⇒ range 2024-09-01..2024-09-07 yearInferred ambiguous
Tuần thứ 3 của tháng 11/2024 ⇒ range 2024-11-15..2024-11-21 ambiguous
tuần cuối tháng 10/2024 ⇒ range 2024-10-25..2024-10-31 ~
tuần đầu năm học ⇒ range|schoolYear|unreadable 2024-09-01..2024-09-07 ambiguous
Quý I/2025 ⇒ quarter 2025-01-01..2025-03-31
quý 4 năm 2024 ⇒ quarter 2024-10-01..2024-12-31
Quí I/2025 ⇒ quarter 2025-01-01..2025-03-31
Q.I/2025 ⇒ quarter 2025-01-01..2025-03-31
Quý 1 ⇒ quarter 2025-01-01..2025-03-31 ~yearInferred
Quý IV ⇒ quarter 2024-10-01..2024-12-31 ~yearInferred
Quý II/2025 ⇒ quarter 2025-04-01..2025-06-30 afterTeachingYear
Quý 3/2025 ⇒ quarter 2025-07-01..2025-09-30 ~
Trong quý I năm 2025 ⇒ quarter 2025-01-01..2025-03-31
Hết quý I/2025 ⇒ quarter 2025-01-01..2025-03-31 ~
Trước quý II/2025 ⇒ date|quarter|range 2025-03-31
Quý IV/2024 - Quý I/2025 ⇒ range 2024-10-01..2025-03-31
Quý I và quý II/2025 ⇒ range 2025-01-01..2025-06-30 ~afterTeachingYear
3 tháng cuối năm 2024 ⇒ range 2024-10-01..2024-12-31
9 tháng đầu năm 2025 ⇒ range 2025-01-01..2025-09-30 ~
6 tháng đầu năm ⇒ range 2025-01-01..2025-06-30 ~yearInferred
HKI năm học 2024-2025 ⇒ semester 2024-09-01..2025-01-17
HK1 (2024-2025) ⇒ semester 2024-09-01..2025-01-17
HKI/2024-2025 ⇒ semester 2024-09-01..2025-01-17
học kì 1 ⇒ semester 2024-09-01..2025-01-17
Hoc ky II ⇒ semester 2025-01-18..2025-05-31
HỌC KỲ 2 ⇒ semester 2025-01-18..2025-05-31
Học kỳ hai ⇒ semester 2025-01-18..2025-05-31
H.K.I ⇒ semester 2024-09-01..2025-01-17
Trong học kỳ I ⇒ semester 2024-09-01..2025-01-17
HK II năm học 2025-2026 ⇒ semester 2026-01-18..2026-05-31 otherYear
HK1 + HK2 ⇒ schoolYear 2024-09-01..2025-05-31 ~
HKI, HKII ⇒ schoolYear 2024-09-01..2025-05-31 ~
Học kỳ 1 và học kỳ 2 ⇒ schoolYear 2024-09-01..2025-05-31 ~
HKI - HKII ⇒ schoolYear|range 2024-09-01..2025-05-31 ~
Cuối HK II ⇒ semester 2025-05-31
Cuối học kì I ⇒ semester 2025-01-17
Sơ kết học kỳ I ⇒ semester 2025-01-17
Kết thúc học kỳ I ⇒ semester 2025-01-17
Trước học kỳ II ⇒ date|semester|range 2025-01-17
Từ học kỳ II ⇒ semester|range 2025-01-18.. openEnded
Đầu học kỳ II ⇒ semester|range 2025-01-18..* ~ambiguous
Từ đầu học kỳ II đến cuối năm học ⇒ semester|range 2025-01-18..2025-05-31 ~
HK3 ⇒ unreadable -  ~
Năm học 24-25 ⇒ schoolYear 2024-09-01..2025-05-31 ~
NH 2024-2025 ⇒ schoolYear 2024-09-01..2025-05-31
năm học 2024/2025 ⇒ schoolYear 2024-09-01..2025-05-31
NĂM HỌC: 2024 – 2025 ⇒ schoolYear 2024-09-01..2025-05-31
Hết năm học 2024-2025 ⇒ schoolYear 2025-05-31 ~
Trong năm học 2024-2025 ⇒ schoolYear 2024-09-01..2025-05-31
trong năm học ⇒ schoolYear 2024-09-01..2025-05-31
Năm học này ⇒ schoolYear 2024-09-01..2025-05-31 ~
cả năm ⇒ schoolYear 2024-09-01..2025-05-31 ~
Toàn năm học ⇒ schoolYear 2024-09-01..2025-05-31
cuối năm học ⇒ schoolYear 2025-05-31
Kết thúc năm học ⇒ schoolYear 2025-05-31 ~
Tổng kết năm học ⇒ schoolYear 2025-05-31 ~
Đầu năm học 2024-2025 ⇒ schoolYear 2024-09-01..2024-09-30 ambiguous
Đầu năm học 2025-2026 ⇒ schoolYear 2025-09-01..2025-09-30 ~otherYear ambiguous
Từ nay đến hết năm học ⇒ schoolYear|range *..2025-05-31 ~
năm học sau ⇒ schoolYear 2025-09-01..2026-05-31 ~otherYear
Năm học 2023-2024 ⇒ schoolYear 2023-09-01..2024-05-31 otherYear
Năm học 2025-2024 ⇒ unreadable - ~
Năm 2024 ⇒ range 2024-01-01..2024-12-31 ~
cuối năm 2024 ⇒ * *..2024-12-31 ~
2025-2030 ⇒ range|unreadable 2025-01-01..2030-12-31 ~
Giai đoạn 2025 - 2030 ⇒ range 2025-01-01..2030-12-31 ~
Hè ⇒ range 2025-06-01..2025-08-31 ~
Trong hè 2025 ⇒ range 2025-06-01..2025-08-31 outsideYear
Hè năm 2025 ⇒ range 2025-06-01..2025-08-31 outsideYear
Thường xuyên ⇒ recurring 2024-09-01..2025-05-31
thường xuyên trong năm học ⇒ recurring 2024-09-01..2025-05-31
Thường xuyên, liên tục ⇒ recurring 2024-09-01..2025-05-31
xuyên suốt năm học ⇒ recurring 2024-09-01..2025-05-31
Thuong xuyen ⇒ recurring 2024-09-01..2025-05-31
thứ sáu hàng tuần ⇒ recurring 2024-09-01..2025-05-31
Thứ 2 hằng tuần ⇒ recurring 2024-09-01..2025-05-31
hằng ngày ⇒ recurring 2024-09-01..2025-05-31
Hàng tuần ⇒ recurring 2024-09-01..2025-05-31
mỗi tháng 1 lần ⇒ recurring 2024-09-01..2025-05-31
1 lần/tháng ⇒ recurring 2024-09-01..2025-05-31
2 lần/học kỳ ⇒ recurring 2024-09-01..2025-05-31
02 lần/năm học ⇒ recurring 2024-09-01..2025-05-31
2 lần/năm ⇒ recurring 2024-09-01..2025-05-31
3 tháng một lần ⇒ recurring 2024-09-01..2025-05-31
mỗi học kỳ một lần ⇒ recurring 2024-09-01..2025-05-31
Cuối mỗi học kỳ ⇒ recurring 2024-09-01..2025-05-31
cuối mỗi tháng ⇒ recurring 2024-09-01..2025-05-31
ngày 25 hàng tháng ⇒ recurring 2024-09-01..2025-05-31
Ngày 5 mỗi tháng ⇒ recurring 2024-09-01..2025-05-31
Định kỳ ⇒ recurring 2024-09-01..2025-05-31 ~
Định kỳ mỗi tháng ⇒ recurring 2024-09-01..2025-05-31
Tháng 10 hằng năm ⇒ recurring 2024-10-01..2024-10-31 ~
Thường xuyên từ tháng 9/2024 đến tháng 5/2025 ⇒ recurring|range 2024-09-01..2025-05-31
Hàng tháng từ 9/2024 đến 5/2025 ⇒ recurring|range 2024-09-01..2025-05-31
Hằng tháng trong HKI ⇒ recurring|semester 2024-09-01..2025-01-17 ~
Weekly ⇒ recurring 2024-09-01..2025-05-31
Throughout the school year ⇒ recurring 2024-09-01..2025-05-31
Ongoing ⇒ recurring 2024-09-01..2025-05-31
Sept 2024 ⇒ month 2024-09-01..2024-09-30
Oct 2024 - Dec 2024 ⇒ range 2024-10-01..2024-12-31
Q1/2025 ⇒ quarter 2025-01-01..2025-03-31
Semester II ⇒ semester 2025-01-18..2025-05-31
End of semester 1 ⇒ semester 2025-01-17
School year 2024-2025 ⇒ schoolYear 2024-09-01..2025-05-31
Trong 3 tháng 9, 10, 11/2024 ⇒ range 2024-09-01..2024-11-30
3 tháng 9-11/2024 ⇒ range 2024-09-01..2024-11-30
Tháng 11 - 10/2024 ⇒ unreadable -
Tháng 5-3/2025 ⇒ unreadable -
Tháng 9 - 8/2025 ⇒ range 2024-09-01..2025-08-31 outsideYear
Quý 1+2/2025 ⇒ range 2025-01-01..2025-06-30 afterTeachingYear
Quý 3-4/2024 ⇒ range 2024-07-01..2024-12-31
Từ quý I đến 3/2025 ⇒ unreadable -  ambiguous
HK1, 2/2025 ⇒ unreadable - ambiguous
HKI: tháng 10/2024; HKII: tháng 3/2025 ⇒ range 2024-10-01..2025-03-31 ambiguous
HKI (tháng 10), HKII (tháng 3) ⇒ range 2024-10-01..2025-03-31 yearInferred ambiguous
HKI tháng 12/2024 ⇒ month 2024-12-01..2024-12-31
Tháng 12/2024 (HKI) ⇒ month 2024-12-01..2024-12-31
Cuối HKI (tháng 01/2025) ⇒ month 2025-01-01..2025-01-31 ambiguous
Cuối HKI (tháng 12/2024) ⇒ unreadable - ambiguous
HKI (tháng 2/2025) ⇒ unreadable - ambiguous
Đầu năm học (tháng 9/2024) ⇒ month 2024-09-01..2024-09-30
Cuối năm học (25/5/2025) ⇒ unreadable - ambiguous
Tháng 11/2024 (trước 20/11) ⇒ unreadable -
Tháng 9/2024 (tuần 2) ⇒ range 2024-09-08..2024-09-14 ambiguous
Tháng 10/2024, tuần 2 ⇒ range 2024-10-08..2024-10-14 ambiguous
2 tuần đầu tháng 9/2024 ⇒ range 2024-09-01..2024-09-14 ambiguous
2 tuần cuối tháng 9/2024 ⇒ range 2024-09-17..2024-09-30 ~
Tuần đầu tiên của tháng 9/2024 ⇒ range 2024-09-01..2024-09-07 ambiguous
Tuần 5 (7/10 - 11/10/2024) ⇒ range 2024-10-07..2024-10-11
Tuần 5 (tháng 10) ⇒ unreadable -
Tuần 5: 7/10/2024 ⇒ unreadable -
tuần từ 7/10 đến 11/10/2024 ⇒ range 2024-10-07..2024-10-11
Năm học 2024-2025 và những năm tiếp theo ⇒ schoolYear 2024-09-01..2025-05-31 ambiguous
Năm học 2024-2025 và các năm học tiếp theo ⇒ schoolYear 2024-09-01..2025-05-31 ambiguous
Ít nhất 2 lần/năm học ⇒ recurring 2024-09-01..2025-05-31
Chậm nhất ngày 25 hằng tháng ⇒ recurring 2024-09-01..2025-05-31
2 buổi/tuần ⇒ recurring 2024-09-01..2025-05-31
Không thường xuyên ⇒ unreadable -
HKI thường xuyên ⇒ recurring 2024-09-01..2025-01-17
Đầu và cuối năm học ⇒ schoolYear 2024-09-01..2025-05-31 ambiguous
Đầu năm, giữa năm, cuối năm ⇒ schoolYear 2024-09-01..2025-05-31 ambiguous
đầu, giữa và cuối năm học ⇒ schoolYear 2024-09-01..2025-05-31 ambiguous
Đầu và cuối HKI ⇒ semester 2024-09-01..2025-01-17 ambiguous
Đầu năm, giữa năm ⇒ unreadable - ambiguous
Trước khi hết tháng 5/2025 ⇒ date 2025-05-31 ambiguous
trước khi hết HKI ⇒ date 2025-01-17 ambiguous
Tháng 11/20 ⇒ unreadable - ambiguous
`;
