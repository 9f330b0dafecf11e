/** "Thời gian/Kinh phí", "Người thực hiện, thời gian": one column that says when and for how much, or who and when. */
import type { BudgetReading, CellText, DeadlineReading } from "../text/types";
import type { Field } from "../types";
import { inOrder } from "./columns";
import type { Header } from "./header";
import { plainLine } from "./lines";
import type { Readers } from "./readers";

/** Surer signs first; a comma or slash without blanks also stands inside dates and amounts. */
const JOINTS = [/\s*\n\s*/g, /\s*;\s*/g, /\s+\/\s+/g, /\s+[-–—]\s+/g, /\s*,\s+/g, /\s*:\s+/g, /\s+(?=(?:kinh phí|kp|dự kiến)(?!\p{L}))/giu, /\s*\((?=[^()]*\)\s*$)/g];

/** Words of a time: a cell with one of them does not lack its deadline, whether or not it can be read. */
const OF_TIME = /\b(?:thang|hoc k[iy]|hk\w*|quy [ivx\d]+|nam|tuan|ngay|t\d+|hang|thuong xuyen|dau|cuoi|he|tet)\b|\d\s*[/-]\s*\d/;

/** A longer cell is a description. */
const LONGEST = 200;

const TIME = /\bthoi (?:gian|han)\b/;
/** Not "Thời gian thực hiện". */
const PEOPLE = /\b(?:nguoi|don vi|bo phan|ca nhan|can bo)\b|\b(?:phu trach|chu tri|phan cong|trach nhiem|nhan luc|nhan su)\b/;

/**
 * A header whose one column is named for time and money, or for time and people, carries both: what asks for the other's column finds it,
 * and so do marks and rules.
 *
 * @param given fields that are where the user put them, or have no column by the user's word
 */
export function shareColumn(header: Header, given: readonly Field[]): Header {
  const shared = share(header, given, "budget", /\bkinh phi\b/);
  return isShared(shared) ? shared : share(shared, given, "owner", PEOPLE);
}

function share(header: Header, given: readonly Field[], other: Field, names: RegExp): Header {
  const { columns, headers } = header;
  const [at, missing]: [Field, Field] = columns.deadline !== undefined ? ["deadline", other] : [other, "deadline"];
  const isDated = missing === "deadline" && (columns.startDate !== undefined || columns.endDate !== undefined);
  if (columns[at] === undefined || columns[missing] !== undefined || given.includes(missing) || isDated) return header;
  if (!(missing === "deadline" ? TIME : names).test(plainLine(headers[at] ?? ""))) return header;
  return { ...header, columns: inOrder({ ...columns, [missing]: columns[at] }), headers: { ...headers, [missing]: headers[at] } };
}

/** Whether a table's time and money share a column. */
export function isShared({ columns }: Pick<Header, "columns">): boolean {
  return columns.deadline !== undefined && columns.deadline === columns.budget;
}

export interface Shared {
  deadline: DeadlineReading;
  budget: BudgetReading;
}

const BLANK: CellText = { text: "" };

/** What such a cell says of each: both parts, the one that it has, or, where neither can be told, what each reader makes of the whole. */
export function readShared(cell: CellText, readers: Readers): Shared {
  const parts = splitShared(cell.text, readers);
  if (parts) return { deadline: readers.deadline(parts.deadline), budget: readers.budget(parts.budget) };
  const time = readers.deadline(cell);
  const money = readers.budget(cell);
  if (isTime(cell, readers) && !money.flags.includes("unfunded")) return { deadline: time, budget: readers.budget(BLANK) };
  return { deadline: money.kind !== "unreadable" && !OF_TIME.test(plainLine(cell.text)) ? readers.deadline(BLANK) : time, budget: money };
}

/** When, in a cell that says who as well: the part that is a time, nothing where no word is of one. */
export function readOwned(cell: CellText, readers: Readers): DeadlineReading {
  const [part] = split(cell.text, readers, isPeople) ?? [];
  const time = readers.deadline(part ?? cell);
  return part || time.end !== null || OF_TIME.test(plainLine(cell.text)) ? time : readers.deadline(BLANK);
}

/**
 * The two parts of such a cell. Null unless it falls into one part that is a deadline and nothing else, and one that is money and nothing
 * else: the cell is then read as a whole.
 *
 * @example splitShared("Tháng 9/2025; 5 triệu", readers) // { deadline: { text: "Tháng 9/2025" }, budget: { text: "5 triệu" } }
 */
export function splitShared(text: string, readers: Readers): { deadline: CellText; budget: CellText } | null {
  const parts = split(text, readers, isMoney);
  return parts && { deadline: parts[0], budget: parts[1] };
}

/** The part that is a time, then the other one. */
function split(text: string, readers: Readers, isOther: (cell: CellText, readers: Readers) => boolean): [CellText, CellText] | null {
  if (text.length > LONGEST) return null;
  for (const joint of JOINTS) {
    const places = [...text.matchAll(joint)];
    for (const place of new Set([places[0], places.at(-1)])) {
      if (place === undefined) continue;
      const [first, second] = [text.slice(0, place.index), text.slice(place.index + place[0].length)].map((part): CellText => ({ text: part.replace(/^\((.*)\)$|\)\s*$/s, "$1").trim() })) as [CellText, CellText];
      if (first.text === "" || second.text === "") continue;
      if (isTime(first, readers) && isOther(second, readers)) return [first, second];
      if (isOther(first, readers) && isTime(second, readers)) return [second, first];
    }
  }
  return null;
}

/** Somebody, and no second time. */
function isPeople({ text }: CellText, readers: Readers): boolean {
  return readers.people(text).people.length > 0 && !/\d\s?[/-]\s?\d|\b(?:thang|tuan|quy|ngay) (?:\d|[ivx]+\b)|\bhk|\bhoc k/.test(plainLine(text));
}

function isTime(cell: CellText, readers: Readers): boolean {
  const { start, end } = readers.deadline(cell);
  return (start !== null || end !== null) && readers.budget(cell).dong === null;
}

/** A figure, "Không", or a word on who pays or that nobody does yet. */
function isMoney(cell: CellText, readers: Readers): boolean {
  const { kind, sources, flags } = readers.budget(cell);
  const says = kind === "amount" || kind === "range" || kind === "none-needed" || (kind === "unspecified" && (sources.length > 0 || flags.length === 0 || flags.includes("unfunded")));
  // "5 triệu; tháng 6/2025" would hide a second date.
  return says && [cell.text, ...cell.text.split(/[;,\n():]|\s[-–—/]\s/)].every((text) => text.trim() === "" || readers.deadline({ text: text.trim() }).start === null);
}
