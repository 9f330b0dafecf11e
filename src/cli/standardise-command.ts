/** `standardise FILE.xlsx`: what could be standardised; with `--out`, a copy in which it is. */
import { applyStandard, proposeStandard, revertStandard, widensOf, type ColumnName, type SkippedCell } from "../excel/index";
import { message } from "../i18n/all";
import type { Lang } from "../i18n/index";
import type { ChangeKind, SheetChange } from "../plan/standardise/index";
import { failure } from "./failure";
import { actionOptions, onFile } from "./work";
import type { RawOptions } from "./options";

export interface StandardiseOptions extends RawOptions {
  /** Kinds with commas between. */
  kind?: string;
  revert?: boolean;
}

const KINDS: readonly ChangeKind[] = ["date", "month", "amount", "criterion", "status", "text"];

/** @throws {Failure} when it can't be done; then nothing is written. */
export async function standardiseCommand(file: string, raw: StandardiseOptions): Promise<void> {
  const options = actionOptions(raw);
  const { lang } = options;
  const kinds = checkedKinds(raw.kind, lang);
  if (raw.revert) return revert(file, raw);
  if (raw.out === undefined) {
    const { changes, widens } = await onFile(file, undefined, options, () => proposeStandard(options));
    const wanted = changes.filter(({ kind }) => kinds.includes(kind));
    if (raw.json) return console.log(JSON.stringify(wanted.map(changeJson)));
    console.log(message(lang, "cli.toStandardise", { count: wanted.length }));
    for (const change of wanted) console.log(changeText(change, lang));
    tellColumns("widens", widensOf(widens, wanted), lang);
    return;
  }
  const { changed, skipped, left, widened, narrow } = await onFile(file, raw.out, options, () => applyStandard(options, { kinds }));
  if (raw.json) return console.log(JSON.stringify({ changed, skipped, left, widened, narrow }));
  console.log(message(lang, "cli.standardised", { count: changed }));
  tellSkipped(skipped, lang);
  tellColumns("widened", widened, lang);
  tellColumns("narrow", narrow, lang);
  if (left > 0) console.log(message(lang, "cli.standardisedLeft", { count: left }));
  console.log(message(lang, "cli.wrote", { file: raw.out }));
}

async function revert(file: string, raw: StandardiseOptions): Promise<void> {
  const options = actionOptions(raw);
  const { lang } = options;
  if (raw.out === undefined) throw failure(lang, "outMissing");
  const { restored, skipped, keptWide } = await onFile(file, raw.out, options, () => revertStandard(options));
  if (raw.json) return console.log(JSON.stringify({ restored, skipped, keptWide }));
  console.log(restored + skipped.length === 0 ? message(lang, "standardise.revertedNone") : message(lang, "standardise.reverted", { restored }));
  tellSkipped(skipped.map((cell) => ({ ...cell, why: "since" })), lang);
  tellColumns("keptWide", keptWide, lang);
  console.log(message(lang, "cli.wrote", { file: raw.out }));
}

function tellSkipped(skipped: readonly { sheet: string; cell: string; why: SkippedCell["why"] | "since" }[], lang: Lang): void {
  for (const { sheet, cell, why } of skipped) console.log(`${sheet}!${cell}: ${message(lang, `standardise.skipped_${why}`)}`);
}

/** What becomes of columns' widths; nothing where there are none. */
function tellColumns(key: "widens" | "widened" | "narrow" | "keptWide", columns: readonly ColumnName[], lang: Lang): void {
  if (columns.length === 0) return;
  const names = columns.map(({ sheet, column }) => message(lang, "standardise.columnNameOn", { sheet, column })).join(", ");
  console.log(message(lang, `standardise.${key}`, { columns: names }));
}

function changeJson({ sheet, cell, kind, reason, before, after }: SheetChange): object {
  return { sheet, cell, kind, reason, before: before.text, after: { text: after.text, value: after.value, numberFormat: after.numberFormat ?? null } };
}

/** On one line; a number says that it is one. */
function changeText({ sheet, cell, before, after }: SheetChange, lang: Lang): string {
  const isNumber = typeof after.value === "number";
  const line = (text: string) => JSON.stringify(text);
  return message(lang, isNumber ? "cli.changeToNumber" : "cli.changeToText", {
    place: `${sheet}!${cell}`,
    before: line(before.text),
    after: isNumber ? String(after.value) : line(after.text),
  });
}

function checkedKinds(value: string | undefined, lang: Lang): readonly ChangeKind[] {
  if (value === undefined) return KINDS;
  const kinds = value.split(",").map((kind) => kind.trim());
  const unknown = kinds.find((kind) => !(KINDS as readonly string[]).includes(kind));
  if (unknown !== undefined) throw failure(lang, "badChangeKind", { value: unknown, known: KINDS.join(", ") });
  return kinds as ChangeKind[];
}
