/** Data validation of many cells in few batches: asked of an area as a whole, and of its halves where it differs inside. */
import { standardiseWords } from "../../i18n/standardise";
import type { Area } from "../../plan/index";

export interface SheetArea extends Area {
  sheet: string;
}

/** An area that has one validation, or none. */
export interface Stretch extends SheetArea {
  validation: "none" | "ours" | "theirs";
  /** What a list of ours is taken from: the words with commas between, or a formula. */
  source?: string;
}

/** Different rules, or a rule on some of the cells: `Excel.DataValidationType`. */
const DIFFERS = new Set(["Inconsistent", "MixedCriteria"]);

/** Our lists are known by the title of their message, in whichever language they were made. */
const OUR_TITLES = new Set<string>(Object.values(standardiseWords).map(({ dropdownTitle }) => dropdownTitle));

/**
 * One batch where every area is of one piece; one more for each halving, some fourteen at most for 10,000 rows.
 *
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.datavalidation (type; ExcelApi 1.8)
 */
export async function findValidations(context: Excel.RequestContext, areas: readonly SheetArea[]): Promise<Stretch[]> {
  const found: Stretch[] = [];
  let open = [...areas];
  while (open.length > 0) {
    const loaded = open.map((area) => {
      const { dataValidation } = rangeOf(context, area);
      dataValidation.load("type,errorAlert,rule");
      return { area, dataValidation };
    });
    await context.sync(); // chunk loop: one sync for each halving, not for each cell
    open = [];
    for (const { area, dataValidation } of loaded) {
      const { type, errorAlert, rule } = dataValidation;
      if (DIFFERS.has(type) && area.rowCount * area.columnCount > 1) open.push(...halves(area));
      else if (type === "None") found.push({ ...area, validation: "none" });
      else if (!isOurs(errorAlert)) found.push({ ...area, validation: "theirs" });
      else found.push({ ...area, validation: "ours", source: String(rule?.list?.source ?? "") });
    }
  }
  return found;
}

/** Whether a validation with this message is a list of ours. */
export function isOurs(errorAlert: Excel.DataValidationErrorAlert | null | undefined): boolean {
  return OUR_TITLES.has(errorAlert?.title ?? "");
}

/** Columns are taken apart first: a list stands in one. */
function halves(area: SheetArea): SheetArea[] {
  if (area.columnCount > 1) {
    const left = area.columnCount >> 1;
    return [{ ...area, columnCount: left }, { ...area, column: area.column + left, columnCount: area.columnCount - left }];
  }
  const top = area.rowCount >> 1;
  return [{ ...area, rowCount: top }, { ...area, row: area.row + top, rowCount: area.rowCount - top }];
}

export function rangeOf(context: Excel.RequestContext, { sheet, row, column, rowCount, columnCount }: SheetArea): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
}
