import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type ts from "typescript";
import { declaredIn, memberCount, memberProblems, programOf } from "./checks/api-members";
import { pathsIn, root } from "./checks/files";

/** Parts of `src` that talk to Office JS. */
const parts = ["src/excel", "src/taskpane", "src/commands"];

/** Bodies of a function that has `context`, `range`, `sheet`, `supports` … at hand. */
const bad: Record<string, string> = {
  "a method above the base": `range.getMergedAreasOrNullObject();`,
  "a property above the base": `return sheet.onProtectionChanged;`,
  "an element by name": `return range["getMergedAreasOrNullObject"];`,
  "a member taken apart": `const { cultureInfo } = context.application; return cultureInfo;`,
  "a path in load": `context.application.load("calculationMode,cultureInfo");`,
  "a list of paths in load": `context.application.load(["cultureInfo"]);`,
  "a path in context.load": `context.load(context.application, "cultureInfo");`,
  "a path through items": `context.workbook.worksheets.load("items/name,items/showDataTypeIcons");`,
  "a path that does not exist": `range.load("vaules");`,
  "a path that can't be read": `range.load(String(name));`,
  "a key of an object Office JS takes": `void Excel.run({ mergeUndoGroup: true }, async () => {});`,
  "an enum above the base": `return Excel.ContentType.plain;`,
  "a guard of too low a version": `if (supports("1.9")) range.getMergedAreasOrNullObject();`,
  "1.10 taken for more than 1.13": `if (supports("1.10")) range.getMergedAreasOrNullObject();`,
  "a guard of another set": `if (Office.context.requirements.isSetSupported("WordApi", "1.13")) range.getMergedAreasOrNullObject();`,
  "the wrong branch": `if (supports("1.13")) return; range.getMergedAreasOrNullObject();`,
  "else of the right guard": `if (supports("1.13")) return; else range.getMergedAreasOrNullObject();`,
  "a guard with ||": `if (supports("1.13") || name) range.getMergedAreasOrNullObject();`,
  "an early return that may not be taken": `if (!supports("1.13")) { void name; } range.getMergedAreasOrNullObject();`,
  "a variable that may change": `let can = supports("1.13"); can = true; if (can) range.getMergedAreasOrNullObject();`,
  "a constant that is there without the set": `const areas = name ? range : null; if (areas) areas.getMergedAreasOrNullObject();`,
  "a call of what requires more": `mergedOf(range);`,
  "the online set": `return sheet.namedSheetViews;`,
  "a member of the shared runtime": `void Office.addin.hide();`,
};

const good: Record<string, string> = {
  "members of the base": `context.runtime.load("enableEvents"); range.load("values,format/fill/color"); range.getCellProperties({ address: true });`,
  "load options": `range.load({ values: true }); context.workbook.worksheets.load("items/name");`,
  "if": `if (supports("1.13")) { range.getMergedAreasOrNullObject(); }`,
  "a higher version": `if (supports("1.14")) range.getMergedAreasOrNullObject();`,
  "&& in the condition": `if (name && supports("1.13")) range.getMergedAreasOrNullObject();`,
  "&&": `return supports("1.13") && range.getMergedAreasOrNullObject();`,
  "?:": `return supports("1.13") ? range.getMergedAreasOrNullObject() : null;`,
  "else of the opposite": `if (!supports("1.13")) return null; else return range.getMergedAreasOrNullObject();`,
  "an early return": `if (!supports("1.13")) return null; return range.getMergedAreasOrNullObject();`,
  "an early return with ||": `if (!name || !supports("1.13")) { return null; } return [1].map(() => range.getMergedAreasOrNullObject());`,
  "what is there only with the set": `const areas = supports("1.14") ? range.getMergedAreasOrNullObject() : null; areas?.load("address"); if (areas) mergedOf(range);`,
  "a constant": `const can = supports("1.13"); if (can) range.getMergedAreasOrNullObject();`,
  "isSetSupported": `if (Office.context.requirements.isSetSupported("ExcelApi", "1.13")) range.getMergedAreasOrNullObject();`,
  "a call of what requires more, guarded": `if (supports("1.13")) mergedOf(range);`,
  "a type only": `const merged: Excel.CommentCollection | null = null; return merged;`,
};

const around = (body: string) => `
  declare function supports(version: string): boolean;
  /** @requires ExcelApi 1.13 */
  function mergedOf(range: Excel.Range) { return range.getMergedAreasOrNullObject(); }
  export function probe(context: Excel.RequestContext, range: Excel.Range, sheet: Excel.Worksheet, name: string): unknown {
    void [mergedOf.length, context, range, sheet, name];
    ${body}
    return null;
  }`;

const probePath = (kind: string, i: number) => `src/excel/probe-${kind}-${i}.ts`;
const probes = (kind: string, cases: Record<string, string>) =>
  Object.values(cases).map((body, i) => ({ path: probePath(kind, i), text: around(body) }));

describe("the members of Office JS in use", function () {
  this.timeout(60_000);
  const paths = parts.flatMap(pathsIn).filter((path) => /\.tsx?$/.test(path));
  const declared = declaredIn(readFileSync(`${root}manifest.xml`, "utf8"));
  let program: ts.Program;

  before("reads the declarations of Office JS", () => {
    program = programOf([...paths.map((path) => ({ path })), ...probes("bad", bad), ...probes("good", good)]);
  });

  it("are in the manifest's requirement sets, or asked for", () => {
    assert.deepEqual(declared, [{ set: "ExcelApi", version: "1.9" }]);
    assert.deepEqual(paths.flatMap((path) => memberProblems(program, path, declared)), []);
  });

  it("are seen at all", () => {
    const count = paths.reduce((sum, path) => sum + memberCount(program, path), 0);
    assert.ok(count > 50, `only ${count} uses were seen`);
  });

  it("are tried on code that compiles", () => {
    const probed = program.getSourceFiles().filter(({ fileName }) => fileName.includes("/probe-"));
    const messages = probed.flatMap((file) => program.getSemanticDiagnostics(file).map(({ messageText }) => `${file.fileName}: ${String(messageText)}`));
    assert.deepEqual(messages, []);
  });

  Object.keys(bad).forEach((name, i) => {
    it(`are missed when there is ${name}`, () => assert.equal(memberProblems(program, probePath("bad", i), declared).length, 1));
  });
  Object.keys(good).forEach((name, i) => {
    it(`pass with ${name}`, () => assert.deepEqual(memberProblems(program, probePath("good", i), declared), []));
  });
});
