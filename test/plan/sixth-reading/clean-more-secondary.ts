/** Further plans of twelve rows of secondary and high schools, with nothing to be found in them. */
import type { CleanPlan } from "../fifth-reading/plan-text";

export const MORE_SECONDARY: CleanPlan[] = [
  {
    name: "2020, lower secondary, thousands in the header, offices of the district",
    asOf: "2020-11-02",
    rows: 12,
    dong: 149_250_000,
    text: String.raw`
UBND HUYỆN CHÂU THÀNH
TRƯỜNG THCS TÂN HƯƠNG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2020-2021
TT | Tiêu chí | Nội dung cải tiến | Biện pháp | Trách nhiệm chính | Thời hạn | Kinh phí (nghìn đồng) | Phối hợp | Kết quả
1 | 1.2 | Hội đồng kỉ luật chưa có đại diện học sinh | Bổ sung lớp trưởng lớp 9A1 | Hiệu trưởng | 31/12/2020 | Không | Không | Chưa thực hiện
2 | 1.4 | Tổ Văn phòng chưa có kế hoạch tuần | Lập, duyệt vào chiều thứ Sáu | Tổ trưởng tổ Văn phòng | Hằng tuần | Không | Không | Đang thực hiện
3 | 1.5 | Lớp 6 có 47 em | Thêm 01 lớp, chia lại | Phó Hiệu trưởng | 15/01/2021 | Không | Phòng GD&ĐT huyện | Đang thực hiện
4 | 1.10 | Học sinh đi xe máy trên 50 phân khối | Cam kết, kiểm tra bãi xe mỗi sáng | TPT Đội | Cả năm học | Không | Công an xã | Đang thực hiện
5 | 2.2 | Giáo viên Sử, Địa chưa học chuyên đề tích hợp | Học 20 tín chỉ theo lịch của trường đại học | Phó Hiệu trưởng | Tháng 5/2021 | 24.000 | Trường Đại học Đồng Tháp | Chưa thực hiện
6 | 2.4 | 11 học sinh nghỉ học theo cha mẹ đi làm xa | Gọi điện, gửi bài, vận động ở lại với ông bà | GVCN | Hết HK I | Không | Ban ấp Tân Thạnh | Đang thực hiện
7 | 3.2 | Phòng Sinh học chưa có bồn rửa | Xây 6 bồn | Kế toán | 28/02/2021 | 32.500 | Không | Chưa thực hiện
8 | 3.3 | Nhà xe giáo viên dột | Lợp lại 84 m2 | Bảo vệ | 31/12/2020 | 18.750 | Không | Chưa thực hiện
9 | 3.5 | Mô hình cơ thể người hư | Thay 3 mô hình | Nhân viên thiết bị | Quý 1/2021 | 9.000 | Không | Chưa thực hiện
10 | 4.2 | Quỹ khuyến học của trường thấp | Gặp cựu học sinh dịp 20/11 | Chủ tịch Công đoàn | 31/3/2021 | Không | Hội Khuyến học huyện | Đang thực hiện
11 | 5.1 | Dạy thêm môn Anh chưa phân nhóm | Chia 3 nhóm trình độ | Tổ trưởng tổ Anh | Học kỳ II | 45.000 | Cha mẹ học sinh | Chưa thực hiện
12 | 5.4 | Hướng nghiệp lớp 9 chỉ một buổi | Tổ chức 4 buổi, tham quan trường nghề | Bí thư Đoàn trường | Tháng 4/2021 | 20.000 | Trường Trung cấp Kỹ thuật Cai Lậy | Chưa thực hiện
`,
  },
  {
    name: "2023, high school, rows of standards with a note for what is left as it is",
    asOf: "2023-10-09",
    rows: 12,
    dong: 416_000_000,
    text: String.raw`
SỞ GDĐT QUẢNG BÌNH
TRƯỜNG THPT LỆ THỦY 2
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG SAU ĐÁNH GIÁ NGOÀI, NĂM HỌC 2023-2024
TT | Tiêu chí | Kiến nghị của Đoàn đánh giá ngoài | Biện pháp khắc phục | Đầu mối | Hoàn thành | Kinh phí | Phối hợp | Mức độ thực hiện | Minh chứng
Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
1 | TC 1.3 | Chi bộ kết nạp ít đảng viên trẻ | Bồi dưỡng 4 đoàn viên ưu tú | Bí thư Chi bộ | 19/5/2024 | Không | Đoàn thanh niên xã | Đang thực hiện |
2 | TC 1.6 | Chưa dùng chữ kí số cho học bạ | Cấp 62 chữ kí số | Văn thư | 30/9/2023 | 18.600.000 đồng | VNPT Quảng Bình | Hoàn thành | Biên bản bàn giao 62 thiết bị
3 | TC 1.7 | Chưa khen thưởng đột xuất | Sửa quy chế thi đua, khen theo tháng | Chủ tịch Công đoàn | Hàng tháng | 6.400.000 đồng | Không | Đang thực hiện |
Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên và học sinh
4 | TC 2.1 | Chưa lấy phiếu tín nhiệm của giáo viên | Lấy phiếu trực tuyến, công bố | Hiệu trưởng | 31/12/2023 | Không | Không | Chưa thực hiện |
5 | TC 2.3 | Nhân viên thí nghiệm chưa đúng chuyên ngành | Cử đi học 6 tháng | Phó Hiệu trưởng | 31/5/2024 | 9.000.000 đồng | Trường Đại học Quảng Bình | Đang thực hiện |
Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học
6 | TC 3.1 | Sân bóng đá ngập khi mưa | Nâng nền 25 cm, làm rãnh | Kế toán | Quý I/2024 | 180.000.000 đồng | UBND xã Hưng Thủy | Chưa thực hiện |
7 | TC 3.4 | Nước giếng nhiễm phèn | Thêm bể lọc 10 m3 | Bảo vệ | 15/12/2023 | 42.000.000 đồng | Không | Chưa thực hiện |
8 | TC 3.5 | Thiết bị Công nghệ lớp 11 thiếu | Bổ sung theo danh mục tối thiểu | Nhân viên thiết bị | 29/02/2024 | 110.000.000 đồng | Sở GDĐT | Chưa thực hiện |
9 | TC 3.6 | Thư viện chưa đạt mức độ 2 | Thêm 10 máy tra cứu; xếp lại kho mở | Nhân viên thư viện | 30/4/2024 | 50.000.000 đồng | Thư viện tỉnh | Chưa thực hiện |
Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội: không có kiến nghị
Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục
10 | TC 5.2 | Chuyên đề học tập tổ chức như phụ đạo | Dạy theo dự án, có sản phẩm | Tổ trưởng tổ Toán - Tin | Học kì II | Không | Không | Chưa thực hiện |
11 | TC 5.5 | Kĩ năng giao tiếp của học sinh miền biển hạn chế | Câu lạc bộ hùng biện, 2 tuần/buổi | Đoàn trường | Đến hết tháng 5/2024 | Không | Cha mẹ học sinh | Đang thực hiện |
12 | TC 5.6 | Điểm thi tốt nghiệp môn Anh dưới trung bình tỉnh | Kiểm tra phân loại, dạy theo nhóm | Tổ trưởng tổ Ngoại ngữ | 20/5/2024 | Không | Không | Đang thực hiện |
`,
  },
  {
    name: "2024, several levels, percentages under progress, links as evidence",
    asOf: "2025-01-20",
    rows: 12,
    dong: 205_600_000,
    text: String.raw`
TRƯỜNG TIỂU HỌC - THCS - THPT TÂY SƠN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2024-2025
TT | Tiêu chí | Vấn đề | Giải pháp | Người đứng đầu | Hạn | Kinh phí | Đối tác | Tiến độ | Minh chứng
1 | 1.1 | Sứ mạng chưa có bản tiếng Anh | Dịch, nhờ tổ Ngoại ngữ hiệu đính | Trưởng phòng Truyền thông | 28/02/2025 | Không | Không | 60% |
2 | 1.2 | Hội đồng quản trị họp chưa đủ thành phần | Gửi lịch trước 10 ngày | Chủ tịch Hội đồng quản trị | 30/5/2025 | Không | Không | 50% |
3 | 1.6 | Hợp đồng nhà cung cấp để nhiều nơi | Lập danh mục, quét lưu một chỗ | Kế toán trưởng | 31/12/2024 | Không | Không | 100% | Thư mục HĐ-2024
4 | 1.10 | Camera bến xe đưa đón có điểm mù | Thêm 4 camera | Trưởng phòng Hành chính | 31/3/2025 | 18.600.000đ | Công ty TNHH An Ninh Việt | 30% |
5 | 2.1 | Hiệu phó cấp tiểu học kiêm dạy nhiều | Giảm 6 tiết/tuần | Hiệu trưởng | Từ 06/01/2025 đến 30/5/2025 | Không | Không | Đang thực hiện |
6 | 2.2 | Giáo viên nước ngoài thay đổi giữa năm | Kèm cặp tuần đầu, bộ tài liệu đón người mới | Trưởng bộ môn Tiếng Anh | 31/3/2025 | Không | Không | 40% |
7 | 2.4 | Học sinh dùng điện thoại giờ nghỉ | Tủ gửi máy mỗi tầng | Giám thị trưởng | 28/02/2025 | 24.000.000đ | Ban đại diện CMHS | 75% |
8 | 3.3 | Phòng tư vấn chưa cách âm | Ốp 60 m2 vách gỗ | Trưởng phòng Hành chính | 30/4/2025 | 51.000.000đ | Không | Chưa thực hiện |
9 | 3.6 | Chưa có cơ sở dữ liệu sách điện tử | Thuê bao 1 năm, 1.200 tài khoản | Thủ thư | 15/3/2025 | 72.000.000đ | Công ty Sách điện tử Trẻ | Chưa thực hiện |
10 | 4.1 | Cha mẹ học sinh nội trú ít thông tin | Bản tin điện tử mỗi tháng | Trưởng khu nội trú | Hằng tháng | Không | Cha mẹ học sinh | Đang thực hiện |
11 | 5.3 | Nội dung địa phương lớp 10 dạy ghép | Bố trí 1 tiết/tuần | Hiệu phó chuyên môn | Học kỳ 2 | Không | Không | Đang thực hiện |
12 | 5.4 | Ngày hội việc làm ít doanh nghiệp | Mời 15 doanh nghiệp, 10 trường đại học | Trưởng ban hướng nghiệp | 26/4/2025 | 40.000.000đ | Hiệp hội Doanh nghiệp quận 12 | Chưa thực hiện |
`,
  },
  {
    name: "2025, high school, a commune's names, dates with a start and an end",
    asOf: "2025-11-10",
    rows: 12,
    dong: 338_500_000,
    text: String.raw`
SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH LÂM ĐỒNG
TRƯỜNG THPT ĐỨC TRỌNG A
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2025 - 2026
TT | Tiêu chí | Nội dung cải tiến | Các bước thực hiện | Chủ trì | Từ ngày | Đến ngày | Tổng kinh phí | Phối hợp | Chỉ số đạt được
1 | 1.1 | Chiến lược chưa cập nhật sau sáp nhập tỉnh | B1: rà soát; B2: sửa; B3: công bố | Hiệu trưởng | 01/12/2025 | 31/03/2026 | Không | Đảng ủy xã Đức Trọng | 01 văn bản
2 | 1.4 | Tổ Lý - Công nghệ thiếu tổ phó | B1: giới thiệu; B2: lấy phiếu; B3: bổ nhiệm | Phó Hiệu trưởng | 15/11/2025 | 31/12/2025 | Không | Không | 01 tổ phó
3 | 1.8 | Kiểm tra giữa kì chưa chung đề | B1: ma trận chung; B2: trộn đề | Tổ trưởng tổ Toán | 01/11/2025 | 15/01/2026 | 3.500.000 đ | Không | 100% môn
4 | 1.10 | Học sinh đi xe đạp điện không mũ | Chốt trực cổng 15 phút mỗi sáng | Bí thư Đoàn trường | 01/10/2025 | 29/05/2026 | Không | Công an xã | 0 vi phạm
5 | 2.2 | 40% giáo viên chưa dạy STEM | Sinh hoạt cụm chuyên môn 4 buổi | Phó Hiệu trưởng | 01/12/2025 | 30/04/2026 | 8.000.000 đ | Cụm trường THPT số 3 | 60% dạy được
6 | 2.4 | Học sinh dân tộc K'Ho bỏ học sau Tết | Đến nhà, nhờ già làng vận động | GVCN lớp 11A7 | 01/02/2026 | 31/03/2026 | 2.000.000 đ | Già làng K'Ren | Dưới 1%
7 | 3.1 | Cổng phụ lầy lội mùa mưa | Đổ bê tông 120 m2 | Kế toán | 01/01/2026 | 31/03/2026 | 65.000.000 đ | UBND xã Đức Trọng | 120 m2
8 | 3.2 | 6 phòng học thiếu sáng | Thay 72 bóng đèn LED | Bảo vệ | 15/12/2025 | 31/01/2026 | 20.000.000 đ | Không | 300 lux
9 | 3.5 | Phòng Hóa thiếu tủ hút | Lắp 02 tủ hút khí độc | Nhân viên thí nghiệm | 01/02/2026 | 15/04/2026 | 150.000.000 đ | Sở GDĐT | 02 tủ
10 | 4.2 | Chưa kết nối cựu học sinh | Lập ban liên lạc các khóa | Phó Hiệu trưởng | 20/11/2025 | 26/03/2026 | Không | Cựu học sinh | 10 khóa
11 | 5.1 | Kế hoạch giáo dục tổ trễ hạn | Mẫu chung, nhắc lịch | Phó Hiệu trưởng | 10/11/2025 | 20/12/2025 | Không | Không | 8/8 tổ
12 | 5.6 | Tỉ lệ đỗ đại học nhóm ngành kĩ thuật thấp | Dạy tăng cường 90 tiết | Tổ trưởng tổ Lý - Công nghệ | 05/01/2026 | 29/05/2026 | 90.000.000 đ | Cha mẹ học sinh khối 12 | Tăng 5%
`,
  },
];
