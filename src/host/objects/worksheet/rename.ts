import { SheetNameError, type Sheet, type Workbook } from "../../workbook";
import { invalidArgument, OfficeError } from "../error";

/**
 * Runs something that gives a sheet a name, and turns the model's refusal into Excel's: ItemAlreadyExists for a name that is taken,
 * InvalidArgument for one that no sheet can have.
 */
export function withSheetName<T>(workbook: Workbook, name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SheetNameError)) throw error;
    if (workbook.sheet(name)) throw new OfficeError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
    throw invalidArgument(error.message);
  }
}

/** Renames a sheet. @see withSheetName */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  withSheetName(workbook, name, () => workbook.renameSheet(sheet, name));
}
