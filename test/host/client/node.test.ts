import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { clientPath, connect, loadClient, runAction } from "../../../src/host/client/node";
import { Host, Workbook } from "../../../src/host/index";

function hostWith(name: string, apiVersion?: string): Host {
  const workbook = new Workbook();
  workbook.addSheet(name);
  return new Host(workbook, { apiVersion });
}

async function firstSheetName(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("name");
    await context.sync();
    return sheet.name;
  });
}

describe("the client in Node", () => {
  before(() => loadClient());

  it("is the unmodified script of the package", () => {
    assert.match(clientPath(), /node_modules\/@microsoft\/office-js\/dist\//);
    assert.match(readFileSync(clientPath(), "utf8").slice(0, 2000), /Microsoft/);
  });

  it("loads once", () => {
    const before = Excel.run;
    loadClient();
    assert.equal(Excel.run, before);
  });

  it("leaves of a browser only the window behind", () => {
    const globals = globalThis as Record<string, unknown>;
    for (const name of ["document", "location", "localStorage", "self", "top"]) assert.equal(globals[name], undefined, name);
    assert.equal(globals.window, globalThis);
  });

  it("switches between hosts", async () => {
    const [one, two] = [hostWith("Một"), hostWith("Hai")];
    connect(one);
    assert.equal(await firstSheetName(), "Một");
    connect(two);
    assert.equal(await firstSheetName(), "Hai");
    connect(one);
    assert.equal(await firstSheetName(), "Một");
    assert.equal(two.counts.requests - two.counts.cleanups, 1);
  });

  it("keeps a context with the host it was made for", async () => {
    const [one, two] = [hostWith("Một"), hostWith("Hai")];
    connect(one);
    await Excel.run(async (context) => {
      connect(two);
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      assert.equal(sheet.name, "Một");
    });
  });

  it("says which requirement sets the host has", () => {
    connect(hostWith("A", "1.9"));
    const { requirements } = Office.context;
    assert.equal(requirements.isSetSupported("ExcelApi", "1.9"), true);
    assert.equal(requirements.isSetSupported("ExcelApi", "1.10"), false);
    assert.equal(requirements.isSetSupported("ExcelApi"), true);
    assert.equal(requirements.isSetSupported("NoSuchApi", "1.1"), false);
    connect(hostWith("A", "1.17"));
    assert.equal(Office.context.requirements.isSetSupported("ExcelApi", "1.10"), true);
  });

  it("is ready, and tells its language", async () => {
    connect(hostWith("A"));
    let called = false;
    const info = await Office.onReady(() => {
      called = true;
    });
    assert.equal(info.host, Office.HostType.Excel);
    assert.equal(called, true);
    assert.equal(Office.context.displayLanguage, "vi-VN");
  });

  it("runs a ribbon button's function to its end", async () => {
    connect(hostWith("A"));
    Office.actions.associate("check", (event: { completed(): void }) => {
      void firstSheetName().then(() => event.completed());
    });
    await runAction("check");
    assert.throws(() => runAction("no such function"), RangeError);
  });
});
