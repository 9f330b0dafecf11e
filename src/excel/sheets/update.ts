/**
 * Brings our sheets up to date: makes what is missing, rewrites what differs, leaves alone what is right. Three
 * batches beside those that reading the plan took, whatever the number of rows in one payload.
 */
import { claimSheet, type OwnSheet } from "../own-sheets";
import { readContents, sameContent } from "./content";
import type { SheetDraft } from "./draft";
import { freeSheetName } from "./names";
import { keepRemarks } from "./remarks";
import { splitRequests } from "./requests";
import { sheetWrites } from "./write";

/** Where a draft goes: fixed before the drafts' formulas are made, since they refer to each other's names. */
export interface SheetPlace {
  key: string;
  name: string;
  /** There is a sheet of ours with this key. */
  exists: boolean;
  /** A name is left from a sheet that the user deleted. */
  stale: boolean;
}

/** Settles the worksheet names for some keys: the name that ours has now, or a free one. */
export function placeSheets(
  wished: { key: string; name: string }[],
  own: OwnSheet[],
  sheetNames: string[],
): Map<string, SheetPlace> {
  const taken = [...sheetNames];
  const places = new Map<string, SheetPlace>();
  for (const { key, name } of wished) {
    const known = own.find((o) => o.key === key);
    const exists = known !== undefined && known.sheet !== null && sheetNames.includes(known.sheet);
    const place = exists ? (known.sheet as string) : freeSheetName(name, taken);
    if (!exists) taken.push(place);
    places.set(key, { key, name: place, exists, stale: known !== undefined && !exists });
  }
  return places;
}

/**
 * Writes the drafts.
 *
 * @returns The names of the sheets that were written; those already right are not among them.
 */
export async function updateSheets(
  context: Excel.RequestContext,
  drafts: SheetDraft[],
  places: Map<string, SheetPlace>,
): Promise<string[]> {
  const { worksheets } = context.workbook;
  const placed = drafts.map((draft) => ({ draft, place: places.get(draft.key) as SheetPlace }));
  const old = placed.filter(({ place }) => place.exists);
  const contents = await readContents(context, old.map(({ place }) => worksheets.getItem(place.name)));
  const there = new Map(old.map(({ draft }, i) => [draft, contents[i]]));
  for (const [draft, { cells }] of there) keepRemarks(draft, cells);
  const changed = placed.filter(({ draft }) => {
    const content = there.get(draft);
    return !content || !sameContent(draft, content);
  });
  if (changed.length === 0) return [];

  // All new sheets first: the formulas of one refer to the others.
  for (const { draft, place } of changed) {
    if (place.exists) {
      worksheets.getItem(place.name).getRange().clear();
      for (const chart of there.get(draft)?.charts ?? []) chart.delete();
    } else claimSheet(context, draft.key, worksheets.add(place.name), place.stale);
  }
  const writes = changed.flatMap(({ draft, place }) => sheetWrites(worksheets.getItem(place.name), draft));
  await splitRequests(context, writes);
  return changed.map(({ place }) => place.name);
}
