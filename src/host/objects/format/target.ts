import type { Area, CellStyle, Sheet, StylePatch } from "../../workbook";
import { patchArea, stylesIn, uniform } from "../range/area-styles";
import type { Session } from "../session";

/** The cells whose format an object speaks for. */
export class FormatTarget {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    private readonly areasNow: () => readonly Area[],
  ) {}

  get areas(): readonly Area[] {
    return this.areasNow();
  }

  /** What one thing is in all cells, or null when it differs. */
  read<T>(pick: (style: CellStyle) => T): T | null {
    return uniform(this.areas.flatMap((area) => stylesIn(this.session.workbook, this.sheet, area)), pick);
  }

  /** @throws {OfficeError} AccessDenied on a protected sheet */
  patch(patch: StylePatch): void {
    this.session.guard(this.sheet, "formatCells");
    for (const area of this.areas) patchArea(this.session.workbook, this.sheet, area, patch);
    this.session.touch();
  }
}
