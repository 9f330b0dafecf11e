import { foldText } from "../text/normalize";
import { WORDED_FIELDS, allTexts } from "./texts";
import type { Hit, Rule } from "./types";

/**
 * Words that never stand twice in a row. A list, because Vietnamese doubles words on purpose ("dần dần", "luôn luôn"), and
 * because one compound may end with what the next begins with ("học sinh | sinh hoạt", "cán bộ | bộ phận").
 */
const SINGLES =
  "việc|chịu|và|của|các|những|cho|với|trong|được|là|có|thì|mà|để|về|theo|tại|do|đã|sẽ|phải|cần|không|này|đó|khi|như|bằng|đến|ra|vào|trên|dưới|làm|nêu|giao|gửi|cùng|giữa|hoặc|nhằm|một|hai|trẻ|tiếp|rằng";
const SINGLE = new RegExp(`(?<![\\p{L}\\p{N}])(${SINGLES}) \\1(?![\\p{L}\\p{N}])`, "u");

/** Two words and the same two again: "giáo dục giáo dục". */
const PAIR = /(?<![\p{L}\p{N}])(\p{L}+ \p{L}+) \1(?![\p{L}\p{N}])/u;
/** Pairs that are doubled on purpose. */
const ON_PURPOSE = /^(?:từng bước|từng lớp|từng nhóm|ngày ngày|nhiều nhiều|hàng hàng|lớp lớp|lần lượt|(\p{L}+) \1)$/u;

/** "dám chịu chịu trách nhiệm", "giám sát việc việc thực hiện": a slip that spell checkers for Vietnamese miss. */
export const doubledWord: Rule = {
  id: "doubled-word",
  severity: "info",
  subject: "text",
  *check(table): Generator<Hit> {
    for (const { cell, text } of allTexts(table, WORDED_FIELDS)) {
      const words = doubledIn(text);
      if (words !== null) yield { cell, params: { words } };
    }
  },
};

function doubledIn(text: string): string | null {
  for (const line of text.split("\n")) {
    const folded = foldText(line);
    const single = SINGLE.exec(folded);
    if (single) return single[0];
    const pair = PAIR.exec(folded);
    if (pair && !ON_PURPOSE.test(pair[1])) return pair[0];
  }
  return null;
}
