/** What kind of school a plan is for, told from what its sheet says. */
import { schoolTypeOf } from "../standards/index";
import type { SchoolType } from "../standards/index";
import type { PlanRow, StandardHeading } from "../types";
import type { Frame } from "./frame";
import { plainLine } from "./lines";

/** Lines of a preamble that may name the kind of school. */
const LINES = 60;

/**
 * From the school's name, the title, the lines above, the sheet's name; failing that from the standards' titles and the criteria that
 * only one kind of school has. Null when nothing tells.
 */
export function schoolTypeFor(frame: Frame, sheetName: string, standards: readonly StandardHeading[], rows: readonly PlanRow[]): SchoolType | null {
  const texts = [frame.schoolName, frame.title, ...frame.lines.slice(0, LINES), sheetName];
  const named = schoolTypeOf(texts.filter((text): text is string => text !== null));
  if (named) return named;
  const titles = standards.map(({ title }) => plainLine(title)).join("\n");
  if (/nuoi duong|cham soc|tre em|phat trien tre/.test(titles)) return "preschool";
  const criteria = new Set(rows.map((row) => row.criterion));
  if (criteria.has("5.6")) return "secondary";
  if (/hoc sinh/.test(titles)) return "general";
  return null;
}
