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
