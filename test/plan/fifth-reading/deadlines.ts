import type { CellValue } from "../../../src/plan/types";

/** Deadlines of 2025-2026 in the notation of the third reading, decided before the reader saw them. */
export const DAYS = String.raw`
Trước khai giảng (5/9) ⇒ date 2025-09-04 yearInferred
Trước bế giảng (25/5) ⇒ date 2026-05-24 yearInferred
Họp cha mẹ học sinh (20/9/2025) ⇒ date 2025-09-20
Rà soát hồ sơ (tháng 9) ⇒ month 2025-09-01..2025-09-30 yearInferred
Hoàn thành (30/11) ⇒ date 2025-11-30 yearInferred
Trước 30/11/2025 theo Công văn số 45/PGDĐT ngày 12/10/2025 ⇒ date|unreadable 2025-11-29 ~
Theo Quyết định 1234/QĐ-UBND ngày 15/8/2025, hoàn thành 30/11/2025 ⇒ unreadable|date 2025-11-30 ~
KH 45/KH-THCS ngày 20/9/2025 ⇒ unreadable|none - ~
Theo NQ 29-NQ/TW ⇒ unreadable|none - ~
Theo TT 22/2024/TT-BGDĐT ⇒ unreadable|none - ~
Căn cứ TT 27/2020 ⇒ unreadable|none - ~
Thông tư 10/2025 ⇒ unreadable|none - ~
NĐ 24/2021 ⇒ unreadable|none - ~
Theo CV 10/2025/SGD ⇒ unreadable|none - ~
TB số 5/10/2025 ⇒ unreadable|none - ~
Biên bản ngày 12/9/2025 ⇒ unreadable|none - ~
Theo hợp đồng ký ngày 1/10/2025 ⇒ unreadable|none - ~
Từ 5/9/2025 (Khai giảng) ⇒ range 2025-09-05.. ~openEnded
5/9 - Lễ khai giảng ⇒ date 2025-09-05 ~yearInferred
Lễ khai giảng 5/9/2025 ⇒ date 2025-09-05
Khai giảng năm học mới (05/9/2025) ⇒ date|unreadable 2025-09-05 ~
Tổng kết năm học (28/5/2026) ⇒ date|unreadable 2026-05-28 ~
Ngày hội đọc sách 21/4 ⇒ date|unreadable 2026-04-21 ~yearInferred
Chào mừng ngày 22/12/2025 ⇒ date 2025-12-22 ~
Kỷ niệm 95 năm ngày thành lập Đảng 3/2/2026 ⇒ date|unreadable 2026-02-03 ~
Ngày 20/11/2025 - Kỷ niệm 43 năm Ngày Nhà giáo VN ⇒ date|unreadable 2025-11-20 ~
20/10 và 20/11 ⇒ range 2025-10-20..2025-11-20 ~yearInferred
Trước 20/10, 20/11, 8/3 ⇒ unreadable|range *..2026-03-07 ~
8/3; 26/3; 19/5 ⇒ range 2026-03-08..2026-05-19 ~yearInferred
Các ngày lễ 20/11, 22/12, 3/2 ⇒ recurring|range|unreadable 2025-11-20..2026-02-03 ~
Trong vòng 15 ngày kể từ 1/10/2025 ⇒ unreadable - ~
10 ngày sau khai giảng ⇒ unreadable|none - ~
Trước khai giảng 1 tuần ⇒ unreadable|none - ~
Trước 20/11 một tuần ⇒ unreadable - ~
Trước ngày 20/11 khoảng 10 ngày ⇒ unreadable - ~
Sau 20/11 hai tuần ⇒ unreadable - ~
Từ 08/9/2025 đến hết 12/9/2025 ⇒ range 2025-09-08..2025-09-12
08-12/9/2025 ⇒ range 2025-09-08..2025-09-12
Tuần từ 8-12/9 ⇒ range 2025-09-08..2025-09-12 ~
8/9÷12/9/2025 ⇒ range|unreadable 2025-09-08..2025-09-12 ~
Từ 1/10 đến hết năm học ⇒ range 2025-10-01..2026-05-31 ~
15/9 → 15/10 → 15/11 ⇒ unreadable|range 2025-09-15..2025-11-15 ~
Cuối HKI (trước 10/01/2026) ⇒ date|unreadable|range|semester *..2026-01-09 ~
Trươc 30/11/2025 ⇒ date 2025-11-29 ~
trc 30/11 ⇒ date|unreadable 2025-11-29 ~
Đén 30/11/2025 ⇒ date|unreadable 2025-11-30 ~
30/ 11 /2025 ⇒ date 2025-11-30 ~
30/11/ 25 ⇒ date|unreadable 2025-11-30 ~twoDigitYear
30-11-25 ⇒ date 2025-11-30 twoDigitYear
30/11/2025 (CN) ⇒ date 2025-11-30 ~
T6, 28/11/2025 ⇒ date|unreadable 2025-11-28 ~
Thứ 6 ngày 28 tháng 11 ⇒ date 2025-11-28 ~yearInferred
8h30 ngày 30/11/2025 ⇒ date 2025-11-30 ~
Trước 16h30', thứ 6 (28/11/2025) ⇒ date|unreadable 2025-11-28 ~
17h 30/11/2025 ⇒ date|unreadable 2025-11-30 ~
23:59 ngày 30/11/2025 ⇒ date 2025-11-30 ~
By 30/11/2025 ⇒ date 2025-11-30 ~
No later than 30 Nov 2025 ⇒ date|unreadable 2025-11-30 ~
Deadline: 30/11/2025 ⇒ date 2025-11-30 ~
DL 30/11 ⇒ date|unreadable 2025-11-30 ~
Bắt đầu: 15/9/2025\nKết thúc: 30/11/2025 ⇒ range 2025-09-15..2025-11-30 ~
Từ 15/9/2025\nđến 30/11/2025 ⇒ range 2025-09-15..2025-11-30
15/9\n15/12\n15/3 ⇒ range 2025-09-15..2026-03-15 ~
- Lần 1: 30/10/2025\n- Lần 2: 30/3/2026 ⇒ range 2025-10-30..2026-03-30 ~
Khoảng 20/11 ⇒ date|unreadable 2025-11-20 ~
Sớm nhất 15/9/2025 ⇒ unreadable|range 2025-09-15.. ~
Không sớm hơn 15/9/2025 ⇒ unreadable|range 2025-09-15.. ~
23 tháng Chạp ⇒ unreadable - ~
27/2 (ngày Thầy thuốc VN) ⇒ date 2026-02-27 ~yearInferred
31/12 ⇒ date 2025-12-31 yearInferred
1/8 ⇒ date 2025-08-01 ~ambiguous
từ 15/11-15/1 ⇒ range 2025-11-15..2026-01-15 ~yearInferred
từ 20/12 đến 10/1/2026 ⇒ range 2025-12-20..2026-01-10 ~
20/12-31/1/2025 ⇒ unreadable|range 2024-12-20..2025-01-31 ~
9-5/2026 ⇒ unreadable|range 2025-09-01..2026-05-31 ~
Nộp HS 15/10, hoàn thành 30/11 ⇒ unreadable|range *..2025-11-30 ~
Rà soát 15/9, mua sắm 15/10, nghiệm thu 30/11/2025 ⇒ unreadable|range 2025-09-15..2025-11-30 ~
30/11/2025 (đã gia hạn từ 30/10) ⇒ unreadable|date 2025-11-30 ~
30/11/2025 thay vì 30/10/2025 ⇒ unreadable - ~
30/10/2025 30/11/2025 ⇒ unreadable - ~
Ngày 30/11/2025 lúc 8 giờ tại hội trường ⇒ date|unreadable 2025-11-30 ~
Đợt 2 - 15/3/2026 ⇒ date 2026-03-15 ~
Xong trước 15/11, báo cáo trước 20/11 ⇒ unreadable|range *..2025-11-19 ~
`;

export const PERIODS = String.raw`
Tháng 9 (theo KH số 12/KH-PGD ngày 5/8/2025) ⇒ month|unreadable 2025-09-01..2025-09-30 ~
Kế hoạch tháng 10 ⇒ month|unreadable|none 2025-10-01..2025-10-31 ~
Lớp 4/3, 5/2 ⇒ unreadable - ~
Lễ tổng kết năm học ⇒ schoolYear|unreadable|none *..2026-05-31 ~
HN CBVC tháng 10/2025 ⇒ month|unreadable 2025-10-01..2025-10-31 ~
Sau HN CBCCVC ⇒ unreadable|none - ~
Đại hội CMHS đầu năm ⇒ unreadable|none - ~
Tháng ATGT (9/2025) ⇒ month|unreadable 2025-09-01..2025-09-30 ~
Hội thi GVDG cấp trường tháng 11 ⇒ month|unreadable 2025-11-01..2025-11-30 ~
Hội khỏe Phù Đổng cấp xã (tháng 12/2025) ⇒ month|unreadable 2025-12-01..2025-12-31 ~
15/12 và 15/5 hằng năm ⇒ recurring|range|unreadable *..2026-05-15 ~
Ngày 5 và 20 hằng tháng ⇒ recurring 2025-09-01..2026-05-31 ~
Thứ 7 tuần 1 và tuần 3 hằng tháng ⇒ recurring|unreadable 2025-09-01..2026-05-31 ~
Sáng thứ 2 hàng tuần ⇒ recurring 2025-09-01..2026-05-31 ~
2 tháng 1 lần ⇒ recurring 2025-09-01..2026-05-31 ~
03 tháng/lần ⇒ recurring 2025-09-01..2026-05-31 ~
mỗi quý 01 lần ⇒ recurring 2025-09-01..2026-05-31 ~
Ít nhất 2 lần/HK ⇒ recurring 2025-09-01..2026-05-31 ~
Tối thiểu 1 lần/tháng ⇒ recurring 2025-09-01..2026-05-31 ~
1-2 lần/tháng ⇒ recurring 2025-09-01..2026-05-31 ~
Định kì cuối tháng ⇒ recurring 2025-09-01..2026-05-31 ~
Từ tháng 9 đến tháng 5, mỗi tháng 1 lần ⇒ recurring 2025-09-01..2026-05-31 ~
Hằng tháng (từ 10/2025 đến 4/2026) ⇒ recurring 2025-10-01..2026-04-30 ~
Mỗi tuần 1 buổi trong HKI ⇒ recurring 2025-09-01..2026-01-17 ~
Hàng tuần trong học kỳ II ⇒ recurring 2026-01-18..2026-05-31 ~
Hằng ngày trong suốt năm học ⇒ recurring 2025-09-01..2026-05-31 ~
Thường xuyên - Định kỳ ⇒ recurring 2025-09-01..2026-05-31 ~
Thường xuyên, đột xuất ⇒ recurring|unreadable 2025-09-01..2026-05-31 ~
Đột xuất ⇒ none|unreadable - ~
Khi phát sinh ⇒ none|unreadable - ~
Khi có hư hỏng ⇒ none|unreadable - ~
Theo TKB ⇒ none|unreadable - ~
Theo kế hoạch năm học 2025-2026 ⇒ none|unreadable|schoolYear *..* ~
Theo kế hoạch tháng ⇒ none|unreadable|recurring *..* ~
Khi có đợt tập huấn của Sở ⇒ none|unreadable - ~
Sau khi nhận bàn giao ⇒ none|unreadable - ~
Ngay khi có QĐ ⇒ none|unreadable - ~
Sau Tết Nguyên đán (tháng 3/2026) ⇒ month|unreadable 2026-03-01..2026-03-31 ~
Ra Tết ⇒ unreadable|none - ~
Trong dịp hè 2025 ⇒ range 2025-06-01..2025-08-31 ~
Hè năm học 2025-2026 ⇒ range|unreadable 2026-06-01..2026-08-31 ~
Trong hè 2026 (trước 15/8/2026) ⇒ range|date|unreadable *..2026-08-14 ~
Tháng 6,7,8/2026 ⇒ range 2026-06-01..2026-08-31 ~
Tháng 6-8 ⇒ range|unreadable 2026-06-01..2026-08-31 ~
T8 - T9 ⇒ range 2025-08-01..2025-09-30 ~
Tháng 7-8/2025 ⇒ range 2025-07-01..2025-08-31 ~
Tháng 12/2025, 01/2026 ⇒ range 2025-12-01..2026-01-31 ~
Tháng 12/2025 + tháng 5/2026 ⇒ range|unreadable 2025-12-01..2026-05-31 ~
T12, T5 ⇒ range 2025-12-01..2026-05-31 ~
T9,10,11,12/2025; T1,2,3/2026 ⇒ range 2025-09-01..2026-03-31 ~
Tháng 11.2025 - 02.2026 ⇒ range 2025-11-01..2026-02-28
11/2025 và 4/2026 ⇒ range 2025-11-01..2026-04-30 ~
Tháng 10 - 11 và tháng 3 ⇒ range|unreadable 2025-10-01..2026-03-31 ~
Từ HKII đến cuối năm học ⇒ range 2026-01-18..2026-05-31 ~
Giữa HKI đến cuối HKII ⇒ range|unreadable *..2026-05-31 ~
Kết thúc HK1 ⇒ semester 2026-01-17 ~
Khi năm học kết thúc ⇒ schoolYear|date|none 2026-05-31 ~
HK I: từ tháng 9 đến tháng 12 ⇒ range 2025-09-01..2025-12-31 ~
HKI: tháng 10; HKII: tháng 3 ⇒ range 2025-10-01..2026-03-31 ~
Học kỳ I - tháng 11/2025 ⇒ month|range|unreadable *..2025-11-30 ~
Mỗi kỳ 1 lần: T10 và T3 ⇒ recurring|range|unreadable 2025-10-01..2026-03-31 ~
HK2/2025-2026 ⇒ semester 2026-01-18..2026-05-31 ~
HKII năm 2026 ⇒ semester|unreadable 2026-01-18..2026-05-31 ~
Kỳ 1 năm học 2025 – 2026 ⇒ semester 2025-09-01..2026-01-17 ~
Hoc ky 1 ⇒ semester 2025-09-01..2026-01-17 ~
Cuoi hoc ky 2 ⇒ semester 2026-05-31 ~
dau nam hoc ⇒ schoolYear 2025-09-01..2025-09-30 ~ambiguous
Đầu năm học 2026-2027 ⇒ schoolYear 2026-09-01..2026-09-30 ~ambiguous
Trước thềm năm học mới ⇒ date|unreadable|none 2026-08-31 ~
Hết năm học 2027-2028 ⇒ schoolYear 2028-05-31 ~otherYear
Cuối năm 2026 ⇒ date|range *..2026-12-31 ~
Đến hết quý I năm 2026 ⇒ quarter *..2026-03-31 ~
Từ quý IV/2025 đến hết quý II/2026 ⇒ range 2025-10-01..2026-06-30 ~
06 tháng đầu năm 2026 ⇒ range 2026-01-01..2026-06-30 ~
Quý I + II/2026 ⇒ range|unreadable 2026-01-01..2026-06-30 ~
Quý 3,4/2025 ⇒ range 2025-07-01..2025-12-31 ~
Tháng 10/2o25 ⇒ unreadable|month 2025-10-01..2025-10-31 ~
Thàng 11/2025 ⇒ month 2025-11-01..2025-11-30 ~
Thướng xuyên ⇒ recurring|unreadable 2025-09-01..2026-05-31 ~
Thường xuyên trong năm hoc ⇒ recurring 2025-09-01..2026-05-31 ~
2025/11 ⇒ month|unreadable 2025-11-01..2025-11-30 ~
11-2025 ⇒ month 2025-11-01..2025-11-30
End of May 2026 ⇒ range|date|month *..2026-05-31 ~
All year round ⇒ recurring|schoolYear 2025-09-01..2026-05-31 ~
Monthly from Oct to Apr ⇒ recurring|unreadable 2025-10-01..2026-04-30 ~
Semester 2 ⇒ semester 2026-01-18..2026-05-31 ~
Ongoing (whole year) ⇒ recurring 2025-09-01..2026-05-31 ~
Q1-2026 ⇒ quarter 2026-01-01..2026-03-31 ~
- Tháng 9: khảo sát\n- Tháng 10: thực hiện ⇒ range|unreadable 2025-09-01..2025-10-31 ~
Tháng 9/2025\nđến\nTháng 12/2025 ⇒ range 2025-09-01..2025-12-31
HKI\nHKII ⇒ range|schoolYear 2025-09-01..2026-05-31 ~
Học kỳ I\n(2025-2026) ⇒ semester 2025-09-01..2026-01-17
1. Tháng 9\n2. Tháng 11 ⇒ range|unreadable 2025-09-01..2025-11-30 ~
1) 10/2025\n2) 12/2025 ⇒ range|unreadable 2025-10-01..2025-12-31 ~
a) T9; b) T12 ⇒ range|unreadable 2025-09-01..2025-12-31 ~
Đợt 1 (T10), đợt 2 (T3) ⇒ range|unreadable 2025-10-01..2026-03-31 ~
Giai đoạn 1: 9-12/2025; Giai đoạn 2: 1-5/2026 ⇒ range|unreadable 2025-09-01..2026-05-31 ~
GĐ1: T9-T12; GĐ2: T1-T5 ⇒ range|unreadable 2025-09-01..2026-05-31 ~
Bước 1: tháng 9; bước 2: tháng 10, hoàn thành tháng 11 ⇒ unreadable|range *..2025-11-30 ~
Dự kiến tháng 11/2025 ⇒ month 2025-11-01..2025-11-30 ~
Khoảng giữa tháng 11 ⇒ range 2025-11-11..2025-11-20 ~ambiguous
Tháng 11 (dự kiến) ⇒ month 2025-11-01..2025-11-30 ~
Có thể tháng 3 ⇒ month|unreadable 2026-03-01..2026-03-31 ~
Nếu kịp, tháng 12 ⇒ unreadable|none - ~
Tháng 10? ⇒ month|unreadable 2025-10-01..2025-10-31 ~
Chậm nhất cuối T11 ⇒ range|date|month *..2025-11-30 ~
Muộn nhất hết HKI ⇒ semester|date *..2026-01-17 ~
Ngay trong tháng 9 ⇒ month 2025-09-01..2025-09-30 ~
Trong suốt học kỳ II ⇒ semester|recurring *..2026-05-31 ~
Hằng năm, trước 30/6 ⇒ recurring|date|unreadable *..2026-06-29 ~
5 năm (2025-2030) ⇒ unreadable|range *..2030-12-31 ~
NH 2025-2026; NH 2026-2027 ⇒ range|unreadable 2025-09-01..2027-05-31 ~
2025-2026 và những năm tiếp theo ⇒ unreadable|schoolYear|range 2025-09-01..* ~ambiguous
Tháng 02/2026 (sau Tết) ⇒ month|unreadable 2026-02-01..2026-02-28 ~
Tháng 2 âm lịch ⇒ unreadable - ~
Hoàn thành trong tháng 8 (chuẩn bị năm học) ⇒ month|unreadable 2025-08-01..2025-08-31 ~
Tháng 3 của năm học 2024-2025 ⇒ month 2025-03-01..2025-03-31 ~
tháng 9-2026 ⇒ month 2026-09-01..2026-09-30 ~
9/2025-2026 ⇒ unreadable - ~
T9-5/2026 ⇒ range 2025-09-01..2026-05-31 ~
tháng 10-2 ⇒ range 2025-10-01..2026-02-28 ~yearInferred
Tháng 9 (lớp 1), tháng 10 (lớp 2) ⇒ range|unreadable 2025-09-01..2025-10-31 ~
Khối 1: T9; khối 2: T10; khối 3: T11 ⇒ range|unreadable 2025-09-01..2025-11-30 ~
Tháng 9/2025 đối với khối 1, tháng 3/2026 đối với khối 2 ⇒ range|unreadable 2025-09-01..2026-03-31 ~
Chưa làm tháng 9, chuyển tháng 10 ⇒ unreadable - ~
Cuối tháng 9 + cuối tháng 12 ⇒ range|unreadable 2025-09-21..2025-12-31 ~
Từ năm học này ⇒ schoolYear|range|unreadable 2025-09-01.. ~
Tháng 11 năm 2025 đến tháng 4 năm 2026 ⇒ range 2025-11-01..2026-04-30
Tuần 2 - T11/2025 ⇒ range|unreadable 2025-11-08..2025-11-14 ~
`;

/** As Excel stores them: displayed text, value, number format, reading. */
export const STORED: readonly (readonly [text: string, value: CellValue, format: string | undefined, expected: string])[] = [
  ["9.2024", 9.2024, "General", "month 2024-09-01..2024-09-30 ~"],
  ["12.2025", 12.2025, "General", "month 2025-12-01..2025-12-31"],
  ["1.2026", 1.2026, "General", "month 2026-01-01..2026-01-31"],
  ["10.202", 10.202, "General", "unreadable - ~"],
  ["13.2025", 13.2025, "General", "unreadable - ~"],
  ["2025.11", 2025.11, "General", "unreadable|month 2025-11-01..2025-11-30 ~"],
  ["45962", 45962, "General", "unreadable|date 2025-11-01 ~"],
  ["11/2025", 45962, "mm/yyyy", "month 2025-11-01..2025-11-30"],
  ["30/11/2025 16:30", 45991.6875, "dd/mm/yyyy hh:mm", "date 2025-11-30 ~"],
  ["30/11", 45991, "dd/mm", "date 2025-11-30 ~"],
  ["30/11", 46356, "dd/mm", "date *..2025-11-30 ~ambiguous"],
  ["Tháng 11", 11, '"Tháng "0', "month 2025-11-01..2025-11-30 ~"],
  ["Tháng 11/2025", 45991, '"Tháng "m/yyyy', "month 2025-11-01..2025-11-30 ~"],
  ["20251130", 20251130, "General", "unreadable - ~"],
  ["1/0/1900", 0, "m/d/yyyy", "unreadable|none - ~"],
  ["11/30/2025", 45991, "m/d/yyyy", "date 2025-11-30 ~"],
  ["11.0", 11, "0.0", "unreadable - ~"],
  ["5%", 0.05, "0%", "unreadable - ~"],
];
