import type { PageSetup } from "../../workbook";
import { number } from "../arguments";
import { invalidArgument } from "../error";

/** The zoom as `Excel.PageLayoutZoomOptions`: either a scale in percent or pages to fit on. */
export function readZoom(setup: PageSetup): Record<string, number> {
  if (!setup.fitToPage) return { scale: setup.scale ?? 100 };
  const zoom: Record<string, number> = {};
  // In the file 0 stands for as many pages as it takes; there the API leaves the number out.
  if (setup.fitToWidth !== 0) zoom.horizontalFitToPages = setup.fitToWidth ?? 1;
  if (setup.fitToHeight !== 0) zoom.verticalFitToPages = setup.fitToHeight ?? 1;
  return zoom;
}

export function writeZoom(setup: PageSetup, value: unknown): void {
  if (value === null || typeof value !== "object") throw invalidArgument();
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = value as Record<string, unknown>;
  if (scale !== undefined && scale !== null) {
    const percent = number(scale);
    if (wide !== undefined || high !== undefined || percent < 10 || percent > 400) throw invalidArgument();
    Object.assign(setup, { fitToPage: false, scale: percent });
    return;
  }
  if (wide == null && high == null) throw invalidArgument();
  Object.assign(setup, {
    fitToPage: true,
    fitToWidth: wide == null ? 0 : number(wide),
    fitToHeight: high == null ? 0 : number(high),
  });
}
