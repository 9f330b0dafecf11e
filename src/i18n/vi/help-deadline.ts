import type { HelpPage } from "../types";

/** Help on the rules about time. */
export const helpDeadline = {
  "deadline-missing": {
    why: "Không có thời hạn thì không theo dõi được tiến độ và không bao giờ biết là đã trễ.",
    example: "Ô “Thời gian” để trống, hoặc ghi “Chưa xác định”.",
    fix: "Ghi tháng hoặc ngày hoàn thành, ví dụ “Tháng 5/2025”.",
  },
  "deadline-not-ticked": {
    why: "Thời gian được chia thành cột tháng nhưng không ô nào có chữ hay dấu. Nếu thời gian chỉ được tô màu thì chương trình không biết dòng nào đến hạn khi nào.",
    example: "Các cột “T9”, “T10”… được tô màu, không ghi gì.",
    fix: "Gõ “x” vào các tháng thực hiện của từng dòng; có thể giữ màu tô.",
  },
  "deadline-conditional": {
    why: "“Khi có kinh phí” không phải một mốc thời gian, nên dòng này không bao giờ đến hạn.",
    example: "“Khi có kinh phí”, “Theo kế hoạch của Phòng”.",
    fix: "Giữ điều kiện nếu cần, và ghi thêm tháng dự kiến.",
  },
  "deadline-unreadable": {
    why: "Chương trình không đoán ngày. Dòng này chưa được tính là trễ hạn hay đúng hạn.",
    example: "“31/4” (tháng 4 có 30 ngày), “Tuần 35”, “Trước Tết Nguyên đán”.",
    fix: "Ghi ngày hoặc tháng cụ thể: “15/5/2025”, “Tháng 5/2025”, “Học kỳ I”.",
  },
  "deadline-ambiguous": {
    why: "Chương trình đã chọn một cách hiểu và cho thấy cách hiểu đó; người lập kế hoạch nên xem lại.",
    example: "“T3” (tháng 3 hay thứ Ba), “Tháng 9 hoặc tháng 10” (lấy tháng cuối).",
    fix: "Nếu hiểu chưa đúng, ghi rõ ngày hoặc tháng hoàn thành.",
  },
  "deadline-start-after-end": {
    why: "Hai mốc thời gian ngược nhau, thường do gõ nhầm tháng hoặc năm.",
    example: "“Từ 15/3/2025 đến 1/3/2025”.",
    fix: "Kiểm tra và sửa một trong hai mốc.",
  },
  "deadline-open-ended": {
    why: "Chỉ có ngày bắt đầu thì không bao giờ đến hạn, nên không biết khi nào phải xong.",
    example: "“Từ tháng 01/2025”.",
    fix: "Ghi thêm thời hạn hoàn thành: “Từ tháng 01/2025 đến tháng 5/2025”.",
  },
  "deadline-outside-year": {
    why: "Từ ngày 1 tháng 8 là năm học mới. Thường người lập kế hoạch muốn ghi tháng 8 của năm trước, hoặc việc thực sự kéo sang năm sau.",
    example: "“Tháng 8/2025” trong kế hoạch năm học 2024-2025.",
    fix: "Sửa năm nếu gõ nhầm; nếu việc kéo sang năm sau thì ghi vào kế hoạch năm sau.",
  },
  "deadline-in-summer": {
    why: "Năm học kết thúc trước 31/5; việc hẹn vào tháng 6, 7 sẽ không kịp đưa vào báo cáo cuối năm.",
    example: "“Tháng 7/2025” trong kế hoạch năm học 2024-2025.",
    fix: "Giữ nguyên nếu đúng dự định, chẳng hạn sửa chữa trong hè; nếu không thì chọn tháng trong năm học.",
  },
  "deadline-other-year": {
    why: "Thường do gõ nhầm năm, hoặc chép từ kế hoạch năm trước mà chưa sửa.",
    example: "“Tháng 10/2023” trong kế hoạch năm học 2024-2025.",
    fix: "Sửa lại năm, hoặc bỏ dòng nếu là việc của kế hoạch khác.",
  },
  "deadline-overdue": {
    why: "Đã qua thời hạn mà dòng chưa được ghi là hoàn thành. Hạn tính đến hết ngày cuối của tháng, quý hay học kỳ.",
    example: "Hạn “Tháng 5/2025”, xem vào ngày 15/6/2025, chưa ghi mức độ thực hiện.",
    fix: "Ghi “Hoàn thành” nếu đã xong; nếu chưa thì điều chỉnh thời hạn và ghi lý do.",
  },
  "deadline-due-soon": {
    why: "Nhắc trước để còn kịp hoàn thành và thu thập minh chứng.",
    example: "Hạn 31/5/2025, xem vào ngày 20/5/2025.",
    fix: "Hỏi người chủ trì về tiến độ. Số ngày nhắc trước có thể đổi trong phần cài đặt.",
  },
} as const satisfies Record<string, HelpPage>;
