import { cellAddress, parseAddress } from "../address";
import { Sheet } from "../table/sheet";
import { schoolCalendar } from "../text/calendar";
import type { CellText } from "../text/types";
import type { Field, Plan, PlanTable, SheetGrid } from "../types";
import { proposeAmount } from "./amount";
import { proposeText } from "./clean";
import { criterionSpelling, proposeCriterion, type CriterionSpelling } from "./criterion";
import { proposeDeadline } from "./deadline";
import { proposeStatus } from "./status";
import type { Change, Proposal } from "./types";

/**
 * What could be standardised in a plan, cell by cell; at most one change a cell. Each cell's new form is read as its
 * old one was; that the plan as a whole is read as before is proved by {@link proveChanges}.
 *
 * Formula cells (where the grid tells them), error values, and the covered parts of merged cells are never changed.
 *
 * @param grid The worksheet that the plan was read from.
 * @example proposeChanges(plan, grid)[0]
 * // { cell: "F12", field: "deadline", kind: "month", before: { value: "Tháng 8/2025", … }, after: { value: 45870, … }, … }
 */
export function proposeChanges(plan: Plan, grid: SheetGrid): Change[] {
  const sheet = new Sheet(grid);
  const columns = columnsOf(plan);
  const makers = makersFor(plan);
  const changes: Change[] = [];
  const propose = (row: number, column: number, field: Field | null, make: (cell: CellText) => Proposal | null) => {
    const cell = sheet.cell(row, column);
    const value = cell.cellValue;
    if (value === undefined || value === "" || typeof value === "boolean" || isFormula(grid, row, column)) return;
    // Excel takes a leading apostrophe for its own mark of a text: it could not be written back.
    if (typeof value === "string" && value.startsWith("'")) return;
    const proposal = make(cell) ?? (typeof value === "string" ? proposeText(value, field === null) : null);
    if (!proposal) return;
    const before = { value, text: cell.text, numberFormat: cell.numberFormat ?? "General" };
    changes.push({ cell: cellAddress(row, column), field, before, ...proposal });
  };
  for (const { row } of plan.rows) {
    for (const [column, field] of columns) propose(row - 1, column, field, makers[field] ?? nothing);
  }
  for (const { cell } of [...plan.standards, ...plan.around]) {
    const place = parseAddress(cell);
    if (place) propose(place.row, place.column, null, nothing);
  }
  return changes;
}

const nothing = (): null => null;

/** How a plan spells its criteria: what its drop-down offers, and what standardising makes of the others. */
export function spellingOf(plan: PlanTable): CriterionSpelling {
  const { criterion } = plan.columns;
  return criterion === undefined ? "" : criterionSpelling(plan.rows.filter((row) => !row.inherited.includes("criterion")).map((row) => row.text.criterion ?? ""));
}

/** Every column of the plan with its field, further ones of the same field too. */
function columnsOf(plan: Plan): Map<number, Field> {
  const columns = new Map<number, Field>();
  for (const [field, column] of Object.entries(plan.columns) as [Field, number][]) {
    // A cell of time and money, or of time and people, is neither a date nor a number.
    const { deadline, budget, owner } = plan.columns;
    if (column !== deadline || (column !== budget && column !== owner)) columns.set(column, field);
  }
  for (const [field, more] of Object.entries(plan.more ?? {}) as [Field, { column: number }[]][]) {
    for (const { column } of more) columns.set(column, field);
  }
  for (const { column } of plan.ticks ?? []) columns.delete(column);
  return columns;
}

type Makers = Partial<Record<Field, (cell: CellText) => Proposal | null>>;

function makersFor(plan: Plan): Makers {
  const calendar = schoolCalendar(plan.schoolYear);
  const spelling = spellingOf(plan);
  const deadline = asText((cell) => proposeDeadline(cell, calendar));
  return {
    deadline,
    startDate: deadline,
    endDate: deadline,
    budget: asText((cell) => proposeAmount(cell, plan.headerUnit)),
    criterion: (cell) => proposeCriterion(cell, spelling),
    status: asText(proposeStatus),
  };
}

/** Only for texts that are shown as they are stored. */
function asText(make: (cell: CellText) => Proposal | null): (cell: CellText) => Proposal | null {
  return (cell) => (typeof cell.cellValue === "string" && cell.cellValue === cell.text ? make(cell) : null);
}

function isFormula(grid: SheetGrid, row: number, column: number): boolean {
  const formula = grid.formulas?.[row - grid.top]?.[column - grid.left];
  const value = grid.values[row - grid.top]?.[column - grid.left];
  return formula !== undefined && formula !== value;
}
