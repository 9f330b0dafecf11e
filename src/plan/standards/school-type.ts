/** What kind of school a sheet speaks of. */
import { foldText, stripAccents } from "../text/normalize";
import type { SchoolType } from "./types";

/** On text without accents; the names of schools first, since a preamble may mention other kinds of school in passing. */
const NAMES: readonly (readonly [SchoolType, RegExp])[] = [
  ["preschool", /\b(?:truong|lop|nha tre|co so)\s*:?\s*(?:mam non|mau giao|mn|mg)\b|\bmam non\b|\bmau giao\b|\bnh(?:a|om) tre\b/],
  ["secondary", /\b(?:trung hoc (?:co so|pho thong)|thcs|thpt|th\s*(?:&|va|-)\s*thcs|pho thong (?:dan toc )?noi tru|nhieu cap hoc|lien cap)\b/],
  ["primary", /\btieu hoc\b|\btruong th\b/],
];

/**
 * Reads the kind of school from its name, a title, a preamble; the first text that tells decides. Null when none does.
 *
 * @param texts Most telling first: the school's name, then the title, then the rest.
 * @example schoolTypeOf(["TRƯỜNG MẦM NON 6"]) // "preschool"
 */
export function schoolTypeOf(texts: Iterable<string>): SchoolType | null {
  for (const text of texts) {
    const plain = stripAccents(foldText(text));
    // "Trường Tiểu học và THCS" has several levels: circular 18/2018 serves those, so secondary is tried before primary.
    for (const [type, pattern] of NAMES) if (pattern.test(plain)) return type;
  }
  return null;
}
