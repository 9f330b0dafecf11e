import type { OfficeState } from "../office-ready";
import { useWords } from "../words";
import { Icon } from "./icon";

/** What is shown in place of the actions when there is no Excel to talk to. */
export function Offline({ office }: { office: Exclude<OfficeState, "excel"> }) {
  const t = useWords();
  return (
    <div class="notice notice--error" role="alert">
      <Icon name="error" />
      <div class="notice__text">
        <p>{t(office === "missing" ? "officeMissing" : "notExcel")}</p>
        <button type="button" class="link" onClick={() => location.reload()}>
          {t("reload")}
        </button>
      </div>
    </div>
  );
}
