/** Functions of dates, on serial numbers. "Today" is what the caller says it is. */
import { partsOf, serialOf } from "../dates";
import { errors, finite, toNumber } from "../operand";
import { argument, type Argument, type FormulaFunction, type Scope } from "../scope";

const whole = (args: readonly Argument[], index: number, scope: Scope, missing?: number): number =>
  Math.floor(toNumber(argument(args, index, scope, missing)));

function part(name: "year" | "month" | "day"): FormulaFunction {
  return (args, scope) => {
    const serial = toNumber(argument(args, 0, scope));
    return serial < 0 ? errors.num : partsOf(serial + epoch(scope))[name];
  };
}

/** Days between the two ways of counting. */
function epoch(scope: Scope): number {
  return scope.workbook.date1904 ? 1462 : 0;
}

function valid(serial: number, scope: Scope): number | typeof errors.num {
  const own = serial - epoch(scope);
  return own >= 0 && own <= 2_958_465 ? finite(own) : errors.num;
}

/** The day so many months later; `end` for the last of that month. */
function later(end: boolean): FormulaFunction {
  return (args, scope) => {
    const { year, month, day } = partsOf(whole(args, 0, scope) + epoch(scope));
    const months = month + Math.trunc(toNumber(argument(args, 1, scope)));
    const last = partsOf(serialOf(year, months + 1, 0)).day;
    return valid(serialOf(year, months, end ? last : Math.min(day, last)), scope);
  };
}

export const date: Record<string, FormulaFunction> = {
  TODAY: (_, scope) => scope.today - epoch(scope),
  NOW: (_, scope) => scope.today - epoch(scope),
  DATE: (args, scope) => {
    const year = whole(args, 0, scope);
    return year < 0 || year > 9999 ? errors.num : valid(serialOf(year < 1900 ? year + 1900 : year, whole(args, 1, scope), whole(args, 2, scope)), scope);
  },
  YEAR: part("year"),
  MONTH: part("month"),
  DAY: part("day"),
  EDATE: later(false),
  EOMONTH: later(true),
  DAYS: (args, scope) => whole(args, 0, scope) - whole(args, 1, scope),
  WEEKDAY: (args, scope) => {
    const sunday = (whole(args, 0, scope) + epoch(scope) + 6) % 7;
    switch (whole(args, 1, scope, 1)) {
      case 1: case 17: return sunday + 1;
      case 2: case 11: return ((sunday + 6) % 7) + 1;
      case 3: return (sunday + 6) % 7;
      default: return errors.num;
    }
  },
};
