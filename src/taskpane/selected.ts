/** Which row of which plan the user has selected in Excel, and how it was read. */
import type { SelectedCell } from "../excel/index";
import type { Lang } from "../i18n/index";
import { sayReading } from "../i18n/readings";
import { explainRow, parseAddress, type ExplainedField, type Plan, type PlanReport, type PlanRow } from "../plan/index";
import { shownFindings, type ShownFinding } from "./view";

/** One field of the selected row, in words. */
export interface ReadField {
  field: ExplainedField;
  cell: string;
  text: string;
  words: string;
  /** The selected cell is this one. */
  isSelected: boolean;
}

export interface SelectedRow {
  plan: Plan;
  row: PlanRow;
  fields: ReadField[];
  /** Fields that the table has no column for. */
  without: ExplainedField[];
  findings: ShownFinding[];
}

/** The plan row that a selection stands in, as the report read it; null when it is none. */
export function selectedRow(report: PlanReport, selected: SelectedCell, lang: Lang): SelectedRow | null {
  const { sheetId, row: number, column } = selected;
  for (const plan of report.plans) {
    const row = plan.sheetId === sheetId ? plan.rows.find((one) => one.row === number) : undefined;
    if (!row || isBeside(plan, report, column)) continue;
    const all = explainRow(plan, row);
    const fields = all.flatMap(({ field, cell, text, sentences }): ReadField[] =>
      cell === null
        ? []
        : [
            {
              field,
              cell,
              text,
              words: sentences.map(({ key, params }) => sayReading(lang, key, params)).join(" "),
              isSelected: column !== null && parseAddress(cell)?.column === column,
            },
          ],
    );
    const own = plan.findings.filter((finding) => (parseAddress(finding.cell)?.row ?? -1) + 1 === number);
    return {
      plan,
      row,
      fields,
      without: all.filter(({ cell }) => cell === null).map(({ field }) => field),
      findings: shownFindings([{ ...plan, findings: own }], lang),
    };
  }
  return null;
}

/** Two tables may stand side by side: the selected column then belongs to the other one. */
function isBeside(plan: Plan, { plans }: PlanReport, column: number | null): boolean {
  if (column === null) return false;
  const others = plans.filter((other) => other !== plan && other.sheetId === plan.sheetId && other.firstRow <= plan.lastRow && plan.firstRow <= other.lastRow);
  const spans = ({ columns }: Plan) => column >= Math.min(...Object.values(columns)) && column <= Math.max(...Object.values(columns));
  return !spans(plan) && others.some(spans);
}
