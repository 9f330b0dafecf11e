import type { Area, Sheet } from "../../workbook";
import type { Session } from "../session";

export function insertCells(session: Session, _sheet: Sheet, _area: Area, _shift: unknown): Area {
  throw session.lacks("Range.insert");
}

export function deleteCells(session: Session, _sheet: Sheet, _area: Area, _shift: unknown): void {
  throw session.lacks("Range.delete");
}
