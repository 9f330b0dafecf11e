import { useContext, useState } from "preact/hooks";
import { readHeads, type SheetHead } from "../../../excel/index";
import { message } from "../../../i18n/index";
import type { ColumnChoices, MoreColumn } from "../../../plan/index";
import { columnName, guessColumns, isEnough, MAIN } from "../../columns";
import type { PaneState } from "../../state";
import type { PaneActions } from "../../use-pane";
import { LangContext, useWords } from "../../words";

interface Props {
  state: PaneState;
  actions: PaneActions;
  onKeep(sheet: string, choices: ColumnChoices): void;
}

/** A table that was not found: the user says which sheet, which row is its header, and what its columns hold. */
export function PointAtTable({ state, actions, onKeep }: Props) {
  const t = useWords();
  const [heads, setHeads] = useState<SheetHead[] | null>(null);
  const found = new Set(state.report?.plans.map((plan) => plan.sheet));
  const free = heads?.filter(({ sheet, rows }) => !found.has(sheet) && rows.length > 0) ?? [];
  const busy = state.busy !== null;
  const look = () =>
    void actions.perform("check", async () => {
      setHeads(await readHeads());
      return { report: null, notice: null };
    });
  return (
    <div class="columns__point">
      <p>{t("pointAbout")}</p>
      <button type="button" class="link" data-action="point" aria-disabled={busy} onClick={() => busy || look()}>
        {t("pointLook")}
      </button>
      {heads && free.length === 0 && <p class="quiet">{t("pointNone")}</p>}
      {free.length > 0 && <TableForm heads={free} busy={busy} onKeep={onKeep} />}
    </div>
  );
}

function TableForm({ heads, busy, onKeep }: { heads: SheetHead[]; busy: boolean; onKeep: Props["onKeep"] }) {
  const t = useWords();
  const lang = useContext(LangContext);
  const [sheet, setSheet] = useState("");
  const [row, setRow] = useState(0);
  const [choices, setChoices] = useState<ColumnChoices>({});
  const head = heads.find((one) => one.sheet === sheet) ?? heads[0];
  const line = head.rows.find((one) => one.row === row) ?? head.rows[0];
  const chosen = Object.keys(choices).length > 0 ? choices : guessColumns(line.cells);
  const ready = isEnough(chosen) && !busy;
  const start = (name: string, at: number) => {
    setSheet(name);
    setRow(at);
    setChoices({});
  };
  return (
    <>
      <label class="field">
        <span>{t("pointSheet")}</span>
        <select value={head.sheet} data-point="sheet" onChange={(event) => start(event.currentTarget.value, 0)}>
          {heads.map((one) => (
            <option key={one.sheet}>{one.sheet}</option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t("pointRow")}</span>
        <select value={String(line.row)} data-point="row" onChange={(event) => start(head.sheet, Number(event.currentTarget.value))}>
          {head.rows.map(({ row: number, cells }) => (
            <option key={number} value={String(number)}>
              {t("pointRowN", { row: number, texts: cells.map(({ header }) => header.replace(/\s+/g, " ")).join(" · ") })}
            </option>
          ))}
        </select>
      </label>
      {MAIN.map((field) => (
        <label key={field} class="field">
          <span>{message(lang, `fields.${field}`)}</span>
          <select
            data-point={field}
            value={columnOf(chosen[field])}
            onChange={(event) => setChoices({ ...chosen, [field]: line.cells.find(({ column }) => String(column) === event.currentTarget.value) ?? null })}
          >
            <option value="">{t("columnNone")}</option>
            {line.cells.map(({ column, header }: MoreColumn) => (
              <option key={column} value={String(column)}>
                {columnName(column, header)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {!isEnough(chosen) && <p class="quiet">{t("pointTooFew")}</p>}
      <button type="button" class="button" data-action="point-read" aria-disabled={!ready} onClick={() => ready && onKeep(head.sheet, chosen)}>
        {t("pointRead")}
      </button>
    </>
  );
}

function columnOf(choice: ColumnChoices[keyof ColumnChoices]): string {
  return typeof choice === "object" && choice !== null ? String(choice.column) : "";
}
