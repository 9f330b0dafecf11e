/** Where charts lie in points from the sheet's top left corner. */
import { columnLimit, rowLimit } from "./area";
import type { ChartMarker } from "./charts";
import { widthToPoints } from "./measure";
import type { Sheet } from "./sheet";

type Axis = "row" | "column";

/** The size in points that a row or column takes on the screen: nothing when it is hidden. */
function sizeOf(sheet: Sheet, axis: Axis, index: number): number {
  if (axis === "row") return sheet.rowHidden(index) ? 0 : sheet.rowHeight(index);
  return sheet.columns.hidden(index) ? 0 : widthToPoints(sheet.columns.width(index));
}

/** Points from the sheet's top or left edge to the marker. */
export function distanceTo(sheet: Sheet, axis: Axis, marker: ChartMarker): number {
  let sum = 0;
  for (let index = 0; index < marker[axis]; index++) sum += sizeOf(sheet, axis, index);
  return sum + Math.min(axis === "row" ? marker.y : marker.x, sizeOf(sheet, axis, marker[axis]));
}

/** The row or column that lies so many points from the edge, and how far into it. */
export function placeAt(sheet: Sheet, axis: Axis, points: number): { index: number; offset: number } {
  let left = Math.max(0, points);
  const last = (axis === "row" ? rowLimit : columnLimit) - 1;
  for (let index = 0; index < last; index++) {
    const size = sizeOf(sheet, axis, index);
    if (left < size) return { index, offset: left };
    left -= size;
  }
  return { index: last, offset: 0 };
}

/** The marker so many points from the sheet's left and top edges. */
export function markerAt(sheet: Sheet, left: number, top: number): ChartMarker {
  const row = placeAt(sheet, "row", top);
  const column = placeAt(sheet, "column", left);
  return { row: row.index, column: column.index, x: column.offset, y: row.offset };
}
