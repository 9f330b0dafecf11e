/** Columns as the user has corrected them. */
import { readCriterion } from "../text/criterion";
import { foldText } from "../text/normalize";
import type { ColumnChoice, ColumnChoices, Field } from "../types";
import type { Header } from "./header";
import type { Sheet } from "./sheet";

/** Excel's columns. */
const COLUMNS = 16_384;

const FIELDS: Readonly<Record<Field, true>> = {
  ordinal: true, standard: true, criterion: true, weakness: true, content: true, goal: true, actions: true, indicator: true, owner: true, deadline: true,
  startDate: true, endDate: true, budget: true, partners: true, evidence: true, status: true, monitor: true, timeLeft: true, note: true,
};

/**
 * The choices of columns that a value from a file holds. What is no field and what cannot be a column is left out: the workbook may come
 * from another version, or be damaged.
 *
 * @example readColumnChoices({ deadline: 5, budget: null, owner: -1 }) // { deadline: 5, budget: null }
 */
export function readColumnChoices(value: unknown): ColumnChoices {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([field, choice]) => Object.hasOwn(FIELDS, field) && isChoice(choice)));
}

function isChoice(choice: unknown): choice is ColumnChoice {
  if (choice === null || isColumn(choice)) return true;
  if (typeof choice !== "object") return false;
  const { column, header } = choice as { column?: unknown; header?: unknown };
  return isColumn(column) && typeof header === "string";
}

function isColumn(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < COLUMNS;
}

/** What the choices come to at one header: a column, null for none, no entry where the column is not there any more. */
type Settled = Partial<Record<Field, number | null>>;

/**
 * A column that was chosen by its words is where they stand now: the school may have put another one in before it. Words that are gone, or
 * stand in two columns, settle nothing: a column that merely has its place would be read as what it is not.
 */
function settle(choices: ColumnChoices, words: ReadonlyMap<number, string>): Settled {
  const settled: Settled = {};
  for (const [field, choice] of Object.entries(choices) as [Field, ColumnChoice][]) {
    const column = typeof choice === "object" && choice !== null ? columnOf(choice, words) : choice;
    if (column !== undefined) settled[field] = column;
  }
  return settled;
}

function columnOf({ column, header }: { column: number; header: string }, words: ReadonlyMap<number, string>): number | undefined {
  const wanted = foldText(header);
  if (foldText(words.get(column) ?? "") === wanted) return column;
  if (wanted === "") return undefined;
  const same = [...words].filter(([, text]) => foldText(text) === wanted);
  return same.length === 1 ? same[0][0] : undefined;
}

function columnsIn(settled: Settled): Partial<Record<Field, number>> {
  return Object.fromEntries(Object.entries(settled).filter(([, column]) => column !== null));
}

/**
 * The header of a sheet in which no plan is found, told from the user's columns alone: the first row that fills most of them. Null
 * unless they say what is to be done and at least two things more.
 */
export function givenHeader(sheet: Sheet, wanted: unknown): Header | null {
  const choices = readColumnChoices(wanted);
  if (Object.keys(choices).length === 0) return null;
  for (let row = sheet.top; row < sheet.endRow; row++) {
    const words = new Map(sheet.filled(row).map((column) => [column, sheet.text(row, column)]));
    const given = columnsIn(settle(choices, words));
    if (given.content === undefined && given.actions === undefined) continue;
    const used = [...new Set(Object.values(given))];
    const filled = used.filter((column) => words.has(column));
    if (used.length < 3 || filled.length < Math.max(3, Math.ceil((used.length * 2) / 3))) continue;
    const { criterion } = given;
    // A criterion is no header: the table has none.
    const isRow = criterion !== undefined && readCriterion(sheet.cell(row, criterion)).criterion !== null;
    return {
      columns: given,
      headers: {},
      more: {},
      foreign: 0,
      recognised: 0,
      top: row,
      bottom: isRow ? row - 1 : row,
      left: Math.min(...used),
      right: Math.max(...used) + 1,
      cells: isRow ? [] : [...words].map(([column, text]) => ({ column, text })),
      assumed: [],
    };
  }
  return null;
}

export interface Corrected {
  header: Header;
  /** Fields that are where the user put them; those with no column by the user's word included. */
  given: Field[];
  /** Fields that the user put into a column which this header does not have. */
  lost: Field[];
}

/**
 * Puts the user's columns in place of those found. A column serves one field: what it was taken for before gives way.
 *
 * @param wanted choices by field, as the workbook keeps them; what cannot be followed is left alone.
 */
export function correctColumns(header: Header, wanted: unknown): Corrected {
  const choices = readColumnChoices(wanted);
  const words = new Map(header.cells.map((cell) => [cell.column, cell.text]));
  const settled = settle(choices, words);
  const given = Object.keys(settled) as Field[];
  const lost = (Object.keys(choices) as Field[]).filter((field) => !(field in settled));
  if (given.length === 0) return { header, given, lost };
  const columns = { ...header.columns };
  const headers = { ...header.headers };
  const more: Header["more"] = {};
  const fixed = new Set(Object.values(columnsIn(settled)));
  for (const [field, column] of Object.entries(header.columns) as [Field, number][]) {
    if (!fixed.has(column) && settled[field] !== null) continue;
    delete columns[field];
    delete headers[field];
  }
  for (const [field, list] of Object.entries(header.more) as [Field, NonNullable<Header["more"][Field]>][]) {
    const kept = list.filter(({ column }) => !fixed.has(column));
    if (kept.length > 0 && settled[field] === undefined) more[field] = kept;
  }
  for (const [field, column] of Object.entries(columnsIn(settled)) as [Field, number][]) {
    columns[field] = column;
    headers[field] = words.get(column) ?? "";
  }
  const inUse = Object.values(columns);
  const ticks = given.includes("deadline") ? undefined : header.ticks?.filter(({ column }) => !fixed.has(column));
  if (ticks?.length && columns.deadline === undefined) columns.deadline = ticks[0].column;
  const corrected: Header = {
    ...header,
    columns,
    headers,
    more,
    ticks,
    left: Math.min(header.left, ...inUse),
    right: Math.max(header.right, ...inUse.map((column) => column + 1)),
    assumed: header.assumed.filter((field) => columns[field] !== undefined && !given.includes(field)),
  };
  return { header: corrected, given, lost };
}
