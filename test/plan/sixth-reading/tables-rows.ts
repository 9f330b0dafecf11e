/** Rows that say nothing, headers that are not quite repeated, remarks and data beside the table. */
import type { Book } from "./tables-book";

export const ROWS: Book[] = [
  {
    name: "an owner column called by several posts, and a plan without header words for people",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG TIỂU HỌC ĐINH TIÊN HOÀNG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
STT | Tiêu chí | Nội dung cải tiến | Các bước thực hiện | Chỉ đạo | Thực hiện | Thời gian | Kinh phí
1 | 2.3 | Nhân viên thư viện kiêm nhiệm | Cử đi bồi dưỡng | Hiệu trưởng | Nhân viên thư viện | 12/2024 | 2 triệu => 2 2.3 | 2024-12-31 | 2000000
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner F, deadline G, budget H"],
    findings: [],
  },
  {
    name: "criterion rows whose cells are all filled with dashes",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON 20-10
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí
1 | Tiêu chí 1.1 | - | - | - | - | -
2 | Tiêu chí 1.2 | Hội đồng trường họp ít | Lập lịch họp | Hiệu trưởng | 11/2024 | Không => 1 1.2 | 2024-11-30 | 0
3 | Tiêu chí 1.3 | Không | | | |
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "criterion rows that say that all is reached",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON 1-6
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí
1 | 1.1 | Không có | Không | Không | Không | Không
2 | 1.2 | Hội đồng trường họp ít | Lập lịch họp | Hiệu trưởng | 11/2024 | Không => 1 1.2 | 2024-11-30 | 0
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "a table of Excel's with spare lines and a total row, formulas for dates",
    asOf: "2024-10-01",
    sheets: {
      "Sheet1": String.raw`
Mã | Tiêu chí | Nội dung cải tiến | Giải pháp | Phụ trách | Bắt đầu | Kết thúc | Số ngày còn lại | Kinh phí dự kiến | Trạng thái
KH01 | 1.1 | Chiến lược chưa công khai | Đăng web | Hiệu trưởng | =45566~dd/mm/yyyy~01/10/2024 | =45596~dd/mm/yyyy~31/10/2024 | =30 | =1000000~#,##0 "đ"~1,000,000 đ | Đang thực hiện => 1 1.1 | 2024-10-31 | 1000000
KH02 | 3.5 | Đồ chơi thiếu | Mua sắm | Kế toán | =45597~dd/mm/yyyy~01/11/2024 | =45657~dd/mm/yyyy~31/12/2024 | =91 | =5000000~#,##0 "đ"~5,000,000 đ | Chưa thực hiện => 3 3.5 | 2024-12-31 | 5000000
KH03 | | | | | | | #VALUE! | |
KH04 | | | | | | | #VALUE! | |
Total | | | | | | | | =6000000~#,##0 "đ"~6,000,000 đ | =2
`,
    },
    plans: ["Sheet1 1: criterion B, content C, actions D, owner E, startDate F, endDate G, timeLeft H, budget I, status J"],
    findings: ["school-year-assumed@B1"],
  },
  {
    name: "the header below a table that names a preamble's data side by side",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
THÔNG TIN CHUNG | < | < | < | < | < | <
Tên trường | Trường Tiểu học Lê Văn Sĩ | Hiệu trưởng | Nguyễn Văn Ba | Số lớp | 25 | Kinh phí hoạt động: 2 tỷ
Năm học | 2024-2025 | Cấp độ KĐCLGD | 2 | Số HS | 900 | Thời gian ĐGN: 4/2023
KẾ HOẠCH CẢI TIẾN | < | < | < | < | < | <
TT | Tiêu chí | Nội dung | Biện pháp | Người thực hiện | Thời gian | Kinh phí
1 | 3.6 | Thư viện | Bổ sung sách | Nhân viên thư viện | 4/2025 | 10.000.000đ => 3 3.6 | 2025-04-30 | 10000000
`,
    },
    plans: ["KH 5: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
    frame: ["tieu-hoc-2018", "Trường Tiểu học Lê Văn Sĩ", "2024-2025"],
  },
  {
    name: "remarks of the office in a column without header, far to the right",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON BÔNG TRANG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung | Biện pháp | Nhân lực | Thời gian | Kinh phí
1 | 1.4 | Tổ chuyên môn | Đổi mới họp tổ | Phó Hiệu trưởng | 11/2024 | Không | | Cần ghi rõ số buổi => 1 1.4 | 2024-11-30 | 0
 | | | | | | | | Xem lại thời gian
2 | 1.7 | Đội ngũ | Bồi dưỡng | Hiệu trưởng | 12/2024 | Không | | => 1 1.7 | 2024-12-31 | 0
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "a repeated page header in which two words differ",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG THCS LÝ THƯỜNG KIỆT
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí
1 | 1.4 | Tổ chuyên môn | Đổi mới họp tổ | Phó Hiệu trưởng | 11/2024 | Không => 1 1.4 | 2024-11-30 | 0
STT | Tiêu chí | Nội dung cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí
2 | 1.7 | Đội ngũ | Bồi dưỡng | Hiệu trưởng | 12/2024 | Không => 1 1.7 | 2024-12-31 | 0
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
];
