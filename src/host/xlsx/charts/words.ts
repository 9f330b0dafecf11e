/** Names of the file format that reading and writing charts share. */
import type { ChartType, LabelPosition, LegendPosition } from "../../workbook/index";

export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const sheetDrawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const chartContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
export const drawingContentType = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** `c:grouping` of bars and columns. */
export const groupings: Readonly<Partial<Record<ChartType, string>>> = {
  columnClustered: "clustered", columnStacked: "stacked", columnStacked100: "percentStacked",
  barClustered: "clustered", barStacked: "stacked", barStacked100: "percentStacked",
};

export const legendPositions: Readonly<Record<LegendPosition, string>> = { top: "t", bottom: "b", left: "l", right: "r", corner: "tr" };

export const labelPositions: Readonly<Record<LabelPosition, string>> = {
  center: "ctr", insideEnd: "inEnd", insideBase: "inBase", outsideEnd: "outEnd", bestFit: "bestFit",
};

/** English metric units a point. */
export const emuPerPoint = 12_700;
