import { message, type Lang } from "../../i18n/index";
import { parseAddress, rulesOff, type Plan, type PlanReport } from "../../plan/index";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { cellLink, code, count, DraftBuilder, text, type SheetDraft } from "../sheets/draft";
import { updateOneAPlan } from "../sheets/one-a-plan";
import { subtitle } from "../summaries/standard";
import type { Say } from "../summaries/words";

export interface FindingsResult {
  report: PlanReport;
  /** The sheet with the (first plan's) findings, which is shown. */
  sheet: string;
  /** Over all plans. */
  findings: number;
}

const WIDTHS = [6, 16, 10, 10, 110];
/** Rules that are off and named; beyond that only how many more there are. */
const OFF_NAMED = 4;
const ORDER = ["error", "warning", "info"] as const;

/**
 * Writes what *check* found into the sheet *Kết quả kiểm tra* and shows it: the outcome of the ribbon's button, which
 * works with the pane closed.
 *
 * @throws {ActionError} `noPlan` when the workbook has none, `noRows` when all are empty, or what Excel refuses.
 */
export async function writeFindings(options: ActionOptions): Promise<FindingsResult> {
  return run(async (context) => {
    const { report, sheet } = await updateOneAPlan(context, options, {
      key: "findings",
      nameKey: "sheetFindings",
      draft: (plan, all, place, say) => findingsSheet(plan, all, place, options.lang, say),
    });
    return { report, sheet, findings: report.plans.reduce((sum, plan) => sum + plan.findings.length, 0) };
  });
}

function findingsSheet(
  plan: Plan,
  report: PlanReport,
  place: { key: string; name: string },
  lang: Lang,
  say: Say,
): SheetDraft {
  const builder = new DraftBuilder(WIDTHS.length);
  const of = (severity: string) => plan.findings.filter((finding) => finding.severity === severity).length;
  builder.add("title", [text(say("titleFindings"))]);
  builder.add("subtitle", [text(subtitle(plan, say))]);
  builder.add("note", [text(`${say("asOfDate", { date: report.asOf })}. ${say("source", { sheet: plan.sheet })}`)]);
  const counts = { errors: of("error"), warnings: of("warning"), infos: of("info") };
  builder.add("heading", [text(plan.findings.length ? say("findingsCount", counts) : say("noFindings"))]);
  const off = rulesOff(report.rules);
  if (off.length > 0) builder.add("note", [text(offSentence(off, lang, say))]);
  const keys = ["ordinal", "severity", "cell", "criterion", "finding"];
  const headerRow = builder.add("header", keys.map((key) => text(say(key))));
  const criteria = new Map(plan.rows.map((row) => [row.row, row.criterion]));
  const sorted = ORDER.flatMap((severity) => plan.findings.filter((finding) => finding.severity === severity));
  sorted.forEach((finding, i) => {
    const row = (parseAddress(finding.cell)?.row ?? -1) + 1;
    builder.add("body", [
      count(i + 1),
      text(say(finding.severity)),
      cellLink(plan.sheet, finding.cell),
      code(criteria.get(row) ?? null),
      text(message(lang, `rules.${finding.ruleId}`, finding.params)),
    ]);
  });
  return { ...place, widths: WIDTHS, lines: builder.lines, headerRow };
}

/** Who reads the sheet must know what was not looked at. */
function offSentence(off: readonly string[], lang: Lang, say: Say): string {
  const named = off.slice(0, OFF_NAMED).map((id) => message(lang, `ruleTitles.${id}`)).join("; ");
  const more = off.length - OFF_NAMED;
  return say("rulesOff", { count: off.length, titles: more > 0 ? say("rulesOffMore", { titles: named, more }) : named });
}
