/** What the readers in this folder give back. Every reading keeps the text it was read from. */
import type { CellValue, IsoDate } from "../types";

/** What a reader is given of a cell. */
export interface CellText {
  /** What Excel displays. */
  text: string;
  /** What Excel stores, when it is known: a serial number for a date, a number for an amount. */
  cellValue?: CellValue;
  /** The en-US number format, when it is known. */
  numberFormat?: string;
}

/** The school year's calendar: settings, not law. */
export interface SchoolCalendar {
  /** `2024-2025`. */
  schoolYear: string;
  schoolYearStart: IsoDate;
  hk1End: IsoDate;
  hk2Start: IsoDate;
  teachingEnd: IsoDate;
  summerStart: IsoDate;
  summerEnd: IsoDate;
  /** From this day on a date belongs to the next school year (1 August). */
  rollover: IsoDate;
}

export type DeadlineKind =
  | "date"
  | "month"
  | "quarter"
  | "semester"
  | "schoolYear"
  | "range"
  | "recurring"
  | "none"
  | "ditto"
  | "unreadable";

export interface DeadlineReading {
  kind: DeadlineKind;
  start: IsoDate | null;
  /** The due date. Null: never overdue. */
  end: IsoDate | null;
  /** Flags of `deadlines.json`: yearInferred, outsideYear, afterTeachingYear, beforeYear, otherYear, openEnded, ambiguous … */
  flags: string[];
  /** Set where `ambiguous` says no more than that days or months are plainly listed ("Tháng 11 và tháng 3"): done at each, so by the last. */
  listed?: true;
  /** The text as it stood in the cell. */
  source: string;
}

export type BudgetKind = "amount" | "none-needed" | "unspecified" | "blank" | "range" | "ditto" | "unreadable";

export interface BudgetSource {
  /** Normalised name: `ngân sách`, `xã hội hóa`. */
  name: string;
  dong: number | null;
}

export interface BudgetReading {
  kind: BudgetKind;
  /** Whole đồng; null when there is no single figure. */
  dong: number | null;
  min: number | null;
  max: number | null;
  /** Flags of `budgets.json`: estimate, unitPrice, unfunded, ambiguous, typo … */
  flags: string[];
  sources: BudgetSource[];
  /** `year`, `month`, `person` … for a unit price. */
  per?: string;
  source: string;
}

export type Status =
  | "done"
  | "doing"
  | "notStarted"
  | "notDone"
  | "late"
  | "overdue"
  | "deferred"
  | "paused"
  | "cancelled"
  | "notApplicable"
  | "submitted"
  | "rejected"
  | "blank"
  | "unknown";

export interface StatusReading {
  status: Status;
  /** 0–100 when the text says so. */
  percent: number | null;
  /** Set when one wrong letter was put right: "hoàn thnàh". */
  mended?: true;
  source: string;
}

export interface CriterionReading {
  /** `"5"`. */
  standard: string | null;
  /** `"1.10"`. */
  criterion: string | null;
  /** All criteria that the text names, in order: `5.1 – 5.3` gives three. */
  criteria: string[];
  /** What follows the number, without the leading colon. */
  title: string;
  /** `datelike`: Excel may have turned 1.1 into a date; `trailingZero`: a number 1.1 that may have been 1.10; `byTitle`: told by its title … */
  flags: string[];
  source: string;
}

export type PersonRole = "lead" | "direct" | "partner" | "monitor" | "none";

export interface Person {
  /** Normalised: `Hiệu trưởng`. */
  name: string;
  role: PersonRole;
  /** "toàn thể …", "toàn trường", "các bộ phận liên quan". */
  collective: boolean;
}

export interface PeopleReading {
  people: Person[];
  /** The text says that there are none ("Không"). */
  none: boolean;
  /** The accountable one, when the text settles it: who leads, or the only one named. */
  lead: string | null;
  source: string;
}
