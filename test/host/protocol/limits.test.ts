import assert from "node:assert/strict";
import { failure, newHost, onSheet } from "../objects/support";

const MEGABYTE = 1024 * 1024;

describe("limits", () => {
  it("count requests and the bytes of their bodies, both ways, in UTF-8", async () => {
    const host = newHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["ế".repeat(1000)]];
      await context.sync();
    });
    assert.equal(host.counts.requests - host.counts.cleanups, 1);
    assert.equal(host.counts.bytes, host.log.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0));
    assert.ok(host.log[0].requestBytes > 3000, String(host.log[0].requestBytes));
    host.resetCounts();
    assert.deepEqual(host.counts, { requests: 0, cleanups: 0, bytes: 0 });
  });

  it("refuse a request over 5 MB and apply nothing of it", async () => {
    const host = newHost();
    const long = "x".repeat(30_000);
    const error = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A180").values = Array.from({ length: 180 }, () => [long]);
    });
    assert.equal(error.code, "RequestPayloadSizeLimitExceeded");
    assert.equal(host.workbook.sheets[0].cells.value(0, 0), null);
    assert.ok(host.log[0].requestBytes > 5 * MEGABYTE);
  });

  it("refuse a response over 5 MB", async () => {
    const host = newHost();
    for (let row = 0; row < 180; row++) host.workbook.sheets[0].cells.setValue(row, 0, "x".repeat(30_000));
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A180").load("values");
    });
    assert.equal(error.code, "ResponsePayloadSizeLimitExceeded");
  });

  it("can be set otherwise", async () => {
    newHost({ limits: { requestBytes: 200 } });
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x".repeat(200)]];
    });
    assert.equal(error.code, "RequestPayloadSizeLimitExceeded");
  });

  it("refuse an address of more than 8,192 characters, loudly", async () => {
    newHost();
    const address = Array.from({ length: 2000 }, (_, i) => `A${i + 1}`).join(",");
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRanges(address).format.fill.color = "#FF0000";
    });
    assert.equal(error.code, "InvalidArgument");
    assert.match(error.message, /8192/);
  });
});

describe("faults", () => {
  it("fail the batch that they are planned for, before anything is applied", async () => {
    const host = newHost({ faults: (index) => (index === 1 ? { code: "RequestAborted", message: "planned" } : null) });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      await assert.rejects(context.sync(), { code: "RequestAborted", message: "planned" });
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    });
    const { cells } = host.workbook.sheets[0];
    assert.deepEqual([cells.value(0, 0), cells.value(1, 0), cells.value(2, 0)], [1, null, 3]);
  });

  it("see the request", async () => {
    newHost({ faults: (_, request) => (request.Actions.some(({ Name }) => Name === "Delete") ? { code: "AccessDenied" } : null) });
    const error = await failure(async (context) => context.workbook.worksheets.getItem("Sheet1").delete());
    assert.equal(error.code, "AccessDenied");
  });
});

describe("a cell that is being edited", () => {
  it("makes batches fail", async () => {
    const host = newHost();
    host.cellEditMode = true;
    const error = await failure(async (context) => context.workbook.worksheets.getItem("Sheet1").activate());
    assert.equal(error.code, "InvalidOperationInCellEditMode");
    host.cellEditMode = false;
    await onSheet(async (sheet, context) => {
      sheet.activate();
      await context.sync();
    });
  });

  it("makes batches wait that may", async () => {
    const host = newHost();
    host.cellEditMode = true;
    let done = false;
    const running = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["chờ"]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(done, false);
    host.cellEditMode = false;
    await running;
    assert.equal(host.workbook.sheets[0].cells.value(0, 0), "chờ");
  });
});
