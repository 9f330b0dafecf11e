/** Writes drafts into worksheets: values in one block, formats by runs, so that the request grows little with rows. */
import { applyMarkStyle } from "../marks/styles";
import { contentWrites } from "./blocks";
import { queueChart } from "./charts";
import type { CellKind, DraftCell, LineLook, SheetDraft } from "./draft";
import { characters, queuePage } from "./page";
import { GAP, pageBreaks } from "./page-breaks";
import type { PendingWrite } from "./requests";
import { runsOf } from "./runs";

const FONT = "Times New Roman";

/** Centimetres. */
const LEFT_MARGIN = 1.5;

/**
 * Number formats are given in the en-US form; Excel shows them with the separators of the user's own language.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
 */
const NUMBER_FORMATS: Record<CellKind, string> = {
  text: "General",
  code: "General",
  label: "General",
  count: "0",
  money: "#,##0",
  date: "dd/mm/yyyy",
  percent: "0%",
};

/**
 * What is assigned to `range.formulas`. The apostrophe makes Excel take a text as it is: without it "- Bồi dưỡng…",
 * "=…", "8/2025" or "1.10" would become a formula, a date or another number.
 */
export function toFormula({ value }: DraftCell): string | number {
  if (value === null) return "";
  if ("text" in value) return `'${value.text}`;
  return "formula" in value ? value.formula : value.number;
}

/** What `range.formulas` gives back of a cell that was written so. */
export function readBack(cell: DraftCell): string | number {
  const { value } = cell;
  return value !== null && "text" in value ? value.text : toFormula(cell);
}

/** The writes that make a whole sheet: content, looks, page. The sheet must be empty. */
export function sheetWrites(sheet: Excel.Worksheet, draft: SheetDraft): PendingWrite[] {
  const formulas = draft.lines.map((line) => line.cells.map(toFormula));
  return [...contentWrites(sheet, formulas), { bytes: 20_000, queue: () => queueLooks(sheet, draft) }];
}

function queueLooks(sheet: Excel.Worksheet, draft: SheetDraft): void {
  const { lines, widths } = draft;
  const all = sheet.getRangeByIndexes(0, 0, lines.length, widths.length);
  all.format.font.name = FONT;
  all.format.font.size = 12;
  all.format.verticalAlignment = "Top";
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = characters(width);
    for (const { from, length, value } of runsOf(lines.map((line) => line.cells[column].kind))) {
      if (value !== "text") queueKind(sheet.getRangeByIndexes(from, column, length, 1), value);
    }
  });
  for (const { from, length, value } of runsOf(lines.map(({ look, width }) => `${look} ${width}`))) {
    const [look, width] = value.split(" ");
    if (Number(width) > 0) queueLook(sheet.getRangeByIndexes(from, 0, length, Number(width)), look as LineLook);
  }
  all.format.autofitRows();
  for (const { from, length, value } of runsOf(lines.map(({ look }) => look))) {
    if (value === "blank") sheet.getRangeByIndexes(from, 0, length, 1).format.rowHeight = GAP;
  }
  for (const chart of draft.charts ?? []) queueChart(sheet, chart);
  const { headerRow, repeatsHeader = true } = draft;
  const titleRow = headerRow ?? draft.titleRow;
  const titleRows = titleRow === undefined || !repeatsHeader ? undefined : { first: titleRow, last: titleRow };
  queuePage(sheet, { columnCount: widths.length, lineCount: lines.length, left: LEFT_MARGIN, titleRows });
  if (draft.together) queueBreaks(sheet, pageBreaks(draft, LEFT_MARGIN));
  if (headerRow !== null) sheet.freezePanes.freezeRows(headerRow);
}

function queueBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  // Those of the sheet's former content.
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(`A${row}`);
}

/** One format for a whole run: a scalar is far quicker in Excel than a block of equal strings. */
function queueKind(range: Excel.Range, kind: CellKind): void {
  range.numberFormat = NUMBER_FORMATS[kind] as unknown as string[][];
  range.format.horizontalAlignment = kind === "money" || kind === "label" ? "Right" : "Center";
}

function queueLook(range: Excel.Range, look: LineLook): void {
  const { format } = range;
  switch (look) {
    case "title":
      format.font.bold = true;
      format.font.size = 15;
      format.horizontalAlignment = "CenterAcrossSelection";
      break;
    case "subtitle":
      format.horizontalAlignment = "CenterAcrossSelection";
      break;
    case "heading":
      format.font.bold = true;
      break;
    case "note":
      format.font.italic = true;
      break;
    case "header":
      format.font.bold = true;
      format.fill.color = "#D9E2F3";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Center";
      queueGrid(format);
      break;
    case "body":
      queueGrid(format);
      break;
    case "total":
      format.font.bold = true;
      format.fill.color = "#F2F2F2";
      queueGrid(format);
      break;
    case "blank":
    case "room":
      break;
    default:
      applyMarkStyle(range.getLastColumn().format, look);
  }
}

function queueGrid(format: Excel.RangeFormat): void {
  format.wrapText = true;
  const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
  for (const side of sides) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = "#7F7F7F";
  }
}
