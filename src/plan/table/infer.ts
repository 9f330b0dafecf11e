/** A plan whose header is missing: "Tiêu chuẩn N" rows, criteria, dates and money still show what the columns are. */
import { readBudget } from "../text/budget/index";
import { schoolCalendar, schoolYearOf } from "../text/calendar";
import { readCriterion } from "../text/criterion";
import { readDeadline } from "../text/deadline/index";
import type { Field, ReadOptions } from "../types";
import { givenSchoolYear } from "./frame";
import { looksLikeHeader } from "./header";
import type { Header } from "./header";
import { readHeading } from "./lines";
import type { Sheet } from "./sheet";

/** Rows that are looked at: enough to tell, whatever the length of the sheet. */
const MOST_ROWS = 400;
const SAMPLE = 40;
const MAY_NAME = /^[\s([*•-]*(?:ti|t\.?\s?c|[1-9][.,]\d)/i;

interface Sighting {
  /** First row with a standard's heading or a criterion. */
  first: number;
  headings: number;
  /** Rows that name a criterion, by column. */
  criteria: Map<number, number[]>;
}

/**
 * The columns of a plan without header, told from its cells and from the order in which plans have them; null unless standard rows,
 * criteria, due dates and money are all there and nothing above reads like the header of another list. Every field is `assumed`.
 */
export function inferHeader(sheet: Sheet, options: ReadOptions): Header | null {
  const sighting = look(sheet);
  if (sighting.headings === 0) return null;
  const [criterion, rows] = [...sighting.criteria].sort((a, b) => b[1].length - a[1].length)[0] ?? [-1, []];
  if (rows.length < 2) return null;
  for (let row = Math.max(sheet.top, sighting.first - 2); row < sighting.first; row++) if (looksLikeHeader(sheet, row)) return null;
  const sample = rows.slice(0, SAMPLE);
  const right = [...new Set(sample.flatMap((row) => sheet.filled(row, criterion + 1)))].sort((a, b) => a - b);
  const calendar = schoolCalendar(givenSchoolYear(options) ?? schoolYearOf(options.asOf));
  const deadline = mostly(right, sample, (row, column) => !["none", "unreadable", "ditto"].includes(readDeadline(sheet.cell(row, column), calendar).kind));
  const priced = new Set<number>();
  const budget = mostly(right.filter((column) => column !== deadline), sample, (row, column) => {
    const { kind } = readBudget(sheet.cell(row, column));
    if (kind === "amount" || kind === "range") priced.add(column);
    return kind === "amount" || kind === "range" || kind === "none-needed";
  });
  if (deadline === null || budget === null || !priced.has(budget)) return null;
  const columns = inOrder(criterion, right, deadline, budget);
  if (columns.content === undefined) return null;
  if (criterion > sheet.left) columns.ordinal = criterion - 1;
  const used = Object.values(columns);
  return {
    columns,
    headers: {},
    more: {},
    foreign: 0,
    recognised: 0,
    top: sighting.first,
    bottom: sighting.first - 1,
    left: Math.min(...used),
    right: Math.max(...used) + 1,
    cells: [],
    assumed: Object.keys(columns) as Field[],
  };
}

function look(sheet: Sheet): Sighting {
  const sighting: Sighting = { first: -1, headings: 0, criteria: new Map() };
  const end = Math.min(sheet.endRow, sheet.top + MOST_ROWS);
  for (let row = sheet.top; row < end; row++) {
    for (const column of sheet.filled(row).slice(0, 3)) {
      const text = sheet.text(row, column);
      if (text.length > 200 || !MAY_NAME.test(text)) continue;
      const isHeading = readHeading(text) !== null;
      if (!isHeading && readCriterion({ text }).criterion === null) continue;
      if (sighting.first < 0) sighting.first = row;
      if (isHeading) sighting.headings++;
      else sighting.criteria.set(column, [...(sighting.criteria.get(column) ?? []), row]);
      break;
    }
  }
  return sighting;
}

/** The column of which most of the sample fits, at least a third and two rows of it. */
function mostly(columns: readonly number[], rows: readonly number[], fits: (row: number, column: number) => boolean): number | null {
  let best: number | null = null;
  let most = Math.max(1, Math.ceil(rows.length / 3) - 1);
  for (const column of columns) {
    const hits = rows.filter((row) => fits(row, column)).length;
    if (hits <= most) continue;
    best = column;
    most = hits;
  }
  return best;
}

/** Content, actions, owner stand between criterion and date; partners and note after the money. */
function inOrder(criterion: number, right: readonly number[], deadline: number, budget: number): Partial<Record<Field, number>> {
  const columns: Partial<Record<Field, number>> = { criterion, deadline, budget };
  const before = right.filter((column) => column < Math.min(deadline, budget));
  const after = right.filter((column) => column > Math.max(deadline, budget));
  const names: Field[] = before.length >= 4 ? ["content", "goal", "actions", "owner"] : before.length === 2 ? ["content", "owner"] : ["content", "actions", "owner"];
  names.forEach((field, index) => {
    if (before[index] !== undefined) columns[field] = before[index];
  });
  (["partners", "note"] as const).forEach((field, index) => {
    if (after[index] !== undefined) columns[field] = after[index];
  });
  return columns;
}
