/**
 * A workbook as a test writes it: a row a line, cells between bars, `\n` for a line break; `<` is merged with the cell to its left, `^` with
 * the one above. Behind `=>` stands what a careful colleague makes of a plan's row, `&&` between two side by side.
 */
import { columnLetter } from "../../../src/plan/address";
import { readPlans } from "../../../src/plan/index";
import type { Area, Plan, PlanReport, PlanRow, SheetGrid } from "../../../src/plan/types";
import { gridOf } from "../rules/builder";
import type { Cell } from "../rules/builder";

/** What these workbooks lack as a whole, on purpose: they are short. */
export const OF_THE_WHOLE = /plan-cannot-be-monitored|standard-absent/;

export interface Book {
  name: string;
  asOf: string;
  /** By name; a sheet that begins elsewhere than in A1 has its first column behind the name: `Kế hoạch@F`. */
  sheets: Record<string, string>;
  /** For each plan: its sheet, its header's row and its fields' columns, `Kế hoạch 5: ordinal A, criterion B`. */
  plans: string[];
  /** `rule@cell`, those that mark no row for what the reader does not know left out. */
  findings: string[];
  /** Standard set, school, school year of the first plan, where they are worth a word. */
  frame?: [set: string, school: string | null, year: string];
}

/** Numbers stand as Excel stores them: `=1.5~0.0~1,5`; errors as Excel shows them. */
function cellOf(text: string): Cell {
  const written = text.trim();
  if (written === "<" || written === "^") return "";
  if (!/^=-?\d/.test(written)) return written.replaceAll("\\n", "\n");
  const [value, format = "General", shown = value] = written.slice(1).split("~");
  return { value: Number(value), text: shown!, format };
}

interface Written {
  grid: SheetGrid;
  rows: string[];
}

function readSheet(title: string, text: string): Written {
  const [name, from = "A"] = title.split("@") as [string, string?];
  const left = from.charCodeAt(0) - 65;
  const lines = text.split("\n").slice(1, -1);
  const hiddenRows = lines.flatMap((line, row) => (line.startsWith("#") ? [row] : []));
  const rows: string[] = [];
  const cells = lines.map((line, row) => {
    const [own, expected] = line.replace(/^#/, "").split(/\s=>\s/) as [string, string?];
    for (const one of expected?.split("&&") ?? []) rows.push(`${name} ${row + 1}: ${one.trim()}`);
    return own.split("|").map((cell) => cell.trim());
  });
  const grid: SheetGrid = { ...gridOf(cells.map((row) => row.map(cellOf))), name, left, merges: mergesOf(cells, left) };
  if (hiddenRows.length > 0) grid.hiddenRows = hiddenRows;
  return { grid, rows };
}

function mergesOf(cells: readonly (readonly string[])[], left: number): Area[] {
  const merges: Area[] = [];
  cells.forEach((row, top) =>
    row.forEach((cell, column) => {
      if (cell === "<" || cell === "^") return;
      let columnCount = 1;
      while (row[column + columnCount] === "<") columnCount++;
      let rowCount = 1;
      while (cells[top + rowCount]?.[column] === "^") rowCount++;
      if (rowCount * columnCount > 1) merges.push({ row: top, column: column + left, rowCount, columnCount });
    }),
  );
  return merges;
}

/** `standard criterion | due | money`, `-` for what the row does not say; a status and a lead only where the test names one. */
function rowShortly({ standard, criterion, deadline, budget }: PlanRow): string {
  return `${standard ?? "-"} ${criterion ?? "-"} | ${deadline.end ?? (deadline.kind === "none" ? "-" : deadline.kind)} | ${budget.dong ?? budget.kind}`;
}

export function headShortly({ sheet, headerRow, columns }: Plan): string {
  return `${sheet} ${headerRow}: ${Object.entries(columns).map(([field, column]) => `${field} ${columnLetter(column)}`).join(", ")}`;
}

export interface ReadBook {
  report: PlanReport;
  plans: string[];
  rows: string[];
  expected: string[];
  findings: string[];
}

/** The worksheets of a workbook. */
export function gridsOf({ sheets }: Pick<Book, "sheets">): SheetGrid[] {
  return Object.entries(sheets).map(([name, text]) => readSheet(name, text).grid);
}

/** Reads a workbook as the pane does, beside what its lines expect. */
export function readBook({ sheets, asOf }: Pick<Book, "sheets" | "asOf">): ReadBook {
  const written = Object.entries(sheets).map(([name, text]) => readSheet(name, text));
  const report = readPlans(written.map(({ grid }) => grid), { asOf });
  return {
    report,
    plans: report.plans.map(headShortly),
    rows: report.plans.flatMap((plan) => plan.rows.map((row) => `${plan.sheet} ${row.row}: ${rowShortly(row)}`)),
    expected: written.flatMap(({ rows }) => rows),
    findings: report.plans.flatMap((plan) => plan.findings.map(({ ruleId, cell }) => `${report.plans.length > 1 ? `${plan.sheet}!` : ""}${ruleId}@${cell}`)),
  };
}
