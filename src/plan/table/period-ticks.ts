/** A deadline that is ticked in columns of months: x under T9 and T10. */
import type { CellText, DeadlineReading } from "../text/types";
import type { Field, IsoDate, PlanRow } from "../types";
import type { PeriodColumn } from "./period-columns";
import type { Readers } from "./readers";
import type { RowContext } from "./row";

/** What a row's ticks say. */
interface Ticked {
  deadline: DeadlineReading;
  /** Every tick stands in a cell that is merged with the row above. */
  isMerged: boolean;
}

/** One cell with something in it, and the periods that it stands under: more than one where it is merged across. */
interface Mark {
  columns: PeriodColumn[];
  cell: CellText;
  /** Worksheet row and column of the cell. */
  at: string;
  isMerged: boolean;
}

const NOTHING = /^[\s.…_–—-]*$|^0$/;
/** `ü` is a tick in the font Wingdings. */
const TICK = /^(?:[x×+vüP*•●■▪◆★▲►→]{1,3}|[✓✔☑√✅☒✗]\ufe0f?|1)$/iu;
/** A word is a tick ("Tổ chức", "BGH"), unless it says that nothing is done then. */
const WORDS = /^[^\d]{2,40}$/;
const NOT_THEN = /(?<!\p{L})(?:không|chưa|nghỉ|tết|hoãn|lùi|huỷ|hủy|bỏ|dời|trừ|khong|chua|nghi)(?!\p{L})/iu;
/** Readings that a cell says of the whole row, under whichever month it stands. */
const OF_ALL: ReadonlySet<string> = new Set(["recurring", "schoolYear"]);
/** Longer lists go by their ends. */
const LONGEST_LIST = 200;

/** The periods' names with their years, and when each is due; null where nobody can tell. */
export function dueOf({ name, turn }: PeriodColumn, readers: Readers): IsoDate | null {
  return name === "" ? null : readers.deadline({ text: nameOf({ name, turn }, readers) }).end;
}

function nameOf({ name, turn }: Pick<PeriodColumn, "name" | "turn">, { firstYear }: Readers): string {
  return turn === undefined ? name : `${name}/${firstYear + turn}`;
}

/**
 * What a row's ticks in columns of months say; null where the row says in words when, or the table has no such columns. Leaves the ticked
 * columns' names in `text`, and in `inherited` whether the ticks are those of the row above.
 */
export function tickedOf(context: RowContext, row: number, text: PlanRow["text"], inherited: Field[]): DeadlineReading | null {
  const { ticks, columns } = context.header;
  if (!ticks) return null;
  const isTicked = columns.deadline === ticks[0].column;
  if (!isTicked && (text.deadline ?? "") !== "") return null;
  const { deadline, isMerged } = readTicks(context, ticks, row);
  if (!isTicked && deadline.kind === "none") return null;
  text.deadline = deadline.source;
  const at = inherited.indexOf("deadline");
  if (isMerged && at < 0) inherited.push("deadline");
  else if (!isMerged && at >= 0) inherited.splice(at, 1);
  return deadline;
}

/** From the first ticked period to the last, as a list of months in one cell is read. */
function readTicks({ sheet, header, readers }: Pick<RowContext, "sheet" | "header" | "readers">, ticks: readonly PeriodColumn[], row: number): Ticked {
  const marks: Mark[] = [];
  for (const period of ticks) {
    const merge = sheet.merge(row, period.column);
    const isOwn = merge === null || merge.row <= header.bottom;
    const [from, column] = isOwn ? [row, period.column] : [merge.row, merge.column];
    // A line across the whole row is no tick.
    if (!ticks.some((one) => one.column === column)) continue;
    const cell = sheet.cell(from, column);
    if (NOTHING.test(cell.text)) continue;
    const at = `${from} ${column}`;
    const last = marks.at(-1);
    if (last?.at === at) last.columns.push(period);
    else marks.push({ columns: [period], cell, at, isMerged: from < row });
  }
  const isMerged = marks.length > 0 && marks.every((mark) => mark.isMerged);
  return { deadline: { ...deadlineOf(marks, readers), source: marks.map(wordsOf).join(", ") }, isMerged };
}

/** "T9", "T9 – T12", "T9 (15/9)". */
function wordsOf({ columns, cell }: Mark): string {
  const words = columns.length === 1 ? columns[0]!.header : `${columns[0]!.header} – ${columns.at(-1)!.header}`;
  return TICK.test(cell.text.trim()) ? words : `${words} (${cell.text.replace(/\s+/g, " ").trim()})`;
}

function deadlineOf(marks: readonly Mark[], readers: Readers): DeadlineReading {
  const none = readers.deadline({ text: "" });
  if (marks.length === 0) return none;
  if (marks.length === 1) {
    const said = readers.deadline(marks[0]!.cell);
    if (OF_ALL.has(said.kind)) return said;
  }
  const unreadable = (flags: string[]): DeadlineReading => ({ ...none, kind: "unreadable", flags });
  if (marks.some(({ columns }) => columns.some(({ name }) => name === ""))) return unreadable(["ambiguous"]);
  const pieces = marks.map((mark) => piecesOf(mark, readers));
  if (!pieces.every((piece) => piece !== null)) return unreadable([]);
  const texts = pieces.flat();
  const list = texts.map(({ text }) => text).join(", ");
  if (texts.length === 1) return readers.deadline(texts[0]!);
  if (list.length <= LONGEST_LIST && marks.every(isPlain)) {
    const whole = readers.deadline({ text: list });
    if (whole.end !== null) return whole;
  }
  const spans = texts.map((text) => readers.deadline(text));
  const isInOrder = spans.every(({ start, end }, index) => start !== null && end !== null && (index === 0 || start >= spans[index - 1]!.start!));
  return isInOrder ? readers.period(texts[0]!, texts.at(-1)!) : unreadable(["ambiguous"]);
}

function isPlain({ cell }: Mark): boolean {
  const text = cell.text.trim();
  return TICK.test(text) || (WORDS.test(text) && !NOT_THEN.test(text));
}

/** What a mark stands for: the periods above it, or the day in its cell where that lies in them. Null when it can't be told. */
function piecesOf(mark: Mark, readers: Readers): CellText[] | null {
  const periods = mark.columns.map((period) => ({ text: nameOf(period, readers) }));
  const said = TICK.test(mark.cell.text.trim()) ? null : readers.deadline(mark.cell);
  if (said === null || (said.end === null && said.start === null)) return isPlain(mark) ? periods : null;
  const first = readers.deadline(periods[0]!).start;
  const last = readers.deadline(periods.at(-1)!).end;
  const isWithin = first !== null && last !== null && said.start !== null && said.end !== null && said.start >= first && said.end <= last;
  return isWithin ? [mark.cell] : null;
}
