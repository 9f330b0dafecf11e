import { isoDate } from "../text/calendar";
import { normalizeText } from "../text/normalize";
import type { Hit, Rule } from "./types";

/** A document that sets something for one year: decisions, letters, plans. Laws and circulars hold until replaced. */
const CITED =
  /(?<name>(?:quyết định|công văn|kế hoạch|hướng dẫn|chỉ thị|thông báo)\s+(?:số:?\s+)?(?=\S*\d)\S+)[^;\n]*?ngày\s+(?<day>\d{1,2})(?:\s+tháng\s+|[/.-])(?<month>\d{1,2})(?:\s+năm\s+|[/.-])(?<year>\d{4})(?<rest>[^;\n]*)/giu;
/** "tầm nhìn đến năm học 2029-2030", "lộ trình từ năm học …": years that it leads to. */
const GOVERNS = /(?<!(?:đến|tới|hết|từ|trước)\s+)năm học\s+(?<first>\d{4})\s*[-/]\s*\d{4}/iu;

/** A decision of 10/8/2022 can't set the calendar of 2024-2025: the line was copied from an older plan. */
export const legalBasisDate: Rule = {
  id: "legal-basis-date",
  severity: "warning",
  subject: "document",
  *check(table): Generator<Hit> {
    for (const { cell, text } of table.around) {
      for (const { groups } of normalizeText(text).matchAll(CITED)) {
        if (groups === undefined) continue;
        const dated = isoDate(Number(groups.year), Number(groups.month), Number(groups.day));
        const first = Number(GOVERNS.exec(groups.rest)?.groups?.first);
        if (dated === null || Number.isNaN(first) || dated >= `${first - 1}-09-01`) continue;
        yield { cell, params: { document: groups.name, dated, schoolYear: `${first}-${first + 1}` } };
      }
    }
  },
};
