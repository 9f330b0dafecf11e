/** An action of the add-in on a file. */
import { ADD_IN_ID, ActionError, type ActionOptions } from "../excel/index";
import { connect, loadClient } from "../host/client/node";
import { Host, saveWorkbook, type Workbook } from "../host/index";
import { message } from "../i18n/all";
import type { Lang } from "../i18n/index";
import { Failure } from "./failure";
import { readWorkbookFile, writeWhole } from "./files";
import { checkedDate, checkedLang, checkedOut, checkedSchoolYear, checkedStandards, pathFrom, type RawOptions } from "./options";

/** What actions are told. What the command line says holds before what the workbook carries, for every sheet. */
export function actionOptions(raw: RawOptions): ActionOptions {
  const lang = checkedLang(raw.lang);
  const schoolYear = checkedSchoolYear(raw.schoolYear, lang);
  const standardSet = checkedStandards(raw.standards, lang);
  const sheets = schoolYear === undefined && standardSet === undefined ? {} : { sheets: {} };
  return { lang, asOf: checkedDate(raw.asOf, lang), schoolYear, standardSet, ...sheets };
}

/**
 * Opens a file for the actions, does the work, and writes the copy that was asked for. Nothing is written when the work
 * fails.
 *
 * @throws {Failure} with the sentence for whatever went wrong.
 */
export async function onFile<T>(file: string, out: string | undefined, options: ActionOptions, work: () => Promise<T>): Promise<T> {
  const { lang } = options;
  const workbook = readWorkbookFile(file, lang);
  const path = out === undefined ? null : checkedOut(out, pathFrom(file), lang);
  openHost(workbook, options);
  const result = await sentence(lang, work);
  if (path !== null) writeWhole(path, saveWorkbook(workbook, { addInId: ADD_IN_ID }), lang);
  return result;
}

/** A workbook that the actions talk to from now on. */
export function openHost(workbook: Workbook, { asOf }: ActionOptions): Host {
  loadClient();
  const host = new Host(workbook, { today: asOf });
  connect(host);
  return host;
}

/** What went wrong in an action, as its sentence. */
export async function sentence<T>(lang: Lang, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ActionError) throw new Failure(message(lang, `errors.${error.code}`, error.params));
    throw error;
  }
}
