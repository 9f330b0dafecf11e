/** Whether a cell holds what belongs into another column: the sign of a row pasted one column off. */
import { readBudget } from "../text/budget/index";
import { schoolCalendar } from "../text/calendar";
import { readDeadline } from "../text/deadline/index";
import { foldText } from "../text/normalize";
import type { SchoolCalendar } from "../text/types";
import type { Field, PlanRow, PlanTable } from "../types";
import { isBlank } from "./cells";

/** What the text looks like instead, as the column it would belong to. */
export type LooksLike = "deadline" | "budget" | "owner";

const TIMES: ReadonlySet<string> = new Set(["date", "month", "quarter", "semester", "schoolYear"]);

/** How the name of an office or a body begins. */
const BODY =
  /^[-+•* ]*(?:phòng (?:gd|giáo dục|văn hóa|vh)|sở |ubnd|ủy ban|hội (?!thi|nghị|thảo|giảng|diễn)|hội đồng|ban (?:giám hiệu|đại diện|lãnh đạo|chấp hành)|bgh|hiệu trưởng|phó hiệu trưởng|ht(?:$|[ ,;])|pht(?:$|[ ,;])|tổ (?:trưởng|chuyên môn|văn phòng)|ttcm|giáo viên|gvcn|cha mẹ|cmhs|công đoàn|đoàn thanh niên|kế toán|toàn thể|chi bộ|cấp ủy)/;

/** Kept, because what was read before is remembered by calendar. */
let calendar: SchoolCalendar | null = null;

function calendarOf(schoolYear: string): SchoolCalendar {
  if (calendar?.schoolYear !== schoolYear) calendar = schoolCalendar(schoolYear);
  return calendar;
}

function looksLikeTime(text: string, table: PlanTable): boolean {
  // "Kế toán (tháng 9)" names somebody first.
  if (text.includes("(")) return false;
  const { kind, flags } = readDeadline({ text }, calendarOf(table.schoolYear));
  return TIMES.has(kind) && !flags.includes("ambiguous");
}

/** An amount that says its unit: bare numbers are counts as often as money. */
function looksLikeMoney(text: string): boolean {
  const { kind, flags } = readBudget({ text });
  return (kind === "amount" || kind === "range") && !flags.includes("ambiguous") && /\p{L}|₫/u.test(text);
}

/**
 * What the row's cell in `field` looks like when it can't be what the column is for; null when it can, or when it looks
 * like nothing else either.
 */
export function misplacedIn(row: PlanRow, field: "budget" | "deadline" | "owner", table: PlanTable): LooksLike | null {
  // Most cells are what they should be; only the others are read again.
  if (field === "budget" && row.budget.kind !== "unreadable" && row.budget.kind !== "unspecified") return null;
  if (field === "deadline" && row.deadline.kind !== "unreadable") return null;
  const text = sourceOf(row, field);
  if (field === "owner" && (text.length > 60 || !/\d/.test(text))) return null;
  if (isBlank(text)) return null;
  if (field === "budget") {
    if (looksLikeTime(text, table)) return "deadline";
    return row.budget.kind === "unreadable" && BODY.test(foldText(text)) ? "owner" : null;
  }
  if (field === "deadline") {
    if (looksLikeMoney(text)) return "budget";
    return BODY.test(foldText(text)) ? "owner" : null;
  }
  if (looksLikeTime(text, table)) return "deadline";
  return looksLikeMoney(text) ? "budget" : null;
}

function sourceOf(row: PlanRow, field: Field): string {
  if (field === "budget") return row.budget.source;
  return field === "deadline" ? row.deadline.source : (row.text[field] ?? "");
}
