import type { CriterionReading } from "../types";
import { isBlankText, quoted, type Explanation } from "./explanation";

/** What is said about a criterion when its flags allow several things: what is most in doubt comes first. */
const SAID: readonly (readonly [flag: string, wording: string])[] = [
  ["byTitle", "by-title"],
  ["mismatch", "mismatch"],
  ["datelike", "datelike"],
  ["trailingZero", "trailing-zero"],
  ["typo", "typo"],
  ["joined", "joined"],
];

/**
 * How the criterion of a cell was read, for one whole sentence of either language: `message(lang, key, params)`.
 *
 * It names the criterion, says what Excel may have made of its number (a date, 1.1 for 1.10), and when nothing was read what to write instead.
 *
 * @param reading what `readCriterion` gave
 * @returns a key `readings.criterion-…`
 * @example explainCriterion(readCriterion({ text: "Tiêu chí 1.10: An ninh" }))
 * // { key: "readings.criterion", params: { text: "Tiêu chí 1.10: An ninh", criterion: "1.10", … } }
 */
export function explainCriterion(reading: CriterionReading): Explanation {
  const { standard, criterion, criteria, source } = reading;
  const params: Explanation["params"] = { text: quoted(source), criteria: criteria.join("; ") };
  if (standard !== null) params.standard = standard;
  if (criterion !== null) params.criterion = criterion;
  return { key: `readings.criterion${wordingOf(reading)}`, params };
}

function wordingOf({ standard, criterion, criteria, flags, source }: CriterionReading): string {
  if (criterion === null) {
    if (flags.includes("level4")) return "-level4";
    if (standard !== null) return "-standard";
    return isBlankText(source) ? "-blank" : "-unreadable";
  }
  const said = SAID.find(([flag]) => flags.includes(flag));
  if (said) return `-${said[1]}`;
  return criteria.length > 1 ? "-several" : "";
}
