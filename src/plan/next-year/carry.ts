/** Which rows of a plan go into next year's, what of them, and what is noted beside them. */
import type { FollowedStandards } from "../standards/index";
import { foldText } from "../text/normalize";
import { isSettled } from "../table/judgement";
import type { Field, PlanTable, SheetGrid } from "../types";
import { moveCriterion, sameStandard, type CriterionMove } from "./move-criterion";
import { writeOut, type FullRow } from "./repeated";

/** A note beside a carried row; its sentence lives in i18n. A blank old text is `""`; `from` and `to` are circulars, null for standards of the school's own. */
export type CarryNote =
  | { kind: "from"; schoolYear: string; row: number; deadline: string; budget: string; budgetShared: boolean; status: string }
  | { kind: "chooseAnew"; criterion: string; from: string | null; to: string | null }
  | { kind: "renumbered"; before: string; after: string }
  | { kind: "oldNote"; text: string };

export interface CarriedRow {
  /** 1-based worksheet row in the old plan. */
  row: number;
  /** Number of the standard in the new set that the row goes under; null while its criterion must be chosen. */
  standard: string | null;
  /** What goes on, by field. `criterion` is there even where the old plan names it elsewhere than in a column. */
  text: Partial<Record<Field, string>>;
  /** The content cell names the criterion itself. */
  criterionInContent: boolean;
  /** Whose row it is, in a plan of several schools. */
  school?: { name: string; column: number; header: string };
  /** Further columns of the same fields, by 0-based worksheet column. */
  more: Record<number, string>;
  notes: CarryNote[];
}

export interface Carry {
  rows: CarriedRow[];
  /** Rows that stay behind: done, cancelled, not applicable. */
  left: number;
}

/** What a principal would copy. Deadline, money and progress are decided anew: the program never makes them up. */
const CARRIED: readonly Field[] = ["standard", "criterion", "weakness", "content", "goal", "actions", "indicator", "owner", "partners"];

/**
 * Decides what of a plan goes into the next school year's.
 *
 * @param grid The cells of the plan's worksheet: further columns of a field are read there.
 * @param from The standards that the plan follows.
 * @param to The one that the new plan will follow.
 * @example carryRows(plan, grid, preschool2018, preschool2018).rows.map((row) => row.text.criterion)
 */
export function carryRows(plan: PlanTable, grid: SheetGrid, from: FollowedStandards, to: FollowedStandards): Carry {
  const open = writeOut(plan.rows).filter(({ row }) => !isSettled(row.status));
  return { rows: open.map((full) => carryRow(full, plan, grid, from, to)), left: plan.rows.length - open.length };
}

/** Fields whose cells go on as they are. Evidence that is expected is part of the plan; evidence that was found is not. */
export function isCarried(field: Field, header: string): boolean {
  return CARRIED.includes(field) || (field === "evidence" && /dự kiến/.test(foldText(header)));
}

function carryRow(full: FullRow, plan: PlanTable, grid: SheetGrid, from: FollowedStandards, to: FollowedStandards): CarriedRow {
  const { row } = full;
  const move = moveCriterion(row.criterionReading, from, to);
  const text: CarriedRow["text"] = {};
  for (const field of Object.keys(plan.columns) as Field[]) {
    if (isCarried(field, plan.headers[field] ?? "")) text[field] = full.text[field] ?? "";
  }
  const inContent = plan.columns.criterion === undefined && row.criterion !== null && !row.inherited.includes("criterion");
  if (row.criterion !== null) text.criterion = criterionText(full, plan);
  if (move.kind === "renumbered") {
    text.criterion = text.criterion?.replace(move.from, move.to);
    if (inContent) text.content = text.content?.replace(move.from, move.to);
  }
  const more: CarriedRow["more"] = {};
  for (const [field, columns] of Object.entries(plan.more ?? {}) as [Field, { column: number; header: string }[]][]) {
    for (const { column, header } of columns) if (isCarried(field, header)) more[column] = textAt(grid, row.row - 1, column);
  }
  return {
    row: row.row,
    standard: placeOf(move, row.standard, from, to),
    text,
    criterionInContent: inContent,
    ...(plan.schools && row.school !== undefined && { school: { ...plan.schools, name: row.school } }),
    more,
    notes: notesOf(full, plan, grid, move, from, to),
  };
}

/** What the criterion's own cell says; where the row only stands under one, its number. */
function criterionText({ row, text }: FullRow, plan: PlanTable): string {
  const own = plan.columns.criterion === undefined ? "" : (text.criterion ?? "");
  if (own !== "" && !row.inherited.includes("criterion")) return own;
  const { source, criterion } = row.criterionReading;
  return plan.columns.criterion !== undefined && source !== "" ? source.trim() : `Tiêu chí ${criterion}`;
}

function placeOf(move: CriterionMove, standard: string | null, from: FollowedStandards, to: FollowedStandards): string | null {
  if (move.kind === "same" || move.kind === "renumbered") return move.standard;
  if (move.kind === "chooseAnew" || standard === null) return null;
  return from.id === to.id || sameStandard(standard, from, to) ? standard : null;
}

function notesOf(full: FullRow, plan: PlanTable, grid: SheetGrid, move: CriterionMove, from: FollowedStandards, to: FollowedStandards): CarryNote[] {
  const { row, text, shared } = full;
  const notes: CarryNote[] = [
    {
      kind: "from",
      schoolYear: plan.schoolYear,
      row: row.row,
      deadline: text.deadline || [text.startDate, text.endDate].filter(Boolean).join(" - "),
      budget: [text.budget, ...moreTexts("budget", full, plan, grid)].filter(Boolean).join("; "),
      budgetShared: shared.has("budget"),
      status: moreTexts("status", full, plan, grid).at(-1) ?? text.status ?? "",
    },
  ];
  if (move.kind === "chooseAnew") notes.push({ kind: "chooseAnew", criterion: move.from, from: from.circular, to: to.circular });
  if (move.kind === "renumbered") notes.push({ kind: "renumbered", before: move.from, after: move.to });
  if (text.note) notes.push({ kind: "oldNote", text: text.note });
  return notes;
}

/** What further columns of a field hold, each with its header's words where there are several amounts. */
function moreTexts(field: "budget" | "status", { row }: FullRow, plan: PlanTable, grid: SheetGrid): string[] {
  return (plan.more?.[field] ?? []).flatMap(({ column, header }) => {
    const text = textAt(grid, row.row - 1, column);
    if (text === "") return [];
    return [field === "budget" ? `${header}: ${text}` : text];
  });
}

function textAt(grid: SheetGrid, row: number, column: number): string {
  return (grid.text[row - grid.top]?.[column - grid.left] ?? "").trim();
}
