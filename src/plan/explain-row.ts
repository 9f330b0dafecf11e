/** How the cells of one plan row were read, each in whole sentences: for the pane and the command line. */
import { cellAddress } from "./address";
import { isDitto } from "./text/ditto";
import { explainBudget } from "./text/budget/explain";
import { explainDeadline } from "./text/deadline/explain";
import { explainCriterion } from "./text/explain/criterion";
import { quoted, type Explanation } from "./text/explain/explanation";
import { explainPeople } from "./text/explain/people";
import { explainStatus } from "./text/explain/status";
import { isTick } from "./text/status";
import type { PeopleReading } from "./text/types";
import type { Field, PlanRow, PlanTable } from "./types";

/** What is explained of a row, in this order. */
export const EXPLAINED = ["criterion", "deadline", "budget", "owner", "partners", "status"] as const satisfies readonly Field[];

export type ExplainedField = (typeof EXPLAINED)[number];

/** How one field of a row was read. */
export interface FieldExplanation {
  field: ExplainedField;
  /** A1 address of the cell on the plan's sheet; null when the table has no column for it. */
  cell: string | null;
  /** What the cell shows, or what it was taken from; may be blank. */
  text: string;
  /** First where the text was taken from, if not from the cell itself; last how it was read. */
  sentences: Explanation[];
}

/**
 * How a row was read: criterion, deadline, money, people, partners, status. What was taken over from above, or from another column, says so.
 *
 * @returns One entry a field, a field without a column included; sentences by `message(lang, key, params)`.
 * @example explainRow(plan, plan.rows[0])[1].sentences[0].key // "readings.deadline-month"
 */
export function explainRow(table: PlanTable, row: PlanRow): FieldExplanation[] {
  return EXPLAINED.map((field) => {
    const own = columnsOf(table, field).filter((name) => table.columns[name] !== undefined);
    if (field === "criterion") return criterionOf(table, row);
    if (own.length === 0) return { field, cell: null, text: "", sentences: [say("row-no-column")] };
    const text = own.map((name) => row.text[name] ?? "").filter(Boolean).join(" – ");
    const at = own.find((name) => (row.text[name] ?? "") !== "") ?? own[0];
    return { field, cell: cellIn(table, row, at), text, sentences: [...takenFrom(table, row, own), ...readAs(row, field, table)] };
  });
}

/** A deadline may stand in two columns. */
function columnsOf({ columns }: PlanTable, field: Field): Field[] {
  if (field !== "deadline") return [field];
  return columns.deadline === undefined ? ["startDate", "endDate"] : ["deadline"];
}

function cellIn(table: PlanTable, row: PlanRow, field: Field): string {
  return cellAddress(row.row - 1, table.columns[field] ?? 0);
}

function say(key: string, params: Explanation["params"] = {}): Explanation {
  return { key: `readings.${key}`, params };
}

/** The criterion may stand in its own column, open the content, or be that of the rows above. */
function criterionOf(table: PlanTable, row: PlanRow): FieldExplanation {
  const { criterionReading: reading, text, inherited } = row;
  const own = text.criterion ?? "";
  const elsewhere = reading.source !== "" && reading.source === text.actions && reading.source !== text.content ? "actions" : "content";
  const hasColumn = table.columns.criterion !== undefined;
  const isElsewhere = reading.criterion !== null && !inherited.includes("criterion") && (own === "" || isDitto(own));
  const at: Field = isElsewhere || !hasColumn ? elsewhere : "criterion";
  const cell = table.columns[at] === undefined ? null : cellIn(table, row, at);
  if (!hasColumn && reading.criterion === null) return { field: "criterion", cell: null, text: "", sentences: [say("row-no-criterion")] };
  const from = isElsewhere ? [say("row-from-field", { field: elsewhere })] : takenFrom(table, row, ["criterion"]);
  return { field: "criterion", cell, text: hasColumn && own !== "" ? own : reading.source, sentences: [...from, explainCriterion(reading)] };
}

/** Where the text was taken from when the cell itself does not say it. */
function takenFrom(table: PlanTable, row: PlanRow, fields: readonly Field[]): Explanation[] {
  const [field] = fields;
  // A word in the deadline's column counts before the ticks.
  const isTicked = field === "deadline" && table.ticks !== undefined;
  if (isTicked && !row.inherited.includes(field) && !row.maybeMerged?.includes(field)) {
    const { source } = row.deadline;
    if (source === "") return [say("row-not-ticked")];
    return table.ticks!.some(({ header }) => source.startsWith(header)) ? [say("row-ticked", { columns: quoted(source) })] : [];
  }
  const more = isTicked ? undefined : table.more?.[field];
  if (more) return [say("row-several-columns", { columns: [table.headers[field] ?? "", ...more.map(({ header }) => header)].filter(Boolean).join("; ") })];
  if (fields.some((name) => row.maybeMerged?.includes(name))) return [say("row-maybe-merged")];
  const over = fields.find((name) => row.inherited.includes(name));
  // What a repeated amount counts for is said by its own sentence.
  if (over === "budget") return [];
  if (over !== undefined) {
    const text = row.text[over] ?? "";
    return [isDitto(text) ? say("row-ditto", { text: quoted(text) }) : say("row-merged")];
  }
  return fields.length > 1 ? [say("row-two-columns")] : [];
}

/** A repeated reading carries the ditto mark as its source: it was not read from that. */
function above(reading: PeopleReading): PeopleReading {
  return isDitto(reading.source) ? { ...reading, source: "" } : reading;
}

function readAs(row: PlanRow, field: ExplainedField, table: PlanTable): Explanation[] {
  switch (field) {
    case "criterion":
      return [explainCriterion(row.criterionReading)];
    case "deadline":
      return [explainDeadline(row.deadline)];
    case "budget":
      return [explainBudget(row.budget)];
    case "owner":
      return [explainPeople(above(row.owners))];
    case "partners":
      return [explainPeople(above(row.partners), "partners")];
    case "status": {
      const { status, source } = row.status;
      const byHeader = isTick(source) && (status !== "done" || table.more?.status !== undefined);
      return [...(byHeader ? [say("row-tick", { text: quoted(source) })] : []), explainStatus(row.status)];
    }
  }
}
