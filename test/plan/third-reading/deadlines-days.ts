import type { CellValue } from "../../../src/plan/types";

/** Days, ends, stored numbers and texts that only look like a date, in the same notation. */
export const DAYS = String.raw`
Trước 10h ngày 15/10/2025 ⇒ date 2025-10-15 ~
Trước 17g00 ngày 30/11/2025 ⇒ date 2025-11-30 ~
15h00, 15/10/2025 ⇒ date 2025-10-15 ~
15/10/2025 (thứ Tư) ⇒ date 2025-10-15 ~
Thứ 4, 15/10/2025 ⇒ date 2025-10-15 ~
Thứ tư ngày 15/10 ⇒ date 2025-10-15 ~yearInferred
Thứ ba ngày 15/10/2025 ⇒ date|unreadable 2025-10-15 ~ambiguous
CN 19/10/2025 ⇒ unreadable|date 2025-10-19 ~
15/10/2025 - ⇒ date|unreadable 2025-10-15 ~
- 15/10/2025 ⇒ date 2025-10-15 ~
15-10-2025 ⇒ date 2025-10-15
15.10.25 ⇒ date 2025-10-15 twoDigitYear
15/10/25 ⇒ date 2025-10-15 twoDigitYear
15 /10/ 2025 ⇒ date 2025-10-15
15/10/ 2025 ⇒ date 2025-10-15
15//10/2025 ⇒ date 2025-10-15 ~
15/10//2025 ⇒ date 2025-10-15 ~
15/10.2025 ⇒ date|unreadable 2025-10-15 ~
15-10/2025 ⇒ date 2025-10-15 ~
5-10/2025 ⇒ unreadable|range|date *..* ~
15\10\2025 ⇒ date 2025-10-15
15,10,2025 ⇒ unreadable|date 2025-10-15 ~
15 10 2025 ⇒ unreadable|date 2025-10-15 ~
15102025 ⇒ unreadable - ~
15/1O/2025 ⇒ unreadable|date 2025-10-15 ~
l5/10/2025 ⇒ unreadable - ~
ngày15/10/2025 ⇒ date 2025-10-15
Ngày 15.10 ⇒ date 2025-10-15 ~yearInferred
15.10 ⇒ unreadable|date 2025-10-15 ~
Hạn 15-10 ⇒ date 2025-10-15 ~yearInferred
ngày 15 thàng 10 ⇒ date 2025-10-15 ~
ngày 15, tháng 10, năm 2025 ⇒ date 2025-10-15 ~
Ngày mười lăm tháng mười ⇒ unreadable|date 2025-10-15 ~
15 tháng 10 ⇒ date 2025-10-15 ~yearInferred
15 - tháng 10 - 2025 ⇒ unreadable|date 2025-10-15 ~
15 T10 ⇒ unreadable|date 2025-10-15 ~
15/T10/2025 ⇒ unreadable|date 2025-10-15 ~
Ngày 15 hoặc 16/10/2025 ⇒ range 2025-10-15..2025-10-16 ~ambiguous
15 & 16/10/2025 ⇒ range 2025-10-15..2025-10-16 ~
15, 16 và 17/10/2025 ⇒ range 2025-10-15..2025-10-17 ~
Từ ngày 15 - 20 tháng 10 ⇒ range 2025-10-15..2025-10-20 ~yearInferred
từ 15/10 -> 20/11 ⇒ range 2025-10-15..2025-11-20 ~yearInferred
Từ 15.10 đến 20.11 ⇒ range 2025-10-15..2025-11-20 ~yearInferred
15.10-20.11.2025 ⇒ range|unreadable 2025-10-15..2025-11-20 ~
15/10-20/11 ⇒ range 2025-10-15..2025-11-20 ~yearInferred
25/12/2025-5/1/2026 ⇒ range 2025-12-25..2026-01-05
25/12 - 5/1/2026 ⇒ range 2025-12-25..2026-01-05 ~
25/12/2025 - 5/1 ⇒ range 2025-12-25..2026-01-05 ~
20/11/2025 - 15/11/2025 ⇒ unreadable - ~
từ 20/11 đến 15/11 ⇒ unreadable - ~
31/9/2025 ⇒ unreadable -
31/11 ⇒ unreadable -
30/2/2026 ⇒ unreadable -
29/2/2028 ⇒ date 2028-02-29 ~
Hết 31/4/2026 ⇒ unreadable -
Đến 31/6 ⇒ unreadable -
10/15/2025 ⇒ unreadable - ~
12/31/2025 ⇒ unreadable - ~
0/10/2025 ⇒ unreadable -
00/10/2025 ⇒ unreadable -
15/00/2025 ⇒ unreadable -
../10/2025 ⇒ unreadable|month 2025-10-01..2025-10-31 ~
…/10/2025 ⇒ unreadable|month 2025-10-01..2025-10-31 ~
…/…/2025 ⇒ unreadable|none - ~
__/__/____ ⇒ none - ~
/10/2025 ⇒ unreadable|month 2025-10-01..2025-10-31 ~
15/10/ ⇒ unreadable|date 2025-10-15 ~
15/10/20 ⇒ date|unreadable 2020-10-15 ~
15/10/202 ⇒ unreadable -
15/10/20255 ⇒ unreadable -
15/10/1025 ⇒ unreadable -
Trước ngày 15 ⇒ unreadable|none - ~
Ngày 15 ⇒ unreadable|none - ~
ngày 15 hằng tháng ⇒ recurring 2025-09-01..2026-05-31 ~
Không muộn hơn ngày 15/10/2025 ⇒ date 2025-10-15 ~
Không chậm hơn 15/10 ⇒ date 2025-10-15 ~yearInferred
Không được trễ hơn 15/10/2025 ⇒ unreadable|date 2025-10-15 ~
Chậm nhất đến 15/10/2025 ⇒ date 2025-10-15 ~
chậm nhất trước 15/10/2025 ⇒ unreadable|date 2025-10-14 ~
Trễ nhất là 15/10/2025 ⇒ date 2025-10-15 ~
Hạn chót là ngày 15/10/2025 ⇒ date 2025-10-15 ~
Hạn hoàn thành: 15/10/2025 ⇒ date 2025-10-15 ~
TG: 15/10/2025 ⇒ unreadable|date 2025-10-15 ~
Thời gian hoàn thành dự kiến: 15/10/2025 ⇒ date 2025-10-15 ~
Hoàn thành xong trước ngày 15/10/2025 ⇒ date 2025-10-14 ~
Phải xong trước 15/10/2025 ⇒ date 2025-10-14 ~
Nộp báo cáo trước ngày 15/10/2025 ⇒ date 2025-10-14 ~
Gửi về PGD trước 15/10/2025 ⇒ date 2025-10-14 ~
Đến trước 15/10/2025 ⇒ date 2025-10-14 ~
Đến ngày 15/10/2025 ⇒ date 2025-10-15 ~
Tới 15/10/2025 ⇒ date 2025-10-15 ~
Từ nay tới 15/10/2025 ⇒ date|range *..2025-10-15 ~
Từ nay đến cuối năm ⇒ date|range|schoolYear *..2026-05-31 ~ambiguous
Từ nay đến hết HKI ⇒ semester|range|date *..2026-01-17 ~
Kể từ 15/10/2025 ⇒ range 2025-10-15.. ~openEnded
Bắt đầu từ 15/10/2025 ⇒ range 2025-10-15.. ~openEnded
Từ 15/10/2025 trở đi ⇒ range 2025-10-15.. ~openEnded
Sau 15/10/2025 ⇒ range 2025-10-16.. ~openEnded
Từ sau 15/10/2025 ⇒ range 2025-10-16.. ~openEnded
Trước, trong và sau 20/11 ⇒ unreadable - ~
Trước và sau Tết ⇒ unreadable|none - ~
Trước 15/10 và trước 15/3 ⇒ unreadable|range *..2026-03-14 ~
Lần 1 trước 15/10; lần 2 trước 15/3 ⇒ unreadable|range *..2026-03-14 ~
Đợt 1: 15/10/2025\nĐợt 2: 15/3/2026 ⇒ range 2025-10-15..2026-03-15 ~ambiguous
15/10/2025; 15/3/2026 ⇒ range 2025-10-15..2026-03-15 ~ambiguous
15/10/2025, gia hạn đến 15/11/2025 ⇒ range|unreadable *..2025-11-15 ~
15/10/2025 (gia hạn 15/11/2025) ⇒ unreadable - ~
15/10/2025 → lùi 15/11/2025 ⇒ unreadable - ~
Lùi từ 15/10 sang 15/11/2025 ⇒ unreadable - ~
Dời sang 15/11/2025 ⇒ unreadable - ~
15/10/2025 chuyển 15/11/2025 ⇒ unreadable - ~
Hoãn đến tháng 3/2026 ⇒ unreadable - ~
Chưa xong, đến 15/11/2025 ⇒ unreadable - ~
Đã hoàn thành ngày 15/10/2025 ⇒ unreadable|date 2025-10-15 ~
Không phải 15/10/2025 ⇒ unreadable - ~
Trừ ngày 15/10/2025 ⇒ unreadable - ~
15/10/2025 âm lịch ⇒ unreadable - ~
15/10 ÂL ⇒ unreadable - ~
10/3 âm lịch ⇒ unreadable - ~
QĐ số 15/10/2025 ⇒ unreadable - ~
Theo KH số 15/KH-PGDĐT ngày 10/9/2025 ⇒ unreadable|none - ~
Theo Công văn 123/SGDĐT ngày 15/10/2025 ⇒ unreadable|none - ~
TT 17/2018 ⇒ unreadable - ~
0912 345 678 ⇒ unreadable - ~
0912.345.678 ⇒ unreadable - ~
5.000.000 ⇒ unreadable - ~
15 ngày ⇒ unreadable|none - ~
15 ngày kể từ khi ký ⇒ unreadable|none - ~
Trong 15 ngày ⇒ unreadable|none - ~
02 tháng ⇒ unreadable|none - ~
3 tháng ⇒ unreadable|none - ~
3 tuần ⇒ unreadable|none - ~
1 buổi ⇒ unreadable|none - ~
2 tiết ⇒ unreadable|none - ~
4 giờ ⇒ unreadable|none - ~
12,5 ⇒ unreadable - ~
9/10 ⇒ date 2025-10-09 ~yearInferred
lớp 9/10 ⇒ unreadable - ~
Điểm 9/10 ⇒ unreadable - ~
Phòng 9/10 ⇒ unreadable - ~
1/2 học kỳ I ⇒ unreadable - ~
2/3 năm học ⇒ unreadable - ~
3/4 thời gian ⇒ unreadable - ~
Tổ 1, tổ 2 ⇒ unreadable - ~
Khối 9: 10/2025 ⇒ month|unreadable 2025-10-01..2025-10-31 ~
5 triệu ⇒ unreadable - ~
Hiệu trưởng ⇒ unreadable - ~
September 15, 2025 ⇒ date 2025-09-15 ~
15 Oct 2025 ⇒ date 2025-10-15 ~
before 15 October 2025 ⇒ date 2025-10-14 ~
by Oct 2025 ⇒ month 2025-10-01..2025-10-31 ~
Oct–Dec 2025 ⇒ range 2025-10-01..2025-12-31 ~
End of semester 1 ⇒ semester 2026-01-17 ~
1/2 năm học ⇒ unreadable - ~
1/3 số lượng ⇒ unreadable - ~
3/4 khối lượng công việc ⇒ unreadable - ~
20/11 năm học 2025-2026 ⇒ date 2025-11-20 ~
Từ 1/9 đến 2/3 năm học ⇒ unreadable - ~
1/6 (Quốc tế thiếu nhi) ⇒ date 2026-06-01 ~yearInferred
20/11 (Nhà giáo Việt Nam) ⇒ date 2025-11-20 yearInferred
15/10/2025 (lùi lại) ⇒ unreadable -
15/10/2025 (không tổ chức) ⇒ unreadable -
15/10/2025 (bỏ) ⇒ unreadable -
Không được làm trước 15/10 ⇒ unreadable - ~
không được quá 15/10 ⇒ date 2025-10-15 ~
Trước 15/10; trước 15/12; trước 15/3 ⇒ range|unreadable *..2026-03-14 ~ambiguous
trước 15/10, 15/3 ⇒ unreadable|range *..2026-03-14 ~
chậm nhất 15/10 và 15/3 ⇒ range|unreadable *..2026-03-15 ~ambiguous
1.5-2.5.2026 ⇒ range|unreadable 2026-05-01..2026-05-02 ~
1.2 - 1.5 ⇒ unreadable - ~
5/T10 ⇒ date|unreadable 2025-10-05 ~
T10/15 ⇒ unreadable - ~
Họp 5/10, hạn 30/9 ⇒ unreadable - ~
30/9 (nộp báo cáo 5/10) ⇒ unreadable - ~
9/10/11/2025 ⇒ unreadable - ~
1/2/3 ⇒ unreadable - ~
Trước ngày cuối cùng của tháng 9 ⇒ date 2025-09-29 ~
Từ ngày đầu tiên của tháng 9 đến ngày cuối cùng của tháng 11 ⇒ range 2025-09-01..2025-11-30 ~
ngày cuối cùng hằng tháng ⇒ recurring 2025-09-01..2026-05-31 ~
ngày cuối năm học ⇒ schoolYear|date 2026-05-31 ~
ngày đầu tháng ⇒ unreadable|recurring|none *..* ~
CN tuần 2 tháng 9 ⇒ unreadable|date *..* ~
Từ khai giảng đến 20/11 ⇒ unreadable - ~
Từ 5/9 đến sơ kết HKI ⇒ range 2025-09-05..2026-01-17 ~
Từ 20/11 đến Tết ⇒ unreadable - ~
`;

/** As Excel stores them: displayed text, value, number format, reading. */
export const STORED: readonly (readonly [text: string, value: CellValue, format: string | undefined, expected: string])[] = [
  ["Thg10-25", 45931, "mmm-yy", "month 2025-10-01..2025-10-31"],
  ["10/01/25", 45931, "mm/dd/yy", "date 2025-10-01"],
  ["T10/2025", 45931, '"T"m/yyyy', "month 2025-10-01..2025-10-31"],
  ["thứ tư", 45945, "dddd", "unreadable - ~"],
  ["15", 45945, "d", "unreadable - ~"],
  ["45,945", 45945, "#,##0", "unreadable - ~"],
  ["10.2025", 10.2025, "General", "month 2025-10-01..2025-10-31"],
  ["10.25", 10.25, "General", "unreadable - ~"],
  ["9.1", 9.1, "General", "unreadable - ~"],
  ["12:00:00 PM", 0.5, "h:mm:ss AM/PM", "unreadable - ~"],
  ["Tháng 13", 13, '"Tháng "0', "unreadable - ~"],
  ["9", 9, "General", "unreadable - ~"],
  ["15102025", 15102025, "General", "unreadable - ~"],
  ["10/15/2025", "10/15/2025", "@", "unreadable - ~"],
  ["########", 45945, "dd/mm/yyyy", "date 2025-10-15"],
  ["Quý 4", 4, '"Quý "0', "quarter 2025-10-01..2025-12-31 ~"],
  ["Q1/2026", 1, '"Q"0"/2026"', "quarter 2026-01-01..2026-03-31 ~"],
  ["15 tháng mười 2025", 45945, "[$-42A]d mmmm yyyy", "date 2025-10-15"],
  ["10/15/2025", 45945, undefined, "date 2025-10-15"],
  ["TRUE", true, "General", "unreadable -"],
];
