/** Plans in layouts that schools have, each with what a careful colleague reads in it. */
import type { Book } from "./tables-book";

export const LAYOUTS: Book[] = [
  {
    name: "self-evaluation report copied from Word: plan's four columns under one heading",
    asOf: "2024-10-01",
    sheets: {
      "Báo cáo TĐG": String.raw`
PHÒNG GDĐT HUYỆN PHÚ NINH
TRƯỜNG TRUNG HỌC CƠ SỞ PHAN CHU TRINH
BÁO CÁO TỰ ĐÁNH GIÁ
Năm học 2024 - 2025
Tiêu chí | Mô tả hiện trạng | Điểm mạnh | Điểm yếu | Kế hoạch cải tiến chất lượng | < | < | <
^ | ^ | ^ | ^ | Giải pháp | Nhân lực | Thời gian | Kinh phí
Tiêu chuẩn 1: Tổ chức và quản lý nhà trường | < | < | < | < | < | < | <
Tiêu chí 1.1: Phương hướng, chiến lược xây dựng và phát triển nhà trường | Nhà trường có chiến lược giai đoạn 2020-2025 được phê duyệt ngày 15/8/2020. | Chiến lược phù hợp với nguồn lực. | Chưa huy động được cộng đồng góp ý cho chiến lược. | Tổ chức lấy ý kiến cha mẹ học sinh | Hiệu trưởng | Tháng 12/2024 | 2.000.000đ => 1 1.1 | 2024-12-31 | 2000000
Tiêu chí 1.2: Hội đồng trường và các hội đồng khác | Hội đồng trường có 11 thành viên. | Hoạt động đúng quy định. | Nghị quyết chậm ban hành. | Ban hành nghị quyết trong 5 ngày sau họp | Thư ký Hội đồng trường | Từ tháng 10/2024 đến tháng 5/2025 | Không => 1 1.2 | 2025-05-31 | 0
Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học | < | < | < | < | < | < | <
Tiêu chí 3.2: Phòng học, phòng bộ môn và khối phục vụ học tập | Có 4 phòng bộ môn. | Phòng học đủ ánh sáng. | Phòng bộ môn Hóa học chưa có tủ hút. | Mua 01 tủ hút khí độc | Phó Hiệu trưởng | Quý I/2025 | 45 triệu đồng => 3 3.2 | 2025-03-31 | 45000000
`,
    },
    plans: ["Báo cáo TĐG 6: criterion A, weakness D, actions E, owner F, deadline G, budget H"],
    findings: [],
    frame: ["trung-hoc-2018", "TRƯỜNG TRUNG HỌC CƠ SỞ PHAN CHU TRINH", "2024-2025"],
  },
  {
    name: "a header three rows deep with people and time split",
    asOf: "2024-10-01",
    sheets: {
      "KH CTCL": String.raw`
TRƯỜNG THPT LÊ QUÝ ĐÔN
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
STT | TIÊU CHÍ | NỘI DUNG CẦN CẢI TIẾN | KẾ HOẠCH THỰC HIỆN | < | < | < | < | KINH PHÍ (triệu đồng) | GHI CHÚ
^ | ^ | ^ | Giải pháp | Người thực hiện | < | Thời gian | < | ^ | ^
^ | ^ | ^ | ^ | Chủ trì | Phối hợp | Bắt đầu | Kết thúc | ^ | ^
1 | 1.4 | Tổ chuyên môn sinh hoạt còn hình thức | Đổi mới sinh hoạt theo nghiên cứu bài học | Phó Hiệu trưởng | Tổ trưởng chuyên môn | 01/10/2024 | 31/12/2024 | =5 | => 1 1.4 | 2024-12-31 | 5000000
2 | 2.2 | 03 giáo viên chưa đạt chuẩn tin học | Cử đi bồi dưỡng | Hiệu trưởng | Công đoàn | 15/10/2024 | 30/4/2025 | =7.5~0.0~7.5 | => 2 2.2 | 2025-04-30 | 7500000
3 | 3.1 | Sân trường ngập nước | Cải tạo rãnh thoát nước | Kế toán | Ban đại diện CMHS | 01/11/2024 | 28/2/2025 | =60 | => 3 3.1 | 2025-02-28 | 60000000
` }, plans: ["KH CTCL 5: ordinal A, criterion B, content C, actions D, owner E, partners F, startDate G, endDate H, budget I, note J"], findings: [] , frame: ["trung-hoc-2018", "TRƯỜNG THPT LÊ QUÝ ĐÔN", "2024-2025"]},
  {
    name: "a continuing-education centre has standards of its own",
    asOf: "2024-10-01",
    sheets: {
      "Sheet1": String.raw`
SỞ GDĐT TỈNH BÌNH THUẬN
TRUNG TÂM GDNN-GDTX HUYỆN BẮC BÌNH
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG SAU TỰ ĐÁNH GIÁ NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung cải tiến | Biện pháp | Người thực hiện | Thời gian | Kinh phí
Tiêu chuẩn 1: Công tác quản lý | < | < | < | < | < | <
1 | 1.3 | Các tổ chuyên môn hoạt động chưa đều | Kiện toàn tổ chuyên môn | Giám đốc | Tháng 11/2024 | Không => 1 1.3 | 2024-11-30 | 0
Tiêu chuẩn 5: Xã hội hóa giáo dục | < | < | < | < | < | <
2 | 5.2 | Số lớp liên kết với xã còn ít | Ký kết với trung tâm học tập cộng đồng | Phó Giám đốc | Quý I/2025 | 3 triệu đồng => 5 5.2 | 2025-03-31 | 3000000
`,
    },
    plans: ["Sheet1 4: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
    frame: ["", "TRUNG TÂM GDNN-GDTX HUYỆN BẮC BÌNH", "2024-2025"],
  },
  {
    name: "an independent group of small children",
    asOf: "2024-10-01",
    sheets: {
      "Kế hoạch": String.raw`
NHÓM TRẺ ĐỘC LẬP TƯ THỤC HOA HỒNG | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG CHĂM SÓC, GIÁO DỤC TRẺ NĂM HỌC 2024-2025
Tiêu chí | Nội dung cần cải tiến | Việc cần làm | Ai làm | Khi nào | Tiền | Ghi chú
1.5 | Nhóm ghép nhiều độ tuổi | Tách nhóm 24-36 tháng | Chủ nhóm | Tháng 1/2025 | Không | => 1 1.5 | 2025-01-31 | 0
3.2 | Phòng ngủ chung phòng chơi | Làm vách ngăn | Chủ nhóm | Trước 20/01/2025 | 4tr | => 3 3.2 | 2025-01-19 | 4000000
`,
    },
    plans: ["Kế hoạch 3: criterion A, content B, actions C, owner D, deadline E, budget F, note G"],
    findings: [],
    frame: ["mam-non-2018", "NHÓM TRẺ ĐỘC LẬP TƯ THỤC HOA HỒNG", "2024-2025"],
  },
  {
    name: "standard and criterion in merged rows, numbered work below",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
UBND QUẬN 8
TRƯỜNG TIỂU HỌC NGUYỄN TRUNG TRỰC
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC
NĂM HỌC 2024 – 2025
TT | Nội dung công việc | Biện pháp thực hiện | Người phụ trách | Thời gian hoàn thành | Kinh phí dự kiến
I. TIÊU CHUẨN 1: TỔ CHỨC VÀ QUẢN LÝ NHÀ TRƯỜNG | < | < | < | < | <
Tiêu chí 1.3: Tổ chức Đảng Cộng sản Việt Nam, các đoàn thể và tổ chức khác trong nhà trường | < | < | < | < | <
1 | Chi đoàn ít hoạt động | Xây dựng lịch sinh hoạt | Bí thư chi đoàn | 30/11/2024 | 1.000.000 đồng => 1 1.3 | 2024-11-30 | 1000000
2 | Công đoàn chưa đổi mới nội dung sinh hoạt | Tổ chức hội thi tìm hiểu | Chủ tịch Công đoàn | 08/3/2025 | 2.000.000 đồng => 1 1.3 | 2025-03-08 | 2000000
Tiêu chí 1.5: Lớp học | < | < | < | < | <
3 | Lớp 2A quá đông | Tách lớp từ học kỳ II | Hiệu trưởng | Tháng 1/2025 | Không => 1 1.5 | 2025-01-31 | 0
II. TIÊU CHUẨN 5: HOẠT ĐỘNG GIÁO DỤC VÀ KẾT QUẢ GIÁO DỤC | < | < | < | < | <
Tiêu chí 5.2: Thực hiện Chương trình giáo dục phổ thông cấp tiểu học | < | < | < | < | <
4 | Dạy học phân hóa chưa rõ | Thao giảng 4 tiết | Phó Hiệu trưởng | Cuối HKI | 500.000 đồng => 5 5.2 | 2025-01-17 | 500000
Tổng cộng | < | < | < | < | 3.500.000 đồng
`,
    },
    plans: ["KH 5: ordinal A, content B, actions C, owner D, deadline E, budget F"],
    findings: [],
  },
  {
    name: "outline numbers in the TT column carry standard and criterion",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON BÌNH MINH
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
Số TT | Nội dung cần cải tiến | Giải pháp | Nhân lực | Thời gian | Kinh phí | Kết quả
1 | TIÊU CHUẨN 1: TỔ CHỨC VÀ QUẢN LÝ NHÀ TRƯỜNG | | | | |
1.5 | Tổ chức nhóm trẻ và lớp mẫu giáo | | | | |
- | Lớp Lá 2 có 42 trẻ, vượt quy định | Tham mưu mở thêm một lớp | Hiệu trưởng | Tháng 5/2025 | Không | => 1 1.5 | 2025-05-31 | 0
1.8 | Quản lý các hoạt động giáo dục | | | | |
- | Kế hoạch giáo dục nhóm lớp chưa cụ thể | Duyệt kế hoạch hằng tháng | Phó Hiệu trưởng | Hằng tháng | Không | => 1 1.8 | 2025-05-31 | 0
2 | TIÊU CHUẨN 2: CÁN BỘ QUẢN LÝ, GIÁO VIÊN, NHÂN VIÊN | | | | |
2.2 | Đối với giáo viên | | | | |
- | Giáo viên mới còn lúng túng | Phân công kèm cặp | Tổ trưởng chuyên môn | Tháng 12/2024 | Không | => 2 2.2 | 2024-12-31 | 0
`,
    },
    plans: ["KH 3: ordinal A, content B, actions C, owner D, deadline E, budget F, status G"],
    findings: [],
  },
  {
    name: "English headers, Vietnamese rows",
    asOf: "2024-10-01",
    sheets: {
      "Improvement plan": String.raw`
ABC INTERNATIONAL PRIMARY SCHOOL - TRƯỜNG TIỂU HỌC QUỐC TẾ ABC
QUALITY IMPROVEMENT PLAN 2024-2025
No. | Standard | Criterion | Areas for improvement | Action steps | Person in charge | Timeline | Budget (VND) | Expected outcomes | Evidence | Status | Remarks
1 | 1 | 1.4 | Tổ khối họp chưa đều | Lập lịch họp cố định | Hiệu trưởng | 30/11/2024 | =0 | Lịch họp | Biên bản | Not started | => 1 1.4 | 2024-11-30 | 0
2 | 3 | 3.6 | Thư viện thiếu sách song ngữ | Mua 200 sách | Nhân viên thư viện | 31/3/2025 | =30000000~#,##0~30,000,000 | 200 sách | Hóa đơn | In progress | => 3 3.6 | 2025-03-31 | 30000000
`,
    },
    plans: ["Improvement plan 3: ordinal A, standard B, criterion C, content D, actions E, owner F, deadline G, budget H, indicator I, evidence J, status K, note L"],
    findings: [],
  },
  {
    name: "capitals without accents, slips in the header",
    asOf: "2024-10-01",
    sheets: {
      "KE HOACH": String.raw`
TRUONG MAM NON TAN PHONG
KE HOACH CAI TIEN CHAT LUONG NAM HOC 2024-2025
STT | TIEU CHI | NOI DUG CAN CAI TIEN | BIEN PHAP CAI TIEN | NGUOI THUC HEN | THOI GAIN | KINH PHI DU KEN | DON VI PHOI HOP
1 | TC 1.1 | Chua cong khai chien luoc | Dang tren trang web | Hieu truong | Thang 12/2024 | Khong | Phu huynh => 1 1.1 | 2024-12-31 | 0
2 | TC 3.4 | Bep an mot chieu chua dat | Sua bep | Pho Hieu truong | Truoc 30/4/2025 | 20 trieu dong | UBND xa => 3 3.4 | 2025-04-29 | 20000000
`,
    },
    plans: ["KE HOACH 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G, partners H"],
    findings: [],
  },
  {
    name: "from column F, with an empty narrow column between and TT without a name",
    asOf: "2024-10-01",
    sheets: {
      "Kế hoạch@F": String.raw`
TRƯỜNG TIỂU HỌC HÒA BÌNH
Kế hoạch cải tiến chất lượng năm học 2024-2025

 | Tiêu chí | Nội dung cần cải tiến | | Biện pháp | | Người thực hiện | Thời gian | | Kinh phí
1 | 2.2 | Giáo viên ít dùng bảng tương tác | | Tập huấn 2 buổi | | Phó Hiệu trưởng | 15/12/2024 | | 3.000.000đ => 2 2.2 | 2024-12-15 | 3000000
2 | 3.3 | Phòng y tế thiếu tủ thuốc | | Mua tủ thuốc | | Nhân viên y tế | 30/11/2024 | | 2.500.000đ => 3 3.3 | 2024-11-30 | 2500000
`,
    },
    plans: ["Kế hoạch 4: criterion G, content H, actions J, owner L, deadline M, budget O"],
    findings: [],
  },
  {
    name: "a list of evidence to the right of the plan",
    asOf: "2024-10-01",
    sheets: {
      "KH và MC": String.raw`
TRƯỜNG MẦM NON SƠN CA
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025 | | | | | | | | DANH MỤC MINH CHỨNG
TT | Tiêu chí | Nội dung | Biện pháp | Nhân lực | Thời gian | Kinh phí | | TT | Mã minh chứng | Tên minh chứng | Nơi lưu
1 | 1.2 | Hội đồng trường họp chưa đủ | Lập lịch họp | Hiệu trưởng | Tháng 10/2024 | Không | | 1 | H1-1.1-01 | Chiến lược phát triển | Văn phòng => 1 1.2 | 2024-10-31 | 0
2 | 2.3 | Nhân viên nuôi dưỡng chưa có chứng chỉ | Cử đi học | Hiệu trưởng | Tháng 3/2025 | 4 triệu đồng | | 2 | H1-1.2-01 | Quyết định Hội đồng trường | Văn phòng => 2 2.3 | 2025-03-31 | 4000000
 | | | | | | | | 3 | H1-1.3-01 | Sổ họp chi bộ | Chi bộ
 | | | | | | | | 4 | H1-1.4-01 | Sổ họp tổ | Tổ trưởng
`,
    },
    plans: ["KH và MC 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
  {
    name: "several actions with their owners and deadlines line by line",
    asOf: "2024-10-01",
    sheets: {
      "KH": String.raw`
TRƯỜNG MẦM NON 19/5
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
Tiêu chí | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí | Phối hợp
Tiêu chí 1.6 | Hồ sơ quản lý tài sản chưa đầy đủ | 1. Kiểm kê tài sản.\n2. Lập sổ theo dõi.\n3. Báo cáo Phòng GDĐT. | 1. Kế toán\n2. Kế toán\n3. Hiệu trưởng | 1. Tháng 10/2024\n2. Tháng 11/2024\n3. 15/12/2024 | - Không\n- 200.000đ\n- Không | Phòng GDĐT => 1 1.6 | 2024-12-15 | 200000
`,
    },
    plans: ["KH 3: criterion A, content B, actions C, owner D, deadline E, budget F, partners G"],
    findings: [],
  },
  {
    name: "the office's workbook: a summary and a sheet a school",
    asOf: "2024-10-01",
    sheets: {
      "Tổng hợp": String.raw`
PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN CHƯ SÊ
TỔNG HỢP KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG CÁC TRƯỜNG NĂM HỌC 2024-2025
STT | Tên trường | Số tiêu chí cần cải tiến | Số nội dung | Đã hoàn thành | Đang thực hiện | Tổng kinh phí
1 | MN Hoa Mai | =2 | =2 | =0 | =2 | =5000000~#,##0~5,000,000
2 | TH Kim Đồng | =1 | =1 | =0 | =1 | =0
Cộng | < | =3 | =3 | =0 | =3 | =5000000~#,##0~5,000,000
`,
      "MN Hoa Mai": String.raw`
TRƯỜNG MẦM NON HOA MAI
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung | Biện pháp | Phụ trách | Thời gian | Kinh phí
1 | 3.3 | Khối phòng hành chính thiếu | Cải tạo kho thành phòng họp | Hiệu trưởng | Tháng 12/2024 | 5 triệu đồng => 3 3.3 | 2024-12-31 | 5000000
2 | 5.1 | Chương trình chậm điều chỉnh | Rà soát chương trình | Phó Hiệu trưởng | Tháng 11/2024 | 0 => 5 5.1 | 2024-11-30 | 0
`,
      "TH Kim Đồng": String.raw`
TRƯỜNG TIỂU HỌC KIM ĐỒNG
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
TT | Tiêu chí | Nội dung | Biện pháp | Phụ trách | Thời gian | Kinh phí
1 | 4.2 | Công tác tham mưu | Làm tờ trình | Hiệu trưởng | Tháng 12/2024 | 0 => 4 4.2 | 2024-12-31 | 0
`,
    },
    plans: ["MN Hoa Mai 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G", "TH Kim Đồng 3: ordinal A, criterion B, content C, actions D, owner E, deadline F, budget G"],
    findings: [],
  },
];
