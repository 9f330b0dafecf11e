import type { Plan } from "../../plan/types";
import type { PaneState } from "../state";
import type { PaneActions } from "../use-pane";
import { useWords } from "../words";
import { YearAndStandards } from "./year-and-standards";

interface Props {
  state: PaneState;
  plans: readonly Plan[];
  actions: PaneActions;
}

/** *Settings*: what the user settles once for this workbook, which carries it. */
export function SettingsView({ state, plans, actions }: Props) {
  const t = useWords();
  return (
    <>
      <p class="quiet">{t("settingsKept")}</p>
      <YearAndStandards state={state} plan={plans.length === 1 ? plans[0] : undefined} actions={actions} />
    </>
  );
}
