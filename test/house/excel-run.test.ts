import assert from "node:assert/strict";
import { excelRuns, syncProblems } from "./checks/excel-run";
import { sourceFiles } from "./checks/files";

const talking = () => sourceFiles().filter(({ path }) => /^src\/(excel|taskpane|commands)\//.test(path));

describe("the conversation with Excel", () => {
  it("is opened in one file of src/excel and nowhere else", () => {
    const places = sourceFiles().flatMap(excelRuns);
    const files = new Set(places.map((place) => place.split(":")[0]));
    assert.deepEqual([...files], ["src/excel/run.ts"], `opened at ${places.join(", ")}`);
  });

  it("never syncs in a loop, except over chunks", () => {
    assert.deepEqual(talking().flatMap(syncProblems), []);
  });

  it("is seen however it is opened", () => {
    const runs = (text: string) => excelRuns({ path: "src/excel/x.ts", text }).length;
    assert.equal(runs(`await Excel.run(async () => {});`), 1);
    assert.equal(runs(`const go = Excel.run;`), 1);
    assert.equal(runs(`const context = new Excel.RequestContext();`), 1);
    assert.equal(runs(`async function work(context: Excel.RequestContext) {} // Excel.run`), 0);
  });
});

describe("the look for syncs in loops", () => {
  const problems = (text: string) => syncProblems({ path: "src/excel/x.ts", text }).length;

  const bad = [
    `for (const row of rows) { row.load("values"); await context.sync(); }`,
    `for (let i = 0; i < n; i++) await context.sync();`,
    `while (more) { await context.sync(); }`,
    `do { await context.sync(); } while (more);`,
    `for (const key in map) { if (key) { await sheet.context.sync(); } }`,
    `rows.forEach(async (row) => { await context.sync(); });`,
    `await Promise.all(rows.map((row) => context.sync()));`,
    `for (const c of chunks) { await context.sync(); /* a loop over chunks */ }`,
    `for (const c of chunks) {\n  await context.sync(); // chunk loop:\n}`,
    `// chunk loop: pieces\nfor (const c of chunks) { await context.sync(); }`,
  ];
  for (const text of bad) it(`sees ${text.replaceAll("\n", " ")}`, () => assert.equal(problems(text), 1));

  const good = [
    `await context.sync();\nfor (const row of rows) { row.delete(); }\nawait context.sync();`,
    `for (const piece of pieces) {\n  await context.sync(); // chunk loop: one batch for each piece of at most 3 MB\n}`,
    `for (const row of await load(context, () => context.sync())) { row.delete(); }`,
  ];
  for (const text of good) it(`lets pass ${text.replaceAll("\n", " ")}`, () => assert.equal(problems(text), 0));
});
