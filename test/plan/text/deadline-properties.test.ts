import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { addDays, isoDate, monthEnd, monthStart, schoolCalendar } from "../../../src/plan/text/calendar";
import { readDeadline } from "../../../src/plan/text/deadline/index";
import { readText } from "../../../src/plan/text/deadline/read-text";
import { stripAccents } from "../../../src/plan/text/normalize";
import type { CellText } from "../../../src/plan/text/types";
import { calendar } from "./deadline-cases";

const items = JSON.parse(readFileSync(new URL("../../data/deadlines.json", import.meta.url), "utf8")) as CellText[];
const texts = items.filter((item) => item.cellValue === undefined).map((item) => item.text);
const kinds = new Set(["date", "month", "quarter", "semester", "schoolYear", "range", "recurring", "none", "ditto", "unreadable"]);
/** Pieces of deadlines in any order: the grammar is never far. */
const pieces = "ngày|tháng|năm học|HK|I|II|quý|trước|đến|hết|từ|cuối|đầu|tuần|hàng|thường xuyên|lần|và|,|/|-|.|(|)|:|15|9|31|2024|2025|24|30/4|Tết|chưa|Sep|nt|%|\n| |é|#|sơ kết|hè|giai đoạn".split("|");
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join(" ")),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join("")),
);

const sameReading = (text: string, changed: string): void =>
  assert.deepEqual(withoutTypo(readText(changed, calendar)), withoutTypo(readText(text, calendar)), JSON.stringify([text, changed]));
const withoutTypo = (outcome: { flags: string[] }): object => ({ ...outcome, flags: outcome.flags.filter((flag) => flag !== "typo").sort() });

describe("readDeadline: properties", () => {
  it("is total and gives well-formed readings", () => {
    const check = (cell: CellText): void => {
      const { kind, start, end, flags, source } = readDeadline(cell, calendar);
      assert.ok(kinds.has(kind));
      assert.equal(source, cell.text);
      assert.equal(new Set(flags).size, flags.length);
      for (const date of [start, end]) if (date !== null) assert.equal(isoDate(...(date.split("-").map(Number) as [number, number, number])), date);
      const datedKind = !["none", "ditto", "unreadable"].includes(kind);
      assert.equal(start !== null, datedKind);
      assert.equal(end === null, !datedKind || flags.includes("openEnded"));
      if (start !== null && end !== null) assert.ok(start <= end, `${start} > ${end}`);
    };
    const value = fc.oneof(fc.double(), fc.integer({ min: 29_000, max: 80_000 }), fc.boolean(), anyText);
    fc.assert(fc.property(anyText, (text) => check({ text })), { numRuns: 4_000 });
    fc.assert(fc.property(anyText, value, fc.constantFrom(undefined, "General", "mmm-yy", "dd/mm", "d/m/yyyy"), (text, cellValue, numberFormat) => check({ text, cellValue, numberFormat })));
  });

  it("is deterministic, with and without memory", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = readText(text, calendar);
        assert.deepEqual(readText(text, schoolCalendar("2024-2025")), first);
        readDeadline({ text }, calendar).flags.push("changed by the caller");
        assert.deepEqual(readDeadline({ text }, calendar), { ...readDeadline({ text }, schoolCalendar("2024-2025")) });
      }),
    );
  });

  it("does not depend on case, Unicode form or extra blanks", () => {
    for (const text of texts) {
      for (const form of ["NFC", "NFD"] as const) sameReading(text, text.normalize(form));
      sameReading(text, text.toUpperCase());
      sameReading(text, text.toLowerCase());
      sameReading(text, `  ${text.replace(/ /g, " \u00a0 ")}\t`);
      sameReading(text, text.replace(/ ?- ?/g, (dash) => dash.replace("-", "\u2013")));
    }
    fc.assert(fc.property(anyText, (text) => sameReading(text, `\u00a0${text.replace(/ /g, "  ").normalize("NFD")} `)));
  });

  it("reads a text without its accents as the same or not at all, never as another date", () => {
    for (const text of texts) {
      const bare = readText(stripAccents(text), calendar);
      if (bare.kind !== "unreadable") sameReading(text, stripAccents(text));
    }
  });

  it("reads back every date in every common form", () => {
    const day = fc.integer({ min: -200, max: 900 }).map((offset) => addDays("2024-09-01", offset));
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, dayOfMonth] = date.split("-").map(Number) as [number, number, number];
        const two = (n: number): string => String(n).padStart(2, "0");
        for (const text of [
          date, `${dayOfMonth}/${month}/${year}`, `${two(dayOfMonth)}/${two(month)}/${year}`, `${dayOfMonth}.${month}.${year}`, `${dayOfMonth}-${month}-${year}`,
          `Ngày ${dayOfMonth} tháng ${month} năm ${year}`, `chậm nhất ngày ${dayOfMonth}/${month}/${year}`,
        ]) {
          const reading = readText(text, calendar);
          assert.deepEqual([text, reading.kind, reading.start, reading.end], [text, "date", date, date]);
        }
        for (const text of [`Tháng ${month}/${year}`, `T${month}-${year}`, `${two(month)}/${year}`, `tháng ${month} năm ${year}`]) {
          const reading = readText(text, calendar);
          assert.deepEqual([text, reading.kind, reading.start, reading.end], [text, "month", monthStart(year, month), monthEnd(year, month)]);
        }
      }),
    );
  });

  it("places deadlines without a year in whichever school year the plan is for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2010, max: 2060 }), fc.integer({ min: 1, max: 12 }), (first, month) => {
        const own = schoolCalendar(`${first}-${first + 1}`);
        const year = month >= 8 ? first : first + 1;
        assert.equal(readText(`Tháng ${month}`, own).start, monthStart(year, month));
        assert.equal(readText("HK2", own).end, own.teachingEnd);
      }),
    );
  });

  it("takes time in proportion to the text", () => {
    for (const piece of pieces) {
      const text = `${piece} `.repeat(300).slice(0, 300);
      const start = performance.now();
      readText(text, calendar);
      assert.ok(performance.now() - start < 250, piece);
    }
  });
});
