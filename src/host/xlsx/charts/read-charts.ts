import type { Chart, Sheet } from "../../workbook/index";
import { WorkbookFileError } from "../errors";
import type { OfficePackage } from "../package";
import type { ChartSource, SheetSource } from "../source";
import { anchorOf, framesOf, type Frame } from "./drawing";
import { readChart } from "./read-chart";

/** Reads the charts of the drawing that the sheet's part points at. The rest of the drawing stays in the file. */
export function readCharts(file: OfficePackage, sheet: Sheet, source: SheetSource): void {
  const drawing = file.related(source.part, "drawing");
  if (drawing === undefined || !file.has(drawing)) return;
  const targets = new Map(file.relationships(drawing).map((item) => [item.id, item]));
  for (const frame of frames(file.text(drawing))) {
    const relation = targets.get(frame.relationId);
    if (!relation || relation.external || !file.has(relation.target)) continue;
    const name = frame.properties.attributes.name ?? "";
    const chart = sheet.charts.add(readChart(file.text(relation.target), name, anchorOf(frame, sheet)));
    source.charts.set(chart, { part: relation.target, relationId: relation.id, frame: frameState(chart) });
  }
}

/** A drawing that can't be read has no charts, and goes back as it came. */
function frames(drawing: string): Frame[] {
  try {
    return framesOf(drawing);
  } catch (error) {
    if (error instanceof WorkbookFileError) return [];
    throw error;
  }
}

/** What the frame says of the chart, as text to compare. */
export function frameState({ name, anchor }: Chart): ChartSource["frame"] {
  return JSON.stringify([name, anchor]);
}
