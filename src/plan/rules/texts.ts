/** Every text of a sheet that rules about wording look at. */
import { cellAddress } from "../address";
import { traitsOf } from "../text/traits";
import type { Field, PlanTable } from "../types";

export interface PlacedText {
  cell: string;
  text: string;
}

/** A text with something in it that ordinary texts don't have. */
export interface TraitText extends PlacedText {
  /** Which of `Trait`, added up. */
  traits: number;
  /** The column of a row's text; null for the preamble and the headings. */
  field: Field | null;
}

/** The columns in which people write sentences or names. */
export const WORDED_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "weakness",
  "content",
  "goal",
  "actions",
  "indicator",
  "owner",
  "budget",
  "partners",
  "evidence",
  "monitor",
  "note",
]);

/**
 * The texts of one table, gone through once for all rules: most cells of a long plan are ordinary, and those that are not are few.
 * A merged or repeated cell is there once.
 */
export class TableTexts {
  private found: TraitText[] | null = null;

  constructor(private readonly table: PlanTable) {}

  /** Those with any of `traits`: the preamble, the headings and the rows, in that order. */
  with(traits: number): TraitText[] {
    this.found ??= findTraits(this.table);
    return this.found.filter((text) => (text.traits & traits) !== 0);
  }
}

/** The preamble and the headings. */
export function outsideTexts(table: PlanTable): PlacedText[] {
  return [...table.around, ...table.standards.map(({ cell, title }) => ({ cell, text: title }))];
}

function findTraits(table: PlanTable): TraitText[] {
  const found: TraitText[] = [];
  for (const { cell, text } of outsideTexts(table)) {
    const traits = traitsOf(text);
    if (traits !== 0) found.push({ cell, text, traits, field: null });
  }
  const columns = columnsOf(table);
  for (const row of table.rows) {
    for (const [field, column] of columns) {
      const text = row.text[field];
      if (text === undefined || text === "") continue;
      const traits = traitsOf(text);
      if (traits === 0 || row.inherited.includes(field)) continue;
      found.push({ cell: cellAddress(row.row - 1, column), text, traits, field });
    }
  }
  return found;
}

/** The table's columns from left to right, one that is for two fields once. */
function columnsOf(table: PlanTable): [Field, number][] {
  const sorted = (Object.entries(table.columns) as [Field, number][]).sort(([, a], [, b]) => a - b);
  return sorted.filter(([, column], at) => column !== sorted[at - 1]?.[1]);
}
