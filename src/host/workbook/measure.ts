/**
 * Widths: the file counts in digits of the default font with margins, the screen in pixels, the API in points.
 * A digit of Calibri 11 is 7 pixels wide at 96 dpi; other default fonts are taken to be as wide.
 */
const digitPixels = 7;

/** Pixels of a width as the file gives it. */
export function widthToPixels(width: number): number {
  return Math.trunc((256 * width + Math.trunc(128 / digitPixels)) / 256 * digitPixels);
}

/** The width that the file gives for so many pixels. */
export function pixelsToWidth(pixels: number): number {
  return Math.round((pixels / digitPixels) * 256) / 256;
}

/** Points (1/72 inch) of a width as the file gives it. */
export function widthToPoints(width: number): number {
  return widthToPixels(width) * 0.75;
}

/** The width that the file gives for so many points. */
export function pointsToWidth(points: number): number {
  return pixelsToWidth(Math.round(points / 0.75));
}

/** Pixels of a height in points. */
export function pointsToPixels(points: number): number {
  return Math.round(points / 0.75);
}
