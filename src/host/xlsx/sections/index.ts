/** The sections of a sheet, and the order in which the schema wants its elements (ECMA-376 part 1, 18.3.1.99). */
import { autoFilter, dataValidations, hyperlinks, merges, protection } from "./areas";
import { columns, defaultSizes } from "./columns";
import { conditionalFormats } from "./conditional-formats";
import { headerFooter, pageMargins, pageSetup, printOptions } from "./page";
import { rowBreaks } from "./row-breaks";
import type { Section } from "./section";
import { sheetProperties } from "./sheet-properties";
import { sheetViews } from "./sheet-views";

export type { Section, WriteContext } from "./section";

export const sections: readonly Section[] = [
  sheetProperties, sheetViews, defaultSizes, columns, protection, autoFilter, merges, conditionalFormats, dataValidations, hyperlinks,
  printOptions, pageMargins, pageSetup, headerFooter, rowBreaks,
];

export const elementOrder: readonly string[] = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios",
  "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
  "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches",
  "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls",
  "webPublishItems", "tableParts", "extLst",
];
