/** The requirement set of each member of Office JS, as the `[Api set: …]` notes of its type declarations give it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

/** By class, then by member: "1.7", or null for one that is in no released set (or in none for all hosts). */
export type ApiSets = Map<string, Map<string, string | null>>;

let known: ApiSets | null = null;

/** Reads the notes of the namespace `Excel`; a member without one has that of its class. */
export function apiSets(): ApiSets {
  if (known) return known;
  const require = createRequire(import.meta.url);
  const path = join(dirname(require.resolve("@types/office-js/package.json")), "index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const sets: ApiSets = new Map();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (ts.isClassDeclaration(declaration) && declaration.name) {
        const members = sets.get(declaration.name.text) ?? new Map<string, string | null>();
        sets.set(declaration.name.text, members);
        collect(declaration, members);
      }
    }
  }
  known = sets;
  return sets;
}

function collect(declaration: ts.ClassDeclaration, members: Map<string, string | null>): void {
  const ofClass = noteOf(declaration) ?? null;
  for (const member of declaration.members) {
    if (!member.name) continue;
    const name = member.name.getText();
    const set = noteOf(member) ?? ofClass;
    const before = members.get(name);
    // Overloads: the earliest counts.
    if (before === undefined || (set !== null && (before === null || Number(set.split(".")[1]) < Number(before.split(".")[1])))) {
      members.set(name, set);
    }
  }
}

function noteOf(node: ts.Node): string | null | undefined {
  const comment = ts.getJSDocCommentsAndTags(node).map((doc) => doc.getText()).join("\n");
  const note = /\[Api set: ([^\]]*)\]/.exec(comment);
  if (!note) return undefined;
  return /^ExcelApi (\d+\.\d+)/.exec(note[1])?.[1] ?? null;
}
