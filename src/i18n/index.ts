/** The words of the add-in. Everything else speaks in keys and plain data. */
import { en } from "./en/index";
import { MessageError } from "./errors";
import { formatDate, formatDong, formatNumber } from "./format";
import type { Lang, Params } from "./types";
import { vi } from "./vi/index";

export { MessageError } from "./errors";
export { formatDate, formatDong, formatNumber } from "./format";
export { help, ruleHelp } from "./help";
export type { Lang, Params, RuleHelp } from "./types";

type Words = typeof vi;

/** Every key that exists: `rules.budget-missing`, `fields.deadline` … */
export type MessageKey = { [N in keyof Words & string]: `${N}.${keyof Words[N] & string}` }[keyof Words & string];

/** Both languages side by side, by namespace. For tests and generated pages; sentences come from {@link message}. */
export const words: Record<Lang, Record<string, Readonly<Record<string, string>>>> = { vi, en };

/** A placeholder: `{name}`, or with the way it is written: `{due:date}`, `{dong:money}`, `{count:number}`, `{field:field}`, `{place:place}`. */
const PLACEHOLDER = /\{(\w+)(?::(\w+))?\}/g;

/**
 * A whole sentence in one language.
 *
 * Placeholders may say how the value is written: `:date` takes `YYYY-MM-DD`, `:money` whole đồng, `:number` a number,
 * `:field` the name of a plan's column, `:place` a criterion ("1.7") or a worksheet row (12). Without it the value stands as it is.
 *
 * @param key namespace and key, `rules.budget-missing`
 * @throws MessageError for an unknown key or a missing parameter
 * @example message("vi", "rules.deadline-overdue", { due: "2025-05-31" })
 */
export function message(lang: Lang, key: MessageKey | (string & {}), params: Params = {}): string {
  const dot = key.indexOf(".");
  const template = ownValue(ownValue(words[lang], key.slice(0, dot)), key.slice(dot + 1));
  if (template === undefined) throw new MessageError(`No words for "${key}" (${lang})`);
  return template.replace(PLACEHOLDER, (_, name: string, form: string | undefined) => {
    const value = ownValue(params, name);
    if (value === undefined) throw new MessageError(`"${key}" needs "${name}"`);
    return write(lang, value, form);
  });
}

/** Never a member inherited from Object.prototype, whatever the key. */
function ownValue<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function write(lang: Lang, value: string | number, form: string | undefined): string {
  switch (form) {
    case undefined:
      return String(value);
    case "date":
      return formatDate(String(value), lang);
    case "money":
      return formatDong(Number(value), lang);
    case "number":
      return formatNumber(Number(value), lang);
    case "field":
      return message(lang, `fields.${value}`);
    case "place":
      return message(lang, typeof value === "number" ? "places.row" : "places.criterion", { value });
    default:
      throw new MessageError(`No way to write "${form}"`);
  }
}
