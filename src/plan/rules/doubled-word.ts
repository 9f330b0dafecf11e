import { Trait } from "../text/traits";
import { TableTexts, WORDED_FIELDS } from "./texts";
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

/** Words that end with one of these; the next word is one of its own: "còn tồn tại | tại điểm trường", "trực tiếp | tiếp dân". */
const ENDINGS = new Set(
  (
    "tồn tại,hiện tại,trực tiếp,gián tiếp,giao tiếp,cuối cùng,sau cùng,kèm theo,tiếp theo,tự do,lý do,lí do,bên phải,tay phải,việc làm,ra vào,đầu vào,trở về," +
    "bên trong,bên trên,cấp trên,bên dưới,cấp dưới,công bằng,cân bằng,thăng bằng,đạt được,có được,làm được,hiện có,sẵn có,vốn có,diễn ra,đầu ra,thứ hai,giới trẻ"
  ).split(","),
);
/** Words that begin with one of these: "bằng | bằng tốt nghiệp". */
const BEGINNINGS = new Set("bằng cấp,bằng tốt,bằng khen,bằng lái,bằng chứng,bằng đại,bằng cao,bằng thạc,bằng cử,của cải,của công".split(","));

/** Pairs that are doubled on purpose, besides those with "từng" and "mỗi"; "các tổ chức tổ chức" has two words in it. */
const PAIRS_ON_PURPOSE = new Set(["ngày càng", "một hai", "tổ chức"]);

/** "dám chịu chịu trách nhiệm", "giám sát việc việc thực hiện", "giáo dục giáo dục": slips of the hand when a sentence is edited. */
export const doubledWord: Rule = {
  id: "doubled-word",
  severity: "info",
  subject: "text",
  *check(table, _options, texts = new TableTexts(table)): Generator<Hit> {
    for (const { cell, text, field } of texts.with(Trait.Doubled)) {
      const words = field === null || WORDED_FIELDS.has(field) ? doubledIn(text) : null;
      if (words !== null) yield { cell, params: { words } };
    }
  },
};

/** Goes from blank to blank and compares first letters, which settles nearly every pair of words without cutting the text up. */
export function doubledIn(text: string): string | null {
  // Where the last four words begin, the newest last; -1 before the first and after a line break.
  let third = -1;
  let second = -1;
  let first = -1;
  let current = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code !== 32 && code !== 10) continue;
    if (first >= 0 && text.charCodeAt(first) === text.charCodeAt(current) && fits(current - 1 - first, i - current)) {
      const found = singleAt(text, first, current, i);
      if (found !== null) return found;
    }
    if (third >= 0 && text.charCodeAt(second) === text.charCodeAt(current) && fits(first - 1 - second, i - current)) {
      const found = pairAt(text, [third, second, first, current, i]);
      if (found !== null) return found;
    }
    third = code === 32 ? second : -1;
    second = code === 32 ? first : -1;
    first = code === 32 ? current : -1;
    current = i + 1;
  }
  return null;
}

function singleAt(text: string, first: number, current: number, end: number): string | null {
  const [word, again] = [text.slice(first, current - 1), text.slice(current, end)];
  if (!isAgain(word, again)) return null;
  const spelled = plain(word);
  if (!SINGLES.has(spelled) || ENDINGS.has(`${plain(/\S*$/.exec(text.slice(0, first - 1))![0])} ${spelled}`)) return null;
  const next = /^ (\S+)/.exec(text.slice(end))?.[1] ?? "";
  return BEGINNINGS.has(`${spelled} ${plain(bare(next))}`) ? null : `${word} ${bare(again)}`;
}

/** Four words, the last two the same as the first two; `starts` holds where each begins and where the last ends. */
function pairAt(text: string, starts: [number, number, number, number, number]): string | null {
  const [a, b, c, d] = [0, 1, 2, 3].map((n) => text.slice(starts[n], n < 3 ? starts[n + 1] - 1 : starts[4]));
  if (!isAgain(b, d) || a.toLowerCase() !== c.toLowerCase() || a === b) return null;
  const pair = `${a} ${b}`.normalize("NFC");
  if (!/^\p{L}+ \p{L}+$/u.test(pair) || /^(?:từng|mỗi) /iu.test(pair) || PAIRS_ON_PURPOSE.has(pair.toLowerCase())) return null;
  return `${a} ${b} ${c} ${bare(d)}`;
}

/** Whether the second word is as long as the first, or ends the sentence. */
function fits(first: number, second: number): boolean {
  return second >= first && second <= first + 2;
}

/** The same word, whatever its case; the second may end the sentence. */
function isAgain(first: string, second: string): boolean {
  const { length } = first;
  if (length === 0 || second.length < length || second.length > length + 2) return false;
  if (!second.startsWith(first) && !second.toLowerCase().startsWith(first.toLowerCase())) return false;
  return second.length === length || /^[.,;:!?…)”"]+$/.test(second.slice(length));
}

function plain(word: string): string {
  return word.normalize("NFC").toLowerCase();
}

function bare(word: string): string {
  return word.replace(/[.,;:!?…)”"]+$/, "");
}
