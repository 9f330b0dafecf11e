import { schoolYearOf } from "../calendar";
import { quoted, type Explanation } from "../explain/explanation";
import { foldText, stripAccents } from "../normalize";
import type { DeadlineReading } from "../types";

const MONTHS_PER_QUARTER = 3;
const BEFORE = /(^|[^a-z])(truoc|before)([^a-z]|$)/;

/**
 * How a deadline was read, for one whole sentence of either language: `message(lang, key, params)`.
 *
 * Every reading has its sentence: dates say when the task is due and why, a year that was not written says which school year
 * placed it, doubtful wordings say so, and whatever has no date says that nothing was guessed.
 *
 * @param reading what `readDeadline` or `readPeriod` gave
 * @returns a key `readings.deadline-…`; dates as `YYYY-MM-DD`
 * @example explainDeadline(readDeadline({ text: "Tháng 8/2025" }, calendar))
 * // { key: "readings.deadline-month", params: { start: "2025-08-01", due: "2025-08-31", month: 8, year: 2025, … } }
 */
export function explainDeadline(reading: DeadlineReading): Explanation {
  return { key: `readings.deadline-${wordingOf(reading)}`, params: paramsOf(reading) };
}

function wordingOf(reading: DeadlineReading): string {
  const { kind, start, end, flags } = reading;
  const has = (flag: string): boolean => flags.includes(flag);
  switch (kind) {
    case "none":
      if (has("conditional")) return "conditional";
      return has("ambiguous") ? "none-doubtful" : isBlank(reading.source) ? "blank" : "none";
    case "ditto":
      return "ditto";
    case "unreadable":
      if (has("usOrder")) return "unreadable-us-order";
      if (has("endBeforeStart")) return "unreadable-reversed";
      return has("ambiguous") ? "unreadable-doubtful" : "unreadable";
  }
  const doubtful = has("ambiguous") ? "-doubtful" : "";
  const placed = `${has("yearInferred") ? "-inferred" : ""}${doubtful}`;
  if (end === null) return `from${placed}`;
  if (has("endBeforeStart")) return "reversed";
  switch (kind) {
    case "date":
      if (has("serial")) return "serial";
      return `${BEFORE.test(stripAccents(foldText(reading.source))) ? "before" : "date"}${placed}`;
    case "semester":
      return `${start === end ? "semester-end" : "semester"}${doubtful}`;
    case "schoolYear":
      return `${start === end ? "school-year-end" : "school-year"}${doubtful}`;
    case "month":
    case "quarter":
      // "cuối quý I": its last day alone.
      return `${start === end ? "date" : kind}${placed}`;
    case "range":
    case "recurring":
      return `${kind}${placed}`;
  }
}

function paramsOf({ start, end, source }: DeadlineReading): Explanation["params"] {
  const params: Explanation["params"] = { text: quoted(source) };
  if (start !== null) params.start = start;
  if (end !== null) params.due = end;
  const day = end ?? start;
  if (day === null) return params;
  const month = Number(day.slice(5, 7));
  return { ...params, month, quarter: Math.ceil(month / MONTHS_PER_QUARTER), year: Number(day.slice(0, 4)), schoolYear: schoolYearOf(day) };
}

/** Nothing but blanks, dots and dashes. */
function isBlank(source: string): boolean {
  return !/[\p{L}\p{N}]/u.test(source);
}
