import type { HelpPage } from "../types";

/** Help on the rules about money. */
export const helpBudget = {
  "budget-missing": {
    why: "Ô trống khác với “Không”: chưa ai nói việc này cần bao nhiêu tiền, nên được xem là chưa bố trí kinh phí.",
    example: "Ô “Kinh phí” để trống trong khi biện pháp cần hợp đồng với công ty.",
    fix: "Ghi số tiền dự kiến, hoặc ghi “Không” nếu không cần.",
  },
  "budget-unfunded": {
    why: "Việc cần tiền mà chưa có nguồn thì có nguy cơ không thực hiện được; cấp trên cần biết để hỗ trợ.",
    example: "“Chưa có kinh phí”, “Xin kinh phí UBND phường”.",
    fix: "Ghi số tiền cần và nguồn dự kiến, ví dụ “10 triệu đồng, xin UBND phường”.",
  },
  "budget-unspecified": {
    why: "Không có số thì không cộng được; tổng kinh phí sẽ thấp hơn thực tế.",
    example: "“Xã hội hóa”, “Theo quy chế chi tiêu nội bộ”.",
    fix: "Ghi thêm số tiền dự kiến. Nếu không cần tiền riêng thì ghi “Không”.",
  },
  "budget-unreadable": {
    why: "Chương trình không đoán số tiền: một số sai trong tổng tệ hơn một số thiếu.",
    example: "“S triệu đồng”, “5.000.00đ”, “-5.000.000”.",
    fix: "Ghi lại, ví dụ “5 triệu đồng” hoặc “5.000.000 đ”.",
  },
  "budget-needs-unit": {
    why: "“5.000” có thể là năm nghìn đồng hoặc năm triệu đồng (5.000 nghìn).",
    example: "Ô ghi “5.000”, tiêu đề cột chỉ ghi “Kinh phí”.",
    fix: "Ghi đơn vị trong ô, hoặc ghi ở tiêu đề: “Kinh phí (nghìn đồng)”.",
  },
  "budget-ambiguous": {
    why: "Chương trình đã chọn một cách hiểu và cộng vào tổng; người lập kế hoạch nên xem lại.",
    example: "“1.200 triệu” được hiểu là 1.200.000.000 đ.",
    fix: "Nếu hiểu chưa đúng, ghi rõ cả số, ví dụ “1.200.000.000 đ”.",
  },
  "budget-unit-price": {
    why: "Đơn giá chưa phải là tổng tiền; thiếu số lượng thì không cộng được.",
    example: "“100.000 đ/người/buổi”, “500 nghìn/tháng”.",
    fix: "Ghi thêm số lượng hoặc kết quả: “500 nghìn/tháng x 9 tháng = 4.500.000 đ”.",
  },
  "budget-parts-differ": {
    why: "Không biết số nào đúng, nên ô này không được cộng vào tổng.",
    example: "“30 triệu (ngân sách 20 triệu, XHH 15 triệu)”.",
    fix: "Kiểm tra từng khoản và sửa tổng hoặc khoản sai.",
  },
  "budget-words-differ": {
    why: "Không biết số nào đúng, nên ô này không được cộng vào tổng.",
    example: "“5.000.000đ (Sáu triệu đồng)”.",
    fix: "Sửa cho hai cách ghi khớp nhau.",
  },
  "budget-with-purpose": {
    why: "Số tiền khó thấy giữa một đoạn văn dài, và các khoản không ghi số tiền sẽ không được cộng.",
    example: "“Dự kiến kinh phí: 5 triệu đồng cho các nội dung bồi dưỡng …; kinh phí tổ chức lễ hội”.",
    fix: "Để số tiền ở cột kinh phí, chuyển nội dung chi sang cột ghi chú.",
  },
  "budget-cost-in-actions": {
    why: "Mua sắm, sửa chữa, thuê ngoài thường cần tiền; nếu không ghi thì tổng kinh phí bị thiếu.",
    example: "Kinh phí: “Không”; biện pháp: “Mua sắm đồ chơi ngoài trời”.",
    fix: "Ghi số tiền, hoặc ghi rõ ai tài trợ trong biện pháp nếu trường không phải chi.",
  },
  "total-row-differs": {
    why: "Tổng ghi tay hay bị quên sửa khi một dòng thay đổi.",
    example: "Dòng “Tổng cộng” ghi 20.000.000 đ, các dòng cộng lại 19.000.000 đ.",
    fix: "Sửa dòng cộng, hoặc dùng công thức SUM nếu cột kinh phí là số.",
  },
} as const satisfies Record<string, HelpPage>;
