/** People cells as a second reader tried them: who is named, in which role, and whether anyone is accountable. */
import assert from "node:assert/strict";
import { readPeople } from "../../../src/plan/text/people/index";

/** Text; the accountable one or null; everyone named, `*` for a group, the role in angle brackets. */
const cases: [text: string, lead: string | null, people: string][] = [
  ["Hiệu trưởng chỉ đạo, Phó Hiệu trưởng chủ trì, kế toán phối hợp", "Phó Hiệu trưởng", "Hiệu trưởng<direct>, Phó Hiệu trưởng<lead>, Kế toán<partner>"],
  ["Chủ trì: Hiệu trưởng\nPhối hợp: Kế toán, Công đoàn", "Hiệu trưởng", "Hiệu trưởng<lead>, Kế toán<partner>, Công đoàn<partner>"],
  ["HT chủ trì; PHT, TTCM phối hợp", "Hiệu trưởng", "Hiệu trưởng<lead>, Phó Hiệu trưởng<partner>, Tổ trưởng chuyên môn<partner>"],
  ["Hiệu trưởng (chủ trì), Kế toán (phối hợp)", "Hiệu trưởng", "Hiệu trưởng<lead>, Kế toán<partner>"],
  ["Chủ trì là hiệu trưởng", "Hiệu trưởng", "Hiệu trưởng<lead>"],
  ["PHT phối hợp với CMHS", "Phó Hiệu trưởng", "Phó Hiệu trưởng<lead>, Cha mẹ học sinh<partner>"],
  ["PHT phụ trách; GV thực hiện", "Phó Hiệu trưởng", "Phó Hiệu trưởng<lead>, Giáo viên"],
  ["Thầy Hòa chủ trì, cô Bình hỗ trợ", "Thầy Hòa", "Thầy Hòa<lead>, cô Bình<partner>"],
  ["Dưới sự chỉ đạo của Hiệu trưởng, PHT thực hiện", "Phó Hiệu trưởng", "Phó Hiệu trưởng"],
  ["Phối hợp với CMHS", null, "Cha mẹ học sinh<partner>"],
  ["BGH, GV", null, "Ban giám hiệu, Giáo viên"],
  ["BGH + GV", null, "Ban giám hiệu, Giáo viên"],
  ["BGH/GV", null, "Ban giám hiệu, Giáo viên"],
  ["Ban giám hiệu và giáo viên", null, "Ban giám hiệu, Giáo viên"],
  ["1. Hiệu trưởng\n2. Phó Hiệu trưởng", null, "Hiệu trưởng, Phó Hiệu trưởng"],
  ["- HT\n- PHT\n- TTCM", null, "Hiệu trưởng, Phó Hiệu trưởng, Tổ trưởng chuyên môn"],
  ["a) HT; b) PHT", null, "Hiệu trưởng, Phó Hiệu trưởng"],
  ["Kế toán kiêm văn thư", null, "Kế toán, Văn thư"],
  ["Hội đồng trường, Hiệu trưởng", null, "Hội đồng trường, Hiệu trưởng"],
  ["Tổ 1, Tổ 2, Tổ 3", null, "Tổ 1, Tổ 2, Tổ 3"],
  ["Tổ Lá, tổ Chồi, tổ Mầm", null, "Tổ lá, Tổ chồi, Tổ mầm"],
  ["Tổ trưởng tổ 1 và tổ phó tổ 2", null, "Tổ trưởng tổ 1, Tổ phó tổ 2"],
  ["Tổ CM 4-5", "Tổ chuyên môn 4-5", "Tổ chuyên môn 4-5"],
  ["Các tổ chuyên môn", null, "Tổ chuyên môn*"],
  ["GVCN các lớp", null, "Giáo viên chủ nhiệm*"],
  ["Giáo viên các lớp", null, "Giáo viên*"],
  ["Tổ trưởng các tổ", null, "Tổ trưởng chuyên môn*"],
  ["Tất cả giáo viên", null, "Giáo viên*"],
  ["Toàn thể hội đồng sư phạm", null, "Toàn trường*"],
  ["Toàn thể CB, GV, NV", null, "Cán bộ quản lý*, Giáo viên*, Nhân viên*"],
  ["Các bộ phận liên quan", null, "Các bộ phận liên quan*"],
  ["Cả trường", null, "Toàn trường*"],
  ["Nhà trường", null, "Toàn trường*"],
  ["Mọi người", null, "Toàn trường*"],
  ["Lãnh đạo nhà trường", "Ban lãnh đạo nhà trường", "Ban lãnh đạo nhà trường"],
  ["Phó hiệu trưởng chuyên môn", "Phó Hiệu trưởng phụ trách chuyên môn", "Phó Hiệu trưởng phụ trách chuyên môn"],
  ["PHT CSVC", "Phó Hiệu trưởng phụ trách cơ sở vật chất", "Phó Hiệu trưởng phụ trách cơ sở vật chất"],
  ["PHT phụ trách bán trú", "Phó Hiệu trưởng phụ trách bán trú", "Phó Hiệu trưởng phụ trách bán trú"],
  ["Bà Hoa - Hiệu trưởng", "Bà Hoa (Hiệu trưởng)", "Bà Hoa (Hiệu trưởng)"],
  ["Thầy Nam (TPT)", "Thầy Nam (Tổng phụ trách Đội)", "Thầy Nam (Tổng phụ trách Đội)"],
  ["đ/c Nguyễn Thị Hoa (PHT)", "Nguyễn Thị Hoa (Phó Hiệu trưởng)", "Nguyễn Thị Hoa (Phó Hiệu trưởng)"],
  ["Phân công đ/c Lan", "Lan", "Lan"],
  ["Giao cho PHT", "Phó Hiệu trưởng", "Phó Hiệu trưởng"],
  ["Cô Lan, cô Mai", null, "Cô Lan, cô Mai"],
  ["Nguyễn Thị Hoa", "Nguyễn Thị Hoa", "Nguyễn Thị Hoa"],
  ["Trần Văn Phối", "Trần Văn Phối", "Trần Văn Phối"],
  ["Lê Chủ Trì", "Lê Chủ Trì", "Lê Chủ Trì"],
  ["Trưởng ban kiểm tra nội bộ", "Trưởng ban kiểm tra nội bộ", "Trưởng ban kiểm tra nội bộ"],
  ["Ban thanh tra nhân dân", "Ban thanh tra nhân dân", "Ban thanh tra nhân dân"],
  ["CB phụ trách CNTT", "Cán bộ phụ trách công nghệ thông tin", "Cán bộ phụ trách công nghệ thông tin"],
  ["Bí thư chi bộ", "Bí thư chi bộ", "Bí thư chi bộ"],
  ["Ban đại diện CMHS", "Ban đại diện cha mẹ", "Ban đại diện cha mẹ"],
  ["BCH CĐ", "Công đoàn", "Công đoàn"],
  ["NVYT", "Nhân viên y tế", "Nhân viên y tế"],
  ["Phòng GD-ĐT", "Phòng GDĐT", "Phòng GDĐT"],
  ["Tháng 5/2025", null, ""],
  ["5 triệu đồng", null, ""],
  ["x", null, ""],
];

describe("readPeople, a second reading", () => {
  for (const [text, lead, people] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const reading = readPeople(text);
      const named = reading.people.map(({ name, role, collective }) => name + (collective ? "*" : "") + (role === "none" ? "" : `<${role}>`));
      assert.deepEqual([reading.lead, named.join(", ")], [lead, people]);
    });
  }

  for (const text of ["Không", "Không có", "Chưa phân công", "Chưa có", "Chưa rõ", "Chưa xác định", "Đang cập nhật", "Như trên", "…", "-", "?"]) {
    it(`names nobody for ${JSON.stringify(text)}`, () => assert.deepEqual([readPeople(text).people, readPeople(text).lead], [[], null]));
  }
});
