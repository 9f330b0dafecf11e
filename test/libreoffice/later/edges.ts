/**
 * The days on which a mark changes, for each of the ways by which a rule knows a deadline: the last day without a mark,
 * the first and the last of "due soon", the day after the deadline.
 */
import { isoToSerial } from "../../../src/plan/text/calendar";
import type { MarkKind } from "../../../src/excel/index";
import type { PlanLine } from "../../support/excel";

/** The days that LibreOffice is started on. */
export const DAYS = ["2025-05-16", "2025-05-31", "2025-06-01", "2025-09-01"] as const;
export type Day = (typeof DAYS)[number];

type Marks = readonly (MarkKind | null)[];

/** Deadlines, and the marks on {@link DAYS}. Due soon is from 14 days before the deadline to its own day. */
const EXPECTED: readonly [end: string, marks: Marks][] = [
  ["2025-05-29", ["dueSoon", "overdue", "overdue", "overdue"]],
  ["2025-05-30", ["dueSoon", "overdue", "overdue", "overdue"]], // 16 May is its 14th day before, 31 May the day after
  ["2025-05-31", [null, "dueSoon", "overdue", "overdue"]], // 16 May is its 15th day before; its own day; the day after
  ["2025-06-01", [null, "dueSoon", "dueSoon", "overdue"]],
  ["2025-06-14", [null, "dueSoon", "dueSoon", "overdue"]],
  ["2025-06-15", [null, null, "dueSoon", "overdue"]],
  ["2025-06-16", [null, null, null, "overdue"]],
  ["2025-08-31", [null, null, null, "overdue"]],
  ["2025-09-01", [null, null, null, "dueSoon"]],
  ["2025-09-15", [null, null, null, "dueSoon"]],
  ["2025-09-16", [null, null, null, null]],
];

/** Day, month and year as people write them: 30/5/2025. */
function written(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day}/${month}/${year}`;
}

export interface Edge {
  line: PlanLine;
  /** What is typed over the deadline once the plan is marked, an apostrophe before what is to stay a text. */
  typed?: string;
  marks: Marks;
}

const NONE: Marks = [null, null, null, null];

/** Words that only the reader understands: the rule has them from the plan as it was when it was marked. */
const known = (end: string) => `Chậm nhất ${written(end)}`;

/** A text like a date, a true date, a wording of every school year: typed later, and judged all the same. */
export const edges: Edge[] = EXPECTED.flatMap(([end, marks]) => [
  { line: { criterion: "1.1", content: `Chữ đã đọc, ${end}`, deadline: known(end) }, marks },
  { line: { criterion: "1.1", content: `Như trên, ${end}`, deadline: "nt" }, marks },
  { line: { criterion: "1.2", content: `Đã xong, ${end}`, deadline: known(end), status: "Đã hoàn thành" }, marks: NONE },
  { line: { criterion: "1.3", content: `Chữ gõ sau, ${end}`, deadline: "" }, typed: `'${written(end)}`, marks },
  // The first of a month stands for the month: see `months`.
  ...(end.endsWith("-01") ? [] : [{ line: { criterion: "1.4", content: `Ngày gõ sau, ${end}`, deadline: "32/13/2025" }, typed: String(isoToSerial(end)), marks }]),
  { line: { criterion: "1.5", content: `Ngày gõ sau, đã xong, ${end}`, deadline: "", status: "Hoàn thành" }, typed: String(isoToSerial(end)), marks: NONE },
]);

/** The ends of months, as words that are typed later. */
export const months: Edge[] = [
  { line: { criterion: "1.1", content: "Tháng năm" }, typed: "Tháng 5/2025", marks: [null, "dueSoon", "overdue", "overdue"] },
  { line: { criterion: "1.2", content: "Tháng tám" }, typed: "Tháng 8/2025", marks: [null, null, null, "overdue"] },
  // Excel makes 1 May of "5/2025", and the month is meant.
  { line: { criterion: "1.3", content: "Tháng thành ngày" }, typed: String(isoToSerial("2025-05-01")), marks: [null, "dueSoon", "overdue", "overdue"] },
];

/** So many wordings beside the edges that the rules look them up in a sheet. */
export const looked: Edge[] = [
  ...EXPECTED.flatMap(([end, marks]) => [
    { line: { criterion: "1.1", content: `Tra bảng, ${end}`, deadline: known(end) }, marks },
    { line: { criterion: "1.1", content: `Tra bảng, như trên, ${end}`, deadline: "nt" }, marks },
    { line: { criterion: "1.2", content: `Tra bảng, đã xong, ${end}`, deadline: known(end), status: "Đã hoàn thành" }, marks: NONE },
  ]),
  ...Array.from({ length: 80 }, (_, i) => ({
    line: { criterion: "1.3", content: `Dòng ${i + 1}`, deadline: `${["Trước ngày", "Đến hết ngày"][i % 2]} ${1 + (i % 28)}/${1 + (Math.floor(i / 28) % 12)}/${2090}` },
    marks: NONE,
  })),
];
