import type { RuleCases } from "./types";

const LONG = "- Tổ chức hội thảo chuyên đề về phát triển ngôn ngữ cho trẻ mẫu giáo.";

export const contentCases: Record<string, RuleCases> = {
  "column-missing": {
    found: [{ set: { E4: "Điều chỉnh (nếu có)" }, cells: ["A4"] }],
    silent: [{ set: {} }, { set: { H4: "Ghi chú" } }],
  },
  "content-missing": {
    found: [
      { set: { C6: "" }, cells: ["C6"] },
      { set: { C9: "……" }, cells: ["C9"] },
      // Where the weaknesses say what is to be improved.
      { set: { C4: "Tồn tại, hạn chế", C6: "" }, cells: ["C6"] },
    ],
    silent: [{ set: {} }, { set: { C6: "Sân" } }, { set: { C4: "Hiện trạng", C6: "" } }, { set: { C4: "Điểm yếu (nếu có)", C6: "" } }],
  },
  "actions-missing": {
    found: [{ set: { D6: "" }, cells: ["D6"] }],
    silent: [{ set: {} }, { set: { D6: "Tập huấn" } }],
  },
  "action-repeated": {
    found: [
      { set: { D6: "- Tập huấn giáo viên.\n- Dự giờ.\n- Tập huấn giáo viên" }, cells: ["D6"] },
      { set: { D6: LONG, D9: LONG }, cells: ["D9"] },
    ],
    silent: [{ set: {} }, { set: { D6: "- Dự giờ.", D9: "- Dự giờ." } }],
  },
  "owner-missing": {
    found: [{ set: { E6: "" }, cells: ["E6"] }, { set: { E6: "Không" }, cells: ["E6"] }],
    silent: [{ set: {} }, { set: { E6: "Toàn thể giáo viên" } }],
  },
  "no-accountable-owner": {
    found: [
      { set: { E6: "Toàn thể giáo viên, nhân viên" }, cells: ["E6"] },
      { set: { E6: "Chi bộ và Hội đồng trường" }, cells: ["E6"] },
      { set: { E6: "Ban giám hiệu chỉ đạo, TTCM và giáo viên thực hiện" }, cells: ["E6"] },
    ],
    silent: [
      { set: {} },
      { set: { E6: "" } },
      { set: { E6: "Kế toán" } },
      { set: { E6: "Chi bộ chỉ đạo; Hội đồng trường chủ trì" } },
      // One directs, one does it.
      { set: { E6: "Ban giám hiệu chỉ đạo, TTCM thực hiện" } },
    ],
  },
  "partners-missing": {
    found: [{ set: { H6: "" }, cells: ["H6"] }],
    silent: [{ set: {} }, { set: { H6: "Không" } }, { set: { H4: "Phối hợp (nếu có)", H6: "" } }],
  },
  "partner-none-contradicts-action": {
    found: [
      "Tổ chức các hoạt động phối hợp cùng cha mẹ trẻ.",
      "Phối hợp với Nhà thiếu nhi quận mở hội trại.",
      "Phối hợp chặt chẽ với phụ huynh để rèn nền nếp cho trẻ.",
      "Phối hợp Trạm y tế khám sức khỏe định kỳ.",
      "Giáo viên phối hợp với nhân viên y tế và cha mẹ trẻ cân đo.",
    ].map((action) => ({ set: { D9: `- ${action}` }, cells: ["H9"] })),
    silent: [
      { set: {} },
      { set: { D6: "- Phối hợp với công an phường." } },
      { set: { H6: "", D6: "- Phối hợp với công an phường." } },
      ...[
        "Tăng cường phối hợp trong tổ chuyên môn.",
        "Rèn kỹ năng phối hợp tay và mắt cho trẻ.",
        "Phối hợp các phương pháp dạy học tích cực.",
        "Phối hợp nhiều hình thức tuyên truyền cho phụ huynh.",
        "Trẻ phối hợp vận động tay chân nhịp nhàng.",
        "Giáo viên phối hợp với nhân viên y tế cân đo trẻ.",
        "Các tổ chuyên môn phối hợp với nhau khi thao giảng.",
      ].map((action) => ({ set: { D9: `- ${action}` } })),
    ],
  },
  "trailing-punctuation": {
    found: [{ set: { H6: "Trạm y tế; Công an xã," }, cells: ["H6"] }, { set: { E6: "Hiệu trưởng chủ trì và" }, cells: ["E6"] }],
    silent: [{ set: {} }, { set: { H6: "Trạm y tế; Công an xã." } }, { set: { H6: "Trạm y tế; Công an xã;" } }],
  },
  "entity-spelling-variants": {
    found: [
      { set: { H6: "Phòng GDĐT Quận 5", H7: "Lãnh đạo Phòng Giáo dục – Đào tạo Quận 5." }, cells: ["H7"] },
      { set: { H6: "Hội Cha mẹ học sinh", H7: "Hội cha mẹ học sinh", H11: "Hội cha mẹ học sinh" }, cells: ["H7"] },
      { set: { E6: "Cấp ủy chi bộ chủ trì", E9: "Cấp úy chi bộ chủ trì" }, cells: ["E9"] },
    ],
    silent: [
      { set: {} },
      { set: { E6: "Bà Nguyễn Thị Lan phụ trách", E9: "Bà Nguyễn Thị Lân phụ trách" } },
      { set: { H6: "Công an phường; trạm y tế", H7: "Trạm y tế" } },
      { set: { H6: "Phòng GDĐT Quận 5", H7: "Phòng GDĐT Quận 6" } },
    ],
  },
};
