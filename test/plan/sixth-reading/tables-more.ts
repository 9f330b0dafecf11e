/** Plans of a university, of teams, by month, filtered, with every header shortened. */
import type { Book } from "./tables-book";

export const MORE: Book[] = [
  {
    name: "a university's list of recommendations",
    asOf: "2024-10-01",
    sheets: {
      "KHCT": String.raw`
TRƯỜNG ĐẠI HỌC KINH TẾ BIỂN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG SAU ĐÁNH GIÁ NGOÀI GIAI ĐOẠN 2024-2026
STT | Tiêu chí | Khuyến nghị của Đoàn ĐGN | Hoạt động cải tiến | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian bắt đầu | Thời gian hoàn thành | Sản phẩm/minh chứng | Kinh phí (triệu đồng)
Tiêu chuẩn 14: Thiết kế và rà soát chương trình dạy học | < | < | < | < | < | < | < | < | <
1 | 14.3 | Lấy ý kiến nhà sử dụng lao động thường xuyên hơn | Khảo sát 200 doanh nghiệp | Phòng Đào tạo | Các khoa | 10/2024 | 12/2024 | Báo cáo khảo sát | =40 => 14 14.3 | 2024-12-31 | 40000000
Tiêu chuẩn 18: Quản lý nghiên cứu khoa học | < | < | < | < | < | < | < | < | <
2 | 18.2 | Tăng tìm kiếm nguồn kinh phí | Ký 5 đề tài với doanh nghiệp | Phòng QLKH | Các viện | 01/2025 | 06/2025 | Hợp đồng | =0 => 18 18.2 | 2025-06-30 | 0
`,
    },
    plans: ["KHCT 3: ordinal A, criterion B, content C, actions D, owner E, partners F, startDate G, endDate H, evidence I, budget J"],
    findings: ["school-year-assumed@A3", "deadline-in-summer@H7"],
    frame: ["", "TRƯỜNG ĐẠI HỌC KINH TẾ BIỂN", "2024-2025"],
  },
  {
    name: "every header shortened",
    asOf: "2024-10-01",
    sheets: {
      "KHCTCL": String.raw`
TRƯỜNG MN HOA PHƯỢNG
KH CTCL NĂM HỌC 2024-2025
TT | TC | ND CTCL | BP cải tiến | Người TH | TGHT | KP DK (tr.đ) | ĐVPH | MĐTH | MC | GC
1 | 1.1 | Chưa công khai chiến lược | Đăng web | HT | 10/2024 | =0 | PHHS | Chưa TH | QĐ | => 1 1.1 | 2024-10-31 | 0
2 | 3.4 | Bếp thiếu tủ sấy bát | Mua 1 tủ | PHT | 12/2024 | =15 | Cty CP Y | Đang TH | HĐ | => 3 3.4 | 2024-12-31 | 15000000
`,
    },
    plans: ["KHCTCL 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G, partners H, status I, evidence J, note K"],
    findings: [],
  },
  {
    name: "rows hidden by a filter, a pivot to the right",
    asOf: "2024-10-01",
    sheets: {
      "Dữ liệu": String.raw`
TT | Trường/Năm học | Tiêu chí | Nội dung cải tiến | Giải pháp | Người phụ trách | Hạn hoàn thành | Kinh phí (đồng) | Trạng thái | | | Nhãn hàng | Sum of Kinh phí (đồng) | Count of TT
1 | | 1.1 | Chiến lược chưa công khai | Đăng web | Hiệu trưởng | =45596~dd/mm/yyyy~31/10/2024 | =1000000~#,##0~1,000,000 | Đang thực hiện | | | Đang thực hiện | =1000000~#,##0~1,000,000 | =1 => 1 1.1 | 2024-10-31 | 1000000
#2 | | 2.2 | Giáo viên mới | Kèm cặp | Tổ trưởng chuyên môn | =45626~dd/mm/yyyy~30/11/2024 | =0 | Chưa thực hiện | | | Chưa thực hiện | =2000000~#,##0~2,000,000 | =2 => 2 2.2 | 2024-11-30 | 0
3 | | 5.1 | Chương trình | Rà soát | Phó Hiệu trưởng | =45657~dd/mm/yyyy~31/12/2024 | =2000000~#,##0~2,000,000 | Chưa thực hiện | | | Grand Total | =3000000~#,##0~3,000,000 | =3 => 5 5.1 | 2024-12-31 | 2000000
`,
    },
    plans: ["Dữ liệu 1: ordinal A, criterion C, content D, actions E, owner F, deadline G, budget H, status I"],
    findings: ["school-year-assumed@A1"],
  },
  {
    name: "semesters as sections, standard and criterion in one cell",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
UBND HUYỆN LONG THÀNH\nTRƯỜNG TIỂU HỌC AN PHƯỚC\nKẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG\nNĂM HỌC 2024-2025
TT | Tiêu chuẩn, tiêu chí | Nội dung cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí
A. HỌC KỲ I | < | < | < | < | < | <
1 | Tiêu chuẩn 1\nTiêu chí 1.6 | Sổ tài sản chưa đủ | Kiểm kê | Kế toán | Tháng 10 | Không => 1 1.6 | 2024-10-31 | 0
2 | Tiêu chuẩn 2\nTiêu chí 2.2 | Thiếu giáo viên Âm nhạc | Hợp đồng | Hiệu trưởng | Tháng 9 | 30 triệu => 2 2.2 | 2024-09-30 | 30000000
B. HỌC KỲ II | < | < | < | < | < | <
3 | Tiêu chuẩn 5\nTiêu chí 5.5 | Tỷ lệ hoàn thành chương trình | Phụ đạo | GVCN | Tháng 2 đến tháng 5 | Không => 5 5.5 | 2025-05-31 | 0
`,
    },
    plans: ["KH 2: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: ["deadline-overdue@F5"],
    frame: ["tieu-hoc-2018", "TRƯỜNG TIỂU HỌC AN PHƯỚC", "2024-2025"],
  },
  {
    name: "two teams' plans one below the other, numbers beginning anew",
    asOf: "2024-10-01",
    sheets: {
      "KH các tổ": String.raw`
TRƯỜNG MẦM NON 6 - TỔ KHỐI LÁ
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung | Biện pháp | Nhân lực | Thời gian | Kinh phí
1 | 5.1 | Chương trình | Rà soát | Tổ trưởng khối Lá | 10/2024 | Không => 5 5.1 | 2024-10-31 | 0

TRƯỜNG MẦM NON 6 - TỔ KHỐI CHỒI
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung | Biện pháp | Nhân lực | Thời gian | Kinh phí
1 | 5.2 | Môi trường giáo dục | Làm góc mới | Tổ trưởng khối Chồi | 11/2024 | 500.000đ => 5 5.2 | 2024-11-30 | 500000
`,
    },
    plans: ["KH các tổ 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G", "KH các tổ 8: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "standards without anything to improve",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG THCS LƯƠNG THẾ VINH
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí
Tiêu chuẩn 1: Tổ chức và quản lý nhà trường | < | < | < | < | < | <
1 | 1.4 | Tổ Ngoại ngữ ghép 3 môn | Tách tổ | Hiệu trưởng | 11/2024 | Không => 1 1.4 | 2024-11-30 | 0
Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên và học sinh | < | < | < | < | < | <
Không có nội dung cần cải tiến | < | < | < | < | < | <
Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học | < | < | < | < | < | <
 | | Không có nội dung cần cải tiến | | | |
Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội | < | < | < | < | < | <
 | Không | Không | Không | Không | Không | Không
Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục | < | < | < | < | < | <
2 | 5.2 | Học sinh khuyết tật | Lập kế hoạch cá nhân | GVCN | 10/2024 | Không => 5 5.2 | 2024-10-31 | 0
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "planned and actual beside each other",
    asOf: "2025-06-15",
    sheets: {
      "KH": String.raw`
TRƯỜNG TIỂU HỌC HAI BÀ TRƯNG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cải tiến | Biện pháp | Người thực hiện | Thời gian dự kiến | Thời gian thực tế | Kinh phí dự kiến | Kinh phí thực chi | Kết quả | Minh chứng
1 | 3.1 | Sân trường xuống cấp | Lát gạch 200 m2 | Hiệu trưởng | Tháng 10/2024 | Tháng 12/2024 | 50.000.000đ | 48.500.000đ | Hoàn thành | Biên bản nghiệm thu => 3 3.1 | 2024-10-31 | 50000000
2 | 3.5 | Máy chiếu hỏng | Mua 2 máy | Kế toán | Tháng 3/2025 | Tháng 4/2025 | 30.000.000đ | 28.000.000đ | Hoàn thành | Hóa đơn => 3 3.5 | 2025-03-31 | 30000000
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget H, status J, evidence K"],
    findings: [],
  },
  {
    name: "a parent title over the whole width, the unit in a line of its own",
    asOf: "2024-10-01",
    sheets: {
      "BIEU": String.raw`
Tên đơn vị: TRƯỜNG MẦM NON BÚP SEN HỒNG | | | | | Biểu số 02
BẢNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025 | < | < | < | < | < | <
 | | | | | ĐVT: đồng | <
STT | Tiêu chí | Các nội dung cần cải tiến | Các biện pháp cải tiến | Cá nhân, bộ phận thực hiện | Thời gian thực hiện | Kinh phí thực hiện
A | B | C | D | E | F | G
1 | 1.9 | Quy chế dân chủ chưa niêm yết | Niêm yết tại bảng tin | Thư ký hội đồng | 15/10/2024 | =150000~#,##0~150,000 => 1 1.9 | 2024-10-15 | 150000
2 | 2.1 | Hiệu trưởng chưa có chứng chỉ | Học lớp quản lý | Hiệu trưởng | 30/5/2025 | =3500000~#,##0~3,500,000 => 2 2.1 | 2025-05-30 | 3500000
CỘNG | < | < | < | < | < | =3650000~#,##0~3,650,000
`,
    },
    plans: ["BIEU 4: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: ["deadline-due-soon@F6"],
    frame: ["mam-non-2018", "TRƯỜNG MẦM NON BÚP SEN HỒNG", "2024-2025"],
  },
  {
    name: "a month for each row",
    asOf: "2024-09-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON TUỔI THƠ
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG THEO THÁNG NĂM HỌC 2024-2025
Tháng | Tiêu chí | Nội dung cần cải tiến | Biện pháp thực hiện | Người thực hiện | Kinh phí
9/2024 | 1.1 | Chiến lược | Rà soát | Hiệu trưởng | Không => 1 1.1 | 2024-09-30 | 0
10/2024 | 2.2 | Giáo viên mới | Kèm cặp | Tổ trưởng chuyên môn | Không => 2 2.2 | 2024-10-31 | 0
11/2024 | 3.5 | Đồ chơi | Mua sắm | Kế toán | 5.000.000 đồng => 3 3.5 | 2024-11-30 | 5000000
`,
    },
    plans: ["KH 3: deadline A, criterion B, content C, actions D, owner E, budget F"],
    findings: [],
  },
  {
    name: "people's header in the school's own words",
    asOf: "2024-10-01",
    sheets: {
      "Ke hoach": String.raw`
TRƯỜNG PTDTBT TIỂU HỌC TÀ XÙA
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
Tiêu chí | Hạn chế, tồn tại | Giải pháp cải tiến | Lãnh đạo phụ trách | Bộ phận tham gia | Mốc thời gian hoàn thành | Kinh phí, nguồn lực | Yêu cầu cần đạt
3.3 | Nhà vệ sinh bán trú chưa đủ | Xây thêm 2 phòng | Hiệu trưởng | Tổ bán trú | 30/4/2025 | 80 triệu đồng | Đủ cho 120 học sinh => 3 3.3 | 2025-04-30 | 80000000
4.2 | Xã hội hóa thấp | Vận động nhà hảo tâm | Phó Hiệu trưởng | Công đoàn | 31/12/2024 | Không | 50 suất quà => 4 4.2 | 2024-12-31 | 0
`,
    },
    plans: ["Ke hoach 3: criterion A, weakness B, actions C, owner D, partners E, deadline F, budget G, goal H"],
    findings: [],
  },
  {
    name: "the standard in a narrow merged column, the criterion with its letter",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG THPT NGUYỄN KHUYẾN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TC | Tiêu chí | Chỉ báo | Nội dung cải tiến | Giải pháp | Người phụ trách | Thời gian | Kinh phí
TC1 | 1.1 | a | Chiến lược chưa phù hợp | Điều chỉnh chiến lược | Hiệu trưởng | 12/2024 | Không => 1 1.1 | 2024-12-31 | 0
^ | ^ | c | Chưa công bố chiến lược | Đăng trang web | Văn thư | 01/2025 | Không => 1 1.1 | 2025-01-31 | 0
^ | 1.7 | b | Phân công chưa hợp lý | Rà soát phân công | Phó Hiệu trưởng | 10/2024 | Không => 1 1.7 | 2024-10-31 | 0
TC3 | 3.6 | c | Thư viện điện tử chưa có | Mua phần mềm | Nhân viên thư viện | 5/2025 | 25.000.000 => 3 3.6 | 2025-05-31 | 25000000
`,
    },
    plans: ["KH 3: standard A, criterion B, indicator C, content D, actions E, owner F, deadline G, budget H"],
    findings: [],
  },
  {
    name: "the 2026 form with all its tables on one sheet",
    asOf: "2026-10-01",
    sheets: {
      "Biểu 2": String.raw`
Biểu 2
TRƯỜNG MẦM NON RẠNG ĐÔNG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC
Năm học 2026-2027
I. Thông tin chung
Địa chỉ: xã Bình Khê | Điện thoại: 0203.123.456
II. Căn cứ xây dựng kế hoạch
Kết quả tự đánh giá năm học 2025-2026
III. Mục tiêu cải tiến chất lượng
IV. Tóm tắt các vấn đề trọng tâm cần cải tiến
TT | Tiêu chuẩn | Tiêu chí liên quan (nếu có) | Đánh giá hiện trạng | Điểm hạn chế | Nguyên nhân của hạn chế
1 | Tiêu chuẩn 2 | 2.1 | Đạt mức 1 | 3 giáo viên chưa đạt chuẩn | Chưa được cử đi học
2 | Tiêu chuẩn 3 | 3.2 | Chưa đạt | Đồ chơi ngoài trời ít | Thiếu kinh phí
V. Kế hoạch cải tiến chất lượng
TT | Nội dung cải tiến | Mục tiêu cải tiến | Hoạt động/giải pháp | Chỉ số đánh giá kết quả | Thời gian thực hiện | Đơn vị/cá nhân phụ trách | Nguồn lực bảo đảm | Thông tin, dữ liệu hoặc minh chứng dự kiến | Mức độ thực hiện
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
1 | Tiêu chí 2.1: Nâng chuẩn giáo viên | 100% đạt chuẩn | Cử 3 giáo viên đi học đại học | 3 giáo viên | 9/2026 - 5/2027 | Hiệu trưởng | 15 triệu đồng, ngân sách | Bằng tốt nghiệp | Đang thực hiện => 2 2.1 | 2027-05-31 | 15000000
2 | Tiêu chí 3.2: Bổ sung đồ chơi ngoài trời | 5 bộ | Mua sắm, vận động | 5 bộ đồ chơi | Tháng 3/2027 | Phó Hiệu trưởng | 60 triệu đồng, xã hội hóa | Hóa đơn | Chưa hoàn thành => 3 3.2 | 2027-03-31 | 60000000
VI. Theo dõi, giám sát, đánh giá
Thời điểm | Nội dung theo dõi | Kết quả thực hiện | Điều chỉnh (nếu có) | Người đánh giá
Cuối học kỳ I | Tiến độ | | |
Cuối năm học | Kết quả | | |
`,
    },
    plans: ["Biểu 2 15: ordinal A, content B, goal C, actions D, indicator E, deadline F, owner G, budget H, evidence I, status J"],
    findings: [],
    frame: ["mam-non-2026", "TRƯỜNG MẦM NON RẠNG ĐÔNG", "2026-2027"],
  },
];
