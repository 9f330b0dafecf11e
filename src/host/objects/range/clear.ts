import { contains, intersection, type Area, type Sheet } from "../../workbook";
import { invalidArgument } from "../error";
import type { Session } from "../session";

const CONTENTS = ["All", "Contents"];
const FORMATS = ["All", "Formats"];
const LINKS = ["All", "Hyperlinks", "RemoveHyperlinks"];

/**
 * Clears an area.
 *
 * @param applyTo - as in `Excel.ClearApplyTo`: All, Contents, Formats, Hyperlinks, RemoveHyperlinks, ResetContents
 */
export function clearArea(session: Session, sheet: Sheet, area: Area, applyTo: unknown): void {
  const kind = typeof applyTo === "string" ? applyTo : "";
  if (![...CONTENTS, ...FORMATS, ...LINKS].includes(kind)) {
    throw kind === "ResetContents" ? session.lacks("Range.clear(ResetContents)") : invalidArgument();
  }
  session.guard(sheet, kind === "Contents" ? area : undefined);
  for (const [row, column] of [...sheet.cells.entries()]) {
    if (!contains(area, row, column)) continue;
    if (kind === "All") sheet.cells.remove(row, column);
    else if (kind === "Contents") sheet.cells.setValue(row, column, null);
    else if (kind === "Formats") sheet.cells.setStyle(row, column, 0);
  }
  if (FORMATS.includes(kind)) {
    sheet.unmerge(area);
    removeConditionalFormats(sheet, area);
  }
  if (LINKS.includes(kind)) sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersection(link.area, area));
  if (kind === "All") sheet.dataValidations = sheet.dataValidations.filter((rule) => !rule.ranges.every((range) => within(range, area)));
  session.noteChange(sheet, area);
}

/** Takes an area out of all conditional formats; those that lie nowhere else go. */
export function removeConditionalFormats(sheet: Sheet, area: Area): void {
  for (const format of [...sheet.conditionalFormats.items]) {
    const ranges = format.ranges.flatMap((range) => without(range, area));
    if (ranges.length === 0) sheet.conditionalFormats.remove(format.id);
    else format.ranges = ranges;
  }
}

/** What is left of an area when another is cut out of it. */
export function without(area: Area, cut: Area): Area[] {
  const common = intersection(area, cut);
  if (!common) return [area];
  const below = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  const pieces: Area[] = [
    { ...area, rowCount: common.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...common, column: area.column, columnCount: common.column - area.column },
    { ...common, column: right, columnCount: area.column + area.columnCount - right },
  ];
  return pieces.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

function within(inner: Area, outer: Area): boolean {
  const common = intersection(inner, outer);
  return common !== null && common.rowCount === inner.rowCount && common.columnCount === inner.columnCount;
}
