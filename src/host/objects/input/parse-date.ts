import type { TypedNumber } from "./parse-number";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES = /^(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

/**
 * Reads a date or time as en-US Excel does when it is typed: `8/31/2025`, `8/31`, `8/2025`, `2025-08-31`, `31-Aug-2025`, `Aug 2025`,
 * `17:30`, `8/31/2025 17:30`. Day before month (`31/8/2025`) is no date there and stays text.
 *
 * @param thisYear - the year of a date that names none
 * @returns the serial number of the 1900 system and the format Excel gives the cell; null for what is no date
 */
export function parseDate(text: string, thisYear: number): TypedNumber | null {
  const withTime = /^(.+?)\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?)$/.exec(text);
  if (withTime) {
    const day = parseDay(withTime[1], thisYear);
    const time = parseTime(withTime[2]);
    return day && time ? { value: day.value + time.value, numberFormat: "m/d/yyyy h:mm" } : null;
  }
  return parseTime(text) ?? parseDay(text, thisYear);
}

function parseDay(text: string, thisYear: number): TypedNumber | null {
  let match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match) return day(Number(match[1]), Number(match[2]), Number(match[3]), "m/d/yyyy");
  match = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (match) return day(fullYear(match[3]), Number(match[1]), Number(match[2]), "m/d/yyyy");
  match = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (match) return day(Number(match[2]), Number(match[1]), 1, "mmm-yy");
  match = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match) {
    const [month, second] = [Number(match[1]), Number(match[2])];
    // What is no day of the month is a year: 2/30 is February 1930.
    return day(thisYear, month, second, "d-mmm") ?? (match[2].length === 2 ? day(fullYear(match[2]), month, 1, "mmm-yy") : null);
  }
  return parseNamedMonth(text, thisYear);
}

function parseNamedMonth(text: string, thisYear: number): TypedNumber | null {
  const parts = text.split(/[-\s/,]+/);
  const at = parts.findIndex((part) => MONTH_NAMES.test(part));
  if (at < 0 || at > 1 || parts.length < 2 || parts.length > 3) return null;
  const month = MONTHS.indexOf(parts[at].slice(0, 3).toLowerCase()) + 1;
  const others = parts.filter((_, i) => i !== at);
  if (!others.every((part) => /^\d{1,4}$/.test(part))) return null;
  if (others.length === 2) return others[0].length <= 2 ? day(fullYear(others[1]), month, Number(others[0]), "d-mmm-yy") : null;
  const [only] = others;
  if (only.length === 4) return day(Number(only), month, 1, "mmm-yy");
  return day(thisYear, month, Number(only), "d-mmm") ?? day(fullYear(only), month, 1, "mmm-yy");
}

function parseTime(text: string): TypedNumber | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/.exec(text);
  if (!match) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const half = match[4]?.toLowerCase();
  if (minute > 59 || second > 59 || (half ? hour > 12 || hour === 0 : hour > 23)) return null;
  const hours = half ? (hour % 12) + (half === "p" ? 12 : 0) : hour;
  const seconds = match[3] === undefined ? "" : ":ss";
  return { value: (hours * 3600 + minute * 60 + second) / 86_400, numberFormat: `h:mm${seconds}${half ? " AM/PM" : ""}` };
}

/** Excel's window for years of two digits: 00–29 are 2000–2029. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function day(year: number, month: number, date: number, numberFormat: string): TypedNumber | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || date < 1) return null;
  const time = Date.UTC(year, month - 1, date);
  if (new Date(time).getUTCMonth() !== month - 1) return null;
  const serial = time / 86_400_000 + 25_569;
  // The 1900 system counts a 29 February 1900 that never was.
  return { value: serial < 61 ? serial - 1 : serial, numberFormat };
}
