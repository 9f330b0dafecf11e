/** Headers in other words, actions under one criterion, results and money in several columns. */
import type { Book } from "./tables-book";

export const OFFICES: Book[] = [
  {
    name: "what was reached, what is lacking and why before what is done",
    asOf: "2024-10-01",
    sheets: {
      "KH khắc phục": String.raw`
SỞ GDĐT TỈNH ĐỒNG THÁP
TRƯỜNG THPT LẤP VÒ 2
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2024-2025
STT | Tiêu chuẩn/Tiêu chí | Kết quả đạt được | Tồn tại/hạn chế | Nguyên nhân | Giải pháp khắc phục | Bộ phận thực hiện | Tiến độ thời gian | Nguồn lực | Đơn vị phối hợp | Sản phẩm/Minh chứng
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)
1 | Tiêu chí 1.4 | Tổ chuyên môn hoạt động đúng quy định | Sinh hoạt theo nghiên cứu bài học còn ít | Giáo viên ngại đổi mới | Mỗi tổ xây dựng 2 bài dạy minh họa | Tổ trưởng chuyên môn | Tháng 11/2024 | Không | Ban chuyên môn | Biên bản sinh hoạt tổ => 1 1.4 | 2024-11-30 | 0
2 | Tiêu chí 3.6 | Thư viện đạt chuẩn | Tài liệu số còn thiếu | Kinh phí hạn hẹp | Bổ sung tài liệu số | Nhân viên thư viện | Quý I/2025 | 12 triệu đồng | Hội khuyến học | Danh mục tài liệu => 3 3.6 | 2025-03-31 | 12000000
`,
    },
    plans: ["KH khắc phục 4: ordinal A, criterion B, weakness D, actions F, owner G, deadline H, budget I, partners J, evidence K"],
    findings: [],
    frame: ["trung-hoc-2018", "TRƯỜNG THPT LẤP VÒ 2", "2024-2025"],
  },
  {
    name: "work, product and money before the people and the criterion",
    asOf: "2024-10-01",
    sheets: {
      "Sheet1": String.raw`
TRƯỜNG TIỂU HỌC NGUYỄN VĂN BÉ
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
Nội dung công việc | Cách thức thực hiện | Sản phẩm cần đạt | Dự toán (đồng) | Tiêu chí liên quan | Hoàn thành trước ngày | Bộ phận chủ trì | Bộ phận phối hợp | Ghi chú
Sơn lại tường phòng học | Thuê thợ sơn 4 phòng | 4 phòng được sơn mới | =16000000~#,##0~16,000,000 | 3.2 | =45626~dd/mm/yyyy~30/11/2024 | Bảo vệ | Ban đại diện CMHS | => 3 3.2 | 2024-11-30 | 16000000
Nâng chất lượng họp tổ | Họp theo chuyên đề | 6 chuyên đề | =0 | 1.4 | =45657~dd/mm/yyyy~31/12/2024 | Tổ trưởng | Phó Hiệu trưởng | => 1 1.4 | 2024-12-31 | 0
`,
    },
    plans: ["Sheet1 3: content A, actions B, indicator C, budget D, criterion E, deadline F, owner G, partners H, note I"],
    findings: [],
  },
  {
    name: "actions a) b) c) each in a row, criterion and content only in the first",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON PHÚ LỢI
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cần cải tiến | Giải pháp | Người thực hiện | Thời gian | Dự toán
Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học | < | < | < | < | < | <
1 | Tiêu chí 3.1: Diện tích, khuôn viên và sân vườn | Sân vườn ít bóng mát | a) Trồng 10 cây bàng | Bảo vệ | 10/2024 | 3.000.000 đồng => 3 3.1 | 2024-10-31 | 3000000
 | | | b) Làm mái che khu cát nước | Phó Hiệu trưởng | 12/2024 | 8.000.000 đồng => 3 3.1 | 2024-12-31 | 8000000
 | | | c) Chăm sóc vườn rau | Giáo viên lớp Lá 1 | Hằng tuần | Không => 3 3.1 | 2025-05-31 | 0
2 | Tiêu chí 3.5: Thiết bị, đồ dùng, đồ chơi | Đồ chơi ngoài trời cũ | a) Sơn lại cầu trượt | Bảo vệ | 11/2024 | 500.000 đồng => 3 3.5 | 2024-11-30 | 500000
 | | | b) Mua thêm 1 xích đu | Kế toán | 3/2025 | 6.000.000 đồng => 3 3.5 | 2025-03-31 | 6000000
Cộng tiêu chuẩn 3 | < | < | < | < | < | 17.500.000 đồng
Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội | < | < | < | < | < | <
3 | Tiêu chí 4.1: Ban đại diện cha mẹ trẻ | Họp ít | Lập lịch họp | Hiệu trưởng | 10/2024 | Không => 4 4.1 | 2024-10-31 | 0
Tổng cộng | < | < | < | < | < | 17.500.000 đồng
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "budget and raised money beside their total, subtotals between",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG THCS LÊ LỢI
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cải tiến | Biện pháp | Phụ trách | Thời hạn | Dự toán kinh phí (triệu đồng) | < | < | Ghi chú
^ | ^ | ^ | ^ | ^ | ^ | NSNN | XHH | Tổng | ^
1 | 3.1 | Sân trường bong tróc | Láng lại sân | Hiệu trưởng | 12/2024 | =40 | =20 | =60 | => 3 3.1 | 2024-12-31 | 60000000
2 | 3.2 | Quạt phòng học hỏng | Thay 20 quạt | Kế toán | 11/2024 | | =8 | =8 | => 3 3.2 | 2024-11-30 | 8000000
 | Tổng TC 3 | | | | | =40 | =28 | =68 |
3 | 5.4 | Hoạt động trải nghiệm ít | Tổ chức 1 chuyến | Tổng phụ trách | 3/2025 | =0 | =15.5~0.0~15,5 | =15.5~0.0~15,5 | => 5 5.4 | 2025-03-31 | 15500000
 | Tổng TC 5 | | | | | =0 | =15.5~0.0~15,5 | =15.5~0.0~15,5 |
 | TỔNG CỘNG | | | | | =40 | =43.5~0.0~43,5 | =83.5~0.0~83,5 |
`,
    },
    plans: ["KH 4: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G, note J"],
    findings: [],
  },
  {
    name: "the sum and where it comes from under one header",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG TIỂU HỌC HẢI ĐÌNH
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung | Giải pháp | Thực hiện | Thời gian | Kinh phí | <
^ | ^ | ^ | ^ | ^ | ^ | Số tiền (đồng) | Nguồn
1 | 3.3 | Nhà vệ sinh học sinh xuống cấp | Thay 6 vòi nước | Bảo vệ | 10/2024 | =1800000~#,##0~1.800.000 | Chi thường xuyên => 3 3.3 | 2024-10-31 | 1800000
2 | 3.5 | Thiếu ti vi | Vận động tài trợ 2 ti vi | Hiệu trưởng | 1/2025 | =24000000~#,##0~24.000.000 | Tài trợ => 3 3.5 | 2025-01-31 | 24000000
3 | 5.1 | Kế hoạch giáo dục chưa cụ thể | Rà soát kế hoạch | Phó Hiệu trưởng | 9/2024 đến 5/2025 | =0 | => 5 5.1 | 2025-05-31 | 0
`,
    },
    plans: ["KH 4: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "results of each semester behind the plan",
    asOf: "2025-02-10",
    sheets: {
      "Theo dõi": String.raw`
TRƯỜNG MẦM NON TÂN LẬP
THEO DÕI THỰC HIỆN KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cải tiến | Biện pháp | Bộ phận phụ trách | Thời gian | Dự toán | Kết quả đạt được HKI | Kết quả đạt được HKII | Minh chứng | Ghi chú
1 | 1.1 | Chiến lược chưa công khai | Niêm yết | Văn thư | 11/2024 | Không | Đã hoàn thành | | Ảnh niêm yết | => 1 1.1 | 2024-11-30 | 0
2 | 2.2 | Giáo viên mới | Kèm cặp | Tổ trưởng | 12/2024 | Không | Đang thực hiện | | | => 2 2.2 | 2024-12-31 | 0
3 | 3.3 | Phòng y tế thiếu giường | Mua 1 giường | Nhân viên y tế | 4/2025 | 2.500.000đ | Chưa thực hiện | | | => 3 3.3 | 2025-04-30 | 2500000
`,
    },
    plans: ["Theo dõi 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G, status H, evidence J, note K"],
    findings: ["deadline-overdue@F5"],
  },
  {
    name: "who and by when in one column",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG TIỂU HỌC LONG BIÊN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Điểm yếu | Giải pháp | Người thực hiện, thời gian hoàn thành | Dự toán
1 | 1.4 | Tổ khối họp chưa đều | Lập lịch họp | Phó Hiệu trưởng, 30/11/2024 | Không => 1 1.4 | 2024-11-30 | 0
2 | 3.6 | Thư viện ít sách | Mua 100 sách | Nhân viên thư viện, tháng 3/2025 | 5 triệu đồng => 3 3.6 | 2025-03-31 | 5000000
3 | 4.1 | Ban đại diện họp ít | Lập lịch | Hiệu trưởng\nTháng 12/2024 | Không => 4 4.1 | 2024-12-31 | 0
`,
    },
    plans: ["KH 3: ordinal A, criterion B, weakness C, actions D, owner E, deadline E, budget F"],
    findings: [],
  },
  {
    name: "work and how it is done in one column, money in thousands",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON ĐỒNG XUÂN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
STT | Tiêu chí | Nội dung và giải pháp cải tiến | Cán bộ phụ trách | Hạn hoàn thành | Dự toán (ĐVT: nghìn đồng) | Nơi phối hợp | Ghi chú
1 | 2.3 | Nhân viên nuôi dưỡng chưa có chứng chỉ: cử 2 người đi học | Hiệu trưởng | 28/02/2025 | =3000~#,##0~3,000 | Trung tâm GDNN | => 2 2.3 | 2025-02-28 | 3000000
2 | 3.4 | Bếp ăn chưa có lưới chắn côn trùng: lắp lưới | Bảo vệ | 15/11/2024 | =850 | | => 3 3.4 | 2024-11-15 | 850000
`,
    },
    plans: ["KH 3: ordinal A, criterion B, actions C, owner D, deadline E, budget F, partners G, note H"],
    findings: ["partners-missing@G5"],
  },
  {
    name: "the ward's list, schools in the last column",
    asOf: "2025-10-01",
    sheets: {
      "Tổng hợp": String.raw`
ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH
PHÒNG VĂN HÓA - XÃ HỘI
TỔNG HỢP NỘI DUNG CẢI TIẾN CHẤT LƯỢNG CỦA CÁC TRƯỜNG NĂM HỌC 2025-2026
STT | Tiêu chí | Tồn tại, hạn chế | Giải pháp khắc phục | Bộ phận thực hiện | Tiến độ thực hiện | Dự toán (triệu đồng) | Đơn vị trường
1 | 3.1 | Sân chơi ngập nước | Nâng nền sân | Hiệu trưởng | 12/2025 | =85 | Tiểu học An Bình A => 3 3.1 | 2025-12-31 | 85000000
2 | 1.4 | Tổ khối họp ít | Lập lịch họp | Phó Hiệu trưởng | 11/2025 | =0 | Tiểu học An Bình A => 1 1.4 | 2025-11-30 | 0
3 | 3.1 | Cổng trường hẹp | Mở rộng cổng | Hiệu trưởng | 4/2026 | =40 | Tiểu học An Bình B => 3 3.1 | 2026-04-30 | 40000000
`,
    },
    plans: ["Tổng hợp 4: ordinal A, criterion B, weakness C, actions D, owner E, deadline F, budget G"],
    findings: [],
    frame: ["tieu-hoc-2018", null, "2025-2026"],
  },
];
