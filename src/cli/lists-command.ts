/** `lists FILE.xlsx --out RESULT.xlsx`: drop-down lists added or removed, a status column added. */
import { addDropdowns, addStatusColumn, removeDropdowns, type ActionOptions } from "../excel/index";
import { message } from "../i18n/all";
import { failure } from "./failure";
import type { RawOptions } from "./options";
import { actionOptions, onFile } from "./work";

export interface ListsOptions extends RawOptions {
  remove?: boolean;
  statusColumn?: boolean;
}

/** @throws {Failure} when it can't be done; then nothing is written. */
export async function listsCommand(file: string, raw: ListsOptions): Promise<void> {
  const options = actionOptions(raw);
  const { lang } = options;
  if (raw.out === undefined) throw failure(lang, "outMissing");
  const said = await onFile(file, raw.out, options, () => (raw.remove ? remove(options) : add(options, raw.statusColumn ?? false)));
  for (const line of said) console.log(line);
  console.log(message(lang, "cli.wrote", { file: raw.out }));
}

async function remove({ lang }: ActionOptions): Promise<string[]> {
  const { removed } = await removeDropdowns();
  return [message(lang, removed === 0 ? "standardise.dropdownsRemovedNone" : "standardise.dropdownsRemoved")];
}

async function add(options: ActionOptions, statusColumn: boolean): Promise<string[]> {
  const { lang } = options;
  const said: string[] = [];
  if (statusColumn) {
    const { columns } = await addStatusColumn(options);
    said.push(...columns.map(({ outcome, sheet, place }) => message(lang, `standardise.statusColumn_${outcome}`, { sheet, place, column: place })));
  }
  const { columns } = await addDropdowns(options);
  if (columns.length === 0) said.push(message(lang, "standardise.dropdownsNone"));
  for (const { sheet, column, kept } of columns) {
    const columns = message(lang, "standardise.columnNameOn", { column, sheet });
    said.push(message(lang, kept ? "standardise.dropdownsKept" : "standardise.dropdownsAdded", { columns }));
  }
  return said;
}
