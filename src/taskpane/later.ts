/** What the pane does not need to begin with: each becomes a file of its own beside the pane's. */
import { onDemand } from "./on-demand";

/** *Tidy up*, with the readings that standardising proves itself by. */
export const tidyView = onDemand(() => import(/* webpackChunkName: "tidy" */ "./parts/tidy-view").then(({ TidyView }) => TidyView));

/** *New plan*. */
export const plansView = onDemand(() => import(/* webpackChunkName: "plans" */ "./parts/plans-view").then(({ PlansView }) => PlansView));

/** How the selected row was read, in words. */
export const explanation = onDemand(() => import(/* webpackChunkName: "explanation" */ "./selected").then(({ selectedRow }) => selectedRow));
