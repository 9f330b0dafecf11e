import assert from "node:assert/strict";
import fc from "fast-check";
import { readDeadline, schoolCalendar } from "../../../src/plan/index";
import { isoToSerial } from "../../../src/plan/text/calendar";
import { proposeDeadline } from "../../../src/plan/standardise/deadline";

const calendar = schoolCalendar("2024-2025");
const propose = (text: string) => proposeDeadline({ text, cellValue: text, numberFormat: "General" }, calendar);

const EXACT: [text: string, iso: string, format: string, kind: "date" | "month"][] = [
  ["15/9/2024", "2024-09-15", "d\\/m\\/yyyy", "date"],
  ["05/09/2024", "2024-09-05", "dd\\/mm\\/yyyy", "date"],
  ["5-10-2024", "2024-10-05", "d\\-m\\-yyyy", "date"],
  ["15.11.2024", "2024-11-15", "d\\.m\\.yyyy", "date"],
  ["Ngày 15/9/2024", "2024-09-15", '"Ngày "d\\/m\\/yyyy', "date"],
  ["ngày 15 tháng 9 năm 2024", "2024-09-15", '"ngày "d" tháng "m" năm "yyyy', "date"],
  ["ngày 05 tháng 02 năm 2025.", "2025-02-05", '"ngày "dd" tháng "mm" năm "yyyy"."', "date"],
  ["Tháng 8/2025", "2025-08-01", '"Tháng "m\\/yyyy', "month"],
  ["THÁNG 08/2025", "2025-08-01", '"THÁNG "mm\\/yyyy', "month"],
  ["T8/2025", "2025-08-01", '"T"m\\/yyyy', "month"],
  ["tháng 8 năm 2025", "2025-08-01", '"tháng "m" năm "yyyy', "month"],
  ["8/2025", "2025-08-01", "m\\/yyyy", "month"],
];

const NOT_EXACT = [
  "", "15/9", "Tháng 9", "15/9/24", "Trước 15/9/2024", "Hết tháng 5/2025", "Cuối tháng 5/2025", "Tháng 9-12/2024", "9/2024 - 5/2025",
  "Quý I/2025", "Học kỳ I", "Năm học 2024-2025", "Thường xuyên", "31/4/2025", "32/13/2024", "Tháng 13/2025", "nt", "9/15/2024",
  "15/9/2024 và 20/9/2024", "Tháng 8/2025 (dự kiến)", "Từ tháng 8/2025", "tháng 8/2025?", "0912.345.678", "12.5", "15/9-2024",
];

describe("a deadline text that means exactly one date or month", () => {
  for (const [text, iso, numberFormat, kind] of EXACT) {
    it(`“${text}” is ${iso} as ${numberFormat}`, () => {
      const proposal = propose(text);
      assert.deepEqual(proposal?.after, { value: isoToSerial(iso), text, numberFormat });
      assert.equal(proposal?.kind, kind);
    });
  }

  for (const text of NOT_EXACT) {
    it(`“${text}” stays`, () => assert.equal(propose(text), null));
  }

  it("loses stray blanks and odd composition on the way", () => {
    assert.equal(propose(" Tháng  8/2025 ".normalize("NFD"))?.after.text, "Tháng 8/2025");
  });

  it("is read as the same kind, start and end as before, whatever the date", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2098-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom("/", "-", "."), fc.boolean(), fc.constantFrom("", "Ngày ", "Tháng ", "T"), (date, mark, padded, lead) => {
        const two = (n: number) => (padded ? String(n).padStart(2, "0") : String(n));
        const month = two(date.getUTCMonth() + 1) + mark + date.getUTCFullYear();
        const text = lead === "" || lead === "Ngày " ? `${lead}${two(date.getUTCDate())}${mark}${month}` : lead + month;
        const proposal = propose(text);
        if (!proposal) return;
        const after = readDeadline({ text: proposal.after.text, cellValue: proposal.after.value, numberFormat: proposal.after.numberFormat }, calendar);
        const before = readDeadline({ text }, calendar);
        assert.deepEqual({ ...after, source: "" }, { ...before, source: "" });
      }),
    );
  });
});
