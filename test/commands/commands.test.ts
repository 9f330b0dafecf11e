import assert from "node:assert/strict";
import { connect, runAction } from "../../src/host/client/node";
import { Host, openWorkbook, type Fault } from "../../src/host/index";
import { displayText } from "../../src/host/workbook/index";
import { AS_OF, openSample, SAMPLE } from "../support/excel";
import { readFileSync } from "node:fs";

const FINDINGS = "Kết quả kiểm tra";

/** Everything that a sheet shows, in one text. */
function textOf(host: Host, name: string): string {
  const sheet = host.workbook.sheet(name);
  return sheet ? [...sheet.cells.entries()].map(([row, column]) => displayText(sheet, row, column)).join("\n") : "";
}

function openWith(faults: (batch: number) => Fault | null, displayLanguage = "vi-VN"): Host {
  const host = new Host(openWorkbook(readFileSync(SAMPLE)), { today: AS_OF, faults, displayLanguage });
  connect(host);
  return host;
}

describe("the ribbon's commands, with the pane closed", () => {
  before(async () => {
    openSample();
    await import("../../src/commands/commands");
  });

  it("check: marks the plan and shows a sheet of findings", async () => {
    const host = openSample();
    await runAction("checkPlan");
    assert.ok((host.workbook.sheet("Kế hoạch")?.conditionalFormats.items.length ?? 0) > 0);
    assert.equal(host.workbook.activeSheet.name, FINDINGS);
    assert.match(textOf(host, FINDINGS), /G12/);
    assert.deepEqual(host.missing, []);
  });

  it("total: shows the sheet with the total", async () => {
    const host = openSample();
    await runAction("totalBudget");
    assert.equal(host.workbook.activeSheet.name, "Tổng kinh phí");
    assert.match(textOf(host, "Tổng kinh phí"), /19,000,000/);
  });

  it("say why they failed in a sheet, in the language of Excel", async () => {
    for (const [language, sentence] of [["vi-VN", /được bảo vệ/], ["en-US", /protected/]] as const) {
      const host = openWith((batch) => (batch === 0 ? { code: "AccessDenied" } : null), language);
      await runAction("totalBudget");
      assert.match(textOf(host, host.workbook.activeSheet.name), sentence);
    }
  });

  it("end even when nothing can be said", async () => {
    const error = console.error;
    console.error = () => undefined;
    try {
      const host = openWith(() => ({ code: "GeneralException" }));
      await runAction("checkPlan");
      assert.deepEqual(host.workbook.sheets.map((sheet) => sheet.name), ["Kế hoạch"]);
    } finally {
      console.error = error;
    }
  });
});
