import { useWords } from "../words";
import { Icon, type IconName } from "./icon";

const POINTS = [
  ["check", "welcomeCheck"],
  ["mark", "welcomeMark"],
  ["summarise", "welcomeSum"],
  ["shield", "welcomePrivacy"],
] as const satisfies readonly (readonly [IconName, string])[];

/** What the add-in is good for, shown until the first action or until it is closed. */
export function Welcome({ onClose }: { onClose(): void }) {
  const t = useWords();
  return (
    <section class="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{t("welcomeTitle")}</h2>
      <ul>
        {POINTS.map(([icon, key]) => (
          <li key={key}>
            <Icon name={icon} />
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={onClose}>
        {t("welcomeClose")}
      </button>
    </section>
  );
}
