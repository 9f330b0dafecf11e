import { readColumnChoices, type ColumnChoices } from "../../plan/index";
import { run } from "../run";
import { keepSettings, queueSettings, readSettings } from "../settings";
import { followSheet, queueFollowed, underNewNames, withoutLetGo } from "./followed";

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
    const { columns = {}, sheets, columnSheets = {} } = underNewNames(readSettings(raw), followed);
    const chosen = choices === null ? {} : readColumnChoices({ ...columns[sheetName], ...choices });
    const name = followed.find((one) => one.sheet === sheetName)?.name ?? (Object.keys(chosen).length === 0 ? undefined : followSheet(context, sheet, followed));
    const pointers = name === undefined ? columnSheets : { ...columnSheets, [sheetName]: name };
    const kept = withoutLetGo(context, { ...raw, columns: { ...columns, [sheetName]: chosen }, sheets, columnSheets: pointers }, followed);
    keepSettings(context, kept);
    await context.sync();
  });
}
