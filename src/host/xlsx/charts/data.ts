/** What the cells say that a chart shows: kept in its part, so that the chart is there before anything is calculated. */
import { displayText, intersection, parseArea, type Area, type CellValue, type Sheet, type Workbook } from "../../workbook/index";
import { escapeText } from "../xml-text";

/** References with their values, as the part writes them. */
export interface ChartData {
  texts(formula: string): string;
  numbers(formula: string): string;
  /** As numbers when there is nothing else. */
  either(formula: string): string;
}

interface Point {
  value: CellValue;
  text: string;
}

/** The values of the workbook's cells as they are known. */
export function chartData(workbook: Workbook): ChartData {
  const texts = (formula: string): string => {
    const found = pointsOf(workbook, formula);
    return reference("str", found ? formula : "#REF!", found && cache("str", found, "", ({ value, text }) => (value === null ? null : text)));
  };
  const numbers = (formula: string): string => {
    const found = pointsOf(workbook, formula);
    const format = "<c:formatCode>General</c:formatCode>";
    return reference("num", found ? formula : "#REF!", found && cache("num", found, format, ({ value }) => (typeof value === "number" ? String(value) : null)));
  };
  const either = (formula: string): string => {
    const given = (pointsOf(workbook, formula) ?? []).filter(({ value }) => value !== null && value !== "");
    return given.length > 0 && given.every(({ value }) => typeof value === "number") ? numbers(formula) : texts(formula);
  };
  return { texts, numbers, either };
}

function reference(kind: "str" | "num", formula: string, values: string | null): string {
  return `<c:${kind}Ref><c:f>${escapeText(formula)}</c:f>${values ?? ""}</c:${kind}Ref>`;
}

function cache(kind: "str" | "num", points: Point[], head: string, say: (point: Point) => string | null): string {
  const xml = points.map((point, index) => {
    const text = say(point);
    return text === null ? "" : `<c:pt idx="${index}"><c:v>${escapeText(text)}</c:v></c:pt>`;
  });
  return `<c:${kind}Cache>${head}<c:ptCount val="${points.length}"/>${xml.join("")}</c:${kind}Cache>`;
}

/** The cells of a formula in order; null when it points at nothing that is there. */
function pointsOf(workbook: Workbook, formula: string): Point[] | null {
  const place = placeOf(workbook, formula);
  if (!place) return null;
  const { sheet, area } = place;
  // Whole columns have no more points than the sheet has cells.
  const used = sheet.cells.usedArea(true);
  const clipped = area.rowCount * area.columnCount > 100_000 ? (used && intersection(area, used)) : area;
  const points: Point[] = [];
  for (let row = clipped?.row ?? 0; clipped && row < clipped.row + clipped.rowCount; row++) {
    for (let column = clipped.column; column < clipped.column + clipped.columnCount; column++) {
      points.push({ value: sheet.cells.value(row, column), text: displayText(sheet, row, column, workbook.date1904) });
    }
  }
  return points;
}

function placeOf(workbook: Workbook, formula: string): { sheet: Sheet; area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!()]+))!([^!]+)$/.exec(formula);
  const area = match && parseArea(match[3]);
  const sheet = match && workbook.sheet(match[1]?.replaceAll("''", "'") ?? match[2]);
  return area && sheet ? { sheet, area } : null;
}
