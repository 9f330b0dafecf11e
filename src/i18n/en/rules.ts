import type { rules as source } from "../vi/rules";

/** What each rule says about a cell; keys are rule ids. What was found, then what to do. */
export const rules: Record<keyof typeof source, string> = {
  // standards
  "criterion-missing": "{place:place}: no criterion. Please write its number, for example “Tiêu chí 1.1”.",
  "criterion-unreadable": "{place:place}: no criterion can be read from “{text}”. Please write it like “Tiêu chí 1.1”.",
  "criterion-ambiguous":
    "{place:place}: the criterion is stored as a number or a date and was read as {criterion}. Please format the cell as Text and type it again: 1.1 is not 1.10.",
  "criterion-unknown":
    "Criterion {criterion} is not among the standards of circular {circular}. The nearest is {suggestion} “{title}”. Please check the number, or the standards chosen.",
  "criterion-misplaced":
    "Criterion {criterion} belongs to standard {belongsTo} but stands under or beside standard {standard}. Please move the row or correct the number.",
  "criterion-repeated": "{place:place}: the same criterion and content are already in row {firstRow}. Please merge the two rows or delete one.",
  "standard-unknown":
    "Circular {circular} has {count} standards; there is no standard {standard}. Please check the number, or the standards chosen.",
  "standard-ordinal-mismatch":
    "The number “{ordinal}” stands beside Standard {standard}. It was read by its name as standard {standard}; please correct the number.",
  "standard-absent":
    "The plan has no standard {standard} “{title}”. If nothing is to be improved there, please write “Tiêu chuẩn {standard}: Không có”.",
  "standard-title-differs":
    "The title of standard {standard} differs from the circular: it says “{written}”, the official title is “{official}”. Please use the official one.",
  // content
  "column-missing": "The table has no column for {field:field}. Please add it, or show which column it is.",
  "content-missing": "{place:place}: nothing says what is to be improved. Please add it.",
  "actions-missing": "{place:place}: no actions. Please write at least one thing that will be done.",
  "action-repeated": "{place:place}: the action “{action}” is repeated; it is already in row {firstRow}. Please drop the repetition or write an action of its own.",
  // people
  "owner-missing": "{place:place}: nobody is named. Please write who leads.",
  "no-accountable-owner": "{place:place}: it is not clear who is accountable. Please write “chủ trì” after one person or body.",
  "partners-missing": "{place:place}: no partners. Please add them, or write “Không” when none are needed.",
  "partner-none-contradicts-action":
    "{place:place}: partners say that there are none, but an action says “{action}”. Please name the partner.",
  "trailing-punctuation": "{place:place}: the cell for {field:field} ends with “{ending}”, a name may be missing. Please check.",
  "entity-spelling-variants": "“{name}” here and “{other}” in {otherCell} look like the same body. Please use one spelling.",
  // deadline
  "deadline-missing": "{place:place}: no deadline. Please write the month or day by which it is done.",
  "deadline-not-ticked": "The columns of time hold no word or mark; filled colours can't be read. Please type “x” into the months of the work.",
  "deadline-conditional": "{place:place}: “{text}” is a condition, not a deadline. Please add the month or day expected.",
  "deadline-unreadable": "{place:place}: the deadline “{text}” can't be read. Please write it like “Tháng 5/2025” or “15/5/2025”.",
  "deadline-ambiguous": "{place:place}: “{text}” was read as due on {end:date}. If that is wrong, please write it more exactly.",
  "deadline-start-after-end": "{place:place}: it begins after it ends. Please check both dates.",
  "deadline-open-ended": "{place:place}: “{text}” has no end. Please add a deadline.",
  "deadline-outside-year":
    "{place:place}: the deadline “{text}” ({end:date}) is in the next school year, outside {schoolYear}. Please check the year.",
  "deadline-in-summer": "{place:place}: the deadline “{text}” ({end:date}) is in the summer, after teaching ends. If that is not meant, please correct it.",
  "deadline-other-year": "{place:place}: the deadline “{text}” is not in the school year {schoolYear}. Please check the year.",
  "deadline-overdue":
    "{place:place}: {days} days overdue (due {end:date}) and not marked as done. Please update the progress or move the deadline.",
  "deadline-due-soon": "{place:place}: due soon, on {end:date} (in {days} days).",
  // budget
  "budget-missing": "{place:place}: no budget. Please write the amount expected, or “Không” when none is needed.",
  "budget-unfunded": "{place:place}: “{text}” shows that money is needed and not there yet. Please write the amount and where it may come from.",
  "budget-unspecified": "{place:place}: “{text}” gives no amount, so it is not in the total. Please add the amount expected.",
  "budget-unreadable": "{place:place}: no amount can be read from “{text}”, so it is not in the total. Please write it like “5 triệu đồng” or “5.000.000 đ”.",
  "budget-needs-unit": "{place:place}: “{text}” has no unit, so it is not in the total. Please write the unit, for example “triệu đồng”, in the cell or in the header.",
  "budget-ambiguous": "{place:place}: “{text}” was read as {dong:money}. If that is wrong, please write it more exactly.",
  "budget-unit-price": "{place:place}: “{text}” is a unit price, so it is not in the total. Please add the quantity or the whole amount.",
  "budget-parts-differ": "{place:place}: the parts in “{text}” do not add up to the total given. Please check each of them.",
  "budget-words-differ": "{place:place}: the amount in figures and in words differ in “{text}”. Please check.",
  "budget-with-purpose":
    "{place:place}: the budget mixes the amount with what it is for; {dong:money} was read for all of it. Better to move the purpose to the notes.",
  "budget-cost-in-actions": "{place:place}: the budget says that none is needed, but the action “{action}” may cost money. Please check.",
  "total-row-differs": "The total row says {written:money}, the rows add up to {sum:money}. Please check.",
  // progress
  "status-unreadable": "{place:place}: “{text}” does not say how far it has come. Please write “Hoàn thành”, “Đang thực hiện” or “Chưa hoàn thành”.",
  "done-without-evidence": "{place:place}: done, but the cell for {field:field} shows no evidence. Please write it.",
  "done-before-start":
    "{place:place}: marked as done although it only begins on {start:date} (judged on {asOf:date}). Please check the progress or the time.",
  "plan-cannot-be-monitored":
    "The table has no column for results, indicators or progress, so its progress is hard to follow. Please add at least “Mức độ thực hiện”.",
  // text
  "cell-error": "The cell shows the error {text}. Please repair the formula or type the content again.",
  "cell-too-narrow": "The cell shows only # because its column is too narrow, so it can't be read. Please widen the column.",
  "cell-shifted": "{place:place}: the column for {field:field} says “{text}”, which looks like {looksLike:field}. Please check whether the row has shifted.",
  "text-not-nfc":
    "{count:number} cells use decomposed Vietnamese accents (often copied from a PDF), so searching and filtering may miss them. Please convert them to composed Unicode.",
  "lookalike-letters":
    "{count:number} cells have letters that only look Vietnamese: “{text}”, for example, should be “{meaning}”, so searching and filtering may miss them. Please put the right letters.",
  "text-stray-spaces": "Stray spaces at “{text}”. Please delete them.",
  "doubled-word": "A word is doubled: “{words}”. Please delete one.",
  "legacy-encoding":
    "{count:number} cells are typed in the old encoding {encoding}; “{text}”, for example, stands for “{meaning}”. Please convert them to Unicode.",
  // document
  "school-year-typo": "The school year “{written}” is wrong: its second year must follow the first. Is {expected} meant? Please correct it.",
  "school-year-assumed": "No school year can be read in the sheet; {schoolYear} was taken. Please write it in the title or choose it in the settings.",
  "section-numbering": "Section {written} follows section {before}; {expected} was to be expected. Please renumber.",
  "legal-basis-date":
    "{document} of {dated:date} can hardly govern the school year {schoolYear}. Please check the document cited.",
  "document-undated": "The plan has a place for the signature but no date. Please add it.",
};
