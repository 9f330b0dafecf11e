import assert from "node:assert/strict";
import { connectToParent, offerHost } from "../../../src/host/client/browser";
import { loadClient } from "../../../src/host/client/node";
import { Host, Workbook } from "../../../src/host/index";

describe("the client in a frame", () => {
  const globals = globalThis as Record<string, unknown>;

  before(() => {
    loadClient();
    // A window that is its own parent stands for the frame and the page around it.
    Object.defineProperty(globals, "parent", { value: globalThis, configurable: true, enumerable: false });
  });

  after(() => {
    delete globals.parent;
    delete globals.excelHost;
  });

  it("finds no host in a page that offers none", () => {
    assert.equal(connectToParent(), false);
  });

  it("connects to the host that the page offers; only strings cross", async () => {
    const workbook = new Workbook();
    workbook.addSheet("Trong trang");
    const host = new Host(workbook, { displayLanguage: "en-US" });
    const crossed: unknown[] = [];
    const send = host.bridge.sendMessageToHost;
    host.bridge.sendMessageToHost = (text) => {
      crossed.push(text);
      send(text);
    };
    offerHost(host);
    assert.equal(connectToParent(), true);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      assert.equal(sheet.name, "Trong trang");
    });
    assert.ok(crossed.length > 0 && crossed.every((message) => typeof message === "string"));
    assert.equal(Office.context.displayLanguage, "en-US");
  });

  it("shares a host with a second client on a wire of its own", async () => {
    const workbook = new Workbook();
    workbook.addSheet("Chung");
    const host = new Host(workbook);
    const second = host.openBridge();
    const answer = new Promise<string>((resolve) => (second.onMessageFromHost = resolve));
    const body = { Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } } };
    second.sendMessageToHost(JSON.stringify({ id: 7, type: 1, flags: 0, message: { body } }));
    const { id, message } = JSON.parse(await answer) as { id: number; message: { body: string } };
    assert.equal(id, 7);
    assert.deepEqual(JSON.parse(message.body), { Results: [{ ActionId: 2, Value: { Name: "Book1.xlsx" } }], TraceIds: [] });
  });
});
