/** What a file holds under our key may come from another version or be damaged: it must neither crash nor be believed. */
import assert from "node:assert/strict";
import { checkPlans, keepChoices, keepColumns, newPlan, readChoices } from "../../src/excel/index";
import { readSettings } from "../../src/excel/settings";
import { AS_OF, assertNothingMissing, openSample } from "../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;
const KEY = "keHoachCaiTien";
const SHEET = "Kế hoạch";

describe("readSettings", () => {
  it("gives what is in order as it is", () => {
    const settings = {
      schoolYear: "2024-2025",
      standardSet: "mam-non-2018",
      columns: { [SHEET]: { deadline: { column: 5, header: "Mốc" }, note: null } },
      columnSheets: { [SHEET]: "_KHCTCOT_1" },
      sheets: { [SHEET]: { schoolYear: "2025-2026", standardSet: "mam-non-2026" } },
      rules: { "budget-missing": "off" },
    };
    assert.deepEqual(readSettings(settings), settings);
  });

  const cases: readonly [what: string, damaged: object, read: object][] = [
    ["a year that is a number", { schoolYear: 2024 }, {}],
    ["a year that is half of one", { schoolYear: "2024" }, {}],
    ["two years that do not follow each other", { schoolYear: "2024-2026" }, {}],
    ["a year with more around it", { schoolYear: "năm học 2024-2025" }, {}],
    ["a year in a list", { schoolYear: ["2024-2025"] }, {}],
    ["a set that does not exist", { standardSet: "mam-non-2017" }, {}],
    ["a set that is an inherited word", { standardSet: "constructor" }, {}],
    ["a set that is null", { schoolYear: "2024-2025", standardSet: null }, { schoolYear: "2024-2025" }],
    ["sheets that are a text", { sheets: "Kế hoạch" }, {}],
    ["sheets that are a list", { sheets: [{ schoolYear: "2024-2025" }] }, {}],
    ["a sheet that is a text", { sheets: { [SHEET]: "2024-2025" } }, { sheets: { [SHEET]: {} } }],
    ["a sheet that is null", { sheets: { [SHEET]: null } }, { sheets: { [SHEET]: {} } }],
    [
      "a sheet of which half is damaged",
      { sheets: { [SHEET]: { schoolYear: 7, standardSet: "mam-non-2026", more: 1 }, B: { schoolYear: "2025-2026" } } },
      { sheets: { [SHEET]: { standardSet: "mam-non-2026" }, B: { schoolYear: "2025-2026" } } },
    ],
    ["columns that are a text", { columns: "F", columnSheets: 7 }, {}],
    ["columns of a sheet that are none", { columns: { [SHEET]: { deadline: "F", budget: 1e9, odd: 1 } } }, { columns: { [SHEET]: {} } }],
    ["names that are no text", { columnSheets: { [SHEET]: 7, B: "_KHCTCOT_1" } }, { columnSheets: { B: "_KHCTCOT_1" } }],
    ["rules that are a text", { rules: "off" }, { rules: {} }],
    ["what another version keeps", { later: { schoolYear: "2024-2025" } }, {}],
  ];
  for (const [what, damaged, read] of cases) {
    it(`leaves out ${what}`, () => assert.deepEqual(readSettings(damaged), read));
  }
});

describe("settings that are damaged", () => {
  const damaged: readonly [what: string, value: unknown][] = [
    ["a text", "năm học"],
    ["a number", 7],
    ["a list", [{ schoolYear: "2030-2031" }]],
    ["nothing in every place", { schoolYear: null, standardSet: null, columns: null, columnSheets: null, sheets: null, rules: null }],
    ["numbers in every place", { schoolYear: 1, standardSet: 2, columns: 3, columnSheets: 4, sheets: 5, rules: 6 }],
    ["texts in every place", { schoolYear: "x", standardSet: "x", columns: "x", columnSheets: "x", sheets: "x", rules: "x" }],
    ["lists in every place", { schoolYear: [1], standardSet: [2], columns: [3], columnSheets: [4], sheets: [5], rules: [6] }],
    ["sheets of texts", { columns: { [SHEET]: "x" }, columnSheets: { [SHEET]: 1 }, sheets: { [SHEET]: "x", constructor: 1 } }],
    ["a year for a sheet that is none", { sheets: { [SHEET]: { schoolYear: 2024, standardSet: {} } } }],
  ];

  for (const [what, value] of damaged) {
    it(`${what}: the plan is read as if there were none, and choices are kept again`, async () => {
      const plain = openSample();
      const expected = await checkPlans(options);
      const sheet = plain.workbook.sheets[0].name;

      const host = openSample();
      host.workbook.settings.set(KEY, JSON.parse(JSON.stringify(value).replaceAll(SHEET, sheet)) as object);
      assert.deepEqual(await readChoices(), {});
      assert.deepEqual(await checkPlans(options), expected);
      await newPlan({ ...options, form: "2018", schoolYear: "2026-2027", standardSet: "mam-non-2018", schoolName: "" });
      await keepColumns(sheet, { note: null });
      await keepChoices({ schoolYear: "2025-2026", rules: { "budget-missing": "off" } });
      assert.deepEqual(await readChoices(), { schoolYear: "2025-2026", rules: { "budget-missing": "off" } });
      const [plan] = (await checkPlans(options)).plans;
      assert.equal(plan.schoolYear, "2025-2026");
      await newPlan({ ...options, form: "2018", schoolYear: "2027-2028", standardSet: "mam-non-2018", schoolName: "" });
      assertNothingMissing(host);
    });
  }
});
