/** The page that every sheet we make is printed on. */
import { columnLetter } from "../../plan/index";
import { MARGINS } from "./paper";

export interface Page {
  /** Columns and lines that are printed, from A1. */
  columnCount: number;
  lineCount: number;
  /** Centimetres; wider where the sheet is to be bound. */
  left: number;
  /** 1-based rows repeated on every page. */
  titleRows?: { first: number; last: number };
}

/** Queues A4, landscape, one page wide, the header repeated: ready to print. */
export function queuePage(sheet: Excel.Worksheet, { columnCount, lineCount, left, titleRows }: Page): void {
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.centerHorizontally = true;
  page.setPrintMargins("Centimeters", { ...MARGINS, left });
  page.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
  page.setPrintArea(`A1:${columnLetter(columnCount - 1)}${lineCount}`);
  if (titleRows) page.setPrintTitleRows(`$${titleRows.first}:$${titleRows.last}`);
  sheet.showGridlines = false;
}

/** Points of a width in characters: seven pixels a character and five of padding, at 96 dpi. */
export function characters(count: number): number {
  return (count * 7 + 5) * 0.75;
}
