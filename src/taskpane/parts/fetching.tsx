import type { Fetched } from "../on-demand";
import { useWords } from "../words";
import { Icon } from "./icon";

/** What stands where a part of the pane is on its way, or did not come. Nothing once it is here. */
export function Fetching({ part, failed, retry }: Fetched<unknown>) {
  const t = useWords();
  return (
    <>
      <p class="progress progress--late" role="status">
        {part === null && !failed && t("partComing")}
      </p>
      <div role="alert">
        {failed && (
          <div class="notice notice--error">
            <Icon name="error" />
            <div class="notice__text">
              <p>{t("partMissing")}</p>
              <button type="button" class="link" data-action="retry" onClick={retry}>
                {t("retry")}
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
