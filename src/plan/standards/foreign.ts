/** Plans that follow standards which are none of ours: a university's, a college's, a continuing-education centre's. */
import { foldText, stripAccents } from "../text/normalize";
import { standardSets } from "./choose";

const HIGHER = /^(?:truong\s*:?\s*)?(?:dai hoc|cao dang|trung cap|hoc vien|vien dai hoc|trung tam (?:gd|giao duc)\w*)\b/;
/** Titles are shortened and misspelled: this share of the words is enough to know one again. */
const ALIKE = 0.6;

/**
 * Whether a plan is about other standards than any set of ours: its school says so, or none of the titles in its headings is anything
 * like ours. Headings without a title, or with "Không có" for one, tell nothing.
 *
 * @param schoolName As it stands in the sheet, null when it names none.
 * @param titles Of the headings "Tiêu chuẩn N: …".
 * @example followsOthers("TRƯỜNG ĐẠI HỌC DUYÊN HẢI", []) // true
 */
export function followsOthers(schoolName: string | null, titles: readonly string[]): boolean {
  if (schoolName !== null && HIGHER.test(stripAccents(foldText(schoolName)))) return true;
  const said = titles.filter((title) => !/^\s*không(?!\p{L})/iu.test(title.normalize("NFC"))).map(wordsOf).filter((words) => words.size > 1);
  if (said.length < 2) return false;
  const ours = standardSets.flatMap(({ standards }) => standards.map(({ title }) => wordsOf(title)));
  return !said.some((words) => ours.some((other) => likeness(words, other) >= ALIKE));
}

function wordsOf(title: string): Set<string> {
  return new Set(stripAccents(foldText(title)).match(/[a-z]+/g) ?? []);
}

/** Share of the shorter title's words that the other has too, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size);
}
