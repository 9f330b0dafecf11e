/** What the pane does not need to begin with: each becomes a file of its own beside the pane's. */
import { onDemand } from "./on-demand";

/** *Tidy up*, with the readings that standardising proves itself by. */
export const tidyView = onDemand(() => import(/* webpackChunkName: "tidy" */ "./parts/tidy-view").then(({ TidyView }) => TidyView));

/** *New plan*. */
export const plansView = onDemand(() => import(/* webpackChunkName: "plans" */ "./parts/plans-view").then(({ PlansView }) => PlansView));

/** What writes marks, summaries and totals. */
export const sheets = onDemand(() => import(/* webpackChunkName: "sheets" */ "./sheets"));

/** Why each rule is there, with an example and what to do. */
export const helpPages = onDemand(() => import(/* webpackChunkName: "help" */ "../i18n/help").then(({ ruleHelp }) => ruleHelp));

/** How the selected row was read, in words. */
export const explanation = onDemand(() => import(/* webpackChunkName: "explanation" */ "./selected").then(({ selectedRow }) => selectedRow));
