/** Rows counted by standard, owner, month of the deadline, and status. Every row is in exactly one group of each. */
import type { PlanRow, PlanTable } from "../types";
import { addRow, emptyCounts, type Counts } from "./counts";
import { moneyByRow } from "./money";

/** The group of the rows that do not say: no standard, no accountable owner, no deadline. */
export const UNKNOWN = "?";

export interface Group extends Counts {
  /** A standard's number, an owner's name, `YYYY-MM` or a status; {@link UNKNOWN} for rows that do not say. */
  key: string;
  /** A standard's title as the plan writes it; otherwise empty. */
  title: string;
}

function groupRows(table: PlanTable, keyOf: (row: PlanRow) => string | null): Map<string, Group> {
  const groups = new Map<string, Group>();
  const money = moneyByRow(table.rows);
  table.rows.forEach((row, index) => {
    const key = keyOf(row) ?? UNKNOWN;
    addRow(groupFor(groups, key), row, money[index]);
  });
  return groups;
}

function groupFor(groups: Map<string, Group>, key: string): Group {
  let group = groups.get(key);
  if (group === undefined) {
    group = { key, title: "", ...emptyCounts() };
    groups.set(key, group);
  }
  return group;
}

const byKey = new Intl.Collator("vi", { numeric: true });

/** By key, numbers as numbers ("10" after "9"), rows that do not say last. */
function sorted(groups: Map<string, Group>): Group[] {
  return [...groups.values()].sort((a, b) => {
    if ((a.key === UNKNOWN) !== (b.key === UNKNOWN)) return a.key === UNKNOWN ? 1 : -1;
    return byKey.compare(a.key, b.key);
  });
}

/** One group for each standard that has a row or a heading, in the order of their numbers. */
export function byStandard(table: PlanTable): Group[] {
  const groups = groupRows(table, (row) => row.standard);
  for (const { number, title } of table.standards) {
    const group = groupFor(groups, number);
    if (group.title === "") group.title = title;
  }
  return sorted(groups);
}

/** By the accountable owner. Rows that name several bodies without a lead are under {@link UNKNOWN}. */
export function byOwner(table: PlanTable): Group[] {
  return sorted(groupRows(table, (row) => row.owners.lead));
}

/** By the month of the due date, `2025-08`. */
export function byMonth(table: PlanTable): Group[] {
  return sorted(groupRows(table, (row) => row.deadline.end?.slice(0, 7) ?? null));
}

/** By status; a table without a status column has one group, `blank`. */
export function byStatus(table: PlanTable): Group[] {
  return sorted(groupRows(table, (row) => row.status.status));
}
