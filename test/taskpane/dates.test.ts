import assert from "node:assert/strict";
import { asOfFrom, isDate, localDate, schoolYearsAround } from "../../src/taskpane/dates";

describe("the pane's dates", () => {
  it("takes the local day, not the UTC one", () => {
    assert.equal(localDate(new Date(2025, 5, 15, 0, 30)), "2025-06-15");
    assert.equal(localDate(new Date(2025, 11, 31, 23, 59)), "2025-12-31");
  });

  it("knows a day that exists", () => {
    for (const text of ["2025-06-15", "2024-02-29"]) assert.ok(isDate(text), text);
    for (const text of ["", "2025-02-29", "2025-13-01", "15/06/2025", "2025-6-15", " 2025-06-15"]) assert.ok(!isDate(text), text);
  });

  it("reads the date of the page's address, when there is one", () => {
    assert.equal(asOfFrom("?asOf=2025-06-15"), "2025-06-15");
    assert.equal(asOfFrom("?asOf=2025-06-31"), null);
    assert.equal(asOfFrom(""), null);
  });

  it("offers the school years around a date", () => {
    assert.deepEqual(schoolYearsAround("2025-06-15"), ["2026-2027", "2025-2026", "2024-2025", "2023-2024", "2022-2023"]);
  });
});
