/** What formulas work with, and how one kind becomes another. */
import { CellError, type Area, type CellValue, type Sheet } from "../workbook/index";

/** Cells that a formula refers to; read only when a function wants them. */
export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}
}

/** A value, cells, or a rectangle of values. */
export type Operand = CellValue | Reference | CellValue[][];

export const errors = {
  null: CellError.of("#NULL!"), div0: CellError.of("#DIV/0!"), value: CellError.of("#VALUE!"), ref: CellError.of("#REF!"),
  name: CellError.of("#NAME?"), num: CellError.of("#NUM!"), na: CellError.of("#N/A"),
};

/** Raised inside a function when it must give an error; never leaves the calculation. */
export class Failure extends Error {
  constructor(readonly error: CellError) {
    super(error.text);
  }
}

/** Gives an error as the function's result. */
export function fail(error: CellError): never {
  throw new Failure(error);
}

/** The value, unless it is an error, which then is the function's result. */
export function noError(value: CellValue): Exclude<CellValue, CellError> {
  return value instanceof CellError ? fail(value) : value;
}

/** The number that a text writes: `12`, ` 1,000.5 `, `5%`, `1e3`; null when it writes none. */
export function numberOfText(text: string): number | null {
  const match = /^\s*([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?)\s*(%?)\s*$/.exec(text);
  if (!match || !/\d/.test(match[1])) return null;
  const n = Number(match[1].replaceAll(",", ""));
  return Number.isFinite(n) ? (match[2] ? n / 100 : n) : null;
}

/** The number that a value stands for in arithmetic; `#VALUE!` for a text that is none. */
export function toNumber(value: CellValue): number {
  const plain = noError(value);
  if (typeof plain === "number") return plain;
  if (typeof plain === "string") return numberOfText(plain) ?? fail(errors.value);
  return plain === true ? 1 : 0;
}

/** The text that a value stands for. */
export function toText(value: CellValue): string {
  const plain = noError(value);
  if (plain === null) return "";
  if (typeof plain === "boolean") return plain ? "TRUE" : "FALSE";
  return typeof plain === "number" ? numberText(plain) : plain;
}

/** A number as formulas turn it into text: 15 digits at most. */
function numberText(n: number): string {
  const short = Number(n.toPrecision(15));
  const text = String(short);
  if (!text.includes("e")) return text;
  return Math.abs(short) < 1e21 && Math.abs(short) >= 1 ? BigInt(Math.round(short)).toString() : text.replace("e", "E").replace(/E([+-])(\d)$/, "E$10$2");
}

/** Whether a value counts as true; `#VALUE!` for a text other than TRUE and FALSE. */
export function toBoolean(value: CellValue): boolean {
  const plain = noError(value);
  if (typeof plain === "boolean") return plain;
  if (typeof plain === "number") return plain !== 0;
  if (plain === null) return false;
  const text = plain.toUpperCase();
  return text === "TRUE" ? true : text === "FALSE" ? false : fail(errors.value);
}

/** A number where it has one, otherwise the value: results that are no number become `#NUM!`. */
export function finite(n: number): number | CellError {
  return Number.isFinite(n) ? n : errors.num;
}
