import assert from "node:assert/strict";
import { standardSets } from "../../src/plan/index";
import type { Plan } from "../../src/plan/types";
import { formOfSet, newPlanDefaults, otherInForce, setFor, setsOf } from "../../src/taskpane/plans/defaults";

const plan = (schoolYear: string, standardSet: string): Plan => ({ schoolYear, standardSet, schoolName: "TRƯỜNG MẦM NON 6" }) as Plan;

describe("what a new plan starts with", () => {
  it("follows the plan that is shown: next year, the set in force then, its form, the same school", () => {
    const start = newPlanDefaults(plan("2024-2025", "mam-non-2018"), "2025-06-15");
    assert.deepEqual(start, { form: "2018", schoolYear: "2025-2026", standardSet: "mam-non-2024", schoolName: "TRƯỜNG MẦM NON 6" });
    const later = newPlanDefaults(plan("2025-2026", "tieu-hoc-2018"), "2026-06-15");
    assert.deepEqual([later.form, later.standardSet], ["2026", "pho-thong-2026"]);
  });

  it("follows the date where there is no plan; in summer the coming year is meant", () => {
    const years = ["2025-05-31", "2025-06-01", "2025-07-31", "2025-08-01", "2026-01-10"].map((date) => newPlanDefaults(undefined, date).schoolYear);
    assert.deepEqual(years, ["2024-2025", "2025-2026", "2025-2026", "2025-2026", "2025-2026"]);
  });
});

describe("standard sets and forms", () => {
  it("offers every set under exactly one form", () => {
    assert.deepEqual([...setsOf("2018"), ...setsOf("2026")].map(({ id }) => id).sort(), standardSets.map(({ id }) => id).sort());
    assert.deepEqual(setsOf("2026").map(({ id }) => id), ["mam-non-2026", "pho-thong-2026"]);
    for (const set of setsOf("2026")) assert.equal(formOfSet(set), "2026");
  });

  it("finds the kind of school's set when the form changes", () => {
    assert.equal(setFor("2026", "2025-2026", "preschool"), "mam-non-2026");
    assert.equal(setFor("2026", "2025-2026", "primary"), "pho-thong-2026");
    assert.equal(setFor("2018", "2025-2026", "preschool"), "mam-non-2024");
    assert.equal(setFor("2018", "2026-2027", "preschool"), "mam-non-2024");
    assert.equal(setFor("2018", "2024-2025", "secondary"), "trung-hoc-2018");
    assert.equal(formOfSet(standardSets.find(({ id }) => id === setFor("2018", "2026-2027", "general")) as { circular: string }), "2018");
    assert.equal(setFor("2018", "2024-2025", null), "mam-non-2018");
  });

  it("tells of another set that is in force when the year begins", () => {
    assert.equal(otherInForce("mam-non-2024", "2025-2026"), null);
    assert.equal(otherInForce("mam-non-2026", "2025-2026"), "mam-non-2024");
    assert.equal(otherInForce("mam-non-2018", "2026-2027"), "mam-non-2026");
    assert.equal(otherInForce("không có", "2026-2027"), null);
  });
});
