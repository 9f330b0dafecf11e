import { useWords } from "../words";
import type { ViewProps } from "./view-props";

/** *Tidy up*: the cells in one form, with lists to choose from. */
export function TidyView({ notices }: ViewProps) {
  const t = useWords();
  return (
    <>
      <p class="quiet">{t("tidyAbout")}</p>
      {notices}
    </>
  );
}
