import type { Lang } from "../i18n/index";
import type { ReadOptions } from "../plan/index";

/** What an action is told: how the plan is read, and the language that what it writes is in. */
export interface ActionOptions extends ReadOptions {
  lang: Lang;
}
