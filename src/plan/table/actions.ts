/** The bullets of an actions cell. */
import { normalizeText } from "../text/normalize";

const BULLET = /^(?:[-–—•●▪◦*+·✓➢►]+|\d{1,2}[.)](?!\d)|[a-zđ][.)](?=\s))\s*/i;

/**
 * One text for each action, without its dash or number. A line that begins in lower case carries on the one before, as texts pasted
 * from a page with narrow columns do.
 *
 * @example splitActions("- Tập huấn giáo viên.\n- Dự giờ") // ["Tập huấn giáo viên.", "Dự giờ"]
 */
export function splitActions(text: string): string[] {
  const actions: string[] = [];
  for (const line of normalizeText(text).split("\n")) {
    const action = line.replace(BULLET, "").trim();
    if (action === "") continue;
    const carriesOn = action === line && /^\p{Ll}/u.test(action) && actions.length > 0;
    if (carriesOn) actions[actions.length - 1] += ` ${action}`;
    else actions.push(action);
  }
  return actions;
}
