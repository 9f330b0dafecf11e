import type { RuleCases } from "./types";

export const deadlineCases: Record<string, RuleCases> = {
  "deadline-missing": {
    found: [{ set: { F6: "" }, cells: ["F6"] }, { set: { F6: "Chưa xác định" }, cells: ["F6"] }, { set: { F6: "Không" }, cells: ["F6"] }],
    silent: [{ set: {} }, { set: { F6: "Khi có kinh phí" } }, { set: { F6: "31/4" } }, { set: { F6: "#N/A" } }],
  },
  "deadline-not-ticked": {
    found: [{ set: { F4: "Ghi chú", K4: "Tháng 12", L4: "Tháng 1", M4: "Tháng 2" }, cells: ["K4"] }],
    silent: [{ set: {} }, { set: { F4: "Ghi chú", K4: "Tháng 12", L4: "Tháng 1", M4: "Tháng 2", L6: "x" } }],
  },
  "deadline-conditional": {
    found: [{ set: { F6: "Khi có kinh phí" }, cells: ["F6"] }],
    silent: [{ set: {} }, { set: { F6: "" } }],
  },
  "deadline-unreadable": {
    found: [{ set: { F6: "31/4/2025" }, cells: ["F6"] }, { set: { F6: "Trước Tết Nguyên đán" }, cells: ["F6"] }],
    silent: [{ set: {} }, { set: { F6: "" } }, { set: { F6: "5 triệu đồng" } }, { set: { F6: "####" } }],
  },
  "deadline-ambiguous": {
    found: [
      { set: { F6: "T3" }, cells: ["F6"] },
      { set: { F6: "9, 10/2024" }, cells: ["F6"] },
      { set: { F6: "Tháng 11/2024 hoặc tháng 3/2025" }, cells: ["F6"] },
      // August may be before this year or after it; Tuesday may be meant.
      { set: { F6: "Tháng 8, tháng 12" }, cells: ["F6"] },
      { set: { F6: "T12, T3" }, cells: ["F6"] },
    ],
    silent: [
      { set: {} },
      { set: { F6: "Không" } },
      // Listed, so done by the last.
      { set: { F6: "Tháng 11/2024 và tháng 3/2025" } },
      { set: { F6: "Tháng 10, 12/2024 và tháng 3/2025" } },
      { set: { F6: "Lần 1: 15/10/2024; lần 2: 15/3/2025" } },
      { set: { F6: "HKI: tháng 10; HKII: tháng 3" } },
      { set: { F6: "T10, T12" } },
    ],
  },
  "deadline-start-after-end": {
    found: [{ set: { F6: "Từ 15/3/2025 đến 1/3/2025" }, cells: ["F6"] }],
    silent: [{ set: {} }, { set: { F6: "15/9/2024 - 30/10/2024" } }],
  },
  "deadline-open-ended": {
    found: [{ set: { F6: "Từ tháng 01/2025" }, cells: ["F6"] }],
    silent: [{ set: {} }, { set: { F6: "Từ tháng 01/2025 đến tháng 5/2025" } }],
  },
  "deadline-outside-year": {
    found: [{ set: { F6: "Tháng 8/2025" }, cells: ["F6"] }],
    silent: [{ set: {} }, { set: { F6: "Tháng 7/2025" } }, { set: { F6: "31/5/2025" } }],
  },
  "deadline-in-summer": {
    found: [{ set: { F6: "Tháng 7/2025" }, cells: ["F6"] }, { set: { F6: "trước ngày 15/6" }, cells: ["F6"] }],
    silent: [{ set: {} }, { set: { F6: "Tháng 8/2025" } }, { set: { F6: "Tháng 5/2025" } }],
  },
  "deadline-other-year": {
    found: [{ set: { F6: "Tháng 12/2025" }, cells: ["F6"] }, { set: { F6: "Tháng 10/2023" }, cells: ["F6"], also: ["deadline-overdue@F6"] }],
    silent: [{ set: {} }, { set: { F6: "Tháng 8/2025" } }, { set: { F6: "Tháng 8/2024" } }],
  },
  "deadline-overdue": {
    found: [{ set: { F6: "30/9/2024" }, cells: ["F6"] }],
    silent: [
      { set: {} },
      { set: { F6: "30/9/2024", J6: "Hoàn thành" } },
      { set: { F6: "1/10/2024" } },
      { set: { F6: "30/9/2024" }, options: { asOf: "2024-09-30" } },
    ],
  },
  "deadline-due-soon": {
    found: [
      { set: { F6: "1/10/2024" }, cells: ["F6"] },
      { set: { F6: "15/10/2024" }, cells: ["F6"] },
      { set: { F6: "31/10/2024" }, options: { dueSoonDays: 30 }, cells: ["F6"] },
    ],
    silent: [{ set: {} }, { set: { F6: "16/10/2024" } }, { set: { F6: "30/9/2024" } }, { set: { F6: "1/10/2024", J6: "Hoàn thành" } }],
  },
};
