/** The paper that our sheets are printed on: what of it is left between the margins, and how far a sheet is made smaller. */

/** Centimetres of A4 on its side. */
const A4 = { width: 29.7, height: 21 };
const POINTS = 72 / 2.54;

/** Centimetres; the left one is wider where the sheet is to be bound. */
export const MARGINS = { top: 1.5, bottom: 1.5, right: 1.5, header: 0.8, footer: 0.8 };

/** The type of our sheets, and what it may become on paper: in points. */
export const TYPE = { size: 12, smallest: 9 };

/**
 * How much wider columns are on paper than on the screen: there a digit of the default font takes seven pixels, in print
 * the 7.43 that it has. Measured in LibreOffice, with something for the whole per cents that Excel makes sheets smaller by.
 */
export const ON_PAPER = 1.1;

/** Points between the margins. @param left Centimetres. */
export function printable(left: number): { width: number; height: number } {
  return {
    width: (A4.width - left - MARGINS.right) * POINTS,
    height: (A4.height - MARGINS.top - MARGINS.bottom) * POINTS,
  };
}

/** Points that all columns may take together, so that twelve points are nine on paper. @param left Centimetres. */
export function widest(left: number): number {
  return (printable(left).width * TYPE.size) / TYPE.smallest / ON_PAPER;
}
