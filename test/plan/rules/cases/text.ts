import type { RuleCases } from "./types";

export const textCases: Record<string, RuleCases> = {
  "status-unreadable": {
    found: [{ set: { J6: "Tốt" }, cells: ["J6"] }],
    silent: [{ set: {} }, { set: { J6: "" } }, { set: { J6: "Hoàn thành 80%" } }],
  },
  "done-without-evidence": {
    found: [{ set: { I13: "" }, cells: ["I13"] }, { set: { I4: "Ghi chú", I13: "" }, cells: ["I13"] }],
    silent: [{ set: {} }, { set: { I6: "" } }],
  },
  "done-before-start": {
    found: [{ set: { F6: "1/3/2025 - 31/5/2025", J6: "Hoàn thành" }, cells: ["J6"] }],
    silent: [{ set: {} }, { set: { F6: "Tháng 5/2025", J6: "Hoàn thành" } }, { set: { F6: "1/3/2025 - 31/5/2025", J6: "Đang thực hiện" } }],
  },
  "plan-cannot-be-monitored": {
    found: [{ set: { I4: "Ghi chú", J4: "Điều kiện khác", J6: "", J7: "", J9: "", J11: "", J13: "", J15: "" }, cells: ["A4"] }],
    silent: [{ set: {} }, { set: { I4: "Ghi chú" } }, { set: { I4: "Ghi chú", J4: "Chỉ tiêu, sản phẩm", J6: "", J7: "", J9: "", J11: "", J13: "", J15: "" } }],
  },
  "cell-error": {
    found: [{ set: { F6: "#REF!" }, cells: ["F6"] }, { set: { G6: "#N/A", G16: "20.000.000 đ" }, cells: ["G6"] }],
    silent: [{ set: {} }, { set: { C6: "# Nội dung" } }],
  },
  "cell-too-narrow": {
    found: [{ set: { F6: { value: 45657, text: "########", format: "dd/mm/yyyy" } }, cells: ["F6"] }],
    silent: [{ set: {} }, { set: { F6: "#REF!" } }],
  },
  "cell-shifted": {
    found: [
      { set: { G6: "Tháng 8/2025", G16: "20.000.000 đ" }, cells: ["G6"] },
      { set: { F6: "5 triệu đồng" }, cells: ["F6"] },
      { set: { F6: "Phòng GDĐT" }, cells: ["F6"] },
      { set: { E6: "Tháng 5/2025" }, cells: ["E6"] },
    ],
    silent: [{ set: { E6: "Kế toán (tháng 9)" } }, { set: {} }, { set: { G6: "Công đoàn" } }, { set: { F6: "31/4" } }, { set: { E6: "Tổ 5" } }],
  },
  "text-not-nfc": {
    found: [{ set: { C6: "Cộng đồng ít góp ý".normalize("NFD"), C7: "Phương án".normalize("NFD") }, cells: ["C6"] }],
    silent: [{ set: {} }],
  },
  "lookalike-letters": {
    found: [
      { set: { C6: "Cộng đồng ít góp ý về chiến lƣợc", C7: "Phƣơng án" }, cells: ["C6"] },
      { set: { E6: "\u00d0oàn trường" }, cells: ["E6"] },
      { set: { C6: "Có mặt b\u1ea1n \u0189oàn".normalize("NFC") }, cells: ["C6"] },
    ],
    silent: [{ set: {} }, { set: { C6: "Cộng đồng ít góp ý".normalize("NFD") } }, { set: { C6: "Đoàn Đội, được, ĐƯỢC" } }],
  },
  "text-stray-spaces": {
    found: [
      { set: { D6: "- Phải  triển khai ngay." }, cells: ["D6"] },
      { set: { D6: "- Dự giờ , góp ý." }, cells: ["D6"] },
    ],
    silent: [{ set: {} }, { set: { D6: "  - Dự giờ.\n\n  - Góp ý. " } }, { set: { A3: "Năm học:   2024 - 2025" } }],
  },
  "doubled-word": {
    found: [
      { set: { D6: "- Giám sát việc việc thực hiện." }, cells: ["D6"] },
      { set: { A2: "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC GIÁO DỤC" }, cells: ["A2"] },
    ],
    silent: [
      { set: {} },
      { set: { D6: "- Từng bước từng bước nâng dần dần; luôn luôn nhắc nhở." } },
      { set: { D6: "- Học sinh sinh hoạt câu lạc bộ; cán bộ bộ phận y tế." } },
      { set: { D6: "- Giáo dục, giáo dục và giáo dục." } },
    ],
  },
  "legacy-encoding": {
    found: [
      { set: { C6: "Tröôøng Maàm non chöa coù saân chôi" }, cells: ["C6"] },
      { set: { C6: "Tr\u00adêng MÇm non ch\u00ada cã s©n ch¬i" }, cells: ["C6"] },
    ],
    silent: [{ set: {} }, { set: { C6: "Dạy học theo mô hình Montessori và Sørensen" } }, { set: { C6: "TRƯỜNG MẦM NON HÒA BÌNH" } }],
  },
  "school-year-typo": {
    found: [
      { set: { C6: "Kết quả đánh giá ngoài năm học 2017-1018 còn hạn chế" }, cells: ["C6"] },
      { set: { A20: "Căn cứ kế hoạch năm học 2023 – 2025" }, cells: ["A20"] },
    ],
    silent: [{ set: {} }, { set: { C6: "Kế hoạch giai đoạn 2020-2025" } }, { set: { C6: "Trong các năm học 2021-2024" } }],
  },
  "school-year-assumed": {
    found: [{ set: { A3: "" }, cells: ["A4"] }, { set: { A3: "Năm học 2014 - 2016" }, cells: ["A4"], also: ["school-year-typo@A3"] }],
    silent: [{ set: {} }, { set: { A3: "Năm học 2024 - 2026" } }, { set: { A3: "" }, options: { schoolYear: "2024-2025" } }],
  },
  "section-numbering": {
    found: [
      { set: { A20: "I. Mục đích", A21: "II. Yêu cầu", A22: "III. Nội dung", A23: "VI. Tổ chức thực hiện" }, cells: ["A23"] },
      { set: { A20: "1. Hiệu trưởng", A21: "2. Phó Hiệu trưởng", A22: "4. Giáo viên", A23: "4. Nhân viên" }, cells: ["A22", "A23"] },
    ],
    silent: [
      { set: {} },
      { set: { A20: "III. Nội dung", A21: "1. Hiệu trưởng", A22: "2. Giáo viên", A23: "IV. Tổ chức", A24: "1. Họp", A25: "V. Kết luận" } },
      { set: { A20: "15.5 triệu", A21: "19. Không" } },
    ],
  },
  "legal-basis-date": {
    found: [
      {
        set: { A20: "Căn cứ Quyết định số 2768/QĐ-UBND ngày 10 tháng 8 năm 2022 về kế hoạch thời gian năm học 2024 - 2025" },
        cells: ["A20"],
      },
    ],
    silent: [
      { set: {} },
      { set: { A20: "Căn cứ Quyết định số 3089/QĐ-UBND ngày 9/8/2024 về kế hoạch thời gian năm học 2024 - 2025" } },
      { set: { A20: "Căn cứ Thông tư số 19/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018; thực hiện từ năm học 2024 - 2025" } },
    ],
  },
  "document-undated": {
    found: [{ set: { F18: "" }, cells: ["F19"] }],
    silent: [{ set: {} }, { set: { F18: "Quận 5, ngày … tháng … năm 2024" } }, { set: { F18: "", F19: "" } }],
  },
};
