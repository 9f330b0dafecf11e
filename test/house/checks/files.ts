/** The project's files as the house checks see them. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A file with its path from the project's root, with forward slashes. */
export interface HouseFile {
  path: string;
  text: string;
}

const left = new Set(["node_modules", "dist", "tmp", ".git"]);

/** Paths of all files below `folder`, sorted; `""` is the whole project. */
export function pathsIn(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(root + folder, { withFileTypes: true })) {
    if (left.has(entry.name)) continue;
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...pathsIn(path));
    else if (entry.isFile()) found.push(path);
  }
  return found.sort();
}

/** Files below `folder` whose path matches. */
export function filesIn(folder: string, pattern: RegExp): HouseFile[] {
  return pathsIn(folder)
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(root + path, "utf8") }));
}

/** TypeScript sources of the add-in, tests left out. */
export const sourceFiles = (): HouseFile[] => filesIn("src", /\.tsx?$/);

/** A file parsed, comments and strings told apart from code. */
export function parse({ path, text }: HouseFile): ts.SourceFile {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

/** Every node below `node`, itself first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** `src/plan/index.ts:12`, for messages. */
export function place(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
