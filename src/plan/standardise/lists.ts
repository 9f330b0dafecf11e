/** What the drop-down lists of a plan offer. */
import { standardSet } from "../standards/index";
import type { PlanTable } from "../types";
import { spellingOf } from "./propose";
import { OFFICIAL_STATUS } from "./status";

/** The header of a status column, whatever language the pane is in: the plan is a Vietnamese document. */
export const STATUS_HEADER = "Mức độ thực hiện";

/**
 * The three words of circular 57/2026's form for plans under it; for earlier ones *Chưa thực hiện* too, which their
 * schools tell from *Chưa hoàn thành*.
 */
export function statusList(plan: PlanTable): string[] {
  const { done, doing, notDone, notStarted } = OFFICIAL_STATUS;
  const isForm2026 = standardSet(plan.standardSet)?.circular.includes("/2026/") ?? false;
  return isForm2026 ? [done, doing, notDone] : [done, doing, notDone, notStarted];
}

/** The criteria of the plan's standard set, in the plan's own spelling; none when the set is not known. */
export function criterionList(plan: PlanTable): string[] {
  const spelling = spellingOf(plan);
  const standards = standardSet(plan.standardSet)?.standards ?? [];
  return standards.flatMap(({ criteria }) => criteria.map(({ number }) => spelling + number));
}
