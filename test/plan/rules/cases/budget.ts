import type { RuleCases } from "./types";

/** Row 16 adds up to 25 million; cases that take row 6's five away say so there. */
const WITHOUT_ROW_6 = { G16: "20.000.000 đ" };

export const budgetCases: Record<string, RuleCases> = {
  "budget-missing": {
    found: [{ set: { ...WITHOUT_ROW_6, G6: "" }, cells: ["G6"] }, { set: { ...WITHOUT_ROW_6, G6: "…" }, cells: ["G6"] }],
    silent: [{ set: {} }, { set: { G6: "Không" } }, { set: { G6: "Chưa có" } }, { set: { G4: "Kinh phí (nếu có)", G6: "" } }],
  },
  "budget-unfunded": {
    found: [
      { set: { ...WITHOUT_ROW_6, G6: "Chưa có kinh phí" }, cells: ["G6"] },
      { set: { ...WITHOUT_ROW_6, G6: "Xin kinh phí UBND phường" }, cells: ["G6"] },
    ],
    silent: [{ set: {} }, { set: { G6: "" } }, { set: { G6: "Không" } }, { set: { G6: "Xã hội hóa" } }],
  },
  "budget-unspecified": {
    found: [
      { set: { ...WITHOUT_ROW_6, G6: "Theo quy chế chi tiêu nội bộ" }, cells: ["G6"] },
      { set: { ...WITHOUT_ROW_6, G6: "Xã hội hóa giáo dục" }, cells: ["G6"] },
    ],
    silent: [{ set: {} }, { set: { G6: "" } }, { set: { G6: "Chưa có kinh phí" } }, { set: { G6: "XHH 5 triệu" } }],
  },
  "budget-unreadable": {
    found: [
      { set: { ...WITHOUT_ROW_6, G6: "S triệu đồng" }, cells: ["G6"] },
      { set: { ...WITHOUT_ROW_6, G6: "5.000.00đ" }, cells: ["G6"] },
      { set: { ...WITHOUT_ROW_6, G4: "Kinh phí (nghìn đồng)", G6: "1.5" }, cells: ["G6"] },
    ],
    silent: [{ set: {} }, { set: { G6: "5.000" } }, { set: { G6: "#REF!" } }, { set: { G6: "Tháng 8/2025" } }],
  },
  "budget-needs-unit": {
    found: [{ set: { ...WITHOUT_ROW_6, G6: "5.000" }, cells: ["G6"] }, { set: { ...WITHOUT_ROW_6, G6: 5 }, cells: ["G6"] }],
    silent: [{ set: {} }, { set: { G4: "Kinh phí (nghìn đồng)", G6: "5.000" } }, { set: { ...WITHOUT_ROW_6, G4: "Kinh phí (nghìn đồng)", G6: "1.5" } }],
  },
  "budget-ambiguous": {
    found: [{ set: { G16: "1.220.000.000 đ", G6: "1.200 triệu" }, cells: ["G6"] }],
    silent: [{ set: {} }, { set: { G6: "5.000" } }, { set: { G6: "500 nghìn/tháng" } }],
  },
  "budget-unit-price": {
    found: [
      { set: { ...WITHOUT_ROW_6, G6: "100.000 đ/người/buổi" }, cells: ["G6"] },
      { set: { ...WITHOUT_ROW_6, G6: "500 nghìn/tháng" }, cells: ["G6"] },
    ],
    silent: [{ set: {} }, { set: { G6: "5 triệu/đợt x 2 đợt" } }, { set: { G6: "5 triệu đồng/năm" } }],
  },
  "budget-parts-differ": {
    found: [{ set: { ...WITHOUT_ROW_6, G6: "30 triệu (ngân sách 20 triệu, XHH 15 triệu)" }, cells: ["G6"] }],
    silent: [{ set: {} }, { set: { G6: "30 triệu (ngân sách 20 triệu, XHH 10 triệu)" } }],
  },
  "budget-words-differ": {
    found: [{ set: { ...WITHOUT_ROW_6, G6: "5.000.000đ (Sáu triệu đồng)" }, cells: ["G6"] }],
    silent: [{ set: {} }, { set: { G6: "5.000.000đ (Năm triệu đồng)" } }],
  },
  "budget-with-purpose": {
    found: [
      {
        set: { G6: "Dự kiến kinh phí: 5 triệu đồng cho các nội dung bồi dưỡng giáo viên; kinh phí tổ chức lễ hội và mời phụ huynh cùng tham gia" },
        cells: ["G6"],
      },
    ],
    silent: [{ set: {} }, { set: { G6: "Dự kiến kinh phí: 5 triệu đồng" } }],
  },
  "budget-cost-in-actions": {
    found: [
      { set: { D9: "- Mua sắm máy tính cho giáo viên." }, cells: ["G9"] },
      { set: { D9: "- Hỗ trợ mỗi giáo viên 500.000 đồng." }, cells: ["G9"] },
      { set: { D9: "- Xây dựng phòng máy cho giáo viên." }, cells: ["G9"] },
    ],
    silent: [
      { set: {} },
      { set: { D6: "- Mua sắm máy tính." } },
      { set: { D9: "- Xây dựng kế hoạch bồi dưỡng, trang bị kiến thức cho giáo viên." } },
      { set: { D9: "- Giáo viên tự làm đồ chơi, không mua sắm thêm." } },
      { set: { D9: "- Tham mưu với lãnh đạo; thi đua dạy tốt." } },
    ],
  },
  "total-row-differs": {
    found: [{ set: { G16: "24.000.000 đ" }, cells: ["G16"] }, { set: { G6: "6 triệu đồng" }, cells: ["G16"] }, { set: { G16: { value: 0, text: "0", format: "#,##0" } }, cells: ["G16"] }],
    silent: [
      { set: {} },
      { set: { G16: "" } },
      // With a range anything between its ends is right.
      { set: { G6: "4-7 triệu", G16: "26.000.000 đ" } },
      // Subtotals below their standard.
      { set: { B10: "Cộng", A10: "", G10: "7.000.000 đ", B11: "Tiêu chí 2.3" } },
    ],
  },
};
