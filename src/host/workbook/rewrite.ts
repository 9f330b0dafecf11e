/** Everything of a workbook that points at cells, changed in one way: formulas of cells, rules and lists, charts, links and names. */
import { parseArea } from "./area";
import type { Sheet } from "./sheet";
import type { ConditionalRule } from "./sheet-parts";
import type { Workbook } from "./workbook";

/**
 * Makes every reference follow when a sheet is renamed or deleted, or cells are moved.
 *
 * @param change a formula as it reads afterwards; `sheetId` is the id of the sheet it stands in, null for a name of the whole workbook
 */
export function rewriteReferences({ sheets, names }: Workbook, change: (formula: string, sheetId: string | null) => string): void {
  for (const sheet of sheets) rewriteSheet(sheet, (formula) => change(formula, sheet.id));
  for (const item of names.items) item.formula = change(item.formula, item.sheetId);
}

function rewriteSheet(sheet: Sheet, change: (formula: string) => string): void {
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (cell.formula === null) continue;
    const formula = change(cell.formula);
    if (formula !== cell.formula) sheet.cells.setFormula(row, column, formula, cell.value);
  }
  for (const format of sheet.conditionalFormats.items) format.rule = rewriteRule(format.rule, change);
  for (const rule of sheet.dataValidations) {
    if (rule.formula1 !== null) rule.formula1 = change(rule.formula1);
    if (rule.formula2 !== null) rule.formula2 = change(rule.formula2);
  }
  sheet.charts.rewrite(change);
  for (const link of sheet.hyperlinks) {
    // A place without a sheet's name may also be a defined name; only an address changes.
    if (link.location && (link.location.includes("!") || parseArea(link.location))) link.location = change(link.location);
  }
}

function rewriteRule(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  switch (rule.type) {
    case "custom": return { ...rule, formula: change(rule.formula) };
    case "cellValue":
      return { ...rule, formula1: change(rule.formula1), ...(rule.formula2 === undefined ? {} : { formula2: change(rule.formula2) }) };
    case "containsText": return rule.formula === undefined ? rule : { ...rule, formula: change(rule.formula) };
    default: return rule;
  }
}
