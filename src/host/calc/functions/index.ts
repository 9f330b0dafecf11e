/** All functions that formulas may call, by name in capitals. */
import type { FormulaFunction } from "../scope";
import { date } from "./date";
import { general } from "./general";
import { information, logical } from "./logical";
import { lookup } from "./lookup";
import { statistics } from "./statistics";
import { text } from "./text";

export const functions: ReadonlyMap<string, FormulaFunction> = new Map(
  Object.entries({ ...general, ...logical, ...information, ...statistics, ...text, ...date, ...lookup }),
);

/** Functions that know single values only: of a whole area, inside SUMPRODUCT, they are asked for each of its cells. */
export const elementwise: ReadonlySet<string> = new Set([
  ...[text, date, information].flatMap((group) => Object.keys(group)), "IF", "IFERROR", "IFNA", "NOT",
  "ABS", "CEILING", "EXP", "FLOOR", "INT", "MOD", "POWER", "ROUND", "ROUNDDOWN", "ROUNDUP", "SIGN", "SQRT", "TRUNC",
].filter((name) => !["CONCAT", "CONCATENATE", "TEXTJOIN", "TODAY", "NOW", "NA", "ISFORMULA"].includes(name)));
