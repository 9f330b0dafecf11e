/** Forms, offices' lists, results, and sheets beside a plan that are none. */
import type { Book } from "./tables-book";

export const SHEETS: Book[] = [
  {
    name: "page headers with the school and page number between the parts",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON HOA CÚC
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí
1 | 1.1 | Chiến lược chưa công khai | Đăng trang web | Hiệu trưởng | Tháng 10/2024 | Không => 1 1.1 | 2024-10-31 | 0
2 | 1.4 | Tổ chuyên môn | Sinh hoạt theo chuyên đề | Phó Hiệu trưởng | Tháng 11/2024 | Không => 1 1.4 | 2024-11-30 | 0
Trang 1/3 | < | < | < | < | < | <
Kế hoạch CTCL năm học 2024-2025 - Trường MN Hoa Cúc | < | < | < | < | < | <
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí
3 | 2.2 | Giáo viên mới | Kèm cặp | Tổ trưởng chuyên môn | Tháng 12/2024 | Không => 2 2.2 | 2024-12-31 | 0
4 | 3.5 | Đồ chơi cũ | Mua mới | Kế toán | Tháng 1/2025 | 10 triệu đồng => 3 3.5 | 2025-01-31 | 10000000
Trang 2/3 | < | < | < | < | < | <
 | Tổng cộng | | | | | 10 triệu đồng
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "money and time first, the criterion last",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG TIỂU HỌC TRẦN PHÚ
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
Kinh phí (nghìn đồng) | Thời hạn | Người chịu trách nhiệm | Giải pháp thực hiện | Tồn tại, hạn chế | Mục tiêu | Thuộc tiêu chí
=2500~#,##0~2,500 | 30/11/2024 | Phó Hiệu trưởng | Mua 10 bảng con | Đồ dùng còn thiếu | Đủ 1 bộ/lớp | 3.5 => 3 3.5 | 2024-11-30 | 2500000
=0 | 31/12/2024 | Hiệu trưởng | Họp ban đại diện | Phối hợp chưa chặt | Họp 3 lần/năm | 4.1 => 4 4.1 | 2024-12-31 | 0
`,
    },
    plans: ["KH 3: budget A, deadline B, owner C, actions D, weakness E, goal F, criterion G"],
    findings: [],
  },
  {
    name: "no criterion column, the criterion in brackets behind the content",
    asOf: "2024-10-01",
    sheets: {
      "KH cải tiến": String.raw`
TRƯỜNG THCS NGUYỄN DU
TT | Nội dung | Biện pháp thực hiện | Người thực hiện | Thời gian | Kinh phí | Kết quả mong đợi
1 | Phòng bộ môn Tin học thiếu máy (TC 3.5) | Mua 5 máy tính | Kế toán | Tháng 3/2025 | 60.000.000 | Đủ máy => 3 3.5 | 2025-03-31 | 60000000
2 | Câu lạc bộ chưa đều (TC 5.4) | Lập lịch | Tổng phụ trách Đội | Tháng 10/2024 | 0 | Mỗi tháng một lần => 5 5.4 | 2024-10-31 | 0
`,
    },
    plans: ["KH cải tiến 2: ordinal A, content B, actions C, owner D, deadline E, budget F, indicator G"],
    findings: ["school-year-assumed@A2"],
  },
  {
    name: "formulas that show errors",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON ÁNH DƯƠNG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí
1 | 1.1 | Chiến lược chưa công khai | Đăng trang web | #N/A | Tháng 10/2024 | #REF! => 1 1.1 | 2024-10-31 | unreadable
2 | #VALUE! | Tổ chuyên môn | Sinh hoạt theo chuyên đề | Phó Hiệu trưởng | #NAME? | Không => - - | unreadable | 0
 | Tổng cộng | | | | | #REF!
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: ["cell-error@E4", "cell-error@G4", "cell-error@B5", "cell-error@F5", "cell-error@G6"],
  },
  {
    name: "a blank template with numbered lines",
    asOf: "2026-10-01",
    sheets: {
      "Biểu 2": String.raw`
Biểu 2. Kế hoạch cải tiến chất lượng giáo dục
V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG
TT (1) | Nội dung cải tiến (2) | Mục tiêu cải tiến (3) | Hoạt động/giải pháp (4) | Chỉ số đánh giá kết quả (5) | Thời gian thực hiện (6) | Đơn vị/cá nhân phụ trách (7) | Nguồn lực bảo đảm (8) | Thông tin, dữ liệu hoặc minh chứng dự kiến (9) | Mức độ thực hiện (10)
1 | | | | | | | | |
2 | | | | | | | | |
3 | | | | | | | | |
… | | | | | | | | |
VI. THEO DÕI, ĐÁNH GIÁ | < | < | < | < | < | < | < | < | <
`,
    },
    plans: ["Biểu 2 3: ordinal A, content B, goal C, actions D, indicator E, deadline F, owner G, budget H, evidence I, status J"],
    findings: ["school-year-assumed@A3"],
  },
  {
    name: "a blank template of the older form",
    asOf: "2024-10-01",
    sheets: {
      "Mẫu": String.raw`
TRƯỜNG ……………………
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 20…-20…
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí | Ghi chú
1 | | | | | | |
2 | | | | | | |
…… | …… | …… | …… | …… | …… | …… |
`,
    },
    plans: [],
    findings: [],
  },
  {
    name: "notes and signatures under the plan, side by side",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG THPT CHUYÊN LÊ HỒNG PHONG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung | Giải pháp | Phụ trách | Thời gian | Kinh phí
1 | 1.10 | Bảo đảm an ninh trật tự, an toàn trường học | Lắp 8 camera | Phó Hiệu trưởng | Tháng 11/2024 | 40.000.000 đồng => 1 1.10 | 2024-11-30 | 40000000
2 | 5.6 | Học sinh giỏi giảm | Bồi dưỡng theo nhóm | Tổ trưởng chuyên môn | Cả năm học | Không => 5 5.6 | 2025-05-31 | 0
(*) Kinh phí trích từ nguồn chi thường xuyên năm 2024. | < | < | < | < | < | <
Ghi chú: Các tổ chuyên môn báo cáo tiến độ trước ngày 25 hằng tháng. | < | < | < | < | < | <
 | NGƯỜI LẬP BIỂU | | KẾ TOÁN | | HIỆU TRƯỞNG |
 | (Ký, ghi rõ họ tên) | | (Ký, ghi rõ họ tên) | | (Ký, đóng dấu) |
 | Nguyễn Thị Lan | | Trần Văn Bình | | Lê Minh Đức |
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: ["document-undated@F8"],
  },
  {
    name: "a column of schools, the office's list",
    asOf: "2024-10-01",
    sheets: {
      "Tổng hợp": String.raw`
PHÒNG GDĐT HUYỆN CỦ CHI
TỔNG HỢP KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG CÁC TRƯỜNG MẦM NON NĂM HỌC 2024-2025
TT | Trường | Tiêu chí | Nội dung cải tiến | Giải pháp | Phụ trách | Thời gian | Kinh phí (triệu đồng)
1 | MN Bông Sen | 3.1 | Sân chơi hẹp | Mở rộng sân | Hiệu trưởng | 6/2025 | =50 => 3 3.1 | 2025-06-30 | 50000000
^ | ^ | 3.5 | Đồ chơi thiếu | Mua thêm | Kế toán | 12/2024 | =20 => 3 3.5 | 2024-12-31 | 20000000
2 | MN Hoa Lan | 2.2 | Giáo viên thiếu | Hợp đồng 2 giáo viên | Hiệu trưởng | 10/2024 | =0 => 2 2.2 | 2024-10-31 | 0
Tổng | < | | | | | | =70
`,
    },
    plans: ["Tổng hợp 3: ordinal A, criterion C, content D, actions E, owner F, deadline G, budget H"],
    findings: ["deadline-in-summer@G4"],
  },
  {
    name: "results to tick at the end, an evaluation by three people",
    asOf: "2025-06-01",
    sheets: {
      "KH và KQ": String.raw`
TRƯỜNG MẦM NON VÀNG ANH
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG VÀ KẾT QUẢ THỰC HIỆN NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cải tiến | Biện pháp | Người thực hiện | Thời gian | Kinh phí (đồng) | Kết quả thực hiện | < | < | Minh chứng | Ghi chú
^ | ^ | ^ | ^ | ^ | ^ | ^ | Hoàn thành | Đang thực hiện | Chưa hoàn thành | ^ | ^
1 | 1.2 | Hội đồng trường họp ít | Lập lịch họp | Hiệu trưởng | 12/2024 | =0 | x | | | Biên bản họp | => 1 1.2 | 2024-12-31 | 0
2 | 3.2 | Phòng học thiếu sáng | Thay bóng đèn | Bảo vệ | 3/2025 | =6000000~#,##0~6,000,000 | | | x | | Thiếu kinh phí => 3 3.2 | 2025-03-31 | 6000000
`,
    },
    plans: ["KH và KQ 4: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G, status H, evidence K, note L"],
    findings: ["deadline-overdue@F6"],
  },
  {
    name: "a plan for five years with a sheet a year",
    asOf: "2024-10-01",
    sheets: {
      "Năm học 2023-2024": String.raw`
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIAI ĐOẠN 2023-2028
TRƯỜNG TIỂU HỌC KIM LIÊN
TT | Tiêu chí | Nội dung | Biện pháp | Nhân lực | Thời gian | Kinh phí | Kết quả
1 | 1.5 | Lớp học đông | Xây thêm phòng | Hiệu trưởng | Tháng 5 | Không | Đã xong => 1 1.5 | 2024-05-31 | 0
`,
      "Năm học 2024-2025": String.raw`
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIAI ĐOẠN 2023-2028
TRƯỜNG TIỂU HỌC KIM LIÊN
TT | Tiêu chí | Nội dung | Biện pháp | Nhân lực | Thời gian | Kinh phí | Kết quả
1 | 1.5 | Lớp học đông | Tách lớp | Hiệu trưởng | Tháng 5 | Không | => 1 1.5 | 2025-05-31 | 0
`,
    },
    plans: ["Năm học 2023-2024 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G, status H", "Năm học 2024-2025 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G, status H"],
    findings: ["Năm học 2023-2024!budget-cost-in-actions@G4"],
  },
  {
    name: "cards: a field a line, not a table",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON HƯỚNG DƯƠNG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
Tiêu chí 1.1 | Phương hướng, chiến lược
Điểm yếu | Chưa công khai chiến lược
Biện pháp | Đăng trên trang web
Nhân lực | Hiệu trưởng
Thời gian | Tháng 10/2024
Kinh phí | Không
Tiêu chí 2.2 | Đối với giáo viên
Điểm yếu | Giáo viên mới
Biện pháp | Kèm cặp
Nhân lực | Tổ trưởng
Thời gian | Cả năm
Kinh phí | Không
`,
    },
    plans: [],
    findings: [],
  },
  {
    name: "goals, indicators and levels that are to be reached",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG THCS & THPT VÕ NGUYÊN GIÁP
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
STT | Tiêu chuẩn | Tiêu chí | Mức đạt hiện tại | Mức phấn đấu | Nội dung, chỉ báo chưa đạt | Giải pháp khắc phục | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Nguồn kinh phí
1 | Tiêu chuẩn 2 | 2.3 | Mức 1 | Mức 2 | Nhân viên thiết bị kiêm nhiệm | Tuyển 01 nhân viên thiết bị | Hiệu trưởng | Sở GDĐT | 31/12/2024 | Không => 2 2.3 | 2024-12-31 | 0
2 | Tiêu chuẩn 3 | 3.1 | Mức 2 | Mức 3 | Sân bóng chưa có lưới chắn | Lắp lưới chắn | Tổ Thể dục | Ban đại diện CMHS | 28/02/2025 | 35.000.000đ (xã hội hóa) => 3 3.1 | 2025-02-28 | 35000000
`,
    },
    plans: ["KH 3: ordinal A, standard B, criterion C, goal E, content F, actions G, owner H, partners I, deadline J, budget K"],
    findings: [],
  },
];
