/** Whether each Office JS member in use is in the manifest's requirement sets, or asked for at run time. */
import ts from "typescript";
import { nodesOf, place, root } from "../files";
import { guardsAround } from "./guards";
import type { Requirement } from "./requirement";
import { covers, requirementOf } from "./requirement";
import { usesIn } from "./uses";

export { declaredIn } from "./requirement";
export type { Requirement } from "./requirement";

/** A file to look at; with a text it need not exist. */
export interface Source {
  path: string;
  text?: string;
}

/** The sources with the type declarations of Office JS. Building it takes some seconds: build it once. */
export function programOf(sources: Source[]): ts.Program {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options, true);
  const { readFile, fileExists } = host;
  const given = new Map(sources.flatMap(({ path, text }) => (text === undefined ? [] : [[root + path, text] as const])));
  host.readFile = (name) => given.get(name) ?? readFile(name);
  host.fileExists = (name) => given.has(name) || fileExists(name);
  return ts.createProgram(sources.map(({ path }) => root + path), { ...options, types: ["office-js"] }, host);
}

/** What is wrong in one file, a sentence each. */
export function memberProblems(program: ts.Program, path: string, declared: Requirement[]): string[] {
  const source = program.getSourceFile(root + path);
  if (!source) throw new Error(`${path} is not in the program`);
  const checker = program.getTypeChecker();
  const problems = new Set<string>();
  for (const { node, name, declaration } of usesIn(source, checker)) {
    const at = place(node).replace(root, "");
    if (!declaration) problems.add(`${at} uses ${name} so nobody knows which requirement set it needs`);
    const need = declaration && requirementOf(declaration);
    if (!need || [...declared, ...guardsAround(node, checker)].some((have) => covers(have, need))) continue;
    problems.add(`${at} uses ${name} (${need.set} ${need.version}) without asking whether it is there`);
  }
  return [...problems];
}

/** How many members of Office JS a file uses: a check that sees none checks nothing. */
export function memberCount(program: ts.Program, path: string): number {
  const source = program.getSourceFile(root + path)!;
  const checker = program.getTypeChecker();
  if (![...nodesOf(source)].some(ts.isPropertyAccessExpression)) return 0;
  return usesIn(source, checker).filter(({ declaration }) => declaration && requirementOf(declaration)).length;
}
