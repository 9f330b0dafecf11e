/** Functions of texts. */
import { formatValue } from "../../workbook/index";
import { wildcard } from "../compare";
import { errors, fail, noError, numberOfText, toNumber, toText } from "../operand";
import { argument, valuesOf, type Argument, type FormulaFunction, type Scope } from "../scope";

const textAt = (args: readonly Argument[], index: number, scope: Scope): string => toText(argument(args, index, scope));
const numberAt = (args: readonly Argument[], index: number, scope: Scope, missing?: number): number => toNumber(argument(args, index, scope, missing));

/** A count of characters; below 0 is an error. */
function count(args: readonly Argument[], index: number, scope: Scope, missing?: number): number {
  const n = Math.trunc(numberAt(args, index, scope, missing));
  return n < 0 ? fail(errors.value) : n;
}

const each = (change: (text: string) => string): FormulaFunction => (args, scope) => change(textAt(args, 0, scope));

function find(args: readonly Argument[], scope: Scope, wild: boolean): number {
  const [wanted, text] = [textAt(args, 0, scope), textAt(args, 1, scope)];
  const start = Math.trunc(numberAt(args, 2, scope, 1));
  if (start < 1 || start > text.length + 1) return fail(errors.value);
  const pattern = wild ? wildcard(wanted, false) : null;
  const rest = text.slice(start - 1);
  const at = pattern ? rest.search(pattern) : wild ? rest.toLowerCase().indexOf(wanted.toLowerCase()) : rest.indexOf(wanted);
  return at < 0 ? fail(errors.value) : at + start;
}

function join(args: readonly Argument[], scope: Scope): string {
  return args.flatMap((arg) => [...valuesOf(arg(scope), scope)].map(toText)).join("");
}

export const text: Record<string, FormulaFunction> = {
  LEN: (args, scope) => textAt(args, 0, scope).length,
  LEFT: (args, scope) => textAt(args, 0, scope).slice(0, count(args, 1, scope, 1)),
  RIGHT: (args, scope) => {
    const value = textAt(args, 0, scope);
    return value.slice(Math.max(0, value.length - count(args, 1, scope, 1)));
  },
  MID: (args, scope) => {
    const start = Math.trunc(numberAt(args, 1, scope));
    return start < 1 ? errors.value : textAt(args, 0, scope).slice(start - 1, start - 1 + count(args, 2, scope));
  },
  TRIM: each((value) => value.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: each((value) => value.replace(/[\u0000-\u001f]/g, "")),
  UPPER: each((value) => value.toUpperCase()),
  LOWER: each((value) => value.toLowerCase()),
  PROPER: each((value) => value.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())),
  EXACT: (args, scope) => textAt(args, 0, scope) === textAt(args, 1, scope),
  FIND: (args, scope) => find(args, scope, false),
  SEARCH: (args, scope) => find(args, scope, true),
  SUBSTITUTE: (args, scope) => {
    const [value, old, fresh] = [0, 1, 2].map((index) => textAt(args, index, scope));
    if (old === "") return value;
    if (!args[3]) return value.replaceAll(old, () => fresh);
    const wanted = Math.trunc(numberAt(args, 3, scope));
    let seen = 0;
    return wanted < 1 ? errors.value : value.replaceAll(old, (match) => (++seen === wanted ? fresh : match));
  },
  REPLACE: (args, scope) => {
    const value = textAt(args, 0, scope);
    const start = count(args, 1, scope) - 1;
    return start < 0 ? errors.value : value.slice(0, start) + textAt(args, 3, scope) + value.slice(start + count(args, 2, scope));
  },
  REPT: (args, scope) => {
    const [value, times] = [textAt(args, 0, scope), count(args, 1, scope)];
    return value.length * times > 32_767 ? errors.value : value.repeat(times);
  },
  CONCATENATE: join,
  CONCAT: join,
  TEXTJOIN: (args, scope) => {
    const skipBlanks = argument(args, 1, scope, true) !== false;
    const values = args.slice(2).flatMap((arg) => [...valuesOf(arg(scope), scope)].map(toText));
    return values.filter((value) => !skipBlanks || value !== "").join(textAt(args, 0, scope));
  },
  TEXT: (args, scope) => {
    const value = noError(argument(args, 0, scope));
    const number = typeof value === "string" ? (numberOfText(value) ?? value) : value;
    return formatValue(number ?? 0, textAt(args, 1, scope) || "General", scope.workbook.date1904);
  },
  VALUE: (args, scope) => numberAt(args, 0, scope),
  CHAR: (args, scope) => String.fromCharCode(numberAt(args, 0, scope)),
  UNICHAR: (args, scope) => String.fromCodePoint(count(args, 0, scope)),
  CODE: (args, scope) => textAt(args, 0, scope).charCodeAt(0) || errors.value,
  UNICODE: (args, scope) => textAt(args, 0, scope).codePointAt(0) ?? errors.value,
};
