/** Whose row it is and which criterion, where the header's words leave it open. */
import type { Book } from "./tables-book";

export const CRITERIA: Book[] = [
  {
    name: "the office's list with a line over each school, of two kinds",
    asOf: "2024-10-01",
    sheets: {
      "Tổng hợp": String.raw`
PHÒNG GDĐT HUYỆN TÂN CHÂU
BẢNG TỔNG HỢP KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG CỦA CÁC TRƯỜNG NĂM HỌC 2024-2025
STT | Đơn vị | Tiêu chí | Nội dung cải tiến | Giải pháp | Người phụ trách | Thời gian hoàn thành | Kinh phí (tr.đồng)
I | Trường Mầm non Tân Hưng | < | < | < | < | < | <
1 | | 1.1 | Công khai chiến lược | Đăng web | Hiệu trưởng | 30/11/2024 | =0 => 1 1.1 | 2024-11-30 | 0
2 | | 3.5 | Đồ chơi ngoài trời | Mua 2 bộ | Kế toán | 28/02/2025 | =30 => 3 3.5 | 2025-02-28 | 30000000
II | Trường Tiểu học Tân Hưng A | < | < | < | < | < | <
1 | | 1.1 | Công khai chiến lược | Đăng web | Hiệu trưởng | 15/12/2024 | =0 => 1 1.1 | 2024-12-15 | 0
2 | | 1.10 | Bạo lực học đường | Tập huấn | Tổng phụ trách | 15/11/2024 | =24 => 1 1.10 | 2024-11-15 | 24000000
 | Tổng cộng | | | | | | =54
`,
    },
    plans: ["Tổng hợp 3: ordinal A, criterion C, content D, actions E, owner F, deadline G, budget H"],
    findings: [],
    frame: ["", null, "2024-2025"],
  },
  {
    name: "the criterion under a header that says indicator, the standard under TC",
    asOf: "2024-10-01",
    sheets: {
      "Mẫu 5": String.raw`
MẪU SỐ 5
KẾ HOẠCH HÀNH ĐỘNG THỰC HIỆN CẢI TIẾN CHẤT LƯỢNG
Tên trường: Trường THPT Trần Hưng Đạo
Năm học: 2024-2025
TC | Chỉ số/Tiêu chí | Việc phải làm | Phân công | < | Thời gian | Tiền (đ) | Sản phẩm
^ | ^ | ^ | Chủ trì | Phối hợp | ^ | ^ | ^
1 | 1.2 | Bổ sung 2 thành viên Hội đồng trường | Hiệu trưởng | Chi bộ | Tháng 10 | =0 | Quyết định => 1 1.2 | 2024-10-31 | 0
^ | 1.8 | Xây dựng kế hoạch dạy học 2 buổi | Phó Hiệu trưởng | Tổ CM | Tháng 11 | =0 | Kế hoạch => 1 1.8 | 2024-11-30 | 0
5 | 5.4 | Tổ chức 3 chuyên đề hướng nghiệp | Bí thư Đoàn | GVCN lớp 12 | Tháng 3 | =4500000~#,##0~4,500,000 | 3 buổi => 5 5.4 | 2025-03-31 | 4500000
`,
    },
    plans: ["Mẫu 5 6: standard A, criterion B, actions C, owner D, partners E, deadline F, budget G"],
    findings: [],
    frame: ["trung-hoc-2018", "Trường THPT Trần Hưng Đạo", "2024-2025"],
  },
  {
    name: "numbers with a point that are no criteria",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Mức điểm | Nội dung | Biện pháp | Nhân lực | Thời gian | Kinh phí
1 | Sân chơi | 1.5 | Sân hẹp | Mở rộng | Hiệu trưởng | 12/2024 | Không => - - | 2024-12-31 | 0
2 | Thư viện | 2.5 | Ít sách | Vận động | Thư viện | 12/2024 | Không => - - | 2024-12-31 | 0
`,
    },
    plans: ["KH 2: ordinal A, criterion B, content D, actions E, owner F, deadline G, budget H"],
    findings: ["criterion-unreadable@B3", "criterion-unreadable@B4"],
  },
];
