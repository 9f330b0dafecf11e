import type { HelpPage } from "../types";

/** Help on the rules about standards and criteria. */
export const helpStandards = {
  "criterion-missing": {
    why: "Mỗi nội dung cải tiến phải gắn với một tiêu chí để đối chiếu với báo cáo tự đánh giá và để tổng hợp theo tiêu chuẩn.",
    example: "Một dòng có số thứ tự và nội dung riêng nhưng ô “Tiêu chí” để trống, trong khi các dòng khác có ghi.",
    fix: "Ghi số tiêu chí, ví dụ “Tiêu chí 1.1”. Nếu dòng này cùng tiêu chí với dòng trên thì gộp (Merge) hai ô tiêu chí, hoặc ghi lại số tiêu chí.",
  },
  "criterion-unreadable": {
    why: "Chương trình không đoán số tiêu chí, nên dòng này chưa được tính vào tiêu chuẩn nào.",
    example: "Ô tiêu chí ghi “Tiêu chí một” hoặc “1..2”.",
    fix: "Ghi số tiêu chuẩn, dấu chấm, số tiêu chí: “Tiêu chí 1.2” hoặc “1.2”.",
  },
  "criterion-ambiguous": {
    why: "Excel lưu 1.10 thành số 1,1 và có thể đổi 1.1 thành ngày 1 tháng 1, nên không còn biết đã gõ gì.",
    example: "Sau tiêu chí 1.9 là một ô số hiện “1.1”, có thể đã gõ là 1.10.",
    fix: "Chọn cột tiêu chí, định dạng Văn bản (Text), rồi gõ lại số tiêu chí.",
  },
  "criterion-unknown": {
    why: "Số tiêu chí có thể gõ nhầm, hoặc kế hoạch theo một bộ tiêu chuẩn khác với bộ đang chọn.",
    example: "“Tiêu chí 1.12” trong kế hoạch của trường mầm non, nơi tiêu chuẩn 1 chỉ có 10 tiêu chí.",
    fix: "Sửa số tiêu chí theo gợi ý, hoặc chọn đúng bộ tiêu chuẩn của nhà trường.",
  },
  "criterion-misplaced": {
    why: "Dòng bị đặt sai chỗ sẽ được tính vào sai tiêu chuẩn khi tổng hợp.",
    example: "“Tiêu chí 2.1” nằm dưới dòng “Tiêu chuẩn 1: Tổ chức và quản lý nhà trường”, hoặc cạnh số 1 trong cột tiêu chuẩn.",
    fix: "Chuyển dòng về đúng tiêu chuẩn, hoặc sửa số tiêu chí nếu gõ nhầm.",
  },
  "criterion-repeated": {
    why: "Một nội dung ghi hai lần sẽ bị đếm hai lần và có thể bị tính tiền hai lần.",
    example: "Hai dòng “Tiêu chí 1.1” có cùng nội dung cần cải tiến.",
    fix: "Gộp biện pháp vào một dòng và xóa dòng còn lại.",
  },
  "standard-unknown": {
    why: "Số tiêu chuẩn có thể gõ nhầm, hoặc đang chọn bộ tiêu chuẩn khác với kế hoạch.",
    example: "“Tiêu chuẩn 6” trong khi Thông tư 19/2018/TT-BGDĐT có 5 tiêu chuẩn.",
    fix: "Sửa số tiêu chuẩn, hoặc chọn đúng bộ tiêu chuẩn của nhà trường.",
  },
  "standard-ordinal-mismatch": {
    why: "Người đọc nhìn cột TT dễ hiểu nhầm là tiêu chuẩn khác. Chương trình luôn đọc số theo tên tiêu chuẩn.",
    example: "Cột TT ghi 4 cạnh dòng “Tiêu chuẩn 5: …”.",
    fix: "Sửa số thứ tự cho trùng với số tiêu chuẩn.",
  },
  "standard-absent": {
    why: "Người đọc không biết tiêu chuẩn đó không có gì cần cải tiến hay bị bỏ sót.",
    example: "Kế hoạch có tiêu chuẩn 1, 2 và 5, không nhắc đến tiêu chuẩn 3 và 4.",
    fix: "Bổ sung nội dung, hoặc ghi rõ một dòng “Tiêu chuẩn 3: Không có”.",
  },
  "standard-title-differs": {
    why: "Kế hoạch gửi cấp trên nên dùng đúng tên tiêu chuẩn trong thông tư.",
    example: "“Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục” thiếu chữ “trẻ” ở cuối.",
    fix: "Chép lại tên chính thức mà chương trình gợi ý.",
  },
} as const satisfies Record<string, HelpPage>;
