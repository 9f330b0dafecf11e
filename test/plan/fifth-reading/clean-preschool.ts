/** Preschools' plans with nothing to find in them by a careful colleague's judgement. */
import type { CleanPlan } from "./plan-text";

export const PRESCHOOL: CleanPlan[] = [
  {
    name: "headings across, a criterion a row, two or three actions each",
    asOf: "2024-09-20",
    rows: 6,
    dong: 70_000_000,
    merges: "A5:I5 A8:I8 A10:I10 A12:I12 A14:I14",
    text: String.raw`
PHÒNG GDĐT HUYỆN CỦ CHI\nTRƯỜNG MẦM NON HOA PHƯỢNG | | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG
Năm học 2024 - 2025
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp thực hiện | Người thực hiện | Thời gian | Kinh phí | Phối hợp | Kết quả thực hiện
Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
1 | 1.3 | Công đoàn sinh hoạt chưa đều | - Lập lịch sinh hoạt từng tháng.\n- Phân công người ghi biên bản. | Chủ tịch Công đoàn | Tháng 10/2024 | Không | Chi bộ | Đang thực hiện
2 | 1.6 | Hồ sơ tài sản chưa nhập vào phần mềm | - Rà soát tài sản từng lớp.\n- Nhập số liệu vào phần mềm QLTS. | Kế toán chủ trì, giáo viên các lớp phối hợp | 30/11/2024 | 3.000.000 đồng | Không | Đang thực hiện
Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên
3 | 2.2 | Còn 02 giáo viên chưa đạt trình độ chuẩn | - Cử 02 giáo viên đi học lớp cao đẳng.\n- Sắp xếp người dạy thay. | Hiệu trưởng chỉ đạo; Phó Hiệu trưởng thực hiện | Năm học 2024-2025 | 16 triệu đồng | Trường Cao đẳng Sư phạm Trung ương | Đang thực hiện
Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học
4 | 3.2 | Sân chơi thiếu đồ chơi vận động | - Khảo sát nhu cầu các lớp.\n- Mua 03 bộ đồ chơi vận động ngoài trời. | PHT phụ trách CSVC | Tháng 12/2024 | 45 triệu đồng (ngân sách 30 triệu, xã hội hóa 15 triệu) | Ban đại diện CMHS | Chưa thực hiện
Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội
5 | 4.1 | Ban đại diện cha mẹ trẻ họp chưa đủ số lần theo điều lệ | - Thống nhất lịch họp 3 lần trong năm.\n- Công khai biên bản trên bảng tin. | Hiệu trưởng | Tháng 9, 12/2024 và tháng 5/2025 | Không | Ban đại diện cha mẹ trẻ | Đang thực hiện
Tiêu chuẩn 5: Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ
6 | 5.3 | Tỉ lệ trẻ suy dinh dưỡng thể thấp còi còn 4,2% | - Cân đo, theo dõi biểu đồ hằng quý.\n- Điều chỉnh thực đơn cho trẻ thấp còi. | NV y tế chủ trì; cấp dưỡng phối hợp | Hằng quý | 6.000.000 đ | Trạm y tế xã | Đang thực hiện
 | Tổng cộng | | | | | 70.000.000 đ

 | | | | | Củ Chi, ngày 10 tháng 9 năm 2024
 | | | | | HIỆU TRƯỞNG
`,
  },
  {
    name: "a row an action, criterion and content merged down",
    asOf: "2024-09-20",
    rows: 6,
    dong: 43_000_000,
    merges: "A4:A6 B4:B6 C4:C6 I4:I6 A7:A8 B7:B8 C7:C8 I7:I8",
    text: String.raw`
TRƯỜNG MẪU GIÁO SAO MAI
Kế hoạch cải tiến chất lượng giáo dục năm học 2024-2025
STT | Tiêu chí | Nội dung cải tiến | Các hoạt động | Phụ trách | Thời gian | Dự kiến kinh phí | Đơn vị phối hợp | Minh chứng
1 | Tiêu chí 1.10 | Phương án phòng cháy chữa cháy chưa được thực tập | Xây dựng phương án PCCC | Hiệu trưởng | 15/10/2024 | Không | Không | [H1-1.10-01]
 | | | Tập huấn sử dụng bình chữa cháy | PHT bán trú | 25/10/2024 | 2.500.000đ | Đội PCCC huyện
 | | | Thực tập phương án với trẻ 5 tuổi | PHT chuyên môn | 11/2024 | 1.000.000đ | Công an xã
2 | Tiêu chí 3.3 | Nhà vệ sinh lớp Chồi 2 xuống cấp | Khảo sát, lập dự toán | Kế toán | 10/2024 | Không | Không | [H3-3.3-04]
 | | | Sửa chữa, thay thiết bị vệ sinh | Hiệu trưởng | 01/2025 | 38.000.000đ | UBND xã
3 | Tiêu chí 5.1 | Góc chơi chưa theo hướng lấy trẻ làm trung tâm | Tổ chức chuyên đề xây dựng góc chơi cấp trường | Tổ trưởng chuyên môn | 12/2024 | 1.500.000đ | Cụm chuyên môn số 3 | [H5-5.1-02]
`,
  },
  {
    name: "standard and criterion in columns of their own",
    asOf: "2024-10-05",
    rows: 7,
    dong: 8_100_000,
    merges: "A4:A5 A6:A7",
    text: String.raw`
Trường Mầm non Hướng Dương
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024 - 2025
Tiêu chuẩn | Tiêu chí | Điểm yếu | Biện pháp cải tiến | Nhân lực | Thời gian | Kinh phí | Phối hợp | Mức độ hoàn thành
1 | 1.1 | Chiến lược chưa được lấy ý kiến rộng rãi | Gửi phiếu lấy ý kiến cha mẹ trẻ và giáo viên | Hiệu trưởng | Quý IV/2024 | 0 | Ban đại diện CMT | Đang thực hiện
 | 1.8 | Kế hoạch giáo dục tháng duyệt còn chậm | Quy định ngày nộp và ngày duyệt | PHT chuyên môn | Từ tháng 10/2024 đến tháng 5/2025 | 0 | Không | Đang thực hiện
2 | 2.1 | Phó hiệu trưởng chưa học lớp quản lý giáo dục | Đăng ký lớp bồi dưỡng tại trường bồi dưỡng cán bộ | Hiệu trưởng | HK2 | 5.500.000 đồng | Phòng GDĐT | Chưa thực hiện
 | 2.3 | Nhân viên y tế chưa có chứng chỉ an toàn thực phẩm | Cử đi học lớp ngắn hạn | NV y tế | Tháng 11 năm 2024 | 600.000 đồng | Trung tâm Y tế huyện | Chưa thực hiện
3 | 3.1 | Vườn cây của bé ít loại cây | Trồng thêm rau theo mùa | Tổ nuôi dưỡng | Thường xuyên | 2 triệu đồng | Cha mẹ trẻ | Đang thực hiện
4 | 4.2 | Ít doanh nghiệp đồng hành với trường | Mời doanh nghiệp dự ngày hội của bé | Hiệu trưởng | Tháng 01/2025 | 0 | Hội Khuyến học xã | Chưa thực hiện
5 | 5.4 | Trẻ nhút nhát khi giao tiếp bằng tiếng Việt | Tăng giờ chơi đóng vai, kể chuyện | Giáo viên lớp Lá 1 | Cả năm học | 0 | Cha mẹ trẻ | Đang thực hiện
`,
  },
  {
    name: "the criterion opens the content",
    asOf: "2024-09-30",
    rows: 4,
    dong: 12_500_000,
    text: String.raw`
TRƯỜNG MẦM NON TƯ THỤC BÉ NGOAN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
STT | Nội dung cải tiến | Giải pháp | Người phụ trách | Thời hạn | Kinh phí | Phối hợp | Ghi chú | Tiến độ
1 | Tiêu chí 1.2: Hội đồng quản trị họp chưa đúng định kỳ | Xếp lịch họp mỗi quý một lần | Chủ tịch Hội đồng trường | 31/12/2024 | Không phát sinh | Không | | Đang làm
2 | Tiêu chí 1.9: Hòm thư góp ý chưa được mở đúng hạn | Mở hòm thư vào thứ Sáu cuối tháng, trả lời trong 7 ngày | Bà Lê Thị Hồng, phó hiệu trưởng | Hằng tháng | Không | Ban đại diện cha mẹ trẻ | | Đang làm
3 | Tiêu chí 2.2: Giáo viên mới chưa quen phương pháp Montessori | Mời chuyên gia tập huấn 02 buổi | Bà Lê Thị Hồng | 15/11/2024 | 12.000.000 đ | Không | Đã ký với chuyên gia | Chưa làm
4 | Tiêu chí 5.2: Thực đơn chưa đổi theo mùa | Xây dựng 04 bộ thực đơn theo mùa | Bếp trưởng | 30/10/2024 | 500 nghìn | Cha mẹ trẻ | | Đang làm
`,
  },
  {
    name: "a header of two rows with start and end, money in millions",
    asOf: "2025-01-10",
    rows: 4,
    dong: 130_500_000,
    merges: "A4:A5 B4:B5 C4:C5 D4:D5 E4:E5 F4:G4 H4:H5 I4:I5 J4:J5 A6:J6 A9:J9",
    text: String.raw`
TRƯỜNG MẦM NON 19/5
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC
(Năm học 2024 - 2025)
TT | Tiêu chí | Nội dung | Biện pháp | Người thực hiện | Thời gian | | Kinh phí (triệu đồng) | Phối hợp | Kết quả
 | | | | | Bắt đầu | Hoàn thành
I. Tiêu chuẩn 3. Cơ sở vật chất và thiết bị dạy học
1 | 3.2 | Bếp ăn chưa theo quy trình một chiều | - Lập bản vẽ cải tạo.\n- Cải tạo bếp trong dịp hè. | Hiệu trưởng chủ trì | 01/2025 | 05/2025 | =120 | UBND phường, Phòng GDĐT | Đang thực hiện
2 | 3.3 | Phòng tin học có 5/12 máy hỏng | - Sửa 05 máy. | Nhân viên CNTT | 15/01/2025 | 28/02/2025 | =7.5 | Không | Đang thực hiện
II. Tiêu chuẩn 5. Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ
3 | 5.1 | Giáo viên còn lúng túng khi xây dựng chương trình nhà trường | - Sinh hoạt chuyên môn theo nghiên cứu bài học 2 lần/tháng. | Tổ trưởng tổ Mẫu giáo | 9/2024 | 5/2025 | =0 | Cụm chuyên môn | Đang thực hiện
4 | 5.3 | Trẻ thừa cân còn 6,5% | - Tăng giờ vận động.\n- Giảm món chiên trong thực đơn. | PHT bán trú phụ trách, NV y tế theo dõi | 9/2024 | 5/2025 | =3 | Cha mẹ trẻ | Đang thực hiện
 | Cộng | | | | | | =130.5

Ghi chú: Tiêu chuẩn 1, 2, 4 không có nội dung cần cải tiến.
`,
  },
  {
    name: "Biểu 2 of 2026",
    asOf: "2026-10-05",
    rows: 3,
    dong: 23_000_000,
    merges: "A4:J4 A6:J6 A8:J8",
    text: String.raw`
TRƯỜNG MẦM NON VÀNG ANH
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2026-2027
STT | Nội dung cải tiến | Mục tiêu/Kết quả cần đạt | Giải pháp thực hiện | Chỉ số/Sản phẩm | Thời gian thực hiện | Đơn vị/Cá nhân chủ trì | Nguồn lực bảo đảm | Mức độ thực hiện | Minh chứng
Tiêu chuẩn 1: Quản trị nhà trường và bảo đảm chất lượng
1 | Tiêu chí 1.3: Dữ liệu trẻ chưa cập nhật hằng tháng | 100% hồ sơ trẻ cập nhật trước ngày 5 | Phân công giáo viên cập nhật, văn thư rà soát | Biên bản rà soát từng tháng | Từ 9/2026 đến 5/2027 | Văn thư | Không phát sinh kinh phí | Đang thực hiện | MC-1.3.1
Tiêu chuẩn 2: Phát triển đội ngũ
2 | Tiêu chí 2.2: Giáo viên chưa đều tay về kỹ năng số | 80% giáo viên có sản phẩm số | Tập huấn 02 đợt | 12 sản phẩm số | 31/12/2026 | Phó Hiệu trưởng | 8.000.000 đồng từ nguồn chi thường xuyên | Đang thực hiện | MC-2.2.1
Tiêu chuẩn 4: Điều kiện giáo dục, môi trường an toàn và phối hợp xã hội
3 | Tiêu chí 4.2: Cầu thang chưa có tay vịn cho trẻ | Lắp đủ tay vịn ở 02 cầu thang | Khảo sát, ký hợp đồng lắp đặt | 02 cầu thang có tay vịn | Tháng 11/2026 | Hiệu trưởng | 15 triệu đồng | Chưa hoàn thành | MC-4.2.1
Tiêu chuẩn 3: Không có
`,
  },
  {
    name: "weakness and improvement side by side, done rows with evidence",
    asOf: "2025-03-01",
    rows: 5,
    dong: 90_500_000,
    text: String.raw`
Đơn vị: Trường Mầm non Sơn Ca
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2024-2025
TT | Tiêu chí | Điểm yếu | Kế hoạch cải tiến | Người thực hiện | Thời gian hoàn thành | Kinh phí | Minh chứng | Tình trạng
1 | 1.4 | Tổ văn phòng chưa có kế hoạch tháng | Ban hành mẫu kế hoạch tháng cho tổ | Tổ trưởng tổ Văn phòng | 10/2024 | Không | KH số 12/KH-MNSC | Hoàn thành
2 | 1.7 | Hồ sơ viên chức còn thiếu bằng cấp bản sao | Thông báo, thu bổ sung bản sao có chứng thực | Văn thư | 30/9/2024 | Không | Danh mục hồ sơ | Đã hoàn thành
3 | 2.2 | Hai giáo viên chưa có chứng chỉ tiếng Anh | Động viên, hỗ trợ học phí | BGH chỉ đạo, Công đoàn thực hiện | 5/2025 | 6.000.000 đồng | | Đang thực hiện
4 | 3.3 | Thiếu thiết bị dạy học tối thiểu lớp Mầm 2 | Mua bổ sung 12 danh mục theo Thông tư 02 | Kế toán | 01/2025 | 24.500.000 đồng | Hóa đơn, biên bản bàn giao ngày 20/01/2025 | Hoàn thành
5 | 5.2 | Trẻ ít được chơi ngoài trời vào mùa mưa | Làm mái che sân trước | Phó hiệu trưởng CSVC | 4/2025 | 60 triệu đồng | | Đang thực hiện
`,
  },
  {
    name: "no numbers, headings in the criterion column, dittos",
    asOf: "2024-11-02",
    rows: 4,
    dong: 21_000_000,
    text: String.raw`
TRƯỜNG MN BÌNH MINH
Năm học: 2024-2025
Tiêu chuẩn, tiêu chí | Nội dung cần cải tiến | Biện pháp | Người phụ trách | Thời gian | Kinh phí | Lực lượng phối hợp | Sản phẩm/Minh chứng
Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên
Tiêu chí 2.2 | Kỹ năng ứng dụng CNTT của giáo viên lớn tuổi còn yếu | - Bồi dưỡng tại chỗ vào chiều thứ Năm. | TTCM | Tháng 11, 12/2024 | Không | Không | Giáo án điện tử
Tiêu chí 2.3 | Cấp dưỡng chưa được tập huấn sơ chế thực phẩm | - Mời Trạm y tế tập huấn. | PHT bán trú | nt | 1 triệu đồng | Trạm y tế | Giấy xác nhận
Tiêu chuẩn 5: Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ
Tiêu chí 5.1 | Hoạt động trải nghiệm còn ít | - Mỗi học kỳ tổ chức một chuyến tham quan. | Tổ trưởng khối Lá | Học kỳ 1 và học kỳ 2 | 20 triệu đồng (xã hội hóa) | Ban đại diện cha mẹ trẻ | Kế hoạch, hình ảnh
Tiêu chí 5.2 | Giờ ngủ trưa của trẻ nhà trẻ chưa ổn định | - Điều chỉnh thời gian biểu. | Giáo viên nhóm trẻ 24-36 tháng | Tháng 12/2024 | Không | Cha mẹ trẻ | Thời gian biểu mới

Tiêu chuẩn 1, 3, 4: Không có nội dung cần cải tiến
`,
  },
];
