/** The text readers for one table: calendar and unit filled in, equal cells read once. */
import { readBudget, readHeaderUnit } from "../text/budget/index";
import { schoolCalendar } from "../text/calendar";
import { readCriterion } from "../text/criterion";
import { readDeadline, readPeriod } from "../text/deadline/index";
import { readPeople } from "../text/people/index";
import { readStatus } from "../text/status";
import type { BudgetReading, CellText, CriterionReading, DeadlineReading, PeopleReading, StatusReading } from "../text/types";

export interface Readers {
  deadline(cell: CellText): DeadlineReading;
  period(start: CellText, end: CellText): DeadlineReading;
  budget(cell: CellText): BudgetReading;
  /** In a further column of money, whose header may count in a unit of its own. */
  budgetUnder(header: string, cell: CellText): BudgetReading;
  status(cell: CellText): StatusReading;
  criterion(cell: CellText): CriterionReading;
  people(text: string): PeopleReading;
  /** First calendar year of the school year. */
  firstYear: number;
}

/** Longer texts hardly repeat, and would only be kept. */
const LONGEST_KEPT = 200;

/** @param schoolYear `2024-2025` */
export function readersFor(schoolYear: string, headerUnit: string | null): Readers {
  const calendar = schoolCalendar(schoolYear);
  const people = new Map<string, PeopleReading>();
  const budget = once((cell) => readBudget(cell, headerUnit));
  const unit = readHeaderUnit(headerUnit ?? "");
  return {
    deadline: once((cell) => readDeadline(cell, calendar)),
    period: (start, end) => readPeriod(start, end, calendar),
    budget,
    budgetUnder: (header, cell) => ([null, unit].includes(readHeaderUnit(header)) ? budget(cell) : readBudget(cell, header)),
    status: once(readStatus),
    criterion: once(readCriterion),
    firstYear: Number(calendar.schoolYear.slice(0, 4)),
    people(text) {
      const before = people.get(text);
      if (before) return before;
      const reading = readPeople(text);
      if (text.length <= LONGEST_KEPT) people.set(text, reading);
      return reading;
    },
  };
}

function once<T>(read: (cell: CellText) => T): (cell: CellText) => T {
  const known = new Map<string, T>();
  return (cell) => {
    if (cell.text.length > LONGEST_KEPT) return read(cell);
    const isText = cell.cellValue === undefined || cell.cellValue === cell.text;
    const key = isText ? cell.text : `${cell.text}\u0000${typeof cell.cellValue}${String(cell.cellValue)}\u0000${cell.numberFormat ?? ""}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const reading = read(cell);
    known.set(key, reading);
    return reading;
  };
}
