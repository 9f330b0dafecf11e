/** A new worksheet that is whole or is not there. */
import type { Lang } from "../../i18n/index";
import { followSheet, queueFollowed, underNewNames, type FollowedSheet } from "../columns/followed";
import { keepSettings, queueSettings, readSettings } from "../settings";
import { ActionError, excelCode } from "../errors";
import { splitRequests } from "../sheets/requests";
import type { PlanDraft } from "./draft";
import { planWrites } from "./write";

/** What is to hold for the new sheet. */
export interface Settled {
  schoolYear: string;
  /** Empty where the plan follows standards of its own. */
  standardSet: string;
}

/**
 * Adds the sheet, then writes it. It is added in a batch of its own, so that a failure later on knows which sheet to
 * take away again: by its id, since by then a sheet of that name might be somebody else's.
 *
 * The sheet says its school year and its standard set in words that are read again. Where the workbook carries a choice for
 * all its sheets, which would hold before those words, the sheet gets its own.
 *
 * @param draftOf Called after the sheet has been added: what was queued before is loaded by then.
 * @throws {ActionError} `leftover` when Excel breaks off and the unfinished sheet can't be taken away either.
 */
export async function makeSheet(
  context: Excel.RequestContext,
  name: string,
  lang: Lang,
  settled: Settled,
  draftOf: () => PlanDraft,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.add(name);
  sheet.load("id");
  const settings = queueSettings(context);
  const followed = queueFollowed(context);
  await context.sync();
  const { id } = sheet;
  try {
    const finish = () => {
      queueSettled(context, settings.raw(), followed.read(), sheet, name, settled);
      sheet.activate();
    };
    await splitRequests(context, [...planWrites(sheet, draftOf(), lang), { bytes: 2_000, queue: finish }]);
  } catch (error) {
    await takeAway(context, id, name, error);
    throw error instanceof ActionError && error.code === "partly" ? error.cause : error;
  }
}

async function takeAway(context: Excel.RequestContext, id: string, name: string, error: unknown): Promise<void> {
  try {
    context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  } catch (second) {
    const code = excelCode(second);
    if (code === null) throw second;
    // Somebody else has deleted it already.
    if (code === "ItemNotFound") return;
    throw new ActionError("leftover", { sheet: name, code }, { cause: error });
  }
}

function queueSettled(
  context: Excel.RequestContext,
  raw: object,
  followed: readonly FollowedSheet[],
  sheet: Excel.Worksheet,
  name: string,
  { schoolYear, standardSet }: Settled,
): void {
  const { columns, sheets, columnSheets, ...forAll } = underNewNames(readSettings(raw), followed);
  if (!forAll.schoolYear && !forAll.standardSet) return;
  keepSettings(context, {
    ...raw,
    ...(columns && { columns }),
    sheets: { ...sheets, [name]: { schoolYear, ...(standardSet !== "" && { standardSet }) } },
    columnSheets: { ...columnSheets, [name]: followSheet(context, sheet, followed) },
  });
}
