import type { Lang } from "../../i18n/index";
import { useWords } from "../words";

declare const ADDIN_VERSION: string;

const LANGUAGES: readonly (readonly [Lang, string])[] = [
  ["vi", "Tiếng Việt"],
  ["en", "English"],
];

/** The language switch, each language named in itself, and the version (a cached pane tells on itself). */
export function Footer({ lang, onLang }: { lang: Lang; onLang(lang: Lang): void }) {
  const t = useWords();
  return (
    <footer class="footer">
      <div class="switch" role="group" aria-label={t("language")}>
        {LANGUAGES.map(([code, name]) => (
          <button key={code} type="button" lang={code} aria-pressed={lang === code} onClick={() => onLang(code)}>
            {name}
          </button>
        ))}
      </div>
      <span class="footer__version">{t("version", { version: ADDIN_VERSION })}</span>
    </footer>
  );
}
