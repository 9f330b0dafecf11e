import { stripAccents, foldText } from "../text/normalize";
import { standardSets } from "./choose";
import { schoolTypeOf } from "./school-type";
import type { SchoolType, StandardSet } from "./types";

/** "(Theo bộ tiêu chuẩn của Thông tư 19/2018/TT-BGDĐT, áp dụng cho trường mầm non)", "- Bộ tiêu chuẩn: Thông tư …". */
const STATED = /^\W*(?:theo )?bo tieu chuan\s*(?:cua|theo|:)\s*thong tu (?:so )?(.+?), ap dung (?:cho|doi voi) (.+)$/;
const NUMBER = /\d+\/\d{4}/g;
/** A longer line is prose that speaks of circulars, not a statement. */
const LONGEST = 250;

/**
 * The set that a sheet says it follows, in so many words: its circulars and whom they are for, as the plans that the add-in
 * makes say it. A mere mention of a circular, such as among the legal grounds of a plan, says nothing.
 *
 * @param lines What stands above the table, in order; the last statement counts.
 * @returns Null when no line says it, or no known set has these circulars and serves such schools.
 * @example statedSet(["- Bộ tiêu chuẩn: Thông tư 57/2026/TT-BGDĐT, áp dụng cho trường mầm non"])?.id // "mam-non-2026"
 */
export function statedSet(lines: readonly string[]): StandardSet | null {
  for (const line of [...lines].reverse()) {
    if (line.length > LONGEST) continue;
    const match = STATED.exec(stripAccents(foldText(line)));
    const set = match && find(numbersIn(match[1]), schoolTypeOf([match[2]]));
    if (set) return set;
  }
  return null;
}

function find(circulars: string, type: SchoolType | null): StandardSet | undefined {
  const named = standardSets.filter(({ circular }) => numbersIn(circular) === circulars);
  return named.find(({ schoolType }) => schoolType === type) ?? named.find(({ schoolType }) => schoolType === "general" && type !== null && type !== "preschool");
}

function numbersIn(text: string): string {
  return (text.match(NUMBER) ?? []).sort().join();
}
