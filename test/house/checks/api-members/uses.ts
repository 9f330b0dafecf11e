/** Every use of a declared member in a source file, however it is written. */
import ts from "typescript";
import { nodesOf } from "../files";
import { isOfficeDeclaration } from "./requirement";

/** A member at the place where it is used; `declaration` is null when the text names something that does not exist. */
export interface Use {
  node: ts.Node;
  name: string;
  declaration: ts.Node | null;
}

/**
 * Members by `object.member`, `object["member"]`, `{ member } = object`, keys of an object literal that Office JS
 * takes (`range.set({ member: … })`, load options), paths in `load("items/member")`, and calls of functions.
 */
export function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  return [...nodesOf(source)].flatMap((node) => [...membersAt(node, checker), ...loadsAt(node, checker)]);
}

function membersAt(node: ts.Node, checker: ts.TypeChecker): Use[] {
  if (ts.isPropertyAccessExpression(node)) return use(node.name, checker.getSymbolAtLocation(node.name), checker);
  if (ts.isElementAccessExpression(node)) return use(node, checker.getSymbolAtLocation(node.argumentExpression), checker);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    const property = ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
    return use(node, property, checker);
  }
  if (ts.isObjectLiteralElementLike(node) && node.name && ts.isObjectLiteralExpression(node.parent)) {
    const wanted = checker.getContextualType(node.parent);
    return use(node.name, wanted?.getProperty(node.name.getText()), checker);
  }
  // A plain function of ours, which may say @requires.
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return use(node.expression, checker.getSymbolAtLocation(node.expression), checker);
  return [];
}

function use(node: ts.Node, symbol: ts.Symbol | undefined, checker: ts.TypeChecker): Use[] {
  if (!symbol) return [];
  const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = chosenOverload(node, checker) ?? real.declarations?.[0];
  // An enum is of no use without its values, and they carry the note.
  return declaration && !ts.isEnumDeclaration(declaration) ? [{ node, name: nameOf(declaration, real.name), declaration }] : [];
}

/** Overloads may differ in what they need: the one that this call takes counts. */
function chosenOverload(node: ts.Node, checker: ts.TypeChecker): ts.Node | undefined {
  const callee = ts.isPropertyAccessExpression(node.parent) ? node.parent : node;
  const call = callee.parent;
  return ts.isCallExpression(call) && call.expression === callee ? checker.getResolvedSignature(call)?.declaration : undefined;
}

/** `Excel.Range.getRowsBelow`. */
function nameOf(declaration: ts.Node, name: string): string {
  const names = [name];
  for (let at = declaration.parent; at && isOfficeDeclaration(declaration); at = at.parent) {
    if ((ts.isModuleDeclaration(at) || ts.isClassDeclaration(at) || ts.isInterfaceDeclaration(at) || ts.isEnumDeclaration(at)) && at.name) names.unshift(at.name.getText());
  }
  return names.join(".");
}

/** `range.load("values,format/fill/color")`, `range.load(["values"])`, `context.load(range, "values")`. */
function loadsAt(node: ts.Node, checker: ts.TypeChecker): Use[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== "load") return [];
  const declared = checker.getResolvedSignature(node)?.declaration;
  if (!declared || !isOfficeDeclaration(declared)) return [];
  const [target, what] = node.arguments.length > 1 ? node.arguments : [node.expression.expression, node.arguments[0]];
  if (!what) return [];
  const paths = textsOf(what, checker);
  if (paths === null) return [{ node: what, name: `load(${what.getText()}), which can't be read here: write the paths out,`, declaration: null }];
  const type = checker.getNonNullableType(checker.getTypeAtLocation(target));
  return paths.flatMap((text) => text.split(",")).flatMap((path) => followPath(what, path.trim(), type, checker));
}

/** The texts that an argument may be; null when they are not known here, none when it is an object of load options. */
function textsOf(what: ts.Expression, checker: ts.TypeChecker): string[] | null {
  if (ts.isArrayLiteralExpression(what)) {
    const texts = what.elements.map((element) => textsOf(element, checker));
    return texts.includes(null) ? null : texts.flatMap((text) => text!);
  }
  return textsOfType(checker.getTypeAtLocation(what), checker);
}

function textsOfType(type: ts.Type, checker: ts.TypeChecker): string[] | null {
  if (type.isStringLiteral()) return [type.value];
  if (type.isUnion()) {
    const texts = type.types.map((one) => textsOfType(one, checker));
    return texts.includes(null) ? null : texts.flatMap((text) => text!);
  }
  if (checker.isArrayLikeType(type)) return textsOfType(checker.getIndexTypeOfType(type, ts.IndexKind.Number)!, checker);
  return type.flags & ts.TypeFlags.Object ? [] : null;
}

function followPath(node: ts.Node, path: string, start: ts.Type, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  let type = start;
  for (const segment of path.split("/").filter((part) => part !== "" && !part.startsWith("$"))) {
    const property = memberOf(type, segment, checker);
    if (!property) return [...uses, { node, name: `"${path}", of which "${segment}" does not exist,`, declaration: null }];
    uses.push(...use(node, property, checker));
    type = checker.getTypeOfSymbol(property);
  }
  return uses;
}

/** On a collection the client takes `name` for `items/name`. */
function memberOf(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  const itself = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
  const found = checker.getPropertyOfType(itself, name);
  if (found) return found;
  const items = checker.getPropertyOfType(itself, "items");
  const item = items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
  return item && checker.getPropertyOfType(item, name);
}
