/** The circulars' numbers, and which set a plan is judged by. */
import assert from "node:assert/strict";
import { chooseStandardSet, schoolTypeOf, standardSet, standardSets } from "../../../src/plan/standards/index";
import type { SchoolType } from "../../../src/plan/standards/index";

describe("the standard sets", () => {
  const sizes: Record<string, [number, number]> = {
    "mam-non-2018": [5, 25],
    "tieu-hoc-2018": [5, 27],
    "trung-hoc-2018": [5, 28],
    "mam-non-2024": [5, 22],
    "mam-non-2026": [4, 15],
    "pho-thong-2026": [4, 15],
  };
  for (const [id, [standards, criteria]] of Object.entries(sizes)) {
    it(`${id} has ${standards} standards and ${criteria} criteria, numbered without gaps`, () => {
      const set = standardSet(id);
      assert.ok(set);
      assert.equal(set.standards.length, standards);
      assert.equal(set.standards.flatMap((standard) => standard.criteria).length, criteria);
      set.standards.forEach((standard, index) => {
        assert.equal(standard.number, String(index + 1));
        assert.deepEqual(standard.criteria.map((criterion) => criterion.number), standard.criteria.map((_, at) => `${standard.number}.${at + 1}`));
        for (const criterion of standard.criteria) assert.ok(criterion.title.length > 3, criterion.number);
      });
      assert.ok(set.certainty.length > 20);
    });
  }

  it("has no others", () => {
    assert.deepEqual(standardSets.map((set) => set.id).sort(), Object.keys(sizes).sort());
    assert.equal(standardSet("mam-non-1999"), undefined);
  });

  it("keeps how sure a title is", () => {
    assert.ok(standardSet("trung-hoc-2018")?.standards[0].criteria.some((criterion) => criterion.certainty !== undefined));
    assert.ok(standardSet("mam-non-2018")?.standards[0].criteria.every((criterion) => criterion.certainty === undefined));
  });

  it("marks what circular 57/2026 demands", () => {
    const mandatory = standardSet("mam-non-2026")?.standards.flatMap((standard) => standard.criteria).filter((criterion) => criterion.mandatory);
    assert.deepEqual(mandatory?.map((criterion) => criterion.number), ["1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2"]);
  });
});

describe("chooseStandardSet", () => {
  const cases: [string, SchoolType, string][] = [
    ["2018-2019", "preschool", "mam-non-2018"],
    ["2024-2025", "preschool", "mam-non-2018"],
    ["2025-2026", "preschool", "mam-non-2024"],
    ["2026-2027", "preschool", "mam-non-2026"],
    ["2024-2025", "primary", "tieu-hoc-2018"],
    ["2025-2026", "primary", "tieu-hoc-2018"],
    ["2026-2027", "primary", "pho-thong-2026"],
    ["2025-2026", "secondary", "trung-hoc-2018"],
    ["2027-2028", "secondary", "pho-thong-2026"],
    ["2016-2017", "primary", "tieu-hoc-2018"],
  ];
  for (const [schoolYear, schoolType, id] of cases) {
    it(`takes ${id} for ${schoolType} in ${schoolYear}`, () => {
      const choice = chooseStandardSet({ schoolYear, schoolType });
      assert.deepEqual([choice.set.id, choice.from], [id, "sheet"]);
    });
  }

  it("follows the user, unless there is no such set", () => {
    assert.deepEqual(chooseStandardSet({ schoolYear: "2024-2025", schoolType: "preschool", given: "tieu-hoc-2018" }).set.id, "tieu-hoc-2018");
    assert.deepEqual(chooseStandardSet({ schoolYear: "2024-2025", schoolType: "preschool", given: "no-such" }).set.id, "mam-non-2018");
  });

  it("says when it had to assume the kind of school", () => {
    assert.equal(chooseStandardSet({ schoolYear: "2024-2025", schoolType: null }).from, "assumed");
  });
});

describe("schoolTypeOf", () => {
  const cases: [string, SchoolType | null][] = [
    ["TRƯỜNG MẦM NON 6", "preschool"],
    ["Trường MN Hoa Sen", "preschool"],
    ["TRƯỜNG MẪU GIÁO HỌA MI", "preschool"],
    ["Trường Tiểu học Lê Lợi", "primary"],
    ["TRƯỜNG TH NGUYỄN DU", "primary"],
    ["Trường THCS Kim Đồng", "secondary"],
    ["TRƯỜNG TH&THCS BA ĐÌNH", "secondary"],
    ["Trường THPT chuyên", "secondary"],
    ["Trường PT Dân tộc nội trú", null],
    ["ỦY BAN NHÂN DÂN QUẬN 5", null],
  ];
  for (const [text, type] of cases) it(`reads "${text}" as ${type ?? "nothing"}`, () => assert.equal(schoolTypeOf([text]), type));

  it("lets the first text that tells decide", () => {
    assert.equal(schoolTypeOf(["UBND xã", "Trường Tiểu học A", "phổ cập giáo dục mầm non"]), "primary");
  });
});
