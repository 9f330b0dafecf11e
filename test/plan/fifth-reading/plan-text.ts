/** A plan as a test writes it: a row a line, cells between bars, `\n` for a line break in a cell. */
import assert from "node:assert/strict";
import { parseAddress } from "../../../src/plan/address";
import { judge } from "../../../src/plan/rules/index";
import { totalsOf } from "../../../src/plan/summary/index";
import { findPlanTables } from "../../../src/plan/table/index";
import type { Area, Finding, PlanTable, ReadOptions } from "../../../src/plan/types";
import { gridOf } from "../rules/builder";
import type { Cell } from "../rules/builder";

export interface WrittenPlan {
  name: string;
  /** The day it is looked at. */
  asOf: string;
  text: string;
  /** Merged areas, `B5:B7 A4:H4`. */
  merges?: string;
}

/** A plan in which a careful colleague finds nothing. */
export interface CleanPlan extends WrittenPlan {
  rows: number;
  /** What it comes to, added up by hand. */
  dong: number;
}

/** Numbers stand as Excel stores them: `=1.5` is a number cell that shows 1.5, `=45658~d/m/yyyy~1/1/2025` a date. */
function cellOf(text: string): Cell {
  const written = text.trim().replaceAll("\\n", "\n");
  if (!/^=-?\d/.test(written)) return written;
  const [value, format = "General", shown = value] = written.slice(1).split("~");
  return { value: Number(value), text: shown!, format };
}

function areaOf(address: string): Area {
  const [from, to] = address.split(":").map((corner) => parseAddress(corner)!);
  return { row: from!.row, column: from!.column, rowCount: to!.row - from!.row + 1, columnCount: to!.column - from!.column + 1 };
}

/** The plan of a sheet, read and judged. */
export function readWritten({ text, merges = "", asOf, name }: WrittenPlan, options: Partial<ReadOptions> = {}): { table: PlanTable; findings: Finding[] } {
  const rows = text.split("\n").slice(1, -1).map((line) => line.split("|").map(cellOf));
  const grid = { ...gridOf(rows), merges: merges.split(" ").filter(Boolean).map(areaOf) };
  const [table, ...others] = findPlanTables(grid, { asOf, ...options });
  if (table === undefined || others.length > 0) throw new Error(`${name} is not read as one plan`);
  return { table, findings: judge(table, { asOf, ...options }) };
}

/** `rule@cell`, in order. */
export function shortly(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId, cell }) => `${ruleId}@${cell}`);
}

/** One test a plan, by kind of school: no rule finds anything, every row and all money is read. */
export function areClean(schools: Record<string, readonly CleanPlan[]>): void {
  for (const [school, plans] of Object.entries(schools)) {
    describe(school, () => {
      for (const plan of plans) {
        it(plan.name, () => {
          const { table, findings } = readWritten(plan);
          assert.deepEqual(shortly(findings), []);
          assert.equal(table.rows.length, plan.rows);
          assert.equal(totalsOf(table).dong, plan.dong);
          assert.ok(table.rows.every(({ criterion, owners, deadline }) => criterion !== null && owners.lead !== null && deadline.end !== null));
        });
      }
    });
  }
}
