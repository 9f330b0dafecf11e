/** Periods of 2025-2026 as schools type them, decided before the reader saw them. */
export const PERIODS = String.raw`
T10-T12 ⇒ range 2025-10-01..2025-12-31 yearInferred
T10 - 12/2025 ⇒ range 2025-10-01..2025-12-31 ~
T9->T12 ⇒ range 2025-09-01..2025-12-31 ~yearInferred
T9 đến T5 ⇒ range 2025-09-01..2026-05-31 ~yearInferred
Từ T9/2025 đến T5/2026 ⇒ range 2025-09-01..2026-05-31
Từ 9/25 đến 5/26 ⇒ range 2025-09-01..2026-05-31 ~twoDigitYear
9/25-5/26 ⇒ range|unreadable 2025-09-01..2026-05-31 ~twoDigitYear
T9/25 - T5/26 ⇒ range 2025-09-01..2026-05-31 ~twoDigitYear
Th 9,10,11 ⇒ range 2025-09-01..2025-11-30 ~yearInferred
Th9 ⇒ month 2025-09-01..2025-09-30 ~
Th.9/2025 ⇒ month 2025-09-01..2025-09-30 ~
thg 9, thg 12 ⇒ range 2025-09-01..2025-12-31 ~
Tháng 9,10,11,12 ⇒ range 2025-09-01..2025-12-31 yearInferred
Tháng 9, 10, 11 và 12 năm 2025 ⇒ range 2025-09-01..2025-12-31 ~
Tháng 9; 12; 3; 5 ⇒ range 2025-09-01..2026-05-31 ~yearInferred
Các tháng 9, 11, 1, 3 ⇒ range 2025-09-01..2026-03-31 ~yearInferred
Các tháng trong năm học ⇒ recurring|schoolYear 2025-09-01..2026-05-31 ~
Các tháng trong năm ⇒ recurring|schoolYear|unreadable 2025-09-01..2026-05-31 ~
Tháng 9 & 10 ⇒ range 2025-09-01..2025-10-31 ~
Tháng 9/10 ⇒ unreadable - ~
T9 + T10 ⇒ range 2025-09-01..2025-10-31 ~
T9; T10 ⇒ range 2025-09-01..2025-10-31 ~
T.9 - T.10 ⇒ range 2025-09-01..2025-10-31 ~
HKI: T9; HKII: T2 ⇒ range 2025-09-01..2026-02-28 ~
HK1: T9-T12; HK2: T1-T5 ⇒ range 2025-09-01..2026-05-31 ~
HKI (T9 - T12), HKII (T1 - T5) ⇒ range|unreadable 2025-09-01..2026-05-31 ~
HKI: Tháng 10\nHKII: Tháng 3 ⇒ range 2025-10-01..2026-03-31 ~
Đầu HKII ⇒ semester|range|date 2026-01-18..* ~ambiguous
Đầu HK 1 ⇒ semester|range|date 2025-09-01..* ~ambiguous
Giữa kì 1 ⇒ semester|range|unreadable *..* ~ambiguous
Giữa HK2 ⇒ semester|range|unreadable *..* ~ambiguous
Cuối kì 1 ⇒ semester *..2026-01-17 ~
Cuối kỳ I và cuối kỳ II ⇒ range *..2026-05-31 ~
Cuối HK1, cuối HK2 ⇒ range *..2026-05-31 ~
Cuối mỗi học kỳ ⇒ recurring *..2026-05-31 ~
Sơ kết HKI ⇒ unreadable|semester|date *..2026-01-17 ~
Tuần 5 - tuần 8 HKI ⇒ unreadable - ~
Tuần 1 HKII ⇒ unreadable - ~
Tuần 10 ⇒ unreadable - ~
Tuần 3 tháng 10 ⇒ range 2025-10-15..2025-10-21 ~
Tuần 1, 2 tháng 10 ⇒ range 2025-10-01..2025-10-14 ~
Tuần 4 T10/2025 ⇒ range 2025-10-22..* ~
Tuần cuối tháng 10 ⇒ range *..2025-10-31 ~
Tuần đầu tháng 10/2025 ⇒ range 2025-10-01..2025-10-07 ~
2 tuần đầu tháng 9 ⇒ range|unreadable 2025-09-01..2025-09-14 ~
Nghỉ hè ⇒ range 2026-06-01..2026-08-31 ~
Trong hè ⇒ range 2026-06-01..2026-08-31 ~
Trong thời gian nghỉ hè ⇒ range|unreadable 2026-06-01..2026-08-31 ~
Trước hè ⇒ date|unreadable 2026-05-31 ~
Trước khi nghỉ hè ⇒ date|unreadable 2026-05-31 ~
Hè 2026 ⇒ range 2026-06-01..2026-08-31 ~
Dịp hè năm 2025 ⇒ range 2025-06-01..2025-08-31 ~
Dịp Tết ⇒ unreadable - ~
Chậm nhất hết quý I ⇒ quarter|date *..2026-03-31 ~yearInferred
Hết quý I/2026 ⇒ quarter *..2026-03-31 ~
Cuối quý IV/2025 ⇒ quarter *..2025-12-31 ~
Đầu quý I/2026 ⇒ quarter|range|date 2026-01-01..* ~ambiguous
Quý IV/2025 và quý I/2026 ⇒ range 2025-10-01..2026-03-31
Quí 4 ⇒ quarter 2025-10-01..2025-12-31 yearInferred
Quý 1, quý 2 năm 2026 ⇒ range 2026-01-01..2026-06-30 ~
Q4/2025-Q2/2026 ⇒ range 2025-10-01..2026-06-30 ~
Quý 5 ⇒ unreadable - ~
Trong 3 năm 2024-2027 ⇒ unreadable|range 2024-09-01..2027-05-31 ~
Trong 3 năm học, từ 2024 đến 2027 ⇒ unreadable - ~
2025-2027 ⇒ unreadable|range *..* ~
2025 - 2026 ⇒ schoolYear 2025-09-01..2026-05-31 ~
Năm học 25-26 ⇒ schoolYear 2025-09-01..2026-05-31 ~
NH 2025/2026 ⇒ schoolYear 2025-09-01..2026-05-31 ~
Năm 2025 ⇒ range 2025-01-01..2025-12-31 ~
Trong năm 2026 ⇒ range 2026-01-01..2026-12-31 ~outsideYear
Hết năm 2025 ⇒ range|date *..2025-12-31 ~
Đến năm 2027 ⇒ range|date|unreadable *..2027-12-31 ~
2026 ⇒ range|unreadable 2026-01-01..2026-12-31 ~ambiguous
Giai đoạn 2025-2030 ⇒ range|unreadable *..* ~
Năm học 2024-2025 ⇒ schoolYear 2024-09-01..2025-05-31 ~otherYear
Năm học 2026-2027 ⇒ schoolYear 2026-09-01..2027-05-31 ~otherYear
Năm học 2025-2027 ⇒ unreadable - ~
Năm học 2026-2025 ⇒ unreadable - ~
Năm học 2025 - 2062 ⇒ unreadable - ~
Trong năm học ⇒ schoolYear 2025-09-01..2026-05-31 ~
Suốt năm học ⇒ schoolYear|recurring 2025-09-01..2026-05-31 ~
Cả năm ⇒ schoolYear|recurring 2025-09-01..2026-05-31 ~
Quanh năm ⇒ schoolYear|recurring 2025-09-01..2026-05-31 ~
Từ đầu năm học ⇒ schoolYear|range 2025-09-01.. ~openEnded
Từ đầu năm đến cuối năm học ⇒ range|schoolYear|recurring 2025-09-01..2026-05-31 ~
Từ đầu năm học đến hết HKI ⇒ range *..2026-01-17 ~
Đầu năm, giữa năm và cuối năm học ⇒ range|schoolYear|recurring *..2026-05-31 ~
Đầu năm học\nCuối năm học ⇒ range|schoolYear *..2026-05-31 ~
Đầu mỗi năm học ⇒ recurring|schoolYear|unreadable *..* ~
2 lần/năm (T12, T5) ⇒ recurring|range *..2026-05-31 ~
2 lần/năm học ⇒ recurring 2025-09-01..2026-05-31
02 lần/ năm học (tháng 12 và tháng 5) ⇒ recurring|range *..2026-05-31 ~
Mỗi tháng 1 lần ⇒ recurring 2025-09-01..2026-05-31
Mỗi tháng một lần ⇒ recurring 2025-09-01..2026-05-31
1 tháng/1 lần ⇒ recurring 2025-09-01..2026-05-31 ~
1 tháng 2 lần ⇒ recurring 2025-09-01..2026-05-31 ~
1 lần/ tháng ⇒ recurring 2025-09-01..2026-05-31
1 lần/tháng từ tháng 10 ⇒ recurring 2025-10-01..2026-05-31 ~
Mỗi tuần 2 buổi ⇒ recurring 2025-09-01..2026-05-31 ~
3 lần/tuần ⇒ recurring 2025-09-01..2026-05-31 ~
Hàng tháng, hàng quý ⇒ recurring 2025-09-01..2026-05-31 ~
Hàng quý, năm ⇒ recurring 2025-09-01..2026-05-31 ~
Hàng tháng/quý/năm ⇒ recurring|unreadable 2025-09-01..2026-05-31 ~
Hằng năm ⇒ recurring 2025-09-01..2026-05-31 ~
Hàng năm (tháng 12) ⇒ recurring|month *..2025-12-31 ~
Tháng 12 hàng năm ⇒ recurring|month 2025-12-01..2025-12-31 ~
Thường xuyên hàng tháng ⇒ recurring 2025-09-01..2026-05-31
Thường xuyên, liên tục ⇒ recurring 2025-09-01..2026-05-31
Thường xuyên (hàng tuần) ⇒ recurring 2025-09-01..2026-05-31 ~
Thường xuyên từ tháng 9 ⇒ recurring 2025-09-01..2026-05-31 ~
Thường xuyên từ T9/2025-T5/2026 ⇒ recurring 2025-09-01..2026-05-31 ~
Thường xuyên trong HKI ⇒ recurring 2025-09-01..2026-01-17 ~
Thường xuyên và theo kế hoạch ⇒ recurring|none|unreadable *..* ~
TX ⇒ recurring 2025-09-01..2026-05-31 ~
T/xuyên ⇒ recurring|unreadable 2025-09-01..2026-05-31 ~
thuong xuyen ⇒ recurring 2025-09-01..2026-05-31
Thường xuyên. ⇒ recurring 2025-09-01..2026-05-31
Thường xuyen ⇒ recurring 2025-09-01..2026-05-31 ~
Thườn xuyên ⇒ recurring 2025-09-01..2026-05-31 ~typo
Liên tục ⇒ recurring 2025-09-01..2026-05-31
Định kỳ hằng tháng ⇒ recurring 2025-09-01..2026-05-31
Định kỳ 3 tháng/lần ⇒ recurring 2025-09-01..2026-05-31 ~
6 tháng/lần ⇒ recurring 2025-09-01..2026-05-31 ~
Đã hoàn thành tháng 11 ⇒ unreadable|month 2025-11-01..2025-11-30 ~yearInferred
Đã thực hiện trong tháng 10/2025 ⇒ unreadable|month 2025-10-01..2025-10-31 ~
Đã xong ⇒ unreadable|none - ~
Hoàn thành trong tháng 11 ⇒ month 2025-11-01..2025-11-30 ~yearInferred
Hoàn thành vào cuối tháng 11 ⇒ range|month|date *..2025-11-30 ~
Hoàn thành trước tháng 12 ⇒ date 2025-11-30 ~
Hoàn thành trước năm học mới ⇒ date|unreadable 2026-08-31 ~
Hoàn thành trong HKI ⇒ semester 2025-09-01..2026-01-17 ~
Tháng 11 (hoàn thành) ⇒ month 2025-11-01..2025-11-30 ~
Tháng 11 (đã hoàn thành) ⇒ unreadable|month 2025-11-01..2025-11-30 ~
Tháng 11 (chậm) ⇒ month|unreadable 2025-11-01..2025-11-30 ~
Tháng 11/2025 (theo KH của trường) ⇒ month|unreadable 2025-11-01..2025-11-30 ~
Tháng 11/2025 (20/11) ⇒ month|date|unreadable *..* ~
Tháng 11 (tuần 2) ⇒ range|unreadable|month *..* ~
Tháng 9/2025 và các tháng tiếp theo ⇒ range|unreadable 2025-09-01.. ~
Tháng 9 trở đi ⇒ range 2025-09-01.. ~openEnded
Từ tháng 9/2025 trở đi ⇒ range 2025-09-01.. ~openEnded
Từ T9 ⇒ range 2025-09-01.. ~openEnded
Kể từ tháng 9/2025 ⇒ range 2025-09-01.. ~openEnded
Bắt đầu từ tháng 9 ⇒ range 2025-09-01.. ~openEnded
Bắt đầu từ HKII ⇒ range|semester 2026-01-18.. ~openEnded
Bắt đầu tháng 9, kết thúc tháng 12 ⇒ range 2025-09-01..2025-12-31 ~yearInferred
- Bắt đầu: T9\n- Kết thúc: T5 ⇒ range 2025-09-01..2026-05-31 ~yearInferred
Từ tháng 9 -> hết tháng 12/2025 ⇒ range 2025-09-01..2025-12-31
Từ tháng 9 năm nay đến tháng 5 năm sau ⇒ range|unreadable 2025-09-01..2026-05-31 ~
Tháng 12 năm nay ⇒ month|unreadable 2025-12-01..2025-12-31 ~
Từ tháng 9 đến nay ⇒ unreadable - ~
Đầu tháng 9 - cuối tháng 10 ⇒ range 2025-09-01..2025-10-31 ~
Cuối T9 đầu T10 ⇒ range *..* ~
Giữa tháng 10 ⇒ range 2025-10-11..2025-10-20 ~ambiguous
Trung tuần tháng 10 ⇒ range 2025-10-11..2025-10-20 ~
Thượng tuần tháng 10/2025 ⇒ range 2025-10-01..2025-10-10 ~
Nửa đầu tháng 10 ⇒ range 2025-10-01..2025-10-15 ~
Nửa cuối tháng 2 ⇒ range 2026-02-16..2026-02-28 ~
6 tháng cuối năm 2025 ⇒ range 2025-07-01..2025-12-31 ~
3 tháng đầu năm 2026 ⇒ range 2026-01-01..2026-03-31 ~
Trong 2 tháng (9, 10) ⇒ range|unreadable 2025-09-01..2025-10-31 ~
02 tháng (T9, T10/2025) ⇒ range|unreadable 2025-09-01..2025-10-31 ~
2 tháng: 9 và 10 ⇒ range|unreadable 2025-09-01..2025-10-31 ~
Trong tháng ⇒ unreadable|none - ~
Trong tuần ⇒ unreadable|none - ~
Hàng tuần ⇒ recurring 2025-09-01..2026-05-31
Ngay ⇒ unreadable|none - ~
Thực hiện ngay ⇒ unreadable|none - ~
Càng sớm càng tốt ⇒ unreadable|none - ~
Sớm nhất có thể ⇒ unreadable|none - ~
Khi có kinh phí ⇒ none - ~conditional
Khi được cấp kinh phí (dự kiến T12/2025) ⇒ unreadable|month *..2025-12-31 ~
Tùy tình hình thực tế ⇒ none - ~conditional
Theo kế hoạch ⇒ none - ~conditional
Theo lịch của PGD ⇒ none - ~conditional
Theo năm học ⇒ recurring|schoolYear|none|unreadable *..* ~
Chưa rõ ⇒ none - ~
Chưa có ⇒ none|unreadable - ~
x ⇒ unreadable - ~
? ⇒ none|unreadable - ~
/ ⇒ none - ~
Tháng ⇒ unreadable - ~
Tháng ... ⇒ unreadable|none - ~
Tháng …/2025 ⇒ unreadable|none - ~
Tháng 0 ⇒ unreadable - ~
Tháng 13 ⇒ unreadable - ~
Tháng 15/9 ⇒ unreadable - ~
tháng9 ⇒ month 2025-09-01..2025-09-30 ~
Tháng9/2025 ⇒ month 2025-09-01..2025-09-30 ~
Tháng: 9/2025 ⇒ month 2025-09-01..2025-09-30
Tháng 09/ 2025 ⇒ month 2025-09-01..2025-09-30
Tháng 9, 2025 ⇒ month 2025-09-01..2025-09-30 ~
Tháng 9 - 2025 ⇒ month 2025-09-01..2025-09-30 ~
Tháng 9 năm học 2025-2026 ⇒ month 2025-09-01..2025-09-30 ~
Tháng 3 năm học 2025-2026 ⇒ month 2026-03-01..2026-03-31 ~
Tháng chín ⇒ month 2025-09-01..2025-09-30 ~
Tháng Mười hai ⇒ month 2025-12-01..2025-12-31 ~
Tháng giêng ⇒ month|unreadable 2026-01-01..2026-01-31 ~
Tháng chạp ⇒ unreadable|month *..* ~
Thang 9/2025 den thang 5/2026 ⇒ range 2025-09-01..2026-05-31
thang 10 ⇒ month 2025-10-01..2025-10-31 yearInferred
Thánng 10 ⇒ month 2025-10-01..2025-10-31 ~
Tahng 10/2025 ⇒ month|unreadable 2025-10-01..2025-10-31 ~
Tháng l0/2025 ⇒ month|unreadable 2025-10-01..2025-10-31 ~
Học kì I ⇒ semester 2025-09-01..2026-01-17
Học kỳ 1, 2 ⇒ range|schoolYear 2025-09-01..2026-05-31 ~
HKI, HKII ⇒ range|schoolYear 2025-09-01..2026-05-31 ~
HKI - HKII ⇒ range|schoolYear 2025-09-01..2026-05-31 ~
Cả 2 học kỳ ⇒ range|schoolYear 2025-09-01..2026-05-31 ~
HK I/2025-2026 ⇒ semester 2025-09-01..2026-01-17
HKI NH 2025-2026 ⇒ semester 2025-09-01..2026-01-17
HK3 ⇒ unreadable - ~
Hết HKI năm học 2025-2026 ⇒ semester *..2026-01-17 ~
Trước khi kết thúc HKI ⇒ date 2026-01-17 ~ambiguous
Sau HKI ⇒ semester|range 2026-01-18.. ~openEnded
Sau khi kết thúc HKI ⇒ semester|range 2026-01-18.. ~openEnded
Trong học kỳ 2 năm học 2025-2026 ⇒ semester 2026-01-18..2026-05-31 ~
Nửa đầu HKI ⇒ range|semester|unreadable 2025-09-01..* ~
Sep-Dec 2025 ⇒ range 2025-09-01..2025-12-31 ~
Every month ⇒ recurring 2025-09-01..2026-05-31
Q4 2025 ⇒ quarter 2025-10-01..2025-12-31
October ⇒ month 2025-10-01..2025-10-31 yearInferred
- Khảo sát: T9\n- Mua sắm: T10\n- Nghiệm thu: T11 ⇒ range 2025-09-01..2025-11-30 ~
Xây dựng KH: tháng 9/2025\nTriển khai: tháng 10/2025 - 4/2026\nTổng kết: tháng 5/2026 ⇒ range 2025-09-01..2026-05-31 ~
Tháng 9: xây dựng kế hoạch; tháng 10-4: thực hiện; tháng 5: tổng kết ⇒ range 2025-09-01..2026-05-31 ~
Xây dựng kế hoạch tháng 9, thực hiện từ tháng 10 ⇒ unreadable|range 2025-09-01.. ~
Tháng 9/2025\nTháng 12/2025\nTháng 3/2026 ⇒ range 2025-09-01..2026-03-31 ambiguous
+ T9: lập danh sách\n+ T10: mua ⇒ range 2025-09-01..2025-10-31 ~
Học kỳ I (tháng 9 - 12) ⇒ range 2025-09-01..2025-12-31 yearInferred
HKI (từ tháng 9 đến tháng 12/2025) ⇒ range 2025-09-01..2025-12-31
HKI (tháng 12) ⇒ month 2025-12-01..2025-12-31 yearInferred
HKI: trước 15/12 ⇒ date 2025-12-14 yearInferred
Học kỳ I: trước 15/3/2026 ⇒ unreadable - ~
Thưởng xuyên ⇒ recurring 2025-09-01..2026-05-31 ~typo
Chi thưởng xuyên ⇒ unreadable - ~
Trước khi nghỉ hè ⇒ date 2026-05-31 ~yearInferred
Lớp: 5/1\nTổ: 4/3 ⇒ unreadable - ~
Số: 12/2025\nNgày: 15/9/2025 ⇒ unreadable - ~
Quyết định: 15/9/2025\nCông văn: 20/9/2025 ⇒ unreadable - ~
Khảo sát: 15/9/2025\nBáo cáo: 20/9/2025 ⇒ range 2025-09-15..2025-09-20 ~
Khảo sát: T11\nBáo cáo: T9 ⇒ unreadable - ~
Khảo sát: T9\nBáo cáo: khi có kinh phí ⇒ unreadable - ~
Tháng 9: 5 triệu; tháng 10: 3 triệu ⇒ unreadable - ~
- Tháng 9/2025 (lập kế hoạch)\n- Tháng 5/2026 (tổng kết) ⇒ range 2025-09-01..2026-05-31 ~
`;
