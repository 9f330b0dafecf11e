/**
 * Deadlines that a formula can judge without having seen them: a true date, "15/9/2025" as text, and the commonest
 * wordings. So a cell that is edited after marking is judged at once.
 */
import { readDeadline, schoolCalendar, type CellValue, type IsoDate } from "../../plan/index";
import { isoDate, isoToSerial, monthEnd, serialToIso } from "../../plan/text/calendar";
import { daysOfAll, ORIGIN } from "./days";
import { InFormula } from "./store";

/** Excel knows no later day; of a higher number its date functions make an error, which marks nothing. */
const LAST_SERIAL = isoToSerial("9999-12-31");

/** Wordings of a school year that schools use most, each as the reader reads it. */
export function usualWordings(schoolYear: string): Map<string, IsoDate> {
  const [first, second] = schoolYear.split("-").map(Number);
  const months = Array.from({ length: 13 }, (_, i) => (i < 5 ? [i + 8, first] : [i - 4, second]));
  const wordings = [
    ...months.flatMap(([month, year]) => {
      const padded = String(month).padStart(2, "0");
      return [`Tháng ${month}/${year}`, `Tháng ${padded}/${year}`, `${month}/${year}`, `${padded}/${year}`, `Tháng ${month}`];
    }),
    ...["Học kỳ I", "Học kỳ II", "HKI", "HKII", "HK1", "HK2", "Cuối năm học"],
  ];
  const calendar = schoolCalendar(schoolYear);
  const read = wordings.map((text) => [text, readDeadline({ text }, calendar)] as const);
  return new Map(read.flatMap(([text, { end, flags }]) => (end === null || flags.includes("ambiguous") ? [] : [[text, end]])));
}

/**
 * The day that `cell` names, in days since day 0, as an expression; 0 for all that only the reader can read.
 * The first day of a month is taken for the month: "8/2025" becomes 1 August when it is typed into Excel.
 *
 * @param known How the plan's own wordings were read. Where a formula would say otherwise of one of them, that kind is
 * left to the reader.
 */
export function dayByItself(cell: string, schoolYear: string, known: ReadonlyMap<CellValue, IsoDate | null>): string {
  const [first] = schoolYear.split("-").map(Number);
  const isRight = (kind: "number" | "string", read: (value: CellValue) => IsoDate | null) =>
    [...known].every(([value, date]) => typeof value !== kind || read(value) === null || read(value) === date);
  const usual = new InFormula().of(cell, daysOfAll(usualWordings(schoolYear)));
  const text = isRight("string", dateOfText) ? `IFERROR(IF(${usual}>0,${usual},${textDate(cell)}),0)` : usual;
  const serial = `IF(DAY(${cell})=1,EOMONTH(${cell},0),INT(${cell}))-${ORIGIN}`;
  const isDate = `${cell}>=DATE(${first - 1},1,1)`;
  const number = isRight("number", (value) => dateOfSerial(Number(value), first)) ? `IF(${isDate},${serial},0)` : "0";
  return `IF(ISNUMBER(${cell}),${number},${text})`;
}

/** "15/9/2025": day, month, year between two slashes, a day that exists. */
function textDate(cell: string): string {
  const part = (n: number) => `VALUE(TRIM(MID(SUBSTITUTE(${cell},"/",REPT(" ",20)),${n * 20 + 1},20)))`;
  const date = `DATE(${part(2)},${part(1)},${part(0)})`;
  const isDate = `AND(LEN(${cell})<=10,MID(${cell},LEN(${cell})-4,1)="/",DAY(${date})=${part(0)},MONTH(${date})=${part(1)})`;
  return `IF(${isDate},${date}-${ORIGIN},0)`;
}

/** What {@link textDate} makes of a text. */
function dateOfText(value: CellValue): IsoDate | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(value));
  return match && isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** What the formula makes of a number; null for one that it leaves alone. */
function dateOfSerial(serial: number, firstYear: number): IsoDate | null {
  if (serial < isoToSerial(`${firstYear - 1}-01-01`) || serial > LAST_SERIAL) return null;
  const date = serialToIso(serial);
  const [year, month, day] = date.split("-").map(Number);
  return day === 1 ? monthEnd(year, month) : date;
}
