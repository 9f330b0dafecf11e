import { columnLimit, rowLimit, type Area } from "../workbook";

/** Rows or columns of a sheet that were inserted or deleted. */
export interface Shift {
  readonly sheetId: string;
  readonly along: "row" | "column";
  /** The first row or column that was inserted or deleted. */
  readonly at: number;
  /** Positive: so many inserted before `at`; negative: so many deleted from `at` on. */
  readonly count: number;
}

/** First and last row (or column) after a shift; null when all of it was deleted. Both count from 0. */
export function shiftedSpan(first: number, last: number, { at, count }: Shift): [first: number, last: number] | null {
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  if (first >= at && last < end) return null;
  const from = first < at ? first : Math.max(at, first + count);
  const to = last < at ? last : last < end ? at - 1 : last + count;
  return [from, to];
}

/** An area of the shifted sheet after the shift; null when all of it was deleted. Whole columns stay whole. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const key = shift.along === "row" ? "rowCount" : "columnCount";
  const limit = shift.along === "row" ? rowLimit : columnLimit;
  if (area[key] === limit) return area;
  const start = area[shift.along];
  const span = shiftedSpan(start, start + area[key] - 1, shift);
  return span && { ...area, [shift.along]: span[0], [key]: span[1] - span[0] + 1 };
}

/** All that is left of some areas. */
export function shiftedAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.map((area) => shiftedArea(area, shift)).filter((area) => area !== null);
}
