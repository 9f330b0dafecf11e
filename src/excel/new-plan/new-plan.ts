import { message } from "../../i18n/new-plan";
import { isSchoolYear, standardSet, type StandardSet } from "../../plan/index";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { freeSheetName } from "../sheets/names";
import { formOf, type PlanForm } from "./forms";
import { makeSheet } from "./make-sheet";
import { planSheet } from "./plan-sheet";

export interface NewPlanOptions extends ActionOptions {
  form: PlanForm;
  /** `2025-2026`. */
  schoolYear: string;
  /** A standard set's id, `mam-non-2024`. */
  standardSet: string;
  /** As it is to be printed; without it a place to write it is left. */
  schoolName?: string;
}

/**
 * In the form of 2026 so many that the table runs on to the second page, where its repeated header belongs: what comes
 * after the table would otherwise open a page under it.
 */
const BLANK_ROWS = { underHeading: 3, inTable: 14 };

/**
 * *New plan*: adds an empty plan sheet in the form of 2018 or of 2026, ready to be filled in and printed, and shows it.
 * The sheet is the user's from then on: no name of ours points at it, and nothing writes over it. Three batches.
 *
 * @throws {ActionError} what Excel refuses; then no sheet is left behind.
 * @throws {RangeError} for a school year or a standard set that does not exist.
 * @example await newPlan({ form: "2018", schoolYear: "2025-2026", standardSet: "mam-non-2024", asOf: "2025-08-15", lang: "vi" })
 */
export async function newPlan(options: NewPlanOptions): Promise<{ sheet: string }> {
  const { form, schoolYear, schoolName, lang } = options;
  if (!isSchoolYear(schoolYear)) throw new RangeError(`Not a school year: ${schoolYear}`);
  const set = knownSet(options.standardSet);
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeSheetName(message(lang, "newPlan.sheetName", { schoolYear }), worksheets.items.map((sheet) => sheet.name));
    const facts = { name, schoolYear, set, schoolName: schoolName?.trim() || null };
    const settled = { schoolYear, standardSet: set.id };
    await makeSheet(context, name, lang, settled, () => planSheet(formOf(form), facts, [], BLANK_ROWS));
    return { sheet: name };
  });
}

/** @throws {RangeError} for an id that no set has. */
export function knownSet(id: string): StandardSet {
  const set = standardSet(id);
  if (!set) throw new RangeError(`No such standard set: ${id}`);
  return set;
}
