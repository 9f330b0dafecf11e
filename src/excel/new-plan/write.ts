/** Writes a plan sheet into an empty worksheet: texts in blocks, looks by runs of lines that look alike. */
import type { Lang } from "../../i18n/index";
import { columnLetter } from "../../plan/index";
import { queueList } from "../dropdowns/list";
import { contentWrites } from "../sheets/blocks";
import { queuePage } from "../sheets/page";
import type { PendingWrite } from "../sheets/requests";
import { runsOf } from "../sheets/runs";
import { toFormula } from "../sheets/write";
import type { Part, PlanDraft } from "./draft";
import { LEFT_MARGIN } from "./fit-page";

const FONT = "Times New Roman";
/** Above this many rows a frozen header would leave no room for the plan on a small screen. */
const MOST_FROZEN_ROWS = 12;
/** Fields whose short texts stand in the middle. */
const CENTRED = new Set<string | null>(["ordinal", "criterion", "deadline", "startDate", "endDate", "status"]);

/** The writes that make the sheet, in order. */
export function planWrites(sheet: Excel.Worksheet, draft: PlanDraft, lang: Lang): PendingWrite[] {
  const formulas = draft.lines.map(({ cells }) => draft.columns.map(({ field }, i) => formulaOf(cells[i] ?? "", field === "ordinal")));
  return [...contentWrites(sheet, formulas), { bytes: 20_000, queue: () => queueSheet(sheet, draft, lang) }];
}

/** Every text of a plan sheet is written as text; a running number as a number. */
function formulaOf(text: string, isOrdinal: boolean): string | number {
  if (isOrdinal && /^[1-9]\d{0,4}$/.test(text)) return Number(text);
  return toFormula({ kind: "text", value: text === "" ? null : { text } });
}

function queueSheet(sheet: Excel.Worksheet, draft: PlanDraft, lang: Lang): void {
  const { lines, columns } = draft;
  const { format } = sheet.getRangeByIndexes(0, 0, lines.length, columns.length);
  format.font.name = FONT;
  format.font.size = 12;
  format.verticalAlignment = "Center";
  columns.forEach(({ width }, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  // Lists before looks: their cells get the text format while they look like the rest.
  queueLists(sheet, draft, lang);
  for (const { from, length, value } of runsOf(lines.map(({ parts }) => JSON.stringify(parts)))) {
    for (const part of JSON.parse(value) as Part[]) queuePart(sheet.getRangeByIndexes(from, part.column, length, part.count), part);
  }
  for (const { from, length, value } of runsOf(lines.map(({ kind }) => kind))) {
    if (value === "row") queueBody(sheet, draft, from, length);
  }
  format.autofitRows();
  for (const { from, length, value } of runsOf(lines.map(({ height }) => height ?? 0))) {
    if (value > 0) sheet.getRangeByIndexes(from, 0, length, 1).format.rowHeight = value;
  }
  // What stands outside the form is not printed.
  const columnCount = columns.filter(({ isOutside }) => !isOutside).length;
  queuePage(sheet, { columnCount, lineCount: lines.length, left: LEFT_MARGIN, titleRows: draft.headerRows });
  if (draft.headerRows.last <= MOST_FROZEN_ROWS) sheet.freezePanes.freezeRows(draft.headerRows.last);
}

function queueBody(sheet: Excel.Worksheet, { columns }: PlanDraft, from: number, length: number): void {
  sheet.getRangeByIndexes(from, 0, length, columns.length).format.verticalAlignment = "Top";
  columns.forEach(({ field }, column) => {
    if (CENTRED.has(field)) sheet.getRangeByIndexes(from, column, length, 1).format.horizontalAlignment = "Center";
  });
}

function queuePart(range: Excel.Range, part: Part): void {
  const { format } = range;
  if (part.isBold) format.font.bold = true;
  if (part.isItalic) format.font.italic = true;
  if (part.size) format.font.size = part.size;
  if (part.isFilled) format.fill.color = "#E7ECF5";
  if (part.isWrapped) format.wrapText = true;
  if (part.isMerged) range.merge(true);
  // A filled or merged cell has its own middle; a text without a cell of its own takes the middle of the stretch.
  if (part.isCentred) format.horizontalAlignment = part.ruled ? "Center" : "CenterAcrossSelection";
  if (!part.ruled) return;
  const inside = part.ruled === "cells" && !part.isMerged ? ["InsideVertical" as const] : [];
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", ...inside] as const) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = "#404040";
  }
}

/**
 * Lists that offer and refuse nothing. A criterion's cell has the text format, or "1.10" picked from the list would
 * become the number 1.1.
 */
function queueLists(sheet: Excel.Worksheet, { lists }: PlanDraft, lang: Lang): void {
  for (const { column, rows, words, about } of lists) {
    const letter = columnLetter(column);
    const runs = stretches(rows).map(([first, last]) => `${letter}${first}:${letter}${last}`);
    if (about === "criterion") {
      for (const run of runs) sheet.getRange(run).numberFormat = "@" as unknown as string[][];
    }
    queueList(sheet.getRanges(runs.join(",")).dataValidation, words.join(","), about, lang);
  }
}

/** First and last of every stretch of numbers without a gap, in order. */
function stretches(rows: readonly number[]): [number, number][] {
  return runsOf(rows.map((row, i) => row - i)).map(({ from, length }) => [rows[from], rows[from + length - 1]]);
}
