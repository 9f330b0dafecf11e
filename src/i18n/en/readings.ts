import { budgetReadings } from "./readings-budget";
import { rowReadings } from "./readings-row";
import type { readings as source } from "../vi/readings";

/** How the text of a cell was read: whole sentences. */
export const readings: Record<keyof typeof source, string> = {
  ...budgetReadings,
  ...rowReadings,
  "deadline-date": "Read as {due:date}: due by the end of that day.",
  "deadline-date-inferred":
    "Read as {due:date}: due by the end of that day; no year is written, so it was placed in school year {schoolYear}.",
  "deadline-date-doubtful": "Read as {due:date}: due by the end of that day; others may take these words differently, so please check.",
  "deadline-date-inferred-doubtful":
    "Read as {due:date}: due by the end of that day; no year is written, so it was placed in school year {schoolYear}, and others may take these words differently, so please check.",
  "deadline-before": "Read as before a day or period, which does not count itself: due by the end of the day before it, {due:date}.",
  "deadline-before-inferred":
    "Read as before a day or period, which does not count itself: due by the end of the day before it, {due:date}; no year is written, so it was placed in school year {schoolYear}.",
  "deadline-before-doubtful":
    "Read as before a day or period, which does not count itself: due by the end of the day before it, {due:date}; others may take these words differently, so please check.",
  "deadline-before-inferred-doubtful":
    "Read as before a day or period, which does not count itself: due by the end of the day before it, {due:date}; no year is written, so it was placed in school year {schoolYear}, and others may take these words differently, so please check.",
  "deadline-month": "Read as month {month}/{year}: due on its last day, {due:date}.",
  "deadline-month-inferred":
    "Read as month {month}/{year}: due on its last day, {due:date}; no year is written, so it was placed in school year {schoolYear}.",
  "deadline-month-doubtful":
    "Read as month {month}/{year}: due on its last day, {due:date}; others may take these words differently, so please check.",
  "deadline-month-inferred-doubtful":
    "Read as month {month}/{year}: due on its last day, {due:date}; no year is written, so it was placed in school year {schoolYear}, and others may take these words differently, so please check.",
  "deadline-quarter": "Read as quarter {quarter} of {year}: due on its last day, {due:date}.",
  "deadline-quarter-inferred":
    "Read as quarter {quarter} of {year}: due on its last day, {due:date}; no year is written, so it was placed in school year {schoolYear}.",
  "deadline-quarter-doubtful":
    "Read as quarter {quarter} of {year}: due on its last day, {due:date}; others may take these words differently, so please check.",
  "deadline-quarter-inferred-doubtful":
    "Read as quarter {quarter} of {year}: due on its last day, {due:date}; no year is written, so it was placed in school year {schoolYear}, and others may take these words differently, so please check.",
  "deadline-range": "Read as the time from {start:date} to {due:date}: due on its last day, {due:date}.",
  "deadline-range-inferred":
    "Read as the time from {start:date} to {due:date}: due on its last day, {due:date}; no year is written, so it was placed in school year {schoolYear}.",
  "deadline-range-doubtful":
    "Read as the time from {start:date} to {due:date}: due on its last day, {due:date}; others may take these words differently, so please check.",
  "deadline-range-inferred-doubtful":
    "Read as the time from {start:date} to {due:date}: due on its last day, {due:date}; no year is written, so it was placed in school year {schoolYear}, and others may take these words differently, so please check.",
  "deadline-recurring": "Read as continuing or recurring work from {start:date} to {due:date}: due only on the last day, {due:date}.",
  "deadline-recurring-inferred":
    "Read as continuing or recurring work from {start:date} to {due:date}: due only on the last day, {due:date}; no year is written, so it was placed in school year {schoolYear}.",
  "deadline-recurring-doubtful":
    "Read as continuing or recurring work from {start:date} to {due:date}: due only on the last day, {due:date}; others may take these words differently, so please check.",
  "deadline-recurring-inferred-doubtful":
    "Read as continuing or recurring work from {start:date} to {due:date}: due only on the last day, {due:date}; no year is written, so it was placed in school year {schoolYear}, and others may take these words differently, so please check.",
  "deadline-from": "Read as starting on {start:date} with no end given: there is no due date.",
  "deadline-from-inferred":
    "Read as starting on {start:date} with no end given: there is no due date; no year is written, so it was placed in school year {schoolYear}.",
  "deadline-from-doubtful":
    "Read as starting on {start:date} with no end given: there is no due date; others may take these words differently, so please check.",
  "deadline-from-inferred-doubtful":
    "Read as starting on {start:date} with no end given: there is no due date; no year is written, so it was placed in school year {schoolYear}, and others may take these words differently, so please check.",
  "deadline-semester": "Read as a time within a semester, from {start:date} to {due:date}: due on its last day, {due:date}.",
  "deadline-semester-doubtful":
    "Read as a time within a semester, from {start:date} to {due:date}: due on its last day, {due:date}; others may take these words differently, so please check.",
  "deadline-semester-end": "Read as the end of a semester: due on {due:date} by the calendar of school year {schoolYear}.",
  "deadline-semester-end-doubtful":
    "Read as the end of a semester: due on {due:date} by the calendar of school year {schoolYear}; others may take these words differently, so please check.",
  "deadline-school-year":
    "Read as a time within school year {schoolYear}, from {start:date} to {due:date}: due on its last day, {due:date}.",
  "deadline-school-year-doubtful":
    "Read as a time within school year {schoolYear}, from {start:date} to {due:date}: due on its last day, {due:date}; others may take these words differently, so please check.",
  "deadline-school-year-end": "Read as the end of school year {schoolYear}: due on {due:date}.",
  "deadline-school-year-end-doubtful":
    "Read as the end of school year {schoolYear}: due on {due:date}; others may take these words differently, so please check.",
  "deadline-serial":
    "The cell holds the number by which Excel stores {due:date}: it was read as that day; please check the cell’s format.",
  "deadline-blank": "The cell is blank: there is no due date.",
  "deadline-none": "The text says that the time is not settled: there is no due date.",
  "deadline-none-doubtful": "The text only says “{text}”: there is no due date; please say more.",
  "deadline-conditional": "The text names a condition or a source and no day: there is no due date.",
  "deadline-ditto": "Read as the same as the cell above: its deadline is taken over.",
  "deadline-unreadable": "No time could be read from “{text}”: nothing was guessed; please write it again, for example “Tháng 5/2025”.",
  "deadline-unreadable-doubtful": "“{text}” can be taken in several ways, so it was not read: please name the day or month.",
  "deadline-unreadable-us-order": "In “{text}” the month is over 12, perhaps because it was written before the day: please write day/month/year.",
  "deadline-unreadable-reversed": "“{text}” ends before it begins: no due date was taken; please check.",
  "deadline-reversed":
    "The end, {due:date}, comes before the start, {start:date}: {due:date} is still taken as the due date; please check.",
};
