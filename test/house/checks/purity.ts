/** The plan knows no Excel, no Office, no page, no clock, no files, no network and no chance. */
import ts from "typescript";
import type { HouseFile } from "./files";
import { nodesOf, parse, place } from "./files";

const foreign = new Set([
  ...["Excel", "Office", "OfficeExtension", "document", "window", "self", "globalThis", "navigator", "location"],
  ...["localStorage", "sessionStorage", "fetch", "XMLHttpRequest", "WebSocket", "process", "Buffer", "require", "fs"],
  ...["setTimeout", "setInterval", "queueMicrotask", "requestAnimationFrame", "performance", "crypto", "console"],
]);

const members = new Set(["Date.now", "Math.random"]);

/** What in one file of `src/plan` reaches outside, a sentence each. */
export function purityProblems(file: HouseFile): string[] {
  const problems: string[] = [];
  for (const node of nodesOf(parse(file))) {
    const what = impurity(node);
    if (what) problems.push(`${place(node)} uses ${what}`);
  }
  return problems;
}

function impurity(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const text = `${node.expression.getText()}.${node.name.text}`;
    return members.has(text) ? text : null;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === "Date") return impureDate(node);
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date(), the clock";
  return ts.isIdentifier(node) && foreign.has(node.text) && !isName(node) ? node.text : null;
}

/** `new Date(ms)` is arithmetic; without arguments it is the clock, with several it depends on the machine's time zone. */
function impureDate(node: ts.NewExpression): string | null {
  const count = node.arguments?.length ?? 0;
  if (count === 0) return "new Date(), the clock";
  return count > 1 ? "new Date(y, m, d), the machine's time zone (use Date.UTC)" : null;
}

/** Whether an identifier only names a member (`row.document`, `{ document: … }`, an interface's field). */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  const named = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent);
  return named && parent.name === node;
}
