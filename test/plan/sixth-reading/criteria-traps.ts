/** Numbers that are no criterion, and criteria beside other numbers. Written as in `criteria.ts`. */
export const TRAPS = String.raw`
 ⇒ TC-BYT 1.2 | TCVN 1.2 | TC 5.000 | TC: 1.500.000 | TC 1.2 triệu | TC: 1,5 tỷ | Tiêu chí 1.2.3 | Tiêu chí 100% | Tiêu chí số | tiêu chí 15/20 | TC 2025 | TC 12.5% | Tổ chức 1.2 | tc: 2.5 triệu đồng | Ngân sách TC 1.2 tr | QĐ 1.2/QĐ-TC | Nguồn TC: 1.5 tr | tài chính 1.2 | I.2 | II.1 | V.5 | i.1 | A.1.2 | Mức 1 | Mức 2.1 | 1-2 | 1/2025 | 2.2025 | 1.2025 | 5.2026 | 13.2 | TC 13.2 | 1. 2 phòng học | 1. 5 giáo viên | 2. 3 lớp | 1 .000 | 2 . 500 | 1 . 2 triệu | 1 . 2 phòng | 3.5 m | 1.2m | 1,5m2 | 4.5 giờ/ngày | 2.5 tiết/GV | 1.5 GV/lớp | 1.9 gv/lớp | 1,2 GV/lớp | 2.2 HS/máy | 1.5 lần/năm | 1.2 ngày | 2.5 tuần | 3.0 | 4.0 điểm | 2,0 | 1.5-2.0 m | 1.1/1000 | 1:2 | 1.5x2 | 2.4 GHz | 3.2 Mbps | 5.1 MP | TC 1 | TC 1, 2 | TC 1 và TC 2 | Tiêu chuẩn 1, 2 | TC 1-3 | Tiêu chí 1, 2, 3 | TCh 1 | TC 1/2 | Tiêu chí 1/2 | TC 3 (tiêu chuẩn)
3.2 ⇒ 3.2
1.2 ⇒ Tiêu chí 1.2 (5.000.000đ) | TC 1.2: 3.5 triệu | TC 1.2 đạt 80% | TC 1.2 ngày 3/5/2025 | Tiêu chí 1.2, 15 triệu | TC 1.2; 5 lớp | TC 1.2, mức 3 | TC 1.2 - mức 3 | TC 1.2, 3 phòng | TC 1.2 và 3 lớp học | TC 1.2 - 12 lớp | Tiêu chí 1.2 – 2.000.000đ | TC 1.2 (tháng 3.2025) | Tiêu chí 1.2: xem mục 3.4 | Theo tiêu chí 1.2 | Đáp ứng TC 1.2 | TC 1.2 (a), 1.3 (b) | TC 1.2a, 1.3b
1.2 1.3 ⇒ TC 1.2, TC 1.3 (mức 2)
1.2 3.4 ⇒ TC 1.2 và TC 3.4 | TC 1.2, 3.4 | Tiêu chí 1.2; 3.4
5.1 ⇒ TC 5.1: | Tiêu chuẩn 5 - tiêu chí 5.1 | Tiêu chí 5.1 – Kết quả
1.2 !mismatch ⇒ Tiêu chuẩn 2 - tiêu chí 1.2 | TCh 3, tiêu chí 1.2 | TC 2, tiêu chí 1.2
2.1 ⇒ Mức 1 TC 2.1 | Tiêu chí 2.1 - mức 1 | 2.1 - Hiệu trưởng, phó hiệu trưởng | 2.1. Ngày 1/9 họp | TC 2.1; tháng 9
3.2 !joined ⇒ Tiêu chuẩn 3 - Tiêu chí 2 | Tchuẩn III, tiêu chí 2 | Tiêu chí 2 - Tiêu chuẩn 3
`;
