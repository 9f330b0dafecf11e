/** What the sheets of one workbook say for each other: a cover, or the first sheet of several, names the school and the year for all. */
import type { PlanTable, SheetGrid } from "../types";
import { findSchool, findSchoolYear, type Frame } from "./frame";
import { plainLine } from "./lines";

/** A sheet that is fuller is no cover. */
const MOST_ON_COVER = 30;
const TITLE = /^(?:du thao )?ke hoach\b/;

/** Whether a plan's own sheet leaves open what another may say. */
export function isLacking({ schoolName, schoolYearFrom }: PlanTable): boolean {
  return schoolName === null || schoolYearFrom === "asOf";
}

/**
 * The school and the school year that covers and plans of the workbook name, where all that name one agree: a workbook of several schools
 * says nothing for those that don't. Other sheets (results of past years, lists) are not asked.
 *
 * @param tables The plans of each sheet.
 */
export function sharedFrame(grids: readonly SheetGrid[], tables: readonly (readonly PlanTable[])[]): Frame | null {
  const schools = new Map<string, string>();
  const years = new Set<string>();
  grids.forEach((grid, index) => {
    const own = tables[index]!;
    const said = own.length > 0 ? own.map(saidBy) : [readCover(grid)];
    for (const { schoolName, schoolYear } of said) {
      if (schoolName !== null) schools.set(plainLine(schoolName), schoolName);
      if (schoolYear !== null) years.add(schoolYear);
    }
  });
  const schoolName = only(schools.values());
  const schoolYear = only(years);
  return schoolName === null && schoolYear === null ? null : { schoolName, schoolYear, title: null, lines: [], headerUnit: null };
}

type Said = Pick<Frame, "schoolName" | "schoolYear">;

function saidBy({ schoolName, schoolYear, schoolYearFrom }: PlanTable): Said {
  return { schoolName, schoolYear: schoolYearFrom === "sheet" ? schoolYear : null };
}

/** A sheet with the plan's title and little else. */
function readCover({ text }: SheetGrid): Said {
  const lines = text.flat().filter((cell) => cell.trim() !== "");
  const plain = lines.length <= MOST_ON_COVER ? lines.map(plainLine) : [];
  return plain.some((line) => TITLE.test(line)) ? { schoolName: findSchool(lines), schoolYear: findSchoolYear(plain) } : { schoolName: null, schoolYear: null };
}

function only(values: Iterable<string>): string | null {
  const [first, ...others] = values;
  return first !== undefined && others.length === 0 ? first : null;
}
