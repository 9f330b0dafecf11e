import { foldText } from "../text/normalize";
import { Trait } from "../text/traits";
import { TableTexts } from "./texts";
import type { Hit, Rule } from "./types";

/** "năm học 2017-1018". Periods ("giai đoạn 2021-2025") and several years ("các năm học 2022-2025", "3 năm học") are no school year. */
const SCHOOL_YEAR = /(?<!(?:các|những|\d|hai|ba|bốn|năm|vài|mấy) )(?:năm học|nh):? ?(\d{4}) ?[-/] ?(\d{4})(?!\d)/g;

/** A cheap look before the text is folded. */
const TWO_YEARS = /\d{4}[^\d\n]{1,5}\d{4}/;

/** The school year whose second year is not the first plus one, with the one that is; null when there is none. */
export function wrongSchoolYear(text: string): { written: string; expected: string } | null {
  if (!TWO_YEARS.test(text)) return null;
  for (const [, first, second] of foldText(text).matchAll(SCHOOL_YEAR)) {
    const next = Number(first) + 1;
    if (Number(second) !== next) return { written: `${first}-${second}`, expected: `${first}-${next}` };
  }
  return null;
}

/** Looked for in the whole sheet: plans are copied from year to year, and their preambles with them. */
export const schoolYearTypo: Rule = {
  id: "school-year-typo",
  severity: "error",
  subject: "document",
  *check(table, _options, texts = new TableTexts(table)): Generator<Hit> {
    for (const { cell, text } of texts.with(Trait.Digits)) {
      const wrong = wrongSchoolYear(text);
      if (wrong !== null) yield { cell, params: wrong };
    }
  },
};
