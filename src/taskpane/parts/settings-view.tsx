import { useWords } from "../words";
import type { ViewProps } from "./view-props";
import { ColumnSettings } from "./columns/column-settings";
import { RulesSettings } from "./rules/rules-settings";
import { YearAndStandards } from "./year-and-standards";

/** *Settings*: what the user settles once for this workbook, which carries it. */
export function SettingsView({ state, plans, actions, notices }: ViewProps) {
  const t = useWords();
  return (
    <>
      <p class="quiet">{t("settingsKept")}</p>
      {notices}
      <YearAndStandards state={state} plan={plans.length === 1 ? plans[0] : undefined} actions={actions} />
      <ColumnSettings state={state} plans={plans} actions={actions} />
      <RulesSettings rules={state.rules} busy={state.busy !== null} onChoose={actions.chooseRules} />
    </>
  );
}
