import { useWords } from "../words";
import type { ViewProps } from "./view-props";

/** *New plan*: an empty one, or next year's from this one. */
export function PlansView({ notices }: ViewProps) {
  const t = useWords();
  return (
    <>
      <p class="quiet">{t("plansAbout")}</p>
      {notices}
    </>
  );
}
