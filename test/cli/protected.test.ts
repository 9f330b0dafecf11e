/** The command line on files that are protected: a plain sentence, a failure, and not a byte changed. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook, saveWorkbook, type Workbook } from "../../src/host/index";
import { plan } from "../support/command";
import { AS_OF, SAMPLE } from "../support/excel";

/** What writes into the plan's sheet, and what adds sheets. */
const WRITERS = [["check", "--as-of", AS_OF], ["standardise"], ["lists"]];
const ADDERS = [["check", "--as-of", AS_OF], ["next-year"]];

describe("plan on protected files", function () {
  this.timeout(120_000);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), "khct-cli-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  function file(name: string, protect: (workbook: Workbook) => void): { path: string; bytes: Buffer } {
    const workbook = openWorkbook(readFileSync(SAMPLE));
    protect(workbook);
    const path = join(folder, name);
    writeFileSync(path, saveWorkbook(workbook));
    return { path, bytes: readFileSync(path) };
  }

  it("still reads them", async () => {
    const { path } = file("đọc.xlsx", (workbook) => {
      workbook.sheets[0].protected = true;
      workbook.structureProtected = true;
    });
    const [checked, open] = await Promise.all([path, SAMPLE].map((one) => plan(["check", one, "--as-of", AS_OF, "--json"])));
    assert.deepEqual([checked.code, checked.out.length], [open.code, open.out.length]);
  });

  for (const [name, protect, refused] of [
    ["trang.xlsx", (workbook: Workbook) => (workbook.sheets[0].protected = true), WRITERS],
    ["sổ.xlsx", (workbook: Workbook) => (workbook.structureProtected = true), ADDERS],
  ] as const) {
    it(`says so where it can't write: ${name}`, async () => {
      const { path, bytes } = file(name, protect);
      for (const command of refused) {
        const said = command.join(" ");
        const out = join(folder, `ra-${command[0]}.xlsx`);
        const { code, err } = await plan([...command, path, "--out", out]);
        assert.equal(code, 2, `${said}: ${err}`);
        assert.match(err, /đang được bảo vệ nên không ghi được\. Vui lòng bỏ bảo vệ/, said);
        assert.equal(existsSync(out), false, said);
      }
      assert.ok(readFileSync(path).equals(bytes));
    });
  }

  it("makes next year's plan beside a sheet that is protected, which stays so", async () => {
    const { path } = file("năm sau.xlsx", (workbook) => (workbook.sheets[0].protected = true));
    const out = join(folder, "ra.xlsx");
    assert.equal((await plan(["next-year", path, "--out", out])).code, 0);
    assert.deepEqual(openWorkbook(readFileSync(out)).sheets.map((sheet) => sheet.protected), [true, false]);
  });
});
