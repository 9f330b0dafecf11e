/** What changes the plan or makes a new one, with every batch failing in turn, with every code of Excel's list. */
import assert from "node:assert/strict";
import {
  addDropdowns, addStatusColumn, applyStandard, keepChoices, markPlans, newPlan, nextYearPlan, proposeStandard, removeDropdowns, revertStandard,
  type StandardResult,
} from "../../src/excel/index";
import type { Host } from "../../src/host/index";
import { message } from "../../src/i18n/index";
import { AS_OF, openModel, planWorkbook } from "../support/excel";
import { CODES, failure, seen, type Seen } from "../support/failing";

const options = { asOf: AS_OF, lang: "vi" } as const;

interface Case {
  action: () => Promise<unknown>;
  /** What was done before. */
  before?: () => Promise<unknown>;
  /** Without a column for the status. */
  noStatus?: boolean;
  /** It makes columns wider, and says when it could not. */
  widens?: boolean;
}

const cases: Record<string, Case> = {
  "propose to standardise": { action: () => proposeStandard(options) },
  standardise: { action: () => applyStandard(options), widens: true },
  "standardise a marked plan": { before: () => markPlans(options), action: () => applyStandard(options), widens: true },
  "take standardising back": { before: () => applyStandard(options), action: () => revertStandard(options) },
  "add drop-downs": { action: () => addDropdowns(options) },
  "remove drop-downs": { before: () => addDropdowns(options), action: () => removeDropdowns() },
  "add a status column": { action: () => addStatusColumn(options), noStatus: true },
  "a new plan of 2018": { action: () => newPlan({ ...options, form: "2018", schoolYear: "2025-2026", standardSet: "mam-non-2024" }) },
  "a new plan of 2026": { action: () => newPlan({ ...options, form: "2026", schoolYear: "2026-2027", standardSet: "mam-non-2026" }) },
  "next year's plan": { action: () => nextYearPlan(options) },
  "keep the user's choices": { action: () => keepChoices({ schoolYear: "2024-2025" }) },
};

/** A host that refuses a batch when it is armed. */
class Refusing {
  batches = 0;
  private armed = false;
  readonly host: Host;

  constructor(noStatus: boolean, failing: number, code: string) {
    const status = (text: string) => (noStatus ? {} : { status: text });
    const workbook = planWorkbook([
      { criterion: "Tiêu chí 1.1", content: "Một  việc", deadline: "Tháng 5/2025", budget: "5 triệu đồng", ...status("đã xong") },
      { criterion: "tiêu chí 1.2", content: "Hai", deadline: "15/8/2025", budget: "", ...status("đang làm") },
    ]);
    if (noStatus) workbook.sheets[0].cells.setValue(4, 8, null);
    this.host = openModel(workbook, { faults: () => (this.armed && this.batches++ === failing ? { code } : null) });
  }

  arm(armed: boolean): void {
    this.armed = armed;
  }
}

/** Says what was left undone, and is as true when nothing was written as when something was. */
const SAY_MORE = new Set(["partly", "leftover"]);

/** The content is written and the widths are not, which the result tells. */
const tellsOfNarrow = (result: unknown): boolean => ((result as Partial<StandardResult> | undefined)?.narrow ?? []).length > 0;
const withoutWidths = (sheets: Seen[]) => sheets.map((sheet) => ({ ...sheet, widths: [] }));
const widths = (sheets: Seen[]) => sheets.map((sheet) => sheet.widths);

async function opened({ before, noStatus = false }: Case, failing: number, code: string): Promise<Refusing> {
  const refusing = new Refusing(noStatus, failing, code);
  await before?.();
  refusing.arm(true);
  return refusing;
}

describe("honest failure of what changes the plan or makes one", function () {
  this.timeout(240_000);

  for (const [name, one] of Object.entries(cases)) {
    it(`${name}: all or nothing, says why, and can be done again`, async () => {
      const fine = await opened(one, -1, "");
      await one.action();
      const outcome = seen(fine.host);
      assert.ok(fine.batches > 1);
      let narrow = 0;
      for (let failing = 0; failing < fine.batches; failing++) {
        for (const [code, ours] of Object.entries(CODES)) {
          const refusing = await opened(one, failing, code);
          const untouched = seen(refusing.host);
          let result: unknown;
          const error = await failure(async () => (result = await one.action()));
          const at = `${name}, batch ${failing}, ${code}`;
          if (tellsOfNarrow(result)) {
            narrow += 1;
            assert.deepEqual(withoutWidths(seen(refusing.host)), withoutWidths(outcome), at);
            assert.deepEqual(widths(seen(refusing.host)), widths(untouched), at);
          } else if (error === null) assert.deepEqual(seen(refusing.host), outcome, at);
          else {
            if (!SAY_MORE.has(error.code)) {
              assert.equal(error.code, ours, at);
              assert.deepEqual(seen(refusing.host), untouched, at);
            }
            for (const lang of ["vi", "en"] as const) assert.ok(message(lang, `errors.${error.code}`, error.params).length > 40, at);
          }
          if (code !== "AccessDenied" || error === null || error.code === "leftover") continue;
          refusing.arm(false);
          await one.action();
          assert.deepEqual(seen(refusing.host), outcome, `${at}, again`);
        }
      }
      assert.equal(narrow, one.widens ? Object.keys(CODES).length : 0, "one batch makes columns wider");
    });
  }
});
