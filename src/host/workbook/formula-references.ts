/** References inside formulas: found by a tokenizer, so that texts and names that look like one are left alone. */
import { parseA1Ref, stringifyA1Ref, tokenize, type RangeA1, type ReferenceA1 } from "@borgar/fx";
import { columnLimit, rowLimit } from "./area";

/** A reference as a formula writes it; `sheetName` is undefined when it means the formula's own sheet. */
export type FormulaReference = ReferenceA1;

/** The areas of a formula's tokens. */
const rangeTokens = new Set(["range", "range_beam", "range_ternary"]);

/**
 * The formula with every reference to cells replaced by what `change` makes of it; null makes it `#REF!`.
 * What the tokenizer can't read stays as it is.
 */
export function mapReferences(formula: string, change: (range: RangeA1, sheetName: string | undefined) => RangeA1 | null): string {
  let result = "";
  for (const token of tokenize(formula)) {
    const reference = rangeTokens.has(token.type) ? parseA1Ref(token.value) : undefined;
    if (!reference || !("range" in reference) || !reference.range) {
      result += token.value;
      continue;
    }
    const range = change(reference.range, "context" in reference ? reference.context?.[reference.context.length - 1] : undefined);
    if (range === reference.range) result += token.value;
    else result += range ? stringifyA1Ref({ ...reference, range }) : `${token.value.slice(0, token.value.lastIndexOf("!") + 1)}#REF!`;
  }
  return result;
}

/**
 * The formula as it reads when it is copied to a cell so many rows and columns away: relative parts move, `$` parts stay.
 *
 * @example moveFormula("A1+$B$2", 1, 0) // "A2+$B$2"
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (range) => {
    const move = <T extends number | null | undefined>(at: T, by: number, fixed?: boolean | null): T | number => (at == null || fixed ? at : at + by);
    const moved: RangeA1 = {
      ...range,
      top: move(range.top, rows, range.$top),
      bottom: move(range.bottom, rows, range.$bottom),
      left: move(range.left, columns, range.$left),
      right: move(range.right, columns, range.$right),
    };
    const outside = [moved.top, moved.bottom].some((n) => n != null && (n < 0 || n >= rowLimit))
      || [moved.left, moved.right].some((n) => n != null && (n < 0 || n >= columnLimit));
    return outside ? null : moved;
  });
}
