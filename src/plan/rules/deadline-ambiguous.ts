import { normalizeText } from "../text/normalize";
import { DEADLINE_FIELDS, excerpt } from "./cells";
import { rowRule } from "./row-rule";

const MONTH = String.raw`(?:0?[1-9]|1[0-2])`;
const LABEL = String.raw`(?:(?:lần|đợt) \d ?:? ?)?`;
const AFTER = String.raw`(?: ?\((?:lần|đợt) \d\))?`;
const MOMENT = String.raw`(?:(?:ngày )?\d{1,2}\/${MONTH}(?:\/\d{4})?|tháng ${MONTH}(?: ?\/ ?\d{4})?|${MONTH} ?\/ ?\d{4})`;
/** "Tháng 12/2024 và tháng 5/2025", "Lần 1: 15/10; lần 2: 15/3": done at each of them, so by the last. */
const LIST = new RegExp(`^${LABEL}${MOMENT}${AFTER}(?:(?: ?[,;+\\n] ?| và )${LABEL}(?:${MOMENT}|${MONTH})${AFTER})+$`);
/** August may be the one before the school year or the one after it. */
const AUGUST_ALONE = /(?<![\d/])0?8(?![\d/ ])/;

/** "T3", "9, 10/2024": read, but the reader should see how. Moments that are plainly listed are no matter of reading. */
export const deadlineAmbiguous = rowRule({
  id: "deadline-ambiguous",
  severity: "info",
  subject: "deadline",
  fields: DEADLINE_FIELDS,
  finds: ({ deadline: { flags, end, source } }) =>
    end !== null && flags.includes("ambiguous") && !isList(source) ? { text: excerpt(source), end } : null,
});

function isList(source: string): boolean {
  const text = normalizeText(source).toLowerCase();
  return LIST.test(text) && !AUGUST_ALONE.test(text);
}
