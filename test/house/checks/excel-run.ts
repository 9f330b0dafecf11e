/** One door to Excel, and no conversation in a loop. */
import ts from "typescript";
import type { HouseFile } from "./files";
import { nodesOf, parse, place } from "./files";

/** Places that call `Excel.run`, and `new Excel.RequestContext()`, which is the same door by another name. */
export function excelRuns(file: HouseFile): string[] {
  const found: string[] = [];
  for (const node of nodesOf(parse(file))) {
    if (!ts.isPropertyAccessExpression(node) || node.expression.getText() !== "Excel") continue;
    const opened = node.name.text === "RequestContext" && ts.isNewExpression(node.parent);
    if (node.name.text === "run" || opened) found.push(place(node));
  }
  return found;
}

/**
 * A `sync` in a loop is allowed where the loop goes over chunks that each fill a payload, so that the number of batches
 * grows with bytes and never with rows. A comment on the line of the call says so, and why.
 */
export const chunkLoop = /\/\/\s*chunk loop: \S/i;

const callbacks = new Set(["forEach", "map", "flatMap", "filter", "reduce", "some", "every", "find"]);

/** `.sync(` inside a loop, or inside a callback that is called for each element, without the comment. */
export function syncProblems(file: HouseFile): string[] {
  const source = parse(file);
  const problems: string[] = [];
  for (const node of nodesOf(source)) {
    if (!isSync(node)) continue;
    if (isInLoop(node) && !chunkLoop.test(lineOf(node, source))) {
      problems.push(`${place(node)} syncs in a loop; a loop over chunks says "// chunk loop: why" on that line`);
    }
  }
  return problems;
}

function isSync(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "sync";
}

function isInLoop(node: ts.Node): boolean {
  for (let child = node, at = node.parent; at; child = at, at = at.parent) {
    if (ts.isIterationStatement(at, false) && !runsOnce(at, child)) return true;
    if (isEachCallback(at)) return true;
  }
  return false;
}

/** What a `for` begins with, and what a `for … of` goes over, is evaluated once. */
function runsOnce(loop: ts.IterationStatement, child: ts.Node): boolean {
  if (ts.isForStatement(loop)) return loop.initializer === child;
  return (ts.isForOfStatement(loop) || ts.isForInStatement(loop)) && loop.expression === child;
}

function isEachCallback(node: ts.Node): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const call = node.parent;
  return ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression) && callbacks.has(call.expression.name.text);
}

function lineOf(node: ts.Node, source: ts.SourceFile): string {
  return source.text.split("\n")[source.getLineAndCharacterOfPosition(node.getEnd()).line];
}
