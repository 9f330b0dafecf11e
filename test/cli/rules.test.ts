import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ADD_IN_ID } from "../../src/excel/index";
import { checkCommand } from "../../src/cli/check-command";
import { Failure } from "../../src/cli/failure";
import { nearest } from "../../src/cli/nearest";
import type { RawOptions } from "../../src/cli/options";
import { openWorkbook } from "../../src/host/index";
import { rules } from "../../src/plan/index";
import { plan } from "../support/command";
import { AS_OF, SAMPLE } from "../support/excel";

interface Json {
  plans: { findings: { ruleId: string; severity: string }[]; totals: object }[];
}

/** The command in this process, its output caught: the arguments' way through the command line has tests of its own. */
async function output(file: string, raw: RawOptions): Promise<{ code: number; out: string }> {
  const print = console.log;
  const lines: string[] = [];
  console.log = (line: string) => lines.push(line);
  try {
    const code = await checkCommand([file], { asOf: AS_OF, ...raw });
    return { code, out: lines.join("\n") };
  } finally {
    console.log = print;
  }
}

async function check(file: string, raw: RawOptions = {}) {
  const { out } = await output(file, { json: true, ...raw });
  const [{ findings, totals }] = (JSON.parse(out) as Json).plans;
  return { totals, of: (id: string) => findings.filter(({ ruleId }) => ruleId === id).map(({ severity }) => severity) };
}

describe("plan check --rule", function () {
  this.timeout(60_000);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), "khct-rules-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("turns rules off and gives them another level, and changes nothing else", async () => {
    const plain = await check(SAMPLE);
    assert.deepEqual([plain.of("budget-missing"), plain.of("deadline-overdue")], [["error", "error"], ["warning", "warning"]]);
    const chosen = await check(SAMPLE, { rule: ["budget-missing=off", "deadline-overdue=ERROR"] });
    assert.deepEqual([chosen.of("budget-missing"), chosen.of("deadline-overdue")], [[], ["error", "error"]]);
    assert.deepEqual(chosen.of("text-stray-spaces"), plain.of("text-stray-spaces"));
    assert.deepEqual(chosen.totals, plain.totals);
  });

  it("can be given several times, counts for --strict, and is told in the text", async () => {
    const off = ["budget-missing=off", "deadline-missing=off"].flatMap((value) => ["--rule", value]);
    const { code, out } = await plan(["check", SAMPLE, "--as-of", AS_OF, "--strict", ...off]);
    assert.equal(code, 0);
    assert.match(out, /Các quy tắc đang tắt: deadline-missing, budget-missing\.$/m);
  });

  it("is kept in the copy with --keep, holds there, and gives way to what is typed", async () => {
    const [kept, plain, again, back] = ["kept", "plain", "again", "back"].map((name) => join(folder, `${name}.xlsx`));
    await check(SAMPLE, { out: kept, keep: true, rule: ["budget-missing=off", "deadline-missing=error"] });
    await check(SAMPLE, { out: plain, rule: ["budget-missing=off"] });
    const settings = (file: string) => openWorkbook(readFileSync(file), { addInId: ADD_IN_ID }).settings.get("keHoachCaiTien");
    assert.deepEqual(settings(kept), { rules: { "budget-missing": "off" } }, "a rule as it comes needs no keeping");
    assert.equal(settings(plain), undefined);
    assert.deepEqual((await check(kept)).of("budget-missing"), []);
    assert.deepEqual((await check(kept, { rule: ["budget-missing=info"] })).of("budget-missing"), ["info", "info"]);
    await check(kept, { out: again, keep: true, rule: ["doubled-word=off"], schoolYear: "2024-2025" });
    assert.deepEqual(settings(again), { schoolYear: "2024-2025", rules: { "budget-missing": "off", "doubled-word": "off" } });
    await check(again, { out: back, keep: true, rule: ["budget-missing=error", "doubled-word=info"] });
    assert.deepEqual(settings(back), { schoolYear: "2024-2025" });
  });

  const failures: [raw: RawOptions, vi: RegExp, en: RegExp][] = [
    [{ rule: ["buget-missing=off"] }, /“buget-missing”\. Có phải là “budget-missing”\?/, /Did you mean “budget-missing”\?/],
    [{ rule: ["hoa-sen=off"] }, /Không có quy tắc “hoa-sen”\. Các mã/, /There is no rule “hoa-sen”\. All/],
    [{ rule: ["budget-missing=loud"] }, /không có mức “loud”.*error, warning, info, off/, /level “loud”.*error, warning, info, off/],
    [{ rule: ["budget-missing"] }, /không đúng dạng/, /is not “id=level”/],
    [{ rule: ["=off"] }, /không đúng dạng/, /is not “id=level”/],
    [{ rule: ["budget-missing=off=on"] }, /không đúng dạng/, /is not “id=level”/],
    [{ rule: ["constructor=off"] }, /Không có quy tắc “constructor”/, /There is no rule “constructor”/],
    [{ keep: true }, /--keep chỉ dùng được cùng với --out/, /--keep works only with --out/],
  ];
  for (const [raw, vi, en] of failures) {
    it(`says in one line what is wrong with ${JSON.stringify(raw)}`, async () => {
      for (const [lang, sentence] of [["vi", vi], ["en", en]] as const) {
        await assert.rejects(checkCommand([SAMPLE], { ...raw, lang }), (error: Error) => {
          assert.ok(error instanceof Failure);
          assert.match(error.message, sentence);
          assert.doesNotMatch(error.message, /\n/);
          return true;
        });
      }
    });
  }

  it("exits with 2 for an unknown rule", async () => {
    const { code, out, err } = await plan(["check", SAMPLE, "--rule", "buget-missing=off"]);
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /budget-missing/);
    assert.equal(err.trim().split("\n").length, 1, err);
  });
});

describe("the nearest word", () => {
  const ids = rules.map(({ id }) => id);
  const cases: [typed: string, meant: string | null][] = [
    ["budget-mising", "budget-missing"],
    ["missing-budget", "budget-missing"],
    ["Deadline_Overdue", "deadline-overdue"],
    ["overdue", null],
    ["", null],
    ["x", null],
    ["budget-missing".repeat(1000), null],
  ];
  for (const [typed, meant] of cases) {
    it(`of “${typed.slice(0, 20)}” is ${meant}`, () => assert.equal(nearest(typed, ids), meant));
  }
});
