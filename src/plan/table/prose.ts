/** A plan in sentences, criterion by criterion, as the self-assessment report has it: no table to be read, but known for what it is. */
import type { ProsePlan, SheetGrid } from "../types";
import { plainLine } from "./lines";

const MAY_OPEN = /^\s*(?:\d[.)]\s*)?[bdđhknt]/i;
const CRITERION = /^tieu chi\s*\d{1,2}[.,]\d{1,2}\b/;
/** What each criterion's paragraphs begin with. */
const PARAGRAPH = /^(?:\d[.)]\s*)?(?:ton tai|diem (?:yeu|han che|can cai tien)|han che|ke hoach (?:hanh dong|cai tien(?: chat luong)?)|noi dung (?:can )?cai tien|bien phap(?: cai tien)?)\s*:/;
/** One of each may stand in any text. */
const ENOUGH = 2;

/**
 * The first sheet that has such a plan; null when none has. Nothing is made up from its sentences.
 *
 * @example findProse([grid]) // { sheet: "Kế hoạch", criteria: 2 }
 */
export function findProse(grids: readonly SheetGrid[]): ProsePlan | null {
  for (const { name, text } of grids) {
    let criteria = 0;
    let paragraphs = 0;
    // A criterion and its paragraphs may share a cell.
    for (const line of text.flat().flatMap((cell) => cell.split("\n"))) {
      if (!MAY_OPEN.test(line)) continue;
      const plain = plainLine(line);
      if (CRITERION.test(plain)) criteria++;
      else if (PARAGRAPH.test(plain)) paragraphs++;
    }
    if (criteria >= ENOUGH && paragraphs >= ENOUGH) return { sheet: name, criteria };
  }
  return null;
}
