import type { Lang } from "../../i18n/index";
import { run } from "../run";
import { showSheet } from "../show";
import { DraftBuilder, text } from "../sheets/draft";
import { placeSheets, updateSheets } from "../sheets/update";
import { queueOwnSheets } from "../own-sheets";
import { sayIn } from "../summaries/words";

/**
 * Shows a sentence in the sheet *Kết quả kiểm tra*, for a ribbon button that could not do its work while the pane is
 * closed: there is nowhere else to say it.
 *
 * @throws {ActionError} when Excel refuses this too.
 */
export async function showNotice(sentence: string, lang: Lang): Promise<void> {
  await run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    const ownSheets = queueOwnSheets(context);
    await context.sync();
    const key = "findings";
    const name = sayIn(lang)("sheetFindings");
    const places = placeSheets([{ key, name }], ownSheets.read(), sheets.items.map((sheet) => sheet.name));
    const place = places.get(key) as { name: string };
    const builder = new DraftBuilder(1);
    builder.add("heading", [text(sentence)]);
    await updateSheets(context, [{ key, name: place.name, widths: [120], lines: builder.lines, headerRow: null }], places);
    await showSheet(context, place.name);
  });
}
