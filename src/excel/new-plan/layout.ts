/** The form that a plan is in, to make another sheet in the same one. */
import type { Lang } from "../../i18n/index";
import { message } from "../../i18n/new-plan";
import type { Field, Plan, SheetGrid } from "../../plan/index";
import { characters } from "../sheets/page";
import type { FormColumn } from "./draft";
import type { Form } from "./forms";

const NOTE_WIDTH = characters(24);

/**
 * The columns of a plan in their order, with its own headers, also those that say nothing to us; a column for notes is
 * added where there is none.
 *
 * @param widths Points of each worksheet column from the table's first; those not given get a common width.
 */
export function formOfPlan(plan: Plan, grid: SheetGrid, widths: ReadonlyMap<number, number>, lang: Lang): Form {
  const fields = new Map<number, Field>();
  const headers = new Map<number, string>();
  for (const [field, column] of Object.entries(plan.columns) as [Field, number][]) {
    // A column of time and money, or of time and people, is the deadline's: last year's day is not carried into it.
    if ((field === "budget" || field === "owner") && column === plan.columns.deadline) continue;
    fields.set(column, field);
    headers.set(column, plan.headers[field] ?? "");
  }
  for (const [field, more] of Object.entries(plan.more ?? {}) as [Field, { column: number; header: string }[]][]) {
    for (const { column, header } of more) {
      fields.set(column, field);
      headers.set(column, header);
    }
  }
  const columns: FormColumn[] = [];
  for (const column of tableColumns(plan)) {
    const header = (headers.get(column) ?? cellText(grid, plan.headerRow - 1, column)).trim();
    const field = fields.get(column) ?? null;
    if (field === null && header === "") continue;
    const width = Math.max(widths.get(column) ?? characters(16), field === "note" ? NOTE_WIDTH : 0);
    columns.push({ header: header || message(lang, `fields.${field}`), field, width, from: column });
  }
  const isNumbered = hasNumbers(grid, plan.headerRow);
  const form: Form = {
    frame: is2026(plan) ? "2026" : "2018",
    columns,
    hasHeadings: plan.standards.length > 0,
    isNumbered,
    hasRowNumbers: plan.rows.some((row) => /^\d+[.)]?$/.test(row.text.ordinal ?? "")),
  };
  return withNotes(form, lang);
}

/** The form with a column for notes; where the form has none it stands outside and is not printed. */
export function withNotes(form: Form, lang: Lang): Form {
  if (form.columns.some(({ field }) => field === "note")) return form;
  const isOutside = form.frame === "2026";
  const header = message(lang, isOutside ? "newPlan.noteColumnOutside" : "newPlan.noteColumn");
  return { ...form, columns: [...form.columns, { header, field: "note", width: NOTE_WIDTH, ...(isOutside ? { isOutside } : {}) }] };
}

/** Every worksheet column from the table's first to its last. */
export function tableColumns(plan: Plan): number[] {
  const known = [...Object.values(plan.columns), ...(plan.schools ? [plan.schools.column] : []), ...Object.values(plan.more ?? {}).flatMap((more) => more.map(({ column }) => column))];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => first + i);
}

/** Biểu 2 alone asks for goals and indicators, and has no columns for criterion and partners. */
function is2026({ columns }: Plan): boolean {
  return columns.goal !== undefined && columns.indicator !== undefined && columns.criterion === undefined && columns.partners === undefined;
}

function hasNumbers(grid: SheetGrid, row: number): boolean {
  const texts = grid.text[row - grid.top] ?? [];
  return texts.filter((text) => /^\s*[([]\d{1,2}[)\]]\s*$/.test(text)).length >= 3;
}

function cellText(grid: SheetGrid, row: number, column: number): string {
  return grid.text[row - grid.top]?.[column - grid.left] ?? "";
}
