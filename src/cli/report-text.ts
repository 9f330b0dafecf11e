/** The report for people. */
import { message } from "../i18n/all";
import { formatDate, formatDong, type Lang } from "../i18n/index";
import { rulesOff, type Plan, type PlanReport, type PlanRow } from "../plan/index";

const SEVERITIES = ["error", "warning", "info"] as const;

/** Some lines of plain text, without colours: it may be read in a file. */
export function reportText(report: PlanReport, lang: Lang): string {
  if (report.prose) return message(lang, "cli.prosePlan", { ...report.prose });
  if (report.plans.length === 0) return message(lang, "cli.noPlans");
  const off = rulesOff(report.rules);
  const plans = report.plans.map((plan) => planText(plan, report.asOf, lang));
  if (off.length > 0) plans.push(message(lang, "cli.rulesOff", { ids: off.join(", ") }));
  return plans.join("\n\n");
}

function planText(plan: Plan, asOf: string, lang: Lang): string {
  const say = (key: string, params = {}) => message(lang, `cli.${key}`, params);
  const { sheet, schoolYear, standardSet, standardSetFrom, totals } = plan;
  const head = [say(standardSet === "" ? "planHeadOther" : standardSetFrom === "assumed" ? "planHeadAssumed" : "planHead", { sheet, schoolYear, standardSet }), plan.schoolName].filter(Boolean).join(" – ");
  return [
    head,
    say("asOf", { date: asOf, ...totals, byStandard: "" }),
    "",
    ...rowTable(plan.rows, lang),
    "",
    say("total", { dong: totals.dong, rowsWithoutFigure: totals.rowsWithoutFigure }),
    ...Object.entries(totals.byStandard).map(
      ([number, dong]) => `  ${number === "?" ? say("noStandard", { dong }) : say("standard", { number, dong })}`,
    ),
    "",
    ...findingLines(plan, lang),
  ].join("\n");
}

function rowTable(rows: PlanRow[], lang: Lang): string[] {
  const heads = ["headRow", "headCriterion", "headDue", "headBudget", "headState"];
  const lines = [heads.map((key) => message(lang, `cli.${key}`)), ...rows.map((row) => rowCells(row, lang))];
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  return lines.map((line) => line.map((cell, i) => cell.padEnd(widths[i])).join("  ").trimEnd());
}

function rowCells(row: PlanRow, lang: Lang): string[] {
  const word = (key: string) => message(lang, `summary.${key}`);
  const states = [
    row.overdue && word("overdue"),
    row.dueSoon && word("dueSoon"),
    row.deadline.end === null && word("dueNone"),
    row.unfunded && word("unfunded"),
  ];
  return [
    String(row.row),
    row.criterion ?? "–",
    row.deadline.end ? formatDate(row.deadline.end, lang) : "–",
    moneyCell(row, lang),
    states.filter(Boolean).join(", "),
  ];
}

function moneyCell({ budget }: PlanRow, lang: Lang): string {
  if (budget.dong !== null) return formatDong(budget.dong, lang);
  if (budget.kind === "range" && budget.min !== null && budget.max !== null) {
    return `${formatDong(budget.min, lang)} – ${formatDong(budget.max, lang)}`;
  }
  return "–";
}

function findingLines(plan: Plan, lang: Lang): string[] {
  if (plan.findings.length === 0) return [message(lang, "cli.noFindings")];
  const sorted = SEVERITIES.flatMap((severity) => plan.findings.filter((f) => f.severity === severity));
  return [
    message(lang, "cli.findings"),
    ...sorted.map(({ severity, cell, ruleId, params }) => {
      const what = message(lang, `summary.${severity}`);
      return `  ${cell}  [${what}] ${message(lang, `rules.${ruleId}`, params)}`;
    }),
  ];
}
