/** What was typed, checked: every value is right from here on. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Lang } from "../i18n/index";
import { isoDate } from "../plan/text/calendar";
import { parseAddress } from "../plan/address";
import { standardSets } from "../plan/standards/index";
import { failure } from "./failure";

/** The options as the command line gives them. */
export interface RawOptions {
  asOf?: string;
  schoolYear?: string;
  standards?: string;
  rule?: string[];
  keep?: boolean;
  json?: boolean;
  out?: string;
  strict?: boolean;
  explain?: string | true;
  lang?: string;
}

/** Every row of the plans, or the one on a worksheet row (1-based). */
export type Explain = "all" | { row: number };

/** `npm run` starts in the project's folder; INIT_CWD is where the user typed the command. */
export function pathFrom(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

/** @throws {Failure} for anything but vi and en. */
export function checkedLang(lang: string | undefined): Lang {
  if (lang === undefined || lang === "vi" || lang === "en") return lang ?? "vi";
  throw failure("vi", "badLang");
}

/** The as-of date; today by this computer's clock when none is given. The clock is looked at here and nowhere else. */
export function checkedDate(value: string | undefined, lang: Lang): string {
  if (value === undefined) {
    const now = new Date();
    return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as string;
  }
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const iso = match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!iso) throw failure(lang, "badDate", { value });
  return iso;
}

/** @returns `2024-2025`, whatever the dash and blanks. */
export function checkedSchoolYear(value: string | undefined, lang: Lang): string | undefined {
  if (value === undefined) return undefined;
  const match = /^\s*(\d{4})\s*[-–—]\s*(\d{4})\s*$/.exec(value);
  if (!match || Number(match[2]) !== Number(match[1]) + 1) throw failure(lang, "badSchoolYear", { value });
  return `${match[1]}-${match[2]}`;
}

export function checkedStandards(value: string | undefined, lang: Lang): string | undefined {
  const known = standardSets.map((set) => set.id);
  if (value === undefined || known.includes(value)) return value;
  throw failure(lang, "badStandards", { value, known: known.join(", ") });
}

/**
 * Which rows to explain: all, or that of a cell.
 *
 * @param value `true` without a value, `"all"`, or an A1 address.
 * @throws {Failure} for anything else.
 */
export function checkedExplain(value: string | true | undefined, lang: Lang): Explain | undefined {
  if (value === undefined) return undefined;
  if (value === true || value.toLowerCase() === "all") return "all";
  const cell = parseAddress(value);
  if (!cell) throw failure(lang, "badCell", { value });
  return { row: cell.row + 1 };
}

/** Where the copy goes. The original is never written to, not even by another name for it. */
export function checkedOut(out: string, original: string, lang: Lang): string {
  const path = pathFrom(out);
  const there = statSync(path, { throwIfNoEntry: false });
  const source = statSync(original);
  if (path === original || (there && there.ino === source.ino && there.dev === source.dev)) {
    throw failure(lang, "outIsOriginal", { file: out });
  }
  return path;
}
