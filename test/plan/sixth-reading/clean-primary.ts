/** Primary schools' plans of ten rows and more that a careful colleague would sign as they are. */
import type { CleanPlan } from "../fifth-reading/plan-text";

export const PRIMARY: CleanPlan[] = [
  {
    name: "2020, a legal basis, sections and a table with the time first",
    asOf: "2020-10-12",
    rows: 10,
    dong: 118_400_000,
    merges: "A12:I12 A15:I15 A18:I18 A22:I22 A24:I24",
    text: String.raw`
PHÒNG GD&ĐT THÀNH PHỐ VINH | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRƯỜNG TIỂU HỌC HƯNG DŨNG 3 | | | | Độc lập – Tự do – Hạnh phúc
Số: 62/KH-THHD3 | | | | Vinh, ngày 21 tháng 9 năm 2020
KẾ HOẠCH
Cải tiến chất lượng giáo dục năm học 2020-2021
Căn cứ Thông tư số 17/2018/TT-BGDĐT ngày 22/8/2018;
Căn cứ Quyết định số 2084/QĐ-UBND ngày 17/8/2020 ban hành khung thời gian năm học 2020-2021;
I. Đặc điểm tình hình
II. Mục tiêu
III. Nội dung cụ thể
TT | Thời gian | Tiêu chí | Nội dung cần cải tiến | Biện pháp cải tiến | Người thực hiện | Phối hợp | Kinh phí | Kết quả thực hiện
Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
1 | Tháng 11/2020 | 1.4 | Tổ 4-5 sinh hoạt gộp, ít chuyên sâu | Tách tổ 4 và tổ 5 | Hiệu trưởng | Không | Không | Đang thực hiện
2 | Cả năm | 1.8 | Kiểm tra nội bộ dàn trải | Chọn 3 lĩnh vực, kiểm tra sâu | Trưởng ban kiểm tra nội bộ | Không | Không | Đang thực hiện
Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên và học sinh
3 | 30/11/2020 | 2.2 | Giáo viên lớp 1 còn bỡ ngỡ với sách mới | Sinh hoạt chuyên môn theo từng bộ sách | Tổ trưởng tổ 1 | Trường TH Lê Mao | 1.200.000 đồng | Đang thực hiện
4 | HKI | 2.4 | Nhiều em chưa thuộc nội quy | Diễn tiểu phẩm về nội quy dưới cờ | Tổng phụ trách Đội | Không | Không | Đang thực hiện
Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học
5 | 15/12/2020 | 3.2 | Bàn ghế khối 1 cao | Thay 70 bộ bàn ghế | Kế toán | UBND phường Hưng Dũng | 84.000.000 đồng | Chưa thực hiện
6 | 31/12/2020 | 3.4 | Nhà vệ sinh nữ thiếu vòi | Lắp thêm 6 vòi | Bảo vệ | Không | 3.200.000 đồng | Chưa thực hiện
7 | 31/3/2021 | 3.6 | Thư viện chưa mở cửa giờ ra chơi | Xếp lịch trực của 12 cộng tác viên | Nhân viên thư viện | Chi đội lớp 5 | Không | Đang thực hiện
Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội
8 | Quý IV/2020 | 4.2 | Chưa vận động được học bổng | Lập danh sách, gửi thư ngỏ | Hiệu trưởng | Hội Khuyến học phường | Không | Đang thực hiện
Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục
9 | Học kì II | 5.2 | Dạy Tin học lớp 3 chưa đủ máy | Nâng phòng máy lên 24 chiếc | Giáo viên Tin học | Ban đại diện CMHS | 30.000.000 đồng | Chưa thực hiện
10 | 20/5/2021 | 5.5 | Tỉ lệ học sinh viết đúng mẫu thấp | Luyện viết 15 phút đầu giờ | GVCN | Cha mẹ học sinh | Không | Đang thực hiện
IV. Tổ chức thực hiện
Nơi nhận:\n- Phòng GD&ĐT;\n- Lưu: VT. | | | | HIỆU TRƯỞNG
`,
  },
  {
    name: "2025, after the communes: offices of the commune, ISO dates",
    asOf: "2025-12-01",
    rows: 11,
    dong: 306_900_000,
    text: String.raw`
ỦY BAN NHÂN DÂN PHƯỜNG BÌNH LỢI TRUNG
TRƯỜNG TIỂU HỌC BẾ VĂN ĐÀN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2025-2026
STT | Mã tiêu chí | Vấn đề cần cải tiến | Giải pháp | Đầu mối thực hiện | Hạn hoàn thành | Kinh phí | Phối hợp | Trạng thái
1 | 1.1 | Chiến lược còn theo địa giới cũ | Rà soát, thay tên đơn vị hành chính mới | Hiệu trưởng | 2026-01-30 | Không | Phòng Văn hóa - Xã hội phường | Đang thực hiện
2 | 1.5 | Sĩ số lớp 5/4 lên 44 em | Chuyển bớt 6 em sang lớp 5/2 | Phó Hiệu trưởng | 2026-01-15 | Không | Cha mẹ học sinh | Đang thực hiện
3 | 1.6 | Con dấu, tài khoản đổi theo phường mới | Hoàn tất thủ tục với kho bạc | Kế toán | 2026-02-27 | Không | Kho bạc Nhà nước khu vực II | Đang thực hiện
4 | 1.9 | Ban thanh tra nhân dân hết nhiệm kì | Bầu lại tại hội nghị | Chủ tịch Công đoàn | 2026-01-31 | Không | Công đoàn phường | Chưa thực hiện
5 | 1.10 | Đường thoát hiểm dãy C bị khóa | Mở khóa, treo biển chỉ dẫn | Bảo vệ | 2026-01-09 | 900.000 đ | Công an phường | Đang thực hiện
6 | 2.1 | Một phó hiệu trưởng sắp nghỉ hưu | Đề xuất quy hoạch, bồi dưỡng người kế cận | Hiệu trưởng | 2026-05-29 | Không | Phòng Văn hóa - Xã hội phường | Đang thực hiện
7 | 3.1 | Sân sau chưa có rãnh thoát nước | Đào rãnh 40 m, đậy nắp | Phó Hiệu trưởng | 2026-03-31 | 56.000.000 đ | UBND phường | Chưa thực hiện
8 | 3.3 | Phòng đa năng chưa cách âm | Ốp mút tiêu âm 150 m2 | Kế toán | 2026-04-15 | 45.000.000 đ | Không | Chưa thực hiện
9 | 3.5 | 18 tivi đã dùng trên 8 năm | Thay 18 tivi 65 inch | Kế toán | 2026-03-15 | 198.000.000 đ | Ban đại diện CMHS | Chưa thực hiện
10 | 5.3 | Câu lạc bộ cờ vua đông, thiếu bàn | Đóng thêm 10 bàn cờ | Giáo viên Thể dục | 2026-01-31 | 7.000.000 đ | Không | Chưa thực hiện
11 | 5.4 | Còn 2 trẻ 7 tuổi chưa ra lớp | Đến nhà vận động, làm thủ tục nhập học | Giáo viên phổ cập | 2026-02-28 | Không | Khu phố 5 | Đang thực hiện
`,
  },
  {
    name: "2026, a form of the school's own with money and partners",
    asOf: "2026-09-21",
    rows: 12,
    dong: 92_300_000,
    merges: "A4:A5 A6:A8 A9:A12 A13:A15",
    text: String.raw`
TRƯỜNG TIỂU HỌC THẠNH LỘC
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2026 - 2027
Tiêu chuẩn | Tiêu chí | Nội dung cải tiến | Biện pháp | Chủ trì | Thời gian | Kinh phí | Phối hợp | Chỉ số | Mức độ thực hiện
Tiêu chuẩn 1 | 1.3 | Dữ liệu học sinh trên hai hệ thống lệch nhau | Đối soát vào ngày 25 mỗi tháng | Văn thư | Hàng tháng | Không | Không | 0 hồ sơ lệch | Đang thực hiện
 | 1.4 | Báo cáo tự đánh giá chưa có số liệu ba năm | Bổ sung bảng số liệu, biểu đồ | Thư ký Hội đồng tự đánh giá | 31/12/2026 | Không | Không | 15 bảng | Đang thực hiện
Tiêu chuẩn 2 | 2.1 | Cán bộ quản lí chưa dự giờ đủ định mức | Lập lịch dự giờ công khai | Hiệu trưởng | Cả năm học | Không | Không | 4 tiết/tháng/người | Đang thực hiện
 | 2.2 | 5 giáo viên chưa đạt năng lực số bậc 3 | Tự học trên nền tảng, sát hạch nội bộ | Phó Hiệu trưởng | 30/4/2027 | 2.500.000 đồng | Trường ĐH Sư phạm Kỹ thuật | 5/5 đạt | Chưa hoàn thành
 | 2.3 | Nhân viên thư viện kiêm nhiệm | Tuyển 01 nhân viên chuyên trách | Hiệu trưởng | 31/5/2027 | Không | UBND phường An Phú Đông | 01 người | Chưa hoàn thành
Tiêu chuẩn 3 | 3.1 | Kế hoạch giáo dục chưa thể hiện buổi 2 | Điều chỉnh theo công văn mới của Sở | Phó Hiệu trưởng | 30/10/2026 | Không | Không | 01 bản điều chỉnh | Đang thực hiện
 | 3.2 | Nhận xét học sinh còn sáo | Tập huấn viết nhận xét, kiểm tra chéo sổ | Tổ trưởng chuyên môn | Học kỳ I | Không | Không | 90% nhận xét cụ thể | Đang thực hiện
 | 3.3 | Ít hoạt động bằng tiếng Anh | Tổ chức 02 ngày hội tiếng Anh | Tổ trưởng tổ Tiếng Anh | HK1, HK2 | 16.000.000 đồng | Trung tâm ngoại ngữ Sao Mai | 02 ngày hội | Chưa hoàn thành
 | 3.4 | Học sinh khuyết tật học chữ nổi thiếu tài liệu | In 12 đầu sách chữ nổi | Giáo viên hòa nhập | 31/01/2027 | 4.800.000 đồng | Mái ấm Thiên Ân | 12 đầu sách | Chưa hoàn thành
Tiêu chuẩn 4 | 4.1 | Mạng wifi dãy A chập chờn | Thêm 06 bộ phát | Giáo viên Tin học | 15/11/2026 | 9.000.000 đồng | Không | Tốc độ trên 50 Mbps | Đang thực hiện
 | 4.2 | Sân trường nóng vào buổi trưa | Lắp 300 m2 mái che | Kế toán | 31/3/2027 | 60.000.000 đồng | Ban đại diện CMHS | 300 m2 | Chưa hoàn thành
 | 4.3 | Chưa có ngày mở cửa đón gia đình | Mỗi học kỳ một ngày dự lớp học mở | Tổng phụ trách Đội | Tháng 11/2026 và tháng 3/2027 | Không | Cha mẹ học sinh | 02 ngày | Chưa hoàn thành
`,
  },
  {
    name: "2023, owners by name with their posts, several levels of bullets",
    asOf: "2023-11-06",
    rows: 10,
    dong: 47_950_000,
    text: String.raw`
Trường Tiểu học Nguyễn Viết Xuân
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC
NĂM HỌC 2023-2024
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp thực hiện | Họ tên người phụ trách | Thời gian thực hiện | Kinh phí | Người phối hợp | Kết quả | Minh chứng
1 | 1.2 | Hội đồng tư vấn chưa họp theo quý | - Thành lập lại Hội đồng tư vấn:\n+ 05 thành viên;\n+ họp tháng cuối quý. | Thầy Bùi Quang Huy (HT) | Mỗi quý một lần | Không | Không | Đang thực hiện |
2 | 1.3 | Đội viên chưa tự quản tốt | - Tập huấn ban chỉ huy chi đội.\n- Chấm thi đua trên bảng điện tử. | Cô Đỗ Thị Ngân (TPT Đội) | Tháng 9/2023 - 5/2024 | 1.500.000 đ | Hội đồng Đội thị trấn | Đang thực hiện |
3 | 1.7 | Nhân viên chưa có bản mô tả công việc | - Soạn 6 bản mô tả, ký nhận. | Thầy Bùi Quang Huy (HT) | 31/10/2023 | Không | Không | Hoàn thành | 6 bản đã ký
4 | 2.1 | Phó hiệu trưởng chưa dự lớp chuyển đổi số | - Đăng ký khóa 40 giờ trực tuyến. | Cô Phan Thị Lài (PHT) | 28/02/2024 | 950.000 đ | Không | Đang thực hiện |
5 | 2.3 | Văn thư mới chưa biết số hóa | - Kèm việc tại trường bạn 5 ngày. | Cô Hồ Thị Sen (VT) | 15/12/2023 | Không | Trường TH Thị trấn 2 | Đang thực hiện |
6 | 3.1 | Sân tập lồi lõm | - Lu nền, rải cát 400 m2. | Thầy Nguyễn Bá Lộc (GV Thể dục) | 31/12/2023 | 18.000.000 đ | Đoàn thị trấn | Chưa thực hiện |
7 | 3.2 | Rèm lớp phía tây rách | - Thay 24 bộ rèm. | Cô Trần Thị Duyên (KT) | 15/12/2023 | 14.500.000 đ | Ban đại diện CMHS | Chưa thực hiện |
8 | 3.5 | Bộ thực hành Toán khối 2 thất lạc | - Kiểm kê.\n- Bổ sung 30 bộ. | Cô Trần Thị Duyên (KT) | Tháng 01/2024 | 6.000.000 đ | Không | Chưa thực hiện |
9 | 5.1 | Thời khóa biểu buổi 2 trùng phòng | - Lập lại trên phần mềm, công bố trước một tuần. | Cô Phan Thị Lài (PHT) | 30/9/2023 | Không | Không | Hoàn thành | TKB số 3
10 | 5.5 | Học sinh năng khiếu chưa có sân chơi | - Mở 3 câu lạc bộ.\n- Giao lưu cuối mỗi học kì. | Cô Lê Thị Nhàn (TTCM) | Cuối mỗi học kì | 7.000.000 đ | Cha mẹ học sinh | Đang thực hiện |
`,
  },
  {
    name: "2021, millions in the header, a blank for what is merged",
    asOf: "2021-11-15",
    rows: 11,
    dong: 44_500_000,
    merges: "A4:A6 B4:B6 C4:C6 I4:I6 A8:A9 B8:B9 C8:C9 I8:I9 A12:A14 B12:B14 C12:C14 I12:I14",
    text: String.raw`
TRƯỜNG TIỂU HỌC TÂN THẠNH
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2021-2022
TT | Tiêu chí | Hạn chế | Nhiệm vụ, giải pháp | Người thực hiện | Thời gian | Kinh phí (triệu đồng) | Phối hợp | Sản phẩm
1 | 1.10 | Chưa có phòng cách ly tạm | Dọn phòng kho làm phòng cách ly | Bảo vệ | 11/2021 - 12/2021 | =0 | Không | Phòng cách ly đạt yêu cầu của ngành y tế
 | | | Trang bị giường, nhiệt kế, máy đo SpO2 | Nhân viên y tế | 12/2021 | =6.5 | Trạm y tế xã
 | | | Phân công trực theo ca | Phó hiệu trưởng | Từ 12/2021 đến 5/2022 | =0 | Không
2 | 2.2 | Dạy trực tuyến chưa tương tác | Thi tiết dạy trực tuyến hay, mỗi tổ 2 tiết | Tổ trưởng chuyên môn | Học kỳ I | =2 | Không | 10 tiết dạy
3 | 2.4 | 23 em không có máy học trực tuyến | Vận động "Sóng và máy tính cho em" | Hiệu trưởng | 12/2021 | =0 | Hội Khuyến học huyện | 23 máy
 | | | In bài, giao tận nhà hằng tuần | GVCN | Đến 31/12/2021 | =3 | Trưởng ấp
4 | 3.2 | Phòng học điểm phụ xuống cấp | Sơn sửa 4 phòng | Kế toán | Quý I/2022 | =25 | UBND xã | 4 phòng
5 | 3.6 | Sách thư viện cũ | Quyên góp 300 cuốn | Nhân viên thư viện | 26/3/2022 | =0 | Cựu học sinh | 300 cuốn
6 | 5.5 | Học sinh lớp 2 đọc chậm sau dịch | Khảo sát, phân nhóm | GVCN lớp 2 | 31/12/2021 | =0 | Không | 95% đọc đạt tốc độ
 | | | Dạy bù 2 buổi/tuần | GVCN lớp 2 | Học kì II | =8 | Cha mẹ học sinh
 | | | Khảo sát lại | Phó hiệu trưởng | Tháng 5/2022 | =0 | Không
 | Tổng cộng | | | | | =44.5
`,
  },
  {
    name: "2024, short notes for money that others pay",
    asOf: "2024-11-11",
    rows: 10,
    dong: 31_000_000,
    text: String.raw`
TRƯỜNG TIỂU HỌC CỬA ÔNG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp cải tiến | Người phụ trách | Thời gian | Kinh phí | Phối hợp | Ghi chú | Tiến độ
1 | 1.4 | Khối 2 thiếu khối phó | Bầu khối phó, giao việc cụ thể | Tổ trưởng tổ 2 | 31/12/2024 | 0đ | Không | | Đang thực hiện
2 | 1.8 | Kế hoạch tháng ban hành muộn | Ban hành trước ngày 30 tháng trước | Hiệu trưởng | Hằng tháng | 0đ | Không | | Đang thực hiện
3 | 2.2 | Giáo viên mỹ thuật dạy hai trường | Xếp thời khóa biểu dồn ngày | Phó hiệu trưởng | 31/12/2024 | 0 đồng | Trường TH Cẩm Thịnh | | Đang thực hiện
4 | 2.4 | Học sinh ăn sáng ngay cổng trường | Tuyên truyền, nhắc trên loa | Tổng phụ trách Đội | Thường xuyên | Không tốn kinh phí | Cha mẹ học sinh | | Đang thực hiện
5 | 3.1 | Sân bóng mini chưa kẻ vạch | Kẻ vạch, treo lưới | Giáo viên Thể dục | 15/12/2024 | 3 triệu | Không | Đã duyệt | Đang thực hiện
6 | 3.3 | Phòng truyền thống chưa có hiện vật | Sưu tầm ảnh tư liệu mỏ | Tổng phụ trách Đội | 22/12/2024 | 5 triệu | Công ty than Cửa Ông | | Đang thực hiện
7 | 3.4 | Bồn rửa khối 5 tắc | Thông cống, đổi ống PVC phi 90 | Bảo vệ | 15/12/2024 | 2 triệu | Không | | Chưa thực hiện
8 | 4.1 | Quỹ lớp 3C thu chi chưa rõ | Hướng dẫn công khai theo Thông tư 55 | Kế toán | 31/12/2024 | Không phát sinh kinh phí | Ban đại diện CMHS | | Đang thực hiện
9 | 5.3 | Học sinh chưa biết bơi 61% | Dạy bơi 12 buổi/lớp | Giáo viên Thể dục | Tháng 4-5/2025 | 21 triệu (cha mẹ học sinh đóng góp) | Cung văn hóa thiếu nhi | | Chưa thực hiện
10 | 5.5 | 3 em lưu ban năm trước | Kèm riêng 2 buổi/tuần | GVCN lớp 1 | Cả năm học | Không | Cha mẹ học sinh | | Đang thực hiện
`,
  },
  {
    name: "2025, the end of the first semester, shares of progress, a supervisor",
    asOf: "2026-01-20",
    rows: 11,
    dong: 128_450_000,
    text: String.raw`
SỞ GDĐT TỈNH TÂY NINH
TRƯỜNG TIỂU HỌC LONG THÀNH BẮC
Năm học: 2025-2026
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC
Stt | Tiêu chí | Điểm yếu cần khắc phục | Hành động | Bộ phận thực hiện | Bắt đầu | Hoàn thành | Chi phí | Cơ quan phối hợp | % hoàn thành | Giám sát | Hồ sơ minh chứng
1 | 1.1 | Mục tiêu chưa đo được | Lượng hóa 12 chỉ tiêu | Hiệu trưởng | 01/10/2025 | 31/10/2025 | 0 | Không | 100% | Ban TTND | Nghị quyết 06
2 | 1.2 | Hội đồng kỉ luật chưa kiện toàn | Ra quyết định | Văn thư | 01/10/2025 | 15/10/2025 | 0 | Không | 100% | Hiệu trưởng | QĐ 44
3 | 1.6 | Kho lưu trữ ẩm | Lắp máy hút ẩm | Kế toán | 01/11/2025 | 31/12/2025 | 8.450.000 | Không | 100% | Ban TTND | HĐ 118
4 | 1.9 | Ít ý kiến tại hội nghị | Lấy phiếu ẩn danh trước hội nghị | Chủ tịch Công đoàn | 01/03/2026 | 30/04/2026 | 0 | Không | 0% | Hiệu trưởng |
5 | 2.2 | 01 giáo viên chưa đạt chuẩn | Học đại học vừa làm vừa học | Hiệu trưởng | 15/09/2025 | 29/05/2026 | 9.000.000 | Trường Đại học Đồng Tháp | 40% | Ban TTND |
6 | 3.2 | Đèn phòng học dưới 300 lux | Thay 160 bóng | Bảo vệ | 01/12/2025 | 28/02/2026 | 24.000.000 | Công ty Điện lực | 60% | Ban TTND |
7 | 3.3 | Phòng âm nhạc dùng chung | Ngăn phòng, cách âm | Kế toán | 01/02/2026 | 15/05/2026 | 67.000.000 | UBND xã | 0% | Ban TTND |
8 | 3.5 | Bảng tương tác khối 4 hỏng | Sửa 3 bảng | Kế toán | 15/01/2026 | 31/03/2026 | 12.000.000 | Không | 10% | Ban TTND |
9 | 4.2 | Ít doanh nghiệp tài trợ | Gặp mặt đầu xuân | Hiệu trưởng | 01/02/2026 | 15/03/2026 | 3.000.000 | Hội Doanh nhân trẻ | 0% | Ban TTND |
10 | 5.2 | Dạy học phân hóa hình thức | Chuyên đề phân hóa, 2 tiết/tổ | Tổ trưởng chuyên môn | 15/10/2025 | 15/04/2026 | 0 | Không | 50% | Phó Hiệu trưởng |
11 | 5.5 | Học sinh viết sai dấu hỏi, ngã | Sổ tay chính tả, chấm chéo | Tổ trưởng khối 3 | 15/10/2025 | 29/05/2026 | 5.000.000 | Cha mẹ học sinh | 50% | Phó Hiệu trưởng |
`,
  },
  {
    name: "2019, everything in capitals, true dates, money in whole đồng",
    asOf: "2019-11-04",
    rows: 10,
    dong: 64_780_000,
    merges: "A4:I4 A7:I7 A10:I10 A13:I13 A15:I15",
    text: String.raw`
TRƯỜNG TIỂU HỌC ĐIỆN BIÊN PHỦ
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2019 - 2020
TT | TIÊU CHÍ | NỘI DUNG CẦN CẢI TIẾN | BIỆN PHÁP | NGƯỜI PHỤ TRÁCH | NGÀY HOÀN THÀNH | KINH PHÍ (VNĐ) | PHỐI HỢP | TÌNH TRẠNG
TIÊU CHUẨN 1: TỔ CHỨC VÀ QUẢN LÝ NHÀ TRƯỜNG
=1 | 1.5 | LỚP 1A CÓ 38 HỌC SINH | CÂN ĐỐI LẠI SĨ SỐ | PHÓ HIỆU TRƯỞNG | =43830~dd/mm/yyyy~31/12/2019 | =0~#,##0~0 | KHÔNG | ĐANG THỰC HIỆN
=2 | 1.10 | BẾP BÁN TRÚ CHƯA KIỂM THỰC BA BƯỚC | GHI SỔ KIỂM THỰC HẰNG NGÀY | NHÂN VIÊN Y TẾ | =43861~dd/mm/yyyy~31/01/2020 | =280000~#,##0~280.000 | TRẠM Y TẾ PHƯỜNG | ĐANG THỰC HIỆN
TIÊU CHUẨN 2: CÁN BỘ QUẢN LÝ, GIÁO VIÊN, NHÂN VIÊN VÀ HỌC SINH
=3 | 2.1 | HIỆU TRƯỞNG MỚI CHUYỂN VỀ | NGHE CÁC TỔ BÁO CÁO, LẬP SỔ TAY CÔNG VIỆC | HIỆU TRƯỞNG | =43830~dd/mm/yyyy~31/12/2019 | =0~#,##0~0 | KHÔNG | ĐANG THỰC HIỆN
=4 | 2.2 | GIÁO VIÊN TIẾNG ANH CHƯA ĐẠT B2 | ÔN THI, DỰ THI THÁNG 3 | TỔ TRƯỞNG TIẾNG ANH | =43951~dd/mm/yyyy~30/04/2020 | =4500000~#,##0~4.500.000 | TRƯỜNG ĐẠI HỌC NGOẠI NGỮ | CHƯA THỰC HIỆN
TIÊU CHUẨN 3: CƠ SỞ VẬT CHẤT VÀ THIẾT BỊ DẠY HỌC
=5 | 3.1 | CÂY SÂN TRƯỜNG CHƯA TỈA CÀNH | TỈA 14 CÂY XÀ CỪ | BẢO VỆ | =43830~dd/mm/yyyy~31/12/2019 | =7000000~#,##0~7.000.000 | CÔNG TY MÔI TRƯỜNG ĐÔ THỊ | CHƯA THỰC HIỆN
=6 | 3.5 | LOA LỚP HỌC RÈ | THAY 20 BỘ LOA | KẾ TOÁN | =43861~dd/mm/yyyy~31/01/2020 | =46000000~#,##0~46.000.000 | BAN ĐẠI DIỆN CMHS | CHƯA THỰC HIỆN
TIÊU CHUẨN 4: QUAN HỆ GIỮA NHÀ TRƯỜNG, GIA ĐÌNH VÀ XÃ HỘI
=7 | 4.1 | PHỤ HUYNH ÍT GÓP Ý VỀ BÁN TRÚ | MỜI PHỤ HUYNH DỰ BỮA TRƯA MỖI THÁNG | PHÓ HIỆU TRƯỞNG | =43982~dd/mm/yyyy~31/05/2020 | =1000000~#,##0~1.000.000 | BAN ĐẠI DIỆN CMHS | ĐANG THỰC HIỆN
TIÊU CHUẨN 5: HOẠT ĐỘNG GIÁO DỤC VÀ KẾT QUẢ GIÁO DỤC
=8 | 5.1 | KẾ HOẠCH GIÁO DỤC CHƯA CÓ PHẦN ĐỊA PHƯƠNG | BIÊN SOẠN 8 BÀI VỀ NGHỀ LÀM NÓN | TỔ TRƯỞNG TỔ 4 | =43921~dd/mm/yyyy~31/03/2020 | =6000000~#,##0~6.000.000 | NGHỆ NHÂN LÀNG NÓN | CHƯA THỰC HIỆN
=9 | 5.4 | PHỔ CẬP MỨC 3 CHƯA VỮNG | CẬP NHẬT PHIẾU ĐIỀU TRA | CÁN BỘ PHỔ CẬP | =43830~dd/mm/yyyy~31/12/2019 | =0~#,##0~0 | KHU DÂN CƯ SỐ 7 | ĐANG THỰC HIỆN
=10 | 5.5 | HỌC SINH NGẠI VIẾT VĂN | VIẾT NHẬT KÝ LỚP, CHỌN BÀI HAY | GVCN | =43982~dd/mm/yyyy~31/05/2020 | =0~#,##0~0 | KHÔNG | ĐANG THỰC HIỆN
 | TỔNG CỘNG | | | | | =64780000~#,##0~64.780.000
`,
  },
];
