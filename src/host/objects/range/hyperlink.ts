import type { Area, Sheet } from "../../workbook";
import { invalidArgument } from "../error";
import type { Session } from "../session";
import { typeInto } from "./write-cells";

/** The link of the area's first cell, as `Excel.RangeHyperlink`; null when it has none. */
export function readHyperlink(sheet: Sheet, area: Area): unknown {
  const link = sheet.hyperlinkAt(area.row, area.column);
  if (!link) return null;
  const shown = sheet.cells.value(area.row, area.column);
  return {
    address: link.address,
    documentReference: link.location,
    screenTip: link.tooltip,
    textToDisplay: link.display ?? (shown === null ? "" : String(shown)),
  };
}

/** Links an area and gives it the look of a link, as Excel does. An empty object or null takes the link away. */
export function writeHyperlink(session: Session, sheet: Sheet, area: Area, given: unknown): void {
  session.guard(sheet);
  if (given !== null && typeof given !== "object") throw invalidArgument();
  const { address, documentReference, screenTip, textToDisplay } = (given ?? {}) as Record<string, string | undefined>;
  if (!address && !documentReference) {
    sheet.setHyperlink(area, null);
    session.touch();
    return;
  }
  if (textToDisplay !== undefined) typeInto(session, sheet, area.row, area.column, `'${textToDisplay}`);
  sheet.setHyperlink(area, {
    ...(address ? { address } : {}),
    ...(documentReference ? { location: documentReference } : {}),
    ...(screenTip ? { tooltip: screenTip } : {}),
  });
  sheet.patchStyle(area, { font: { color: "#0563C1", underline: "single" } });
  session.noteChange(sheet, area);
}
