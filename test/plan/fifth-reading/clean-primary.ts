/** Primary schools' plans with nothing to find in them by a careful colleague's judgement. */
import type { CleanPlan } from "./plan-text";

export const PRIMARY: CleanPlan[] = [
  {
    name: "a long preamble with a legal basis and sections, the table under III",
    asOf: "2024-10-01",
    rows: 6,
    dong: 97_000_000,
    merges: "A16:I16 A19:I19 A21:I21 A23:I23 A25:I25",
    text: String.raw`
UBND THỊ XÃ TÂN UYÊN | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRƯỜNG TIỂU HỌC VĨNH TÂN | | | | Độc lập - Tự do - Hạnh phúc
Số: 45/KH-THVT | | | | Vĩnh Tân, ngày 16 tháng 9 năm 2024

KẾ HOẠCH
Cải tiến chất lượng giáo dục năm học 2024 - 2025
Căn cứ Thông tư số 17/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018 của Bộ Giáo dục và Đào tạo;
Căn cứ Quyết định số 2045/QĐ-BGDĐT ngày 01 tháng 8 năm 2024 về khung kế hoạch thời gian năm học 2024-2025;
I. ĐẶC ĐIỂM TÌNH HÌNH
Trường có 32 lớp, 1.214 học sinh, 51 cán bộ, giáo viên, nhân viên.
II. MỤC TIÊU
1. Giữ vững kiểm định chất lượng giáo dục cấp độ 2.
2. Huy động kinh phí đúng quy định, thời gian hoàn thành trước 31/5/2025.
III. NỘI DUNG
STT | Tiêu chí | Nội dung cần cải tiến | Biện pháp cải tiến | Người/Bộ phận thực hiện | Thời gian | Kinh phí | Phối hợp | Mức độ thực hiện
Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
1 | 1.5 | Sĩ số lớp 1 vượt 35 học sinh | - Tham mưu điều tiết tuyển sinh.\n- Bố trí thêm 01 phòng học. | Hiệu trưởng | Trước 31/5/2025 | Không | UBND xã Vĩnh Tân | Đang thực hiện
2 | 1.8 | Sinh hoạt chuyên môn theo nghiên cứu bài học chưa sâu | - Mỗi tổ thực hiện 2 chuyên đề một học kỳ. | PHT chủ trì, TTCM phối hợp | Cuối mỗi học kỳ | Không | Cụm chuyên môn số 2 | Đang thực hiện
Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên và học sinh
3 | 2.2 | Thiếu 02 giáo viên Tin học và Tiếng Anh | - Hợp đồng giáo viên thỉnh giảng. | Hiệu trưởng | Tháng 9/2024 đến tháng 5/2025 | 72.000.000 đồng | Phòng GDĐT thị xã | Đang thực hiện
Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học
4 | 3.6 | Thư viện mới đạt chuẩn mức độ 1 | - Bổ sung 500 bản sách.\n- Sắp xếp lại phòng đọc. | Nhân viên thư viện | Học kì II | 25 triệu đồng | Cha mẹ học sinh | Chưa thực hiện
Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội
5 | 4.1 | Một số chi hội lớp hoạt động hình thức | - Hướng dẫn chi hội xây dựng kế hoạch năm. | GVCN | Tháng 10/2024 | Không | Ban đại diện CMHS | Đang thực hiện
Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục
6 | 5.5 | Còn 1,2% học sinh chưa hoàn thành môn Toán | - Phụ đạo vào buổi thứ hai.\n- Giao bài phù hợp từng em. | Giáo viên chủ nhiệm | Cả năm | Không | Cha mẹ học sinh | Đang thực hiện
IV. TỔ CHỨC THỰC HIỆN
1. Hiệu trưởng chỉ đạo chung.
2. Các tổ trưởng báo cáo tiến độ vào ngày 25 hằng tháng.
Nơi nhận:\n- Phòng GDĐT;\n- Lưu: VT. | | | | HIỆU TRƯỞNG\n(Ký tên, đóng dấu)
`,
  },
  {
    name: "money in a column with the unit above the table and a sum",
    asOf: "2024-09-25",
    rows: 5,
    dong: 97_600_000,
    text: String.raw`
TRƯỜNG TIỂU HỌC LÊ VĂN TÁM
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2024-2025
 | | | | | | ĐVT: nghìn đồng
TT | Tiêu chí | Hạn chế | Biện pháp khắc phục | Phụ trách | Hoàn thành | Kinh phí | Đơn vị phối hợp | Kết quả
1 | 3.1 | Sân chơi thiếu cây bóng mát | Trồng 20 cây bàng Đài Loan | Tổng phụ trách Đội | 12/2024 | =14000~#,##0~14,000 | Đoàn thanh niên xã | Chưa thực hiện
2 | 3.2 | Phòng học dãy B thiếu ánh sáng | Thay 48 bóng đèn LED | Bảo vệ | 10/2024 | =9600~#,##0~9,600 | Không | Đang thực hiện
3 | 3.4 | Nhà vệ sinh học sinh nam chưa có vách ngăn | Lắp 12 vách ngăn | Kế toán | 11/2024 | =18000~#,##0~18,000 | Không | Đang thực hiện
4 | 3.5 | Thiết bị lớp 5 theo chương trình mới chưa đủ | Mua theo danh mục tối thiểu | PHT | 01/2025 | =56000~#,##0~56,000 | Phòng GDĐT huyện | Chưa thực hiện
5 | 5.3 | Câu lạc bộ tiếng Anh hoạt động chưa đều | Sinh hoạt câu lạc bộ chiều thứ Sáu | GV Tiếng Anh | Cả năm học | =0 | Trung tâm Anh ngữ | Đang thực hiện
 | Tổng cộng | | | | | =97600~#,##0~97,600
`,
  },
  {
    name: "criteria written with their titles, people by name",
    asOf: "2024-10-12",
    rows: 4,
    dong: 4_000_000,
    text: String.raw`
Phòng GD&ĐT Quận 12
Trường TH Nguyễn Thị Minh Khai
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG
NĂM HỌC 2024 – 2025
Số TT | Tiêu chí | Nội dung cần cải tiến | Các biện pháp | Người chịu trách nhiệm | Thời gian thực hiện | Nguồn kinh phí | Phối hợp | Theo dõi
1 | Tiêu chí 1.4: Hiệu trưởng, phó hiệu trưởng, tổ chuyên môn và tổ văn phòng | Tổ văn phòng sinh hoạt chưa đúng kỳ | Quy định sinh hoạt tuần 2 và tuần 4 | Trần Thị Thu Hà (PHT) | Hằng tháng | Không | Công đoàn | Đ/c Lê Văn Nam
2 | Tiêu chí 1.6: Quản lý hành chính, tài chính và tài sản | Hồ sơ lưu trữ điện tử chưa đầy đủ | Số hóa hồ sơ từ năm 2020 | Nguyễn Thị Hoa chủ trì, Phạm Văn Bình phối hợp | Từ 10/2024 đến 3/2025 | 4 triệu đồng từ chi thường xuyên | Không | Trần Thị Thu Hà
3 | Tiêu chí 2.4: Đối với học sinh | Một số em đi học muộn | Đội cờ đỏ theo dõi, thông báo gia đình hằng tuần | Lê Văn Nam - TPT Đội | Thường xuyên | Không | GVCN, cha mẹ học sinh | Trần Thị Thu Hà
4 | Tiêu chí 4.2: Công tác tham mưu cấp ủy Đảng, chính quyền | Quỹ khuyến học còn ít | Vận động cựu học sinh | Hiệu trưởng Võ Minh Tuấn | Tháng 01/2025 | Không | Hội Khuyến học phường | Ban thanh tra nhân dân
`,
  },
  {
    name: "one row an action with blank cells under a criterion, nothing merged",
    asOf: "2024-09-10",
    rows: 6,
    dong: 13_500_000,
    text: String.raw`
TRƯỜNG TIỂU HỌC PHÚ LÂM A
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC - NĂM HỌC 2024 - 2025
TT | Tiêu chí | Nội dung cải tiến | Biện pháp | Thực hiện | Thời gian | Kinh phí | Phối hợp | Tiến độ thực hiện
1 | 1.9 | Quy chế chi tiêu nội bộ cần lấy ý kiến lại | Dự thảo quy chế | Kế toán | 15/10/2024 | Không | Không | Đang thực hiện
 | | | Lấy ý kiến, hoàn chỉnh tại hội nghị viên chức | Hiệu trưởng | 20/10/2024 | Không | Công đoàn | Chưa thực hiện
2 | 2.2 | Giáo viên tập sự cần kèm cặp | Phân công giáo viên hướng dẫn | TTCM khối 1 | 30/9/2024 | Không | Không | Chưa thực hiện
 | | | Dự giờ 2 tiết/tuần, góp ý | Giáo viên nòng cốt | Hằng tuần | Không | Không | Chưa thực hiện
3 | 5.2 | Dạy học STEM mới ở khối 4, 5 | Tập huấn STEM cho khối 1, 2, 3 | PHT chuyên môn | HK1 | 3.500.000đ | Trường TH Chánh Hưng | Chưa thực hiện
 | | | Mở ngày hội STEM cấp trường | PHT chuyên môn | 26/3/2025 | 10.000.000đ | Ban đại diện CMHS | Chưa thực hiện
`,
  },
  {
    name: "four columns for two semesters' results",
    asOf: "2025-02-10",
    rows: 3,
    dong: 1_500_000,
    merges: "A3:A4 B3:B4 C3:C4 D3:D4 E3:E4 F3:F4 G3:G4 H3:H4 I3:J3",
    text: String.raw`
TRƯỜNG TIỂU HỌC KIM ĐỒNG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Người thực hiện | Thời gian | Kinh phí | Phối hợp | Kết quả thực hiện
 | | | | | | | | Học kỳ I | Cả năm
1 | 1.2 | Hội đồng trường chưa giám sát thu chi | Lập kế hoạch giám sát 2 lần/năm | Chủ tịch Hội đồng trường | Tháng 12/2024 và tháng 5/2025 | Không | Ban thanh tra nhân dân | Đang thực hiện
2 | 2.3 | Nhân viên thiết bị kiêm nhiệm | Bồi dưỡng nghiệp vụ thiết bị | Hiệu trưởng | HKI | 1,5 triệu đồng | Không | Hoàn thành, có chứng chỉ
3 | 5.1 | Kế hoạch bài dạy chưa thể hiện phân hóa | Tổ chức thẩm định chéo giữa các tổ | Phó Hiệu trưởng | Cả năm học | Không | Tổ chuyên môn | Đang thực hiện
`,
  },
  {
    name: "criterion as a merged row of its own over its actions",
    asOf: "2024-10-01",
    rows: 4,
    dong: 22_200_000,
    merges: "A4:H4 A7:H7 A9:H9",
    text: String.raw`
TRƯỜNG TIỂU HỌC BÀN CỜ
Kế hoạch cải tiến chất lượng giáo dục, năm học 2024-2025
TT | Nội dung cải tiến | Biện pháp | Bộ phận thực hiện | Thời gian | Kinh phí | Phối hợp | Minh chứng
Tiêu chí 1.10: Đảm bảo an ninh trật tự, an toàn trường học
1 | Camera cổng sau hỏng | Thay 02 camera | Bảo vệ | 31/10/2024 | 7.200.000 đ | Không | Biên bản nghiệm thu
2 | Học sinh chưa biết thoát hiểm | Diễn tập thoát hiểm toàn trường | Tổng phụ trách Đội | 22/11/2024 | 1.000.000 đ | Công an phường | Kế hoạch, ảnh
Tiêu chí 3.3: Khối phòng phục vụ học tập
1 | Phòng Mỹ thuật chưa có giá vẽ | Đóng 35 giá vẽ | Giáo viên Mỹ thuật | 12/2024 | 14 triệu đồng | Cha mẹ học sinh | Phiếu nhập kho
Tiêu chí 4.1: Ban đại diện cha mẹ học sinh
1 | Nhóm Zalo lớp thông tin chưa kịp thời | Ban hành quy tắc sử dụng nhóm | GVCN | 10/2024 | Không | Ban đại diện CMHS | Văn bản quy tắc
`,
  },
  {
    name: "general budget and socialised money in two columns",
    asOf: "2024-09-30",
    rows: 3,
    dong: 79_500_000,
    merges: "A3:A4 B3:B4 C3:C4 D3:D4 E3:E4 F3:F4 G3:H3 I3:I4 J3:J4",
    text: String.raw`
TRƯỜNG TIỂU HỌC HÒA BÌNH
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025 (Đơn vị tính: đồng)
TT | Tiêu chí | Nội dung cải tiến | Giải pháp | Phụ trách | Thời gian | Kinh phí | | Phối hợp | Mức độ thực hiện
 | | | | | | Ngân sách | Xã hội hóa
1 | 3.1 | Cổng trường ùn tắc giờ tan học | Kẻ vạch, phân luồng theo khối | Bảo vệ | Tháng 10/2024 | =5000000~#,##0~5,000,000 | =0 | Công an phường | Đang thực hiện
2 | 3.2 | 04 lớp chưa có ti vi | Lắp 04 ti vi 65 inch | Kế toán | Tháng 11/2024 | =30000000~#,##0~30,000,000 | =26000000~#,##0~26,000,000 | Ban đại diện CMHS | Chưa thực hiện
3 | 3.6 | Thư viện xanh chưa có mái che | Làm mái che, bàn ghế | Nhân viên thư viện | Tháng 3/2025 | =0 | =18500000~#,##0~18,500,000 | Cựu học sinh | Chưa thực hiện
 | Cộng | | | | | =35000000~#,##0~35,000,000 | =44500000~#,##0~44,500,000
`,
  },
  {
    name: "Biểu 2 of 2026 with its row of numbers",
    asOf: "2026-11-02",
    rows: 4,
    dong: 190_000_000,
    text: String.raw`
TRƯỜNG TIỂU HỌC ĐOÀN THỊ ĐIỂM
V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG (Năm học 2026-2027)
TT | Nội dung cải tiến (ghi rõ tiêu chí) | Mục tiêu cần đạt | Giải pháp thực hiện | Chỉ số/Sản phẩm đầu ra | Người chủ trì | Thời gian thực hiện | Nguồn lực bảo đảm | Mức độ thực hiện | Minh chứng
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
1 | 1.4. Công khai chưa đúng thời điểm | Công khai đủ 3 lần/năm | Lập lịch công khai trên cổng thông tin | 03 bản công khai | Phó Hiệu trưởng | Tháng 9/2026, 01/2027, 5/2027 | Không cần kinh phí | Đang thực hiện | MC1
2 | 2.2. Giáo viên chưa khai thác học liệu số | 90% giáo viên dùng kho học liệu | Tập huấn, thi thiết kế bài giảng | 40 bài giảng | PHT chuyên môn | 30/4/2027 | 10.000.000 đ | Đang thực hiện | MC2
3 | 4.1. Phòng Tin học thiếu máy | 01 máy/2 học sinh | Tham mưu UBND phường cấp 15 máy | 15 máy tính | Hiệu trưởng | Quý I/2027 | 180 triệu đồng | Chưa hoàn thành | MC3
4 | 4.3. Chưa có kênh phản hồi của cha mẹ | Trả lời trong 3 ngày | Lập biểu mẫu trực tuyến | 01 biểu mẫu | Văn thư | 15/11/2026 | Không cần kinh phí | Hoàn thành | MC4
`,
  },
];
