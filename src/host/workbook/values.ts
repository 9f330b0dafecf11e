/** What a cell can hold. */

/** The errors that Excel's cells show. */
export const errorTexts = [
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
] as const;

/** The text of an error as Excel shows it. */
export type ErrorText = (typeof errorTexts)[number];

/** An error in a cell or out of a formula. One object an error text, so `===` compares. */
export class CellError {
  private constructor(readonly text: ErrorText) {}

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }

  private static readonly known = new Map<string, CellError>(errorTexts.map((text) => [text, new CellError(text)]));

  /** The error of that text (case does not matter), or undefined when the text is no error. */
  static from(text: string): CellError | undefined {
    return CellError.known.get(text) ?? CellError.known.get(text.toUpperCase());
  }

  /**
   * The error of that text.
   *
   * @example CellError.of("#REF!") === CellError.of("#REF!") // true
   */
  static of(text: ErrorText): CellError {
    return CellError.known.get(text) as CellError;
  }
}

/** A cell's value: a date is its serial number, a blank cell `null`. */
export type CellValue = string | number | boolean | CellError | null;

/** Excel's own names for kinds of values. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** The kind of a value, in the words of the Office JS API. */
export function valueType(value: CellValue): ValueType {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** The value as the Office JS API hands it out: `""` for a blank cell, its text for an error. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.text : value;
}
