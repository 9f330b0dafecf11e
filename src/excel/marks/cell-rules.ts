/** Rules on what a row lacks: money, and the cells that a plan can't do without. */
import type { CellValue, Field } from "../../plan/index";
import { holdsAny, isBlank, isFilled } from "./conditions";
import { anyOf } from "./literal";
import type { PlanCells } from "./plan-cells";
import { markRule, type MarkRule } from "./rule";
import { noTick } from "./tick-rules";
import type { MarkWriter } from "./writer";

/** Wordings that one rule compares with. */
const MOST_SAID = 20;

export function moneyRules(writer: MarkWriter): MarkRule[] {
  const { cells } = writer;
  const columns = cells.columnsOf("budget");
  if (columns.length === 0) return [];
  const unfunded = new Map<number, Set<CellValue>>();
  const unreadable = new Map<number, Set<CellValue>>();
  for (const row of cells.plan.rows) {
    if (row.budget.kind !== "unreadable" && !row.unfunded) continue;
    const column = columns.find((at) => cells.raw(row.row, at) !== "");
    if (column === undefined) continue;
    const marked = row.budget.kind === "unreadable" ? unreadable : unfunded;
    marked.set(column, (marked.get(column) ?? new Set()).add(cells.raw(row.row, column)));
  }
  const own = ownRow(cells, "budget", columns[0]);
  const blank = columns.map((at) => isBlank(cells.ref(at)));
  return [
    ...(own ? [markRule("unfunded", columns[0], [...own, ...blank])] : []),
    ...[...unfunded].flatMap(([at, values]) => writer.values("unfunded", at, values)),
    ...[...unreadable].flatMap(([at, values]) => writer.values("unreadable", at, values)),
  ];
}

/** Cells that a plan can't do without. The budget has its own mark. */
export function missingRules(writer: MarkWriter): MarkRule[] {
  const { cells } = writer;
  const { columns } = cells.plan;
  const fields: [Field, number | undefined][] = [
    ["content", columns.content],
    ["actions", columns.actions],
    ["owner", columns.owner],
    ["deadline", cells.dueColumn],
  ];
  const blank = fields.flatMap(([field, column]) => {
    const own = column === undefined ? null : ownRow(cells, field, column);
    if (!own || column === undefined) return [];
    if (field !== "deadline") return [markRule("missing", column, [...own, isBlank(cells.ref(column))])];
    // Where no row has a tick, colours may be what tells.
    if (cells.isTicked) return cells.plan.rows.some(({ deadline }) => deadline.source !== "") ? [markRule("missing", column, [...own, noTick(cells)])] : [];
    return [markRule("missing", column, [...own, isBlank(cells.ref(column)), noWholePeriod(cells)])];
  });
  return [...blank, ...withoutTime(writer)];
}

/** The first column of a period does not say all there is to say: more wordings than a rule compares with, and any may. */
function noWholePeriod(cells: PlanCells): string | undefined {
  const { startDate } = cells.plan.columns;
  const said = [...cells.wholePeriods.keys()];
  if (startDate === undefined || said.length === 0) return undefined;
  return said.length > MOST_SAID ? isBlank(cells.ref(startDate)) : `NOT(${holdsAny(cells.ref(startDate), said)})`;
}

/** Cells of a column of time and money that name the money only. */
function withoutTime(writer: MarkWriter): MarkRule[] {
  const { cells } = writer;
  const { deadline, budget } = cells.plan.columns;
  if (deadline === undefined || deadline !== budget) return [];
  const timeless = cells.plan.rows.filter(({ deadline: { source }, inherited }) => source === "" && !inherited.includes("deadline"));
  return writer.values("missing", deadline, new Set(timeless.map(({ row }) => cells.raw(row, deadline)).filter((value) => value !== "")));
}

/**
 * Conditions that the row is to have a cell of its own there. It is one of the plan's: its content or actions are filled,
 * which headings and totals leave blank. And no cell is merged down over it. Null where a formula can't tell: then a blank
 * cell is not marked.
 */
function ownRow(cells: PlanCells, field: Field, column: number): string[] | null {
  const filled = (at: number) => isFilled(cells.ref(at));
  const own = cells.ownColumns.filter((at) => at !== column);
  const opening = openingColumns(cells, field, column);
  return own.length === 0 || opening === null ? null : [anyOf(own.map(filled)), ...opening.map(filled), ...somethingToDo(cells, column)];
}

/** Not where the content says that there is nothing to improve. */
function somethingToDo(cells: PlanCells, column: number): string[] {
  const { content } = cells.plan.columns;
  if (content === undefined || content === column) return [];
  const said = [...new Set((cells.plan.nothing ?? []).map(({ row }) => cells.raw(row, content)))].filter((value) => value !== "").slice(0, MOST_SAID);
  return said.length === 0 ? [] : [`NOT(${holdsAny(cells.ref(content), said)})`];
}

/** The columns that are filled where a blank cell is no part of the one above; null where none tells. */
function openingColumns(cells: PlanCells, field: Field, column: number): number[] | null {
  const { columns, rows } = cells.plan;
  const isMostlyFilled = (at: number) => 2 * rows.filter(({ row }) => cells.raw(row, at) !== "").length >= rows.length;
  const named = [columns.ordinal, columns.criterion].filter((at) => at !== undefined && at !== column && isMostlyFilled(at)) as number[];
  // Where Excel can't say what is merged, a row without number or criterion may belong to the one above.
  if (!cells.knowsMerges) return named.length > 0 ? named : null;
  const opening = cells.openingOf(column);
  if (opening !== undefined) return opening === null ? null : [opening];
  const inherits = rows.some((row) => row.inherited.includes(field));
  return inherits && columns.criterion !== undefined ? [columns.criterion] : [];
}
