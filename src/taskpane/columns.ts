/** What the settings show of a plan's columns, and what they make of the user's choices. */
import { columnLetter, type ColumnChoices, type Field, type MoreColumn, type Plan } from "../plan/index";
import { guessFields } from "../plan/table/header-words";

/** Shown always, and asked for when a table was not found: what a plan needs, and what the add-in works with. */
export const MAIN = ["criterion", "content", "actions", "owner", "deadline", "budget", "partners", "status"] as const satisfies readonly Field[];
/** Shown where the table has them, or the user has said something about them. */
const OTHERS: readonly Field[] = ["standard", "weakness", "goal", "indicator", "startDate", "endDate", "evidence", "note"];
/** Without one of these there is little to judge. */
const NEEDED: readonly Field[] = ["actions", "owner", "deadline"];

/** Why a line needs a look: no header says what the column is, there is none, or the one chosen is gone. */
export type Doubt = "assumed" | "missing" | "lost";

export interface ColumnLine {
  field: Field;
  /** 0-based; null when the field has no column. */
  column: number | null;
  isChosen: boolean;
  doubt: Doubt | null;
  /** What can be chosen. */
  options: MoreColumn[];
}

/** A line a field, in the order that plans have them. */
export function columnLines(plan: Plan): ColumnLine[] {
  const { columns, given = [], lost = [] } = plan;
  const options = optionsOf(plan);
  const known = (field: Field) => columns[field] !== undefined || given.includes(field) || lost.includes(field);
  return [...MAIN, ...OTHERS.filter(known)].map((field) => ({
    field,
    column: columns[field] ?? null,
    isChosen: given.includes(field),
    doubt: doubtOf(plan, field),
    options,
  }));
}

function doubtOf({ columns, assumed, given, lost }: Plan, field: Field): Doubt | null {
  if (lost?.includes(field)) return "lost";
  if (assumed?.includes(field)) return "assumed";
  if (columns[field] !== undefined || given?.includes(field) || !NEEDED.includes(field)) return null;
  return field === "deadline" && (columns.endDate !== undefined || columns.startDate !== undefined) ? null : "missing";
}

/** The header's cells; where the table has no header, the columns that it spans. */
function optionsOf({ headerCells, columns }: Plan): MoreColumn[] {
  if (headerCells && headerCells.length > 0) return headerCells;
  const used = Object.values(columns);
  const first = Math.min(...used);
  return Array.from({ length: Math.max(...used) - first + 1 }, (_, i) => ({ column: first + i, header: "" }));
}

/** Fields that were told without a header's word, or whose chosen column is gone, over all plans: worth a look in the settings. */
export function doubtfulFields(plans: readonly Plan[]): Field[] {
  return [...new Set(plans.flatMap((plan) => columnLines(plan).filter(({ doubt }) => doubt === "assumed" || doubt === "lost").map(({ field }) => field)))];
}

/**
 * A column as the user knows it.
 *
 * @example columnName(5, "Thời gian\nthực hiện") // "F · Thời gian thực hiện"
 */
export function columnName(column: number, header: string): string {
  const words = header.replace(/\s+/g, " ").trim();
  return words === "" ? columnLetter(column) : `${columnLetter(column)} · ${words}`;
}

/** What the words of a row that was pointed at suggest, each column for one field. */
export function guessColumns(cells: readonly MoreColumn[]): ColumnChoices {
  const choices: ColumnChoices = {};
  const left = [...cells];
  for (const field of MAIN) {
    const at = left.findIndex(({ header }) => guessFields(header)[0]?.field === field);
    if (at >= 0) choices[field] = left.splice(at, 1)[0];
  }
  return choices;
}

/** Whether a table can be read by these: what is to be done, and two columns more, all of them different. */
export function isEnough(choices: ColumnChoices): boolean {
  const columns = Object.values(choices).flatMap((choice) => (typeof choice === "object" && choice !== null ? [choice.column] : []));
  return Boolean(choices.content ?? choices.actions) && columns.length >= 3 && new Set(columns).size === columns.length;
}
