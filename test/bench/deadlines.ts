/** How fast, and how rightly, deadlines are read: beside chrono-node on the same list of real wordings. */
import { readFileSync } from "node:fs";
import { vi as chrono, type ParsedComponents } from "chrono-node";
import { isoDate, monthEnd, schoolCalendar } from "../../src/plan/text/calendar";
import { readDeadline } from "../../src/plan/text/deadline/index";
import type { CellText } from "../../src/plan/text/types";
import type { IsoDate } from "../../src/plan/types";

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

/**
 * Reads every wording of `test/data/deadlines.json` with either reader. Ours once starts each round with a new calendar, so
 * that nothing is remembered from the round before, and once as in a plan, whose rows repeat a few wordings; chrono reads with its own Vietnamese grammar, from the first day of the school year.
 *
 * A month or a year without a day that chrono finds is counted as due on its last day, as a plan means it.
 */
export function benchDeadlines(): { rows: DeadlineBenchRow[] } {
  const items = JSON.parse(readFileSync("test/data/deadlines.json", "utf8")) as Item[];
  const reference = new Date(`${schoolCalendar(SCHOOL_YEAR).schoolYearStart}T12:00:00`);
  const known = schoolCalendar(SCHOOL_YEAR);
  return {
    rows: [
      row("readDeadline, read for the first time", items, () => {
        const calendar = schoolCalendar(SCHOOL_YEAR);
        return (item) => readDeadline(item, calendar).end;
      }),
      row("readDeadline, wordings repeated", items, () => (item) => readDeadline(item, known).end),
      row("chrono-node (vi)", items, () => (item) => {
        const [found] = chrono.casual.parse(item.text, reference);
        return found ? dueDate(found.end ?? found.start) : null;
      }),
    ],
  };
}

function row(name: string, items: readonly Item[], fresh: () => (item: Item) => IsoDate | null): DeadlineBenchRow {
  const read = fresh();
  const wrong = items.map((item) => ({ given: read(item), expected: item.end })).filter(({ given, expected }) => given !== expected);
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const reader = fresh();
    const start = process.hrtime.bigint();
    for (const item of items) reader(item);
    if (round >= 0) times.push(Number(process.hrtime.bigint() - start) / items.length);
  }
  times.sort((a, b) => a - b);
  return {
    name,
    nsPerItem: Math.round(times[Math.floor(times.length / 2)]!),
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
