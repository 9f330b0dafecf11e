/** The pane's state and what its buttons do. */
import { useEffect, useReducer, useRef } from "preact/hooks";
import { goToCell, keepChoices, readChoices, type ActionOptions, type PlanChoices } from "../excel/index";
import type { Lang } from "../i18n/index";
import { changedRules, type RuleChoices } from "../plan/index";
import { failure, perform, type Outcome } from "./actions";
import { asOfFrom, isDate, localDate } from "./dates";
import { officeReady } from "./office-ready";
import { rememberedLang, rememberLang, rememberWelcomed, welcomed } from "./preferences";
import { initialState, reduce, type ActionName, type MainAction, type PaneState, type Tab } from "./state";
import { watchEdits, watchSelection, type Watch } from "./watch";

/** Microsoft's advice: say so when Office JS has not loaded in this time, in milliseconds. */
const OFFICE_TIMEOUT = 10_000;
/** After this time the pane asks whether a cell is being edited, in milliseconds. */
const SLOW = 2500;

/** Actions that change nothing in the workbook. */
const READS_ONLY: readonly ActionName[] = ["check", "propose", "previewNext"];

export interface PaneActions {
  run(action: MainAction): void;
  /**
   * Does `work` as `action`: the buttons wait, the pane says what is going on, and then what became of it. Edits that
   * the work makes itself do not make the report out of date. Does nothing while another action runs.
   */
  perform(action: ActionName, work: (options: ActionOptions) => Promise<Outcome>): Promise<void>;
  goTo(sheet: string, cell: string): void;
  set(values: Partial<PaneState>): void;
  /** Shows another view. What went well in the one before is not told there again; what failed stays. */
  show(tab: Tab): void;
  /** Settles school year or standard set for this workbook, which carries the choice from now on. */
  choose(values: Partial<Record<"schoolYear" | "standardSet", string>>): void;
  /** Settles the rules for this workbook. The findings follow at once; nothing is read again. Waits for no action: does nothing while one runs. */
  chooseRules(rules: RuleChoices): void;
  setLang(lang: Lang): void;
  closeWelcome(): void;
}

/** What was settled for this workbook before, on this computer or another; nothing when Excel does not say. */
async function carriedChoices(): Promise<Partial<PaneState>> {
  try {
    const { schoolYear = "", standardSet = "", rules = {} } = await readChoices();
    return { schoolYear, standardSet, rules };
  } catch (error) {
    console.warn(error);
    return {};
  }
}

/** State and actions of the pane; today's date enters here and nowhere below. */
export function usePane(): [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(reduce, null, () => {
    const today = asOfFrom(location.search) ?? localDate(new Date());
    return initialState({ lang: rememberedLang(), asOf: today, today, welcome: !welcomed() });
  });
  const watch = useRef<Watch | null>(null);
  /** Choices on their way into the workbook; actions wait for them. */
  const keeping = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    void officeReady(OFFICE_TIMEOUT).then(async (office) => {
      const chosen = office === "excel" ? await carriedChoices() : {};
      dispatch({ type: "set", values: { ...chosen, office } });
    });
  }, []);

  useEffect(() => {
    document.documentElement.lang = state.lang;
  }, [state.lang]);

  /** Watching begins with the first report: before it there is nothing that could be out of date. */
  async function startWatching(): Promise<void> {
    try {
      if (watch.current) return;
      watch.current = await watchEdits(() => dispatch({ type: "edited" }));
      await watchSelection((selected) => dispatch({ type: "set", values: { selected } }));
    } catch (error) {
      // Without events the pane can't notice edits; everything else works.
      console.warn(error);
    }
  }

  /** Keeps choices in the workbook, one after the other: each begins with what the last one left. */
  function keep(choices: PlanChoices, otherwise?: () => void): void {
    keeping.current = keeping.current
      .then(() => keepChoices(choices))
      .catch((error: unknown) => {
        otherwise?.();
        dispatch({ type: "set", values: { notice: failure(error) } });
      });
  }

  async function runAction(action: ActionName, work: (options: ActionOptions) => Promise<Outcome>): Promise<void> {
    if (state.busy !== null || state.office !== "excel") return;
    const asOf = isDate(state.asOf) ? state.asOf : state.today;
    dispatch({ type: "started", action });
    rememberWelcomed();
    const slow = setTimeout(() => dispatch({ type: "slow" }), SLOW);
    watch.current?.begin();
    try {
      await keeping.current;
      const outcome = await work({
        asOf,
        lang: state.lang,
        ...(state.schoolYear && { schoolYear: state.schoolYear }),
        ...(state.standardSet && { standardSet: state.standardSet }),
      });
      dispatch({ type: "finished", ...outcome });
    } catch (error) {
      dispatch({ type: "failed", notice: failure(error) });
    } finally {
      clearTimeout(slow);
      watch.current?.end(!READS_ONLY.includes(action));
    }
    await startWatching();
  }

  return [
    state,
    {
      run(action) {
        void runAction(action, (options) => perform(action, options));
      },
      perform: runAction,
      goTo(sheet, cell) {
        goToCell(sheet, cell).catch((error: unknown) => dispatch({ type: "failed", notice: failure(error) }));
      },
      set(values) {
        dispatch({ type: "set", values });
      },
      show(tab) {
        dispatch({ type: "set", values: { tab, notice: state.notice?.kind === "error" ? state.notice : null } });
      },
      choose(values) {
        const { schoolYear, standardSet } = { ...state, ...values };
        dispatch({ type: "set", values: { ...values, stale: state.report !== null } });
        keep({ schoolYear, standardSet });
      },
      chooseRules(choices) {
        if (state.busy !== null || state.office !== "excel") return;
        const before = state.rules;
        const rules = changedRules(choices);
        dispatch({ type: "rules", rules });
        keep({ rules }, () => dispatch({ type: "rules", rules: before }));
      },
      setLang(lang) {
        rememberLang(lang);
        dispatch({ type: "set", values: { lang } });
      },
      closeWelcome() {
        rememberWelcomed();
        dispatch({ type: "set", values: { welcome: false } });
      },
    },
  ];
}
