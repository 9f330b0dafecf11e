import { toActionError } from "./errors";

/**
 * The only place that opens a conversation with Excel. While a cell is being edited Excel refuses every call;
 * `delayForCellEdit` makes it wait until the user has finished typing.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
 *
 * @throws {ActionError} when Excel refuses; anything else is a programmer's mistake.
 */
export async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw toActionError(error);
  }
}

/**
 * Whether this Excel has a requirement set above the manifest's base. The version is a string: "1.10" is not 1.1.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/develop/office-versions-and-requirement-sets
 *
 * @example if (supports("1.13")) range.getMergedAreasOrNullObject();
 */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
