import assert from "node:assert/strict";
import { entityKey, entityNames, isSameSpelling } from "../../../src/plan/rules/entity-names";

const NAMES: [string, string[]][] = [
  ["Cấp ủy chi bộ chỉ đạo;  Ban lãnh đạo nhà trường chủ trì, triển khai", ["Cấp ủy chi bộ", "Ban lãnh đạo nhà trường"]],
  ["- Lãnh đạo Phòng Giáo dục – Đào tạo Quận 5, Tổ mầm non.", ["Phòng Giáo dục – Đào tạo Quận 5", "Tổ mầm non"]],
  ["Phòng GDĐT Quận 5 – Tổ mầm non", ["Phòng GDĐT Quận 5", "Tổ mầm non"]],
  ["Phòng Văn hóa - Xã hội", ["Phòng Văn hóa - Xã hội"]],
  ["Sở Giáo dục và Đào tạo và UBND phường", ["Sở Giáo dục và Đào tạo", "UBND phường"]],
  ["Phòng GD Q.5", ["Phòng GD Q.5"]],
  ["", []],
  ["; , -", []],
];

const SAME: [string, string][] = [
  ["Phòng GDĐT Quận 5", "Phòng Giáo dục – Đào tạo Quận 5"],
  ["Phòng GD&ĐT Q5", "Phòng Giáo dục và Đào tạo Q.5"],
  ["Hội CMHS", "Hội Cha mẹ học sinh"],
  ["Cấp úy chi bộ", "Cấp ủy chi bộ"],
  ["UBND phường", "Ủy ban nhân dân phường"],
  ["Phòng VH-XH", "Phòng Văn hóa - Xã hội"],
];

const OTHERS: [string, string][] = [
  ["Nguyễn Thị Lan", "Nguyễn Thị Lân"],
  ["Phòng GDĐT Quận 5", "Phòng GDĐT Quận 6"],
  ["Hiệu trưởng", "Phó Hiệu trưởng"],
  ["Sở GDĐT", "Phòng GDĐT"],
];

describe("names of bodies", () => {
  for (const [text, names] of NAMES) {
    it(JSON.stringify(text), () => assert.deepEqual(entityNames(text), names));
  }

  for (const [a, b] of SAME) it(`${a} = ${b}`, () => assert.equal(entityKey(a), entityKey(b)));
  for (const [a, b] of OTHERS) it(`${a} ≠ ${b}`, () => assert.notEqual(entityKey(a), entityKey(b)));

  it("may begin with a capital or not", () => {
    assert.ok(isSameSpelling("Kế toán", "kế toán"));
    assert.ok(!isSameSpelling("Hội Cha mẹ học sinh", "Hội cha mẹ học sinh"));
  });
});
