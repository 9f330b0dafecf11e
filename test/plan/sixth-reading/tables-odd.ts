/** Headers that a page has cut, a table for each standard, merges across each other, tables of the self-assessment. */
import type { Book } from "./tables-book";

export const ODD: Book[] = [
  {
    name: "a table of its own for each standard",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG TIỂU HỌC CAM LINH
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
1. Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí
1 | Tiêu chí 1.3 | Đoàn thể hoạt động chưa đều | Lập lịch | Bí thư Đoàn | 11/2024 | Không => 1 1.3 | 2024-11-30 | 0
2 | Tiêu chí 1.7 | Bồi dưỡng đội ngũ | Cử đi học | Hiệu trưởng | 12/2024 | Không => 1 1.7 | 2024-12-31 | 0

2. Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên và học sinh
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí
1 | Tiêu chí 2.2 | Thiếu giáo viên | Hợp đồng | Hiệu trưởng | 9/2024 đến 5/2025 | 50 triệu đồng => 2 2.2 | 2025-05-31 | 50000000

3. Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí
1 | Tiêu chí 3.1 | Sân chơi bóng mát ít | Trồng cây | Tổng phụ trách | 2/2025 | 3 triệu đồng => 3 3.1 | 2025-02-28 | 3000000
4. Tiêu chuẩn 4: Không có
5. Tiêu chuẩn 5: Không có
`,
    },
    plans: ["KH 4: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "words of a header that are cut over two rows, as from a PDF",
    asOf: "2024-10-01",
    sheets: {
      "Table 1": String.raw`
TRƯỜNG MẦM NON HỒNG HÀ
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu | Nội dung cần | Biện pháp | Người phụ | Thời gian | Kinh phí
 | chí | cải tiến | thực hiện | trách | hoàn thành | (đồng)
1 | 1.1 | Chiến lược chưa công khai | Đăng web | Hiệu trưởng | 10/2024 | 0 => 1 1.1 | 2024-10-31 | 0
2 | 1.6 | Tài sản chưa kiểm kê | Kiểm kê | Kế toán | 12/2024 | 500.000 => 1 1.6 | 2024-12-31 | 500000
`,
    },
    plans: ["Table 1 4: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "totals at the top and after each criterion, blank lines between rows",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG THCS NGÔ QUYỀN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cải tiến | Giải pháp | Phụ trách | Thời gian | Kinh phí [1]
Tổng kinh phí | < | < | < | < | < | 12.000.000 đồng

1 | 3.1 | Cổng trường hỏng | Sửa cổng | Bảo vệ | 10/2024 | 7.000.000 đồng => 3 3.1 | 2024-10-31 | 7000000

2 | 3.1 | Tường rào thấp | Nâng tường | Hiệu trưởng | 12/2024 | 5.000.000 đồng => 3 3.1 | 2024-12-31 | 5000000
Cộng tiêu chí 3.1 | < | < | < | < | < | 12.000.000 đồng

3 | 4.1 | Ban đại diện họp ít | Lập lịch | Hiệu trưởng | 11/2024 | Không => 4 4.1 | 2024-11-30 | 0
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "headings with the circular's article, Roman numbers",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON QUỲNH LƯU
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí
Điều 7. Tiêu chuẩn 1: Tổ chức và quản lý nhà trường | < | < | < | < | <
1 | 1.6. Sổ sách tài sản chưa đầy đủ | Kiểm kê | Kế toán | 10/2024 | Không => 1 1.6 | 2024-10-31 | 0
Điều 8. Tiêu chuẩn II: Cán bộ quản lý, giáo viên, nhân viên | < | < | < | < | <
2 | 2.3. Thiếu nhân viên y tế | Hợp đồng | Hiệu trưởng | 12/2024 | 20 triệu đồng => 2 2.3 | 2024-12-31 | 20000000
`,
    },
    plans: ["KH 3: ordinal A, content B, actions C, owner D, deadline E, budget F"],
    findings: [],
  },
  {
    name: "a plan to mend what the external evaluation found, without the word for improving",
    asOf: "2024-10-01",
    sheets: {
      "Sheet1": String.raw`
TRƯỜNG TIỂU HỌC BÌNH AN
KẾ HOẠCH KHẮC PHỤC HẠN CHẾ SAU ĐÁNH GIÁ NGOÀI NĂM HỌC 2024-2025
TT | Hạn chế đoàn đánh giá ngoài chỉ ra | Biện pháp khắc phục | Người chịu trách nhiệm | Thời hạn | Kinh phí
Tiêu chuẩn 3 | < | < | < | < | <
1 | Tiêu chí 3.3: Nhà xe giáo viên chưa có mái | Lợp mái tôn | Hiệu trưởng | 31/12/2024 | 15 triệu đồng => 3 3.3 | 2024-12-31 | 15000000
2 | Tiêu chí 3.6: Thư viện thiếu tài liệu số | Đăng ký tài khoản | Nhân viên thư viện | 30/11/2024 | Không => 3 3.6 | 2024-11-30 | 0
`,
    },
    plans: ["Sheet1 3: ordinal A, weakness B, actions C, owner D, deadline E, budget F"],
    findings: [],
  },
  {
    name: "tables about self-assessment that name criteria, work, people and time",
    asOf: "2024-10-01",
    sheets: {
      "KH TĐG": String.raw`
TRƯỜNG MẦM NON HOA BAN
KẾ HOẠCH TỰ ĐÁNH GIÁ NĂM HỌC 2024-2025
III. PHÂN CÔNG NHIỆM VỤ
TT | Tiêu chuẩn | Tiêu chí | Nội dung công việc | Người phụ trách | Thời gian hoàn thành | Ghi chú
1 | Tiêu chuẩn 1 | 1.1 | Thu thập minh chứng, viết phiếu đánh giá | Nguyễn Thị Hoa | 30/11/2024 |
2 | Tiêu chuẩn 1 | 1.2 | Thu thập minh chứng, viết phiếu đánh giá | Trần Thị Mai | 30/11/2024 |
`,
      "Tiến độ MC": String.raw`
BẢNG THEO DÕI THU THẬP MINH CHỨNG
STT | Tiêu chí | Mã minh chứng | Tên minh chứng | Người thu thập | Thời hạn nộp | Tình trạng
1 | 1.1 | H1-1.1-01 | Chiến lược | Văn thư | 15/10/2024 | Đã nộp
2 | 1.1 | H1-1.1-02 | Nghị quyết | Văn thư | 15/10/2024 | Chưa nộp
`,
      "Thi đua": String.raw`
BẢNG CHẤM ĐIỂM THI ĐUA NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung | Điểm tối đa | Tự chấm | Tổ chấm | Ghi chú
1 | Tiêu chí 1 | Thực hiện quy chế | =10 | =9 | =9 |
`,
      "PĐG": String.raw`
PHIẾU ĐÁNH GIÁ TIÊU CHÍ
Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
Tiêu chí 1.1: Phương hướng, chiến lược
Mức | Chỉ báo | Đạt/Không đạt | Minh chứng
Mức 1 | a | Đạt | H1-1.1-01
4. Kế hoạch cải tiến chất lượng: Năm học 2024-2025 nhà trường tiếp tục công khai chiến lược.
`,
    },
    plans: [],
    findings: [],
  },
  {
    name: "the plan below self-assessment tables of the same sheet",
    asOf: "2024-10-01",
    sheets: {
      "Báo cáo": String.raw`
TRƯỜNG MẦM NON HOA BAN
BÁO CÁO TỰ ĐÁNH GIÁ NĂM HỌC 2024-2025
PHẦN I. TỔNG HỢP KẾT QUẢ
Tiêu chí | Không đạt | Mức 1 | Mức 2 | Mức 3
1.1 | | x | x |
1.2 | | x | |
PHẦN II. DANH SÁCH HỘI ĐỒNG
TT | Họ và tên | Chức vụ | Nhiệm vụ
1 | Nguyễn Thị Hoa | Hiệu trưởng | Chủ tịch
PHẦN III. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG
STT | Tiêu chí | Nội dung cải tiến | Giải pháp | Nhân lực | Thời gian | Kinh phí
1 | 1.2 | Hội đồng trường họp ít | Lập lịch | Hiệu trưởng | 11/2024 | Không => 1 1.2 | 2024-11-30 | 0
PHẦN IV. KẾT LUẬN
Nhà trường đạt mức 1.
`,
    },
    plans: ["Báo cáo 11: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "the criterion's title in a column beside its number",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG THPT PHAN BỘI CHÂU
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
Mã TC | Tên tiêu chí | Nội dung tiêu chí chưa đạt | Nội dung cải tiến | Biện pháp | Phụ trách | Hạn | KP (tr.đ)
1.1 | Phương hướng, chiến lược | Chưa rà soát | Rà soát chiến lược | Lập tổ rà soát | HT | 30/10/2024 | =0 => 1 1.1 | 2024-10-30 | 0
5.3 | Thực hiện nội dung giáo dục địa phương | Thiếu tài liệu | Bổ sung tài liệu | Mua 40 bộ | Tổ Sử - Địa | 15/11/2024 | =2 => 5 5.3 | 2024-11-15 | 2000000
`,
    },
    plans: ["KH 3: criterion A, content D, actions E, owner F, deadline G, budget H"],
    findings: [],
  },
  {
    name: "two plans side by side, one a half of the year each",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON MINH KHAI
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
HỌC KỲ I | | | | | | | HỌC KỲ II
Tiêu chí | Nội dung | Biện pháp | Nhân lực | Thời gian | Kinh phí | | Tiêu chí | Nội dung | Biện pháp | Nhân lực | Thời gian | Kinh phí
1.1 | Chiến lược | Công khai | Hiệu trưởng | 10/2024 | Không | | 3.5 | Đồ chơi | Mua mới | Kế toán | 3/2025 | 5 triệu => 1 1.1 | 2024-10-31 | 0 && 3 3.5 | 2025-03-31 | 5000000
2.2 | Giáo viên | Kèm cặp | Tổ trưởng | 12/2024 | Không | | 5.1 | Chương trình | Rà soát | Phó Hiệu trưởng | 4/2025 | Không => 2 2.2 | 2024-12-31 | 0 && 5 5.1 | 2025-04-30 | 0
`,
    },
    plans: ["KH 4: criterion A, content B, actions C, owner D, deadline E, budget F", "KH 4: criterion H, content I, actions J, owner K, deadline L, budget M"],
    findings: [],
  },
  {
    name: "criterion and its actions merged in many ways",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG THCS TRƯNG VƯƠNG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung | Biện pháp | Nhân lực | Thời gian | Kinh phí | Phối hợp
1 | 3.2 | Phòng bộ môn | Sơn lại tường | Bảo vệ | 10/2024 | 12.000.000đ | Không => 3 3.2 | 2024-10-31 | 12000000
^ | ^ | ^ | Thay quạt | Bảo vệ | 11/2024 | ^ | ^ => 3 3.2 | 2024-11-30 | ditto
^ | ^ | Phòng học | Thay bảng từ | Kế toán | ^ | 4.000.000đ | Hội khuyến học => 3 3.2 | 2024-11-30 | 4000000
2 | 3.3 | Nhà vệ sinh | Sửa ống nước | Hiệu trưởng | 12/2024 | 6.000.000đ | ^ => 3 3.3 | 2024-12-31 | 6000000
`,
    },
    plans: ["KH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G, partners H"],
    findings: [],
  },
];
