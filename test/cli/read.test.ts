import assert from "node:assert/strict";
import { plan } from "../support/command";

const lines = (...items: object[]) => items.map((item) => JSON.stringify(item)).join("\n");
const answers = (out: string) => out.trim().split("\n").map((line) => JSON.parse(line) as unknown);

describe("plan read", function () {
  this.timeout(60_000);

  it("reads deadlines", async () => {
    const input = lines(
      { text: "Tháng 8/2025" },
      { text: "8/2025", cellValue: 45870, numberFormat: "m/yyyy" },
      { text: "31/4" },
    );
    const { code, out } = await plan(["read", "deadline", "--school-year", "2024-2025"], input);
    assert.equal(code, 0);
    assert.deepEqual(answers(out), [
      { kind: "month", start: "2025-08-01", end: "2025-08-31", flags: ["outsideYear"] },
      { kind: "month", start: "2025-08-01", end: "2025-08-31", flags: ["outsideYear"] },
      { kind: "unreadable", start: null, end: null, flags: [] },
    ]);
  });

  it("reads budgets, with the header's unit", async () => {
    const input = lines({ text: "5-7 triệu" }, { text: "5,5", headerUnit: "Kinh phí (triệu đồng)" }, { text: "5.000" });
    const { out } = await plan(["read", "budget"], input);
    assert.deepEqual(answers(out), [
      { kind: "range", dong: null, min: 5_000_000, max: 7_000_000, flags: [] },
      { kind: "amount", dong: 5_500_000, min: 5_500_000, max: 5_500_000, flags: [] },
      { kind: "unreadable", dong: null, min: null, max: null, flags: ["ambiguous"] },
    ]);
  });

  it("reads statuses and criteria", async () => {
    assert.deepEqual(answers((await plan(["read", "status"], lines({ text: "Chưa hoàn thành" }))).out), [{ status: "notDone" }]);
    assert.deepEqual(answers((await plan(["read", "criterion"], lines({ text: "Tiêu chí 1.10" }))).out), [
      { standard: "1", criterion: "1.10" },
    ]);
  });

  it("answers the lines before a bad one, then says which it was", async () => {
    const { code, out, err } = await plan(["read", "status"], '{"text":"Đã xong"}\nxin chào\n');
    assert.equal(code, 2);
    assert.deepEqual(answers(out), [{ status: "done" }]);
    assert.match(err, /Dòng 2/);
  });

  it("refuses an unknown kind", async () => {
    const { code, err } = await plan(["read", "toString"]);
    assert.equal(code, 2);
    assert.match(err, /deadline, budget, status, criterion/);
  });
});
