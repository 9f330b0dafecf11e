/** The sheet *Tổng kinh phí*: by standard and in all, in figures and in words, and what has no figure beside it. */
import type { Plan, PlanReport } from "../../plan/index";
import { moneyByRow } from "../../plan/summary/index";
import { code, count, DraftBuilder, formula, money, rowLink, text, type DraftCell, type SheetDraft } from "../sheets/draft";
import { addSignatures } from "../summaries/signatures";
import { subtitle } from "../summaries/standard";
import { standardsToShow, standardTitle } from "../summaries/titles";
import { budgetWord, type Say } from "../summaries/words";
import { sourcesOf } from "./sources";
import { dongInWords } from "./words";

/** TT · standard · criterion · budget as written · amount · from · to · state · row of the plan. */
const WIDTHS = [5, 46, 12, 34, 15, 15, 15, 20, 10];

/** Where the row-by-row table stands: 1-based rows. */
interface Details {
  first: number;
  last: number;
}

export function totalSheet(plan: Plan, report: PlanReport, place: { key: string; name: string }, say: Say): SheetDraft {
  // The totals stand above the rows that they add up, so a first pass only counts the lines above.
  const first = topPart(plan, report, { first: 1, last: 1 }, say).row;
  const builder = topPart(plan, report, { first, last: first + plan.rows.length - 1 }, say);
  addDetails(builder, plan, say);
  builder.add("blank");
  addSignatures(builder, 1, 7, say);
  return { ...place, widths: WIDTHS, lines: builder.lines, headerRow: null, titleRow: first - 1 };
}

function topPart(plan: Plan, report: PlanReport, details: Details, say: Say): DraftBuilder {
  const builder = new DraftBuilder(WIDTHS.length);
  builder.add("title", [text(say("titleTotal"))]);
  builder.add("subtitle", [text(subtitle(plan, say))]);
  builder.add("note", [text(`${say("asOfDate", { date: report.asOf })}. ${say("source", { sheet: plan.sheet })}`)]);
  builder.add("blank");
  addHeader(builder, ["ordinal", "standard", "rows", "withoutFigure", "dong", "from", "to"], say);
  const top = builder.row;
  standardsToShow(plan).forEach((standard, i) => {
    const title = standard === null ? say("noStandard") : `${standard}. ${standardTitle(plan, standard)}`;
    builder.add("body", [count(i + 1), text(title), ...figures(standard, details, builder.row, say)]);
  });
  const sum = (letter: string) => `SUM(${letter}${top}:${letter}${builder.row - 1})`;
  const total = builder.add("total", [
    text(null),
    text(say("whole")),
    formula("count", sum("C")),
    formula("count", sum("D")),
    ...["E", "F", "G"].map((letter) => formula("money", sum(letter))),
  ]);
  addWords(builder, plan, total, say);
  addSources(builder, plan, say);
  builder.add("heading", [text(null), text(say("details"))]);
  addHeader(
    builder,
    ["ordinal", "standard", "criterion", "budgetText", "dong", "from", "to", "budgetState", "planRow"],
    say,
  );
  return builder;
}

function addHeader(builder: DraftBuilder, keys: string[], say: Say): void {
  builder.add("header", keys.map((key) => text(say(key))));
}

/** A standard as the row-by-row table writes it: a number, so that COUNTIF finds it in every program. */
function standardCell(standard: string | null, say: Say): DraftCell {
  return standard === null ? text(say("noStandard")) : count(Number(standard));
}

function figures(standard: string | null, { first, last }: Details, line: number, say: Say): DraftCell[] {
  const column = (letter: string) => `$${letter}$${first}:$${letter}$${last}`;
  const key = standard === null ? `"${say("noStandard")}"` : standard;
  const sum = (letter: string) => formula("money", `SUMIF(${column("B")},${key},${column(letter)})`);
  return [
    formula("count", `COUNTIF(${column("B")},${key})`),
    formula("count", `C${line}-COUNTIFS(${column("B")},${key},${column("E")},">=0")`),
    sum("E"),
    sum("F"),
    sum("G"),
  ];
}

/** The total in words. A formula, so that words never stand beside another figure. */
function addWords(builder: DraftBuilder, plan: Plan, total: number, say: Say): void {
  const { dong, min, max } = plan.totals;
  const words = formula("text", `IF(E${total}=${dong},"${dongInWords(dong)}","${say("wordsStale")}")`);
  builder.add("heading", [text(null), text(say("inWords")), words]);
  if (min !== max) builder.add("note", [text(null), text(say("rangeNote", { min, max }))]);
  builder.add("blank");
}

function addSources(builder: DraftBuilder, plan: Plan, say: Say): void {
  const sources = sourcesOf(plan);
  if (sources.length === 0) return;
  builder.add("heading", [text(null), text(say("bySource"))]);
  addHeader(builder, ["ordinal", "sourceOfMoney", "rows", "withoutFigure", "dong"], say);
  const first = builder.row;
  sources.forEach((source, i) => {
    const { name, rows, withoutFigure, dong } = source;
    builder.add("body", [count(i + 1), text(name), count(rows), count(withoutFigure), money(dong)]);
  });
  const sum = (letter: string) => `SUM(${letter}${first}:${letter}${builder.row - 1})`;
  builder.add("total", [text(null), text(say("whole")), text(null), text(null), formula("money", sum("E"))]);
  builder.add("blank");
}

/** Every row of the plan with the text that its amount was read from. */
function addDetails(builder: DraftBuilder, plan: Plan, say: Say): void {
  const column = plan.columns.budget ?? plan.columns.content ?? 0;
  const amounts = moneyByRow(plan.rows);
  plan.rows.forEach((row, i) => {
    const { dong, min, max, hasFigure } = amounts[i];
    const known = hasFigure || max > 0;
    builder.add("body", [
      count(i + 1),
      standardCell(row.standard, say),
      code(row.criterion),
      text(row.text.budget),
      money(hasFigure ? dong : null),
      money(known ? min : null),
      money(known ? max : null),
      text(budgetWord(row, say)),
      rowLink(plan.sheet, row.row, column),
    ]);
  });
}
