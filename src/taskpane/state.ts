/** What the pane shows, as plain data, and how it changes. */
import type { Lang } from "../i18n/index";
import type { SelectedCell } from "../excel/index";
import { rejudge } from "../plan/index";
import type { IsoDate, PlanReport, RuleChoices, Severity } from "../plan/types";
import type { OfficeState } from "./office-ready";

/** The pane's views, in the order of their tabs. */
export const TABS = ["check", "tidy", "plans", "settings"] as const;

export type Tab = (typeof TABS)[number];

/** What a button of the first view does. */
export type MainAction = "check" | "mark" | "clear" | "summarise" | "total";

export type ActionName =
  | MainAction
  | "propose" | "standardise" | "revert" | "addLists" | "removeLists" | "addStatus"
  | "newPlan" | "previewNext" | "nextYear";

/** A sentence: a key of i18n, and what its placeholders stand for. */
export interface Sentence {
  key: string;
  params?: Record<string, string | number>;
}

/** What is said to the user, and the sheets that it speaks of. */
export interface Notice extends Sentence {
  kind: "success" | "error" | "info";
  /** Said after the first sentence. */
  also?: Sentence[];
  sheets?: string[];
}

export interface PaneState {
  office: OfficeState | "waiting";
  tab: Tab;
  lang: Lang;
  welcome: boolean;
  asOf: IsoDate;
  /** The day the pane was opened on. */
  today: IsoDate;
  /** Empty: as the table says. */
  schoolYear: string;
  standardSet: string;
  /** The rules that are not as they come. */
  rules: RuleChoices;
  busy: ActionName | null;
  /** The action takes so long that a half-typed cell may be the reason. */
  slow: boolean;
  report: PlanReport | null;
  /** The workbook was edited after the report was made. */
  stale: boolean;
  notice: Notice | null;
  /** Sheet of the plan to show; null shows all. */
  sheet: string | null;
  severity: Severity | null;
  words: string;
  /** What the user selected last in Excel; null until something was selected after the first check. */
  selected: SelectedCell | null;
}

export type Change =
  | { type: "set"; values: Partial<PaneState> }
  | { type: "started"; action: ActionName }
  | { type: "slow" }
  | { type: "finished"; report: PlanReport | null; notice: Notice | null }
  | { type: "failed"; notice: Notice }
  | { type: "edited" }
  | { type: "rules"; rules: RuleChoices };

/** What the pane starts with. */
export function initialState(known: Pick<PaneState, "lang" | "asOf" | "today" | "welcome">): PaneState {
  return {
    office: "waiting",
    tab: "check",
    schoolYear: "",
    standardSet: "",
    rules: {},
    busy: null,
    slow: false,
    report: null,
    stale: false,
    notice: null,
    sheet: null,
    severity: null,
    words: "",
    selected: null,
    ...known,
  };
}

/** The state after a change. A report that came is fresh; a failed action leaves the last report in place. */
export function reduce(state: PaneState, change: Change): PaneState {
  switch (change.type) {
    case "set":
      return { ...state, ...change.values };
    case "started":
      return { ...state, busy: change.action, slow: false, notice: null, welcome: false };
    case "slow":
      return state.busy ? { ...state, slow: true } : state;
    case "finished": {
      const report = change.report ?? state.report;
      const still = report?.plans.some((plan) => plan.sheet === state.sheet) ?? false;
      return {
        ...state,
        busy: null,
        slow: false,
        report,
        // Another person may have settled them meanwhile: what the report was made with holds.
        rules: change.report ? (change.report.rules ?? {}) : state.rules,
        stale: change.report ? false : state.stale,
        notice: change.notice,
        sheet: still ? state.sheet : null,
      };
    }
    case "failed":
      return { ...state, busy: null, slow: false, notice: change.notice };
    case "edited":
      return state.report ? { ...state, stale: true } : state;
    case "rules": {
      // What was read stays; what a success told of findings may no longer be so.
      const { report, notice } = state;
      return { ...state, rules: change.rules, report: report && rejudge(report, change.rules), notice: notice?.kind === "error" ? notice : null };
    }
  }
}
