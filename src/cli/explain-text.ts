/** `--explain`: how each cell of a row was read, in sentences. */
import { message } from "../i18n/all";
import type { Lang } from "../i18n/index";
import { explainRow, type Plan, type PlanReport, type PlanRow } from "../plan/index";
import type { Explain } from "./options";

/** One field of a row, as JSON and the text hold it. */
export interface Reading {
  field: string;
  /** Null when the table has no column for it. */
  cell: string | null;
  text: string;
  sentences: string[];
}

/** Whether a row was asked about. */
export function explains(explain: Explain | undefined, row: PlanRow): boolean {
  return explain === "all" || explain?.row === row.row;
}

/** How a row was read, field by field. */
export function readings(plan: Plan, row: PlanRow, lang: Lang): Reading[] {
  return explainRow(plan, row).map(({ sentences, ...rest }) => ({ ...rest, sentences: sentences.map(({ key, params }) => message(lang, key, params)) }));
}

/** The rows that were asked about, a few lines each; one sentence when there is none. */
export function explainText(report: PlanReport, explain: Explain, lang: Lang): string {
  const rows = report.plans.flatMap((plan) => plan.rows.filter((row) => explains(explain, row)).map((row) => rowText(plan, row, lang)));
  if (rows.length > 0) return rows.join("\n\n");
  return explain === "all" ? message(lang, "cli.noPlans") : message(lang, "cli.noSuchRow", { row: explain.row });
}

function rowText(plan: Plan, row: PlanRow, lang: Lang): string {
  const head = message(lang, "cli.explainHead", { row: row.row, sheet: plan.sheet });
  return [head, ...readings(plan, row, lang).flatMap((reading) => fieldLines(reading, lang))].join("\n");
}

function fieldLines({ field, cell, text, sentences }: Reading, lang: Lang): string[] {
  const name = message(lang, `fields.${field}`);
  const quote = text === "" ? "" : ` “${text.replace(/\s+/g, " ")}”`;
  return [`  ${name}${cell === null ? "" : ` (${cell})`}:${quote}`, `    ${sentences.join(" ")}`];
}
