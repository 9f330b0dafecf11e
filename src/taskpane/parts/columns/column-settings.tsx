import { useContext } from "preact/hooks";
import { keepColumns } from "../../../excel/index";
import { message } from "../../../i18n/index";
import type { ColumnChoice, ColumnChoices, Field, Plan } from "../../../plan/index";
import { columnLines, columnName, type ColumnLine } from "../../columns";
import { readAgain } from "../../column-actions";
import type { PaneState } from "../../state";
import type { PaneActions } from "../../use-pane";
import { LangContext, useWords } from "../../words";
import { PointAtTable } from "./point-at-table";

interface Props {
  state: PaneState;
  plans: readonly Plan[];
  actions: PaneActions;
}

/** Where each field of the plan stands: read from the header, assumed, or as the user says; and tables that were not found. */
export function ColumnSettings({ state, plans, actions }: Props) {
  const t = useWords();
  // One sheet's tables share their choices: the first one stands for them.
  const shown = plans.filter((plan, i) => plans.findIndex((other) => other.sheet === plan.sheet) === i);
  const keep = (sheet: string, choices: ColumnChoices | null) =>
    void actions.perform("check", async (options) => {
      await keepColumns(sheet, choices);
      return readAgain(sheet, options);
    });
  return (
    <section class="columns" aria-labelledby="columns">
      <h2 id="columns">{t("columns")}</h2>
      {!state.report && <p class="quiet">{t("columnsUnread")}</p>}
      {shown.map((plan) => (
        <PlanColumns key={plan.sheet} plan={plan} isOnly={shown.length === 1} busy={state.busy !== null} onKeep={keep} />
      ))}
      {state.report && <PointAtTable state={state} actions={actions} onKeep={keep} />}
    </section>
  );
}

interface PlanColumnsProps {
  plan: Plan;
  isOnly: boolean;
  busy: boolean;
  onKeep(sheet: string, choices: ColumnChoices | null): void;
}

function PlanColumns({ plan, isOnly, busy, onKeep }: PlanColumnsProps) {
  const t = useWords();
  const lines = columnLines(plan);
  return (
    <details class="columns__plan" open={isOnly || lines.some(({ doubt }) => doubt !== null)}>
      <summary>{t("columnsOf", { sheet: plan.sheet, row: plan.headerRow })}</summary>
      {lines.map((line) => (
        <Line key={line.field} line={line} plan={plan} busy={busy} onChoose={(choice) => onKeep(plan.sheet, { [line.field]: choice })} />
      ))}
      {lines.some(({ isChosen, doubt }) => isChosen || doubt === "lost") && (
        <button type="button" class="link" aria-disabled={busy} onClick={() => busy || onKeep(plan.sheet, null)}>
          {t("columnsForget")}
        </button>
      )}
    </details>
  );
}

interface LineProps {
  line: ColumnLine;
  plan: Plan;
  busy: boolean;
  onChoose(choice: ColumnChoice | undefined): void;
}

const NONE = "none";

function Line({ line: { field, column, isChosen, doubt, options }, plan, busy, onChoose }: LineProps) {
  const t = useWords();
  const lang = useContext(LangContext);
  const note = `column-${plan.sheet}-${field}`;
  const automatic = () => {
    if (isChosen) return t("automatic");
    return t("automaticValue", { value: column === null ? t("columnNone") : columnName(column, plan.headers[field as Field] ?? "") });
  };
  const choose = (value: string) => {
    if (value === "") onChoose(undefined);
    else onChoose(value === NONE ? null : options.find((option) => String(option.column) === value));
  };
  return (
    <div class="columns__line">
      <label class="field">
        <span>{message(lang, `fields.${field}`)}</span>
        <select
          value={isChosen ? (column === null ? NONE : String(column)) : ""}
          disabled={busy}
          data-field={field}
          aria-describedby={doubt ? note : undefined}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{automatic()}</option>
          <option value={NONE}>{t("columnNone")}</option>
          {options.map((option) => (
            <option key={option.column} value={String(option.column)}>
              {columnName(option.column, option.header)}
            </option>
          ))}
        </select>
      </label>
      {doubt && (
        <p id={note} class={`columns__doubt columns__doubt--${doubt}`}>
          {t(`column_${doubt}`)}
        </p>
      )}
    </div>
  );
}
