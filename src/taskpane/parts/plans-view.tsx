import { useWords } from "../words";

/** *New plan*: an empty one, or next year's from this one. */
export function PlansView() {
  const t = useWords();
  return <p class="quiet">{t("plansAbout")}</p>;
}
