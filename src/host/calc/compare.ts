/** How values are compared, and the criteria of COUNTIF and its kind. */
import { CellError, type CellValue } from "../workbook/index";
import { numberOfText } from "./operand";

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/** Texts are equal when they differ in case at most. */
export function sameText(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/**
 * The order of two values: numbers before texts before truth values; a blank is like the 0, "" or FALSE beside it.
 *
 * @returns below, equal to or above 0
 */
export function compare(a: Exclude<CellValue, CellError>, b: Exclude<CellValue, CellError>): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const rank = (value: string | number | boolean): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") return sameText(left, right) ? 0 : collator.compare(left, right) || (left < right ? -1 : 1);
  return Number(left) - Number(right);
}

function blankLike(other: Exclude<CellValue, CellError>): string | number | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** A pattern with `*`, `?` and `~` before them, as a test of whole texts; null when it has none of them. */
export function wildcard(pattern: string, whole = true): RegExp | null {
  if (!/[*?~]/.test(pattern)) return null;
  const body = pattern.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}/])/g, (all, escaped?: string, wild?: string) =>
    escaped ? (escaped === "~" ? "~" : `\\${escaped}`) : wild ? (wild === "*" ? "[^]*" : "[^]") : `\\${all}`,
  );
  return new RegExp(whole ? `^${body}$` : body, "iu");
}

const operators = ["<>", "<=", ">=", "=", "<", ">"] as const;

/** A criterion as a test of one value. */
export interface Criterion {
  holds(value: CellValue): boolean;
  /** What {@link matchKey} gives of the values it holds for, and of no others; undefined when they have no key in common. */
  key?: string;
}

/** The same for all values that one criterion without wildcards finds as equal, for an index of many; null for what none finds so. */
export function matchKey(value: CellValue): string | null {
  if (typeof value === "number") return `n${value}`;
  if (typeof value !== "string") return null;
  const number = numberOfText(value);
  return number === null ? `t${value.toLowerCase()}` : `n${number}`;
}

/**
 * The test that a criterion makes: `5`, `">=10"`, `"Tháng*"`, `"<>"`.
 *
 * @example criterion(">5").holds(6) // true
 */
export function criterion(wanted: CellValue): Criterion {
  if (wanted instanceof CellError) return { holds: (value) => value === wanted };
  if (typeof wanted === "boolean") return { holds: (value) => value === wanted };
  if (typeof wanted !== "string") return equals(String(wanted ?? 0));
  const operator = operators.find((item) => wanted.startsWith(item)) ?? "";
  const text = wanted.slice(operator.length);
  switch (operator) {
    // Without an operator an empty text also finds texts that are empty.
    case "": return text === "" ? { holds: (value) => value === null || value === "" } : equals(text);
    case "=": return text === "" ? { holds: (value) => value === null } : equals(text);
    case "<>": {
      if (text === "") return { holds: (value) => value !== null };
      const same = equals(text);
      return { holds: (value) => !same.holds(value) };
    }
  }
  const isWanted = (order: number): boolean =>
    operator === "<" ? order < 0 : operator === ">" ? order > 0 : operator === "<=" ? order <= 0 : order >= 0;
  const number = numberOfText(text);
  if (number !== null) return { holds: (value) => typeof value === "number" && isWanted(value - number) };
  return { holds: (value) => typeof value === "string" && isWanted(compare(value, text)) };
}

function equals(text: string): Criterion {
  const number = numberOfText(text);
  if (number !== null) {
    return { holds: (value) => value === number || (typeof value === "string" && numberOfText(value) === number), key: `n${number}` };
  }
  const lower = text.toLowerCase();
  const isText = (value: CellValue) => typeof value === "string" && (value === text || value.toLowerCase() === lower);
  if (lower === "true" || lower === "false") return { holds: (value) => value === (lower === "true") || isText(value) };
  const error = CellError.from(text);
  if (error) return { holds: (value) => value === error };
  const pattern = wildcard(text);
  return pattern ? { holds: (value) => typeof value === "string" && pattern.test(value) } : { holds: isText, key: `t${lower}` };
}
