/** The lines of a plan sheet: frame, table, signature, in the form that is asked for. */
import { OFFICIAL_STATUS } from "../../plan/standardise/index";
import type { FollowedStandards } from "../../plan/index";
import { PlanBuilder } from "./builder";
import type { FormColumn, Part, PlanDraft } from "./draft";
import { fitPage } from "./fit-page";
import { FORM_WORDS, schoolsWord, SECTIONS_2026, TABLE_IV, TABLE_VI, TABLE_VI_ROWS, type Form } from "./forms";

export interface SheetFacts {
  /** The worksheet's name. */
  name: string;
  /** `2025-2026`. */
  schoolYear: string;
  set: FollowedStandards;
  schoolName: string | null;
}

/** A row that the table opens with. */
export interface SheetRow {
  /** The standard that it goes under; null before all of them. */
  standard: string | null;
  /** A text for each column. */
  cells: string[];
}

/** Ruled rows to write on: under a heading, and in a table without headings. */
export interface BlankRows {
  underHeading: number;
  inTable: number;
}

const BLANK_HEIGHT = 27;
/** A little air around titles of sections and headings, in points. */
const HEADING_HEIGHT = 21;
const LINES_TO_WRITE_ON = 2;

/** Lays a sheet out, as wide as a page takes. The same facts and rows give the same lines. */
export function planSheet(wished: Form, facts: SheetFacts, rows: readonly SheetRow[], blanks: BlankRows): PlanDraft {
  const form = { ...wished, columns: fitPage(wished.columns) };
  const builder = new PlanBuilder(form.columns);
  const rowLines: number[] = [];
  const lists: PlanDraft["lists"] = [];
  addTop(builder, facts);
  if (form.frame === "2026") addSectionsBefore(builder, facts, lists);
  else {
    const followed = circularWords(facts.set);
    if (followed !== null) {
      builder.centred(`(Theo bộ tiêu chuẩn của ${followed})`, { isItalic: true });
      builder.heading(FORM_WORDS.levels, HEADING_HEIGHT);
    }
  }
  const headerRows = addHeader(builder, form);
  addBody(builder, form, facts.set, rows, blanks, rowLines);
  if (form.frame === "2026") addSectionsAfter(builder);
  else if (facts.set.levels >= 4) builder.heading(FORM_WORDS.level4, HEADING_HEIGHT);
  addSignature(builder);
  form.columns.forEach(({ field, isOutside }, column) => {
    if (isOutside) return;
    if (field === "criterion") lists.push({ column, rows: rowLines, words: criteriaOf(facts.set), about: "criterion" });
    if (field === "status") lists.push({ column, rows: rowLines, words: statusesOf(facts.set), about: "status" });
  });
  return { name: facts.name, columns: form.columns, lines: builder.lines, headerRows, lists };
}

function addTop(builder: PlanBuilder, { schoolName, schoolYear }: SheetFacts): void {
  builder.sides(FORM_WORDS.authority, FORM_WORDS.state, {}, { isBold: true });
  builder.sides(schoolName ?? FORM_WORDS.schoolLabel, FORM_WORDS.motto, { isBold: true }, { isBold: true });
  builder.blank();
  builder.centred(FORM_WORDS.title, { isBold: true, size: 15 });
  builder.centred(`Năm học ${schoolYear}`, { isBold: true, size: 13 });
}

/** As the reader of plans knows it again; null for standards of the school's own. */
function circularWords({ circular, schoolType }: FollowedStandards): string | null {
  return circular === null || schoolType === null ? null : `Thông tư ${circular}, áp dụng cho ${schoolsWord(schoolType)}`;
}

function addSectionsBefore(builder: PlanBuilder, facts: SheetFacts, lists: PlanDraft["lists"]): void {
  const [general, grounds, aims, summary, plan] = SECTIONS_2026;
  builder.heading(general, HEADING_HEIGHT);
  builder.text(facts.schoolName ? `- Tên cơ sở giáo dục: ${facts.schoolName}` : "- Tên cơ sở giáo dục:");
  builder.text(`- Năm học: ${facts.schoolYear}`);
  builder.text(`- Bộ tiêu chuẩn: ${circularWords(facts.set) ?? ""}`.trimEnd());
  for (const section of [grounds, aims]) addSection(builder, section);
  builder.heading(summary, HEADING_HEIGHT);
  const rows: number[] = [];
  addTable(builder, TABLE_IV, ["", "", ""], rows);
  lists.push({ column: 2, rows, words: criteriaOf(facts.set), about: "criterion" });
  builder.blank();
  builder.heading(plan, HEADING_HEIGHT);
}

function addSectionsAfter(builder: PlanBuilder): void {
  const [monitoring, ...rest] = SECTIONS_2026.slice(5);
  builder.blank();
  builder.heading(monitoring, HEADING_HEIGHT);
  addTable(builder, TABLE_VI, TABLE_VI_ROWS, []);
  builder.blank();
  for (const section of rest) addSection(builder, section);
}

function addSection(builder: PlanBuilder, title: string): void {
  builder.heading(title, HEADING_HEIGHT);
  for (let i = 0; i < LINES_TO_WRITE_ON; i++) builder.blank();
}

/** A small table whose rows open with these texts. `rows` receives the 1-based rows of its body. */
function addTable(builder: PlanBuilder, header: readonly (readonly [string, number])[], opening: readonly string[], rows: number[]): void {
  const counts = header.map(([, count]) => count);
  builder.spread(header.map(([text]) => text), counts, { isBold: true, isFilled: true, isCentred: true }, BLANK_HEIGHT);
  for (const text of opening) rows.push(builder.spread([text], counts, {}, BLANK_HEIGHT));
}

function addHeader(builder: PlanBuilder, { columns, isNumbered }: Form): PlanDraft["headerRows"] {
  const look: Partial<Part> = { ruled: "cells", isCentred: true, isWrapped: true };
  const across: Part = { column: 0, count: columns.length, ...look };
  const first = builder.add("header", columns.map(({ header }) => header), [{ ...across, isBold: true, isFilled: true }]);
  if (!isNumbered) return { first, last: first };
  const numbers = columns.filter(({ isOutside }) => !isOutside).map((_, i) => `(${i + 1})`);
  return { first, last: builder.add("header", numbers, [{ ...across, isItalic: true }]) };
}

function addBody(builder: PlanBuilder, form: Form, set: FollowedStandards, rows: readonly SheetRow[], blanks: BlankRows, rowLines: number[]): void {
  const { columns, hasHeadings, hasRowNumbers } = form;
  const ordinal = columns.findIndex(({ field }) => field === "ordinal");
  const look: Part = { column: 0, count: columns.length, ruled: "cells", isWrapped: true };
  let number = 0;
  const addRow = (cells: string[]): void => {
    const withNumber = hasRowNumbers && ordinal >= 0 ? cells.with(ordinal, String(++number)) : cells;
    rowLines.push(builder.add("row", withNumber, [look]));
  };
  const addBlanks = (count: number): void => {
    for (let i = 0; i < count; i++) rowLines.push(builder.add("row", [], [look], BLANK_HEIGHT));
  };
  const under = (standard: string | null) => rows.filter((row) => row.standard === standard);
  if (!hasHeadings) {
    for (const row of rows) addRow(row.cells);
    return addBlanks(blanks.inTable);
  }
  for (const row of under(null)) addRow(row.cells);
  for (const standard of set.standards) {
    addHeading(builder, columns, standard.number, standard.title === "" ? `Tiêu chuẩn ${standard.number}` : `Tiêu chuẩn ${standard.number}: ${standard.title}`);
    for (const row of under(standard.number)) addRow(row.cells);
    addBlanks(blanks.underHeading);
  }
}

/** The heading runs over the blank cells beside it; only its number has a cell of its own. */
function addHeading(builder: PlanBuilder, columns: readonly FormColumn[], number: string, text: string): void {
  const at = columns[0].field === "ordinal" && columns.length > 1 ? 1 : 0;
  const look: Partial<Part> = { isBold: true, isFilled: true };
  const parts: Part[] = [{ column: at, count: builder.width - at, ruled: "whole", ...look }];
  if (at === 1) parts.unshift({ column: 0, count: 1, ruled: "cells", isCentred: true, ...look });
  builder.add("text", at === 1 ? [number, text] : [text], parts, HEADING_HEIGHT);
}

function addSignature(builder: PlanBuilder): void {
  builder.blank();
  const [first, last] = FORM_WORDS.recipientLines;
  const left: Partial<Part> = { isCentred: false };
  builder.sides("", FORM_WORDS.placeAndDate, {}, { isItalic: true });
  builder.sides(FORM_WORDS.recipients, FORM_WORDS.principal, { ...left, isBold: true, isItalic: true }, { isBold: true });
  builder.sides(first, FORM_WORDS.sign, left, { isItalic: true });
  builder.sides(last, "", left);
  for (let i = 0; i < 3; i++) builder.blank();
}

function criteriaOf(set: FollowedStandards): string[] {
  return set.standards.flatMap(({ criteria }) => criteria.map(({ number }) => number));
}

/** Biểu 2 has three words; plans of before tell "not begun" from "not finished". */
function statusesOf({ circular }: FollowedStandards): string[] {
  const { done, doing, notDone, notStarted } = OFFICIAL_STATUS;
  return circular?.includes("/2026/") ? [done, doing, notDone] : [done, doing, notDone, notStarted];
}
