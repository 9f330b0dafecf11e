/**
 * Which requirement sets the code around a node has asked for. Seen are:
 *
 * - `if (supports("1.13")) { here }`, also with `&&`, `? here :`, `supports("1.13") && here`;
 * - `if (!supports("1.13")) return;` (or throw, continue, break) and then here; `!supports("1.13") || here`;
 * - the same through a constant: `const can = supports("1.13"); if (can) { here }`;
 * - a constant that is there only with the set: `const areas = supports("1.13") ? … : null;` and then `areas?.here`,
 *   `if (areas) { here }`;
 * - `Office.context.requirements.isSetSupported("ExcelApi", "1.13")` in place of `supports`;
 * - a function whose comment says `@requires ExcelApi 1.13`: inside it is here, and each call of it needs a guard.
 */
import ts from "typescript";
import type { Requirement } from "./requirement";
import { requirementOf } from "./requirement";

/** Everything that is known to be there when `node` runs. */
export function guardsAround(node: ts.Node, checker: ts.TypeChecker): Requirement[] {
  const found: Requirement[] = [];
  for (let child = node, at = node.parent; at; child = at, at = at.parent) {
    if (ts.isIfStatement(at)) found.push(...ofBranch(at.expression, child === at.thenStatement, child === at.elseStatement, checker));
    if (ts.isConditionalExpression(at)) found.push(...ofBranch(at.condition, child === at.whenTrue, child === at.whenFalse, checker));
    if (ts.isBinaryExpression(at) && child === at.right) {
      const { kind } = at.operatorToken;
      found.push(...ofBranch(at.left, kind === ts.SyntaxKind.AmpersandAmpersandToken, kind === ts.SyntaxKind.BarBarToken, checker));
    }
    if (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) found.push(...ofOptional(at, checker));
    if (ts.isBlock(at) || ts.isSourceFile(at)) found.push(...ofEarlierExits(at.statements, child, checker));
    const own = ts.isFunctionLike(at) ? requirementOf(holderOf(at)) : null;
    if (own) found.push(own);
  }
  return found;
}

/** `areas?.here`: runs only when `areas` is there. */
function ofOptional(at: ts.PropertyAccessExpression | ts.ElementAccessExpression, checker: ts.TypeChecker): Requirement[] {
  return at.questionDotToken ? asked(at.expression, true, checker) : [];
}

/** The statement that carries the comment of a function: the function itself, or the `const` it is assigned to. */
function holderOf(node: ts.SignatureDeclaration): ts.Node {
  return ts.isVariableDeclaration(node.parent) ? node.parent : node;
}

function ofBranch(condition: ts.Expression, then: boolean, otherwise: boolean, checker: ts.TypeChecker): Requirement[] {
  if (then) return asked(condition, true, checker);
  return otherwise ? asked(condition, false, checker) : [];
}

function ofEarlierExits(statements: readonly ts.Statement[], child: ts.Node, checker: ts.TypeChecker): Requirement[] {
  const found: Requirement[] = [];
  for (const statement of statements) {
    if (statement === child) break;
    if (ts.isIfStatement(statement) && exits(statement.thenStatement)) found.push(...asked(statement.expression, false, checker));
  }
  return found;
}

function exits(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.length > 0 && exits(statement.statements.at(-1)!);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement) || ts.isContinueStatement(statement) || ts.isBreakStatement(statement);
}

/** What follows from `condition` being `outcome`. */
function asked(condition: ts.Expression, outcome: boolean, checker: ts.TypeChecker): Requirement[] {
  if (ts.isParenthesizedExpression(condition)) return asked(condition.expression, outcome, checker);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
    return asked(condition.operand, !outcome, checker);
  }
  if (ts.isBinaryExpression(condition)) {
    const both = outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (condition.operatorToken.kind !== both) return [];
    return [...asked(condition.left, outcome, checker), ...asked(condition.right, outcome, checker)];
  }
  if (!outcome) return [];
  if (ts.isIdentifier(condition)) return behindConstant(condition, checker);
  return ts.isCallExpression(condition) ? byCall(condition) : [];
}

function behindConstant(name: ts.Identifier, checker: ts.TypeChecker): Requirement[] {
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return [];
  const constant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  if (!constant) return [];
  const value = declaration.initializer;
  const orNothing = ts.isConditionalExpression(value) && isNothing(value.whenFalse);
  return asked(orNothing ? value.condition : value, true, checker);
}

function isNothing(value: ts.Expression): boolean {
  return value.kind === ts.SyntaxKind.NullKeyword || value.kind === ts.SyntaxKind.FalseKeyword || value.getText() === "undefined";
}

function byCall({ expression, arguments: args }: ts.CallExpression): Requirement[] {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  const texts = args.map((arg) => (ts.isStringLiteralLike(arg) ? arg.text : ""));
  if (name === "supports" && texts[0]) return [{ set: "ExcelApi", version: texts[0] }];
  return name === "isSetSupported" && texts[0] && texts[1] ? [{ set: texts[0], version: texts[1] }] : [];
}
