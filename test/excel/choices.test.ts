import assert from "node:assert/strict";
import { checkPlans, keepChoices, readChoices } from "../../src/excel/index";
import { AS_OF, assertNothingMissing, openModel, openSample, reopen } from "../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;

/** The key that everything is kept under: files that schools have rely on it. */
const KEY = "keHoachCaiTien";

describe("choices", () => {
  it("are none in a workbook where nobody has chosen", async () => {
    openSample();
    assert.deepEqual(await readChoices(), {});
  });

  it("travel with the workbook and hold for every reader", async () => {
    const host = openSample();
    await keepChoices({ schoolYear: "2025-2026", standardSet: "mam-non-2024" });
    assertNothingMissing(host);
    openModel(reopen(host));
    assert.deepEqual(await readChoices(), { schoolYear: "2025-2026", standardSet: "mam-non-2024" });
    const [plan] = (await checkPlans(options)).plans;
    assert.deepEqual([plan.schoolYear, plan.standardSet], ["2025-2026", "mam-non-2024"]);
  });

  it("give way to what the caller says, and can be forgotten", async () => {
    openSample();
    await keepChoices({ schoolYear: "2025-2026" });
    const said = await checkPlans({ ...options, schoolYear: "2023-2024" });
    assert.equal(said.plans[0].schoolYear, "2023-2024");
    await keepChoices({ schoolYear: undefined });
    assert.equal((await checkPlans(options)).plans[0].schoolYear, "2024-2025");
  });

  it("leave each other alone, and what else is kept there", async () => {
    const host = openSample();
    host.workbook.settings.set(KEY, { later: "what another version keeps" });
    await keepChoices({ schoolYear: "2025-2026", standardSet: "mam-non-2024" });
    await keepChoices({ rules: { "budget-missing": "off" } });
    await keepChoices({ schoolYear: "" });
    assert.deepEqual(await readChoices(), { standardSet: "mam-non-2024", rules: { "budget-missing": "off" } });
    await keepChoices({ rules: {}, standardSet: undefined });
    assert.deepEqual(await readChoices(), {});
    assert.deepEqual(host.workbook.settings.get(KEY), { later: "what another version keeps" });
  });
});
