import { quoteSheetName, areaName, type DataValidation } from "../workbook";
import { invalidArgument } from "./error";
import { AreaObject } from "./range/area-object";

/** Keys of `Excel.DataValidationRule` that compare with one or two values, and the file's words. */
const COMPARED = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
const TYPES: Readonly<Record<string, string>> = { wholeNumber: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength" };

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** The longest list that can be written out in a rule, in characters. */
const LIST_LIMIT = 255;

type Written = Omit<DataValidation, "ranges">;

/** A rule of the file as `Excel.DataValidationRule`. */
export function readRule({ attributes, formula1, formula2 }: DataValidation): unknown {
  const { type = "none", operator = "between" } = attributes;
  if (type === "list") {
    const literal = /^"(.*)"$/s.exec(formula1 ?? "");
    return { list: { inCellDropDown: attributes.showDropDown !== "1", source: literal ? literal[1].replaceAll('""', '"') : `=${formula1 ?? ""}` } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1 ?? ""}` } };
  const key = Object.keys(TYPES).find((name) => TYPES[name] === type);
  if (!key) return {};
  const word = Object.keys(OPERATORS).find((name) => OPERATORS[name] === operator);
  return { [key]: { formula1: outward(formula1), ...(formula2 === null ? {} : { formula2: outward(formula2) }), operator: word } };
}

/**
 * `Excel.DataValidationRule` as the file keeps it.
 *
 * @throws {OfficeError} InvalidArgument for what is no rule, or a list that is too long to be written out
 */
export function writeRule(given: unknown): Written {
  if (given === null || typeof given !== "object") throw invalidArgument();
  const rule = given as Record<string, Record<string, unknown> | undefined>;
  if (rule.list) {
    const { inCellDropDown, source } = rule.list;
    return {
      attributes: { type: "list", ...(inCellDropDown === false ? { showDropDown: "1" } : {}) },
      formula1: listSource(source),
      formula2: null,
    };
  }
  if (rule.custom) return { attributes: { type: "custom" }, formula1: inward(rule.custom.formula), formula2: null };
  const key = COMPARED.find((name) => rule[name]);
  if (!key) throw invalidArgument();
  const { formula1, formula2, operator } = rule[key] as Record<string, unknown>;
  const word = OPERATORS[String(operator)];
  if (!word) throw invalidArgument();
  return {
    attributes: { type: TYPES[key], operator: word },
    formula1: inward(formula1),
    formula2: formula2 === undefined || formula2 === null ? null : inward(formula2),
  };
}

function listSource(source: unknown): string {
  if (source instanceof AreaObject) {
    return `${quoteSheetName(source.sheet.name)}!${areaName(source.area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
  }
  if (typeof source !== "string") throw invalidArgument();
  if (source.startsWith("=")) return source.slice(1);
  if (source.length > LIST_LIMIT) throw invalidArgument(`A list written out in a rule has at most ${LIST_LIMIT} characters.`);
  return `"${source.replaceAll('"', '""')}"`;
}

function inward(formula: unknown): string {
  if (typeof formula === "number") return String(formula);
  if (typeof formula !== "string") throw invalidArgument();
  return formula.replace(/^=/, "");
}

function outward(formula: string | null): unknown {
  if (formula === null) return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(formula) ? Number(formula) : `=${formula}`;
}
