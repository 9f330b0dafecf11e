/** One plan row from its cells, and what it takes over from the rows above. */
import type { BudgetReading, CellText, CriterionReading, DeadlineReading, PeopleReading, StatusReading } from "../text/types";
import type { Field, PlanRow, ReadOptions, StandardHeading } from "../types";
import { splitActions } from "./actions";
import { isDitto } from "../text/ditto";
import type { Header } from "./header";
import { headerWords } from "./header-words";
import { isDueSoon, isOverdue, isUnfunded } from "./judgement";
import { plainLine, readHeading, readStandard } from "./lines";
import { maybeMerged, maybeMergedBudget } from "./maybe-merged";
import { addBudgets, dittoBudget } from "./money";
import { outlineNumber } from "./outline";
import { tickedOf } from "./period-ticks";
import type { Readers } from "./readers";
import { isShared, readOwned, readShared, type Shared } from "./shared-cell";
import type { Sheet } from "./sheet";
import { ticked } from "./ticks";

export interface RowContext {
  sheet: Sheet;
  header: Header;
  readers: Readers;
  options: ReadOptions;
  /** A blank for every column that the table has, and a cell of no place. */
  blanks: Readonly<PlanRow["text"]>;
  nothing: Readonly<TakenCells>;
}

/** What later rows take over from earlier ones. */
export interface Carry {
  heading: StandardHeading | null;
  standard: string | null;
  criterion: CriterionReading | null;
  /** The criterion stands in a row of its own, over those that belong to it. */
  isGroup: boolean;
  previous: PlanRow | null;
}

const BLANK: CellText = { text: "" };
export const NOTHING: Taken = { row: -1, column: -1, text: "", from: "own" };
export const NO_CRITERION: CriterionReading = { standard: null, criterion: null, criteria: [], title: "", flags: [], source: "" };

/** A cell of the row, with what it says and whether the row above says it. */
export interface Taken {
  /** Where the text stands: in this row, or above where the cell is merged; -1 for a blank of no place. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly from: "own" | "merged" | "ditto";
}

export type TakenCells = Partial<Record<Field, Taken>>;

function cellFor(sheet: Sheet, taken: Taken | undefined): CellText {
  return taken === undefined || taken.row < 0 ? BLANK : sheet.cell(taken.row, taken.column);
}

/** Reads a row and leaves in `carry` what the next one may take over. */
export function readRow(context: RowContext, row: number, carry: Carry): PlanRow {
  const { header, sheet, options } = context;
  const inherited: Field[] = [];
  // A copy has its shape at once; putting a long plan's rows together field by field costs more than reading them.
  const text: PlanRow["text"] = { ...context.blanks };
  const taken = takeCells(context, row, carry, text, inherited);
  const criterionReading = criterionOf(context, row, taken, carry, inherited);
  const standard = criterionReading.standard ?? standardOf(taken, carry, inherited);
  if (text.content === "" && inherited.includes("criterion") && carry.previous && (text.actions ?? "") !== "" && header.columns.criterion !== undefined) {
    text.content = carry.previous.text.content ?? "";
    if (text.content !== "" && !inherited.includes("content")) inherited.push("content");
  }
  const shared = sharedCell(context, taken);
  const deadline = shared?.deadline ?? tickedOf(context, row, text, inherited) ?? deadlineOf(context, row, taken, carry);
  const budget = maybeMergedBudget(sheet.grid, shared?.budget ?? budgetOf(context, row, taken), { text, inherited }, carry.previous);
  const status = statusOf(context, row, taken, carry);
  const result: PlanRow = {
    row: row + 1,
    standard,
    criterion: criterionReading.criterion,
    criterionReading,
    text,
    actions: splitActions(text.actions ?? ""),
    owners: peopleOf(context, "owner", taken, carry),
    partners: peopleOf(context, "partners", taken, carry),
    deadline,
    budget,
    status,
    overdue: isOverdue(deadline, status, options),
    dueSoon: isDueSoon(deadline, status, options),
    // Without a money column nothing is known about money, so nothing is called unfunded.
    unfunded: header.columns.budget !== undefined && isUnfunded(budget),
    inherited,
    hidden: sheet.isHidden(row),
  };
  const unsure = maybeMerged(sheet.grid, result, carry.previous);
  if (unsure.length > 0) result.maybeMerged = unsure;
  // Only what names a standard reaches further rows; "1.1" in one row says nothing about the next.
  if (criterionReading.standard === null || criterionReading.flags.includes("joined")) carry.standard = standard;
  carry.isGroup &&= inherited.includes("criterion");
  carry.criterion = criterionReading;
  carry.previous = result;
  return result;
}

function takeCells({ sheet, header, nothing }: RowContext, row: number, carry: Carry, text: PlanRow["text"], inherited: Field[]): TakenCells {
  const taken: TakenCells = { ...nothing };
  for (const name in header.columns) {
    const field = name as Field;
    const column = header.columns[field]!;
    const own = sheet.text(row, column).trim();
    const cell = own === "" ? takeBlank(sheet, header, row, column, field) : takeOwn(row, column, own, carry);
    taken[field] = cell;
    text[field] = cell.text;
    if (cell.from !== "own") inherited.push(field);
  }
  return taken;
}

function takeOwn(row: number, column: number, text: string, carry: Carry): Taken {
  return { row, column, text, from: carry.previous && isDitto(text) ? "ditto" : "own" };
}

/** A blank that is merged with a blank above is taken over as well: one empty budget for the group, missing once. */
function takeBlank(sheet: Sheet, header: Header, row: number, column: number, field: Field): Taken {
  const merge = sheet.merge(row, column);
  if (merge === null || merge.row >= row || merge.row <= header.bottom) return NOTHING;
  const text = field === "budget" ? "" : sheet.text(merge.row, merge.column).trim();
  return { row: merge.row, column: merge.column, text, from: "merged" };
}

function criterionOf(context: RowContext, row: number, taken: TakenCells, carry: Carry, inherited: Field[]): CriterionReading {
  const own = taken.criterion;
  const { readers, sheet } = context;
  const numbered = context.header.isOutline ? outlineNumber(taken.ordinal?.text ?? "") : null;
  if (numbered !== null) return { ...readers.criterion({ text: numbered }), title: taken.content?.text ?? "", source: taken.ordinal!.text };
  if (own && own.text !== "" && own.from !== "ditto") {
    const reading = readers.criterion(cellFor(sheet, own));
    if (reading.criterion !== null || reading.flags.includes("level4")) return reading;
    return joined(own, reading, standardOf(taken, carry, []));
  }
  const more = (context.header.more.content ?? []).map(({ column }): Taken => ({ row, column, text: sheet.text(row, column).trim(), from: "own" }));
  for (const cell of [taken.content, ...more, taken.content ? undefined : taken.weakness, taken.actions]) {
    if (!cell || cell.text === "" || cell.from === "ditto") continue;
    // Beside a criterion or content column only an outright "Tiêu chí 1.2 …" speaks for the row; "1.2 …" may be a list's number.
    const isMute = (own || (cell === taken.actions && taken.content)) && !/^[^\p{L}]*tie?\u0302?[êe]?u\s+chi?\u0301?í?/iu.test(cell.text);
    const mayGoOn = own && cell === taken.content;
    if (isMute && !mayGoOn) continue;
    const reading = readers.criterion({ text: cell.text.slice(0, 300) });
    if (mayGoOn && goesOn(reading, taken, carry)) return { ...reading, source: cell.text };
    if (isMute) continue;
    if (reading.criterion === null || reading.flags.includes("datelike")) continue;
    return { ...reading, source: cell.text };
  }
  if (!carry.criterion?.criterion) return own ? { ...NO_CRITERION, source: cellFor(sheet, own).text } : NO_CRITERION;
  if (!own && carry.criterion.flags.includes("datelike")) return NO_CRITERION;
  if (!own && !carry.isGroup && standsAlone(taken)) return NO_CRITERION;
  if (!inherited.includes("criterion")) inherited.push("criterion");
  return carry.criterion;
}

/** "1.3. …" in the content of a row whose criterion is left blank under 1.2: the next criterion of the same standard, no list's number. */
function goesOn(reading: CriterionReading, taken: TakenCells, carry: Carry): boolean {
  if (reading.criterion === null || reading.criteria.length > 1 || reading.flags.length > 0 || taken.criterion?.from !== "own" || taken.content?.from !== "own") return false;
  const before = carry.criterion?.criterion ?? null;
  if (before === null) return (standardOf(taken, carry, []) ?? reading.standard) === reading.standard;
  const [standard, number] = before.split(".").map(Number);
  const [ownStandard, ownNumber] = reading.criterion.split(".").map(Number);
  return ownStandard === standard && ownNumber > number;
}

/** Where the criterion has no column, a content of its own makes a row that of no criterion, unless its number is merged with the row above's. */
function standsAlone({ content, weakness, actions, ordinal }: TakenCells): boolean {
  const what = content ?? weakness ?? actions;
  return what?.from === "own" && what.text !== "" && ordinal?.from !== "merged";
}

/** "3" or "Tiêu chí 3" under a known standard 1 is 1.3; a university's 14.3 stands under its standard 14. */
function joined(own: Taken, reading: CriterionReading, standard: string | null): CriterionReading {
  const high = /^(?:tieu chi |tc )?(\d{2})\.(\d{1,2})(?![\d.])/.exec(plainLine(own.text));
  if (high && high[1] === standard) return { ...reading, standard, criterion: `${standard}.${high[2]}`, criteria: [`${standard}.${high[2]}`] };
  const match = /^(?:tieu chi|tchi|t\.?chi|tc)?\s*:?\s*(\d{1,2})(?=$|\s*[.:)-]\s*(?!\d)|\s+\D)/.exec(plainLine(own.text));
  if (!match || standard === null || Number(match[1]) < 1 || Number(match[1]) > 15) return reading;
  const criterion = `${standard}.${Number(match[1])}`;
  return { ...reading, standard, criterion, criteria: [criterion], flags: [...reading.flags, "joined"] };
}

function standardOf(taken: TakenCells, carry: Carry, inherited: Field[]): string | null {
  const own = taken.standard;
  if (own && own.text !== "" && own.from !== "ditto") {
    const heading = readStandard(own.text);
    if (heading) return heading.number;
  }
  if (own && (carry.standard ?? null) !== null && !inherited.includes("standard")) inherited.push("standard");
  const criterion = taken.criterion;
  const combined = criterion && criterion.text !== "" ? readHeading(criterion.text) : null;
  return combined?.number ?? (own ? (carry.standard ?? carry.heading?.number ?? null) : (carry.heading?.number ?? carry.standard));
}

/** Time and money of a cell that is for both; its money counts where the cell is, not in the rows merged with it. */
function sharedCell({ header, readers, sheet }: RowContext, taken: TakenCells): Shared | null {
  const cell = taken.deadline;
  if (!cell || cell.text === "" || cell.from === "ditto" || !isShared(header)) return null;
  const shared = readShared(cellFor(sheet, cell), readers);
  return cell.from === "own" ? shared : { ...shared, budget: dittoBudget("") };
}

function deadlineOf(context: RowContext, row: number, taken: TakenCells, carry: Carry): DeadlineReading {
  const { readers, sheet, header } = context;
  const single = taken.deadline;
  const start = taken.startDate;
  const end = taken.endDate;
  if (single && single.from !== "ditto" && header.columns.deadline === header.columns.owner) return readOwned(cellFor(sheet, single), readers);
  if (single && (single.text !== "" || (!start && !end))) {
    if (single.from !== "ditto" || !carry.previous) return inMonth(header, single, readers) ?? readers.deadline(cellFor(sheet, single));
    return repeated(carry.previous.deadline, single.text);
  }
  if (start && end) {
    if (end.from === "ditto" && carry.previous) return repeated(carry.previous.deadline, end.text);
    if (end.text === "" && isAcross(context, row)) return readers.deadline(cellFor(sheet, start));
    return readers.period(cellFor(sheet, start), cellFor(sheet, end));
  }
  return readers.deadline(cellFor(sheet, end ?? start));
}

/** A bare 9 under "Tháng". */
function inMonth({ headers }: Header, { text }: Taken, readers: Readers): DeadlineReading | null {
  if (!/^(?:0?[1-9]|1[0-2])$/.test(text) || !/\bthang$/.test(headerWords(headers.deadline ?? ""))) return null;
  return { ...readers.deadline({ text: `Tháng ${text}` }), source: text };
}

/** "Tháng 10/2025" in one cell across both columns of a period is said of both. */
function isAcross({ sheet, header }: RowContext, row: number): boolean {
  const { startDate, endDate } = header.columns;
  if (startDate === undefined || endDate === undefined) return false;
  const merge = sheet.merge(row, endDate);
  return merge !== null && merge === sheet.merge(row, startDate);
}

function repeated(above: DeadlineReading, source: string): DeadlineReading {
  return { ...above, flags: above.flags.includes("ditto") ? above.flags : [...above.flags, "ditto"], source };
}

function budgetOf({ sheet, header, readers }: RowContext, row: number, taken: TakenCells): BudgetReading {
  const first = taken.budget;
  const more = header.more.budget ?? [];
  if (!first) return readers.budget(BLANK);
  const own = first.from === "own" ? readers.budget(cellFor(sheet, first)) : dittoBudget(first.text);
  if (more.length === 0) return own;
  const name = (header.headers.budget ?? "").split(" - ").pop() ?? "";
  const parts = [{ name, reading: own }];
  const isTotal = /tong|cong/.test(plainLine(name));
  for (const { column, header: words } of more) {
    const merge = sheet.merge(row, column);
    const isMerged = sheet.isBlank(row, column) && merge !== null && merge.row < row && merge.row > header.bottom;
    const reading = isMerged || isDitto(sheet.text(row, column).trim()) ? dittoBudget(sheet.text(row, column)) : readers.budgetUnder(words, sheet.cell(row, column));
    parts.push({ name: words, reading });
  }
  // A column of totals beside its parts: the total counts, the parts are where it comes from.
  const total = isTotal ? parts[0] : parts.find((part) => /^(?:tong|cong)\b/.test(plainLine(part.name)));
  const sum = addBudgets(parts.filter((part) => part !== total));
  return total && total.reading.kind !== "blank" ? withParts(total.reading, sum) : sum;
}

/** The money of a row that sums up, over all columns of money. */
export function totalOf(context: RowContext, row: number): BudgetReading {
  const column = context.header.columns.budget!;
  return budgetOf(context, row, { budget: { row, column, text: context.sheet.text(row, column).trim(), from: "own" } });
}

/** A total with its parts counts once; when they do not agree, which is meant only the school knows. */
function withParts(total: BudgetReading, sum: BudgetReading): BudgetReading {
  if (total.dong === null || sum.dong === null || sum.kind !== "amount") return total;
  if (total.dong === sum.dong) return { ...total, sources: sum.sources };
  const flags = [...new Set([...total.flags, "partsDiffer"])];
  return { ...total, kind: "unreadable", dong: null, min: null, max: null, flags, source: `${total.source} (${sum.source})` };
}

/** The last result that is filled in: the year's end says more than the first semester. */
function statusOf({ sheet, header, readers }: RowContext, row: number, taken: TakenCells, carry: Carry): StatusReading {
  for (const { column, header: words } of [...(header.more.status ?? [])].reverse()) {
    const reading = ticked(readers, words, sheet.cell(row, column));
    if (reading.status !== "blank" && reading.status !== "unknown") return reading;
  }
  const own = taken.status;
  if (own?.from === "ditto" && carry.previous) return { ...carry.previous.status, source: own.text };
  return ticked(readers, (header.headers.status ?? "").split(" - ").pop() ?? "", cellFor(sheet, own));
}

function peopleOf({ readers }: RowContext, field: "owner" | "partners", taken: TakenCells, carry: Carry): PeopleReading {
  const own = taken[field];
  if (own?.from === "ditto" && carry.previous) {
    return { ...(field === "owner" ? carry.previous.owners : carry.previous.partners), source: own.text };
  }
  return readers.people(own?.text ?? "");
}
