/** IF and its kind. */
import { CellError } from "../../workbook/index";
import { compare } from "../compare";
import { errors, fail, Failure, noError, Reference, toBoolean, toNumber, type Operand } from "../operand";
import { argument, single, valuesOf, type Argument, type FormulaFunction, type Scope } from "../scope";

/** Truth values of the arguments: texts and blanks in cells do not count. */
function* truths(args: readonly Argument[], scope: Scope): Generator<boolean> {
  for (const arg of args) {
    const operand = arg(scope);
    const fromCells = operand instanceof Reference || Array.isArray(operand);
    for (const value of valuesOf(operand, scope)) {
      if (fromCells && (value === null || typeof value === "string")) continue;
      yield toBoolean(value);
    }
  }
}

function fold(start: boolean, step: (sum: boolean, next: boolean) => boolean): FormulaFunction {
  return (args, scope) => {
    let any = false;
    let result = start;
    for (const value of truths(args, scope)) {
      any = true;
      result = step(result, value);
    }
    return any ? result : errors.value;
  };
}

/** The argument's value with errors as values. */
function attempt(arg: Argument, scope: Scope): Operand {
  try {
    const operand = arg(scope);
    return operand instanceof Reference || Array.isArray(operand) ? single(operand, scope) : operand;
  } catch (error) {
    if (error instanceof Failure) return error.error;
    throw error;
  }
}

function replaceError(replaced: (error: CellError) => boolean): FormulaFunction {
  return (args, scope) => {
    const value = args[0] ? attempt(args[0], scope) : null;
    return value instanceof CellError && replaced(value) ? (args[1]?.(scope) ?? null) : value;
  };
}

export const logical: Record<string, FormulaFunction> = {
  IF: (args, scope) => {
    const chosen = toBoolean(argument(args, 0, scope)) ? args[1] : args[2];
    if (chosen) return chosen(scope);
    return args.length < 3 && !toBoolean(argument(args, 0, scope)) ? false : null;
  },
  IFS: (args, scope) => {
    for (let i = 0; i + 1 < args.length; i += 2) if (toBoolean(argument(args, i, scope))) return args[i + 1](scope);
    return errors.na;
  },
  IFERROR: replaceError(() => true),
  IFNA: replaceError((error) => error === errors.na),
  AND: fold(true, (sum, next) => sum && next),
  OR: fold(false, (sum, next) => sum || next),
  XOR: fold(false, (sum, next) => sum !== next),
  NOT: (args, scope) => !toBoolean(argument(args, 0, scope)),
  TRUE: () => true,
  FALSE: () => false,
  CHOOSE: (args, scope) => {
    const index = Math.trunc(toNumber(argument(args, 0, scope)));
    return index >= 1 && index < args.length ? args[index](scope) : fail(errors.value);
  },
  SWITCH: (args, scope) => {
    const wanted = noError(argument(args, 0, scope));
    let i = 1;
    for (; i + 1 < args.length; i += 2) if (compare(wanted, noError(argument(args, i, scope))) === 0) return args[i + 1](scope);
    return i < args.length ? args[i](scope) : errors.na;
  },
};

/** What a value is. */
const kind = (test: (value: Operand) => boolean): FormulaFunction => (args, scope) => (args[0] ? test(attempt(args[0], scope)) : errors.value);

export const information: Record<string, FormulaFunction> = {
  ISNUMBER: kind((value) => typeof value === "number"),
  ISTEXT: kind((value) => typeof value === "string"),
  ISNONTEXT: kind((value) => typeof value !== "string"),
  ISLOGICAL: kind((value) => typeof value === "boolean"),
  ISBLANK: kind((value) => value === null),
  ISERROR: kind((value) => value instanceof CellError),
  ISERR: kind((value) => value instanceof CellError && value !== errors.na),
  ISNA: kind((value) => value === errors.na),
  NA: () => errors.na,
  N: (args, scope) => {
    const value = noError(argument(args, 0, scope));
    return typeof value === "number" ? value : value === true ? 1 : 0;
  },
  T: (args, scope) => {
    const value = noError(argument(args, 0, scope));
    return typeof value === "string" ? value : "";
  },
  ISFORMULA: (args, scope) => {
    const operand = args[0]?.(scope);
    return operand instanceof Reference ? operand.sheet.cells.formula(operand.area.row, operand.area.column) !== null : errors.value;
  },
};
