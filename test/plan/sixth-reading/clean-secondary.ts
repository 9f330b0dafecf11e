/** Secondary schools' plans, and those of several levels, that a careful colleague would sign as they are. */
import type { CleanPlan } from "../fifth-reading/plan-text";

export const SECONDARY: CleanPlan[] = [
  {
    name: "2019, a high school, headings with letters, the sum first in words",
    asOf: "2019-12-02",
    rows: 11,
    dong: 212_600_000,
    merges: "A4:I4 A8:I8 A11:I11 A15:I15 A17:I17",
    text: String.raw`
SỞ GIÁO DỤC VÀ ĐÀO TẠO NGHỆ AN\nTRƯỜNG THPT CỬA LÒ | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC, NĂM HỌC 2019 - 2020
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân sự thực hiện | Thời gian | Kinh phí | Phối hợp | Mức độ thực hiện
A. Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
1 | Tiêu chí 1.1 | Kế hoạch trung hạn hết hiệu lực cuối năm 2020 | Dự thảo kế hoạch 2021-2025, lấy ý kiến các tổ | Hiệu trưởng | Tháng 5/2020 | Không | Cựu học sinh | Đang thực hiện
2 | Tiêu chí 1.8 | Sổ điểm điện tử nhập chậm | Khóa sổ ngày 25 hằng tháng | Phó hiệu trưởng | Hằng tháng | Không | Không | Đang thực hiện
3 | Tiêu chí 1.10 | Xe máy điện để ngoài cổng | Kẻ ô, làm thêm mái che 90 m2 | Tổ trưởng tổ văn phòng | 28/02/2020 | 54.000.000 đồng | Công an phường Nghi Thủy | Chưa thực hiện
B. Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên và học sinh
4 | Tiêu chí 2.2 | 8% giáo viên trên chuẩn, thấp hơn kế hoạch | Hỗ trợ 5 thầy cô học thạc sĩ | Hiệu trưởng | Cả năm học | 40.000.000 đồng | Trường Đại học Vinh | Đang thực hiện
5 | Tiêu chí 2.4 | Học sinh đi học muộn dịp mùa biển động | Điều chỉnh giờ vào lớp 15 phút | Đoàn trường | Học kì II | Không | Cha mẹ học sinh | Chưa thực hiện
C. Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học
6 | Tiêu chí 3.2 | Phòng Lí chưa có bàn thí nghiệm | Đóng 24 bàn chịu hóa chất | Kế toán | 31/03/2020 | 72.000.000 đồng | Không | Chưa thực hiện
7 | Tiêu chí 3.5 | Bộ thí nghiệm Sinh 11 thiếu kính hiển vi | Bổ sung 10 kính | Nhân viên thiết bị | Quý I/2020 | 38.600.000 đồng | Không | Chưa thực hiện
8 | Tiêu chí 3.6 | Chưa có thư viện số | Dùng kho học liệu mở của tỉnh | Nhân viên thư viện | 31/01/2020 | Không | Thư viện tỉnh | Đang thực hiện
D. Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội
9 | Tiêu chí 4.2 | Chưa có quỹ học bổng lâu dài | Lập ban vận động, báo cáo thường niên | Hiệu trưởng | Tháng 3/2020 | Không | Hội đồng hương Cửa Lò tại Hà Nội | Chưa thực hiện
E. Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục
10 | Tiêu chí 5.2 | Đội tuyển Địa chưa có giải | Tuyển chọn sớm từ lớp 10, dạy 60 buổi | Tổ trưởng tổ Xã hội | 30/4/2020 | 6.000.000 đồng | Trường THPT chuyên Phan Bội Châu | Đang thực hiện
11 | Tiêu chí 5.4 | Hướng nghiệp nặng lí thuyết | Tham quan cảng cá, nhà máy | GVCN khối 12 | Tháng 3/2020 | 2.000.000 đồng | Cảng Cửa Lò | Chưa thực hiện
`,
  },
  {
    name: "2025, a lower secondary school of a commune, notes for supervision",
    asOf: "2025-10-20",
    rows: 12,
    dong: 176_300_000,
    text: String.raw`
UBND XÃ HÒA VANG
TRƯỜNG THCS NGUYỄN PHÚ HƯỜNG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2025-2026
(Kèm theo Quyết định số 118/QĐ-THCSNPH ngày 25/9/2025 của Hiệu trưởng)
TT | Tiêu chí | Tồn tại | Giải pháp khắc phục | Trách nhiệm | Thời hạn | Kinh phí thực hiện | Phối hợp | Theo dõi, đánh giá
1 | 1.2 | Hội đồng trường chưa có đại diện xã mới | Đề nghị xã cử người thay | Chủ tịch Hội đồng trường | 30/11/2025 | Không | Phòng Văn hóa - Xã hội xã | Tổ kiểm tra, tháng 12
2 | 1.4 | Hai tổ ghép khó sinh hoạt chuyên sâu | Chia nhóm bộ môn, họp xen kẽ | Tổ trưởng tổ KHTN | Cả năm học | Không | Không | Tổ kiểm tra, hằng quý
3 | 1.6 | Tài sản cũ chưa thanh lí | Kiểm kê, lập hội đồng thanh lí | Kế toán | 31/12/2025 | Không | Phòng Kinh tế xã | Ban TTND
4 | 1.7 | Chưa khảo sát sự hài lòng của nhân viên | Khảo sát mỗi học kì, công bố kết quả | Chủ tịch Công đoàn | Cuối HKI, cuối HKII | Không | Không | Hiệu trưởng
5 | 2.2 | Dạy học tích hợp KHTN còn chia phân môn | Bồi dưỡng 36 tiết cho 4 giáo viên | Phó Hiệu trưởng | 30/5/2026 | 12.800.000 đ | Trường ĐHSP - ĐH Đà Nẵng | Hiệu trưởng
6 | 2.4 | Học sinh khối 8 hút thuốc lá điện tử (5 em) | Kí cam kết, tư vấn riêng, nhắn gia đình | GVCN | Tháng 11/2025 - 3/2026 | Không | Công an xã | Phó Hiệu trưởng
7 | 3.1 | Tường rào phía đông nghiêng | Xây lại 45 m | Hiệu trưởng | 28/02/2026 | 108.000.000 đ | UBND xã | Ban TTND
8 | 3.3 | Phòng hội đồng thiếu ghế | Mua 20 ghế | Kế toán | 30/11/2025 | 9.500.000 đ | Không | Ban TTND
9 | 3.5 | Hóa chất hết hạn chưa xử lí | Thuê đơn vị thu gom | Nhân viên thiết bị | 31/12/2025 | 6.000.000 đ | Công ty Môi trường | Phó Hiệu trưởng
10 | 4.1 | Chi hội 7/2 chưa có trưởng ban | Bầu bổ sung | GVCN 7/2 | 30/11/2025 | Không | Ban đại diện CMHS | Phó Hiệu trưởng
11 | 5.3 | Chưa có chủ đề về Hòa Vang xưa | Soạn 4 chủ đề, dạy thử 2 tiết | Tổ trưởng tổ Xã hội | HKII | 5.000.000 đ | Bảo tàng Đà Nẵng | Phó Hiệu trưởng
12 | 5.6 | Điểm thi vào 10 môn Anh thấp | Phụ đạo 70 tiết theo nhóm | Tổ trưởng tổ Ngoại ngữ | 29/5/2026 | 35.000.000 đ | Cha mẹ học sinh khối 9 | Hiệu trưởng
`,
  },
  {
    name: "2022, a boarding school, merged standards, criterion with its title",
    asOf: "2022-11-07",
    rows: 10,
    dong: 521_000_000,
    merges: "A4:A6 A8:A10 A12:A13",
    text: String.raw`
SỞ GD&ĐT LẠNG SƠN - TRƯỜNG PTDTNT THCS&THPT BÌNH GIA
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2022-2023
TIÊU CHUẨN | TIÊU CHÍ | NỘI DUNG | CÁCH THỰC HIỆN | NHÂN LỰC | KINH PHÍ | THỜI GIAN | PHỐI HỢP | CHỈ TIÊU/SẢN PHẨM
1 | Tiêu chí 1.3. Tổ chức Đảng Cộng sản Việt Nam, các đoàn thể | Kết nạp đảng viên là học sinh chưa có | Bồi dưỡng 3 quần chúng ưu tú | Bí thư chi bộ | Không | 19/5/2023 | Huyện đoàn | 01 đảng viên
 | Tiêu chí 1.6. Quản lý hành chính, tài chính và tài sản | Sổ sách nhà bếp tách rời kế toán | Nhập chung một phần mềm | Kế toán | 6 triệu đồng | 31/12/2022 | Không | Báo cáo tháng
 | Tiêu chí 1.10. Đảm bảo an ninh trật tự, an toàn trường học | Khu nội trú nữ thiếu bảo vệ đêm | Bố trí trực đêm hai ca | Phó hiệu trưởng nội trú | 48 triệu đồng | Năm học 2022-2023 | Công an thị trấn | 0 vụ việc
2 | Tiêu chí 2.3. Đối với nhân viên | Cấp dưỡng chưa học lớp dinh dưỡng | Học 5 ngày tại huyện | Quản lý bếp ăn | 2 triệu đồng | 31/12/2022 | Trung tâm Y tế huyện | 6 chứng nhận
3 | Tiêu chí 3.1. Khuôn viên, khu sân chơi, bãi tập | Sân bóng chuyền nứt | Đổ lại bê tông 162 m2 | Kế toán | 45 triệu đồng | Quý I/2023 | Không | 01 sân
 | Tiêu chí 3.3. Khối hành chính - quản trị | Phòng ở nội trú chật, 10 em/phòng | Cải tạo 4 phòng kho thành phòng ở | Hiệu trưởng | 360 triệu đồng | 30/4/2023 | Sở GD&ĐT | 8 em/phòng
 | Tiêu chí 3.4. Khu vệ sinh, hệ thống cấp thoát nước | Mùa đông thiếu nước nóng | Lắp 02 bình năng lượng mặt trời | Kế toán | 40 triệu đồng | 15/12/2022 | Công ty Sơn Hà | 400 lít/ngày
4 | Tiêu chí 4.1. Ban đại diện cha mẹ học sinh | Cha mẹ ở xa, khó họp | Họp tại 3 cụm xã | Hiệu trưởng | 3 triệu đồng | Tháng 01/2023 | UBND các xã | 3 cuộc họp
5 | Tiêu chí 5.3. Thực hiện nội dung giáo dục địa phương theo quy định | Hát then ít em biết | Mở lớp 30 em, tập chiều thứ Bảy | Giáo viên Âm nhạc | 12 triệu đồng | Học kì II | Nghệ nhân then | 30 em
 | Tiêu chí 5.5. Hình thành, phát triển các kỹ năng sống cho học sinh | Nữ sinh thiếu kĩ năng tự vệ | Dạy võ căn bản 12 buổi | Giáo viên Thể dục | 5 triệu đồng | Tháng 2 đến tháng 4/2023 | Huyện đội | 100% nữ khối 10
`,
  },
  {
    name: "2026, a school of three levels, start and end, levels by words",
    asOf: "2026-10-26",
    rows: 11,
    dong: 389_000_000,
    merges: "A3:A4 B3:B4 C3:C4 D3:D4 E3:E4 F3:G3 H3:H4 I3:I4 J3:J4",
    text: String.raw`
HỆ THỐNG GIÁO DỤC TRÍ VIỆT - TRƯỜNG TIỂU HỌC, THCS VÀ THPT TRÍ VIỆT
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG (NĂM HỌC 2026-2027)
TT | Nội dung cải tiến | Mục tiêu | Giải pháp thực hiện | Chủ trì | Thời gian thực hiện | | Nguồn lực bảo đảm | Mức độ thực hiện | Minh chứng
 | | | | | Từ | Đến
1 | Tiêu chí 1.1: Tầm nhìn chưa gắn với ba cấp học | Có mục tiêu riêng từng cấp | Họp 3 khối, ban hành phụ lục | Tổng hiệu trưởng | 05/10/2026 | 31/12/2026 | Không cần kinh phí | Đang thực hiện |
2 | Tiêu chí 1.2: Ba văn phòng làm việc tách rời | Một cửa cho phụ huynh | Bố trí lại quầy, số hóa biểu mẫu | Trưởng phòng Hành chính | 05/10/2026 | 15/01/2027 | 30 triệu đồng | Đang thực hiện |
3 | Tiêu chí 1.3: Học bạ số tiểu học chưa ký số | 100% ký số | Cấp chữ ký cho 42 giáo viên | Phòng Công nghệ | 01/11/2026 | 31/01/2027 | 21.000.000 đồng | Chưa hoàn thành |
4 | Tiêu chí 2.1: Phó hiệu trưởng THCS chưa qua lớp quản lý | Có chứng nhận | Dự khóa cuối tuần | Phó Hiệu trưởng THCS | 01/11/2026 | 30/4/2027 | 8.000.000 đồng | Chưa hoàn thành |
5 | Tiêu chí 2.2: Giáo viên nước ngoài chưa rõ chương trình Việt Nam | 6/6 dự đủ | 4 buổi giới thiệu chương trình | Trưởng bộ môn Tiếng Anh | 12/10/2026 | 15/12/2026 | Không cần kinh phí | Đang thực hiện |
6 | Tiêu chí 3.2: Đánh giá dự án chưa có tiêu chí | Mỗi môn một phiếu | Soạn, thử, chỉnh | Trưởng các bộ môn do Phó Hiệu trưởng THPT chủ trì | 05/10/2026 | 28/02/2027 | Không cần kinh phí | Đang thực hiện |
7 | Tiêu chí 3.3: Câu lạc bộ tập trung ở THPT | Mỗi cấp 5 câu lạc bộ | Mở thêm 6 câu lạc bộ | Phòng Công tác học sinh | 01/11/2026 | 31/5/2027 | 60 triệu đồng | Chưa hoàn thành |
8 | Tiêu chí 3.4: Chưa sàng lọc tâm lí đầu cấp | 100% lớp 1, 6, 10 | Dùng bảng hỏi chuẩn, gặp riêng | Chuyên viên tâm lí | 05/10/2026 | 30/11/2026 | Không cần kinh phí | Đang thực hiện |
9 | Tiêu chí 4.1: Phòng STEM chung ba cấp | Mỗi cấp một phòng | Cải tạo 2 phòng | Trưởng phòng Hành chính | 02/01/2027 | 31/3/2027 | 240 triệu đồng | Chưa hoàn thành |
10 | Tiêu chí 4.2: Xe đưa đón chưa có người giám sát | 100% xe có giám sát | Tuyển 5 giám sát viên, tập huấn | Trưởng phòng Hành chính | 05/10/2026 | 30/11/2026 | 30 triệu đồng | Đang thực hiện |
11 | Tiêu chí 4.3: Kênh liên lạc với gia đình phân tán | Một ứng dụng | Gom về một ứng dụng, hướng dẫn | Phòng Công nghệ | 05/10/2026 | 31/12/2026 | Không cần kinh phí | Đang thực hiện |
`,
  },
  {
    name: "2024, primary and lower secondary, a plan in two columns of money",
    asOf: "2024-12-09",
    rows: 10,
    dong: 134_900_000,
    merges: "A3:A4 B3:B4 C3:C4 D3:D4 E3:E4 F3:F4 G3:H3 I3:I4 J3:J4",
    text: String.raw`
TRƯỜNG TH VÀ THCS SƠN LÂM
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025. ĐVT: đồng
TT | Tiêu chí | Hạn chế cần khắc phục | Biện pháp | Người đảm nhiệm | Thời gian | Kinh phí | | Phối hợp | Tiến độ
 | | | | | | NSNN | Xã hội hóa
1 | 1.2 | Hội đồng tự đánh giá mới | Tập huấn, phân nhóm | Hiệu trưởng | 31/01/2025 | =0 | =0 | Không | Đang thực hiện
2 | 1.8 | Hai cấp dùng hai mẫu giáo án | Thống nhất một mẫu | Phó Hiệu trưởng | 31/01/2025 | =0 | =0 | Không | Đang thực hiện
3 | 1.10 | Cây gãy mùa mưa | Cắt tỉa trước mùa mưa | Bảo vệ | 31/5/2025 | =4000000~#,##0~4,000,000 | =0 | Đội xung kích xã | Chưa thực hiện
4 | 2.2 | Giáo viên môn Tin dạy hai cấp | Xin thêm 01 biên chế | Hiệu trưởng | 31/5/2025 | =0 | =0 | Phòng Nội vụ huyện | Đang thực hiện
5 | 3.2 | Chưa có phòng KHTN | Ngăn phòng, đóng bàn | Kế toán | 30/4/2025 | =68000000~#,##0~68,000,000 | =20000000~#,##0~20,000,000 | UBND xã Sơn Lâm | Chưa thực hiện
6 | 3.4 | Nhà vệ sinh điểm Suối Phèn hư | Sửa mái, thay cửa | Bảo vệ | 28/02/2025 | =18500000~#,##0~18,500,000 | =0 | Không | Chưa thực hiện
7 | 3.6 | Thư viện ít sách cho THCS | Nhận sách tặng | Nhân viên thư viện | 31/3/2025 | =0 | =12000000~#,##0~12,000,000 | Câu lạc bộ Sách Khánh Hòa | Đang thực hiện
8 | 4.2 | Chưa ký quy chế với xã đoàn | Ký và thực hiện quy chế | Tổng phụ trách Đội | 26/3/2025 | =0 | =0 | Xã đoàn | Chưa thực hiện
9 | 5.2 | Học sinh Raglai yếu Toán 6 | Dạy thêm 2 tiết/tuần, không thu tiền | Giáo viên Toán 6 | Học kỳ II | =9400000~#,##0~9,400,000 | =0 | Cha mẹ học sinh | Chưa thực hiện
10 | 5.5 | Em nhỏ chưa biết tự giữ mình | 6 chuyên đề kỹ năng | Phó Hiệu trưởng | Cả năm học | =0 | =3000000~#,##0~3,000,000 | Hội Phụ nữ xã | Đang thực hiện
 | Cộng | | | | | =99900000~#,##0~99,900,000 | =35000000~#,##0~35,000,000
`,
  },
  {
    name: "2023, a specialised school, lists of moments and long actions",
    asOf: "2024-01-15",
    rows: 10,
    dong: 423_000_000,
    text: String.raw`
ỦY BAN NHÂN DÂN TỈNH HÀ NAM - TRƯỜNG THPT CHUYÊN BIÊN HÒA
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2023-2024
STT | Tiêu chí | Nội dung cần cải tiến | Biện pháp thực hiện | Người chịu trách nhiệm chính | Thời gian thực hiện | Dự kiến kinh phí | Tổ chức, cá nhân phối hợp | Kết quả đạt được | Minh chứng
1 | TC 1.1 | Kế hoạch chiến lược chưa nêu rủi ro | Bổ sung mục đánh giá rủi ro theo ba mức, gắn với người chịu trách nhiệm | Hiệu trưởng | 29/02/2024 | Không | Không | Đang thực hiện |
2 | TC 1.5 | Lớp 10 chuyên Tin 36 học sinh | Đề xuất tuyển đúng 35 từ năm sau | Hiệu trưởng | Tháng 4/2024 | Không | Sở GDĐT Hà Nam | Chưa thực hiện |
3 | TC 1.9 | Tiếp dân chưa có phòng riêng | Bố trí phòng 102, niêm yết lịch thứ Năm hằng tuần | Văn phòng | 31/10/2023 | Không | Không | Hoàn thành | Biên bản bàn giao phòng
4 | TC 2.2 | Giáo viên dạy chuyên Sinh nghỉ hưu 2 người | Thu hút 02 thạc sĩ, phân công thầy cô đi trước kèm cặp trong hai năm | Hiệu trưởng | Tháng 5/2024 | 120 triệu đồng | Trường ĐHSP Hà Nội | Đang thực hiện |
5 | TC 3.2 | Phòng Tin 3 máy yếu | Thay 30 máy theo cấu hình thi quốc gia | Kế toán | Tháng 3/2024 | 270 triệu đồng | Sở GDĐT Hà Nam | Chưa thực hiện |
6 | TC 3.6 | Thư viện đóng cửa lúc 17 giờ | Mở đến 20 giờ các ngày thứ Ba và thứ Năm, học sinh trực luân phiên | Nhân viên thư viện | Từ tháng 02/2024 đến tháng 5/2024 | Không | Đoàn trường | Chưa thực hiện |
7 | TC 4.2 | Ít nhà khoa học về nói chuyện | Mời 2 giáo sư, mỗi học kì một buổi | Phó Hiệu trưởng | Tháng 11/2023 và tháng 4/2024 | 8 triệu đồng | Hội Cựu học sinh | Đang thực hiện |
8 | TC 5.2 | Giải quốc gia môn Sử giảm | Tổ chức ba vòng chọn đội, mời chuyên gia 10 buổi | Tổ trưởng tổ Sử - Địa | Học kì 1 | 25 triệu đồng | Không | Hoàn thành | 4 giải, QĐ 12/QĐ-BGDĐT
9 | TC 5.4 | Học sinh chọn ngành theo bạn bè | Trắc nghiệm sở thích nghề, gặp gỡ sinh viên năm nhất | Bí thư Đoàn trường | 22/02/2024 và 15/4/2024 | Không | Cựu học sinh | Chưa thực hiện |
10 | TC 5.5 | Học sinh áp lực thi cử | Phòng tham vấn mở 3 buổi/tuần, tập thở, thể thao giữa giờ | Tổ tư vấn tâm lí | Cả năm học | Không | Bệnh viện Tâm thần tỉnh | Đang thực hiện |
`,
  },
  {
    name: "2021, a lower secondary school in a lockdown, some tasks dropped",
    asOf: "2022-03-21",
    rows: 10,
    dong: 60_700_000,
    text: String.raw`
Phòng Giáo dục và Đào tạo Thị xã Hoàng Mai
Trường THCS Quỳnh Thiện
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG
(Năm học 2021 - 2022)
TT | Tiêu chí | Nội dung | Giải pháp | Người thực hiện | Thời gian | Kinh phí | Đơn vị phối hợp | Kết quả | Hồ sơ minh chứng
1 | 1.1 | Chưa công bố kế hoạch trên trang web | Đăng tải, cập nhật mỗi quý | Văn thư | 31/12/2021 | Không | Không | Đã xong | Đường dẫn trang web
2 | 1.3 | Liên đội sinh hoạt trực tuyến rời rạc | Sinh hoạt theo chủ điểm, 20 phút/tuần | Tổng phụ trách | Từ 10/2021 đến 12/2021 | Không | Thị đoàn | Đã xong | 12 bản ghi hình
3 | 1.8 | Giáo án trực tuyến chưa duyệt | Duyệt qua thư mục chung | Tổ trưởng chuyên môn | HKI | Không | Không | Đã xong | Nhật kí duyệt
4 | 2.2 | Giáo viên lớn tuổi ngại dạy trực tuyến | Kèm một - một, trực hỗ trợ kĩ thuật | Phó hiệu trưởng | 30/11/2021 | Không | Không | Đã xong | Bảng khảo sát
5 | 2.4 | 31 học sinh thiếu thiết bị | Cho mượn 20 máy, xin tặng 11 máy | Hiệu trưởng | 30/11/2021 | 44.000.000 đ | Hội Khuyến học thị xã | Đã xong | Biên bản trao máy
6 | 3.4 | Chỗ rửa tay không đủ giãn cách | Lắp thêm 12 vòi ngoài trời | Bảo vệ | 15/11/2021 | 9.700.000 đ | Không | Đã xong | Hóa đơn 0000412
7 | 3.5 | Máy đo thân nhiệt cũ | Không còn bắt buộc đo tại cổng | Nhân viên y tế | 31/12/2021 | Không | Trạm y tế phường | Không thực hiện | Công văn của thị xã
8 | 4.1 | Họp phụ huynh trực tuyến ít người dự | Chia ca tối, gửi bản tóm tắt | GVCN | HKI, HKII | Không | Cha mẹ học sinh | Đang thực hiện |
9 | 5.1 | Hổng kiến thức sau dạy trực tuyến | Ôn tập 3 tuần đầu khi trở lại | Phó hiệu trưởng | 30/4/2022 | Không | Không | Đang thực hiện |
10 | 5.6 | Khối 9 thi thử thấp | Phân luồng, ôn 60 tiết | Tổ trưởng tổ Toán | 20/5/2022 | 7.000.000 đ | Cha mẹ học sinh khối 9 | Đang thực hiện |
`,
  },
  {
    name: "2026, a high school's ten columns with the criterion in brackets at the end",
    asOf: "2027-01-11",
    rows: 10,
    dong: 233_000_000,
    text: String.raw`
SỞ GIÁO DỤC VÀ ĐÀO TẠO AN GIANG
TRƯỜNG THPT THOẠI NGỌC HẦU
V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG
Năm học 2026-2027
TT | Nội dung cải tiến | Mục tiêu cần đạt | Giải pháp thực hiện | Chỉ số/Sản phẩm | Người chủ trì | Thời gian thực hiện | Nguồn lực bảo đảm | Mức độ thực hiện | Minh chứng
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
1 | Kế hoạch phát triển chưa có mốc giữa kì (TC 1.1) | Có mốc 2028 | Bổ sung, công bố | Bản bổ sung | Hiệu trưởng | 31/3/2027 | Không | Đang thực hiện |
2 | Quy trình xử lí đơn chưa thống nhất (TC 1.2) | Một quy trình | Ban hành, tập huấn 1 buổi | Quy trình QT-07 | Văn thư | 30/10/2026 | Không | Hoàn thành | QĐ 210
3 | Số liệu thiết bị trên phần mềm thiếu (TC 1.3) | Đủ 100% | Kiểm kê, nhập bổ sung | Bảng kê | Nhân viên thiết bị | 31/12/2026 | Không | Hoàn thành | Bảng kê tháng 12
4 | Tự đánh giá còn liệt kê (TC 1.4) | Mỗi tiêu chí 2 dẫn chứng | Viết lại 6 tiêu chí | 6 phiếu | Thư ký Hội đồng | 15/5/2027 | Không | Đang thực hiện |
5 | Giáo viên ngại dùng trí tuệ nhân tạo (TC 2.2) | 70% dùng được | 4 buổi thực hành | 40 kế hoạch bài dạy | Phó Hiệu trưởng | 30/4/2027 | 8 triệu đồng | Đang thực hiện |
6 | Dạy học theo dự án chưa đều (TC 3.2) | Mỗi tổ 2 dự án | Góp ý chéo, trưng bày | 16 dự án | Tổ trưởng chuyên môn | Học kì II | Không | Đang thực hiện |
7 | Học sinh khuyết tật vận động chưa có lối đi (TC 3.4) | Có lối dốc ở 2 dãy | Làm 2 lối dốc | Biên bản nghiệm thu | Kế toán | 28/02/2027 | 35.000.000 đồng | Chưa hoàn thành |
8 | Kết quả tốt nghiệp môn Tin thấp (TC 3.5) | Trên trung bình tỉnh | Ôn 40 tiết, thi thử 3 lần | Điểm thi thử | Tổ trưởng tổ Tin | 31/5/2027 | 20.000.000 đồng | Đang thực hiện |
9 | Phòng Hóa thiếu tủ hút (TC 4.1) | 02 tủ | Đấu thầu qua mạng | 02 tủ hút | Kế toán | 31/3/2027 | 170.000.000 đồng | Chưa hoàn thành |
10 | Ít doanh nghiệp nhận học sinh trải nghiệm (TC 4.3) | 5 doanh nghiệp | Gặp gỡ, kí ghi nhớ | 5 bản ghi nhớ | Phó Hiệu trưởng | 15/5/2027 | Không | Đang thực hiện |
`,
  },
  {
    name: "2024, a plain list without numbers, dittos, no standards named",
    asOf: "2024-10-08",
    rows: 10,
    dong: 25_800_000,
    text: String.raw`
TRƯỜNG THCS TÔ HIỆU
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024 - 2025
Tiêu chí | Cần cải tiến | Sẽ làm | Ai làm | Khi nào | Bao nhiêu tiền | Cùng làm | Kết quả
1.2 | Hội đồng khen thưởng chưa có đại diện học sinh | Mời bí thư Đoàn dự | Hiệu trưởng | 30/11/2024 | Không | Không | Đang thực hiện
1.4 | Tổ Văn - Sử họp trùng giờ tổ Toán | Đổi sang chiều thứ Năm | Tổ trưởng tổ Văn - Sử | nt | Không | Không | Đang thực hiện
1.6 | Chưa có sổ theo dõi tài sản lớp | Lập sổ, kiểm cuối tháng | Kế toán | nt | Không | Không | Đang thực hiện
2.3 | Nhân viên y tế mới | Học việc một tuần | Nhân viên y tế | nt | Không | Trạm y tế phường | Chưa thực hiện
3.2 | Cửa lớp 9C kẹt | Thay bản lề 6 cửa | Bảo vệ | nt | 1.800.000 đ | Không | Chưa thực hiện
3.4 | Bồn nước rỉ | Thay bồn 2000 lít | Kế toán | 15/12/2024 | 6.000.000 đ | Không | Chưa thực hiện
4.1 | Cha mẹ ít vào sổ liên lạc điện tử | Hướng dẫn tại buổi họp | GVCN | HKI | Không | Ban đại diện CMHS | Đang thực hiện
5.1 | Ít giờ thực hành | Mỗi môn thêm 2 tiết thực hành | Phó hiệu trưởng | Cả năm | 12.000.000 đ | Không | Đang thực hiện
5.2 | Học sinh giỏi Văn ít | Bồi dưỡng 2 buổi/tuần | Tổ trưởng tổ Văn - Sử | Đến tháng 3/2025 | 6.000.000 đ | Không | Đang thực hiện
5.5 | Em lớp 6 chưa biết sơ cứu | 3 tiết thực hành sơ cứu | Nhân viên y tế | HKII | Không | Hội Chữ thập đỏ | Chưa thực hiện
`,
  },
];
