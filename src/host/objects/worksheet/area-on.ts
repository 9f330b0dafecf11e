import type { Area, Sheet } from "../../workbook";
import { addressAreas } from "../address";
import { invalidArgument } from "../error";
import { AreaObject } from "../range/area-object";
import type { Session } from "../session";

/**
 * The one area that a range or an address names on a sheet.
 *
 * @throws {OfficeError} InvalidArgument for several areas, those of another sheet, and what is neither
 */
export function areaOn(session: Session, sheet: Sheet, range: unknown): Area {
  if (range instanceof AreaObject && range.sheet === sheet) return range.area;
  if (typeof range !== "string") throw invalidArgument();
  const { sheet: named, areas } = addressAreas(session, range, sheet);
  if (named !== sheet || areas.length !== 1) throw invalidArgument();
  return areas[0];
}
