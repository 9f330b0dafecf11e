import { useContext } from "preact/hooks";
import { message } from "../../../i18n/index";
import type { Plan } from "../../../plan/index";
import { doubtfulFields } from "../../columns";
import { LangContext, useWords } from "../../words";

/** One line when columns were told without a header's word, or a chosen one is gone; it leads to where they can be put right. */
export function ColumnDoubt({ plans, onReview }: { plans: readonly Plan[]; onReview(): void }) {
  const t = useWords();
  const lang = useContext(LangContext);
  const fields = doubtfulFields(plans);
  if (fields.length === 0) return null;
  return (
    <p class="columns-doubt">
      {t("columnsDoubt", { fields: fields.map((field) => message(lang, `fields.${field}`)).join(", ") })}{" "}
      <button type="button" class="link" onClick={onReview}>
        {t("columnsReview")}
      </button>
    </p>
  );
}
