/**
 * Which worksheets are ours. A hidden workbook name (`_KHCT_summary` → `='Tổng hợp'!$A$1`) points at each: it follows
 * the sheet when the user renames or moves it, dies with it, and travels in the file. So a user's own sheet that
 * happens to have the same name is never mistaken for ours.
 */

const PREFIX = "_KHCT_";

/** A worksheet that the add-in made. */
export interface OwnSheet {
  /** What it is for: `summary`, `standard_1`, `total`, `findings`. */
  key: string;
  /** Its name now; null when the sheet has been deleted and only the name is left. */
  sheet: string | null;
}

/** Queues the reading of our names; call `read()` after the sync. */
export function queueOwnSheets(context: Excel.RequestContext): { read(): OwnSheet[] } {
  return ownSheetsAmong(queueNames(context));
}

/** Our sheets among the workbook's names, which {@link queueNames} has queued. */
export function ownSheetsAmong(names: Excel.NamedItemCollection): { read(): OwnSheet[] } {
  return {
    read: () =>
      names.items
        .filter((item) => item.name.startsWith(PREFIX))
        .map((item) => {
          const formula = String(item.formula);
          return { key: item.name.slice(PREFIX.length), sheet: formula.includes("#REF!") ? null : sheetOf(formula) };
        }),
  };
}

/** Queues the reading of the workbook's names with what they point at. */
export function queueNames(context: Excel.RequestContext): Excel.NamedItemCollection {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  return names;
}

/** Queues the name that makes a new sheet ours. `stale` when a name of that key is left from a deleted sheet. */
export function claimSheet(context: Excel.RequestContext, key: string, sheet: Excel.Worksheet, stale: boolean): void {
  const names = context.workbook.names;
  if (stale) names.getItem(PREFIX + key).delete();
  nameRange(context, ownName(key), sheet.getRange("A1"));
}

/** The workbook's name with which a sheet, or a part of one, is ours. */
export function ownName(key: string): string {
  return PREFIX + key;
}

/** Queues a hidden workbook name for a range. */
export function nameRange(context: Excel.RequestContext, name: string, range: Excel.Range): void {
  context.workbook.names.add(name, range).visible = false;
}

/** Queues the end of a name of ours. */
export function disclaimSheet(context: Excel.RequestContext, key: string): void {
  context.workbook.names.getItem(PREFIX + key).delete();
}

/**
 * The sheet that a name's formula points at, even when the cell itself is gone: `='Kế hoạch'!#REF!` still says which sheet.
 *
 * @example sheetOf("='Tổng hợp'!$A$1") // "Tổng hợp"
 */
export function sheetOf(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2]) : null;
}
