/** The sheet *Tổng hợp*: the plan by standard, every figure a native formula over the standards' sheets. */
import { columnLetter, type Plan, type PlanReport } from "../../plan/index";
import { markStyles, type MarkKind } from "../marks/styles";
import {
  blanks,
  count,
  date,
  DraftBuilder,
  formula,
  label,
  money,
  text,
  type DraftCell,
  type SheetDraft,
} from "../sheets/draft";
import { chartRows, overviewCharts } from "./chart";
import { groupTables } from "./group-tables";
import { addNotes } from "./notes";
import { addSignatures } from "./signatures";
import { COLUMN, columnRef, subtitle, type StandardSheet } from "./standard";
import { statusTable } from "./status-table";
import { standardTitle } from "./titles";
import { statusWord, type Say } from "./words";

/** The as-of date's cell, which every formula about time looks at. */
export const AS_OF_ADDRESS = "$C$4";

/** Together no wider than lets twelve points be ten on paper. */
const WIDTHS = [5, 57, 10, 10, 10, 9, 9, 10, 10, 15, 10, 12];

/** A standard in the overview: its number (null for rows without one) and its sheet, when it has rows. */
export interface StandardLine {
  standard: string | null;
  sheet: StandardSheet | null;
}

export function overviewSheet(
  plan: Plan,
  report: PlanReport,
  place: { key: string; name: string },
  standards: StandardLine[],
  say: Say,
): SheetDraft {
  const builder = new DraftBuilder(WIDTHS.length);
  builder.add("title", [text(say("titleSummary"))]);
  builder.add("subtitle", [text(subtitle(plan, say))]);
  builder.add("note", [text(say("source", { sheet: plan.sheet }))]);
  builder.add("heading", [text(null), label(say("asOf")), date(report.asOf)]);
  builder.add("blank");
  const headerRow = builder.add(
    "header",
    ["ordinal", "standard", "rows", "done", "doing", "overdue", "dueSoon", "unfunded", "withoutFigure"]
      .concat("dong", "doneShare", "nextDeadline")
      .map((key) => text(say(key))),
  );
  const first = builder.row;
  standards.forEach((line, i) => builder.add("body", standardLine(plan, line, i + 1, builder.row, say)));
  const last = builder.row - 1;
  const total = builder.add("total", totalLine(first, last, builder.row, say));
  builder.add("blank");
  addCheck(builder, plan, total, say);
  builder.add("blank");
  const top = builder.row;
  const bottom = top + chartRows(standards.length) - 1;
  addLegend(builder, say, bottom);
  builder.keep(top, bottom);
  builder.add("blank");
  const sheets = standards.flatMap(({ sheet }) => sheet ?? []);
  statusTable(builder, plan, sheets, say);
  groupTables(builder, plan, { sheets, total, say });
  // Nobody signs a page without a row of the table on it.
  const lastTotal = builder.row - 2;
  addSignatures(builder, 1, 9, say);
  builder.keep(lastTotal, builder.row - 1);
  const charts = overviewCharts({ header: headerRow, last, top, bottom }, say);
  return { ...place, widths: WIDTHS, lines: builder.lines, headerRow, charts, together: builder.together, repeatsHeader: builder.row > LONG };
}

function standardLine(plan: Plan, { standard, sheet }: StandardLine, n: number, line: number, say: Say): DraftCell[] {
  const title = standard === null ? say("noStandard") : `${standard}. ${standardTitle(plan, standard)}`;
  const head = [count(n), text(title)];
  if (!sheet) return [...head, ...Array.from({ length: 7 }, () => count(0)), money(0), text(null), text(null)];
  const column = (index: number) => columnRef(sheet, columnLetter(index));
  const how = (index: number, word: string) => formula("count", `COUNTIF(${column(index)},"${word}")`);
  const withFigure = `COUNT(${column(COLUMN.dong)})`;
  const next = (word: string, otherwise: string) =>
    `IF(COUNTIF(${column(COLUMN.timing)},"${word}")>0,MINIFS(${column(COLUMN.due)},${column(COLUMN.timing)},"${word}"),${otherwise})`;
  return [
    ...head,
    formula("count", `COUNT(${column(COLUMN.ordinal)})`),
    how(COLUMN.status, statusWord("done", say)),
    how(COLUMN.status, statusWord("doing", say)),
    how(COLUMN.timing, say("overdue")),
    how(COLUMN.timing, say("dueSoon")),
    how(COLUMN.state, say("moneyUnfunded")),
    formula("count", `C${line}-${withFigure}`),
    formula("money", `SUM(${column(COLUMN.dong)})`),
    share(line),
    // The next deadline of what is still open: what is due soon comes before what is due later.
    formula("date", next(say("dueSoon"), next(say("dueLater"), '""'))),
  ];
}

function share(line: number): DraftCell {
  return formula("percent", `IF(C${line}=0,"",D${line}/C${line})`);
}

function totalLine(first: number, last: number, line: number, say: Say): DraftCell[] {
  const sum = (letter: string) => `SUM(${letter}${first}:${letter}${last})`;
  return [
    text(null),
    text(say("whole")),
    ...["C", "D", "E", "F", "G", "H", "I"].map((letter) => formula("count", sum(letter))),
    formula("money", sum("J")),
    share(line),
    formula("date", `IF(COUNT(L${first}:L${last})=0,"",MIN(L${first}:L${last}))`),
  ];
}

/** The sum over the sheets beside the sum read from the plan, the official indicator, and what is not counted. */
function addCheck(builder: DraftBuilder, plan: Plan, total: number, say: Say): void {
  const line = (key: string, value: DraftCell) => builder.add("heading", [...blanks(8), label(say(key)), value]);
  const sheets = line("checkSheets", formula("money", `J${total}`));
  const fromPlan = line("checkPlan", money(plan.totals.dong));
  line("checkResult", formula("money", `IF(J${sheets}=J${fromPlan},"${say("checkEqual")}","${say("checkDiffers")}")`));
  // The official indicator: tasks done over all tasks of the plan, a cancelled one too.
  const done = formula("label", `D${total}&"/"&C${total}`);
  builder.add("heading", [...blanks(8), label(say("indicator")), done, share(total)]);
  addNotes(builder, plan, say);
}

/** Lines after which the tables below may run over a page and need the names of their columns there. */
const LONG = 80;

/** How the plan is marked, at the left of the charts, and lines down to where these end. */
function addLegend(builder: DraftBuilder, say: Say, bottom: number): void {
  builder.add("heading", [text(null), text(say("legend"))]);
  for (const kind of Object.keys(markStyles) as MarkKind[]) {
    builder.add(kind, [text(null), text(say(`legend${kind[0].toUpperCase()}${kind.slice(1)}`))]);
  }
  while (builder.row <= bottom) builder.add("room");
}
