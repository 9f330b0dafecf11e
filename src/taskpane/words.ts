/** The words of the pane, in the language that is chosen, for every part below it. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { message, type Lang, type Params, type SharedWords } from "../i18n/index";
import type { pane } from "../i18n/vi/pane";
import { standardSet } from "../plan/standards/index";

/** The pane's language. */
export const LangContext = createContext<Lang>("vi");

/** A function that gives the sentence for a key of the pane's namespace. */
export function useWords(): (key: keyof typeof pane, params?: Params) => string {
  const lang = useContext(LangContext);
  return (key, params) => message(lang, `pane.${key}`, params);
}

/** The same for another namespace. */
export function useWordsOf<N extends "standardise" | "newPlan" | "ruleSettings">(namespace: N): (key: keyof SharedWords[N] & string, params?: Params) => string {
  const lang = useContext(LangContext);
  return (key, params) => message(lang, `${namespace}.${key}`, params);
}

/** A function that names a rule by its id: "Thiếu kinh phí". */
export function useRuleTitle(): (ruleId: string) => string {
  const lang = useContext(LangContext);
  return (ruleId) => message(lang, `ruleTitles.${ruleId}`);
}

/** A function that names a standard set by its id: "Mầm non, Thông tư 19/2018/TT-BGDĐT"; empty when there is no such set. */
export function useSetTitle(): (id: string) => string {
  const t = useWords();
  return (id) => {
    const found = standardSet(id);
    return found ? t("setOf", { type: t(`type_${found.schoolType}`), circular: found.circular }) : "";
  };
}
