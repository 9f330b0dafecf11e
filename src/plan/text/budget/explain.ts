/** From a reading of money to the sentence that says how the text was read. */
import { quoted, type Explanation } from "../explain/explanation";
import type { BudgetReading } from "../types";
import { whatIsWritten } from "./written";

/** What is said about an amount when its flags allow several things: the first one that holds. */
const SAID_OF_AMOUNTS: readonly [flag: string, wording: string][] = [
  ["upperBound", "upper"],
  ["lowerBound", "lower"],
  ["wordsAgree", "words"],
  ["totalPlusBreakdown", "breakdown"],
  ["typo", "typo"],
  ["estimate", "estimate"],
  ["purposeText", "purpose"],
  ["subtotal", "subtotal"],
];

const WHY_UNREADABLE: readonly [flag: string, wording: string][] = [
  ["wordsDiffer", "words"],
  ["partsDiffer", "parts"],
  ["unitPrice", "price"],
  ["typo", "typo"],
  ["ambiguous", "doubtful"],
];

/**
 * How the text of a money cell was read, for one whole sentence of either language: `message(lang, key, params)`.
 *
 * Amounts say what was made of the words around them, prices why they stay out of the sum, everything without a figure
 * whether money is needed, promised or missing, and what could not be read that nothing was guessed.
 *
 * @param reading what `readBudget` gave
 * @returns a key `readings.budget-…`; `dong`, `min` and `max` in whole đồng
 * @example explainBudget(readBudget({ text: "khoảng 5 triệu" }))
 * // { key: "readings.budget-amount-estimate", params: { text: "khoảng 5 triệu", dong: 5000000, … } }
 */
export function explainBudget(reading: BudgetReading): Explanation {
  return { key: `readings.budget-${wordingOf(reading)}`, params: paramsOf(reading) };
}

function wordingOf(reading: BudgetReading): string {
  const { kind, flags, sources } = reading;
  const has = (flag: string): boolean => flags.includes(flag);
  const unfunded = has("unfunded") ? "-unfunded" : "";
  const doubtful = has("ambiguous") ? "-doubtful" : "";
  switch (kind) {
    case "amount":
      return isPrice(reading) ? `price${unfunded}` : `${amountWording(reading)}${doubtful}`;
    case "range":
      if (isPrice(reading)) return `price-range${unfunded}`;
      return `${reading.max === null ? "range-open" : "range"}${unfunded}${doubtful}`;
    case "none-needed":
      return has("typo") ? "none-needed-typo" : "none-needed";
    case "unspecified":
      if (unfunded) return `missing${doubtful}`;
      return sources.length > 0 ? "source" : `promise${doubtful}`;
    case "blank":
      return has("maybeMerged") ? "blank-merged" : kind;
    case "unreadable":
      if (reading.source.trim().startsWith("#")) return "unreadable-error";
      return `unreadable${suffix(WHY_UNREADABLE, has)}`;
    default:
      return kind;
  }
}

function amountWording(reading: BudgetReading): string {
  const { flags, sources, per, dong, source } = reading;
  if (flags.includes("unfunded")) return "amount-unfunded";
  const said = suffix(SAID_OF_AMOUNTS, (flag) => flags.includes(flag));
  if (said) return `amount${said}`;
  if (sources.length > 0) return "amount-sources";
  if (per === "year") return "amount-year";
  const written = whatIsWritten(source, dong);
  return written === "alone" ? "amount" : `amount-${written}`;
}

function suffix(wordings: readonly [string, string][], has: (flag: string) => boolean): string {
  const found = wordings.find(([flag]) => has(flag));
  return found ? `-${found[1]}` : "";
}

/** A plan is made for a year: only what is counted by something else is a price. */
function isPrice({ flags, per }: BudgetReading): boolean {
  return flags.includes("unitPrice") || (per !== undefined && per !== "year");
}

function paramsOf({ source, dong, min, max, sources }: BudgetReading): Explanation["params"] {
  const params: Explanation["params"] = { text: quoted(source) };
  if (dong !== null) params.dong = dong;
  if (min !== null) params.min = min;
  if (max !== null) params.max = max;
  if (sources.length > 0) params.sources = sources.map(({ name }) => name).join(", ");
  return params;
}
