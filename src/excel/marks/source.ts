/**
 * Which cell speaks for a row: its own, or one above where the own says "nt" or is a part of a merged cell.
 *
 * Rows other than the own are reached with INDEX over the whole column: a relative reference to them would make Excel
 * break the rule into pieces with every row that is inserted.
 */
import { columnLetter } from "../../plan/index";
import type { PlanCells } from "./plan-cells";
import { textLiteral } from "./literal";

/** Rows that are looked at above. It has an end, so that a plan of 10,000 rows is not slow. */
const ABOVE = 50;

/** The cells of a column from at most {@link ABOVE} rows above (the header at most) down to the own row. */
function windowOf(cells: PlanCells, column: number): string {
  const letter = columnLetter(column);
  return `INDEX($${letter}:$${letter},MAX(${headerRow(cells, letter)},ROW()-${ABOVE})):${cells.ref(column)}`;
}

function headerRow({ plan }: PlanCells, letter: string): string {
  return `ROW($${letter}$${Math.max(1, plan.firstRow - 1)})`;
}

/**
 * The cell that speaks for a row in a column. Where nothing is inherited it is the own cell; otherwise the nearest one
 * from there upwards that belongs to a row of the plan, opens a merged block and does not only repeat. The header when
 * there is none, which says nothing that a plan's cell says.
 *
 * @param dittos What stands for "as above" in the column.
 * @example sourceOf(cells, 5, ["nt"]) // 'INDEX($F:$F,MAX(ROW($F$9),SUMPRODUCT(MAX(((…<>"")+(…<>"")>0)*(…<>"nt")*ROW(…)))))'
 */
export function sourceOf(cells: PlanCells, column: number, dittos: readonly string[]): string {
  const key = cells.keyOf(column);
  if (key === undefined && dittos.length === 0) return cells.ref(column);
  const letter = columnLetter(column);
  const own = windowOf(cells, column);
  const telling = key === undefined ? cells.ownColumns : [key ?? column];
  const speaks = telling.map((at) => `(${windowOf(cells, at)}<>"")`);
  const factors = [
    ...(speaks.length > 1 ? [`(${speaks.join("+")}>0)`] : speaks),
    ...dittos.map((ditto) => `(${own}<>${textLiteral(ditto)})`),
    `ROW(${own})`,
  ];
  return `INDEX($${letter}:$${letter},MAX(${headerRow(cells, letter)},SUMPRODUCT(MAX(${factors.join("*")}))))`;
}

/**
 * The own row and those below that share its merged cell in a column, as parts of a SUMPRODUCT.
 *
 * @param key The column that is filled where a block begins: see {@link PlanCells.keyOf}.
 */
export function blockBelow(cells: PlanCells, column: number, key: number): { window(column: number): string; inBlock: string } {
  const last = `MAX(ROW())+${cells.reach(column) - 1}`;
  const to = (at: number) => `INDEX($${columnLetter(at)}:$${columnLetter(at)},${last})`;
  const below = `INDEX($${columnLetter(key)}:$${columnLetter(key)},MAX(ROW())+1):${to(key)}`;
  const window = (at: number) => `${cells.ref(at)}:${to(at)}`;
  // The first row below that opens a block, seen from the end; the end itself when there is none.
  const end = `${last}+1-SUMPRODUCT(MAX((${below}<>"")*(${last}+1-ROW(${below}))))`;
  return { window, inBlock: `(ROW(${window(key)})<${end})` };
}
