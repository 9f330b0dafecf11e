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
 * A loop may sync when a comment directly before it begins with this: it goes over chunks that each fill a payload, so
 * the number of batches grows with bytes, never with rows.
 */
export const chunkLoop = /^(?:\/\/|\/\*+)\s*Chunk loop: \S/;

const callbacks = new Set(["forEach", "map", "flatMap", "filter", "reduce", "some", "every", "find"]);

/** `.sync(` inside a loop, or inside a callback that is called for each element, without the comment. */
export function syncProblems(file: HouseFile): string[] {
  const source = parse(file);
  const problems: string[] = [];
  for (const node of nodesOf(source)) {
    if (!isSync(node)) continue;
    const loop = loopAround(node);
    if (loop && !isChunkLoop(loop, source)) problems.push(`${place(node)} syncs in a loop; a loop over chunks says "// Chunk loop: why"`);
  }
  return problems;
}

function isSync(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "sync";
}

/** The outermost loop is what counts: a chunk loop inside a loop over rows is still a loop over rows. */
function loopAround(node: ts.Node): ts.Node | null {
  let outermost: ts.Node | null = null;
  for (let child = node, at = node.parent; at; child = at, at = at.parent) {
    if (ts.isIterationStatement(at, false) && !runsOnce(at, child)) outermost = at;
    if (isEachCallback(at)) outermost = at.parent;
  }
  return outermost;
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

function isChunkLoop(loop: ts.Node, source: ts.SourceFile): boolean {
  const statement = ts.findAncestor(loop, ts.isStatement) ?? loop;
  const comments = ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? [];
  return comments.some(({ pos, end }) => chunkLoop.test(source.text.slice(pos, end)));
}
