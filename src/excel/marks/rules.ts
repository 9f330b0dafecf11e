/**
 * From a plan to the conditional formats that mark it. Few rules, keyed on what the cell says and on TODAY(): a mark
 * appears by itself the day after the deadline, goes away when the cell is filled or the status says done, moves with
 * its row, and an edited cell is never judged by an old reading.
 */
import type { Plan, SheetGrid } from "../../plan/index";
import { missingRules, moneyRules } from "./cell-rules";
import { deadlineRules } from "./deadline-rules";
import { PlanCells } from "./plan-cells";
import type { MarkRule } from "./rule";
import { InFormula, InSheet, type LookupTable } from "./store";
import { MarkWriter } from "./writer";

/** Rules for a plan: Excel is slow with more, and people lose sight of them. */
const MAX_RULES = 40;
/** Of 8,192 characters that a formula may have. */
const MAX_FORMULA = 8_000;

export interface PlanMarks {
  rules: MarkRule[];
  /** Tables that the rules look into, where not everything fits into them; mostly none. */
  tables: LookupTable[];
}

/**
 * The rules that mark a plan.
 *
 * @param dueSoonDays Days before the deadline from which a row is marked as due soon.
 * @param tableName The name of a lookup table, by its number from 0.
 */
export function planMarks(plan: Plan, grid: SheetGrid, dueSoonDays: number, tableName: (index: number) => string): PlanMarks {
  const cells = new PlanCells(plan, grid);
  const inFormula = new InFormula();
  const writer = new MarkWriter(cells, inFormula);
  const rules = allRules(writer, dueSoonDays);
  const fits = !writer.isFull && !inFormula.isFull && rules.length <= MAX_RULES && rules.every(({ formula }) => formula.length <= MAX_FORMULA);
  if (fits) return { rules, tables: [] };
  const inSheet = new InSheet(tableName);
  return { rules: allRules(new MarkWriter(cells, inSheet), dueSoonDays), tables: inSheet.tables };
}

function allRules(writer: MarkWriter, dueSoonDays: number): MarkRule[] {
  return [...deadlineRules(writer, dueSoonDays), ...moneyRules(writer), ...missingRules(writer)];
}
