/** Texts of the manifest: there in both languages, and short enough for Excel. */
import type { Element } from "./xml";
import { all } from "./xml";

export const otherLocale = "en-US";

/** Most characters, by element. Source: the reference of each element at https://learn.microsoft.com/javascript/api/manifest */
const longest: Record<string, number> = { DisplayName: 125, Description: 250, ProviderName: 125, ShortStrings: 125, LongStrings: 250 };

/** Texts that are missing in a language, blank, too long, or not in composed Unicode. */
export function textProblems(manifest: Element): string[] {
  const top = manifest.children.filter(({ name }) => name === "DisplayName" || name === "Description");
  const strings = ["ShortStrings", "LongStrings"].flatMap((list) => all(manifest, list).flatMap(({ children }) => children.map((one) => [list, one] as const)));
  const provider = manifest.children.filter(({ name }) => name === "ProviderName");
  return [
    ...top.flatMap((element) => problemsOf(element.name, element.name, element)),
    ...strings.flatMap(([list, element]) => problemsOf(element.attributes.id, list, element)),
    ...provider.flatMap(({ text }) => lengthProblem("ProviderName", "ProviderName", text)),
  ];
}

function problemsOf(id: string, kind: string, element: Element): string[] {
  const texts = [element.attributes.DefaultValue ?? "", ...element.children.map(({ attributes }) => attributes.Value ?? "")];
  const locales = element.children.map(({ attributes }) => attributes.Locale);
  // One override a language, in the full tag, and none for the language of the default value.
  const languages = locales.length === 1 && locales[0] === otherLocale ? [] : [`${id} has the overrides [${locales.join()}], not [${otherLocale}]`];
  return [...languages, ...texts.flatMap((text) => lengthProblem(id, kind, text))];
}

function lengthProblem(id: string, kind: string, text: string): string[] {
  if (text.trim() === "") return [`${id} has a blank text`];
  if (text !== text.normalize("NFC")) return [`${id} is not in composed Unicode`];
  return text.length > longest[kind] ? [`${id} has ${text.length} characters; ${longest[kind]} is the limit`] : [];
}
