/** A carried row in the columns of a form. What has no column there is not lost: it goes where the form has it, or into the note. */
import type { Lang } from "../../i18n/index";
import { message } from "../../i18n/new-plan";
import type { Field } from "../../plan/index";
import type { CarriedRow, CarryNote } from "../../plan/next-year/index";
import type { Form } from "./forms";

/** The most that a cell holds, in characters. */
const CELL_LIMIT = 32_767;
/** A quotation in a note: the old sheet has it in full. */
const QUOTE_LIMIT = 500;

/**
 * @param headers The old plan's headers: what names a text that goes into the note.
 * @returns A text for each column of the form.
 */
export function placeRow(row: CarriedRow, form: Form, headers: Partial<Record<Field, string>>, lang: Lang): string[] {
  const has = (field: Field) => form.columns.some((column) => column.field === field);
  const text = { ...row.text };
  const homeless: string[] = [];
  const say = (key: string, params: Record<string, string>) => message(lang, `newPlan.${key}`, params);
  const move = (field: Field, to: Field, joined: string): void => {
    if (has(to) && joined.length <= CELL_LIMIT) text[to] = joined;
    else homeless.push(elsewhere(field));
  };
  const elsewhere = (field: Field): string =>
    say("noteElse", { header: oneLine(headers[field] ?? message(lang, `fields.${field}`)), text: text[field] ?? "" });

  for (const field of Object.keys(text) as Field[]) {
    const value = text[field] ?? "";
    if (value === "" || has(field)) continue;
    if (field === "criterion") {
      if (!row.criterionInContent) move(field, "content", say("criterionInContent", { criterion: named(value), content: text.content ?? "" }).replace(/: $/, ""));
    } else if (field === "partners") {
      if (!isNone(value)) move(field, "owner", [text.owner, say("partnersInOwner", { text: /^[-–•+*]/.test(value) ? `\n${value}` : value }).replace(/ \n/, "\n")].filter(Boolean).join("\n"));
    } else if (field !== "standard") homeless.push(elsewhere(field));
  }
  const { school } = row;
  if (school && !form.columns.some(({ from }) => from === school.column)) homeless.push(say("noteElse", { header: oneLine(school.header), text: school.name }));
  text.note = [...row.notes.map((note) => sentence(note, lang)), ...homeless].join("\n").slice(0, CELL_LIMIT);
  const seen = new Set<Field>();
  return form.columns.map(({ field, from }) => {
    if (field === null) return school !== undefined && from === school.column ? school.name : "";
    // The first column of a field is its own; a further one has what its own old column had.
    if (seen.has(field)) return from === undefined ? "" : (row.more[from] ?? "");
    seen.add(field);
    return text[field] ?? "";
  });
}

/** A bare number needs its word where other text follows. */
function named(criterion: string): string {
  return /^\d/.test(criterion) ? `Tiêu chí ${criterion}` : criterion;
}

/** A note as a whole sentence, old texts quoted on one line. */
function sentence(note: CarryNote, lang: Lang): string {
  const say = (key: string, params: Record<string, string | number> = {}) => message(lang, `newPlan.${key}`, params);
  switch (note.kind) {
    case "from": {
      const { schoolYear, row } = note;
      const budget = note.budget === "" ? say("noneYet") : quote(note.budget);
      return say("noteFrom", {
        schoolYear,
        row,
        deadline: note.deadline === "" ? say("noneYet") : quote(note.deadline),
        budget: note.budgetShared && note.budget !== "" ? say("sharedBudget", { text: budget }) : budget,
        status: note.status === "" ? say("noStatus") : quote(note.status),
      });
    }
    case "chooseAnew":
      return say("noteChooseAnew", { criterion: note.criterion, from: standardsWord(note.from, lang), to: standardsWord(note.to, lang) });
    case "renumbered":
      return say("noteRenumbered", { before: note.before, after: note.after });
    case "oldNote":
      return say("noteOldNote", { text: note.text });
  }
}

function standardsWord(circular: string | null, lang: Lang): string {
  return circular === null ? message(lang, "newPlan.ownStandards") : message(lang, "newPlan.circular", { circular });
}

function quote(text: string): string {
  const line = oneLine(text).replace(/[\s.;,]+$/, "");
  return line.length > QUOTE_LIMIT ? `${line.slice(0, QUOTE_LIMIT)}…` : line;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}

function isNone(text: string): boolean {
  return /^(?:không(?: có)?|-|\/)\.?$/i.test(text.trim().normalize("NFC"));
}
