/** Which conditional formats hold at a cell, and what they make of it. */
import { contains, formatValue, type CellValue, type ConditionalFormat, type DifferentialStyle, type Sheet, type Workbook } from "../workbook/index";
import { calculatorFor, type Calculator } from "./calculator";
import { compare } from "./compare";
import { CellError } from "../workbook/index";

/**
 * The look that conditional formats give a cell: of each property the one of the first format that sets it. Null when none holds.
 * Colour scales, data bars, icons and the like are not painted.
 *
 * @param today `YYYY-MM-DD`
 * @example conditionalFormatsAt(workbook, sheet, 9, 5, "2025-09-01") // { fill: "#FFC7CE" }
 */
export function conditionalFormatsAt(workbook: Workbook, sheet: Sheet, row: number, column: number, today: string): DifferentialStyle | null {
  const calculator = calculatorFor(workbook, today);
  let merged: DifferentialStyle | null = null;
  for (const format of sheet.conditionalFormats.items) {
    if (!format.ranges.some((area) => contains(area, row, column)) || !holds(format, calculator, sheet, row, column)) continue;
    merged = merge(merged, format.style);
    if (format.stopIfTrue) break;
  }
  return merged;
}

/** The earlier format wins wherever both say something. */
function merge(first: DifferentialStyle | null, second: DifferentialStyle): DifferentialStyle {
  if (!first) return second;
  const result: DifferentialStyle = { ...second, ...first };
  if (first.font || second.font) result.font = { ...second.font, ...first.font };
  if (first.borders || second.borders) result.borders = { ...second.borders, ...first.borders };
  return result;
}

function holds(format: ConditionalFormat, calculator: Calculator, sheet: Sheet, row: number, column: number): boolean {
  const { rule } = format;
  // Formulas are written for the top left cell of all ranges together.
  const from = { row: Math.min(...format.ranges.map((area) => area.row)), column: Math.min(...format.ranges.map((area) => area.column)) };
  const evaluate = (formula: string): CellValue => calculator.evaluate(formula, { sheet, row, column }, from);
  switch (rule.type) {
    case "custom": return truthy(evaluate(rule.formula));
    case "cellValue": {
      const value = calculator.value(sheet, row, column);
      const [low, high] = [evaluate(rule.formula1), rule.formula2 === undefined ? null : evaluate(rule.formula2)];
      if (value instanceof CellError || low instanceof CellError || high instanceof CellError) return false;
      const order = compare(value, low);
      switch (rule.operator) {
        case "equal": return order === 0;
        case "notEqual": return order !== 0;
        case "greaterThan": return order > 0;
        case "greaterThanOrEqual": return order >= 0;
        case "lessThan": return order < 0;
        case "lessThanOrEqual": return order <= 0;
        case "between": return order >= 0 && compare(value, high) <= 0;
        case "notBetween": return order < 0 || compare(value, high) > 0;
      }
    }
    // eslint-disable-next-line no-fallthrough -- every operator above returns
    case "containsText": {
      const text = formatValue(calculator.value(sheet, row, column), sheet.style(row, column).numberFormat).toLowerCase();
      const wanted = rule.text.toLowerCase();
      switch (rule.operator) {
        case "contains": return text.includes(wanted);
        case "notContains": return !text.includes(wanted);
        case "beginsWith": return text.startsWith(wanted);
        case "endsWith": return text.endsWith(wanted);
      }
    }
    // eslint-disable-next-line no-fallthrough -- every operator above returns
    case "duplicate": return isDuplicate(format, calculator, sheet, row, column) !== rule.unique;
    case "other": return false;
  }
}

function truthy(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0) || (typeof value === "string" && value.toUpperCase() === "TRUE");
}

function isDuplicate(format: ConditionalFormat, calculator: Calculator, sheet: Sheet, row: number, column: number): boolean {
  const value = calculator.value(sheet, row, column);
  if (value === null || value instanceof CellError) return false;
  let count = 0;
  for (const area of format.ranges) {
    for (const [r, { cells }] of sheet.cells.rows) {
      for (const c of cells.keys()) {
        if (!contains(area, r, c)) continue;
        const other = calculator.value(sheet, r, c);
        if (typeof other === typeof value && !(other instanceof CellError) && compare(other, value) === 0) count++;
      }
    }
  }
  return count > 1;
}
