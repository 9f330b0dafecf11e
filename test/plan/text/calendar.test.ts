import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addDays, daysBetween, daysInMonth, isoDate, isoToSerial, monthEnd, monthStart, schoolCalendar, schoolYearOf, serialToIso,
} from "../../../src/plan/text/calendar";

describe("calendar", () => {
  it("knows which days exist", () => {
    assert.equal(isoDate(2024, 9, 15), "2024-09-15");
    assert.equal(isoDate(2024, 2, 29), "2024-02-29");
    assert.equal(isoDate(2000, 2, 29), "2000-02-29");
    for (const [y, m, d] of [[2025, 2, 29], [1900, 2, 29], [2025, 4, 31], [2025, 13, 1], [2025, 0, 1], [2025, 1, 0], [2025, 1, 1.5], [0, 1, 1], [10000, 1, 1]]) {
      assert.equal(isoDate(y!, m!, d!), null, `${y}-${m}-${d}`);
    }
  });

  it("bounds months", () => {
    assert.equal(monthStart(2024, 9), "2024-09-01");
    assert.equal(monthEnd(2024, 2), "2024-02-29");
    assert.equal(monthEnd(2025, 2), "2025-02-28");
    assert.equal(daysInMonth(2025, 13), 0);
  });

  it("adds days over months and years", () => {
    assert.equal(addDays("2025-01-01", -1), "2024-12-31");
    assert.equal(addDays("2024-02-28", 2), "2024-03-01");
    assert.equal(daysBetween("2024-12-31", "2025-01-02"), 2);
  });

  it("reads Excel serials of the 1900 system", () => {
    assert.equal(serialToIso(1), "1900-01-01");
    assert.equal(serialToIso(59), "1900-02-28");
    assert.equal(serialToIso(61), "1900-03-01");
    assert.equal(serialToIso(45550), "2024-09-15");
    assert.equal(serialToIso(45550.75), "2024-09-15");
    assert.equal(isoToSerial("2024-09-15"), 45550);
    assert.equal(isoToSerial("1900-01-01"), 1);
    assert.throws(() => serialToIso(-1), RangeError);
    assert.throws(() => serialToIso(Number.NaN), RangeError);
  });

  it("turns serials into dates and back", () => {
    fc.assert(fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => isoToSerial(serialToIso(serial)) === serial));
  });

  it("begins a school year on 1 August", () => {
    assert.equal(schoolYearOf("2024-07-31"), "2023-2024");
    assert.equal(schoolYearOf("2024-08-01"), "2024-2025");
    assert.equal(schoolYearOf("2025-01-01"), "2024-2025");
  });

  it("gives the calendar of any year by the same pattern", () => {
    assert.deepEqual(schoolCalendar("2024-2025"), {
      schoolYear: "2024-2025",
      schoolYearStart: "2024-09-01",
      hk1End: "2025-01-17",
      hk2Start: "2025-01-18",
      teachingEnd: "2025-05-31",
      summerStart: "2025-06-01",
      summerEnd: "2025-08-31",
      rollover: "2025-08-01",
    });
    assert.equal(schoolCalendar(" 2026 – 2027").teachingEnd, "2027-05-31");
    assert.throws(() => schoolCalendar("soon"), RangeError);
  });
});
