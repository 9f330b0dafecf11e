/** Which column holds what: the guesses of all header cells settled against each other. */
import type { Field, MoreColumn } from "../types";
import { guessFields, headerWords, isForeign } from "./header-words";
import type { FieldGuess } from "./header-words";
import { periodColumns, type PeriodColumn } from "./period-columns";

/** A column's header as found: its own words, and those of the cell above that spans it. */
export interface HeaderCell {
  column: number;
  text: string;
  parent?: string;
  /** What spans that one, in a header of three rows. */
  over?: string;
}

export interface Columns {
  columns: Partial<Record<Field, number>>;
  headers: Partial<Record<Field, string>>;
  more: Partial<Record<Field, MoreColumn[]>>;
  /** Columns of months that are ticked, left to right. */
  ticks?: PeriodColumn[];
  /** Columns of other kinds of list. */
  foreign: number;
  /** Cells whose words are a header's. */
  recognised: number;
}

interface Candidate {
  cell: HeaderCell;
  guesses: readonly FieldGuess[];
}

/** Settles the columns of one header. Each field gets its surest column; further ones of the same field go to `more`, in order. */
export function settleColumns(cells: readonly HeaderCell[]): Columns {
  const settled: Columns = { columns: {}, headers: {}, more: {}, foreign: 0, recognised: 0 };
  const candidates: Candidate[] = [];
  const periods = periodColumns(cells);
  for (const cell of cells) {
    if (periods.some(({ column }) => column === cell.column)) continue;
    const guesses = guessCell(cell);
    if (guesses.length > 0) candidates.push({ cell, guesses });
    else if (cell.parent === undefined && isForeign(cell.text)) settled.foreign++;
  }
  settled.recognised = candidates.length + periods.length;
  const has = (field: Field): boolean => candidates.some(({ guesses }) => guesses[0].field === field);
  const context: Context = { startDate: has("startDate"), deadline: has("deadline") || periods.length > 0, criterion: has("criterion") };
  for (const candidate of candidates) candidate.guesses = settleGuess(candidate.guesses, context, candidates);
  place(candidates.filter((candidate) => !isBefore(candidate, candidates)), settled);
  aloneEndDate(settled);
  if (periods.length > 0) placePeriods(periods, cells, settled);
  settled.columns = inOrder(settled.columns);
  return settled;
}

/** In the order of the sheet, which is the order people read them in. */
export function inOrder(columns: Columns["columns"]): Columns["columns"] {
  return Object.fromEntries(Object.entries(columns).sort(([, a], [, b]) => a - b));
}

interface Context {
  startDate: boolean;
  deadline: boolean;
  criterion: boolean;
}

/** Money spent, money there, money missing: none of it is to be added to what is planned. */
const SPENT = /^(?:so tien |kinh phi )?(?:(?:da|thuc) (?:chi|cap|su dung|thanh toan|co|te|hien)|quyet toan|con (?:lai|thieu)|hien co|giai ngan)\b/;
/** The same money at another stage: asked for, granted. */
const STAGE = /\b(?:de nghi|de xuat|xin cap|du kien|(?:duoc |phe |da )?(?:duyet|cap|giao)|dieu chinh|ke hoach|du toan)$/;

/** A column of ticks for what is not done. */
const UNDONE = /^(?:chua|khong|dang) (?:hoan thanh|thuc hien|trien khai|lam|xong|dat)$/;

function isNoPlan(text: string, words: string): boolean {
  return SPENT.test(words) || (isForeign(text) && !/^thanh tien/.test(words));
}

/** "Ngân sách" under "Kinh phí" is money, "Hoàn thành" under "Thời gian" a date, whatever the words mean alone. */
function guessCell(cell: HeaderCell): readonly FieldGuess[] {
  const own = guessFields(cell.text);
  if (cell.parent === undefined) return own;
  const parent = guessFields(cell.parent);
  const over = parent.length > 0 ? parent[0].field : null;
  const words = headerWords(cell.text);
  if (over === "budget") return isNoPlan(cell.text, words) ? [] : [{ field: "budget", score: 9 }];
  if (over === "deadline" || over === "startDate") {
    if (/bat dau|^tu\b|khoi dau/.test(words)) return [{ field: "startDate", score: 10 }];
    if (/ket thuc|hoan thanh|^den\b|xong/.test(words)) return [{ field: "endDate", score: 10 }];
  }
  if (over === "status" && (own.length === 0 || own[0].score < 10)) return [{ field: "status", score: 9 }];
  return own.length > 0 ? own : parent;
}

/** Words with two meanings take the one that the rest of the header leaves open. */
function settleGuess(guesses: readonly FieldGuess[], context: Context, all: readonly Candidate[]): readonly FieldGuess[] {
  if (guesses.length < 2) return guesses;
  const wins = (field: Field): readonly FieldGuess[] => guesses.filter((guess) => guess.field === field);
  const fields = guesses.map((guess) => guess.field);
  if (fields.includes("endDate") && fields.includes("status")) {
    // "Hoàn thành" beside "Chưa hoàn thành": results to be ticked.
    if (all.some(({ cell }) => UNDONE.test(headerWords(cell.text)))) return wins("status");
    return wins(context.startDate || !context.deadline ? "endDate" : "status");
  }
  if (fields.includes("deadline") && fields.includes("status") && guesses[0].score <= 7) {
    const dated = context.deadline || all.some(({ guesses: other }) => ["startDate", "endDate"].includes(other[0].field));
    const judged = all.some(({ guesses: other }) => other[0].field === "status" && other !== guesses);
    return wins(dated || !judged ? "status" : "deadline");
  }
  // "Thời gian hoàn thành" beside "Thời gian bắt đầu".
  if (fields.includes("deadline") && fields.includes("endDate")) return wins(context.startDate ? "endDate" : "deadline");
  if (fields.includes("criterion") && fields.includes("standard")) {
    const surer = all.some(({ guesses: other }) => other !== guesses && other[0].field === "criterion");
    return wins(surer ? "standard" : "criterion");
  }
  return guesses;
}

/** "Kết quả đạt được | Hạn chế | Giải pháp": what was reached before the plan, not with it. */
function isBefore({ cell, guesses }: Candidate, all: readonly Candidate[]): boolean {
  if (guesses[0].field !== "status" || cell.parent !== undefined || !/^(?:cac )?ket qua\b/.test(headerWords(cell.text))) return false;
  const right = all.filter((other) => other.cell.column > cell.column).map((other) => other.guesses[0].field);
  return right.includes("weakness") && right.lastIndexOf("actions") > right.indexOf("weakness");
}

function place(candidates: readonly Candidate[], settled: Columns): void {
  const order = candidates.map((_, index) => index);
  order.sort((a, b) => candidates[b].guesses[0].score - candidates[a].guesses[0].score || a - b);
  for (const index of order) {
    const { cell, guesses } = candidates[index];
    const free = guesses.find(({ field, score }) => settled.columns[field] === undefined && score >= guesses[0].score - 3);
    const text = cell.parent === undefined ? cell.text : `${cell.parent} - ${cell.text}`;
    if (free) {
      settled.columns[free.field] = cell.column;
      settled.headers[free.field] = text;
    } else if (guesses[0].field !== "budget" || !STAGE.test(headerWords(cell.text))) {
      (settled.more[guesses[0].field] ??= []).push({ column: cell.column, header: cell.text });
    }
  }
  for (const list of Object.values(settled.more)) list.sort((a, b) => a.column - b.column);
}

/** An end without a start is simply the deadline. */
function aloneEndDate(settled: Columns): void {
  const { columns, headers } = settled;
  if (columns.endDate === undefined || columns.startDate !== undefined || columns.deadline !== undefined) return;
  columns.deadline = columns.endDate;
  headers.deadline = headers.endDate;
  delete columns.endDate;
  delete headers.endDate;
}

/** The first of the columns to be ticked is the deadline's, unless a column says in words when; beside a beginning and an end they say nothing. */
function placePeriods(periods: PeriodColumn[], cells: readonly HeaderCell[], settled: Columns): void {
  const { columns, headers, more } = settled;
  if (columns.startDate !== undefined || columns.endDate !== undefined) return;
  settled.ticks = periods;
  const named = periods.map(({ column, header }) => ({ column, header }));
  if (columns.deadline === undefined) {
    const { column, header } = named.shift()!;
    const over = cells.find((cell) => cell.column === column)?.parent;
    columns.deadline = column;
    headers.deadline = over === undefined ? header : `${over} - ${header}`;
  }
  more.deadline = [...(more.deadline ?? []), ...named].sort((a, b) => a.column - b.column);
}
