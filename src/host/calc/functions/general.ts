/** Functions of numbers that need no knowledge of cells: calculated by Formula.js. */
import * as formulajs from "@formulajs/formulajs";
import { CellError, type CellValue } from "../../workbook/index";
import { errors, fail, noError, Reference, toNumber, type Operand } from "../operand";
import { matrix, single, type FormulaFunction } from "../scope";

/** Numbers in, a number out; each argument is one value. */
const scalar = [
  "ABS", "ACOS", "ASIN", "ATAN", "ATAN2", "CEILING", "COS", "COMBIN", "DEGREES", "EVEN", "EXP", "FACT", "FLOOR", "INT", "LN", "LOG", "LOG10",
  "MOD", "MROUND", "ODD", "PI", "POWER", "QUOTIENT", "RADIANS", "ROUND", "ROUNDDOWN", "ROUNDUP", "SIGN", "SIN", "SQRT", "TAN", "TRUNC",
  "PMT", "FV", "PV",
];
/** Lists of numbers in; of cells only those that are numbers. */
const lists = ["GCD", "LCM", "GEOMEAN", "MEDIAN", "MODE", "STDEV", "STDEVP", "SUMSQ", "VAR", "VARP"];
/** A list and a number. */
const ranked = ["LARGE", "SMALL", "PERCENTILE", "QUARTILE"];

type Library = Record<string, (...args: unknown[]) => unknown>;

function call(name: string, args: unknown[]): Operand {
  const result = (formulajs as unknown as Library)[name](...args);
  if (result instanceof Error) return CellError.from(result.message) ?? errors.value;
  if (typeof result === "number") return Number.isFinite(result) ? result : errors.num;
  return typeof result === "string" || typeof result === "boolean" ? result : errors.value;
}

function numbersOf(values: CellValue[][]): number[] {
  return values.flat().map(noError).filter((value) => typeof value === "number");
}

export const general: Record<string, FormulaFunction> = {
  ...Object.fromEntries(scalar.map((name): [string, FormulaFunction] =>
    [name, (args, scope) => call(name, args.map((arg) => toNumber(single(arg(scope), scope))))])),
  ...Object.fromEntries(lists.map((name): [string, FormulaFunction] =>
    [name, (args, scope) => call(name, args.flatMap((arg) => {
      const operand = arg(scope);
      return operand instanceof Reference || Array.isArray(operand) ? numbersOf(matrix(operand, scope)) : [toNumber(operand)];
    }))])),
  ...Object.fromEntries(ranked.map((name): [string, FormulaFunction] =>
    [name, (args, scope) => {
      const [list, k] = [args[0] ?? fail(errors.value), args[1] ?? fail(errors.value)];
      return call(name, [numbersOf(matrix(list(scope), scope)), toNumber(single(k(scope), scope))]);
    }])),
  RANK: (args, scope) => {
    const [number, list] = [args[0] ?? fail(errors.value), args[1] ?? fail(errors.value)];
    const ascending = args[2] ? toNumber(single(args[2](scope), scope)) !== 0 : false;
    const wanted = toNumber(single(number(scope), scope));
    const values = numbersOf(matrix(list(scope), scope));
    if (!values.includes(wanted)) return errors.na;
    return 1 + values.filter((value) => (ascending ? value < wanted : value > wanted)).length;
  },
};
