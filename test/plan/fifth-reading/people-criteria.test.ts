/** Cells of criteria and of contents that open with one, decided before the reader saw them. */
import assert from "node:assert/strict";
import { readCriterion } from "../../../src/plan/text/criterion";

/** Text, the criteria that it names, in order; flags that must be there after a `!`. */
const CELLS: [text: string, criteria: string, title?: string][] = [
  ["Tiêu chí 1.1: Phương hướng, chiến lược xây dựng và phát triển nhà trường", "1.1", "Phương hướng, chiến lược xây dựng và phát triển nhà trường"],
  ["Tiêu chí 1.1. Phương hướng, chiến lược", "1.1", "Phương hướng, chiến lược"],
  ["1.1. Phương hướng, chiến lược xây dựng và phát triển nhà trường", "1.1"],
  ["1.1 Phương hướng", "1.1", "Phương hướng"],
  ["1.1/ Phương hướng chiến lược", "1.1", "Phương hướng chiến lược"],
  ["TC 1.1", "1.1"],
  ["TC: 1.1", "1.1"],
  ["Tc.1.1", "1.1"],
  ["T/C 1.5", "1.5"],
  ["TIÊU CHÍ 1.10", "1.10"],
  ["Tiêu chí1.2", "1.2"],
  ["Tiêu chí  3 . 4", "3.4"],
  ["Tiêu chí 3.4 (Khối phòng hành chính)", "3.4"],
  ["Tiêu chí 3.4\nKhối phòng hành chính - quản trị", "3.4", "Khối phòng hành chính - quản trị"],
  ["Tiêu chí 2.1, 2.2", "2.1 2.2"],
  ["Tiêu chí 2.1 và tiêu chí 2.2", "2.1 2.2"],
  ["Tiêu chí 2.1; tiêu chí 3.2", "2.1 3.2"],
  ["Tiêu chí 2.1\nTiêu chí 2.2", "2.1 2.2"],
  ["Các tiêu chí 2.1, 2.2, 2.3", "2.1 2.2 2.3"],
  ["Tiêu chí 3.1 đến 3.3", "3.1 3.2 3.3"],
  ["Tiêu chí 3.1 → 3.3", "3.1 3.2 3.3"],
  ["Từ tiêu chí 3.1 đến tiêu chí 3.3", "3.1 3.2 3.3"],
  ["Tiêu chí 5.2 (mức 3)", "5.2"],
  ["Mức 2 - Tiêu chí 5.2", "5.2"],
  ["Mức 3, tiêu chí 5.2", "5.2"],
  ["Tiêu chí 5.2 mức 2, mức 3", "5.2"],
  ["Tiêu chí 1.4 – chỉ số b", "1.4"],
  ["Tiêu chí 1.4, chỉ báo b mức 1", "1.4"],
  ["Tiêu chí 1.4a", "1.4"],
  ["1.4.a", "1.4"],
  ["Tiêu chuẩn 1 – Tiêu chí 1.4", "1.4"],
  ["Tiêu chuẩn 1. Tiêu chí 4", "1.4"],
  ["Tiêu chí 4 (Tiêu chuẩn 1)", "1.4"],
  ["TC1, tiêu chí 1.4", "1.4"],
  ["Tiêu chuẩn I, tiêu chí 1.4", "1.4"],
  ["1.4 - Tổ chuyên môn và tổ văn phòng", "1.4"],
  ["- Tiêu chí 1.4: Lớp học và tổ chức lớp học", "1.4"],
  ["• 1.4 Lớp học", "1.4"],
  ["(1.4)", "1.4"],
  ["[1.4]", "1.4"],
  ["1.4;", "1.4"],
  ["Tiêu chí số: 1.4", "1.4"],
  ["Tiêu chí thứ 1.4", "1.4"],
  ["tiêu chí 1.4 : chưa đạt mức 3", "1.4"],
  // None.
  ["Tiêu chí", ""],
  ["Tiêu chuẩn 1", ""],
  ["Không đạt tiêu chí nào", ""],
  ["Có 1.2 tỷ đồng để xây phòng học", ""],
  ["1.200.000 đồng mua sách", ""],
  ["2.5% học sinh chưa hoàn thành", ""],
  ["100% trẻ được cân đo", ""],
  ["Diện tích 1.5 m2 mỗi trẻ", ""],
  ["Năm học 2024-2025", ""],
  ["Lớp 1.2 có 35 học sinh", ""],
  ["Đạt chuẩn mức độ 2", ""],
];

describe("criteria, read a fifth time", () => {
  for (const [text, criteria, title] of CELLS) {
    it(JSON.stringify(text), () => {
      const reading = readCriterion({ text });
      assert.equal(reading.criteria.join(" "), criteria);
      if (title !== undefined) assert.equal(reading.title, title);
    });
  }
});
