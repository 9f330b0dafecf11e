/** Deadlines of 2025-2026 as schools type them, in the notation of the third reading, decided before the reader saw them. */
export const DAYS = String.raw`
Trước 20/11 ⇒ date 2025-11-19 yearInferred
26/3 ⇒ date 2026-03-26 yearInferred
Chào mừng 20/11 ⇒ date 2025-11-20 ~yearInferred
Chào mừng 26/3/2026 ⇒ date 2026-03-26 ~
Dịp 20/11 và 26/3 ⇒ range 2025-11-20..2026-03-26 ~yearInferred
Nhân dịp 20/11 ⇒ date 2025-11-20 ~yearInferred
Trước ngày khai giảng ⇒ unreadable - ~
Trước khai giảng ⇒ unreadable - ~
Sau khai giảng ⇒ unreadable - ~
Sau tết ⇒ unreadable - ~
Trước tết Nguyên đán ⇒ unreadable - ~
Sau nghỉ Tết ⇒ unreadable - ~
Ngày khai giảng ⇒ unreadable - ~
30/9 hằng năm ⇒ recurring|date *..2025-09-30 ~
Trước 30/9 hằng năm ⇒ recurring|date *..2025-09-29 ~
Ngày 15 tháng 11 hàng năm ⇒ recurring|date *..2025-11-15 ~
31/4 ⇒ unreadable - ~
30/2 ⇒ unreadable - ~
29/2/2026 ⇒ unreadable - ~
29/02/2024 ⇒ date 2024-02-29 ~
31/4/2026 ⇒ unreadable - ~
Trước 31/4 ⇒ unreadable - ~
Từ 15/9 đến 31/11 ⇒ unreadable - ~
Từ 30/2 đến 30/3 ⇒ unreadable - ~
Hạn 30/10 ⇒ date 2025-10-30 ~yearInferred
Hạn: 30/10/2025 ⇒ date 2025-10-30
Hạn cuối 30/10/2025 ⇒ date 2025-10-30 ~
Hạn chót: trước 30/10/2025 ⇒ date 2025-10-29 ~
Hạn hoàn thành: 30/10/2025 ⇒ date 2025-10-30 ~
Thời hạn: 30/10/2025 ⇒ date 2025-10-30 ~
Thời gian: 30/10/2025 ⇒ date 2025-10-30 ~
TG: 15/9 - 30/9/2025 ⇒ range 2025-09-15..2025-09-30 ~
Ngày bắt đầu 15/9/2025, ngày kết thúc 30/10/2025 ⇒ range 2025-09-15..2025-10-30 ~
Bắt đầu 15/9/2025; kết thúc 30/10/2025 ⇒ range 2025-09-15..2025-10-30 ~
BĐ: 15/9/2025 - KT: 30/10/2025 ⇒ range|unreadable 2025-09-15..2025-10-30 ~
Bắt đầu từ 15/9/2025 ⇒ range 2025-09-15.. ~openEnded
Bắt đầu từ ngày 15 tháng 9 năm 2025 ⇒ range 2025-09-15.. ~openEnded
Bắt đầu từ 15/9 và hoàn thành trước 30/11 ⇒ range 2025-09-15..2025-11-29 ~yearInferred
Khởi công 15/9/2025, hoàn thành 30/11/2025 ⇒ range|unreadable 2025-09-15..2025-11-30 ~
Từ 15/9 tới 30/11/2025 ⇒ range 2025-09-15..2025-11-30
Từ ngày 15.9 đến ngày 30.11.2025 ⇒ range 2025-09-15..2025-11-30
15.9 – 30.11.2025 ⇒ range 2025-09-15..2025-11-30 ~
15-9-2025 -> 30-11-2025 ⇒ range 2025-09-15..2025-11-30
15/9/2025 => 30/11/2025 ⇒ range 2025-09-15..2025-11-30 ~
15/9/2025~30/11/2025 ⇒ range 2025-09-15..2025-11-30 ~
15/9/2025…30/11/2025 ⇒ range|unreadable 2025-09-15..2025-11-30 ~
15/09/2025—30/11/2025 ⇒ range 2025-09-15..2025-11-30
15/9/25-30/11/25 ⇒ range 2025-09-15..2025-11-30 ~twoDigitYear
30\11\2025 ⇒ date|unreadable 2025-11-30 ~
30|11|2025 ⇒ unreadable|date 2025-11-30 ~
30 / 11 / 2025 ⇒ date 2025-11-30
30//11//2025 ⇒ date|unreadable 2025-11-30 ~
30/11//2025 ⇒ date|unreadable 2025-11-30 ~
30/11.2025 ⇒ date|unreadable 2025-11-30 ~
30,11,2025 ⇒ date|unreadable 2025-11-30 ~
30 11 2025 ⇒ unreadable|date 2025-11-30 ~
30/11/2025. ⇒ date 2025-11-30
30/11/2025; ⇒ date 2025-11-30
(30/11/2025) ⇒ date 2025-11-30
[30/11/2025] ⇒ date 2025-11-30 ~
* 30/11/2025 ⇒ date 2025-11-30
+ 30/11/2025 ⇒ date 2025-11-30
✓ 30/11/2025 ⇒ date|unreadable 2025-11-30 ~
30/11/2025 ✓ ⇒ date|unreadable 2025-11-30 ~
30/11/2025 (đã xong) ⇒ unreadable|date 2025-11-30 ~
30/11/2025 (chưa xong) ⇒ date|unreadable 2025-11-30 ~
Đã hoàn thành 30/11/2025 ⇒ date|unreadable 2025-11-30 ~
Đã xong ngày 15/10/2025 ⇒ date|unreadable 2025-10-15 ~
30/11/2025 (Hiệu trưởng duyệt) ⇒ date|unreadable 2025-11-30 ~
30/11/2025 (điều chỉnh) ⇒ date|unreadable 2025-11-30 ~
30/11/2025 (lần 1) ⇒ date 2025-11-30 ~
Đợt 1: 30/10; đợt 2: 30/3 ⇒ range 2025-10-30..2026-03-30 ~yearInferred
Đợt 1: trước 30/10\nĐợt 2: trước 30/3 ⇒ range *..2026-03-29 ~
Lần 1 15/10, lần 2 15/12, lần 3 15/3, lần 4 15/5 ⇒ range 2025-10-15..2026-05-15 ~
HKI: 15/12; HKII: 15/5 ⇒ range 2025-12-15..2026-05-15 ~yearInferred
HK1 trước 15/12, HK2 trước 15/5 ⇒ range|unreadable *..2026-05-14 ~
Học kỳ I: trước 15/12/2025\nHọc kỳ II: trước 15/5/2026 ⇒ range *..2026-05-14 ~
15/12/2025 và 15/5/2026 ⇒ range 2025-12-15..2026-05-15 ambiguous
15/12/2025 hoặc 15/5/2026 ⇒ range 2025-12-15..2026-05-15 ~ambiguous
15/12/2025 & 15/5/2026 ⇒ range 2025-12-15..2026-05-15 ~
15/12/2025 / 15/5/2026 ⇒ range|unreadable 2025-12-15..2026-05-15 ~
15/12/2025 15/5/2026 ⇒ unreadable - ~
Ngày 15,16/11/2025 ⇒ range 2025-11-15..2025-11-16 ~
Ngày 15 và 16/11/2025 ⇒ range 2025-11-15..2025-11-16 ~
Ngày 15, 16, 17 tháng 11 năm 2025 ⇒ range 2025-11-15..2025-11-17 ~
15&16/11/2025 ⇒ range|unreadable 2025-11-15..2025-11-16 ~
Từ ngày 15 đến 20/11 ⇒ range 2025-11-15..2025-11-20 yearInferred
Từ 15 - 20/11/2025 ⇒ range 2025-11-15..2025-11-20
15 → 20/11/2025 ⇒ range 2025-11-15..2025-11-20
28/10-3/11/2025 ⇒ range 2025-10-28..2025-11-03
28/12 - 3/1 ⇒ range 2025-12-28..2026-01-03 yearInferred
28/12 - 3/1/2026 ⇒ range 2025-12-28..2026-01-03 ~
28/12/2025 - 3/1 ⇒ range 2025-12-28..2026-01-03 ~
25/5 - 5/6 ⇒ range 2026-05-25..2026-06-05 ~yearInferred
Trước thứ 6 hằng tuần ⇒ recurring 2025-09-01..2026-05-31 ~
Thứ 2 đầu tháng ⇒ recurring|unreadable 2025-09-01..2026-05-31 ~
Ngày 25 hằng tháng ⇒ recurring 2025-09-01..2026-05-31 ~
Trước ngày 25 mỗi tháng ⇒ recurring 2025-09-01..2026-05-31 ~
Ngày cuối tháng ⇒ unreadable|recurring 2025-09-01..2026-05-31 ~
Ngày cuối cùng của mỗi tháng ⇒ recurring|unreadable 2025-09-01..2026-05-31 ~
Ngày 30/11 (Chủ nhật) ⇒ date 2025-11-30 ~yearInferred
CN 30/11/2025 ⇒ date 2025-11-30 ~
Thứ bảy, 29/11/2025 ⇒ date 2025-11-29 ~
Thứ Hai 30/11/2025 ⇒ date|unreadable 2025-11-30 ~ambiguous
Sáng 30/11/2025 ⇒ date 2025-11-30 ~
14h00 30/11/2025 ⇒ date 2025-11-30 ~
trước 17h00 ngày 30/11/2025 ⇒ date 2025-11-30 ~
Chậm nhất 17h ngày 30/11 ⇒ date 2025-11-30 ~yearInferred
Chậm nhất là ngày 30/11/2025 ⇒ date 2025-11-30
Muộn nhất 30/11 ⇒ date 2025-11-30 yearInferred
Không muộn hơn ngày 30/11/2025 ⇒ date 2025-11-30 ~
Không quá 30/11/2025 ⇒ date|unreadable 2025-11-30 ~
Không chậm hơn 30/11 ⇒ date|unreadable 2025-11-30 ~
Trước và trong ngày 30/11/2025 ⇒ date|unreadable 2025-11-30 ~
Từ nay đến 30/11/2025 ⇒ range|date|unreadable *..2025-11-30 ~
Từ nay đến hết 30/11 ⇒ range|date|unreadable *..2025-11-30 ~
Đến trước 30/11/2025 ⇒ date|unreadable 2025-11-29 ~
Đến hết ngày 30/11/2025 ⇒ date *..2025-11-30
Đến 30/11 phải xong ⇒ date|unreadable 2025-11-30 ~
Xong trước 30/11 ⇒ date 2025-11-29 ~yearInferred
Làm xong trước ngày 30/11/2025 ⇒ date 2025-11-29 ~
Phải xong trước 30/11 ⇒ date 2025-11-29 ~
Cần hoàn thành trước 30/11/2025 ⇒ date 2025-11-29 ~
Hoàn tất: 30/11/2025 ⇒ date|unreadable 2025-11-30 ~
Nghiệm thu ngày 30/11/2025 ⇒ date|unreadable 2025-11-30 ~
Báo cáo trước 15/12/2025 ⇒ date 2025-12-14 ~
Nộp báo cáo về PGD trước 15/12/2025 ⇒ date 2025-12-14 ~
Họp tổ ngày 10/10/2025 ⇒ date|unreadable 2025-10-10 ~
Tổ chức vào ngày 22/12 ⇒ date 2025-12-22 ~
truoc ngay 30/11/2025 ⇒ date 2025-11-29
den het ngay 30/11/2025 ⇒ date *..2025-11-30
cham nhat 30/11 ⇒ date 2025-11-30 yearInferred
tu 15/9 den 30/11 ⇒ range 2025-09-15..2025-11-30 yearInferred
TRƯỚC NGÀY 30/11/2025 ⇒ date 2025-11-29
Trứơc 30/11/2025 ⇒ date|unreadable 2025-11-29 ~
Trưóc 30/11/2025 ⇒ date|unreadable 2025-11-29 ~
Chậm nhât 30/11/2025 ⇒ date|unreadable 2025-11-30 ~
Chận nhất 30/11/2025 ⇒ date|unreadable 2025-11-30 ~
Ngàu 30/11/2025 ⇒ date|unreadable 2025-11-30 ~
Từ 15/9 đến 30/11/2205 ⇒ unreadable - ~
30/11/205 ⇒ unreadable - ~
30/11/20255 ⇒ unreadable - ~
30/1l/2025 ⇒ unreadable|date 2025-11-30 ~
3O/11/2025 ⇒ unreadable|date 2025-11-30 ~
30/11/2024 ⇒ date 2024-11-30 ~beforeYear
30/11/2026 ⇒ date 2026-11-30 ~otherYear
15/8/2026 ⇒ date 2026-08-15 ~outsideYear
15/6/2026 ⇒ date 2026-06-15 afterTeachingYear
15/7 ⇒ date 2026-07-15 ~
15/8 ⇒ date 2025-08-15 ~
by 15 Oct 2025 ⇒ date 2025-10-15
Before Nov 30, 2025 ⇒ date 2025-11-29 ~
30th November 2025 ⇒ date 2025-11-30
from 15 Sep to 30 Nov 2025 ⇒ range 2025-09-15..2025-11-30
2025-11-30 ⇒ date 2025-11-30
2025.11.30 ⇒ date 2025-11-30
11/30/2025 ⇒ unreadable - ~
20251130 ⇒ unreadable - ~
`;
