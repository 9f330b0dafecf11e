import { WORDED_FIELDS, allTexts } from "./texts";
import type { Hit, Rule } from "./types";

/**
 * Words that never stand twice in a row. A list, because Vietnamese doubles words on purpose ("dần dần", "luôn luôn"), and
 * because one compound may end with what the next begins with ("học sinh | sinh hoạt", "cán bộ | bộ phận").
 */
const SINGLES = new Set(
  (
    "việc chịu và của các những cho với trong được là có thì mà để về theo tại do đã sẽ phải cần không này đó khi như bằng đến ra vào " +
    "trên dưới làm nêu giao gửi cùng giữa hoặc nhằm một hai trẻ tiếp rằng"
  ).split(" "),
);

/** Pairs that are doubled on purpose. */
const PAIRS_ON_PURPOSE = new Set(["từng bước", "từng lớp", "từng nhóm", "ngày càng"]);

/** "dám chịu chịu trách nhiệm", "giám sát việc việc thực hiện", "giáo dục giáo dục": slips of the hand when a sentence is edited. */
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
    // Punctuation stays with its word, so "giáo dục, giáo dục" is not a repetition.
    const words = line.split(" ");
    for (let i = 1; i < words.length; i += 1) {
      if (isAgain(words[i - 1], words[i])) {
        const word = words[i - 1].normalize("NFC").toLowerCase();
        if (SINGLES.has(word)) return `${words[i - 1]} ${bare(words[i])}`;
      }
      if (i < 3 || !isAgain(words[i - 2], words[i]) || words[i - 3].toLowerCase() !== words[i - 1].toLowerCase()) continue;
      const pair = `${words[i - 3]} ${words[i - 2]}`;
      const isWords = /^\p{L}+ \p{L}+$/u.test(pair.normalize("NFC")) && words[i - 3] !== words[i - 2];
      if (isWords && !PAIRS_ON_PURPOSE.has(pair.normalize("NFC").toLowerCase())) return `${pair} ${words[i - 1]} ${bare(words[i])}`;
    }
  }
  return null;
}

/** The same word, whatever its case; the second may end the sentence. */
function isAgain(first: string, second: string): boolean {
  const { length } = first;
  if (length === 0 || second.length < length || second.length > length + 2) return false;
  if (!second.startsWith(first) && !second.toLowerCase().startsWith(first.toLowerCase())) return false;
  return second.length === length || /^[.,;:!?…)”"]+$/.test(second.slice(length));
}

function bare(word: string): string {
  return word.replace(/[.,;:!?…)”"]+$/, "");
}
