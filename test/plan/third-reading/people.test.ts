/** People cells of many schools: the accountable one as decided before the reader saw them; where it is not settled, nobody. */
import assert from "node:assert/strict";
import { readPeople } from "../../../src/plan/text/people/index";

/** Text, the accountable one, everyone named. */
const cases: [text: string, lead: string | null, people: string][] = [
  ["Tổ Văn phòng phối hợp tổ CM", "Tổ văn phòng", "Tổ văn phòng<lead>, Tổ chuyên môn<partner>"],
  ["PHT phối hợp GV", "Phó Hiệu trưởng", "Phó Hiệu trưởng<lead>, Giáo viên<partner>"],
  ["BGH phối hợp công đoàn", "Ban giám hiệu", "Ban giám hiệu<lead>, Công đoàn<partner>"],
  ["HT chủ trì, PHT phối hợp, GV thực hiện", "Hiệu trưởng", "Hiệu trưởng<lead>, Phó Hiệu trưởng<partner>, Giáo viên"],
  ["HT chủ trì PHT phối hợp TTCM giám sát", "Hiệu trưởng", "Hiệu trưởng<lead>, Phó Hiệu trưởng<partner>, Tổ trưởng chuyên môn<monitor>"],
  ["Hiệu trưởng, các PHT", null, "Hiệu trưởng, Phó Hiệu trưởng*"],
  ["HT phụ trách chung; PHT phụ trách CM", "Hiệu trưởng", "Hiệu trưởng<lead>, Phó Hiệu trưởng phụ trách chuyên môn"],
  ["BGH phụ trách, GV thực hiện", "Ban giám hiệu", "Ban giám hiệu<lead>, Giáo viên"],
  ["Ban giám hiệu, TTCM, GVCN", null, "Ban giám hiệu, Tổ trưởng chuyên môn, Giáo viên chủ nhiệm"],
  ["Hiệu trưởng tham mưu UBND xã", "Hiệu trưởng", "Hiệu trưởng"],
  ["HT/PHT", null, "Hiệu trưởng, Phó Hiệu trưởng"],
  ["Nguyễn Văn A, Trần Thị B", null, "Nguyễn Văn A, Trần Thị B"],
  ["Thầy Hùng, cô Mai", null, "Thầy Hùng, cô Mai"],
  ["Cô Thảo lớp Lá 1", "Cô Thảo", "Cô Thảo"],
  ["toàn thể CBGV", null, "Cán bộ quản lý*, Giáo viên*"],
  ["Tất cả", null, "Toàn trường*"],
  ["Tổ Toán - Lý", "Tổ Toán - Lý", "Tổ Toán - Lý"],
  ["TPTĐ", "Tổng phụ trách Đội", "Tổng phụ trách Đội"],
  ["Hiệu phó", "Phó Hiệu trưởng", "Phó Hiệu trưởng"],
  ["Bí thư đoàn", "Bí thư Đoàn thanh niên", "Bí thư Đoàn thanh niên"],
  ["Y tế học đường", "Nhân viên y tế", "Nhân viên y tế"],
  ["Không", null, ""],
];

describe("people, read a third time", () => {
  for (const [text, lead, people] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const reading = readPeople(text);
      const named = reading.people.map(({ name, role, collective }) => name + (collective ? "*" : "") + (role === "none" ? "" : `<${role}>`));
      assert.deepEqual([reading.lead, named.join(", ")], [lead, people]);
    });
  }
});
