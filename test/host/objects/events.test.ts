import assert from "node:assert/strict";
import { newHost, onSheet } from "./support";

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("events", () => {
  it("tell a sheet's handler of the user's edits, and stop when it is removed", async () => {
    const host = newHost();
    host.workbook.addSheet("Khác");
    const seen: string[] = [];
    const handler = await onSheet(async (sheet, context) => {
      const added = sheet.onChanged.add(async ({ address, changeType, source, worksheetId }) => {
        seen.push([address, changeType, source, worksheetId === host.workbook.sheets[0].id].join(" "));
      });
      await context.sync();
      return added;
    });
    host.edit("Sheet1", 8, 2, "8/2025");
    host.edit("Khác", 0, 0, "x");
    await soon();
    assert.deepEqual(seen, ["C9 RangeEdited Local true"]);
    assert.equal(host.workbook.sheets[0].cells.value(8, 2), 45870);
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.edit("Sheet1", 0, 0, "y");
    await soon();
    assert.equal(seen.length, 1);
  });

  it("tell the collection's handlers of all sheets", async () => {
    const host = newHost();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address }) => void seen.push(`changed ${address}`));
      worksheets.onAdded.add(async () => void seen.push("added"));
      worksheets.onDeleted.add(async () => void seen.push("deleted"));
      worksheets.onActivated.add(async () => void seen.push("activated"));
      worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
      await context.sync();
      const sheet = worksheets.add("Mới");
      sheet.getRange("A1:B1").values = [[1, 2]];
      await context.sync();
      await soon();
      assert.deepEqual(seen.splice(0), ["added", "changed A1:B1"]);
      sheet.getRange("B2").select();
      await context.sync();
      await soon();
      assert.deepEqual(seen.splice(0), ["activated", "selected B2"]);
      sheet.delete();
      await context.sync();
      await soon();
      assert.deepEqual(seen.splice(0), ["deleted"]);
    });
    host.select("Sheet1", 2, 1);
    await soon();
    assert.deepEqual(seen, ["selected B3"]);
  });

  it("are quiet while they are switched off", async () => {
    newHost();
    const seen: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add(async ({ address }) => void seen.push(address));
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      await soon();
    });
    assert.deepEqual(seen, ["A2"]);
  });

  it("still come from a host after the client was connected to another", async () => {
    const one = newHost();
    const seen: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
    });
    newHost();
    one.edit("Sheet1", 0, 0, "x");
    await soon();
    assert.deepEqual(seen, ["A1"]);
  });
});

describe("Host.onChange", () => {
  it("calls back after batches and edits that changed something, and only then", async () => {
    const host = newHost();
    let calls = 0;
    const stop = host.onChange(() => calls++);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").load("values");
      await context.sync();
      assert.equal(calls, 0);
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await soon();
      assert.equal(calls, 1);
      sheet.getRange("A1").conditionalFormats.add("Custom");
      await context.sync();
      await soon();
      assert.equal(calls, 2);
    });
    host.edit("Sheet1", 0, 0, "=1+1");
    assert.equal(calls, 3);
    assert.equal(host.workbook.sheets[0].cells.value(0, 0), 2);
    stop();
    host.edit("Sheet1", 0, 0, "");
    assert.equal(calls, 3);
  });
});
