/** Who may import whom: the layout of `docs/architecture.md`, checked. */
import { posix } from "node:path";
import ts from "typescript";
import type { HouseFile } from "./files";
import { nodesOf, parse, place } from "./files";

/** An import as it is written. */
interface Import {
  specifier: string;
  typeOnly: boolean;
  node: ts.Node;
}

/** Parts of `src` that each part may import from, besides itself. A part that is not a key may not exist. */
const parts: Record<string, readonly string[]> = {
  plan: [],
  i18n: [],
  host: [],
  excel: ["plan", "i18n"],
  taskpane: ["plan", "i18n", "excel", "host"],
  commands: ["plan", "i18n", "excel", "host"],
  preview: ["plan", "i18n", "excel", "host"],
  cli: ["plan", "i18n", "excel", "host"],
};

/** Parts that `import type` may also reach. */
const typeParts: Record<string, readonly string[]> = { i18n: ["plan"] };

/** Inside the host: the model at the bottom, the wire at the top. Files directly in `host`, and `client`, join them. */
const hostParts: Record<string, readonly string[]> = {
  workbook: [],
  calc: ["workbook"],
  xlsx: ["workbook"],
  objects: ["workbook", "calc"],
  protocol: ["objects"],
};

/** The one file of the host that may use Node's own modules. */
const nodeFile = "src/host/client/node.ts";

/** All imports of a file: `import`, `import type`, `export … from`, `import()`, `require()` and `import("…").Type`. */
export function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(source)) {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ specifier: specifier.text, typeOnly: isTypeOnly(node), node });
  }
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (!ts.isCallExpression(node)) return undefined;
  const dynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const required = ts.isIdentifier(node.expression) && node.expression.text === "require";
  return dynamic || required ? node.arguments[0] : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** What is wrong with one file's imports, a sentence each. */
export function arrowProblems(file: HouseFile): string[] {
  return importsOf(parse(file)).flatMap((one) => {
    const problem = judge(file.path, one);
    return problem ? [`${place(one.node)} imports ${one.specifier}: ${problem}`] : [];
  });
}

function judge(path: string, { specifier, typeOnly }: Import): string | null {
  const [, part, inner] = path.split("/");
  if (!specifier.startsWith(".")) return judgePackage(path, part, specifier);
  const target = posix.join(posix.dirname(path), specifier).split("/");
  if (target[0] !== "src") return target[0] === ".." ? "outside the project" : "src imports from src only";
  const [, targetPart, targetInner] = target;
  if (!(part in parts)) return `src/${part} has no place in the layout`;
  if (targetPart === part) return part === "host" ? judgeInHost(path, inner, targetInner) : null;
  const allowed = typeOnly ? [...parts[part], ...(typeParts[part] ?? [])] : parts[part];
  return allowed.includes(targetPart) ? null : `${part} may not import ${targetPart}`;
}

function judgePackage(path: string, part: string, specifier: string): string | null {
  if (!specifier.startsWith("node:") || part === "cli" || path === nodeFile) return null;
  return "Node's own modules are for cli and for src/host/client/node.ts";
}

function judgeInHost(path: string, inner: string, targetInner: string): string | null {
  const joins = inner === "client" || path.split("/").length === 3;
  if (joins) return null;
  if (!(inner in hostParts)) return `src/host/${inner} has no place in the layout`;
  if (!(targetInner in hostParts)) return "parts of the host do not import what joins them";
  if (targetInner === inner || hostParts[inner].includes(targetInner)) return null;
  return `host/${inner} may not import host/${targetInner}`;
}
