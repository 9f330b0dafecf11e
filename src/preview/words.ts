/** The words of the page, in the language that the pane remembers. */
import { preview as en } from "../i18n/en/preview";
import { speaker } from "../i18n/speaker";
import type { Lang, Params } from "../i18n/types";
import { preview } from "../i18n/vi/preview";

const message = speaker({ vi: { preview }, en: { preview: en } });

/** Where the pane keeps its language; it stands in a frame of the same origin. */
const LANG_KEY = "keHoachCaiTien.lang";

let lang: Lang = read();

function read(): Lang {
  return localStorage.getItem(LANG_KEY) === "en" ? "en" : "vi";
}

/** A sentence of the page. */
export function word(key: keyof typeof preview, params?: Params): string {
  return message(lang, `preview.${key}`, params);
}

/** Writes the words that stand in the page, and again whenever the language is changed in the pane. */
export function showWords(onChange: () => void): void {
  const show = () => {
    document.documentElement.lang = lang;
    document.title = word("title");
    for (const element of document.querySelectorAll<HTMLElement>("[data-word]")) {
      element.textContent = word(element.dataset.word as keyof typeof preview);
    }
    for (const element of document.querySelectorAll<HTMLElement>("[data-label]")) {
      const label = word(element.dataset.label as keyof typeof preview);
      element.setAttribute("aria-label", label);
      if (element instanceof HTMLIFrameElement) element.title = label;
    }
    onChange();
  };
  show();
  window.addEventListener("storage", (event) => {
    if (event.key !== LANG_KEY) return;
    lang = read();
    show();
  });
}
