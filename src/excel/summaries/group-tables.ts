/** The plan by owner and by month, below the table by standard. Counted by formulas, so that they follow the as-of date. */
import type { Plan } from "../../plan/index";
import { byMonth, byOwner, UNKNOWN, type Group } from "../../plan/summary/index";
import { count, formula, money, text, type DraftBuilder, type DraftCell } from "../sheets/draft";
import type { StandardSheet } from "./standard";
import { figuresOf, type Criteria } from "./sum-over";
import { ownerWord, type Say } from "./words";

/** Where the table by standard has its sums, and the sheets that everything is counted on. */
export interface GroupContext {
  sheets: readonly StandardSheet[];
  /** 1-based row of the sums. */
  total: number;
  say: Say;
}

interface GroupTable {
  title: string;
  /** What the groups are called, in the header. */
  what: string;
  groups: Group[];
  nameOf(key: string): string;
  /** How a group's rows are found; null where a formula can't, and the figures are written as they were read. */
  criteriaOf(key: string, line: number): Criteria | null;
}

/** Owners that formulas count. Each takes eight of them a sheet, over all rows: with thousands, Excel would calculate for minutes. */
const MOST_COUNTED = 300;

/** Rows that stay with the heading of their table. */
const FIRST_ROWS = 3;

const LETTERS = ["C", "D", "E", "F", "G", "H", "I", "J"];

/** Two small tables with the columns of the table above them, so that the figures stand under each other. */
export function groupTables(builder: DraftBuilder, plan: Plan, context: GroupContext): void {
  const { say } = context;
  const owners = byOwner(plan);
  const isCountable = owners.length > MOST_COUNTED ? () => false : countableOwners(plan);
  addTable(builder, context, {
    title: say("byOwner"),
    what: say("owner"),
    groups: owners,
    nameOf: (key) => (key === UNKNOWN ? say("noOwner") : key),
    criteriaOf: (key, line) => (isCountable(key) ? (column) => [column("owner"), `$B${line}`] : null),
  });
  addTable(builder, context, {
    title: say("byMonth"),
    what: say("month"),
    groups: byMonth(plan),
    nameOf: (key) => monthWord(key, say),
    criteriaOf: (key) => (column) => {
      const [year, month] = key.split("-").map(Number);
      return [column("due"), `">="&DATE(${year},${month},1)`, column("due"), `"<"&DATE(${year},${month + 1},1)`];
    },
  });
}

/** @example monthWord("2025-08", say) // "8/2025" */
function monthWord(key: string, say: Say): string {
  if (key === UNKNOWN) return say("noMonth");
  const [year, month] = key.split("-");
  return `${Number(month)}/${year}`;
}

/**
 * Which owners a formula can count. Not one whose name COUNTIFS would take for a pattern or a comparison, and not one
 * who is also named, alone and without leading, in a row that has no accountable owner.
 */
function countableOwners(plan: Plan): (key: string) => boolean {
  const named = plan.rows.filter((row) => row.owners.lead === null).map((row) => ownerWord(row).toLowerCase());
  const leads = [...new Set(plan.rows.flatMap((row) => row.owners.lead ?? []))].map((lead) => lead.toLowerCase());
  const seen = [...named, ...leads];
  return (key) => key.length <= 255 && !/^[<>=]|[*?~]/.test(key) && seen.filter((name) => name === key.toLowerCase()).length === 1;
}

function addTable(builder: DraftBuilder, { sheets, total, say }: GroupContext, table: GroupTable): void {
  const heading = builder.add("heading", [text(null), text(table.title)]);
  const keys = ["rows", "done", "doing", "overdue", "dueSoon", "unfunded", "withoutFigure", "dong"];
  builder.add("header", [text(say("ordinal")), text(table.what), ...keys.map((key) => text(say(key)))]);
  const first = builder.row;
  const sum = (letter: string, last: number) => `SUM(${letter}${first}:${letter}${last})`;
  table.groups.forEach((group, i) => {
    const line = builder.row;
    const criteria = group.key === UNKNOWN ? null : table.criteriaOf(group.key, line);
    const rest = (letter: string) => (line === first ? `${letter}${total}` : `${letter}${total}-${sum(letter, line - 1)}`);
    const figures = criteria ? figuresOf(sheets, criteria, line, say) : LETTERS.map(rest);
    const cells = criteria || group.key === UNKNOWN ? figures.map(figure) : readFigures(group);
    builder.add("body", [count(i + 1), text(table.nameOf(group.key)), ...cells]);
  });
  const last = builder.row - 1;
  builder.add("total", [text(null), text(say("whole")), ...LETTERS.map((letter, at) => figure(sum(letter, last), at))]);
  builder.keep(heading, Math.min(last + 1, first + FIRST_ROWS - 1));
  builder.add("blank");
}

/** A figure of the columns C to J: the last is money. */
function figure(expression: string, at: number): DraftCell {
  return formula(at === LETTERS.length - 1 ? "money" : "count", expression);
}

function readFigures(group: Group): DraftCell[] {
  const { rows, done, doing, overdue, dueSoon, unfunded, rowsWithoutFigure, dong } = group;
  return [...[rows, done, doing, overdue, dueSoon, unfunded, rowsWithoutFigure].map(count), money(dong)];
}
