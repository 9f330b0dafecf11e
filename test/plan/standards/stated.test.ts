import assert from "node:assert/strict";
import { standardSets } from "../../../src/plan/index";
import { statedSet } from "../../../src/plan/standards/stated";

const STATED: readonly (readonly [string, string])[] = [
  ["(Theo bộ tiêu chuẩn của Thông tư 19/2018/TT-BGDĐT, áp dụng cho trường mầm non)", "mam-non-2018"],
  ["(Theo bộ tiêu chuẩn của Thông tư 19/2018/TT-BGDĐT, sửa đổi bởi 22/2024/TT-BGDĐT, áp dụng cho trường mầm non)", "mam-non-2024"],
  ["- Bộ tiêu chuẩn: Thông tư 57/2026/TT-BGDĐT, áp dụng cho trường mầm non", "mam-non-2026"],
  ["BỘ TIÊU CHUẨN: THÔNG TƯ SỐ 57/2026/TT-BGDĐT, ÁP DỤNG ĐỐI VỚI TRƯỜNG TIỂU HỌC", "pho-thong-2026"],
  ["- Bộ tiêu chuẩn: Thông tư 17/2018/TT-BGDĐT, áp dụng cho trường tiểu học".normalize("NFD"), "tieu-hoc-2018"],
];

const SAYS_NOTHING = [
  "Căn cứ Thông tư 19/2018/TT-BGDĐT ngày 22/8/2018 ban hành quy định kiểm định chất lượng giáo dục, áp dụng cho trường mầm non",
  "Bộ tiêu chuẩn: Thông tư 19/2018/TT-BGDĐT",
  "Bộ tiêu chuẩn: Thông tư 13/2012/TT-BGDĐT, áp dụng cho trường mầm non",
  "Bộ tiêu chuẩn: Thông tư 17/2018/TT-BGDĐT, áp dụng cho trường mầm non",
  "Bộ tiêu chuẩn: Thông tư 57/2026/TT-BGDĐT, áp dụng cho mọi đơn vị",
  "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường",
  `Bộ tiêu chuẩn: Thông tư 19/2018/TT-BGDĐT, áp dụng cho trường mầm non ${"và các cơ sở khác ".repeat(20)}`,
];

describe("statedSet", () => {
  for (const [line, id] of STATED) it(`reads ${line}`, () => assert.equal(statedSet(["Năm học 2025-2026", line])?.id, id));
  for (const line of SAYS_NOTHING) it(`does not take ${line.slice(0, 70)} for a statement`, () => assert.equal(statedSet([line]), null));

  it("follows the last of several statements: the one nearest to the table", () => {
    assert.equal(statedSet([STATED[0][0], STATED[2][0], "V. Kế hoạch"])?.id, "mam-non-2026");
  });

  it("knows every set", () => {
    assert.deepEqual([...new Set(STATED.map(([, id]) => id))].length, standardSets.length - 1, "all but trung-hoc-2018");
    assert.equal(statedSet(["(Theo bộ tiêu chuẩn của Thông tư 18/2018/TT-BGDĐT, áp dụng cho trường trung học cơ sở)"])?.id, "trung-hoc-2018");
  });
});
