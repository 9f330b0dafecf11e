import assert from "node:assert/strict";
import { arrowProblems } from "./checks/arrows";
import { sourceFiles } from "./checks/files";
import { purityProblems } from "./checks/purity";

const said = (path: string, text: string) => arrowProblems({ path, text }).join("\n");

describe("the arrows between the parts", () => {
  it("hold in every source file", () => {
    const files = sourceFiles();
    assert.ok(files.length > 0, "no sources were found");
    assert.deepEqual(files.flatMap(arrowProblems), []);
  });

  const forbidden: [string, string, string][] = [
    ["src/plan/rules/overdue.ts", `import { run } from "../../excel/index";`, "plan may not import excel"],
    ["src/plan/index.ts", `import type { Lang } from "../i18n/index";`, "plan may not import i18n"],
    ["src/plan/index.ts", `export * from "../excel/run";`, "plan may not import excel"],
    ["src/plan/index.ts", `const later = () => import("../host/index");`, "plan may not import host"],
    ["src/plan/types.ts", `type W = import("../host/workbook/index").Workbook;`, "plan may not import host"],
    ["src/plan/index.ts", `import { readFileSync } from "node:fs";`, "Node's own modules"],
    ["src/excel/check.ts", `import { Host } from "../host/index";`, "excel may not import host"],
    ["src/excel/check.ts", `import { App } from "../taskpane/app";`, "excel may not import taskpane"],
    ["src/i18n/index.ts", `import { columnLetter } from "../plan/address";`, "i18n may not import plan"],
    ["src/host/index.ts", `import type { PlanRow } from "../plan/types";`, "host may not import plan"],
    ["src/host/workbook/cell.ts", `import { calculate } from "../calc/index";`, "host/workbook may not import host/calc"],
    ["src/host/protocol/batch.ts", `import { Workbook } from "../workbook/index";`, "host/protocol may not import host/workbook"],
    ["src/host/objects/range.ts", `import { Host } from "../index";`, "do not import what joins them"],
    ["src/host/xlsx/read.ts", `import { inflateSync } from "node:zlib";`, "Node's own modules"],
    ["src/cli/main.ts", `import { App } from "../taskpane/app";`, "cli may not import taskpane"],
    ["src/commands/commands.ts", `import { main } from "../preview/main";`, "commands may not import preview"],
    ["src/excel/run.ts", `import { sample } from "../../test/sample";`, "src imports from src only"],
    ["src/helpers/index.ts", `import { a } from "../plan/index";`, "has no place in the layout"],
    ["src/host/misc/a.ts", `import { a } from "../calc/index";`, "has no place in the layout"],
  ];
  for (const [path, text, problem] of forbidden) {
    it(`says no to ${text} in ${path}`, () => assert.ok(said(path, text).includes(problem), said(path, text) || "nothing was said"));
  }

  const allowed: [string, string][] = [
    ["src/excel/check.ts", `import { readPlans } from "../plan/index"; import { message } from "../i18n/index";`],
    ["src/i18n/index.ts", `import type { Field } from "../plan/types";`],
    ["src/cli/main.ts", `import { readFileSync } from "node:fs"; import { Host } from "../host/index";`],
    ["src/host/client/node.ts", `import vm from "node:vm";`],
    ["src/host/index.ts", `export { openWorkbook } from "./xlsx/index";`],
    ["src/plan/index.ts", `// import { run } from "../excel/run";\nconst text = 'import "../excel/run"';`],
  ];
  for (const [path, text] of allowed) {
    it(`says yes to ${text} in ${path}`, () => assert.equal(said(path, text), ""));
  }
});

describe("the plan's purity", () => {
  it("holds in every file of src/plan", () => {
    const files = sourceFiles().filter(({ path }) => path.startsWith("src/plan/"));
    assert.ok(files.length > 0, "no sources were found");
    assert.deepEqual(files.flatMap(purityProblems), []);
  });

  const bad = ["Date.now()", "new Date()", "new Date(2025, 7, 31)", "Date()", "Math.random()", "document.title", "window.alert()", "Excel.run(f)", "Office.context", "fetch(url)", "fs.readFileSync(p)", "globalThis.fetch"];
  for (const code of bad) {
    it(`sees ${code}`, () => assert.equal(purityProblems({ path: "src/plan/x.ts", text: `export const x = ${code};` }).length, 1));
  }

  it("tells a mention from a use", () => {
    const text = `
      // document.title, Date.now(): only a comment
      interface Row { document: string; window: number }
      const words = { Excel: "Excel", process: 1 };
      export const at = new Date(Date.UTC(2025, 7, 31));
      export const f = (row: Row) => row.document + "fetch" + words.process;`;
    assert.deepEqual(purityProblems({ path: "src/plan/x.ts", text }), []);
  });
});
