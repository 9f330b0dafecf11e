import { useState } from "preact/hooks";
import type { LeftAlone } from "../../tidy/use-tidy";
import { useWordsOf } from "../../words";

/** As many as are drawn at once. */
const PAGE = 50;

/** The cells that the last action left alone, each with the reason. */
export function LeftAloneList({ cells, onGo }: { cells: readonly LeftAlone[]; onGo(sheet: string, cell: string): void }) {
  const t = useWordsOf("standardise");
  const [limit, setLimit] = useState(PAGE);
  if (cells.length === 0) return null;
  return (
    <section aria-labelledby="left-alone">
      <h2 id="left-alone">{t("skippedTitle")}</h2>
      <ul class="findings">
        {cells.slice(0, limit).map(({ sheet, cell, why }) => (
          <li key={`${sheet}!${cell}`}>
            <button type="button" class="finding" onClick={() => onGo(sheet, cell)}>
              <span class="finding__cell" title={t("goTo", { cell, sheet })}>
                {cell}
              </span>
              <span class="finding__words">{t(`skipped_${why}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {cells.length > limit && (
        <button type="button" class="link" onClick={() => setLimit(limit + PAGE)}>
          {t("more", { count: Math.min(PAGE, cells.length - limit) })}
        </button>
      )}
    </section>
  );
}
