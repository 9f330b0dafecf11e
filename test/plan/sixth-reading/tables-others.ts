/** Schools' other tables: of a month's work, teaching, evidence, meetings, results, money, emulation. */
import type { Book } from "./tables-book";

const none = (name: string, sheet: string, text: string): Book => ({ name, asOf: "2024-10-01", sheets: { [sheet]: text }, plans: [], findings: [] });

export const OTHERS: Book[] = [
  none("a month's plan with criteria in its work", "T11", String.raw`
TRƯỜNG TIỂU HỌC VĂN MIẾU
KẾ HOẠCH THÁNG 11 NĂM 2024
TT | Nội dung công việc | Giải pháp | Bộ phận thực hiện | Thời gian | Dự toán | Kết quả | Ghi chú
1 | Kỷ niệm ngày 20/11 | Văn nghệ, hội thi | Công đoàn | 20/11/2024 | 5.000.000 đồng | |
2 | Tự đánh giá tiêu chí 1.1, 1.2 | Viết phiếu | Nhóm 1 | 25/11/2024 | | |
3 | Khắc phục hạn chế sau thanh tra | Bổ sung hồ sơ | Văn thư | 30/11/2024 | Không | |
`),
  none("a week's calendar of work", "Tuần 8", String.raw`
LỊCH CÔNG TÁC TUẦN 8 (từ 21/10 đến 27/10/2024)
Thứ/Ngày | Nội dung công việc | Người thực hiện | Thành phần phối hợp | Thời gian | Địa điểm | Ghi chú
Thứ Hai 21/10 | Chào cờ; họp giao ban | BGH | GVCN | 7h00 | Sân trường |
Thứ Ba 22/10 | Họp rà soát kế hoạch cải tiến chất lượng | Hội đồng TĐG | Tổ trưởng | 14h00 | Phòng họp |
`),
  none("who teaches what", "PCCM", String.raw`
TRƯỜNG THCS VÕ THỊ SÁU
BẢNG PHÂN CÔNG CHUYÊN MÔN HỌC KỲ I NĂM HỌC 2024-2025
TT | Họ và tên | Trình độ | Phân công giảng dạy | Kiêm nhiệm | Số tiết | Thời gian thực hiện | Ghi chú
1 | Nguyễn Thị Thu | Đại học | Toán 6A, 6B | Tổ trưởng | =19 | Từ 05/9/2024 |
2 | Lê Văn Hải | Đại học | Văn 7A, 7C | CN 7A | =18.5~0.0~18.5 | Từ 05/9/2024 |
`),
  none("a list of evidence by criterion", "MC", String.raw`
DANH SÁCH MINH CHỨNG NĂM HỌC 2024-2025
Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
Tiêu chí | Số TT | Mã minh chứng | Tên minh chứng | Số, ngày ban hành | Nơi ban hành hoặc người thực hiện | Ghi chú
Tiêu chí 1.1 | 1 | [H1-1.1-01] | Kế hoạch chiến lược | 15/KH-MN, 20/9/2020 | Trường MN Tề Lỗ |
^ | 2 | [H1-1.1-02] | Kế hoạch cải tiến chất lượng | 22/KH-MN, 25/9/2024 | Trường MN Tề Lỗ |
`),
  none("a meeting's minutes with what was concluded", "Biên bản", String.raw`
BIÊN BẢN
Họp Hội đồng tự đánh giá về kế hoạch cải tiến chất lượng năm học 2024-2025
1. Thời gian: 14 giờ 00 ngày 05/10/2024
2. Địa điểm: Phòng họp
3. Nội dung, biện pháp: thông qua kế hoạch cải tiến
TT | Ý kiến | Người nêu | Kết luận của chủ trì | Thời hạn xử lý
1 | Tiêu chí 3.1 cần thêm kinh phí | Bà Hoa | Giao kế toán tham mưu | 20/10/2024
2 | Tiêu chí 1.4 giao tổ trưởng | Ông Nam | Thống nhất | 15/10/2024
`),
  none("results of the self-assessment with strengths and weaknesses", "KQ TĐG", String.raw`
TRƯỜNG MẦM NON TỀ LỖ
TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ NĂM HỌC 2024-2025
TT | Tiêu chí | Tự đánh giá | Điểm mạnh | Điểm yếu | Minh chứng | Người viết phiếu | Ghi chú
1 | Tiêu chí 1.1 | Đạt mức 2 | Có chiến lược | Chưa công khai | H1-1.1-01 | Nguyễn Thị Hoa |
2 | Tiêu chí 1.2 | Đạt mức 1 | Có hội đồng | Họp ít | H1-1.2-01 | Trần Thị Mai |
`),
  none("income and spending", "Thu chi", String.raw`
TRƯỜNG TIỂU HỌC VĂN MIẾU
DỰ TOÁN THU, CHI CÁC KHOẢN NĂM HỌC 2024-2025
STT | Nội dung chi | Mục tiêu | Thời gian | Người phụ trách | Dự toán kinh phí (đồng) | Nguồn | Ghi chú
I | Các khoản thu thỏa thuận | | | | =250000000~#,##0~250.000.000 | |
1.1 | Tiền nước uống | Đủ nước sạch | 9 tháng | Kế toán | =45000000~#,##0~45.000.000 | Thu thỏa thuận |
1.2 | Vệ sinh lớp học | Sạch sẽ | 9 tháng | Kế toán | =60000000~#,##0~60.000.000 | Thu thỏa thuận |
`),
  none("a week's plan of the self-assessment council with progress", "Tuần", String.raw`
CHƯƠNG TRÌNH CÔNG TÁC TUẦN 10
TT | Nội dung triển khai | Cách thực hiện | Bộ phận đầu mối | Tiến độ thực hiện | Kết quả
1 | Viết phiếu tiêu chí 2.1, 2.2 | Nhóm 2 viết, nhóm trưởng duyệt | Nhóm 2 | 08/11/2024 |
2 | Tiêu chí 2.3: bổ sung minh chứng | Liên hệ văn thư | Văn thư | 09/11/2024 |
`),
  none("criteria of emulation with who scores them", "Thi đua", String.raw`
CÔNG ĐOÀN TRƯỜNG TIỂU HỌC VĂN MIẾU
BẢNG TIÊU CHÍ THI ĐUA VÀ BIỆN PHÁP THỰC HIỆN NĂM HỌC 2024-2025
TT | Tiêu chí thi đua | Nội dung | Điểm chuẩn | Biện pháp | Người theo dõi | Thời gian chấm | Kết quả
1 | Tiêu chí 1: Kỷ luật lao động | Ra vào lớp đúng giờ | =10 | Điểm danh | Tổ trưởng | Cuối tháng |
2 | Tiêu chí 2: Chuyên môn | Giáo án đủ | =20 | Kiểm tra hồ sơ | Phó Hiệu trưởng | Cuối tháng |
`),
];
