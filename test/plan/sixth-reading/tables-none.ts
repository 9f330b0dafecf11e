/** Sheets of schools that are no plans to improve quality. */
import type { Book } from "./tables-book";

export const NONE: Book[] = [
  {
    name: "sheets beside the plan that are none",
    asOf: "2024-10-01",
    sheets: {
      "TKB": String.raw`
THỜI KHÓA BIỂU HỌC KỲ I NĂM HỌC 2024-2025
Thứ | Tiết | Lớp 6A | Lớp 6B | Ghi chú
2 | 1 | Chào cờ | Chào cờ |
2 | 2 | Toán | Văn |
`,
      "Công việc tháng 10": String.raw`
TRƯỜNG THCS CHU VĂN AN
KẾ HOẠCH CÔNG TÁC THÁNG 10/2024
TT | Nội dung công việc | Biện pháp thực hiện | Người phụ trách | Thời gian | Kinh phí | Ghi chú
1 | Hội nghị viên chức | Chuẩn bị báo cáo | Hiệu trưởng | 05/10/2024 | 3 triệu |
2 | Kiểm tra nội bộ 1.1 | Dự giờ 4 tiết | Phó Hiệu trưởng | 15/10/2024 | |
3 | Thu thập minh chứng tiêu chuẩn 1 | Phân công nhóm | Nhóm 1 | 30/10/2024 | |
`,
      "Phân công TĐG": String.raw`
PHÂN CÔNG NHIỆM VỤ HỘI ĐỒNG TỰ ĐÁNH GIÁ
TT | Tiêu chuẩn, tiêu chí | Nhóm công tác | Người phụ trách | Thời gian thu thập minh chứng | Thời gian hoàn thành phiếu | Ghi chú
Tiêu chuẩn 1 | < | < | < | < | < | <
1 | Tiêu chí 1.1 | Nhóm 1 | Nguyễn Văn An | 10/2024 | 11/2024 |
2 | Tiêu chí 1.2 | Nhóm 1 | Lê Thị Bình | 10/2024 | 11/2024 |
`,
      "Lịch TĐG": String.raw`
KẾ HOẠCH TỰ ĐÁNH GIÁ
Thời gian | Các hoạt động | Người thực hiện | Ghi chú
Tuần 1 | Họp lãnh đạo nhà trường để thảo luận mục đích, phạm vi, kế hoạch TĐG | Hiệu trưởng |
Tuần 2 | Phổ biến chủ trương | Hội đồng TĐG |
Tuần 3-4 | Viết phiếu đánh giá tiêu chí 1.1 đến 1.10 | Nhóm 1 |
`,
      "Huy động nguồn lực": String.raw`
DỰ KIẾN CÁC NGUỒN LỰC VÀ THỜI ĐIỂM CẦN HUY ĐỘNG
TT | Tiêu chí | Các hoạt động | Các loại nguồn lực cần được huy động/cung cấp | Thời điểm huy động | Ghi chú
1 | 1.1 | Thu thập minh chứng | 01 máy tính, 01 máy in | Tháng 10/2024 |
2 | 1.2 | Thu thập minh chứng | Nhân viên văn thư | Tháng 10/2024 |
`,
      "KQ TĐG": String.raw`
BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ
Tiêu chuẩn, tiêu chí | Kết quả | < | < | <
^ | Không đạt | Mức 1 | Mức 2 | Mức 3
Tiêu chuẩn 1 | < | < | < | <
Tiêu chí 1.1 | | x | x |
Tiêu chí 1.2 | | x | x | x
`,
      "Dự toán": String.raw`
DỰ TOÁN THU CHI NĂM 2024
TT | Nội dung | Số lượng | Đơn giá | Thành tiền | Nguồn kinh phí | Thời gian thực hiện | Ghi chú
1 | Mua bàn ghế | =20 | =500000 | =10000000 | Ngân sách | Quý IV |
`,
      "Biên bản họp": String.raw`
BIÊN BẢN HỌP HỘI ĐỒNG TỰ ĐÁNH GIÁ
Thời gian: 14 giờ ngày 5/10/2024
Thành phần: 15 người
Nội dung: thông qua kế hoạch cải tiến chất lượng
TT | Nội dung thảo luận | Ý kiến | Người phát biểu | Kết luận
1 | Tiêu chí 1.1 | Bổ sung biện pháp | Bà Hoa | Thống nhất
`,
      "Danh sách HS": String.raw`
TT | Họ và tên học sinh | Ngày sinh | Lớp | Hoàn cảnh | Biện pháp giúp đỡ | Người phụ trách | Thời gian
1 | Nguyễn Văn A | 1/2/2013 | 6A | Hộ nghèo | Tặng sách | GVCN | Tháng 10
`,
      "KTNB": String.raw`
KẾ HOẠCH KIỂM TRA NỘI BỘ NĂM HỌC 2024-2025
Tháng | Nội dung kiểm tra | Đối tượng | Người kiểm tra | Thời gian | Kết quả | Ghi chú
10 | Hồ sơ chuyên môn | Tổ Toán | PHT | 15-20/10 | |
11 | Tài chính | Kế toán | Ban TTND | 20/11 | |
`,
    },
    plans: [],
    findings: [],
  },
  {
    name: "other plans of work that look alike",
    asOf: "2024-10-01",
    sheets: {
      "KH năm học": String.raw`
TRƯỜNG TIỂU HỌC ĐÔNG THÀNH
KẾ HOẠCH NHIỆM VỤ NĂM HỌC 2024-2025
TT | Nhiệm vụ trọng tâm | Chỉ tiêu | Giải pháp | Người thực hiện | Thời gian | Kinh phí
1 | Nâng cao chất lượng đội ngũ | 100% đạt chuẩn | Bồi dưỡng | PHT | Cả năm |
2 | Xây dựng cơ sở vật chất | 2 phòng | Xây dựng | HT | Hè 2025 | 500 triệu
`,
      "CĐS": String.raw`
KẾ HOẠCH CHUYỂN ĐỔI SỐ
STT | Nội dung | Mục tiêu | Giải pháp | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian | Kinh phí
1.1 | Học bạ số | 100% | Ký số | Văn thư | GVCN | 12/2024 | 5 triệu
1.2 | Thư viện số | 50% | Mua phần mềm | Thư viện | | 3/2025 | 10 triệu
2.1 | Họp trực tuyến | 50% | Trang bị | Văn phòng | | 5/2025 | 20 triệu
2.3 | Chữ ký số | 100% | Cấp | Văn phòng | | 5/2025 | 2 triệu
`,
    },
    plans: [],
    findings: [],
  },
];
