/** What the overview does not count, and why. */
import type { Plan, PlanRow } from "../../plan/index";
import { moneyByRow } from "../../plan/summary/index";
import { text, type DraftBuilder } from "../sheets/draft";
import { budgetWord, rowWord, type Say } from "./words";

/** Characters of a line: what does not wrap is cut off at the edge of the page. */
const LINE = 150;
/** Rows that are named; beyond that only how many more there are. */
const NAMED = 60;

/** Lines below the table: rows without an amount, rows without a due date, both by reason, and rows that are hidden. */
export function addNotes(builder: DraftBuilder, plan: Plan, say: Say): void {
  const note = (sentence: string) => {
    for (const line of linesOf(sentence)) builder.add("note", [text(null), text(line)]);
  };
  const amounts = moneyByRow(plan.rows);
  const without = plan.rows.filter((_, i) => !amounts[i].hasFigure);
  if (without.length === 0) note(say("allWithFigure"));
  for (const [reason, rows] of byReason(without, (row) => budgetWord(row, say))) {
    note(say("notInTotal", { reason, rows: listed(rows, say) }));
  }
  if (plan.totals.min !== plan.totals.max) {
    const { min, max } = plan.totals;
    note(say("rangeNote", { min, max }));
  }
  const undated = plan.rows.filter((row) => row.deadline.end === null);
  for (const [reason, rows] of byReason(undated, (row) => say(undatedReason(row)))) {
    note(say("notJudged", { reason, rows: listed(rows, say) }));
  }
  const hidden = plan.rows.filter((row) => row.hidden);
  if (hidden.length > 0) note(say("hiddenRows", { rows: listed(hidden, say) }));
}

function undatedReason({ deadline }: PlanRow): string {
  if (deadline.kind === "unreadable") return "deadlineUnreadable";
  return deadline.flags.includes("openEnded") ? "deadlineOpenEnded" : "deadlineNone";
}

/** Rows under their reasons, which stand in the middle of a sentence. */
function byReason(rows: PlanRow[], reasonOf: (row: PlanRow) => string): Map<string, PlanRow[]> {
  const reasons = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const word = reasonOf(row);
    const reason = word[0].toLocaleLowerCase("vi") + word.slice(1);
    reasons.set(reason, [...(reasons.get(reason) ?? []), row]);
  }
  return reasons;
}

function listed(rows: PlanRow[], say: Say): string {
  const shown = rows.slice(0, NAMED).map((row) => rowWord(row, say)).join(", ");
  return rows.length > NAMED ? say("andMore", { rows: shown, more: rows.length - NAMED }) : shown;
}

/** A sentence as lines that are not longer than the page is wide. */
function linesOf(sentence: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of sentence.split(/(?<=, )/)) {
    if (line !== "" && line.length + piece.length > LINE) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line];
}
