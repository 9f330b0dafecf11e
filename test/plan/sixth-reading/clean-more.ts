/** Plans of twelve rows as careful schools of the lower levels write them, each in its own manner; nothing is to be found in them. */
import type { CleanPlan } from "../fifth-reading/plan-text";

export const MORE_PRESCHOOL: CleanPlan[] = [
  {
    name: "2019, preschool, sources of money after the amounts",
    asOf: "2019-11-04",
    rows: 12,
    dong: 94_300_000,
    text: String.raw`
PHÒNG GDĐT HUYỆN LONG ĐIỀN
TRƯỜNG MẦM NON SƠN CA 3
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2019-2020
STT | Tiêu chí | Những điểm cần cải tiến | Biện pháp thực hiện | Người chịu trách nhiệm | Thời gian hoàn thành | Dự kiến kinh phí | Đơn vị phối hợp | Tiến độ
Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
1 | 1.1 | Phương hướng phát triển mới có đến năm 2020 | - Tổng kết giai đoạn 2015-2020.\n- Dự thảo giai đoạn 2020-2025. | Hiệu trưởng | Tháng 5/2020 | Không | UBND thị trấn Long Điền | Đang thực hiện
2 | 1.5 | Lớp Chồi 2 đông (38 cháu) | - Chuyển 5 cháu sang lớp Chồi 1. | Phó Hiệu trưởng | 31/12/2019 | Không | Cha mẹ trẻ | Đang thực hiện
3 | 1.6 | Sổ tài sản ghi chưa khớp hiện vật | - Kiểm kê, đối chiếu sổ với hiện vật. | Kế toán | 31/12/2019 | Không phát sinh | Không | Đang thực hiện
4 | 1.10 | Cửa cổng chưa có chốt an toàn | - Hàn 02 chốt. | Bảo vệ | 30/12/2019 | 600.000đ (chi thường xuyên) | Không | Chưa thực hiện
Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên
5 | 2.1 | Phó hiệu trưởng chưa có chứng chỉ Trung cấp chính trị | - Cử đi học lớp của huyện. | Hiệu trưởng | Cả năm học | 3.200.000đ (ngân sách) | Trung tâm Bồi dưỡng chính trị huyện | Đang thực hiện
6 | 2.2 | 3 cô mới chưa quen viết kế hoạch tuần | - Cô có kinh nghiệm kèm cặp.\n- Duyệt kế hoạch tuần vào thứ Sáu. | Tổ trưởng tổ Mầm | Hết học kỳ I | Không | Không | Đang thực hiện
Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học
7 | 3.1 | Vườn rau của bé còn đất trống | - Trồng rau ngắn ngày theo mùa. | Tổ trưởng tổ Lá | Hằng tháng | 1.500.000đ (quỹ CMHS) | Hội Nông dân thị trấn | Đang thực hiện
8 | 3.4 | Bếp một chiều chưa có kính ngăn | - Làm vách kính 6 m2. | Phó Hiệu trưởng bán trú | Quý I/2020 | 9.000.000đ (ngân sách) | Không | Chưa thực hiện
9 | 3.6 | Bồn rửa tay cao so với trẻ nhà trẻ | - Hạ thấp 4 bồn. | Bảo vệ | 28/02/2020 | 4.000.000đ (xã hội hóa) | Ban đại diện cha mẹ trẻ | Chưa thực hiện
Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội
10 | 4.1 | Cha mẹ chưa biết cách theo dõi biểu đồ tăng trưởng | - Hướng dẫn đầu giờ đón trẻ. | Nhân viên y tế | Tháng 12/2019 | Không | Trạm Y tế thị trấn | Đang thực hiện
Tiêu chuẩn 5: Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ
11 | 5.2 | Trẻ ít vận động ngoài trời mùa mưa | - Làm mái vòm 90 m2 ở sân sau. | Hiệu trưởng | 30/4/2020 | 76.000.000đ (xã hội hóa) | Ban đại diện cha mẹ trẻ | Chưa thực hiện
12 | 5.3 | Còn 6% trẻ thừa cân | - Giảm tinh bột, thêm rau; tăng giờ vận động. | Nhân viên y tế | Cuối năm học | Không | Cha mẹ trẻ | Đang thực hiện
`,
  },
  {
    name: "2023, preschool, codes of evidence and remarks beside the progress",
    asOf: "2024-01-15",
    rows: 12,
    dong: 63_150_000,
    text: String.raw`
UBND QUẬN HẢI CHÂU
TRƯỜNG MN NGỌC LAN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG
Năm học: 2023 – 2024
Mã TC | Hạn chế (theo báo cáo tự đánh giá) | Giải pháp | Chủ trì | Bắt đầu | Kết thúc | Kinh phí (đồng) | Phối hợp | Mã minh chứng | Tình trạng | Ghi chú
1.2 | Hội đồng trường họp 2/3 kì | Ấn định lịch họp vào tuần đầu tháng 9, 01, 5 | Chủ tịch HĐT | 05/9/2023 | 31/5/2024 | 0 | Không | H1-1.2-01 | Đang thực hiện | Đã họp kì 2
1.3 | Chi đoàn ít đoàn viên | Sinh hoạt ghép với chi đoàn trường bạn | Bí thư Chi đoàn | 01/10/2023 | 26/3/2024 | 500.000 | Chi đoàn Trường MN Hoàng Lan | H1-1.3-02 | Đang thực hiện |
1.7 | Chưa lưu phiếu đánh giá viên chức theo quý | Số hóa, lưu theo quý | Văn thư | 15/9/2023 | 30/11/2023 | 0 | Không | H1-1.7-01 | Hoàn thành | 
1.8 | Kế hoạch chủ đề chưa theo lứa tuổi | Viết lại 8 chủ đề | PHT chuyên môn | 01/9/2023 | 31/10/2023 | 0 | Không | H1-1.8-03 | Đã hoàn thành | Phòng đã duyệt
1.9 | Hòm thư góp ý để trong phòng họp | Dời ra sảnh, mở mỗi thứ Hai | Trưởng Ban TTND | 01/9/2023 | 15/9/2023 | 150.000 | Không | H1-1.9-01 | Xong |
2.2 | 4 giáo viên chưa biết dùng Canva | Học buổi chiều thứ Tư | Tổ trưởng tổ Nhỡ | 01/02/2024 | 31/3/2024 | 0 | Không | H2-2.2-04 | Chưa thực hiện |
2.3 | Cấp dưỡng chưa khám sức khỏe định kì đủ 2 lần | Khám đợt 2 cho 8 người | Nhân viên y tế | 01/3/2024 | 29/3/2024 | 2.400.000 | Bệnh viện quận Hải Châu | H2-2.3-01 | Chưa thực hiện |
3.2 | Phòng âm nhạc thiếu gương | Lắp 12 m2 gương | Kế toán | 15/01/2024 | 29/02/2024 | 7.600.000 | Không | H3-3.2-01 | Đang thực hiện | Chờ nghiệm thu
3.3 | Phòng y tế chung với kho | Ngăn vách, chuyển kho | Hiệu trưởng | 01/3/2024 | 30/4/2024 | 18.500.000 | UBND phường | H3-3.3-02 | Chưa thực hiện |
3.5 | Đồ chơi ngoài trời bạc màu | Sơn lại 9 bộ | Bảo vệ | 20/02/2024 | 20/3/2024 | 14.000.000 | Ban đại diện CMT | H3-3.5-02 | Chưa thực hiện |
4.2 | Chưa có nhà tài trợ thường niên | Gửi thư ngỏ, báo cáo sử dụng hằng năm | Hiệu trưởng | 01/10/2023 | 31/5/2024 | 0 | Hội Khuyến học phường | H4-4.2-01 | Đang thực hiện |
5.1 | Góc STEAM chưa đủ học liệu | Bổ sung 5 bộ cho khối Lớn | Tổ trưởng tổ Lớn | 01/02/2024 | 31/3/2024 | 20.000.000 | Không | H5-5.1-02 | Chưa thực hiện |
`,
  },
  {
    name: "2025, preschool, amended set, millions in the header",
    asOf: "2025-10-13",
    rows: 12,
    dong: 243_500_000,
    text: String.raw`
TRƯỜNG MẦM NON HƯƠNG TRÀM
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2025-2026
(Ban hành kèm theo Quyết định số 77/QĐ-MNHT ngày 30/9/2025)
TT | Tiêu chí | Nội dung | Hoạt động cải tiến | Phụ trách | Thời gian | Kinh phí (triệu đồng) | Phối hợp | Kết quả mong đợi
1 | TC 1.1 | Chiến lược chưa được công bố rộng rãi | Đăng trên trang web, dán ở bảng tin | Hiệu trưởng | Tháng 12/2025 | Không | Phòng Văn hóa - Xã hội xã | 100% cha mẹ biết
2 | TC 1.4 | Biên bản họp tổ viết tay khó tra cứu | Gõ máy, lưu tệp theo tháng | Tổ trưởng tổ Lá | Hằng tháng | Không | Không | 9 biên bản
3 | TC 1.6 | Thu chi bán trú chưa công khai theo ngày | Niêm yết trước 9 giờ mỗi sáng | Kế toán | Hằng ngày | Không | Không | Bảng công khai
4 | TC 1.9 | Góp ý trực tuyến chưa có | Mở biểu mẫu trực tuyến | Chủ tịch Công đoàn | 30/11/2025 | Không | Không | 01 biểu mẫu
5 | TC 1.10 | Chưa diễn tập phòng chống đuối nước | Diễn tập 02 lần | Phó Hiệu trưởng | Tháng 11/2025 và tháng 4/2026 | 1,5 | Công an xã | 02 biên bản
6 | TC 2.1 | Hiệu trưởng chưa học bồi dưỡng quản trị | Học khóa 5 tuần trực tuyến | Hiệu trưởng | Học kỳ II | 4 | Trường CĐSP Trung ương TP.HCM | 01 chứng chỉ
7 | TC 2.2 | Giáo viên ngại dạy ngoài trời | Dự giờ mẫu, chia sẻ theo cặp | Phó Hiệu trưởng | Cả năm | Không | Không | 12 giờ dạy
8 | TC 3.1 | Sân cát chưa có mái | Dựng mái 60 m2 | Kế toán | 31/3/2026 | 48 | UBND xã | 01 mái
9 | TC 3.2 | Hai phòng học thấm trần | Xử lý thấm, sơn lại | Hiệu trưởng | 28/02/2026 | 160 | UBND xã | 02 phòng khô ráo
10 | TC 3.3 | Văn phòng thiếu tủ hồ sơ | Đóng 03 tủ sát tường | Văn thư | 15/12/2025 | 18 | Không | 03 tủ
11 | TC 4.1 | Ban đại diện chưa dự giờ ăn của trẻ | Mời dự giờ ăn mỗi tháng một buổi | Phó Hiệu trưởng | Mỗi tháng 1 lần | Không | Ban đại diện cha mẹ trẻ | 8 buổi
12 | TC 5.4 | Trẻ 5 tuổi phát âm lẫn l/n | Luyện qua thơ, câu đố 10 phút mỗi ngày | Giáo viên lớp Lá 1 | Đến tháng 5/2026 | 12 | Cha mẹ trẻ | Dưới 5% trẻ lẫn
`,
  },
  {
    name: "2026, preschool, form of 2026 with long sentences",
    asOf: "2026-10-05",
    rows: 12,
    dong: 158_900_000,
    text: String.raw`
TRƯỜNG MẦM NON TUỔI HỒNG
V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2026-2027
TT | Nội dung cải tiến | Mục tiêu | Giải pháp | Chỉ số/sản phẩm | Người chủ trì | Thời gian thực hiện | Nguồn lực bảo đảm | Mức độ thực hiện | Minh chứng
Tiêu chuẩn 1: Quản trị nhà trường và bảo đảm chất lượng
1 | Tiêu chí 1.1. Mục tiêu phát triển chưa đo được | Mỗi mục tiêu có chỉ số | Viết lại 9 mục tiêu, lấy ý kiến tại hội nghị | 9 chỉ số | Hiệu trưởng | 31/12/2026 | Không | Đang thực hiện |
2 | Tiêu chí 1.3. Dữ liệu bán trú nằm ở ba tệp rời | Một tệp dùng chung | Gộp tệp, phân quyền xem và sửa | 01 tệp | Kế toán | Quý IV/2026 | Không | Đang thực hiện |
3 | Tiêu chí 1.4. Công khai chưa đủ biểu mẫu | Đủ 5 biểu mẫu | Lập bảng kiểm, cập nhật trước ngày 5 hằng tháng | 5 biểu mẫu | Văn thư | Hằng tháng | Không | Đang thực hiện |
Tiêu chuẩn 2: Phát triển đội ngũ
4 | Tiêu chí 2.1. Phó hiệu trưởng mới chưa quen quản lí bán trú | Tự quản lí được bếp | Hiệu trưởng kèm 2 tháng đầu | Nhật kí kèm việc | Hiệu trưởng | Tháng 9 - 11/2026 | Không | Đang thực hiện |
5 | Tiêu chí 2.2. 6 giáo viên chưa đạt năng lực số | 6/6 đạt mức cơ bản | Bồi dưỡng 4 buổi, làm bài thu hoạch | 6 bài thu hoạch | Phó Hiệu trưởng | Tháng 01/2027 | 2.400.000 đồng | Chưa hoàn thành |
6 | Tiêu chí 2.3. Bảo mẫu thay đổi nhiều trong năm | Ổn định từ 6 tháng trở lên | Khảo sát lí do, điều chỉnh ca làm | Báo cáo khảo sát | Phó Hiệu trưởng bán trú | 15/01/2027 | Không | Chưa hoàn thành |
Tiêu chuẩn 3: Thực hiện chương trình, đổi mới phương pháp giáo dục và phát triển trẻ em
7 | Tiêu chí 3.1. Chủ đề địa phương ít | Thêm 3 chủ đề | Khai thác làng gốm, chợ nổi, vườn trái cây | 3 bộ kế hoạch | Tổ trưởng tổ Lá | Học kì II | 9.000.000 đồng | Chưa hoàn thành |
8 | Tiêu chí 3.2. Phiếu theo dõi trẻ ghi chung chung | Mỗi trẻ có 2 nhận xét riêng mỗi tháng | Kiểm tra chéo phiếu giữa các lớp | Phiếu theo dõi | Tổ trưởng tổ Chồi | Cả năm học | Không | Đang thực hiện |
9 | Tiêu chí 3.4. 02 trẻ tự kỉ chưa có kế hoạch cá nhân | 2/2 trẻ có kế hoạch | Mời chuyên gia tư vấn 6 buổi, lập kế hoạch cá nhân | 2 kế hoạch | Giáo viên lớp Chồi 3 | 30/11/2026 | 6.000.000 đồng | Đang thực hiện |
Tiêu chuẩn 4: Điều kiện giáo dục, môi trường an toàn và phối hợp xã hội
10 | Tiêu chí 4.1. Sân chơi thiếu đồ chơi phát triển thể lực | Thêm 4 bộ | Đặt làm 4 bộ leo trèo bằng gỗ | 4 bộ | Kế toán | 31/3/2027 | 120.000.000 đồng | Chưa hoàn thành |
11 | Tiêu chí 4.2. Cầu thang dãy B trơn khi mưa | Không còn trẻ trượt ngã | Dán nẹp chống trượt 42 bậc | 42 bậc | Bảo vệ | 15/11/2026 | 6.500.000 đồng | Đang thực hiện |
12 | Tiêu chí 4.3. Gia đình ít tham gia ngày hội | 70% gia đình dự | Tổ chức ngày hội vào sáng Chủ nhật | 02 ngày hội | Chủ tịch Công đoàn | Tháng 12/2026, tháng 4/2027 | 15.000.000 đồng | Chưa hoàn thành |
`,
  },
];

export const MORE_PRIMARY: CleanPlan[] = [
  {
    name: "2021, primary, an epidemic year, one owner and helpers in brackets",
    asOf: "2021-10-11",
    rows: 12,
    dong: 88_700_000,
    text: String.raw`
TRƯỜNG TIỂU HỌC LÊ HỒNG PHONG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2021 - 2022
TT | Tiêu chí | Điểm yếu | Hành động | Người thực hiện | Mốc thời gian | Kinh phí | Lực lượng phối hợp | Theo dõi
Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
1 | TC 1.2 | Hội đồng tư vấn tâm lí chưa có lịch trực | - Xếp lịch trực thứ Ba, thứ Năm. | Phó Hiệu trưởng (phối hợp: TPT Đội) | Trước 30/11/2021 | Không | Không | Đang thực hiện
2 | TC 1.4 | Tổ 2-3 sinh hoạt trực tuyến còn hình thức | - Mỗi buổi một bài khó, có người phản biện. | Tổ trưởng tổ 2-3 | 2 tuần/lần | Không | Không | Đang thực hiện
3 | TC 1.8 | Thời khóa biểu trực tuyến dồn buổi tối | - Giãn giờ, mỗi lớp không quá 3 tiết/buổi. | Phó Hiệu trưởng | Hết HKI | Không | Cha mẹ học sinh | Đang thực hiện
4 | TC 1.10 | Thiếu máy đo thân nhiệt ở cổng sau | - Thêm 2 máy. | Nhân viên y tế | 15/12/2021 | 3.000.000 đồng | Trạm Y tế phường | Chưa thực hiện
Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên và học sinh
5 | TC 2.2 | Một số thầy cô lúng túng khi dạy trên Teams | - Ghi 10 đoạn phim hướng dẫn ngắn. | Giáo viên Tin học | Tháng 11/2021 | Không | Không | Đang thực hiện
6 | TC 2.4 | 37 em không có thiết bị học | - Lập danh sách, cho mượn 37 máy của nhà tài trợ. | GVCN (danh sách), Kế toán (chủ trì) | 31/12/2021 | Không | Hội Khuyến học phường | Đang thực hiện
Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học
7 | TC 3.1 | Nền sân tập lún góc phải | - Đổ đất, nện chặt 50 m2. | Bảo vệ | Quý I/2022 | 8.700.000 đồng | Không | Chưa thực hiện
8 | TC 3.4 | Nhà vệ sinh nam thiếu 5 chậu | - Thay 5 chậu, thông ống. | Kế toán | 28/02/2022 | 12 triệu đồng | Không | Chưa thực hiện
9 | TC 3.6 | Sách khối 2 theo chương trình mới ít | - Bổ sung 300 bản. | Nhân viên thư viện | Tháng 3/2022 | 15 triệu đồng | Nhà xuất bản Giáo dục Việt Nam | Chưa thực hiện
Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội
10 | TC 4.1 | Họp cha mẹ trực tuyến ít ý kiến | - Gửi câu hỏi trước 3 ngày; chia phòng nhỏ. | GVCN | Cuối học kỳ II | Không | Ban đại diện CMHS | Chưa thực hiện
Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục
11 | TC 5.2 | Dạy Tin học lớp 3 thí điểm thiếu máy | - Trang bị 5 máy tính. | Kế toán | 30/4/2022 | 50 triệu đồng | UBND phường | Chưa thực hiện
12 | TC 5.5 | Tỉ lệ hoàn thành môn Toán khối 4 giảm 3% | - Dạy bù 20 tiết vào chiều thứ Sáu. | Tổ trưởng tổ 4-5 | 13/5/2022 | Không | Cha mẹ học sinh | Chưa thực hiện
`,
  },
  {
    name: "2022, primary, a sum and signature",
    asOf: "2022-10-17",
    rows: 12,
    dong: 131_000_000,
    text: String.raw`
PHÒNG GD&ĐT THỊ XÃ AN KHÊ
TRƯỜNG TH NGÔ MÂY
KẾ HOẠCH
Cải tiến chất lượng giáo dục năm học 2022-2023
STT | Tiêu chuẩn/Tiêu chí | Nội dung cần cải tiến | Biện pháp cải tiến | Người phụ trách | Thời gian | Kinh phí | Phối hợp | Sản phẩm
1 | 1.3 | Sao Nhi đồng sinh hoạt chưa đều | Tập huấn 24 phụ trách Sao; sinh hoạt thứ Sáu hằng tuần | TPT Đội | Hằng tuần | 800.000 đ | Hội đồng Đội thị xã | 30 buổi
2 | 1.5 | Lớp ghép 2 + 3 ở điểm lẻ Cửu An | Tách lớp khi đủ 12 em, bố trí thêm 01 phòng | Hiệu trưởng | 31/12/2022 | Không | UBND xã Cửu An | 02 lớp
3 | 1.7 | Phân công kiêm nhiệm chưa đều | Lập bảng quy đổi tiết, công khai | Phó Hiệu trưởng | 15/12/2022 | Không | Không | Bảng quy đổi
4 | 1.9 | Đối thoại mới một lần mỗi năm | Đối thoại mỗi học kì | Chủ tịch Công đoàn | Cuối HKI, cuối HKII | Không | Không | 02 biên bản
5 | 2.1 | Phó hiệu trưởng chưa dự lớp quản lí | Học lớp 2 tháng của tỉnh | Phó Hiệu trưởng | Quý I/2023 | 5.200.000 đ | Trường CĐSP Gia Lai | Chứng nhận
6 | 2.2 | Hồ sơ bồi dưỡng thường xuyên chưa đủ | Nộp theo mô đun, tổ trưởng kí duyệt | Tổ trưởng tổ 1 | Hết tháng 4 năm 2023 | Không | Không | 32 hồ sơ
7 | 3.1 | Cây xanh trước dãy A gãy đổ sau bão | Trồng lại 12 cây | Bảo vệ | 30/11/2022 | 6 triệu | Hạt Kiểm lâm | 12 cây
8 | 3.2 | Bảng lớp bị lóa | Thay 9 bảng chống lóa | Kế toán | 31/01/2023 | 27 triệu | Ban đại diện CMHS | 9 bảng
9 | 3.3 | Phòng Tiếng Anh chưa có loa | Lắp 01 bộ loa, 01 máy chiếu | Kế toán | 28/02/2023 | 22 triệu | Không | 01 phòng
10 | 3.5 | Thiết bị lớp 3 mới về thiếu 10 bộ | Bổ sung 10 bộ | Nhân viên thiết bị | 31/3/2023 | 64 triệu | Phòng GD&ĐT | 10 bộ
11 | 4.2 | Chưa tham mưu được đường vào trường | Gửi tờ trình, làm việc với xã | Hiệu trưởng | Tháng 4/2023 | Không | UBND phường An Bình | Tờ trình
12 | 5.3 | Chưa có câu lạc bộ cồng chiêng | Mở lớp 20 em, 16 buổi | Giáo viên Âm nhạc | Học kì 2 | 6 triệu | Nghệ nhân làng Pốt | 20 em
Tổng cộng | | | | | | 131.000.000 đ
Các tiêu chí còn lại đạt, không đưa vào kế hoạch.
 | | | | | An Khê, ngày 10 tháng 10 năm 2022
 | | | | | HIỆU TRƯỞNG
`,
  },
  {
    name: "2024, primary, bullets of letters and numbers, due dates in words",
    asOf: "2024-10-21",
    rows: 12,
    dong: 102_450_000,
    text: String.raw`
TRƯỜNG TIỂU HỌC VĨNH NGUYÊN 3
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC
(Năm học 2024-2025)
TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí | Phối hợp | Đánh giá
1 | Tiêu chí 1.1 | Khẩu hiệu hành động chưa gắn với chiến lược | a) Lấy ý kiến học sinh;\nb) Chọn và công bố. | Hiệu trưởng chủ trì, TPT Đội phối hợp | Trước ngày 20/12/2024 | Không | Cha mẹ học sinh | Đang thực hiện
2 | Tiêu chí 1.6 | Thư mục văn bản đi, đến để lẫn | 1. Lập cây thư mục.\n2. Đổi tên tệp theo mẫu. | Văn thư | Đến hết tháng 12/2024 | Không | Không | Đang thực hiện
3 | Tiêu chí 1.8 | Học sinh bán trú ít hoạt động giờ trưa | a) Đọc truyện;\nb) Cờ vua, ô ăn quan. | Phó Hiệu trưởng | Hằng ngày | 3.450.000 đồng | Không | Đang thực hiện
4 | Tiêu chí 1.10 | Giờ tan học ùn tắc ở hẻm 12 | Chia 3 đợt cách nhau 10 phút | Bảo vệ | Cả năm học | Không | Công an phường Vĩnh Nguyên | Đang thực hiện
5 | Tiêu chí 2.2 | Giáo viên Mĩ thuật chưa có chứng chỉ chức danh | Học 1 khóa trực tuyến | Cô Võ Thị Kim Thoa | Tháng 3 năm 2025 | 2,5 triệu đồng | Trường ĐH Khánh Hòa | Chưa thực hiện
6 | Tiêu chí 2.3 | Kế toán kiêm thủ quỹ | Phân công giáo viên làm thủ quỹ | Hiệu trưởng | 30/11/2024 | Không | Không | Đang thực hiện
7 | Tiêu chí 2.4 | 9 em còn nói chuyện riêng trong giờ | Đổi chỗ, giao việc nhóm | GVCN lớp 4/3 | Học kỳ I | Không | Cha mẹ học sinh lớp 4/3 | Đang thực hiện
8 | Tiêu chí 3.1 | Đường chạy 60 m chưa kẻ vạch | Kẻ 4 làn | Giáo viên GDTC | 15/12/2024 | 1,5 triệu đồng | Không | Chưa thực hiện
9 | Tiêu chí 3.4 | Nước uống lọc chỉ ở dãy A | Lắp thêm 2 máy lọc ở dãy B, C | Kế toán | Quý I năm 2025 | 45 triệu đồng | Ban đại diện CMHS | Chưa thực hiện
10 | Tiêu chí 3.6 | Thư viện ngoài trời dột | Lợp lại 40 m2 mái | Nhân viên thư viện | 31/01/2025 | 28 triệu đồng | Không | Chưa thực hiện
11 | Tiêu chí 4.1 | Chi hội lớp 1 chưa rõ việc | Phát bản mô tả nhiệm vụ 1 trang | Phó Hiệu trưởng | 30/11/2024 | Không | Ban đại diện CMHS | Đang thực hiện
12 | Tiêu chí 5.3 | Ngày hội đọc sách ít học sinh tham gia | 1) Thi kể chuyện theo sách.\n2) Đổi sách cũ.\n3) Gặp nhà văn. | TPT Đội | 21/4/2025 | 22 triệu đồng | Thư viện tỉnh Khánh Hòa | Chưa thực hiện
`,
  },
  {
    name: "2026, primary, the form of 2026 with resources in words",
    asOf: "2026-11-09",
    rows: 12,
    dong: 77_000_000,
    text: String.raw`
TRƯỜNG TIỂU HỌC PHAN BỘI CHÂU
BIỂU 2. BÁO CÁO TỰ ĐÁNH GIÁ NĂM HỌC 2026-2027
V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG
TT | Nội dung cải tiến | Mục tiêu cần đạt | Giải pháp thực hiện | Chỉ số/sản phẩm đầu ra | Người chủ trì | Thời gian thực hiện | Nguồn lực bảo đảm | Mức độ thực hiện | Minh chứng
1 | Kế hoạch phát triển chưa có mốc từng năm (TC 1.1) | Có mốc 2027, 2028, 2029 | Thảo luận tại ba tổ, thông qua Hội đồng trường | 01 kế hoạch | Hiệu trưởng | 31/01/2027 | Không | Đang thực hiện |
2 | Quy trình phối hợp giữa văn thư và kế toán chưa viết ra (TC 1.2) | Có quy trình 1 trang | Văn thư dự thảo, kế toán góp ý | 01 quy trình | Văn thư | 30/11/2026 - 15/01/2027 | Không | Đang thực hiện |
3 | Số liệu phổ cập nhập muộn (TC 1.3) | Đúng hạn 100% | Nhắc lịch trên điện thoại, cử người thay | 0 lần muộn | Giáo viên phổ cập | Hằng quý | Không | Đang thực hiện |
4 | Báo cáo công khai khó đọc (TC 1.4) | Có bản tóm tắt 2 trang | Vẽ biểu đồ, rút gọn lời | 01 bản tóm tắt | Thư ký Hội đồng | Hoàn thành trước 31/10/2026 | Không | Hoàn thành | Bản tóm tắt đăng ngày 28/10/2026
5 | Hiệu trưởng dự giờ ít (TC 2.1) | 2 tiết/tuần | Đưa vào lịch công tác tuần | Sổ dự giờ | Hiệu trưởng | Hằng tuần | Không | Đang thực hiện |
6 | 7 giáo viên chưa dùng được học liệu số (TC 2.2) | 7/7 soạn được bài | Tập huấn 3 buổi tại phòng máy | 7 bài soạn | Phó Hiệu trưởng | Tháng 01/2027 | 3 triệu đồng (chi thường xuyên) | Chưa hoàn thành |
7 | Nhân viên y tế hợp đồng theo năm (TC 2.3) | Có nhân viên ổn định | Báo cáo nhu cầu vị trí việc làm | 01 báo cáo | Hiệu trưởng | 28/02/2027 | Không | Chưa hoàn thành |
8 | Tiết trải nghiệm lặp lại nội dung (TC 3.1) | Mỗi khối 9 chủ đề khác nhau | Rà soát chéo kế hoạch các khối | 45 chủ đề | Phó Hiệu trưởng | Cuối học kì I | Không | Đang thực hiện |
9 | Học sinh ít hỏi trong giờ học (TC 3.2) | Mỗi tiết 5 câu hỏi của học sinh | Dùng hộp câu hỏi, khen người hỏi | Phiếu quan sát | Tổ trưởng tổ 3 | Cả năm học | Không | Đang thực hiện |
10 | Chưa có đội bóng rổ nữ (TC 3.3) | 01 đội 12 em | Tuyển chọn, tập 2 buổi/tuần | 01 đội | Giáo viên GDTC | Tháng 12/2026 đến tháng 5/2027 | 14 triệu đồng (xã hội hóa) | Chưa hoàn thành |
11 | Phòng học tầng 3 nóng (TC 4.1) | Nhiệt độ giảm 3 độ | Lắp 20 quạt trần, dán phim cách nhiệt | 5 phòng | Kế toán | 31/3/2027 | 60 triệu đồng, nguồn ngân sách phường | Chưa hoàn thành |
12 | Học sinh ngại đến phòng tư vấn (TC 4.2) | 30 lượt/học kì | Đổi tên phòng, trang trí lại bằng tranh của học sinh | Sổ tư vấn | Giáo viên tư vấn | HKII | Không | Chưa hoàn thành |
`,
  },
];
