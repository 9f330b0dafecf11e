import type { HelpPage } from "../types";
import type { helpText as source } from "../vi/help-text";

/** Help on the rules about progress, wording and the document itself. */
export const helpText: Record<keyof typeof source, HelpPage> = {
  "status-unreadable": {
    why: "A row without a known progress can't be counted in the official indicator.",
    example: "“Tốt”, “Theo KH”.",
    fix: "Write one of the three: “Hoàn thành”, “Đang thực hiện”, “Chưa hoàn thành”.",
  },
  "done-without-evidence": {
    why: "External assessors ask for evidence; it is easier to note now than to find later.",
    example: "Progress: “Hoàn thành”; the cell under “Minh chứng” is blank or says “Chưa có”.",
    fix: "Write the code or name of the evidence.",
  },
  "done-before-start": {
    why: "Progress and time contradict each other; one of them may be mistyped.",
    example: "Time “Từ 1/3/2025 đến 31/5/2025”, marked “Hoàn thành” in December 2024.",
    fix: "Check the time or the progress.",
  },
  "plan-cannot-be-monitored": {
    why: "The plan promises supervision and has no place for results: at the end of the year it is hard to see what was done.",
    example: "Only content, actions, people, time, budget, partners and notes.",
    fix: "Add the column “Mức độ thực hiện”, and one for evidence if possible.",
  },
  "cell-error": {
    why: "The formula is broken and its content lost; nothing can be read from the cell.",
    example: "“#REF!” after a sheet was deleted.",
    fix: "Repair the formula or type the content again.",
  },
  "cell-too-narrow": {
    why: "The cell shows only #, and so will the print.",
    example: "“########” in place of a date.",
    fix: "Widen the column until the content shows.",
  },
  "cell-shifted": {
    why: "Pasted one column off, dates fall into the money column and money into the time column; both are misread.",
    example: "“Tháng 8/2025” under “Kinh phí”, an office under “Thời gian”.",
    fix: "Check the whole row and move the content into its columns.",
  },
  "text-not-nfc": {
    why: "Letters that look alike differ to the machine, so searches, filters and counts miss them.",
    example: "Text copied from a PDF or a Mac.",
    fix: "Convert to composed Unicode with the input method (UniKey's toolkit, for example).",
  },
  "lookalike-letters": {
    why: "The add-in reads them as they look, but whoever types “Hiệu trưởng” does not find or filter a cell that says “Hiệu trƣởng”.",
    example: "“Hiệu trƣởng” copied from a PDF; “Ðoàn trường” with another alphabet's Ð, from an old font.",
    fix: "Tidy up, or replace them all with Ctrl+H: ƣ by ư, Ð by Đ.",
  },
  "text-stray-spaces": {
    why: "They look untidy in print, and Excel takes the two cells for different ones.",
    example: "“phối hợp , hỗ trợ”, “phải  triển khai”.",
    fix: "Delete them; there is none before a comma or semicolon.",
  },
  "doubled-word": {
    why: "A common slip when a sentence is edited; better mended before the plan is handed in.",
    example: "“giám sát việc việc thực hiện”.",
    fix: "Delete one of the two.",
  },
  "legacy-encoding": {
    why: "Without the .VnTime or VNI fonts only odd letters show to others. The add-in reads what they stand for, but sheets it builds from them are in Unicode.",
    example: "“Tröôøng Maàm non” is “Trường Mầm non” typed in VNI.",
    fix: "Convert to Unicode (with UniKey's toolkit, for example), then set the font to Times New Roman.",
  },
  "school-year-typo": {
    why: "The second year must follow the first; a wrong one makes references and deadlines wrong.",
    example: "“năm học 2017-1018” for 2017-2018.",
    fix: "Correct the school year.",
  },
  "school-year-assumed": {
    why: "Deadlines without a year (“Tháng 12”) follow the school year; the current one had to be taken.",
    example: "The sheet has the plan's title and no line “Năm học 2024 - 2025”.",
    fix: "Write the school year below the title, or choose it in the settings.",
  },
  "section-numbering": {
    why: "A jump makes readers think that a part is missing.",
    example: "Sections I, II, III and then VI.",
    fix: "Renumber, or add the missing section.",
  },
  "legal-basis-date": {
    why: "A document more than a year older than the school year is usually a line copied from an older plan.",
    example: "A decision of 10 August 2022 cited as the calendar of 2024-2025.",
    fix: "Cite the document for this school year.",
  },
  "document-undated": {
    why: "A signed plan without a date is hard to file and to refer to.",
    example: "“HIỆU TRƯỞNG” at the end and no “ngày … tháng … năm …”.",
    fix: "Write place and date above the signature or at the top.",
  },
};
