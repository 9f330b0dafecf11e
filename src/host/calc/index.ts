/** Formulas: calculated for a day that the caller names, never for the clock's. */
export { Calculator, calculatorFor, evaluateFormula, recalculate, type CellPlace, type FormulaPlace, type Recalculation } from "./calculator";
export { conditionalFormatsAt } from "./conditional-formats";
