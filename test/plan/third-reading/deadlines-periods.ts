/**
 * Wordings of periods with the reading that was decided for 2025-2026 before the reader saw them, in the notation of
 * `deadline-second-reading-periods`.
 */
export const PERIODS = String.raw`
Từ tuần 1 đến tuần 3 tháng 10 ⇒ range 2025-10-01..2025-10-21 ~ambiguous
Từ tuần 1 đến tuần 3 tháng 10/2025 ⇒ range 2025-10-01..2025-10-21 ~ambiguous
Từ tuần 2 đến tuần 4 của tháng 9 ⇒ range 2025-09-08..2025-09-28 ~ambiguous
Tuần 1 đến tuần 2 tháng 11 ⇒ range 2025-11-01..2025-11-14 ~ambiguous
Tuần 3 - tuần 4 tháng 10/2025 ⇒ range 2025-10-15..2025-10-28 ~ambiguous
Tuần 3 tháng 10 đến tuần 1 tháng 11 ⇒ range 2025-10-15..2025-11-07 ~ambiguous
Tuần 4 tháng 9/2025 đến hết tháng 10/2025 ⇒ range 2025-09-22..2025-10-31 ~
Tuần 1,2,3 tháng 9 ⇒ range|unreadable 2025-09-01..2025-09-21 ~ambiguous
Tuần 1 & 2 tháng 9 ⇒ range|unreadable 2025-09-01..2025-09-14 ~ambiguous
Tuần 3/9 ⇒ range|unreadable 2025-09-15..2025-09-21 ~ambiguous
Tuần 2/10/2025 ⇒ unreadable -
T2/9 ⇒ unreadable - ~
Tuần 12 ⇒ unreadable - ~
Từ tuần 5 đến tuần 8 ⇒ unreadable - ~
Tuần 5 HKI ⇒ unreadable - ~
Hết tuần 18 ⇒ unreadable - ~
Tuần 10 (10/11/2025 - 14/11/2025) ⇒ range 2025-11-10..2025-11-14 ~
Tuần đầu tháng 9 ⇒ range 2025-09-01..2025-09-07 ~ambiguous
Tuần cuối T12/2025 ⇒ range 2025-12-25..2025-12-31 ~
2 tuần đầu tháng 9/2025 ⇒ range 2025-09-01..2025-09-14 ~ambiguous
Ngày cuối cùng của tháng ⇒ recurring|unreadable|none 2025-09-01..2026-05-31 ~
Ngày cuối cùng của tháng 9 ⇒ date 2025-09-30 ~yearInferred
ngày cuối cùng của tháng 2/2026 ⇒ date 2026-02-28
Ngày cuối tháng 10/2025 ⇒ date 2025-10-31 ~
Những ngày cuối tháng 10/2025 ⇒ range|unreadable 2025-10-21..2025-10-31 ~
Ngày đầu tiên của tháng 11/2025 ⇒ date|unreadable 2025-11-01 ~
Ngày cuối cùng của học kỳ I ⇒ semester|date|unreadable 2026-01-17 ~
đầu T9 - cuối T11 ⇒ range 2025-09-01..2025-11-30 ~
Đầu tháng 9 - giữa tháng 10/2025 ⇒ range 2025-09-01..2025-10-20 ~ambiguous
Giữa T10 → cuối T11/2025 ⇒ range 2025-10-11..2025-11-30 ~ambiguous
Cuối tháng 9, đầu tháng 10 ⇒ range 2025-09-21..2025-10-10 ~ambiguous
Cuối T9 đầu T10 ⇒ range|unreadable 2025-09-21..2025-10-10 ~
Thượng tuần tháng 11 ⇒ range 2025-11-01..2025-11-10 ~ambiguous
hạ tuần tháng 10/2025 ⇒ range 2025-10-21..2025-10-31 ~
Thượng tuần T11/2025 ⇒ range 2025-11-01..2025-11-10 ~ambiguous
Nửa cuối tháng 11/2025 ⇒ range 2025-11-16..2025-11-30 ~
Nửa đầu HKI ⇒ range|semester|unreadable *..* ~
Quý IV/2025 ⇒ quarter 2025-10-01..2025-12-31
Quý I năm học 2025-2026 ⇒ unreadable|quarter 2026-01-01..2026-03-31 ~
Quý I/2025-2026 ⇒ unreadable|quarter 2026-01-01..2026-03-31 ~
QUÝ 4-2025 ⇒ quarter 2025-10-01..2025-12-31
Q4/2025 ⇒ quarter 2025-10-01..2025-12-31
Cuối quý IV/2025 ⇒ quarter|date|range 2025-12-31 ~
Quý IV năm 2025 và Quý I năm 2026 ⇒ range 2025-10-01..2026-03-31 ~
Quý 4/2025 đến quý 2/2026 ⇒ range 2025-10-01..2026-06-30 ~
quỹ I/2026 ⇒ unreadable - ~
quy 1/2026 ⇒ quarter|unreadable 2026-01-01..2026-03-31 ~
Hết HKI ⇒ semester 2026-01-17
Đến hết HK1 ⇒ semester 2026-01-17
đến hết học kì 2 ⇒ semester 2026-05-31
Giữa kỳ 2 ⇒ semester|range *..2026-03-31 ~ambiguous
Giữa HKII ⇒ semester|range *..2026-03-31 ~ambiguous
Giữa kỳ I ⇒ semester|range 2025-11-01..2025-11-15 ~ambiguous
GK1 ⇒ unreadable|semester *..* ~
GHKI ⇒ unreadable|semester *..* ~
CHKI ⇒ unreadable|semester *..* ~
Cuối kỳ 1 ⇒ semester 2026-01-17
cuối kì II ⇒ semester 2026-05-31
Cuối HK1, HK2 ⇒ range|schoolYear|semester *..2026-05-31 ~
Cuối học kỳ I và cuối học kỳ II ⇒ range|schoolYear|semester *..2026-05-31 ~
Trước khi kết thúc HKI ⇒ date|semester 2026-01-17 ~ambiguous
Trước khi bắt đầu học kỳ II ⇒ date|semester|unreadable 2026-01-17 ~
Trước học kỳ 2 ⇒ date 2026-01-17 ~
Sau HKI ⇒ range|semester 2026-01-18.. ~openEnded
Sau khi kết thúc học kỳ I ⇒ range|semester|none|unreadable *..* ~
Sau sơ kết HKI ⇒ range|semester|none|unreadable *..* ~
sau sơ kết ⇒ range|semester|none|unreadable *..* ~
Trước sơ kết HKI ⇒ date|semester|unreadable|none *..* ~
Trước khai giảng ⇒ unreadable|none - ~
Trước lễ khai giảng ⇒ unreadable|none - ~
Trước ngày khai giảng năm học ⇒ unreadable|none - ~
Trước ngày khai giảng 05/9/2025 ⇒ date 2025-09-04
Sau khai giảng ⇒ unreadable|none - ~
Trước Tết Dương lịch ⇒ unreadable|none|date 2025-12-31 ~
Sau Tết ⇒ unreadable|none - ~
Trước tết âm lịch 2026 ⇒ unreadable|none - ~
Rằm tháng 8 ⇒ unreadable|none - ~
Dịp Trung thu ⇒ unreadable|none - ~
20/11 ⇒ date 2025-11-20 yearInferred
Dịp 20/11 ⇒ date 2025-11-20 ~yearInferred
Chào mừng 20/11 ⇒ date 2025-11-20 ~yearInferred
Trước 20/11 ⇒ date 2025-11-19 ~yearInferred
Trước ngày 22-12 ⇒ date 2025-12-21 ~yearInferred
Nhân ngày 8/3 và 26/3 ⇒ range|unreadable 2026-03-08..2026-03-26 ~ambiguous
30/9 hằng năm ⇒ recurring|date *..2025-09-30 ~
Trước 30/9 hằng năm ⇒ recurring|date *..2025-09-29 ~
Tháng 9 hằng năm ⇒ recurring|month 2025-09-01..2025-09-30 ~
Tháng 9 hàng năm ⇒ recurring|month 2025-09-01..2025-09-30 ~
Ngày 25 hằng tháng ⇒ recurring 2025-09-01..2026-05-31 ~
trước ngày 25 hàng tháng ⇒ recurring 2025-09-01..2026-05-31 ~
ngày 30 của tháng ⇒ recurring|unreadable|none *..* ~
Mỗi tháng 1 lần ⇒ recurring 2025-09-01..2026-05-31
1 tháng/lần ⇒ recurring 2025-09-01..2026-05-31
02 lần/học kỳ ⇒ recurring 2025-09-01..2026-05-31
2 tuần/1 lần ⇒ recurring 2025-09-01..2026-05-31
1 lần/tháng từ tháng 9 đến tháng 5 ⇒ recurring 2025-09-01..2026-05-31 ~
Hằng tuần, từ T9/2025 đến T5/2026 ⇒ recurring 2025-09-01..2026-05-31 ~
Thứ 2 đầu tuần ⇒ recurring|unreadable *..* ~
Thứ hai hằng tuần ⇒ recurring 2025-09-01..2026-05-31 ~
Chiều thứ 6 tuần cuối tháng ⇒ recurring|unreadable *..* ~
Thường xuyên trong năm ⇒ recurring 2025-09-01..2026-05-31 ~
TX ⇒ recurring|unreadable *..* ~
Th.xuyên ⇒ recurring|unreadable *..* ~
thuong xuyen ⇒ recurring 2025-09-01..2026-05-31 ~
Thường xuyên, liên tục ⇒ recurring 2025-09-01..2026-05-31 ~
Thực hiện thường xuyên từ đầu năm học ⇒ recurring 2025-09-01..2026-05-31 ~
Xuyên suốt năm học ⇒ recurring 2025-09-01..2026-05-31 ~
Suốt cả năm ⇒ recurring 2025-09-01..2026-05-31 ~
Quanh năm ⇒ recurring 2025-09-01..2026-05-31 ~
Trong cả năm học ⇒ schoolYear|recurring 2025-09-01..2026-05-31 ~
Cả năm học 25-26 ⇒ schoolYear|recurring 2025-09-01..2026-05-31 ~
NH 25-26 ⇒ schoolYear 2025-09-01..2026-05-31 ~
Nam hoc 2025 - 2026 ⇒ schoolYear 2025-09-01..2026-05-31
năm hoc 2025-2026 ⇒ schoolYear 2025-09-01..2026-05-31 ~
Năm học 2025 -2026 ⇒ schoolYear 2025-09-01..2026-05-31
Năm 2025-2026 ⇒ schoolYear 2025-09-01..2026-05-31 ~
Năm học 2025 - 2027 ⇒ unreadable - ~
Các năm học ⇒ unreadable|recurring|schoolYear *..* ~
Từ năm học 2025-2026 đến năm học 2027-2028 ⇒ range 2025-09-01..2028-05-31 ~
Từ năm học 2025-2026 trở đi ⇒ schoolYear|range 2025-09-01.. ~openEnded
Từ năm 2026 ⇒ range 2026-01-01.. ~openEnded
Năm 2026 ⇒ range 2026-01-01..2026-12-31 ~
Trong năm 2025 ⇒ range 2025-01-01..2025-12-31 ~
Cuối năm 2025 ⇒ date|range *..2025-12-31 ~
Hết năm 2025 ⇒ date|range *..2025-12-31 ~
Đến năm 2030 ⇒ date|range *..2030-12-31 ~
Giai đoạn 2025 - 2030 ⇒ range 2025-01-01..2030-12-31 otherYear
6 tháng cuối năm 2025 ⇒ range 2025-07-01..2025-12-31 ~
Hè 2026 ⇒ range 2026-06-01..2026-08-31 ~
Trong hè ⇒ range 2026-06-01..2026-08-31 ~
Nghỉ hè năm 2026 ⇒ range 2026-06-01..2026-08-31 ~
Đầu hè ⇒ range|unreadable *..* ~
Tháng 9/2025 -> 12/2025 ⇒ range 2025-09-01..2025-12-31
Tháng 9/2025 => tháng 12/2025 ⇒ range 2025-09-01..2025-12-31
Từ T9/25 đến T5/26 ⇒ range 2025-09-01..2026-05-31 ~
T9/2025-T1/2026 ⇒ range 2025-09-01..2026-01-31
T.9 - T.12 ⇒ range 2025-09-01..2025-12-31 ~yearInferred
Thg 9 - thg 11 ⇒ range 2025-09-01..2025-11-30 ~yearInferred
09/2025 – 01/2026 ⇒ range 2025-09-01..2026-01-31
từ 9/25 - 5/26 ⇒ range|unreadable 2025-09-01..2026-05-31 ~
Tháng 9,10,11,12/2025 ⇒ range 2025-09-01..2025-12-31 ~
Tháng 9; tháng 1; tháng 5 ⇒ range 2025-09-01..2026-05-31 ~ambiguous
Tháng 9 và 5 ⇒ range 2025-09-01..2026-05-31 ~ambiguous
tháng 9 hoặc tháng 10 năm 2025 ⇒ range 2025-09-01..2025-10-31 ~ambiguous
Tháng 10 đến tháng 9 ⇒ unreadable|range *..* ~
tháng 13/2025 ⇒ unreadable -
tháng 0/2025 ⇒ unreadable -
tháng 9/2205 ⇒ unreadable -
tháng 9/205 ⇒ unreadable -
tháng 9/20025 ⇒ unreadable -
thang 9/2025 ⇒ month 2025-09-01..2025-09-30
Thnág 9/2025 ⇒ month 2025-09-01..2025-09-30 ~
Tháng O9/2025 ⇒ unreadable|month 2025-09-01..2025-09-30 ~
Tháng 09.2025 ⇒ month 2025-09-01..2025-09-30
tháng 9 /2025 ⇒ month 2025-09-01..2025-09-30
Tháng 9, năm 2025 ⇒ month 2025-09-01..2025-09-30
Tháng 9 (năm 2025) ⇒ month 2025-09-01..2025-09-30 ~
Tháng IX/2025 ⇒ month 2025-09-01..2025-09-30
tháng XI ⇒ month 2025-11-01..2025-11-30 ~yearInferred
Tháng mười một/2025 ⇒ month 2025-11-01..2025-11-30
Tháng chạp ⇒ unreadable|none - ~
Tháng một ⇒ month|unreadable 2026-01-01..2026-01-31 ~
Tháng tư/2026 ⇒ month 2026-04-01..2026-04-30
tháng này ⇒ unreadable|none - ~
Tháng sau ⇒ unreadable|none - ~
Tháng 9 năm sau ⇒ month *..2026-09-30 ~
Tháng 10 năm nay ⇒ month|unreadable 2025-10-01..2025-10-31 ~
Tháng 10 vừa qua ⇒ unreadable|month 2025-10-01..2025-10-31 ~
Trong tháng 9; hoàn thành 30/9/2025 ⇒ range|date|unreadable *..2025-09-30 ~
Thực hiện từ tháng 9, hoàn thành trước 30/11/2025 ⇒ range 2025-09-01..2025-11-29 ~
BĐ: 9/2025 - KT: 12/2025 ⇒ range|unreadable 2025-09-01..2025-12-31 ~
Bắt đầu 9/2025 - Hoàn thành 12/2025 ⇒ range 2025-09-01..2025-12-31 ~
Tháng 10/2025 (hoàn thành trước 25/10) ⇒ range|unreadable|date|month *..2025-10-24 ~
HKI: 10/2025; HKII: 3/2026 ⇒ range 2025-10-01..2026-03-31 ~ambiguous
Mỗi học kỳ 1 lần (tháng 12 và tháng 5) ⇒ recurring|range|unreadable *..2026-05-31 ~
1 lần/năm (tháng 11) ⇒ recurring 2025-11-01..2025-11-30 ~
2 lần/năm: tháng 12/2025 và tháng 5/2026 ⇒ recurring 2025-12-01..2026-05-31 ~
Định kỳ 2 tháng/lần ⇒ recurring 2025-09-01..2026-05-31 ~
Hằng quý ⇒ recurring 2025-09-01..2026-05-31
Cuối mỗi học kỳ ⇒ recurring 2025-09-01..2026-05-31 ~
Cuối mỗi tháng ⇒ recurring 2025-09-01..2026-05-31 ~
Đầu các tháng ⇒ recurring|unreadable 2025-09-01..2026-05-31 ~
các tháng trong năm ⇒ recurring 2025-09-01..2026-05-31 ~
Các tháng trong năm học ⇒ recurring 2025-09-01..2026-05-31 ~
Các ngày trong tuần ⇒ recurring 2025-09-01..2026-05-31 ~
hàng ngày ⇒ recurring 2025-09-01..2026-05-31
Hàng tháng, HKI ⇒ recurring 2025-09-01..* ~
Thường xuyên; tổng kết tháng 5/2026 ⇒ recurring|range|unreadable *..2026-05-31 ~
Ngay sau khi được phê duyệt ⇒ none|unreadable - ~
Sau khi có kinh phí ⇒ none|unreadable - ~
Khi có văn bản chỉ đạo ⇒ none|unreadable - ~
Theo KH của PGD ⇒ none|unreadable - ~
Theo lịch của Sở ⇒ none|unreadable - ~
Theo tiến độ ⇒ none|unreadable - ~
Tùy tình hình thực tế ⇒ none|unreadable - ~
Linh hoạt ⇒ none|unreadable - ~
Không thời hạn ⇒ none|unreadable - ~
không xác định thời hạn ⇒ none|unreadable - ~
Lâu dài ⇒ none|unreadable|recurring *..* ~
Đã xong ⇒ none|unreadable - ~
Đã thực hiện tháng 9/2025 ⇒ unreadable|month 2025-09-01..2025-09-30 ~
Chưa thực hiện ⇒ none|unreadable - ~
Như trên ⇒ ditto - ~
Từ tuần 1 - 4 tháng 9 ⇒ range 2025-09-01..2025-09-28 ~ambiguous
tuần 4 đến 2 tháng 10 ⇒ unreadable - ~
từ tuần 2 đến 15/10 ⇒ unreadable - ~
Từ tuần 3 tháng 10 ⇒ range 2025-10-15.. ~openEnded
Tuần 2 và 4 hằng tháng ⇒ recurring 2025-09-01..2026-05-31 ~
Trước tuần 3 tháng 10 ⇒ date 2025-10-14 ~
Cuối tháng 9 đầu năm học ⇒ unreadable|range *..2025-09-30 ~
cuối T12 đầu T1 ⇒ range 2025-12-21..2026-01-10 ~
GHK I ⇒ semester|unreadable 2025-11-01..2025-11-15 ~ambiguous
CHK II ⇒ semester|unreadable 2026-05-31 ~ambiguous
Cuối kỳ ⇒ unreadable - ~
Giữa kỳ ⇒ unreadable - ~
TX trong tháng 10 ⇒ recurring 2025-10-01..2025-10-31 ~
TX, T9-T5 ⇒ recurring 2025-09-01..2026-05-31 ~
Học kì I (tháng 10) ⇒ month 2025-10-01..2025-10-31 ~
Tháng 9 (đã xong) ⇒ unreadable - ~
Tháng 10 (thay tháng 9) ⇒ unreadable - ~
Tháng 9 (khối mẫu giáo) ⇒ month 2025-09-01..2025-09-30 yearInferred
25-26 ⇒ unreadable - ~
2025-2030 ⇒ unreadable - ~
Sau hè ⇒ range|unreadable 2026-09-01.. ~openEnded
`;
