/** `new-plan` and `next-year`: plan sheets, in a file of their own or beside the plan that is there. */
import { ADD_IN_ID, newPlan, nextYearPlan, previewNextYear, type NextYearOptions, type PlanForm } from "../excel/index";
import { saveWorkbook, Workbook } from "../host/index";
import { message } from "../i18n/all";
import type { Lang } from "../i18n/index";
import { failure } from "./failure";
import { writeWhole } from "./files";
import { checkedStandards, pathFrom, type RawOptions } from "./options";
import { setOrNull } from "./report-json";
import { actionOptions, onFile, openHost, sentence } from "./work";

export interface NewPlanCommandOptions extends RawOptions {
  form?: string;
  school?: string;
  /** The file whose copy gets the sheet; without it the copy holds nothing else. */
  in?: string;
}

/** @throws {Failure} when it can't be done; then nothing is written. */
export async function newPlanCommand(raw: NewPlanCommandOptions): Promise<void> {
  const options = actionOptions(raw);
  const { lang, schoolYear, standardSet } = options;
  const form = checkedForm(raw.form, lang);
  if (form === undefined || schoolYear === undefined || standardSet === undefined) throw failure(lang, "newPlanNeeds");
  if (raw.out === undefined) throw failure(lang, "outMissing");
  const wanted = { ...options, form, schoolYear, standardSet, ...(raw.school !== undefined && { schoolName: raw.school }) };
  const { sheet } = raw.in === undefined ? await alone(raw.out, wanted) : await onFile(raw.in, raw.out, options, () => newPlan(wanted));
  console.log(message(lang, "newPlan.doneNew", { sheet }));
  if (form === "2026") console.log(message(lang, "newPlan.form2026Source"));
  console.log(message(lang, "cli.wrote", { file: raw.out }));
}

/** A workbook has always a sheet; the one that it begins with goes when the plan is there. */
async function alone(out: string, options: Parameters<typeof newPlan>[0]): Promise<{ sheet: string }> {
  const workbook = new Workbook();
  const first = workbook.addSheet();
  openHost(workbook, options);
  const made = await sentence(options.lang, () => newPlan(options));
  workbook.deleteSheet(first);
  writeWhole(pathFrom(out), saveWorkbook(workbook, { addInId: ADD_IN_ID }), options.lang);
  return made;
}

export interface NextYearCommandOptions extends RawOptions {
  form?: string;
  sheet?: string;
  nextStandards?: string;
}

/** Without `--out` only what would be carried is told. @throws {Failure} when it can't be done; then nothing is written. */
export async function nextYearCommand(file: string, raw: NextYearCommandOptions): Promise<void> {
  const options = actionOptions(raw);
  const { lang } = options;
  const form = checkedForm(raw.form, lang);
  const nextStandardSet = checkedStandards(raw.nextStandards, lang);
  const wanted: NextYearOptions = { ...options, ...(raw.sheet !== undefined && { sheet: raw.sheet }), ...(form && { form }), ...(nextStandardSet && { nextStandardSet }) };
  if (raw.out === undefined) {
    const preview = await onFile(file, undefined, options, () => previewNextYear(wanted));
    if (raw.json) return console.log(JSON.stringify({ ...preview, standardSet: setOrNull(preview.standardSet) }));
    const { from, sheet, schoolYear, standardSet: set, carried, left, chooseAnew } = preview;
    console.log(message(lang, "newPlan.previewed", { from: from.sheet, fromYear: from.schoolYear, carried, left }));
    console.log(message(lang, set === "" ? "newPlan.previewedSheetOwn" : "newPlan.previewedSheet", { sheet, schoolYear, set }));
    if (chooseAnew > 0) console.log(message(lang, "newPlan.previewedAnew", { count: chooseAnew }));
    return;
  }
  const made = await onFile(file, raw.out, options, () => nextYearPlan(wanted));
  if (raw.json) return console.log(JSON.stringify(made));
  console.log(message(lang, "newPlan.doneNext", { ...made }));
  if (form === "2026") console.log(message(lang, "newPlan.form2026Source"));
  console.log(message(lang, "cli.wrote", { file: raw.out }));
}

function checkedForm(value: string | undefined, lang: Lang): PlanForm | undefined {
  if (value === undefined || value === "2018" || value === "2026") return value;
  throw failure(lang, "badForm", { value });
}
