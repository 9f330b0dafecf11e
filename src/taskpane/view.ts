/** What is shown of a report: the plans that were chosen, added up. */
import { message, type Lang } from "../i18n/index";
import type { Finding, Plan, PlanReport, Severity, Totals } from "../plan/types";

/** A finding with the sheet it is on and its sentence in the pane's language. */
export interface ShownFinding extends Finding {
  sheet: string;
  words: string;
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The plans on `sheet`, or all. */
export function plansOf(report: PlanReport, sheet: string | null): Plan[] {
  return sheet === null ? report.plans : report.plans.filter((plan) => plan.sheet === sheet);
}

const COUNTS = ["dong", "min", "max", "rowsWithoutFigure", "rows", "overdue", "dueSoon", "unfunded", "done"] as const;

/** The totals of several plans together. */
export function addTotals(plans: readonly Plan[]): Totals {
  const sum: Totals = {
    dong: 0, min: 0, max: 0, byStandard: {}, rowsWithoutFigure: 0, rows: 0, overdue: 0, dueSoon: 0, unfunded: 0, done: 0,
  };
  for (const { totals } of plans) {
    for (const key of COUNTS) sum[key] += totals[key];
    for (const [standard, dong] of Object.entries(totals.byStandard)) {
      sum.byStandard[standard] = (sum.byStandard[standard] ?? 0) + dong;
    }
  }
  return sum;
}

/** What is said below the total: nothing is missing from rows of a table that has no column for money. */
export function figureNote(plans: readonly Plan[]): "noMoneyColumn" | "withoutFigure" | "allWithFigure" {
  if (plans.length > 0 && plans.every(({ columns }) => columns.budget === undefined)) return "noMoneyColumn";
  return plans.some(({ totals }) => totals.rowsWithoutFigure > 0) ? "withoutFigure" : "allWithFigure";
}

/** One line of the table by standard. */
export interface StandardLine {
  number: string;
  title: string;
  rows: number;
  overdue: number;
  unfunded: number;
  dong: number;
}

/** The lines by standard in the order of their numbers; rows without one ("?") come last. */
export function standardLines(plans: readonly Plan[]): StandardLine[] {
  const totals = addTotals(plans);
  const titles = new Map(plans.flatMap((plan) => plan.standards.map((s) => [s.number, s.title] as const)));
  const rows = plans.flatMap((plan) => plan.rows);
  return Object.entries(totals.byStandard)
    .map(([number, dong]) => {
      const mine = rows.filter((row) => (row.standard ?? "?") === number);
      return {
        number,
        title: titles.get(number) ?? "",
        rows: mine.length,
        overdue: mine.filter((row) => row.overdue).length,
        unfunded: mine.filter((row) => row.unfunded).length,
        dong,
      };
    })
    .sort((a, b) => rank(a.number) - rank(b.number));
}

function rank(number: string): number {
  return number === "?" ? Infinity : Number(number);
}

/** All findings of the plans, worst first, each with its sentence. */
export function shownFindings(plans: readonly Plan[], lang: Lang): ShownFinding[] {
  const all = plans.flatMap((plan) =>
    plan.findings.map((f) => ({ ...f, sheet: plan.sheet, words: message(lang, `rules.${f.ruleId}`, f.params) })),
  );
  return SEVERITIES.flatMap((severity) => all.filter((f) => f.severity === severity));
}

/** The findings of one severity (null: any) that hold all the words typed, in the sentence or as a cell. */
export function filterFindings(findings: readonly ShownFinding[], severity: Severity | null, words: string): ShownFinding[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return findings.filter((f) => {
    if (severity !== null && f.severity !== severity) return false;
    const text = plain(`${f.cell} ${f.words}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** Lower case without accents, so that "kinh phi" finds "kinh phí". */
export function plain(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}
