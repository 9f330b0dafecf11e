import type { PageSetup } from "../../workbook";
import { lookUp, number } from "../arguments";
import { invalidArgument } from "../error";

type Margins = NonNullable<PageSetup["margins"]>;

/** Excel's margins of a new sheet, in inches. */
const DEFAULTS: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const POINTS_PER_INCH = 72;
const INCHES_PER: Readonly<Record<string, number>> = { Points: 1 / POINTS_PER_INCH, Inches: 1, Centimeters: 1 / 2.54 };

/** A margin in points. */
export function readMargin(setup: PageSetup, side: keyof Margins): number {
  return (setup.margins ?? DEFAULTS)[side] * POINTS_PER_INCH;
}

export function writeMargin(setup: PageSetup, side: keyof Margins, points: unknown): void {
  const inches = number(points) / POINTS_PER_INCH;
  if (inches < 0) throw invalidArgument();
  setup.margins = { ...(setup.margins ?? DEFAULTS), [side]: inches };
}

/**
 * `PageLayout.setPrintMargins`.
 *
 * @param unit - as in `Excel.PrintMarginUnit`
 * @param given - as in `Excel.PageLayoutMarginOptions`; what is left out stays
 */
export function setMargins(setup: PageSetup, unit: unknown, given: unknown): void {
  const factor = lookUp(INCHES_PER, unit);
  if (given === null || typeof given !== "object") throw invalidArgument();
  const margins = { ...(setup.margins ?? DEFAULTS) };
  for (const [side, size] of Object.entries(given)) {
    if (!(side in margins)) throw invalidArgument();
    if (size !== undefined && size !== null) margins[side as keyof Margins] = number(size) * factor;
  }
  setup.margins = margins;
}
