/** Secondary schools' plans with nothing to find in them by a careful colleague's judgement. */
import type { CleanPlan } from "./plan-text";

export const SECONDARY: CleanPlan[] = [
  {
    name: "teams of subjects, standards as headings with Roman numbers",
    asOf: "2024-10-01",
    rows: 7,
    dong: 100_000_000,
    merges: "A4:I4 A7:I7 A10:I10 A12:I12 A14:I14",
    text: String.raw`
TRƯỜNG THCS NGUYỄN DU
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp thực hiện | Người thực hiện | Thời gian | Kinh phí | Phối hợp | Mức độ thực hiện
I. Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
1 | 1.4 | Tổ KHTN sinh hoạt còn nặng hành chính | - Mỗi tháng một chuyên đề.\n- Ghi biên bản trên mẫu chung. | Tổ trưởng tổ KHTN | Hàng tháng | Không | Không | Đang thực hiện
2 | 1.9 | Giải quyết kiến nghị còn chậm | - Niêm yết lịch tiếp công dân. | Hiệu trưởng | Thường xuyên | Không | Ban TTND | Đang thực hiện
II. Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên và học sinh
3 | 2.2 | 03 giáo viên chưa đạt chuẩn đào tạo theo Luật Giáo dục 2019 | - Lập lộ trình nâng chuẩn, cử đi học. | Hiệu trưởng | Năm học 2024 - 2025 | 27.000.000 đồng | Trường Đại học Sài Gòn | Đang thực hiện
4 | 2.4 | Học sinh lớp 9 còn vi phạm sử dụng điện thoại | - Ký cam kết, thu giữ theo quy định. | GVCN lớp 9A1 | Tháng 10/2024 | Không | Cha mẹ học sinh | Đang thực hiện
III. Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học
5 | 3.2 | Phòng bộ môn Hóa - Sinh chưa có tủ hút | - Lập dự toán, mua 01 tủ hút. | Tổ Hóa - Sinh | Quý I năm 2025 | 65 triệu đồng | Sở GDĐT | Chưa thực hiện
IV. Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội
6 | 4.2 | Chưa có quy chế phối hợp với công an phường | - Ký quy chế phối hợp. | Phó Hiệu trưởng | 15/11/2024 | Không | Công an phường 5 | Đang thực hiện
V. Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục
7 | 5.4 | Hoạt động hướng nghiệp cho khối 9 còn ít | - Tham quan 02 cơ sở sản xuất.\n- Mời trường nghề tư vấn. | GVCN khối 9 | Học kỳ II | 8 triệu đồng | Trường Cao đẳng nghề TP.HCM | Chưa thực hiện
`,
  },
  {
    name: "a high school's sheet with shares of progress and a supervisor",
    asOf: "2025-03-15",
    rows: 4,
    dong: 279_000_000,
    text: String.raw`
SỞ GIÁO DỤC VÀ ĐÀO TẠO BÌNH DƯƠNG
TRƯỜNG THPT TRỊNH HOÀI ĐỨC
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
STT | Tiêu chí | Hạn chế | Giải pháp cải tiến | Chủ trì | Thời hạn | Kinh phí | Phối hợp | Tiến độ | Người giám sát
1 | Tiêu chí 1.7 | Đánh giá viên chức còn cào bằng | Xây dựng bộ chỉ số đánh giá theo vị trí việc làm | Phó Hiệu trưởng | 28/02/2025 | Không | Công đoàn | 100% | Hiệu trưởng
2 | Tiêu chí 3.5 | Máy chiếu 12 phòng học xuống cấp | Thay 12 tivi 75 inch theo hai đợt | Kế toán | Đợt 1: 11/2024; đợt 2: 4/2025 | 264.000.000 đ | Ban đại diện CMHS | 50% | Ban TTND
3 | Tiêu chí 5.2 | Học sinh giỏi cấp tỉnh môn Tin chưa có giải | Bồi dưỡng đội tuyển 3 buổi/tuần | Tổ Toán - Tin | Từ 9/2024 đến 3/2025 | 15.000.000 đ | Cựu học sinh | 80% | Phó Hiệu trưởng
4 | Tiêu chí 5.6 | Điểm thi tốt nghiệp môn Tiếng Anh dưới trung bình tỉnh | Phân nhóm, ôn tập theo năng lực | Tổ Ngoại ngữ | 15/5/2025 | Không | Cha mẹ học sinh khối 12 | Đang thực hiện | Phó Hiệu trưởng
`,
  },
  {
    name: "a boarding school's plan with merged standards and blanks for none",
    asOf: "2024-10-10",
    rows: 5,
    dong: 435_000_000,
    merges: "A4:A6 B4:B5 C4:C5 A7:A8",
    text: String.raw`
TRƯỜNG PTDTBT THCS LÙNG THẨN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2024-2025
Tiêu chuẩn | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Người phụ trách | Thời gian | Dự toán | Phối hợp (nếu có) | Kết quả
Tiêu chuẩn 1 | 1.10 | Khu bán trú chưa có hàng rào phía suối | Huy động ngày công dựng hàng rào tạm | PHT phụ trách bán trú | 30/10/2024 | Không | Đoàn xã, dân quân | Đang thực hiện
 | | | Tham mưu xây hàng rào kiên cố | Hiệu trưởng | 4/2025 | 350 triệu đồng | UBND xã | Chưa thực hiện
 | 1.5 | Học sinh bỏ học sau Tết | Vận động học sinh ra lớp ngay tuần đầu sau nghỉ | GVCN các lớp chủ trì | Tháng 2/2025 | Không | Trưởng thôn | Chưa thực hiện
Tiêu chuẩn 3 | 3.4 | Nước sạch mùa khô thiếu | Khoan 01 giếng, lắp bể 10 m3 | Kế toán | 12/2024 | 85 triệu đồng | | Chưa thực hiện
 | 3.6 | Tủ sách lớp chưa có sách song ngữ | Xin tài trợ 200 cuốn | Nhân viên thư viện | 11/2024 | Không | | Đang thực hiện
Tiêu chuẩn 2, 4 và 5: Không có nội dung cần cải tiến
`,
  },
  {
    name: "answers for the year after, done and not applicable",
    asOf: "2025-05-10",
    rows: 5,
    dong: 53_400_000,
    text: String.raw`
Trường THCS & THPT Hòa Bình
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025 (rà soát cuối năm)
TT | Tiêu chí | Nội dung | Biện pháp | Phụ trách | Thời gian | Kinh phí | Phối hợp | Mức độ | Minh chứng
1 | 1.1 | Sứ mệnh, tầm nhìn chưa niêm yết | Thiết kế, treo bảng sứ mệnh | Văn thư | 10/2024 | 2,4 triệu đồng | Không | Hoàn thành | Ảnh, hóa đơn 0000125
2 | 1.3 | Chi đoàn giáo viên chưa có công trình thanh niên | Đăng ký công trình "Vườn thuốc nam" | Bí thư Đoàn trường | 26/3/2025 | 1 triệu đồng | Hội Đông y xã | Hoàn thành | Biên bản nghiệm thu
3 | 3.1 | Sân bóng rổ xuống cấp | Sơn lại sân, thay trụ | PHT CSVC | 30/5/2025 | 32 triệu đồng | Ban đại diện CMHS | Đang thực hiện 70% |
4 | 5.3 | Chưa có tài liệu giáo dục địa phương lớp 12 | Chờ tài liệu của Sở | TTCM | Tháng 4/2025 | Không | Sở GDĐT | Không thực hiện | CV 512 của Sở
5 | 5.5 | Kỹ năng bơi của học sinh còn hạn chế | Hợp đồng hồ bơi dạy 2 lớp | Giáo viên Thể dục | 31/5/2025 | 18 triệu đồng (cha mẹ học sinh đóng góp) | Trung tâm Văn hóa huyện | Đang thực hiện | DS lớp học bơi
`,
  },
  {
    name: "true dates, numbers in đồng, a sum",
    asOf: "2024-11-20",
    rows: 4,
    dong: 16_350_000,
    text: String.raw`
TRƯỜNG THPT LÊ QUÝ ĐÔN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Người thực hiện | Ngày hoàn thành | Kinh phí (đồng) | Phối hợp | Tình trạng
=1 | 1.6 | Phần mềm kế toán chưa kết nối kho bạc | Nâng cấp phần mềm | Kế toán | =45657~dd/mm/yyyy~31/12/2024 | =6500000~#,##0~6.500.000 | Kho bạc khu vực | Đang thực hiện
=2 | 2.1 | Phó hiệu trưởng chưa có chứng chỉ lý luận | Cử đi học trung cấp lý luận chính trị | Hiệu trưởng | =45808~dd/mm/yyyy~31/05/2025 | =9000000~#,##0~9.000.000 | Trung tâm Chính trị | Đang thực hiện
=3 | 3.3 | Phòng tiếp dân chưa có biển hiệu | Làm biển, niêm yết nội quy | Văn thư | =45641~dd/mm/yyyy~15/12/2024 | =850000~#,##0~850.000 | Không | Chưa thực hiện
=4 | 5.1 | Dạy học theo dự án mới ở môn Sinh học | Mỗi tổ 02 dự án | Tổ trưởng chuyên môn | =45747~dd/mm/yyyy~31/03/2025 | =0~#,##0~0 | Không | Chưa thực hiện
 | Cộng | | | | | =16350000~#,##0~16.350.000
`,
  },
  {
    name: "two plans' words in capitals, old-fashioned names of columns",
    asOf: "2024-09-28",
    rows: 4,
    dong: 15_500_000,
    text: String.raw`
TRƯỜNG TRUNG HỌC CƠ SỞ HÙNG VƯƠNG
KẾ HOẠCH
CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC
NĂM HỌC 2024 – 2025
STT | TIÊU CHÍ | VẤN ĐỀ CẦN CẢI TIẾN | GIẢI PHÁP | ĐƠN VỊ/CÁ NHÂN THỰC HIỆN | THỜI ĐIỂM HOÀN THÀNH | NGUỒN LỰC | ĐƠN VỊ PHỐI HỢP | ĐÁNH GIÁ KẾT QUẢ
01 | TC 1.2 | Hội đồng thi đua chưa công khai tiêu chí | Ban hành tiêu chí, công khai trên trang web | HIỆU TRƯỞNG | 30/10/2024 | Không cần | CÔNG ĐOÀN | Đang thực hiện
02 | TC 2.3 | Nhân viên văn thư kiêm thủ quỹ quá tải | Phân công lại nhiệm vụ | HIỆU TRƯỞNG | 15/10/2024 | Không cần | KHÔNG | Đang thực hiện
03 | TC 3.4 | Hệ thống thoát nước sân sau bị nghẽn | Nạo vét, thay 20 m ống | TỔ VĂN PHÒNG | 11/2024 | 12.500.000 đồng | UBND PHƯỜNG | Chưa thực hiện
04 | TC 5.5 | Tư vấn tâm lý học đường chưa thường xuyên | Lập tổ tư vấn, trực 2 buổi/tuần | TỔ TƯ VẤN TÂM LÝ | CẢ NĂM HỌC | 3.000.000 đồng | CHA MẸ HỌC SINH | Đang thực hiện
`,
  },
  {
    name: "the 2026 form of a high school, levels of progress as ticks",
    asOf: "2026-12-01",
    rows: 3,
    dong: 23_800_000,
    merges: "A3:A4 B3:B4 C3:C4 D3:D4 E3:E4 F3:F4 G3:G4 H3:J3",
    text: String.raw`
TRƯỜNG THPT VÕ VĂN KIỆT
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2026-2027
TT | Nội dung cải tiến | Giải pháp thực hiện | Chỉ số/Sản phẩm | Thời gian | Chủ trì | Nguồn lực | Mức độ thực hiện
 | | | | | | | Hoàn thành | Đang thực hiện | Chưa hoàn thành
1 | Tiêu chí 1.1. Mục tiêu năm học chưa lượng hóa | Rà soát, bổ sung chỉ tiêu cho từng tổ | Bản mục tiêu đã phê duyệt | 30/9/2026 | Hiệu trưởng | Không | x
2 | Tiêu chí 3.4. Học sinh hòa nhập chưa có hồ sơ cá nhân | Lập hồ sơ, họp với gia đình mỗi học kỳ | 06 hồ sơ | Học kỳ I và học kỳ II | Phó Hiệu trưởng | 1.800.000 đồng | | x
3 | Tiêu chí 4.1. Phòng thí nghiệm thiếu hóa chất | Mua theo danh mục | Phiếu nhập kho | Tháng 02/2027 | Nhân viên thiết bị | 22.000.000 đồng | | | x
`,
  },
  {
    name: "a private school's short plan by goals and indicators",
    asOf: "2024-10-02",
    rows: 3,
    dong: 80_000_000,
    text: String.raw`
TRƯỜNG TH, THCS VÀ THPT TÂY ÚC
Kế hoạch cải tiến chất lượng (2024-2025)
TT | Tiêu chí | Mục tiêu | Hoạt động | Chỉ số đánh giá | Người chịu trách nhiệm | Bắt đầu | Kết thúc | Ngân sách dự kiến | Đối tác | Ghi chú
1 | 2.2 | Nâng tỉ lệ giáo viên có chứng chỉ quốc tế | Hỗ trợ 50% lệ phí thi | 12 giáo viên | Ms. Lan Anh | 01/10/2024 | 30/04/2025 | 60 triệu đồng | Không | Theo quy chế nội bộ
2 | 4.1 | Tăng tương tác với phụ huynh | Khảo sát mỗi học kỳ | 85% hài lòng | Phó Hiệu trưởng | 15/10/2024 | 20/05/2025 | Không | Ban đại diện CMHS |
3 | 5.4 | Học sinh khối 9 có hồ sơ hướng nghiệp | Làm trắc nghiệm Holland, tư vấn nhóm | 100% học sinh | Phòng Tư vấn | 01/11/2024 | 31/03/2025 | 20 triệu đồng | Không |
`,
  },
  {
    name: "a plan that names its owners in full sentences",
    asOf: "2024-10-15",
    rows: 4,
    dong: 24_000_000,
    text: String.raw`
TRƯỜNG THCS LONG BÌNH
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC - NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí | Phối hợp | Kết quả
1 | 1.8 | Kiểm tra nội bộ chưa theo rủi ro | - Xây dựng kế hoạch kiểm tra theo từng lĩnh vực. | Hiệu trưởng chỉ đạo, Ban kiểm tra nội bộ thực hiện | Từ tháng 10 đến tháng 5 | Không | Ban TTND | Đang thực hiện
2 | 2.2 | Nghiên cứu khoa học sư phạm ứng dụng còn ít | - Mỗi tổ đăng ký 01 đề tài. | Phó Hiệu trưởng phụ trách; các tổ chuyên môn thực hiện | Tháng 11/2024 – tháng 4/2025 | 5 triệu đồng | Phòng GDĐT | Đang thực hiện
3 | 3.5 | Thiết bị thí nghiệm Vật lí hỏng nhiều | - Kiểm kê.\n- Sửa chữa, mua bổ sung. | NV thiết bị chủ trì, tổ KHTN phối hợp, kế toán hỗ trợ thủ tục | Học kỳ I | 19 triệu đồng | Không | Đang thực hiện
4 | 5.6 | Tỉ lệ học sinh yếu môn Toán 4,8% | - Phụ đạo 2 tiết/tuần.\n- Kiểm tra lại sau mỗi tháng. | Tổ trưởng tổ Toán chịu trách nhiệm; giáo viên bộ môn trực tiếp giảng dạy | Cả năm học | Không | Cha mẹ học sinh | Đang thực hiện
`,
  },
];
