import type { HelpPage } from "../types";
import type { helpDeadline as source } from "../vi/help-deadline";

/** Help on the rules about time. */
export const helpDeadline: Record<keyof typeof source, HelpPage> = {
  "deadline-missing": {
    why: "Without a deadline progress can't be followed, and nothing is ever late.",
    example: "The cell under “Thời gian” is blank, or says “Chưa xác định”.",
    fix: "Write the month or day, for example “Tháng 5/2025”.",
  },
  "deadline-not-ticked": {
    why: "The time is cut into columns of months, and no cell holds a word or a mark. Where months are only coloured, nobody but the reader's eye knows when a row is due.",
    example: "The columns “T9”, “T10” … are coloured and say nothing.",
    fix: "Type “x” into the months of each row; the colours may stay.",
  },
  "deadline-conditional": {
    why: "“Khi có kinh phí” is no date, so the row is never due.",
    example: "“Khi có kinh phí”, “Theo kế hoạch của Phòng”.",
    fix: "Keep the condition if needed, and add the month expected.",
  },
  "deadline-unreadable": {
    why: "Dates are not guessed. The row counts as neither late nor in time.",
    example: "“31/4” (April has 30 days), “Tuần 35”, “Trước Tết Nguyên đán”.",
    fix: "Write a day or month: “15/5/2025”, “Tháng 5/2025”, “Học kỳ I”.",
  },
  "deadline-ambiguous": {
    why: "One meaning was taken and is shown; whoever wrote the plan should confirm it.",
    example: "“T3” (March or Tuesday), “Tháng 9 hoặc tháng 10” (one of two months, the last one counts).",
    fix: "If the meaning is wrong, write the day or month.",
  },
  "deadline-start-after-end": {
    why: "The two dates are the wrong way round, usually a mistyped month or year.",
    example: "“Từ 15/3/2025 đến 1/3/2025”.",
    fix: "Check and correct one of the dates.",
  },
  "deadline-open-ended": {
    why: "With a start alone the row is never due, and nobody knows when it has to be done.",
    example: "“Từ tháng 01/2025”.",
    fix: "Add the end: “Từ tháng 01/2025 đến tháng 5/2025”.",
  },
  "deadline-outside-year": {
    why: "From 1 August it is the next school year. Usually August of the year before was meant, or the work really runs on.",
    example: "“Tháng 8/2025” in the plan of 2024-2025.",
    fix: "Correct the year; if the work runs on, put it into next year's plan.",
  },
  "deadline-in-summer": {
    why: "Teaching ends before 31 May; what is due in June or July comes too late for the year's report.",
    example: "“Tháng 7/2025” in the plan of 2024-2025.",
    fix: "Leave it if it is meant, such as repairs in the holidays; otherwise choose a month of the school year.",
  },
  "deadline-other-year": {
    why: "Usually a mistyped year, or a row copied from last year's plan.",
    example: "“Tháng 10/2023” in the plan of 2024-2025.",
    fix: "Correct the year, or drop the row if it belongs to another plan.",
  },
  "deadline-overdue": {
    why: "The deadline has passed and the row is not marked as done. A month, quarter or semester is due on its last day.",
    example: "Due “Tháng 5/2025”, looked at on 15 June 2025, no progress written.",
    fix: "Write “Hoàn thành” if it is done; otherwise move the deadline and say why.",
  },
  "deadline-due-soon": {
    why: "A reminder while there is time to finish and to gather evidence.",
    example: "Due on 31 May 2025, looked at on 20 May 2025.",
    fix: "Ask who leads how far it has come. How many days ahead is a setting.",
  },
};
