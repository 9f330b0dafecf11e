import type { RuleCases } from "./types";

/** Column B of the clean plan: headings in rows 5, 8, 10, 12, 14, criteria between them. */
export const standardsCases: Record<string, RuleCases> = {
  "criterion-missing": {
    found: [{ set: { B6: "" }, cells: ["B6"] }, { set: { B9: "…" }, cells: ["B9"] }],
    silent: [
      { set: {} },
      // A blank cell below a criterion goes on with it.
      { set: { B7: "" } },
      { set: { B4: "Tiêu chuẩn, tiêu chí (nếu có)", B7: "" } }, { set: { B7: "#REF!" } },
    ],
  },
  "criterion-unreadable": {
    found: [{ set: { B7: "Tiêu chí mười" }, cells: ["B7"] }],
    silent: [{ set: {} }, { set: { B7: "" } }, { set: { B7: "Mức 4 - khoản 1" } }],
  },
  "criterion-ambiguous": {
    found: [
      { set: { B7: { value: 45658, text: "1/1", format: "d/m" } }, cells: ["B7"] },
      { set: { B6: "1.9", B7: { value: 1.1, text: "1.1" } }, cells: ["B7"] },
    ],
    silent: [{ set: {} }, { set: { B6: { value: 1.1, text: "1.1" } } }, { set: { B7: { value: 1.5, text: "1.5" } } }],
  },
  "criterion-unknown": {
    found: [
      { set: { B7: "Tiêu chí 1.12" }, cells: ["B7"] },
      { set: { B15: "Tiêu chí 5.9: Công tác kiểm tra" }, cells: ["B15"] },
      { set: { B9: "TC 2.1; 2.7" }, cells: ["B9"] },
    ],
    silent: [{ set: {} }, { set: { B7: "Tiêu chí 9.1" } }],
  },
  "criterion-misplaced": {
    found: [{ set: { B7: "Tiêu chí 2.1" }, cells: ["B7"] }],
    silent: [{ set: {} }, { set: { B7: "" } }, { set: { B7: "Tiêu chí 1.99" } }],
  },
  "criterion-repeated": {
    found: [
      {
        set: { B7: "Tiêu chí 1.1", C7: "Cộng đồng ít góp ý cho chiến lược  phát triển nhà trường", D7: "- Lấy ý kiến cha mẹ trẻ về chiến lược.\n- Công bố chiến lược trên trang web của trường." },
        cells: ["B7"],
        also: ["text-stray-spaces@C7"],
      },
    ],
    silent: [
      { set: {} },
      // One row per action, with criterion and content typed again.
      { set: { B7: "Tiêu chí 1.1", C7: "Cộng đồng ít góp ý cho chiến lược phát triển nhà trường" } },
      { set: { B7: "Tiêu chí 1.1" } },
    ],
  },
  "standard-unknown": {
    found: [
      { set: { B14: "Tiêu chuẩn 6: Hoạt động khác", B15: "Tiêu chí 6.1" }, cells: ["B14"], also: ["standard-absent@B14", "standard-ordinal-mismatch@A14"] },
    ],
    silent: [{ set: {} }, { set: { B15: "Tiêu chí 5.9" } }],
  },
  "standard-ordinal-mismatch": {
    found: [{ set: { A14: "4" }, cells: ["A14"] }, { set: { A14: "IV" }, cells: ["A14"] }],
    silent: [
      { set: {} },
      { set: { A5: "I", A8: "II", A10: "III", A12: "IV", A14: "V." } },
      { set: { A5: "", A14: "*" } },
      // The column numbers all lines of the table.
      { set: { A6: "2", A7: "3", A8: "4", A9: "5", A10: "6" } },
    ],
  },
  "standard-absent": {
    found: [
      { set: { A12: "", B12: "", A13: "", B13: "Tiêu chí 3.2" }, cells: ["B14"] },
    ],
    silent: [
      { set: {} },
      { set: { A12: "", B12: "", B13: "Tiêu chí 3.2", A20: "Tiêu chuẩn 4: Không có nội dung cần cải tiến" } },
      // No headings: the form lists what is weak, wherever it is.
      {
        set: {
          ...{ A5: "", A8: "", A10: "", A12: "", A14: "", B5: "", B8: "", B10: "", B12: "", B14: "" },
          ...{ B11: "Tiêu chí 2.1", B13: "Tiêu chí 2.3" },
        },
      },
    ],
  },
  "standard-title-differs": {
    found: [
      { set: { B14: "Tiêu chuẩn 5: Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục" }, cells: ["B14"] },
      { set: { B8: "Tiêu chuẩn 2: Cán bộ quản lý" }, cells: ["B8"] },
    ],
    silent: [
      { set: {} },
      { set: { B5: "TIÊU CHUẨN 1: TỔ CHỨC VÀ QUẢN LÝ NHÀ TRƯỜNG." } },
      { set: { B5: "Tiêu chuẩn 1" } },
      { set: { B8: "Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên (3 tiêu chí): Không có nội dung cần cải tiến" } },
      { set: { B8: "Tiêu chuẩn 2 - Cán bộ quản lý - giáo viên - nhân viên (3 tiêu chí)" } },
    ],
  },
};
