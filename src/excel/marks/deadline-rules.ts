/** Rules on the due date: overdue, due soon, unreadable. */
import type { CellValue, IsoDate } from "../../plan/index";
import { dayByItself, usualWordings } from "./by-itself";
import { holdsAny, isBlank } from "./conditions";
import { daysOfAll, isPast, isSoon } from "./days";
import { openCondition } from "./finished";
import { dateLiteral } from "./literal";
import { markRule, type MarkRule } from "./rule";
import { sourceOf } from "./source";
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
    const dates = [...byDate(texts.dates)].sort(([a], [b]) => (a < b ? -1 : 1));
    const clauses = (when: (date: string) => string) =>
      dates.map(([date, values]) => `AND(${when(dateLiteral(date))},${holdsAny(ref, values)})`);
    rules.push(...writer.packed("overdue", column, clauses((date) => `TODAY()>${date}`), open));
    rules.push(...writer.packed("dueSoon", column, clauses((d) => `TODAY()<=${d},TODAY()>=${d}-${soon}`), open));
    if (isDitto) rules.push(...judge(store.of(source, days), isDitto));
  } else {
    const said = isDitto ? `IF(${isDitto},${source},${ref})` : ref;
    rules.push(...judge(store.of(said, days)));
  }
  const known = new Map<CellValue, IsoDate | null>([...texts.dates, ...[...texts.unreadable].map((value) => [value, null] as const)]);
  rules.push(...wholePeriodRules(writer, column, open, soon));
  rules.push(...judge(dayByItself(ref, cells.plan.schoolYear, known)));
  return [...rules, ...writer.values("unreadable", column, texts.unreadable)];
}

/** Where the first column of a period says all there is to say. */
function wholePeriodRules(writer: MarkWriter, dueColumn: number, open: string | undefined, soon: number): MarkRule[] {
  const { cells } = writer;
  const { startDate } = cells.plan.columns;
  if (startDate === undefined) return [];
  const groups = [...byDate(cells.wholePeriods)];
  const clauses = (when: (date: string) => string): string[] =>
    groups.map(([date, values]) => `AND(${when(dateLiteral(date))},${isBlank(cells.ref(dueColumn))},${holdsAny(cells.ref(startDate), values)})`);
  return [
    ...writer.packed("overdue", startDate, clauses((date) => `TODAY()>${date}`), open),
    ...writer.packed("dueSoon", startDate, clauses((date) => `TODAY()<=${date},TODAY()>=${date}-${soon}`), open),
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
