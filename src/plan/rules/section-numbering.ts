import type { Hit, Rule } from "./types";

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];
const SECTION = /^\s*(?:(?<roman>[IVX]{1,5})|(?<digit>\d{1,2}))\s*(?<mark>[.)/])\s+\p{L}/u;

/**
 * Sections I, II, III, VI, or sub-sections 1, 2, 4, 4. A sheet may begin anywhere ("III." above the table alone), so only a
 * number that does not follow the one before it is a gap; a 1 begins a new count. "1)", "2)" under "2." are a count of their own.
 */
export const sectionNumbering: Rule = {
  id: "section-numbering",
  severity: "warning",
  subject: "document",
  *check(table): Generator<Hit> {
    let section = 0;
    let subsections: Record<string, number> = {};
    for (const { cell, text } of table.around) {
      for (const line of text.split("\n")) {
        const groups = SECTION.exec(line)?.groups;
        if (groups?.roman !== undefined) {
          const number = ROMAN.indexOf(groups.roman);
          if (number < 1) continue;
          if (section > 0 && number !== 1 && number !== section + 1) {
            yield { cell, params: { written: groups.roman, before: ROMAN[section], expected: ROMAN[section + 1] ?? section + 1 } };
          }
          section = number;
          subsections = {};
        } else if (groups?.digit !== undefined) {
          const number = Number(groups.digit);
          const subsection = subsections[groups.mark] ?? 0;
          if (subsection > 0 && number !== 1 && number !== subsection + 1) {
            yield { cell, params: { written: number, before: subsection, expected: subsection + 1 } };
          }
          subsections[groups.mark] = number;
        }
      }
    }
  },
};
