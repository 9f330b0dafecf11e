import type { Workbook } from "../workbook/index";
import type { WorkbookSource } from "./source";

/** What the workbook's own parts say, as texts to compare. */
export function workbookState(workbook: Workbook): WorkbookSource["state"] {
  return {
    sheets: JSON.stringify(workbook.sheets.map(({ id, name, visibility }) => [id, name, visibility])),
    names: JSON.stringify(workbook.names.items),
    structure: String(workbook.structureProtected),
    active: workbook.activeSheet.id,
    settings: JSON.stringify([...workbook.settings]),
  };
}
