/** More sentences and cells that look like a fault and are none: purchases, partners, repetitions, names, dates, remarks, evidence. */
import type { Edits } from "../rules/builder";

/** Each text alone in the cell; what the row needs besides stands in `with`. */
export interface NearMisses {
  cell: string;
  with?: Edits;
  texts: string[];
}

export const MORE_NEAR_MISSES: Record<string, NearMisses[]> = {
  "More: partners are Không, and nobody from outside is asked": [
    {
      cell: "D9",
      texts: [
        "- Thống nhất cách phối hợp giữa giáo viên và cấp dưỡng trong giờ ăn.",
        "- Khen thưởng cặp giáo viên phối hợp tốt nhất tháng.",
        "- Phối hợp các phương pháp dạy học tích cực, không lạm dụng trình chiếu.",
        "- Bổ sung tiêu chí “phối hợp với cha mẹ học sinh” vào phiếu tự đánh giá.",
        "- Giáo viên tự học chuyên đề “Nhà trường phối hợp cùng cộng đồng”.",
        "- Phân công cô A soạn, cô B phối hợp góp ý.",
        "- Phó Hiệu trưởng phối hợp với Chủ tịch Công đoàn tổ chức thao giảng.",
        "- Chi đoàn phối hợp tổ Văn phòng làm bảng tin điện tử.",
        "- Nhân viên y tế phối hợp với tổ nuôi dưỡng cân đo trẻ.",
        "- Công khai thời khóa biểu cho cha mẹ học sinh biết.",
        "- Rút kinh nghiệm việc phối hợp chưa nhịp nhàng năm học trước.",
        "- Mời giáo viên dạy giỏi trong trường chia sẻ kinh nghiệm.",
        "- Kết hợp kiểm tra định kỳ và kiểm tra đột xuất.",
        "- Liên kết các môn học qua chủ đề tích hợp.",
        "- Lập nhóm Zalo của tổ để trao đổi bài soạn.",
      ],
    },
    { cell: "I9", texts: ["Biên bản phối hợp giữa hai tổ", "Quy chế phối hợp với cha mẹ trẻ"] },
  ],
  "More: nothing is paid for": [
    {
      cell: "D9",
      texts: [
        "- Xây dựng kế hoạch mua sắm cho năm sau trình Hội đồng trường.",
        "- Hoàn thiện quy chế quản lý kinh phí hoạt động.",
        "- Xây dựng ngân hàng câu hỏi dùng chung.",
        "- Tập huấn tại chỗ về soạn bài trên máy, do giáo viên cốt cán hướng dẫn.",
        "- Sửa chữa, bổ sung giáo án sau mỗi giờ dạy.",
        "- Sửa bài cho trẻ ngay tại lớp.",
        "- Ký hợp đồng trách nhiệm giữa giáo viên và tổ trưởng.",
        "- Ôn lại nội dung mô đun 9 đã tập huấn.",
        "- Chia sẻ tài liệu qua thư mục dùng chung, hạn chế in ấn.",
        "- Đăng ký tài khoản miễn phí trên phần mềm Canva.",
        "- Tổ chức hội thi tự làm đồ dùng từ phế liệu.",
        "- Sử dụng hiệu quả 5 bộ máy tính được tặng.",
        "- Rà soát các khoản chi, bảo đảm đúng quy chế chi tiêu nội bộ.",
        "- Tuyên dương giáo viên dưới cờ.",
        "- Dạy trẻ nhận biết các tờ tiền 10.000đ, 20.000đ.",
        "- Trò chơi “Siêu thị của bé”: mua 3 quả cam.",
        "- Thay đổi hình thức họp tổ.",
        "- Lắp ghép bài giảng thành kho học liệu.",
        "- Xây tình bạn đẹp giữa các lớp.",
        "- Mỗi giáo viên làm 2 bộ học liệu số.",
        "- Thay mặt tổ, tổ trưởng báo cáo chuyên đề.",
        "- Không tổ chức thuê ngoài, giáo viên tự làm.",
        "- Lập tờ trình đề nghị cấp kinh phí sửa chữa năm sau.",
        "- Cấp lại mật khẩu cho 12 tài khoản.",
        "- Đóng góp ý kiến bài soạn của bạn.",
        "- Đóng cửa sổ khi trời mưa, bật đèn đủ sáng.",
      ],
    },
  ],
  "More: words that are twice there with reason": [
    {
      cell: "D7",
      texts: [
        "- Rèn trẻ nói năng nhỏ nhẹ, từ từ, không chen lấn.",
        "- Thường thường, thứ Hai chào cờ thì nhắc lại.",
        "- Xếp hàng: lớp lớn đi trước, lớp nhỏ theo sau sau một phút.",
        "- Đọc thơ: “Ông trăng tròn tròn, sáng sáng ngoài sân”.",
        "- Chia trẻ theo nhóm nhỏ nhỏ, 5 đến 7 em.",
        "- Báo cáo cấp trên trên cổng dữ liệu.",
        "- Lắp biển ở cổng trường, trường dán thêm sơ đồ.",
        "- Nhắc trẻ đi từng bước từng bước.",
        "- Khi chuông reo lần hai, hai cô đưa trẻ ra sân.",
      ],
    },
  ],
  "More: owners": [
    {
      cell: "E9",
      texts: [
        "Cô Nguyễn Thị Và - Tổ trưởng",
        "P.HT (cô Hạnh)",
        "Hiệu trưởng chịu trách nhiệm chung; các tổ thực hiện",
        "Chủ trì: TTCM khối Lá. Phối hợp: giáo viên các lớp",
        "TTCM",
        "Cô Không Thị Ngà (PHT)",
        "Giáo viên phụ trách lớp Mầm 2",
      ],
    },
  ],
  "More: dates and periods": [
    {
      cell: "F7",
      texts: ["Từ tháng 10 đến tháng 12/2024", "Trước Hội nghị CBVC (15/11/2024)", "30/10/2024 (thứ Tư)", "Từ 05/11/2024 - 25/11/2024", "Định kỳ hàng quý", "Hết học kỳ 1", "Hoàn thành trước 31/12/2024"],
    },
    { cell: "D7", texts: ["- Diễn tập đợt 1 ngày 15/9/2023 chưa đạt, diễn tập lại.", "- Thực hiện Nghị định 136/2020/NĐ-CP ngày 24/11/2020 về phòng cháy.", "- Rút kinh nghiệm năm học 2022-2023, 2023-2024."] },
  ],
  "More: amounts": [
    {
      cell: "G6",
      texts: ["5.000.000đ (NSNN)", "5 triệu đồng từ nguồn chi thường xuyên", "5 triệu - quỹ CMHS", "Khoảng 5 triệu đồng", "500.000đ x 10 buổi = 5.000.000đ", "5,0 triệu đồng"],
    },
    { cell: "G9", texts: ["Không (lồng ghép trong sinh hoạt tổ)", "Không tốn kinh phí", "Không có", "Không phải chi"] },
  ],
  "More: how far it has come": [
    { cell: "J9", texts: ["Đang thực hiện (70%)", "Chưa thực hiện, chờ tập huấn đợt 2", "Đang triển khai; còn 2 đ/c chưa xong", "Đang làm - đúng tiến độ"] },
    { cell: "J13", with: { I13: "Biên bản họp ngày 28/9/2024" }, texts: ["Đã hoàn thành tốt", "Hoàn thành 100%", "Đạt, đã báo cáo Phòng"] },
    { cell: "I13", texts: ["Sổ họp cha mẹ trẻ, trang 12-15", "Ảnh trên Zalo nhóm lớp", "Xem hộp H4", "[H4-4.1-02]; [H4-4.1-03]", "Không lưu bản giấy, có tệp trên Drive", "KH số 12/KH-MN"] },
  ],
  "More: criteria cited, and texts alike": [
    {
      cell: "C6",
      texts: [
        "Chưa gắn với tiêu chí 5.2 và chỉ số 3 của trường",
        "Tiêu chuẩn chấm thi đua còn chung chung",
        "Mục tiêu giai đoạn 2020-2025 chưa tổng kết",
        "Theo kết luận đánh giá ngoài năm 2022, tiêu chí 1.1 mới đạt mức 2",
      ],
    },
    { cell: "D11", texts: ["- Trồng 10 cây bàng Đài Loan.\n- Trồng 10 cây lộc vừng.", "- Tưới cây buổi sáng.\n- Tưới cây buổi chiều.", "+ Tổ Mầm: chăm bồn 1.\n+ Tổ Chồi: chăm bồn 2.\n+ Tổ Lá: chăm bồn 3."] },
  ],
  "More: colleagues of the school": [
    {
      cell: "D9",
      texts: [
        "- Phối hợp với Chi đoàn trường lập thư mục giáo án mẫu.",
        "- Phối hợp cùng Hội đồng thi đua chấm bài soạn.",
        "- Phối hợp với các đoàn thể trong nhà trường phát động thi soạn bài.",
        "- Phối hợp với câu lạc bộ Tin học của trường hướng dẫn cô lớn tuổi.",
        "- Phối hợp với Công đoàn trường động viên giáo viên học buổi tối.",
        "- Cùng Bí thư Chi đoàn lập nhóm hỗ trợ.",
      ],
    },
  ],
  "More: nothing is spent this year": [
    {
      cell: "D9",
      texts: [
        "- Tham mưu đưa việc sửa chữa vào kế hoạch đầu tư công trung hạn.",
        "- Khảo sát nhu cầu trang bị máy của giáo viên.",
        "- Đánh giá hiệu quả các thiết bị đã mua.",
        "- Bảo quản thiết bị mới mua, dán nhãn.",
        "- Hạch toán đúng các khoản kinh phí được cấp.",
        "- Mở sổ theo dõi sửa chữa nhỏ.",
        "- Nhận bàn giao máy do Sở mua sắm tập trung.",
        "- Dạy trẻ cách mua vé, xếp hàng.",
        "- Tập huấn kỹ năng lập dự toán cho tổ trưởng.",
        "- Công khai hợp đồng với bếp ăn trên bảng tin.",
        "- Mượn máy của thư viện, không thuê thêm.",
        "- Giáo viên tự trang bị máy tính cá nhân.",
        "- Rà soát, thanh lý hợp đồng thuê căng tin.",
        "- Cho thuê lại sân vào cuối tuần theo đề án.",
        "- Tổ chức cuộc thi “Thuê một cuốn sách, tặng một nụ cười”.",
        "- Trang bị đầy đủ kiến thức tin học cơ bản.",
        "- Xây dựng sân chơi trí tuệ cho giáo viên.",
        "- Xây dựng nhà trường hạnh phúc.",
        "- Xây nhà bằng khối gỗ trong giờ chơi.",
        "- Cải tạo cách trang trí lớp bằng vật liệu sẵn có.",
        "- Lắp 2 mảnh ghép thành hình tròn.",
        "- Nâng cấp phần mềm soạn bài lên bản miễn phí.",
        "- Tuyên truyền để phụ huynh trang bị mũ bảo hiểm.",
        "- Nghiên cứu Luật Đấu thầu, các văn bản về mua sắm công.",
        "- Bồi dưỡng nghiệp vụ mua sắm cho kế toán tại trường.",
        "- Trích dẫn nguồn khi in tài liệu của người khác.",
        "- Giữ gìn 45 bộ bàn ghế mới lắp đặt.",
      ],
    },
  ],
  "More: cells that look shifted, cut off or named otherwise": [
    { cell: "H7", texts: ["Ban Chỉ huy Quân sự phường", "Trường THCS 30/4", "Tổ dân phố 5, 6 và 7", "Đội 8-3", "Công ty TNHH MTV 1/5", "CLB Tháng Ba", "Chùa Năm Hộ", "Công an phường (đ/c Hà)"] },
    { cell: "H6", texts: ["Ban ĐDCMHS lớp Lá 1", "Cha mẹ trẻ; nhà hảo tâm...", "Ban đại diện cha mẹ học sinh các lớp", "Các mạnh thường quân, v.v", "Đoàn TN phường + Hội LHPN"] },
    { cell: "E6", texts: ["Hiệu trưởng (chính), Phó Hiệu trưởng (phụ)", "Phó Hiệu trưởng phụ trách chuyên môn", "Cô Lê Thị Năm", "Cô Mười Hai, Tổ trưởng tổ Mầm"] },
    { cell: "C7", texts: ["Tỉ lệ trẻ biết thoát hiểm: 40% (31/5/2024: 55%)", "Cửa thoát hiểm: 2; đạt yêu cầu: 1", "Loa, đèn báo... chưa đồng bộ", "Bình chữa cháy lớp A,B chưa kiểm định"] },
    { cell: "D7", texts: ["- Gọi 113,114,115 khi cần.", "- Tập theo tình huống A/B.", "- Diễn tập lúc 9g30, ngày thứ Sáu.", "- Xem video: https://www.youtube.com/watch?v=abc", "- Phân công: cô A - chuông; cô B - cửa; cô C - điểm danh."] },
  ],
  "More: standards with a remark": [
    {
      cell: "B14",
      texts: [
        "Tiêu chuẩn 5: Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ: không có kiến nghị khác",
        "Tiêu chuẩn 5: Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ - đạt mức 2",
        "Tiêu chuẩn 5. Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ (4 tiêu chí, đạt 4/4)",
      ],
    },
  ],
  "More: documents and headings": [
    {
      cell: "A20",
      texts: [
        "Căn cứ Luật Giáo dục ngày 14/6/2019; Luật Trẻ em ngày 05/4/2016",
        "Căn cứ Thông tư số 52/2020/TT-BGDĐT ngày 31/12/2020 ban hành Điều lệ trường mầm non",
        "Căn cứ Báo cáo tự đánh giá năm học 2023-2024",
        "I. MỤC ĐÍCH\nII. YÊU CẦU\nIII. NỘI DUNG",
        "Căn cứ Nghị quyết số 29-NQ/TW ngày 04/11/2013 về đổi mới căn bản, toàn diện giáo dục và đào tạo",
        "Căn cứ Quyết định số 1190/QĐ-UBND ngày 26/7/2024 về kế hoạch thời gian năm học 2024-2025",
        "Giai đoạn 2021-2025, định hướng đến năm 2030",
      ],
    },
  ],
};
