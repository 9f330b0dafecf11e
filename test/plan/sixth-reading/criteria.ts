/** Criteria that a cell names, decided before the reader saw them: the criteria in order (nothing: none), `!` a flag that goes with them, then texts. */
export const CRITERIA = String.raw`
1.2 ⇒ TC 1.2 | Tc1.2 | TC1.2. | TC.1.2 | TC:1.2 | TC - 1.2 | TC-1.2 | 1.2a | 1.2 a | 1.2. | 1.2: | 1.2 - | 1,2 | 1 . 2 | Tiêu chí: 1.2 | Tiêu chí 1.2: | Tiêu chí 1,2 | tiêu chí 1.2 (mức 2) | Tiêu  chí  1.2 | Tiêu chí 1.2; | (TC 1.2) | TC(1.2) | [TC 1.2] | TC số 1.2 | Tiêu chí thứ 1.2 | Tchí 1.2 | T chí 1.2 | T.chí 1.2 | Tiêu chí 1.2 - Hội đồng trường | 1.2 Hội đồng trường | 1.2/ Hội đồng trường | 1.2- Hội đồng trường (Hội đồng quản trị) | 1.2.Hội đồng trường | TIÊU CHÍ 1.2. HỘI ĐỒNG TRƯỜNG | Tieu chi 1.2 | tieu chi 1,2 | Tiêu chi 1.2 | Tiêu chí 1.2 Mức 2 | Mức 2 TC 1.2 | Mức 2: TC 1.2 | Tiêu chuẩn 1: Tiêu chí 1.2 | Tiêu chuẩn 1 (tiêu chí 1.2) | TCHUẨN 1, TC 1.2 | Nội dung tiêu chí 1.2 | Tiêu chí 1.2 điểm a | Điểm a tiêu chí 1.2 | Chỉ báo a, tiêu chí 1.2 | Chỉ báo b TC 1.2 | Khoản 2 tiêu chí 1.2 | STT 1: tiêu chí 1.2 | * TC 1.2 | + 1.2 | – TC 1.2 | TC 1.2.a | TC 1.2a | TC 1.2-a | TC 1.2 a, b | Tiêu chí 1.2 (a) | Tiêu chí1.2: | Tiêu chí 1.02 | Tíeu chí 1.2 | Tiêu chí; 1.2 | Tiêu chí “1.2” | “Tiêu chí 1.2” | TC 1.2 (5 lớp) | TC 1.2: 5 triệu đồng | Tiêu chí 1.2⏎Hội đồng trường | TC⏎1.2 | Tiêu chí⏎1.2
1.2 !joined ⇒ TCh 1, tiêu chí 2 | TCh 1 tiêu chí 2 | TC 1, tiêu chí 2 | Tchuẩn 1, tchí 2 | T.chuẩn 1 - T.chí 2 | Tiêu chuẩn 1/ Tiêu chí 2 | Tiêu chuẩn 1; TC 2 | Tiêu chí 2, tiêu chuẩn 1 | Tiêu chí 2 của tiêu chuẩn 1 | Tiêu chí 2 (TC 1) | Tiêu chuẩn I - tiêu chí 2 | Tiêu chuẩn I, TC 2
1.2 1.3 ⇒ TC1.2, 1.3 | TC 1.2 và 1.3 | TC 1.2; TC 1.3 | TC 1.2 + TC 1.3 | TC 1.2 & 1.3 | TC 1.2/1.3 | 1.2; 1.3 | 1.2⏎1.3 | 1.2 + 1.3 | 1.2 & 1.3 | Tiêu chí 1.2 và tiêu chí 1.3 | Tiêu chí 1.2, tiêu chí 1.3 | Tiêu chí 1.2 - 1.3 | TC 1.2-1.3 | Các TC 1.2, 1.3 | Các tiêu chí: 1.2; 1.3 | TC 1.2,1.3 | Tiêu chí 1.2,1.3 | TC: 1.2 ; 1.3 | - TC 1.2⏎- TC 1.3 | Tiêu chí 1.2.⏎Tiêu chí 1.3. | Tiêu chí 1.2, 1.3. | 1,2; 1,3 | 1.2/1.3 | TC 1.2 – TC 1.3 | Tiêu chí 1.2 & tiêu chí 1.3 | TC 1.2 với TC 1.3 | Tiêu chí 1.2 cùng tiêu chí 1.3
1.1 1.2 1.3 ⇒ 1.1-1.3 | 1.1 - 1.3 | TC 1.1 - 1.3 | TC 1.1 đến 1.3 | Từ TC 1.1 đến TC 1.3 | 1.1; 1.2; 1.3 | 1.1, 1.2, 1.3 | TC 1.1, 1.2 và 1.3 | 1.1~1.3 | 1.1 tới 1.3 | TC 1.1→1.3 | Tiêu chí 1.1 ... 1.3 | TC 1.1, TC 1.2, TC 1.3 | TC1.1;TC1.2;TC1.3 | 1.1 – 1.3 | 1.1⏎1.2⏎1.3
 ⇒ từ 1.1 đến 1.3 | V.4 | II.4 | III.4 | 1.2 tỷ đồng | 1.2 tr | 1,2tr/lớp | 1.2 m2/trẻ | 1,5 ha | 2.5 triệu | 1.500.000 | 1.200 | 12.1 | 0.5 | 1.2.2025 | 01/02/2025 | Ngày 1.2 | ngày 1/2 | Tháng 1.2025 | Lớp 1.2 | Phòng 2.1 | Tổ 1.2 | 2.1% | 3.5 điểm | 1.2 kg | Điều 1.2 | Mục 1.2 | Khoản 1.2 Điều 5 | H1-1.2-01 | H1.2-01 | MC 1.2 | v1.2 | 1.0 | 1.2.3 | 1.2.3.4 | Tiêu chí | Tiêu chí 1 | Tiêu chuẩn 1 | Mức 1 | TC | I | 1 | 2-3 | Điểm 1.2 | 1.2 lần | 1.2 giờ | tăng 1.2 lần | Bảng 1.2 | Hình 1.2 | Phụ lục 1.2 | Biểu 2.1 | 3.2 tiết/tuần | Số 1.2/KH-THCS | 1.2 học sinh/máy | 2,5 người | 1-2 tuần | 1.5-2.0 | 2.5 - 3 tỷ | Mức 1 - 1.2
5.4 ⇒ Tchí 5.4 | 5.4 | TC V.4 | Tiêu chí 5,4 | Tiêu chuẩn 5 tiêu chí 5.4
2.4 ⇒ Tiêu chí 2.4: | Tiêu chí 2.4 – Học sinh | TC II.4 | Tiêu chí II.4 | 2.4) | 2.4: Học sinh | Tiêu chuẩn 2 - TC 2.4
3.4 ⇒ 3.4 Khối phòng | Mức 3 - TC 3.4
3.1 ⇒ Mức 2 TC 3.1 | Mức 2, tiêu chí 3.1 | TC 3.1 mức 2 | TC 3.1 (M2) | TC 3.1/M2 | TC 3.1 - M2 | M2 TC 3.1
1.5 ⇒ Tieu chi 1.5 | TIEU CHI 1.5 | tieu chí 1.5 | Tiêu chí' 1.5 | Tiêu chí 1.5?
1.5 !typo ⇒ tieuchi 1.5 | Tiêu cí 1.5
1.10 ⇒ 1.10 | TC 1.10 | Tiêu chí 1.10 | tc1.10: | 1,10 | TC 1.10a | 1.10.
1.10 !joined ⇒ Tiêu chuẩn 1, tiêu chí 10
1.15 ⇒ 1.15 | TC 1.15 | Tiêu chí 1.15
4.1 ⇒ 4.1 | TC 4.1 | 4.1. Ban đại diện | Tiêu chí 4.1 mức 1
6.1 ⇒ 6.1
9.2 ⇒ 9.2
1.20 ⇒ 1.20
1.16 ⇒ TC 1.16
1.2 !typo ⇒ Tiêuchí1.2
5.4 !joined ⇒ Tiêu chuẩn V, tiêu chí 4
3.4 !joined ⇒ TCh 3 tiêu chí 4 | Tiêu chuẩn 3, TC 4 | TC 3 - tiêu chí 4
`;

/** What is displayed, what Excel stores, its format, the criteria and flags. */
export const STORED: readonly (readonly [text: string, value: number | string, format: string, wanted: string])[] = [
  ["1.1", 1.1, "General", "1.1 !trailingZero"],
  ["1.10", 1.1, "0.00", "1.10"],
  ["1.1", 1.1, "0.0", "1.1 !trailingZero"],
  ["1.20", 1.2, "0.00", "1.2"],
  ["1.2", 1.2, "General", "1.2"],
  ["2.3", 2.3, "General", "2.3"],
  ["1,10", 1.1, "0.00", "1.10"],
  ["1,1", 1.1, "General", "1.1 !trailingZero"],
  ["2.1", 2.1, "General", "2.1 !trailingZero"],
  ["1.10", "1.10", "@", "1.10"],
  ["1.1", "1.1", "@", "1.1"],
  ["2/1/2025", 45659, "d/m/yyyy", "2.1 !datelike"],
  ["02/01/2025", 45659, "dd/mm/yyyy", "2.1 !datelike"],
  ["01-Feb", 45689, "d-mmm", "1.2 !datelike"],
  ["1-Feb", 45689, "d-mmm", "1.2 !datelike"],
  ["01/02", 45689, "dd/mm", "1.2 !datelike"],
  ["1/2", 45689, "d/m", "1.2 !datelike"],
  ["01-Thg2", 45689, 'd-"Thg"m', "1.2 !datelike"],
  ["1-thg 2", 45689, "d-mmm", "1.2 !datelike"],
  ["15/02/2025", 45703, "dd/mm/yyyy", ""],
  ["2025-02-01", 45689, "yyyy-mm-dd", ""],
  ["01.02", 45689, "dd.mm", "1.2 !datelike"],
  ["1.5", 45778, "d.m", "1.5 !datelike"],
  ["1", 1, "General", ""],
  ["0.5", 0.5, "General", ""],
  ["12.5", 12.5, "General", ""],
  ["5", 5, "General", ""],
  ["1.2%", 0.012, "0.0%", ""],
  ["1.200", 1200, "#,##0", ""],
  ["Tiêu chí 1.2", 1.2, '"Tiêu chí "0.0', "1.2"],
  ["TC 1.1", 1.1, '"TC "0.0', "1.1 !trailingZero"],
  ["Tiêu chí 1.10", 1.1, '"Tiêu chí "0.00', "1.10"],
  ["1.00", 1, "0.00", ""],
  ["4.30", 4.3, "0.00", "4.3"],
];
