/** How a sentence is made from its words: the same for every part of the add-in, each with the words that it needs. */
import { fields as enFields } from "./en/fields";
import { places as enPlaces } from "./en/places";
import { MessageError } from "./errors";
import { formatDate, formatDong, formatNumber } from "./format";
import type { Lang, Params } from "./types";
import { fields } from "./vi/fields";
import { places } from "./vi/places";

/** Templates by namespace and key, in both languages. */
export type Words = Record<Lang, Readonly<Record<string, Readonly<Record<string, string>>>>>;

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
export type Speaker<Key extends string = string> = (lang: Lang, key: Key | (string & {}), params?: Params) => string;

/** What placeholders themselves are written with. */
const forms: Words = { vi: { fields, places }, en: { fields: enFields, places: enPlaces } };

/** A placeholder: `{name}`, or with the way it is written: `{due:date}`, `{dong:money}`, `{count:number}`, `{field:field}`, `{place:place}`. */
const PLACEHOLDER = /\{(\w+)(?::(\w+))?\}/g;

/** Makes sentences from these words. Which words that are decides what a page has to load. */
export function speaker<Key extends string = string>(words: Words): Speaker<Key> {
  return (lang, key, params = {}) => {
    const dot = key.indexOf(".");
    const template = ownValue(ownValue(words[lang], key.slice(0, dot)), key.slice(dot + 1));
    if (template === undefined) throw new MessageError(`No words for "${key}" (${lang})`);
    return template.replace(PLACEHOLDER, (_, name: string, form: string | undefined) => {
      const value = ownValue(params, name);
      if (value === undefined) throw new MessageError(`"${key}" needs "${name}"`);
      return write(lang, value, form);
    });
  };
}

const formOf = speaker(forms);

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
      return formOf(lang, `fields.${value}`);
    case "place":
      return formOf(lang, typeof value === "number" ? "places.row" : "places.criterion", { value });
    default:
      throw new MessageError(`No way to write "${form}"`);
  }
}
