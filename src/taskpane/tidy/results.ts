/** What the actions of this view did, as sentences. */
import type { ColumnName, DropdownColumn, RevertResult, StandardResult, StatusColumn } from "../../excel/index";
import type { Lang } from "../../i18n/index";
import { message } from "../../i18n/standardise";
import type { Notice, Sentence } from "../state";

export function proposedNotice(count: number): Notice {
  if (count === 0) return { kind: "success", key: "standardise.nothing" };
  return { kind: "info", key: count === 1 ? "standardise.proposedOne" : "standardise.proposed", params: { count } };
}

export function appliedNotice({ changed, sheets, skipped, checked, left, widened, narrow, marks }: StandardResult, lang: Lang): Notice {
  const several = sheets.length > 1;
  const also: Sentence[] = [...columnsSentence("widened", widened, several, lang), ...columnsSentence("narrow", narrow, several, lang)];
  if (skipped.length > 0) also.push({ key: "standardise.skippedCount", params: { count: skipped.length } });
  if (left > 0) also.push({ key: "standardise.left", params: { left } });
  also.push(...marksSentence(marks));
  if (changed === 0) return { kind: "info", key: "standardise.appliedNone", also };
  const params = { changed };
  return checked ? { kind: "success", key: "standardise.applied", params, also } : { kind: "info", key: "standardise.appliedUnchecked", params, also };
}

export function revertedNotice({ restored, skipped, keptWide, marks }: RevertResult, lang: Lang): Notice {
  if (restored + skipped.length === 0) return { kind: "info", key: "standardise.revertedNone" };
  const also: Sentence[] = skipped.length > 0 ? [{ key: "standardise.skippedCount", params: { count: skipped.length } }] : [];
  also.push(...columnsSentence("keptWide", keptWide, new Set(keptWide.map(({ sheet }) => sheet)).size > 1, lang), ...marksSentence(marks));
  return { kind: "success", key: "standardise.reverted", params: { restored }, also };
}

/** What became of columns' widths; nothing where there are none. */
function columnsSentence(key: "widened" | "narrow" | "keptWide", columns: readonly ColumnName[], several: boolean, lang: Lang): Sentence[] {
  return columns.length === 0 ? [] : [{ key: `standardise.${key}`, params: { columns: columnNames(columns, several, lang) } }];
}

function marksSentence(marks: StandardResult["marks"]): Sentence[] {
  if (marks === "none") return [];
  return [{ key: marks === "renewed" ? "standardise.marksRenewed" : "standardise.marksOld" }];
}

export function listsAddedNotice(columns: readonly DropdownColumn[], lang: Lang): Notice {
  if (columns.length === 0) return { kind: "info", key: "standardise.dropdownsNone" };
  const several = new Set(columns.map(({ sheet }) => sheet)).size > 1;
  const sentence = (key: string, some: readonly DropdownColumn[]): Sentence[] =>
    some.length === 0 ? [] : [{ key: `standardise.${key}`, params: { columns: columnNames(some, several, lang) } }];
  const added = columns.filter(({ kept }) => kept === undefined);
  const [first, ...also] = [...sentence("dropdownsAdded", added), ...sentence("dropdownsKept", columns.filter(({ kept }) => kept !== undefined))];
  return { kind: added.length > 0 ? "success" : "info", ...first, also };
}

/** Their letters; with the sheet where several are spoken of. */
export function columnNames(columns: readonly ColumnName[], severalSheets: boolean, lang: Lang): string {
  const key = severalSheets ? "standardise.columnNameOn" : "standardise.columnName";
  return columns.map(({ sheet, column }) => message(lang, key, { column, sheet })).join(", ");
}

export function listsRemovedNotice(count: number): Notice {
  if (count === 0) return { kind: "info", key: "standardise.dropdownsRemovedNone" };
  return { kind: "success", key: "standardise.dropdownsRemoved" };
}

/** One sentence a plan: what was done first, then why not. */
export function statusColumnNotice(columns: readonly StatusColumn[], marks: StandardResult["marks"]): Notice {
  const added = columns.filter(({ outcome }) => outcome === "added");
  const ordered = [...added, ...columns.filter(({ outcome }) => outcome !== "added")];
  const [first, ...also] = ordered.map(({ outcome, sheet, place }): Sentence => ({ key: `standardise.statusColumn_${outcome}`, params: { sheet, place, column: place } }));
  return { kind: added.length > 0 ? "success" : "info", ...first, also: [...also, ...marksSentence(marks)] };
}
