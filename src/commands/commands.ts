/**
 * The ribbon's buttons that work with the pane closed. Associated at once, while the page loads: a button that is pressed
 * before its function is known would do nothing.
 */
import { markPlans, totalBudget, writeFindings, type ActionOptions } from "../excel/index";
import type { Lang } from "../i18n/index";
import { isoDate } from "../plan/text/calendar";
import type { IsoDate } from "../plan/types";
import { tellFailure } from "./failure";

Office.actions.associate("checkPlan", (event: Office.AddinCommands.Event) =>
  command(event, async (options) => {
    await markPlans(options);
    await writeFindings(options);
  }),
);
Office.actions.associate("totalBudget", (event: Office.AddinCommands.Event) => command(event, totalBudget));

/** Runs one command; whatever happens, Excel is told that it is over, or the button would stay grey. */
async function command(event: Office.AddinCommands.Event, work: (options: ActionOptions) => Promise<unknown>): Promise<void> {
  const lang = displayLang();
  try {
    await work({ asOf: today(), lang });
  } catch (error) {
    await tellFailure(error, lang);
  } finally {
    event.completed();
  }
}

/** The local date: the only clock of this page. */
function today(): IsoDate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as IsoDate;
}

/** The language of Excel's own words; Vietnamese unless Excel speaks English. */
function displayLang(): Lang {
  return /^en\b/i.test(Office.context.displayLanguage ?? "") ? "en" : "vi";
}
