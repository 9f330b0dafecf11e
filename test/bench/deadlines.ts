/** How fast, and how rightly, deadlines are read: beside chrono-node on the same list of real wordings. */
import { readFileSync } from "node:fs";
import { vi as chrono, type ParsedComponents } from "chrono-node";
import { isoDate, monthEnd, schoolCalendar } from "../../src/plan/text/calendar";
import { readDeadline } from "../../src/plan/text/deadline/index";
import type { CellText } from "../../src/plan/text/types";
import type { IsoDate } from "../../src/plan/types";
import { median } from "./measure";
import { DEADLINE_COLUMN, planRows } from "./plan";

/** One reader on the list. */
export interface DeadlineBenchRow {
  name: string;
  /** Median over all rounds, in nanoseconds for one text. */
  nsPerItem: number;
  /** Texts whose due date is not the list's; no date counts as right where the list has none. */
  mistakes: number;
  /** Of these, the texts that were given a date though theirs is another one or none. */
  wrongDates: number;
}

interface Item extends CellText {
  end: IsoDate | null;
}

const SCHOOL_YEAR = "2024-2025";
const WARM_UP = 200;
const ROUNDS = 60;
const COLUMN_WARM_UP = 10;
const COLUMN_ROUNDS = 31;

/** One reader on the deadline column of a plan. */
export interface ColumnBenchRow {
  name: string;
  /** Median over all rounds, in nanoseconds for one cell. */
  nsPerItem: number;
}

/**
 * Reads every wording of `test/data/deadlines.json` with either reader. Ours once starts each round with a new calendar, so
 * that nothing is remembered from the round before, and once as in a plan, whose rows repeat a few wordings; chrono reads with its own Vietnamese grammar, from the first day of the school year.
 *
 * A month or a year without a day that chrono finds is counted as due on its last day, as a plan means it.
 */
export function benchDeadlines(): { rows: DeadlineBenchRow[] } {
  const items = JSON.parse(readFileSync("test/data/deadlines.json", "utf8")) as Item[];
  const known = schoolCalendar(SCHOOL_YEAR);
  return {
    rows: [
      row("readDeadline, read for the first time", items, ours),
      row("readDeadline, wordings repeated", items, () => (item) => readDeadline(item, known).end),
      row("chrono-node (vi)", items, chronos),
    ],
  };
}

/**
 * Reads the deadline column of the made-up plan, whose cells repeat their wordings as those of plans do. Every round begins with a new calendar, as a
 * check does: nothing is remembered from the round before.
 */
export function benchDeadlineColumn(rows: number): { wordings: number; rows: ColumnBenchRow[] } {
  const texts = planRows(rows).slice(-rows).map((row) => row[DEADLINE_COLUMN]!);
  // Each cell has a text of its own, as those have that come from Excel.
  const fresh = (): CellText[] => (JSON.parse(JSON.stringify(texts)) as string[]).map((text) => ({ text }));
  const wordings = new Set(texts).size;
  const timed = (name: string, reader: () => (item: CellText) => unknown): ColumnBenchRow => ({ name, nsPerItem: medianNs(COLUMN_WARM_UP, COLUMN_ROUNDS, fresh, reader) });
  return { wordings, rows: [timed("readDeadline", ours), timed("chrono-node (vi)", chronos)] };
}

/** Our reader, with nothing remembered. */
function ours(): (item: CellText) => IsoDate | null {
  const calendar = schoolCalendar(SCHOOL_YEAR);
  return (item) => readDeadline(item, calendar).end;
}

function chronos(): (item: CellText) => IsoDate | null {
  const reference = new Date(`${schoolCalendar(SCHOOL_YEAR).schoolYearStart}T12:00:00`);
  return (item) => {
    const [found] = chrono.casual.parse(item.text, reference);
    return found ? dueDate(found.end ?? found.start) : null;
  };
}

/** Nanoseconds an item: the median over the rounds, each with items and a reader of its own. */
function medianNs<T>(warmUp: number, rounds: number, items: () => readonly T[], fresh: () => (item: T) => unknown): number {
  const times: number[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const reader = fresh();
    const list = items();
    const start = process.hrtime.bigint();
    for (const item of list) reader(item);
    if (round >= 0) times.push(Number(process.hrtime.bigint() - start) / list.length);
  }
  return Math.round(median(times));
}

function row(name: string, items: readonly Item[], fresh: () => (item: Item) => IsoDate | null): DeadlineBenchRow {
  const read = fresh();
  const wrong = items.map((item) => ({ given: read(item), expected: item.end })).filter(({ given, expected }) => given !== expected);
  return {
    name,
    nsPerItem: medianNs(WARM_UP, ROUNDS, () => items, fresh),
    mistakes: wrong.length,
    wrongDates: wrong.filter(({ given }) => given !== null).length,
  };
}

function dueDate(found: ParsedComponents): IsoDate | null {
  const year = found.get("year");
  const month = found.get("month");
  const day = found.get("day");
  if (year === null || month === null || day === null) return null;
  if (found.isCertain("day") || found.isCertain("weekday")) return isoDate(year, month, day);
  return found.isCertain("month") ? monthEnd(year, month) : monthEnd(year, 12);
}
