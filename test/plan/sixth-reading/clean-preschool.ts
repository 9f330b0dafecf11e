/** Preschools' plans of ten rows and more that a careful colleague would sign as they are. */
import type { CleanPlan } from "../fifth-reading/plan-text";

export const PRESCHOOL: CleanPlan[] = [
  {
    name: "2019, the criterion after the content, money written out",
    asOf: "2019-10-15",
    rows: 11,
    dong: 149_300_000,
    text: String.raw`
CÔNG TY TNHH GIÁO DỤC ÁNH SAO
TRƯỜNG MẦM NON TƯ THỤC ÁNH SAO
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG - NĂM HỌC 2019-2020
STT | Nội dung cần cải tiến | Tiêu chí | Các biện pháp cải tiến | Cá nhân phụ trách | Kinh phí dự kiến | Hoàn thành trước | Đơn vị phối hợp | Kết quả đầu ra
1 | Chiến lược phát triển trường chưa cập nhật theo giai đoạn mới | 1.1 | Họp Hội đồng quản trị, bổ sung chỉ tiêu từng năm | Chủ tịch Hội đồng quản trị | Không | 30/11/2019 | Không | Bản chiến lược đã bổ sung
2 | Lớp Mầm 1 vượt 3 trẻ so với quy định | 1.5 | Tách 01 nhóm trẻ từ học kỳ II | Hiệu trưởng | Không | 15/01/2020 | Phòng GDĐT thành phố Biên Hòa | Quyết định tách nhóm
3 | Sổ quỹ tiền mặt ghi tay, dễ sai sót | 1.6 | Chuyển sang phần mềm, đối chiếu cuối tuần | Kế toán | 3.500.000 đồng | 31/12/2019 | Không | Sổ quỹ in từ phần mềm
4 | Ba giáo viên nghỉ việc giữa năm | 1.7 | Rà soát lương, chế độ; gặp gỡ từng giáo viên mỗi quý | Hiệu trưởng | 24.000.000 đồng | 29/5/2020 | Công đoàn ngành | Biên bản đối thoại
5 | Hòm thư góp ý ít được sử dụng | 1.9 | Đặt hòm thư tại sảnh, trả lời trên bảng tin | Trợ lý hiệu trưởng | Không | 29/5/2020 | Cha mẹ trẻ | Sổ theo dõi góp ý
6 | Giáo viên chưa quen quan sát, ghi chép về trẻ | 2.2 | Bồi dưỡng nội bộ 4 buổi, dự giờ chéo | Phó hiệu trưởng | 2 triệu đồng | 28/02/2020 | Không | 12 bộ hồ sơ quan sát
7 | Sân chơi ít bóng mát | 3.1 | Căng lưới che, trồng 8 cây lộc vừng | Tổ bảo vệ | 36.000.000 đồng | 31/3/2020 | Cha mẹ trẻ | 120 m2 có bóng mát
8 | Bếp ăn thiếu tủ hấp cơm | 3.4 | Mua 01 tủ hấp 12 khay | Bếp trưởng | 28,8 triệu đồng | 30/11/2019 | Không | Phiếu bảo hành
9 | Đồ chơi ngoài trời cũ | 3.5 | Thay 02 bộ liên hoàn | Kế toán | 55 triệu đồng | 31/3/2020 | Không | Biên bản bàn giao
10 | Ban đại diện cha mẹ trẻ họp chưa đều | 4.1 | Ấn định lịch họp vào tuần đầu mỗi học kỳ | Hiệu trưởng | Không | 15/01/2020 | Ban đại diện cha mẹ trẻ | Biên bản họp
11 | Trẻ 5 tuổi chưa mạnh dạn giao tiếp | 5.4 | Tăng trò chơi đóng vai, hội thi kể chuyện | Giáo viên lớp Lá 2 | Không | 30/4/2020 | Cha mẹ trẻ | Bảng đánh giá cuối độ tuổi
`,
  },
  {
    name: "the end of 2023-2024, everything done and shown",
    asOf: "2024-05-28",
    rows: 11,
    dong: 84_650_000,
    merges: "A4:J4 A7:J7 A10:J10 A15:J15 A17:J17",
    text: String.raw`
PHÒNG GIÁO DỤC VÀ ĐÀO TẠO QUẬN SƠN TRÀ\nTRƯỜNG MẦM NON RẠNG ĐÔNG | | | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BÁO CÁO THỰC HIỆN KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2023 - 2024
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Người chủ trì | Thời gian | Kinh phí | Phối hợp | Mức độ hoàn thành | Minh chứng
Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
1 | 1.2 | Hội đồng thi đua xét còn chung chung | Bổ sung thang điểm, lấy ý kiến tổ khối | Hiệu trưởng | Tháng 11/2023 | Không | Công đoàn trường | Hoàn thành | Quy chế thi đua số 15
2 | 1.10 | Chưa lắp camera ở cổng phụ | Lắp 02 camera, lưu hình 30 ngày | Nhân viên bảo vệ | Tháng 12/2023 | 5.650.000đ | Công an phường An Hải Bắc | Đã hoàn thành | Hóa đơn 00231
Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên
3 | 2.1 | Phó hiệu trưởng mới bổ nhiệm chưa có chứng chỉ quản lí | Tham gia lớp bồi dưỡng 3 tháng | Phó hiệu trưởng | Học kỳ II | 4.500.000đ | Trường Đại học Sư phạm Đà Nẵng | Hoàn thành | Chứng chỉ 118/2024
4 | 2.3 | Cấp dưỡng chưa nắm khẩu phần theo tuần | Tập huấn tính khẩu phần trên phần mềm | Phó hiệu trưởng bán trú | Tháng 10/2023 | Không | Trung tâm Y tế quận | Hoàn thành | Giấy chứng nhận
Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học
5 | 3.2 | Lớp Chồi 3 bị thấm trần | Chống thấm 60 m2, sơn lại | Kế toán | Từ 15/8/2023 đến 30/9/2023 | 32.000.000đ | UBND phường | Hoàn thành | Biên bản nghiệm thu 05
6 | 3.4 | Sàn bếp trơn trượt | Lát gạch nhám 24 m2 | Kế toán | Quý IV/2023 | 16.500.000đ | Không | Hoàn thành | Biên bản nghiệm thu 07
7 | 3.5 | Thiếu học liệu làm quen chữ viết | Mỗi lớp làm 05 bộ từ nguyên liệu sẵn có | Tổ trưởng tổ Lá | Cả năm học | Không | Cha mẹ trẻ | Hoàn thành | 45 bộ, ảnh chụp
8 | 3.6 | Vòi nước rửa tay khối Mầm cao quá tầm trẻ | Hạ thấp 10 vòi, thêm bục kê | Nhân viên bảo vệ | 30/10/2023 | 6.000.000đ | Không | Hoàn thành | Ảnh trước và sau
Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội
9 | 4.2 | Ít tổ chức đồng hành với ngày hội của trường | Gửi thư mời trước một tháng, công khai kết quả | Hiệu trưởng | 20/11/2023 và 26/3/2024 | Không | Hội Phụ nữ phường; Đoàn phường | Hoàn thành | Thư mời, danh sách
Tiêu chuẩn 5: Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ
10 | 5.2 | Hoạt động ngoài trời ngày mưa đơn điệu | Soạn 20 trò chơi trong nhà | Tổ trưởng tổ Chồi | 31/12/2023 | Không | Không | Hoàn thành | Tập trò chơi
11 | 5.3 | Còn 9 trẻ béo phì | Tăng vận động, tư vấn từng gia đình, giảm còn 4 trẻ | Nhân viên y tế | Hằng tháng | 20.000.000đ | Trạm y tế phường | Hoàn thành | Biểu đồ tăng trưởng
`,
  },
  {
    name: "2025, criteria of the amended circular, days of beginning and end",
    asOf: "2025-10-06",
    rows: 10,
    dong: 217_000_000,
    merges: "A5:A6 B5:B6 C5:C6 D5:D6 E5:E6 F5:G5 H5:H6 I5:I6 J5:J6 K5:K6",
    text: String.raw`
UBND XÃ PHÚ THÀNH ĐÔNG
TRƯỜNG MẦM NON PHÚ THÀNH
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC
Năm học 2025-2026
STT | Tiêu chí | Nội dung cần cải tiến | Giải pháp | Người chịu trách nhiệm | Thời gian thực hiện | | Kinh phí (triệu đồng) | Phối hợp | Tình trạng | Ghi chú
 | | | | | Bắt đầu | Kết thúc
1 | TC 1.3 | Chi đoàn chưa có đoàn viên mới | Giới thiệu 03 giáo viên trẻ vào Đoàn | Bí thư chi đoàn | 01/11/2025 | 26/03/2026 | =0 | Đoàn xã | Chưa thực hiện |
2 | TC 1.4 | Tổ chuyên môn sinh hoạt nặng về phổ biến công văn | Mỗi tháng dành 1 buổi trao đổi chuyên môn | Tổ trưởng tổ Mẫu giáo | 15/09/2025 | 15/05/2026 | =0 | Không | Đang thực hiện |
3 | TC 1.8 | Kế hoạch tuần chưa gắn với bối cảnh địa phương | Đưa 6 chủ đề mùa nước nổi vào kế hoạch | Phó Hiệu trưởng | 15/09/2025 | 29/05/2026 | =0 | Cha mẹ trẻ | Đang thực hiện | Theo bộ tài liệu của Sở
4 | TC 2.1 | Hiệu trưởng chưa có trung cấp lý luận chính trị | Dự lớp học cuối tuần | Hiệu trưởng | 10/10/2025 | 29/05/2026 | =9 | Trường Chính trị tỉnh | Chưa thực hiện |
5 | TC 2.2 | Tỉ lệ giáo viên khá, tốt theo chuẩn mới đạt 62% | Bồi dưỡng theo nhóm, kèm cặp đôi bạn | Phó Hiệu trưởng | 15/09/2025 | 15/05/2026 | =4.5 | Cụm chuyên môn số 2 | Đang thực hiện |
6 | TC 3.1 | Sân điểm lẻ ấp 4 ngập khi triều cường | Tôn nền 200 m2 | Hiệu trưởng | 02/01/2026 | 30/04/2026 | =150 | UBND xã | Chưa thực hiện | Xã ghi vốn quý I
7 | TC 3.2 | Điểm lẻ chưa có phòng y tế | Ngăn 12 m2 từ phòng kho | Nhân viên y tế | 01/12/2025 | 31/01/2026 | =18 | Trạm y tế xã | Chưa thực hiện |
8 | TC 3.3 | Thiết bị tối thiểu lớp 4-5 tuổi còn thiếu 14% | Mua theo danh mục | Kế toán | 01/11/2025 | 31/12/2025 | =33.5 | Không | Chưa thực hiện |
9 | TC 4.1 | Ban đại diện điểm lẻ chưa hoạt động | Bầu bổ sung trưởng ban, họp tại điểm lẻ | Hiệu trưởng | 15/09/2025 | 15/11/2025 | =0 | Ban đại diện cha mẹ trẻ | Đang thực hiện |
10 | TC 5.3 | Trẻ thấp còi 7,1% | Thêm bữa phụ cho 12 trẻ, cân đo hằng tháng | Nhân viên y tế | 15/09/2025 | 29/05/2026 | =2 | Trạm y tế xã | Đang thực hiện |
 | Tổng | | | | | | =217
`,
  },
  {
    name: "2025, the criterion opens the content, who leads in whole sentences",
    asOf: "2025-11-20",
    rows: 10,
    dong: 61_200_000,
    text: String.raw`
TRƯỜNG MẪU GIÁO EA KIẾT
Kế hoạch cải tiến chất lượng giáo dục mầm non năm học 2025 – 2026
TT | Nội dung cải tiến | Hoạt động cụ thể | Phân công | Thời hạn | Nguồn kinh phí | Lực lượng phối hợp | Tiến độ
1 | 1.1. Chiến lược phát triển chưa phổ biến đến cha mẹ người Ê Đê | Dịch tóm tắt sang tiếng Ê Đê, đọc trên loa buôn | Hiệu trưởng chỉ đạo, cô H'Mai Niê thực hiện | 31/12/2025 | Không phát sinh | Ban tự quản buôn | Đang làm
2 | 1.2. Hội đồng trường mới kiện toàn, chưa có quy chế | Dự thảo, lấy ý kiến, ban hành quy chế | Chủ tịch Hội đồng trường chịu trách nhiệm | 15/01/2026 | Không phát sinh | Không | Đang làm
3 | 1.6. Lưu trữ văn bản đến còn rời rạc | Lập sổ điện tử, quét văn bản hằng tuần | Văn thư phụ trách | Hết học kỳ I | Không phát sinh | Không | Đang làm
4 | 1.7. Phân công giáo viên chưa theo năng lực | Khảo sát, xếp lại theo nhóm lớp | Hiệu trưởng chịu trách nhiệm, Phó Hiệu trưởng tham mưu | Tháng 01/2026 | Không phát sinh | Không | Chưa làm
5 | 2.2. Bốn giáo viên người Kinh chưa biết tiếng Ê Đê | Học 36 tiết tại trường, mời nghệ nhân đứng lớp | Phó Hiệu trưởng tổ chức | Tháng 11/2025 - tháng 4/2026 | 10.800.000 đồng | Trung tâm GDNN-GDTX | Đang làm
6 | 2.3. Nhân viên y tế hợp đồng chưa qua tập huấn sơ cứu | Cử dự lớp sơ cứu 2 ngày | Nhân viên y tế | 31/01/2026 | 400.000 đồng | Trung tâm Y tế khu vực | Chưa làm
7 | 3.2. Nhà vệ sinh điểm buôn Ja xuống cấp | Thay 04 bệ xí, ốp gạch | Kế toán chủ trì, bảo vệ giám sát | Quý I/2026 | 42 triệu đồng | UBND xã | Chưa làm
8 | 4.2. Xã hội hóa chưa đều giữa các điểm trường | Tham mưu xã phân bổ lại nguồn hỗ trợ | Hiệu trưởng tham mưu | Cả năm học | Không phát sinh | Mặt trận Tổ quốc xã | Đang làm
9 | 5.1. Góc văn hóa địa phương còn nghèo | Sưu tầm gùi, chiêng nhỏ, hoa văn thổ cẩm | Tổ trưởng chuyên môn phụ trách | Học kì II | 8 triệu đồng | Nghệ nhân buôn Ja | Chưa làm
10 | 5.4. Trẻ dân tộc nói tiếng Việt chưa tròn câu | Tăng cường tiếng Việt mọi lúc mọi nơi | Giáo viên đứng lớp thực hiện hằng ngày, tổ trưởng theo dõi | Thường xuyên | Không phát sinh | Cha mẹ trẻ | Đang làm
`,
  },
  {
    name: "the ten columns of 2026 under their headings",
    asOf: "2026-10-12",
    rows: 10,
    dong: 141_700_000,
    merges: "A4:J4 A8:J8 A11:J11 A14:J14",
    text: String.raw`
TRƯỜNG MẦM NON BÔNG SEN 12
V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2026 - 2027
TT | Nội dung cải tiến (ghi rõ tiêu chí liên quan) | Mục tiêu cần đạt | Giải pháp thực hiện | Chỉ số/Sản phẩm đầu ra | Người chủ trì | Thời gian thực hiện | Nguồn lực bảo đảm | Mức độ thực hiện | Minh chứng
Tiêu chuẩn 1: Quản trị nhà trường và bảo đảm chất lượng
1 | TC 1.1: Sứ mạng chưa được nhân viên nắm | 100% nhân viên nêu được sứ mạng | Sinh hoạt đầu năm, niêm yết ở sảnh | Phiếu khảo sát | Hiệu trưởng | Tháng 12/2026 | Không | Đang thực hiện |
2 | TC 1.2: Phân công còn chồng chéo giữa hai phó hiệu trưởng | Mỗi việc một đầu mối | Ban hành bảng phân công mới | 01 quyết định | Hiệu trưởng | 30/9/2026 | Không | Hoàn thành | QĐ 41/QĐ-MN ngày 28/9/2026
3 | TC 1.4: Trả lời góp ý của cha mẹ còn chậm | Trả lời trong 3 ngày làm việc | Lập sổ theo dõi, nhắc việc mỗi sáng | Sổ theo dõi | Văn thư | Cả năm học | Không | Đang thực hiện |
Tiêu chuẩn 2: Phát triển đội ngũ
4 | TC 2.2: Giáo viên lớp nhà trẻ ít kinh nghiệm STEAM | 10/12 giáo viên dạy được | Tập huấn 3 buổi, dự giờ rút kinh nghiệm | 12 hoạt động mẫu | Phó Hiệu trưởng chuyên môn | Từ 10/2026 đến 02/2027 | 7,2 triệu đồng | Đang thực hiện |
5 | TC 2.3: Nhân viên nuôi dưỡng chưa có chứng chỉ nghề | 4/4 có chứng chỉ | Cử đi học lớp sơ cấp | 04 chứng chỉ | Phó Hiệu trưởng nuôi dưỡng | 31/3/2027 | 12.000.000 đồng | Chưa hoàn thành |
Tiêu chuẩn 3: Thực hiện chương trình, đổi mới phương pháp giáo dục và phát triển trẻ em
6 | TC 3.2: Theo dõi sự phát triển của trẻ còn dựa vào cảm nhận | Mỗi trẻ một hồ sơ số | Xây dựng mẫu, nhập mỗi tháng một lần | 286 hồ sơ | Tổ trưởng tổ Mầm | Hằng tháng | Không | Đang thực hiện |
7 | TC 3.4: Hai trẻ tự kỉ chưa có kế hoạch riêng | 02 kế hoạch cá nhân | Họp gia đình, mời chuyên viên đánh giá | 02 kế hoạch | Giáo viên lớp Chồi 1 | 20/11/2026 | 2.500.000 đồng | Đang thực hiện |
Tiêu chuẩn 4: Điều kiện giáo dục, môi trường an toàn và phối hợp xã hội
8 | TC 4.1: Bàn ghế lớp Mầm không đúng cỡ | Thay 40 bộ | Mua sắm theo quy định | 40 bộ bàn ghế | Kế toán | Quý I năm 2027 | 48 triệu đồng | Chưa hoàn thành |
9 | TC 4.2: Lan can tầng 2 thấp hơn quy chuẩn | Đủ 1,4 m | Hàn nâng 35 m lan can | Biên bản nghiệm thu | Hiệu trưởng | 30/11/2026 | 72.000.000 đồng | Đang thực hiện |
10 | TC 4.3: Phụ huynh lớp nhà trẻ ít dự họp | 90% dự họp | Họp buổi tối, gửi thư mời riêng | Biên bản | Giáo viên chủ nhiệm lớp nhà trẻ | HKI và HKII | Không | Đang thực hiện |
`,
  },
  {
    name: "a row an action, sums of each standard and one of all",
    asOf: "2022-10-25",
    rows: 12,
    dong: 58_000_000,
    merges: "A4:I4 A5:A6 B5:B6 C5:C6 A7:A8 B7:B8 C7:C8 A10:I10 A11:A13 B11:B13 C11:C13 A15:I15 A16:A17 B16:B17 C16:C17 A18:A20 B18:B20 C18:C20",
    text: String.raw`
Trường Mầm non Đại Ân 2
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2022-2023
TT | Tiêu chí | Điểm yếu | Việc cần làm | Phụ trách | Thời gian | Kinh phí | Phối hợp | Tiến độ thực hiện
Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
1 | 1.8 | Hồ sơ duyệt giáo án còn trễ | Quy định nộp trước thứ Năm | Phó Hiệu trưởng | 11/2022 | Không | Không | Đang thực hiện
 | | | Duyệt trên thư mục dùng chung | Phó Hiệu trưởng | Từ 11/2022 đến 5/2023 | Không | Không | Chưa thực hiện
2 | 1.10 | Hàng rào phía kênh hư 15 m | Rào tạm bằng tre | Bảo vệ | 11/2022 | Không | Xã đội | Đang thực hiện
 | | | Xây lại bằng gạch | Kế toán | 3/2023 | 22.000.000 | UBND xã | Chưa thực hiện
 | Cộng tiêu chuẩn 1 | | | | | 22.000.000 đồng
Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học
3 | 3.5 | Tủ kệ lớp Lá hư | Kiểm đếm, đề xuất | Tổ trưởng khối Lá | 30/11/2022 | Không | Không | Đang thực hiện
 | | | Đóng 06 kệ mới | Kế toán | 31/01/2023 | 15.000.000 đồng | Hội khuyến học xã | Chưa thực hiện
 | | | Sơn lại 10 kệ còn dùng được | Bảo vệ | 31/01/2023 | 3.000.000 đồng | Cha mẹ trẻ | Chưa thực hiện
 | Cộng tiêu chuẩn 3 | | | | | 18.000.000 đồng
Tiêu chuẩn 5: Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ
4 | 5.2 | Trẻ ít được trải nghiệm | Tham quan làng nghề đan lát | Tổ trưởng khối Lá | 12/2022 | 6.000.000 đồng | Cha mẹ trẻ | Chưa thực hiện
 | | | Ngày hội "Bé làm nông dân" | Tổ trưởng khối Chồi | 3/2023 | 4.000.000 đồng | Hội Nông dân xã | Chưa thực hiện
5 | 5.3 | Trẻ sâu răng 31% | Khám răng định kì | Nhân viên y tế | 12/2022 | Không | Trạm y tế xã | Chưa thực hiện
 | | | Dạy trẻ chải răng sau ăn | Tổ trưởng khối Chồi | Hằng ngày | Không | Cha mẹ trẻ | Đang thực hiện
 | | | Trang bị 200 bộ bàn chải | Kế toán | 12/2022 | 8.000.000 đồng | Ban đại diện CMT | Chưa thực hiện
 | Cộng tiêu chuẩn 5 | | | | | 18.000.000 đồng
 | Tổng cộng | | | | | 58.000.000 đồng
Tiêu chuẩn 2 và 4: không có nội dung cần cải tiến trong năm học này.
`,
  },
  {
    name: "standard, criterion and level in columns, thousands above the table",
    asOf: "2025-01-06",
    rows: 10,
    dong: 39_850_000,
    merges: "A5:A7 A8:A9 A10:A11 A13:A14",
    text: String.raw`
PHÒNG GD&ĐT HUYỆN BÙ ĐĂNG | | | | Bù Đăng, ngày 30 tháng 9 năm 2024
TRƯỜNG MẦM NON HOA MAI
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025 (Đơn vị tính: nghìn đồng)
Tiêu chuẩn | Tiêu chí | Hạn chế | Biện pháp khắc phục | Thời gian | Người thực hiện | Dự toán | Phối hợp | Kết quả | Người theo dõi
1 | 1.2 | Hội đồng trường giám sát chưa có biên bản | Lập mẫu biên bản giám sát | Tháng 2/2025 | Thư ký Hội đồng trường | =0 | Không | Đang thực hiện | Hiệu trưởng
 | 1.5 | Lớp ghép 3 độ tuổi ở điểm lẻ | Tách lớp ghép còn 2 độ tuổi | Tháng 3/2025 | Hiệu trưởng | =0 | UBND xã | Đang thực hiện | Ban TTND
 | 1.9 | Công khai thu chi còn dán bảng | Công khai thêm trên nhóm lớp | Hàng tháng | Kế toán | =0 | Không | Đang thực hiện | Ban TTND
2 | 2.2 | Hồ sơ chuẩn nghề nghiệp thiếu minh chứng | Hướng dẫn gom minh chứng theo tiêu chí | 31/3/2025 | Tổ trưởng chuyên môn | =0 | Không | Đang thực hiện | Phó Hiệu trưởng
 | 2.3 | Nhân viên bảo vệ chưa tập huấn PCCC | Cử đi tập huấn | 28/2/2025 | Bảo vệ | =350~#,##0~350 | Cảnh sát PCCC huyện | Chưa thực hiện | Hiệu trưởng
3 | 3.1 | Vườn cổ tích hư 2 tượng | Phục chế, sơn màu | Quý I/2025 | Giáo viên lớp Lá 3 | =4500~#,##0~4.500 | Cha mẹ trẻ | Đang thực hiện | Phó Hiệu trưởng
 | 3.4 | Thiếu tủ lưu mẫu thức ăn | Mua 01 tủ lưu mẫu | 28/2/2025 | Kế toán | =9000~#,##0~9.000 | Không | Chưa thực hiện | Phó Hiệu trưởng
4 | 4.1 | Phụ huynh người S'tiêng ít vào nhóm lớp | Gặp trực tiếp khi đón trẻ, ghi sổ | Cả năm học | GVCN | =0 | Già làng | Đang thực hiện | Phó Hiệu trưởng
5 | 5.1 | Bài tập kỹ năng sống còn ít | Soạn 10 bài, dạy thử | Học kỳ 2 | Tổ trưởng chuyên môn | =2000~#,##0~2.000 | Không | Đang thực hiện | Phó Hiệu trưởng
 | 5.3 | Trẻ thiếu máu 12% | Bổ sung thực phẩm giàu sắt | Đến hết tháng 5/2025 | Cấp dưỡng | =24000~#,##0~24.000 | Trạm y tế xã | Đang thực hiện | Nhân viên y tế
 | Cộng | | | | | =39850~#,##0~39.850
`,
  },
  {
    name: "2021, bullets of several kinds, a signature with its date",
    asOf: "2021-10-18",
    rows: 10,
    dong: 95_000_000,
    text: String.raw`
UBND HUYỆN LỤC NGẠN | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRƯỜNG MẦM NON PHƯỢNG SƠN | | | Độc lập - Tự do - Hạnh phúc
KẾ HOẠCH
Cải tiến chất lượng, năm học 2021-2022
Căn cứ Thông tư số 19/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018 của Bộ trưởng Bộ Giáo dục và Đào tạo;
Căn cứ Công văn số 3845/BGDĐT-GDMN ngày 06/9/2021 về nhiệm vụ năm học 2021-2022;
I. MỤC ĐÍCH
II. NỘI DUNG CẢI TIẾN
Số TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp thực hiện | Người phụ trách | Thời gian hoàn thành | Kinh phí | Đơn vị phối hợp | Mức độ thực hiện
1 | Tiêu chí 1.1 | Chưa có kế hoạch ứng phó dịch | + Lập phương án theo cấp độ dịch\n+ Diễn tập tình huống có F0 | Hiệu trưởng | Tháng 11/2021 | Không | Trạm Y tế xã | Đang thực hiện
2 | Tiêu chí 1.6 | Thanh toán còn dùng tiền mặt | • Mở tài khoản thu học phí\n• Thông báo đến từng lớp | Kế toán | Tháng 12/2021 | Không | Ngân hàng Nông nghiệp chi nhánh Lục Ngạn | Đang thực hiện
3 | Tiêu chí 1.8 | Trẻ nghỉ dịch thiếu hoạt động | 1. Quay 30 video ngắn\n2. Gửi qua nhóm lớp mỗi tuần 2 video | Phó Hiệu trưởng | Học kì I | 3 triệu đồng | Cha mẹ trẻ | Đang thực hiện
4 | Tiêu chí 2.2 | Giáo viên chưa thạo quay dựng video | a) Tập huấn trực tuyến\nb) Thi video hay cấp trường | Phó Hiệu trưởng | 20/11/2021 | 2 triệu đồng | Không | Đang thực hiện
5 | Tiêu chí 3.1 | Cổng phụ lầy lội | * Đổ bê tông 80 m2 | Bảo vệ | Quý IV/2021 | 28 triệu đồng | Chi hội phụ huynh lớp 5 tuổi A | Chưa thực hiện
6 | Tiêu chí 3.2 | Phòng ngủ lớp 3 tuổi B thiếu thông gió | - Trổ thêm 02 ô cửa\n- Lắp quạt hút | Kế toán | 15/12/2021 | 14 triệu đồng | Không | Chưa thực hiện
7 | Tiêu chí 3.5 | Máy tính lớp 5 tuổi hỏng 4 chiếc | - Sửa 3 chiếc\n- Thay 1 chiếc | Kế toán | 31/12/2021 | 18 triệu đồng | Không | Chưa thực hiện
8 | Tiêu chí 3.6 | Bể lọc nước đã 8 năm | - Thay lõi lọc, xét nghiệm nước | Y tế học đường | 30/11/2021 | 5 triệu đồng | Trung tâm Kiểm soát bệnh tật tỉnh | Đang thực hiện
9 | Tiêu chí 4.2 | Chưa có nhà tài trợ sữa học đường | - Gửi thư ngỏ, đón đoàn khảo sát | Hiệu trưởng | Tháng 02/2022 | Không | Hội Chữ thập đỏ huyện | Chưa thực hiện
10 | Tiêu chí 5.2 | Bữa phụ chiều ít thay đổi | - Xây dựng 20 thực đơn bữa phụ\n- Lấy ý kiến cha mẹ mỗi tháng | Tổ trưởng tổ nuôi | Hằng tháng | 25 triệu đồng | Ban đại diện cha mẹ trẻ | Đang thực hiện
III. TỔ CHỨC THỰC HIỆN
 | | | | Phượng Sơn, ngày 04 tháng 10 năm 2021
 | | | | HIỆU TRƯỞNG
`,
  },
];
