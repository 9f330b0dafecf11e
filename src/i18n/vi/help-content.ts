import type { HelpPage } from "../types";

/** Help on the rules about content, actions, people and partners. */
export const helpContent = {
  "column-missing": {
    why: "Biện pháp, nhân lực và thời gian là những phần mà mọi mẫu kế hoạch đều có; thiếu cột thì không kiểm tra được.",
    example: "Bảng có cột “Biện pháp” và “Thời gian” nhưng không có cột “Nhân lực”.",
    fix: "Thêm cột, hoặc chỉ cho chương trình biết đó là cột nào nếu tiêu đề dùng từ khác.",
  },
  "content-missing": {
    why: "Không có nội dung thì người đọc không biết biện pháp nhằm khắc phục điều gì.",
    example: "Dòng có biện pháp và thời gian nhưng ô “Nội dung cần cải tiến” để trống.",
    fix: "Ghi điểm yếu hoặc nội dung cần cải tiến nêu trong báo cáo tự đánh giá.",
  },
  "actions-missing": {
    why: "Một nội dung không có biện pháp thì không ai có việc để làm.",
    example: "Ô “Biện pháp” để trống.",
    fix: "Ghi ít nhất một việc cụ thể sẽ làm.",
  },
  "action-repeated": {
    why: "Biện pháp chép lại thường là chép nhầm, và làm kế hoạch dài thêm mà không thêm việc.",
    example: "Một gạch đầu dòng xuất hiện hai lần trong cùng ô, hoặc cả ô biện pháp giống hệt ô của tiêu chí khác.",
    fix: "Bỏ chỗ trùng, hoặc viết biện pháp riêng cho nội dung của dòng.",
  },
  "owner-missing": {
    why: "Việc không giao cho ai thì khó hoàn thành và không ai báo cáo.",
    example: "Ô “Nhân lực” để trống hoặc ghi “Không”.",
    fix: "Ghi người hoặc bộ phận chủ trì.",
  },
  "no-accountable-owner": {
    why: "Khi nhiều bộ phận cùng được nêu tên mà không ai chủ trì, tổ giám sát không biết hỏi ai về tiến độ.",
    example: "“Cấp ủy chi bộ và Hội đồng trường. Tổ trưởng chuyên môn. Toàn thể giáo viên, nhân viên”.",
    fix: "Ghi “chủ trì” hoặc “phụ trách” sau tên một người hay một bộ phận, ví dụ “Hội đồng trường chủ trì”.",
  },
  "partners-missing": {
    why: "Ô trống có thể là không cần phối hợp, cũng có thể là quên ghi.",
    example: "Ô “Phối hợp” để trống.",
    fix: "Ghi tên đơn vị phối hợp, hoặc ghi “Không”.",
  },
  "partner-none-contradicts-action": {
    why: "Hai ô của cùng một dòng nói khác nhau, người đọc không biết theo ô nào.",
    example: "Phối hợp: “Không”; biện pháp: “Tổ chức các hoạt động phối hợp cùng cha mẹ trẻ”.",
    fix: "Ghi đơn vị được nêu trong biện pháp vào cột phối hợp.",
  },
  "trailing-punctuation": {
    why: "Dấu phẩy hoặc chữ “và” ở cuối cho thấy có thể còn thiếu một tên.",
    example: "“Chính quyền và nhân dân địa phương; Hội cha mẹ học sinh,”.",
    fix: "Ghi thêm tên còn thiếu, hoặc xóa dấu phẩy, chữ “và” thừa.",
  },
  "entity-spelling-variants": {
    why: "Khi lọc hoặc đếm, Excel coi mỗi cách viết là một đơn vị khác nhau.",
    example: "“Phòng GDĐT Quận 5” ở một dòng và “Phòng Giáo dục – Đào tạo Quận 5” ở dòng khác.",
    fix: "Chọn một cách viết và dùng cho cả bảng.",
  },
} as const satisfies Record<string, HelpPage>;
