/** Writes the charts of a sheet: their parts, the drawing that shows them, and the sheet's pointer at it. */
import type { Sheet, Workbook } from "../../workbook/index";
import type { OfficePackage } from "../package";
import { removeTree } from "../remove-tree";
import { elementOrder } from "../sections/index";
import type { SheetSource } from "../source";
import { children, prefixOf } from "../xml";
import { outline } from "../write-sheet";
import { chartXml } from "./chart-xml";
import { chartData } from "./data";
import { emptyDrawing, withFrame, withFrameMoved, withoutFrame } from "./drawing";
import { frameState } from "./read-charts";
import { chartContentType, drawingContentType, officeNamespace } from "./words";

/** Brings the charts of the file in line with the sheet's. Charts of other programs keep their parts; all else in the drawing stays. */
export function writeCharts(file: OfficePackage, workbook: Workbook, sheet: Sheet, part: string, source: SheetSource | undefined): void {
  const known = source?.charts ?? new Map<never, never>();
  const data = chartData(workbook);
  const related = file.related(part, "drawing");
  let drawing = related !== undefined && file.has(related) ? related : undefined;
  const gone = [...known].filter(([chart]) => !sheet.charts.items.includes(chart));
  for (const [, { part: chartPart, relationId }] of drawing ? gone : []) removeChart(file, drawing as string, chartPart, relationId);
  for (const chart of sheet.charts.items) {
    const own = known.get(chart);
    if (own && drawing) {
      if (!chart.foreign) file.setText(own.part, chartXml(chart, data));
      if (own.frame !== frameState(chart)) file.setText(drawing, withFrameMoved(file.text(drawing), chart, own.relationId));
      continue;
    }
    drawing ??= addDrawing(file, part);
    const chartPart = file.freeName("xl/charts/chart", ".xml");
    file.addPart(chartPart, chartXml(chart, data), chartContentType);
    file.setText(drawing, withFrame(file.text(drawing), chart, file.relate(drawing, `${officeNamespace}/chart`, chartPart)));
  }
  if (drawing && gone.length > 0 && file.text(drawing) === emptyDrawing) removeDrawing(file, part, drawing);
}

function removeChart(file: OfficePackage, drawing: string, part: string, relation: string): void {
  file.setText(drawing, withoutFrame(file.text(drawing), relation));
  file.unrelate(drawing, ({ id }) => id === relation);
  file.dropEmptyRelationships(drawing);
  if (file.has(part)) removeTree(file, part);
}

function addDrawing(file: OfficePackage, part: string): string {
  // A pointer at a drawing that is not there would stand in the way of the new one.
  if (file.related(part, "drawing") !== undefined) unpoint(file, part);
  const drawing = file.freeName("xl/drawings/drawing", ".xml");
  file.addPart(drawing, emptyDrawing, drawingContentType);
  const relation = file.relate(part, `${officeNamespace}/drawing`, drawing);
  const text = file.text(part);
  const root = outline(text);
  const rank = elementOrder.indexOf("drawing");
  const at = root.children.find(({ local }) => elementOrder.indexOf(local) > rank)?.start ?? root.closeStart;
  const xml = `<${prefixOf(root.name)}drawing xmlns:r="${officeNamespace}" r:id="${relation}"/>`;
  file.setText(part, text.slice(0, at) + xml + text.slice(at));
  return drawing;
}

function removeDrawing(file: OfficePackage, part: string, drawing: string): void {
  unpoint(file, part);
  file.remove(drawing);
}

/** Takes the pointer at a drawing out of the sheet. */
function unpoint(file: OfficePackage, part: string): void {
  file.unrelate(part, ({ kind }) => kind === "drawing");
  file.dropEmptyRelationships(part);
  let text = file.text(part);
  for (const { start, end } of children(outline(text), "drawing").reverse()) text = text.slice(0, start) + text.slice(end);
  file.setText(part, text);
}
