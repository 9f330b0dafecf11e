import type { HelpPage } from "../types";

/** Help on the rules about progress, wording and the document itself. */
export const helpText = {
  "status-unreadable": {
    why: "Dòng không rõ mức độ thì không đếm được vào chỉ số nhiệm vụ hoàn thành.",
    example: "“Tốt”, “Theo KH”.",
    fix: "Ghi một trong ba mức: “Hoàn thành”, “Đang thực hiện”, “Chưa hoàn thành”.",
  },
  "done-without-evidence": {
    why: "Đoàn đánh giá ngoài cần minh chứng cho việc cải tiến; ghi ngay khi xong dễ hơn tìm lại sau này.",
    example: "Mức độ: “Hoàn thành”; ô “Minh chứng” để trống hoặc ghi “Chưa có”.",
    fix: "Ghi mã hoặc tên minh chứng.",
  },
  "done-before-start": {
    why: "Mức độ thực hiện và thời gian nói khác nhau; một trong hai có thể ghi nhầm.",
    example: "Thời gian “Từ 1/3/2025 đến 31/5/2025”, đã ghi “Hoàn thành” vào tháng 12/2024.",
    fix: "Kiểm tra lại thời gian hoặc mức độ thực hiện.",
  },
  "plan-cannot-be-monitored": {
    why: "Kế hoạch hứa sẽ giám sát nhưng không có chỗ ghi kết quả, nên cuối năm khó biết việc nào đã xong.",
    example: "Bảng chỉ có nội dung, biện pháp, nhân lực, thời gian, kinh phí, phối hợp và ghi chú.",
    fix: "Thêm cột “Mức độ thực hiện”, và nếu được thì thêm cột minh chứng.",
  },
  "cell-error": {
    why: "Công thức bị hỏng nên nội dung đã mất; chương trình không đọc được gì từ ô này.",
    example: "Ô hiện “#REF!” sau khi xóa một trang tính.",
    fix: "Sửa công thức hoặc gõ lại nội dung.",
  },
  "cell-too-narrow": {
    why: "Ô chỉ hiện dấu #, bản in cũng sẽ như vậy.",
    example: "Ô hiện “########” thay cho một ngày.",
    fix: "Kéo rộng cột cho đến khi thấy nội dung.",
  },
  "cell-shifted": {
    why: "Khi dán lệch một cột, ngày rơi vào cột tiền và tiền rơi vào cột ngày, cả hai đều bị đọc sai.",
    example: "Cột “Kinh phí” ghi “Tháng 8/2025”, cột “Thời gian” ghi tên một phòng.",
    fix: "Kiểm tra cả dòng và chuyển nội dung về đúng cột.",
  },
  "text-not-nfc": {
    why: "Chữ trông giống nhau nhưng máy coi là khác, nên tìm kiếm, lọc và đếm bị sót.",
    example: "Chữ chép từ tệp PDF hoặc từ máy Mac.",
    fix: "Chuyển sang Unicode dựng sẵn bằng bộ gõ (ví dụ công cụ chuyển mã của UniKey).",
  },
  "lookalike-letters": {
    why: "Chương trình vẫn đọc đúng, nhưng người gõ “Hiệu trưởng” sẽ không tìm hay lọc được ô ghi “Hiệu trƣởng”.",
    example: "“Hiệu trƣởng” chép từ tệp PDF; “Ðoàn trường”, với chữ Ð của bảng chữ cái khác, từ phông cũ.",
    fix: "Dùng phần Chuẩn hóa, hoặc thay hàng loạt bằng Ctrl+H: ƣ thành ư, Ð thành Đ.",
  },
  "text-stray-spaces": {
    why: "Dấu cách thừa làm bản in kém gọn, và Excel coi hai ô là khác nhau.",
    example: "“phối hợp , hỗ trợ”, “phải  triển khai”.",
    fix: "Xóa dấu cách thừa; trước dấu phẩy và dấu chấm phẩy không có dấu cách.",
  },
  "doubled-word": {
    why: "Lỗi gõ hay gặp khi sửa câu, nên sửa trước khi nộp.",
    example: "“giám sát việc việc thực hiện”.",
    fix: "Xóa chữ thừa.",
  },
  "legacy-encoding": {
    why: "Máy không có phông .VnTime hoặc VNI sẽ chỉ thấy ký tự lạ. Chương trình vẫn đọc theo chữ mà các ký tự ấy thay thế; trang tính do chương trình lập thì dùng Unicode.",
    example: "“Tröôøng Maàm non” là “Trường Mầm non” gõ bằng VNI.",
    fix: "Chuyển sang Unicode bằng công cụ chuyển mã (ví dụ của UniKey), rồi đổi phông thành Times New Roman.",
  },
  "school-year-typo": {
    why: "Năm sau phải liền năm trước; năm học sai làm sai cả căn cứ lẫn thời hạn.",
    example: "“năm học 2017-1018” thay cho 2017-2018.",
    fix: "Sửa lại năm học.",
  },
  "school-year-assumed": {
    why: "Thời hạn không ghi năm (“Tháng 12”) được hiểu theo năm học; chương trình phải tạm lấy năm học hiện tại.",
    example: "Trang tính chỉ có tên kế hoạch, không có dòng “Năm học 2024 - 2025”.",
    fix: "Ghi năm học dưới tên kế hoạch, hoặc chọn năm học trong phần cài đặt.",
  },
  "section-numbering": {
    why: "Mục bị nhảy số làm người đọc nghĩ kế hoạch thiếu phần.",
    example: "Các mục I, II, III rồi đến VI.",
    fix: "Đánh lại số, hoặc bổ sung mục còn thiếu.",
  },
  "legal-basis-date": {
    why: "Văn bản ban hành trước năm học hơn một năm thường là dòng chép từ kế hoạch cũ.",
    example: "Quyết định ngày 10/8/2022 được nêu là khung thời gian năm học 2024-2025.",
    fix: "Thay bằng văn bản của đúng năm học.",
  },
  "document-undated": {
    why: "Kế hoạch có chữ ký mà không có ngày thì khó lưu và khó viện dẫn.",
    example: "Cuối trang có “HIỆU TRƯỞNG” nhưng không có “ngày … tháng … năm …”.",
    fix: "Ghi nơi và ngày ban hành phía trên chữ ký hoặc ở đầu trang.",
  },
} as const satisfies Record<string, HelpPage>;
