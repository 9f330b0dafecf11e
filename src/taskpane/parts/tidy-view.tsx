import { useWords } from "../words";

/** *Tidy up*: the cells in one form, with lists to choose from. */
export function TidyView() {
  const t = useWords();
  return <p class="quiet">{t("tidyAbout")}</p>;
}
