/** Months, weeks, quarters or semesters as columns of their own: "Thời gian" over T8, T9 … T5, to be ticked row by row. */
import type { HeaderCell } from "./columns";
import { guessFields, headerWords } from "./header-words";

/** A column to be ticked. */
export interface PeriodColumn {
  column: number;
  /** The header's own words. */
  header: string;
  /** As the reader of deadlines knows it: "Tháng 9", "Tuần 2 Tháng 9/2025"; blank where nobody can tell its year. */
  name: string;
  /** Where its place among the others tells its year: the first or second of the school year. */
  turn?: 0 | 1;
}

interface Period {
  unit: "month" | "quarter" | "semester";
  /** Its first month; 0 for a semester and for a week of the year, which has no name either. */
  month: number;
  name: string;
  year: string;
  /** A bare number under words that do not say what is numbered. */
  isBare?: boolean;
}

const MONTH = /^(?:thang|thg|th|t)\.? ?0?(\d{1,2})(?: ?[/.-] ?(20\d\d|\d\d)|(?:,? nam| ) ?(20\d\d))?$/;
const BARE_MONTH = /^0?(\d{1,2})(?: ?[/.-] ?(20\d\d))?$/;
const ENGLISH_MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-(\d\d)$/;
const ENGLISH = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const SEMESTER = /^(?:hoc k[yi]|hk|k[yi])\s?(i{1,2}|[12])$/;
const QUARTER = /^qu[yi] ?(i{1,3}|iv|[1-4])(?: ?[/-] ?(20\d\d)|,? nam (20\d\d))?$/;
const WEEK = /^(?:tuan|t) ?([1-5])$/;
const WEEK_OF_YEAR = /^tuan ?\d{1,2}$/;
const MONTH_OVER = /(?:^|\b(?:thang |t))0?(1[0-2]|[1-9])(?=$| |\/)(?: ?\/ ?(20\d\d))?$/;
const JOINED = /^(.{4,60}) - ([^-]{1,20})$/s;
const YEAR_OVER = /(?:^|\bnam )(20\d\d)$/;
/** A week of the school year: which days it has only the school knows. */
const UNKNOWN: Period = { unit: "semester", month: 0, name: "", year: "" };
/** What says of the columns below that they are the time of the work. */
const TIME_OVER = /\bthoi (?:gian|han|diem)\b|\btg\b|^(?:cac )?thang\b|^t\d|^(?:nam|20\d\d)\b|^hoc k[yi]\b|^hk|^qu[yi]\b|^lich (?:thuc hien|trien khai)|\btien do\b|^ke hoach thoi gian|^tuan\b|^phan ky\b/;
/** The months at the turn of the school year belong to either. */
const TURNING = [7, 8];
const LAST_TURNING = 8;

/** The period that a header cell names; null for any other cell, and where what spans it is about money or results. */
export function periodOf(text: string, over: string | undefined): Period | null {
  // "Thời gian - T9": the two rows in one, as a new plan's sheet has them.
  const joined = over === undefined ? JOINED.exec(text) : null;
  if (joined) return periodOf(joined[2]!, joined[1]);
  if (text.length < 1 || text.length > 30) return null;
  const words = headerWords(text) || text.trim();
  const above = over === undefined ? "" : headerWords(over);
  if (over !== undefined) {
    const [guess] = guessFields(over);
    if (!TIME_OVER.test(above) || (guess && guess.field !== "deadline" && guess.field !== "startDate" && !/\btien do\b/.test(above))) return null;
  }
  const inYear = YEAR_OVER.exec(above)?.[1] ?? "";
  const inMonth = MONTH_OVER.exec(above);
  if (inMonth) {
    const week = WEEK.exec(words);
    return week && month(inMonth[1]!, inMonth[2] ?? "", `Tuần ${week[1]} `);
  }
  const bare = BARE_MONTH.exec(words);
  if (bare && bare[2] === undefined) return over === undefined ? null : bareNumber(bare[1]!, headerWords(over.replace(/[()]/g, " ")), inYear);
  const named = MONTH.exec(words) ?? bare;
  if (named) return month(named[1]!, named[2] ?? named[3] ?? inYear);
  const english = ENGLISH_MONTH.exec(words);
  if (english) return month(String(ENGLISH.indexOf(english[1]!) + 1), english[2]!);
  if (WEEK_OF_YEAR.test(words)) return UNKNOWN;
  const semester = SEMESTER.exec(words);
  if (semester) return semesterOf(semester[1]!);
  const quarter = QUARTER.exec(words);
  return quarter && quarterOf("1234".includes(quarter[1]!) ? Number(quarter[1]) : ["", "i", "ii", "iii", "iv"].indexOf(quarter[1]!), quarter[2] ?? quarter[3] ?? inYear);
}

/** The 9 under "Tháng", the 2 under "Quý" or "Học kỳ"; under "Thời gian" alone it may be a month. */
function bareNumber(digits: string, above: string, year: string): Period | null {
  const n = Number(digits);
  if (/\btuan\b/.test(above)) return UNKNOWN;
  if (/\bqu[yi]\b/.test(above)) return n >= 1 && n <= 4 ? quarterOf(n, year) : null;
  if (/\b(?:hoc k[yi]|hk|k[yi])$/.test(above)) return n === 1 || n === 2 ? semesterOf(digits) : null;
  const found = month(digits, year);
  return found && (/\bthang\b|\bhoc k[yi]\b|\bhk/.test(above) || year !== "" ? found : { ...found, isBare: true });
}

function semesterOf(n: string): Period {
  return { unit: "semester", month: 0, name: `Học kỳ ${n.toUpperCase()}`, year: "" };
}

function quarterOf(n: number, year: string): Period {
  return { unit: "quarter", month: 3 * n - 2, name: `Quý ${n}`, year };
}

function month(digits: string, year: string, prefix = ""): Period | null {
  const n = Number(digits);
  return n < 1 || n > 12 ? null : { unit: "month", month: n, name: `${prefix}Tháng ${n}`, year: year.length === 2 ? `20${year}` : year };
}

/**
 * The columns of a header that are ticked to say when; none unless there are several. Without a header over them, semesters are as often those
 * of the results, and two months may be anything.
 */
export function periodColumns(cells: readonly HeaderCell[]): PeriodColumn[] {
  const isUnder = ({ parent, text }: HeaderCell): boolean => parent !== undefined || JOINED.test(text);
  const named = cells.flatMap((cell) => {
    const period = periodOf(cell.text, cell.over === undefined ? cell.parent : `${cell.over} ${cell.parent}`);
    return period ? [{ cell, period }] : [];
  });
  const hasJoined = named.some(({ cell, period }) => period.unit === "semester" && JOINED.test(cell.text));
  const found = named.filter(({ cell, period }) => period.unit !== "semester" || isUnder(cell) || hasJoined);
  if (found.length < (found.some(({ cell }) => isUnder(cell)) ? 2 : 3)) return [];
  // Without a 9 they are as likely weeks or steps.
  if (found.some(({ period }) => period.isBare) && !found.some(({ period }) => period.month > LAST_TURNING)) return [];
  const turns = turnsOf(found.map(({ period }) => period));
  return found.map(({ cell, period: { name, year } }, index) => {
    const turn = turns[index];
    const column: PeriodColumn = { column: cell.column, header: cell.text.replace(/\s+/g, " ").trim(), name: turn === null ? "" : year === "" ? name : `${name}/${year}` };
    return turn === null || turn === undefined ? column : { ...column, turn };
  });
}

/**
 * The year of the months that the school year alone does not place, told by their order: July and August before September are of the first
 * year, after May of the second. Null where the order tells nothing: T1 … T12 may be two parts of one school year, or a calendar year.
 */
function turnsOf(periods: readonly Period[]): (0 | 1 | null | undefined)[] {
  const months = periods.filter(({ unit }) => unit !== "semester").map((period) => period.month);
  if (periods.some(({ year }) => year !== "")) return [];
  const wraps = months.flatMap((n, index) => (index > 0 && n < months[index - 1]! ? [index] : []));
  const [first = 0, last = 0] = [months[0], months.at(-1)];
  const isClear = wraps.length === 0 || (wraps.length === 1 && first >= TURNING[0]! && last <= LAST_TURNING);
  const rises = wraps.length === 0 && first < TURNING[0]!;
  return periods.map(({ unit, month: n }) => {
    if (unit === "semester") return undefined;
    if (!isClear || (rises && n > LAST_TURNING)) return null;
    if (!TURNING.includes(n)) return undefined;
    if (rises) return 1;
    return wraps.length === 1 && months.indexOf(n) >= wraps[0]! ? 1 : 0;
  });
}
