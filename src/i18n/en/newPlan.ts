import type { newPlan as source } from "../vi/newPlan";

/** A new plan, and next year's from this one: what is written beside carried rows, and what the pane says. */
export const newPlan: Record<keyof typeof source, string> = {
  sheetName: "Plan {schoolYear}",
  noteFrom: "Carried over from the plan of school year {schoolYear}, row {row}: old deadline {deadline}, old budget {budget}, status {status}.",
  noteChooseAnew: "The standard set has changed (from circular {from} to circular {to}): old criterion {criterion}, the criterion must be chosen anew.",
  noteRenumbered: "Criterion {before} of the old standard set is now criterion {after}.",
  noteOldNote: "Old note: {text}",
  noteElse: "{header}: {text}",
  noneYet: "none yet",
  noStatus: "not stated",
  sharedBudget: "{text} (for several rows together)",
  noteColumn: "Ghi chú",
  noteColumnOutside: "Ghi chú (not part of the form, not printed)",
  partnersInOwner: "Phối hợp: {text}",
  criterionInContent: "{criterion}: {content}",
  titleNew: "New plan",
  titleNext: "Next year's plan",
  form2018: "Form used with circulars 17, 18, 19/2018/TT-BGDĐT",
  form2026: "Form 2 (Biểu 2) of circular 57/2026/TT-BGDĐT",
  formSame: "Keep this plan's form",
  form2026Source: "The 2026 form follows transcriptions of the circular; it has not been compared with the official text.",
  labelForm: "Form",
  labelSchoolYear: "School year",
  labelStandardSet: "Standard set",
  labelSchoolName: "School name (optional)",
  createNew: "Make an empty plan sheet",
  createNext: "Make next year's plan",
  doneNew: "The sheet “{sheet}” has been made. It is the school's own: the program will not write over it.",
  doneNext:
    "The sheet “{sheet}” has been made with {carried:number} unfinished rows; {left:number} rows that are done, cancelled or not applicable stay behind. Deadlines and money are left blank for the school to decide.",
};
