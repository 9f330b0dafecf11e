/** Plans cut by pages, in parts by semester or month, two on a sheet, several sheets, notes beside and below. */
import type { Book } from "./tables-book";

export const PAGES: Book[] = [
  {
    name: "a row that Word's table has broken over two of the sheet's",
    asOf: "2024-10-01",
    sheets: {
      "Table 1": String.raw`
TRƯỜNG TIỂU HỌC SƠN LỘC
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung công việc | Giải pháp | Bộ phận thực hiện | Thời gian | Dự toán
1 | 1.4 | Tổ chuyên môn sinh hoạt | Đổi mới sinh hoạt theo | Phó Hiệu trưởng | 11/2024 | Không => 1 1.4 | 2024-11-30 | 0
 | | còn hình thức, | hướng nghiên cứu | | |
 | | chưa hiệu quả | bài học | | |
2 | 3.6 | Thư viện chưa có | Lắp 2 máy tính | Kế toán | 12/2024 | 20 triệu đồng => 3 3.6 | 2024-12-31 | 20000000
 | | máy tính tra cứu | | | |
`,
    },
    plans: ["Table 1 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "parts for the months, each row with its day",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON THANH XUÂN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung công việc | Biện pháp | Bộ phận thực hiện | Ngày hoàn thành | Dự toán | Ghi chú
THÁNG 10/2024 | < | < | < | < | < | < | <
1 | 1.1 | Công khai chiến lược | Niêm yết ở bảng tin | Văn thư | 25/10/2024 | Không | => 1 1.1 | 2024-10-25 | 0
2 | 3.5 | Bổ sung đồ chơi | Mua 5 bộ | Kế toán | 31/10/2024 | 4.000.000 đồng | => 3 3.5 | 2024-10-31 | 4000000
THÁNG 11/2024 | < | < | < | < | < | < | <

1 | 2.2 | Kèm cặp giáo viên mới | Dự giờ 4 tiết | Tổ trưởng | 30/11/2024 | Không | => 2 2.2 | 2024-11-30 | 0
THÁNG 12/2024 | < | < | < | < | < | < | <
1 | 4.1 | Họp ban đại diện | Lập lịch họp | Hiệu trưởng | 20/12/2024 | Không | => 4 4.1 | 2024-12-20 | 0
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G, note H"],
    findings: [],
  },
  {
    name: "two plans on a sheet, the second with its columns in another order",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG THCS VÕ THỊ SÁU
A. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG HỌC KỲ I NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cải tiến | Giải pháp | Phụ trách | Thời gian | Kinh phí
1 | 1.4 | Tổ chuyên môn họp ít | Lập lịch họp | Phó Hiệu trưởng | 10/2024 | Không => 1 1.4 | 2024-10-31 | 0
2 | 3.2 | Phòng bộ môn thiếu kệ | Đóng 2 kệ | Bảo vệ | 12/2024 | 3 triệu đồng => 3 3.2 | 2024-12-31 | 3000000

B. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG HỌC KỲ II NĂM HỌC 2024-2025
TT | Tiêu chí | Thời gian | Nội dung cải tiến | Giải pháp | Kinh phí | Phụ trách
1 | 5.4 | 3/2025 | Hoạt động trải nghiệm ít | Tham quan bảo tàng | 10 triệu đồng | Tổng phụ trách => 5 5.4 | 2025-03-31 | 10000000
2 | 4.1 | 2/2025 | Ban đại diện họp ít | Lập lịch | Không | Hiệu trưởng => 4 4.1 | 2025-02-28 | 0
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G", "KH 8: ordinal A, criterion B, deadline C, content D, actions E, budget F, owner G"],
    findings: [],
  },
  {
    name: "a sheet a standard, the year on the cover",
    asOf: "2024-10-01",
    sheets: {
      "Bìa": String.raw`
PHÒNG GDĐT HUYỆN YÊN LẠC
TRƯỜNG MẦM NON TỀ LỖ
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG
Năm học 2024-2025
`,
      "TC1": String.raw`
TIÊU CHUẨN 1: TỔ CHỨC VÀ QUẢN LÝ NHÀ TRƯỜNG
TT | Tiêu chí | Nội dung cải tiến | Giải pháp | Bộ phận thực hiện | Thời gian | Dự toán
1 | 1.2 | Hội đồng trường họp ít | Lập lịch họp | Hiệu trưởng | Tháng 11 | Không => 1 1.2 | 2024-11-30 | 0
`,
      "TC3": String.raw`
TIÊU CHUẨN 3: CƠ SỞ VẬT CHẤT VÀ THIẾT BỊ DẠY HỌC
TT | Tiêu chí | Nội dung cải tiến | Giải pháp | Bộ phận thực hiện | Thời gian | Dự toán
1 | 3.5 | Đồ chơi ngoài trời thiếu | Mua 2 bộ | Kế toán | Tháng 3 | 15 triệu đồng => 3 3.5 | 2025-03-31 | 15000000
`,
    },
    plans: ["TC1 2: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G", "TC3 2: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
    frame: ["mam-non-2018", "TRƯỜNG MẦM NON TỀ LỖ", "2024-2025"],
  },
  {
    name: "the header with its numbers again on the next page, a part continued",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG TIỂU HỌC QUANG TRUNG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Tồn tại | Giải pháp | Bộ phận thực hiện | Tiến độ | Dự toán
(1) | (2) | (3) | (4) | (5) | (6) | (7)
I | Tiêu chuẩn 2 | | | | |
1 | Tiêu chí 2.2 | 2 giáo viên chưa đạt chuẩn | Cử đi học đại học | Hiệu trưởng | 5/2025 | Không => 2 2.2 | 2025-05-31 | 0
TT | Tiêu chí | Tồn tại | Giải pháp | Bộ phận thực hiện | Tiến độ | Dự toán
(1) | (2) | (3) | (4) | (5) | (6) | (7)
 | | | Bố trí dạy thay | Phó Hiệu trưởng | 10/2024 | 3 triệu đồng => 2 2.2 | 2024-10-31 | 3000000
II | Tiêu chuẩn 3 (tiếp theo) | | | | |
2 | Tiêu chí 3.5 | Thiếu đồ dùng | Tự làm 20 bộ | Tổ trưởng | 12/2024 | 1 triệu đồng => 3 3.5 | 2024-12-31 | 1000000
`,
    },
    plans: ["KH 3: ordinal A, criterion B, weakness C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "hidden rows, blank lines between, a signature beside the last rows",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG THPT TRẦN VĂN KỶ
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
STT | Tiêu chí | Nội dung công việc | Giải pháp thực hiện | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian | Dự toán kinh phí

1 | 1.7 | Đánh giá viên chức chưa sát | Xây dựng bộ tiêu chí | Hiệu trưởng | Công đoàn | 12/2024 | Không => 1 1.7 | 2024-12-31 | 0

#2 | 3.3 | Nhà xe dột | Lợp lại mái | Bảo vệ | Ban đại diện CMHS | 11/2024 | 9 triệu đồng => 3 3.3 | 2024-11-30 | 9000000

3 | 5.5 | Hướng nghiệp chưa đều | Mời 2 trường đại học | Bí thư Đoàn | Tổ chủ nhiệm | 4/2025 | 2 triệu đồng | | HIỆU TRƯỞNG => 5 5.5 | 2025-04-30 | 2000000
 | | | | | | | | | (Ký, đóng dấu)
 | | | | | | | | | Hoàng Văn Thái
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, partners F, deadline G, budget H"],
    findings: [],
  },
  {
    name: "the standard merged down as TC 1, the criterion as its number within",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON BẢO YÊN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
Tiêu chuẩn | Tiêu chí | Điểm hạn chế cần khắc phục | Việc làm cụ thể | Người chịu trách nhiệm chính | Người hỗ trợ | Thời điểm bắt đầu | Thời điểm hoàn thành | Ước tính chi phí
TC 1 | Tiêu chí 4 | Tổ chuyên môn họp ít | Lập lịch họp | Phó Hiệu trưởng | Tổ trưởng | 9/2024 | 12/2024 | Không => 1 1.4 | 2024-12-31 | 0
^ | Tiêu chí 8 | Kế hoạch giáo dục chung chung | Duyệt kế hoạch | Phó Hiệu trưởng | Giáo viên | 10/2024 | 5/2025 | Không => 1 1.8 | 2025-05-31 | 0
TC 3 | Tiêu chí 5 | Thiếu đồ dùng | Tự làm 10 bộ | Tổ trưởng | Phụ huynh | 10/2024 | 1/2025 | 1.500.000đ => 3 3.5 | 2025-01-31 | 1500000
`,
    },
    plans: ["KH 3: standard A, criterion B, weakness C, actions D, owner E, partners F, startDate G, endDate H, budget I"],
    findings: [],
  },
  {
    name: "the newer form in two parts, resources and levels",
    asOf: "2026-10-01",
    sheets: {
      "Biểu 2": String.raw`
TRƯỜNG MẦM NON HOA PHƯỢNG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2026-2027
STT | Nội dung cải tiến | Mục tiêu | Giải pháp | Chỉ số đánh giá | Tiến độ thời gian | Bộ phận thực hiện | Nguồn lực | Sản phẩm/Minh chứng | Mức độ thực hiện
Học kỳ I | < | < | < | < | < | < | < | < | <
1 | Tiêu chí 1.2: Công khai chưa kịp thời | Công khai đúng hạn | Cập nhật trang web | 100% nội dung | Tháng 12/2026 | Văn thư | Không cần kinh phí | Ảnh chụp trang web | Đang thực hiện => 1 1.2 | 2026-12-31 | 0
Học kỳ II | < | < | < | < | < | < | < | < | <
2 | Tiêu chí 3.1: Sân chơi thiếu bóng mát | Có 10 cây | Trồng cây | 10 cây | Tháng 3/2027 | Bảo vệ | 3.000.000 đồng | Hóa đơn | Chưa thực hiện => 3 3.1 | 2027-03-31 | 3000000
`,
    },
    plans: ["Biểu 2 3: ordinal A, content B, goal C, actions D, indicator E, deadline F, owner G, budget H, evidence I, status J"],
    findings: [],
  },
  {
    name: "criterion, content and number merged over sub-rows, the money too",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG TIỂU HỌC PHÚ THỨ
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
STT | Tiêu chuẩn, tiêu chí | Hạn chế, nguyên nhân | Hướng xử lý | Giao cho | Hạn hoàn tất | Tổng tiền (đồng) | Các bên liên quan
1 | Tiêu chuẩn 3\nTiêu chí 3.1 | Sân trường chưa lát gạch | a) Khảo sát, lập dự toán | Kế toán | 15/10/2024 | =45000000~#,##0~45,000,000 | UBND xã => 3 3.1 | 2024-10-15 | 45000000
^ | ^ | ^ | b) Thi công 200 m2 | Bảo vệ | 20/12/2024 | ^ | ^ => 3 3.1 | 2024-12-20 | ditto
^ | ^ | ^ | c) Nghiệm thu | Hiệu trưởng | 31/12/2024 | ^ | ^ => 3 3.1 | 2024-12-31 | ditto
2 | Tiêu chuẩn 4\nTiêu chí 4.2 | Tuyên truyền còn ít | Phát tin hằng tuần | Tổng phụ trách | Cả năm học | =0 | Đoàn xã => 4 4.2 | 2025-05-31 | 0
`,
    },
    plans: ["KH 3: ordinal A, criterion B, weakness C, actions D, owner E, deadline F, budget G, partners H"],
    findings: ["deadline-due-soon@F4"],
  },
  {
    name: "who and by when under one spanning header, progress at the end",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG THCS PHÚ DIỄN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cải tiến | Việc cần triển khai | Phân công, thời gian | < | Chi phí dự kiến | Tiến độ thực hiện
^ | ^ | ^ | ^ | Bộ phận đầu mối | Hoàn thành | ^ | ^
1 | 1.8 | Kế hoạch dạy học chung chung | Duyệt kế hoạch | Phó Hiệu trưởng | 30/10/2024 | 0 | Đang thực hiện => 1 1.8 | 2024-10-30 | 0
2 | 3.5 | Máy tính hỏng | Sửa 10 máy | Kế toán | 30/11/2024 | 15 triệu đồng | Chưa thực hiện => 3 3.5 | 2024-11-30 | 15000000
`,
    },
    plans: ["KH 4: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G, status H"],
    findings: [],
  },
  {
    name: "a plan of mending within a month, named for it",
    asOf: "2024-10-01",
    sheets: {
      "Sheet1": String.raw`
TRƯỜNG MẦM NON AN LẠC
KẾ HOẠCH KHẮC PHỤC HẠN CHẾ SAU ĐÁNH GIÁ NGOÀI THÁNG 11 NĂM 2024
TT | Nội dung công việc | Giải pháp khắc phục | Bộ phận thực hiện | Tiến độ | Dự toán
1 | Tiêu chí 3.4: Bếp ăn thiếu tủ lưu mẫu | Mua 1 tủ | Kế toán | 15/11/2024 | 6 triệu đồng => 3 3.4 | 2024-11-15 | 6000000
2 | Tiêu chí 1.6: Hồ sơ tài sản chưa đủ | Kiểm kê | Kế toán | 30/11/2024 | Không => 1 1.6 | 2024-11-30 | 0
`,
    },
    plans: ["Sheet1 3: ordinal A, content B, actions C, owner D, deadline E, budget F"],
    findings: ["school-year-assumed@A3"],
  },
  {
    name: "a table of contents, signatures side by side, then an appendix with the plan",
    asOf: "2024-10-01",
    sheets: {
      "PL 2": String.raw`
 | | PHỤ LỤC 2
 | | KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
 | | (Kèm theo Kế hoạch số 25/KH-THCS ngày 20/9/2024 của Trường THCS Yên Hòa)
 | Stt | Mã TC | Cần khắc phục | Cách xử lý | Bộ phận, cá nhân thực hiện | Thời gian bắt đầu | Thời điểm hoàn thành | Số kinh phí | Nguồn | Nơi phối hợp
 | 1 | 2.4 | Học sinh đi học muộn | Trực cổng | Tổng phụ trách | 01/10/2024 | 31/12/2024 | 0 | | Công an xã => 2 2.4 | 2024-12-31 | 0
 | 2 | 3.6 | Thiếu sách tham khảo | Mua 150 cuốn | Nhân viên thư viện | 01/11/2024 | 28/02/2025 | 7.500.000 đồng | Ngân sách | Nhà sách => 3 3.6 | 2025-02-28 | 7500000
 | | Tổng: | | | | | 7.500.000 đồng | |
`,
    },
    plans: ["PL 2 4: ordinal B, criterion C, content D, actions E, owner F, startDate G, endDate H, budget I, partners K"],
    findings: [],
  },
  {
    name: "parts for the semesters, no column of time",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG TIỂU HỌC VĂN MIẾU
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Bộ phận thực hiện | Dự toán
HỌC KỲ I | < | < | < | < | <
1 | 1.4 | Tổ khối họp ít | Lập lịch họp | Phó Hiệu trưởng | Không => 1 1.4 | - | 0
HỌC KỲ II | < | < | < | < | <
2 | 3.6 | Thư viện ít sách | Mua 100 sách | Nhân viên thư viện | 5 triệu đồng => 3 3.6 | - | 5000000
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, budget F"],
    findings: ["column-missing@A3"],
  },
];
