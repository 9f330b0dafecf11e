/** Rules on the due date: overdue, due soon, unreadable. */
import type { CellValue, IsoDate } from "../../plan/index";
import { dayByItself, usualWordings } from "./by-itself";
import { holdsAny, isBlank } from "./conditions";
import { daysOfAll, isPast, isSoon } from "./days";
import { openCondition } from "./finished";
import { dateLiteral } from "./literal";
import { markRule, type MarkRule } from "./rule";
import { sourceOf } from "./source";
import { tickRules } from "./tick-rules";
import type { MarkWriter } from "./writer";

/** What stands for "as above" beside what the plan uses, once it uses one. */
const USUAL_DITTOS = ["nt", "//", "như trên"];

interface DueTexts {
  dates: Map<CellValue, IsoDate>;
  unreadable: Set<CellValue>;
  dittos: string[];
}

export function deadlineRules(writer: MarkWriter, soon: number): MarkRule[] {
  const { cells, store } = writer;
  const column = cells.dueColumn;
  if (column === undefined) return [];
  if (cells.isTicked) return tickRules(writer, soon);
  const ref = cells.ref(column);
  const texts = dueTexts(writer, column);
  const open = openCondition(cells, store);
  const isDitto = texts.dittos.length > 0 ? holdsAny(ref, texts.dittos) : undefined;
  const source = sourceOf(cells, column, texts.dittos);
  const judge = (day: string, also?: string): MarkRule[] => [
    markRule("overdue", column, [also, open, isPast(day)]),
    markRule("dueSoon", column, [also, open, isSoon(day, soon)]),
  ];
  const days = daysOfAll(new Map<CellValue, IsoDate>([...usualWordings(cells.plan.schoolYear), ...texts.dates]));
  const rules: MarkRule[] = [];
  if (writer.inFormulas) {
    rules.push(...rulesByDate(writer, column, [...byDate(texts.dates)].sort(([a], [b]) => (a < b ? -1 : 1)), soon, [open]));
    if (isDitto) rules.push(...judge(store.of(source, days), isDitto));
  } else {
    const said = isDitto ? `IF(${isDitto},${source},${ref})` : ref;
    rules.push(...judge(store.of(said, days)));
  }
  const known = new Map<CellValue, IsoDate | null>([...texts.dates, ...[...texts.unreadable].map((value) => [value, null] as const)]);
  // The first column of a period may say all there is to say.
  const { startDate } = cells.plan.columns;
  if (startDate !== undefined) rules.push(...rulesByDate(writer, startDate, [...byDate(cells.wholePeriods)], soon, [open, isBlank(ref)]));
  rules.push(...judge(dayByItself(ref, cells.plan.schoolYear, known)));
  return [...rules, ...writer.values("unreadable", column, texts.unreadable)];
}

/** Overdue and due soon for a column whose wordings are compared one by one, each date with its wordings. */
function rulesByDate(writer: MarkWriter, column: number, dates: readonly (readonly [IsoDate, CellValue[]])[], soon: number, also: readonly (string | undefined)[]): MarkRule[] {
  const ref = writer.cells.ref(column);
  const clauses = (when: (date: string) => string): string[] => dates.map(([date, values]) => `AND(${when(dateLiteral(date))},${holdsAny(ref, values)})`);
  return [
    ...writer.packed("overdue", column, clauses((date) => `TODAY()>${date}`), ...also),
    ...writer.packed("dueSoon", column, clauses((date) => `TODAY()<=${date},TODAY()>=${date}-${soon}`), ...also),
  ];
}

/** What the column's cells say. A wording that stands for several dates is due on the last: never marked too early. */
function dueTexts({ cells }: MarkWriter, column: number): DueTexts {
  const texts: DueTexts = { dates: new Map(), unreadable: new Set(), dittos: [] };
  for (const row of cells.plan.rows) {
    const value = cells.raw(row.row, column);
    if (value === "") continue;
    const { kind, end, flags } = row.deadline;
    if (kind === "ditto" || row.inherited.includes("deadline") || row.inherited.includes("endDate") || flags.includes("ditto")) {
      texts.dittos.push(String(value));
    } else if (kind === "unreadable") texts.unreadable.add(value);
    else if (end !== null && end > (texts.dates.get(value) ?? "")) texts.dates.set(value, end);
  }
  if (texts.dittos.length > 0) texts.dittos = [...new Set([...texts.dittos, ...USUAL_DITTOS])];
  return texts;
}

function byDate(dates: ReadonlyMap<CellValue, IsoDate>): Map<IsoDate, CellValue[]> {
  const groups = new Map<IsoDate, CellValue[]>();
  for (const [value, date] of dates) groups.set(date, [...(groups.get(date) ?? []), value]);
  return groups;
}
