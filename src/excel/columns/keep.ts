import { readColumnChoices, type ColumnChoices } from "../../plan/index";
import { run } from "../run";
import { keepSettings, queueSettings, readSettings, type PlanSettings } from "../settings";
import { followSheet, queueFollowed, underNewNames } from "./followed";

/**
 * Keeps where the columns of a sheet's plan are, beside what the workbook carries already. A field that is named without a value is told
 * from the header again; what is not named stays as it was.
 *
 * @param choices by field; null: every choice for this sheet is forgotten.
 * @throws {ActionError} `sheetGone` when there is no such sheet, or when Excel refuses.
 * @example await keepColumns("Kế hoạch", { deadline: { column: 5, header: "Mốc" }, note: null, budget: undefined })
 */
export async function keepColumns(sheetName: string, choices: ColumnChoices | null): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.load("name");
    const settings = queueSettings(context);
    const queued = queueFollowed(context);
    await context.sync();

    const followed = queued.read();
    const raw = settings.raw();
    const { columns = {}, columnSheets = {} } = underNewNames(readSettings(raw), followed);
    const chosen = choices === null ? {} : readColumnChoices({ ...columns[sheetName], ...choices });
    const kept: PlanSettings = { ...raw, columns: { ...columns, [sheetName]: chosen }, columnSheets: { ...columnSheets } };
    const name = followed.find((one) => one.sheet === sheetName)?.name;
    if (Object.keys(chosen).length === 0) {
      delete kept.columns?.[sheetName];
      delete kept.columnSheets?.[sheetName];
      if (name) context.workbook.names.getItem(name).delete();
    } else {
      kept.columnSheets![sheetName] = name ?? followSheet(context, sheet, followed);
    }
    if (Object.keys(kept.columns ?? {}).length === 0) {
      delete kept.columns;
      delete kept.columnSheets;
    }
    keepSettings(context, kept);
    await context.sync();
  });
}
