import { stripAccents } from "../normalize";
import type { Cursor } from "./cursor";
import { readDay } from "./days";
import type { Part } from "./part";
import { TermSet } from "./term-set";

/** Words of an occasion's name before its date. */
const LONGEST_NAME = 12;
/** Terms that would make a name a statement about time. */
const TIME_TERMS = new TermSet(
  "month year week from to before after end late early middle not when cond begin since each usual quarter hk hk1 hk2 hk3 q1 q2 q3 q4 term summer by",
);
/** Words that turn a date into another one, or into none (lunar, postponed, cancelled, already, except). */
const DANGEROUS = new Set(
  "mùng mồng rằm âm lịch al hoãn hủy huỷ lùi chưa đã trừ ngoại sai cũ bỏ dời chuyển đổi tạm quá lunar not except postponed cancelled sớm ít trước sau hôm".split(" "),
);

/** A document's date is no deadline. */
export const OF_DOCUMENTS = new Set("quyết qđ văn cv thông tt kh ký nghị nq hành bh căn".split(" "));

/** Two words that together say nothing about time, though one of them alone would. */
const PAIRS = new Set(
  ["việt nam", "kế hoạch", "đầu tư", "cuối cấp", "đầu mối", "tuần tra", "thường trực", "nam nữ"].flatMap((pair) => [pair, stripAccents(pair)]),
);

function isInPair(first: string, second: string): boolean {
  return first !== "" && second !== "" && PAIRS.has(`${first} ${second}`);
}

/** Whether a word may stand in a name or a task without changing the date beside it. */
export function isHarmless(c: Cursor, ahead = 0): boolean {
  const token = c.peek(ahead);
  if (isInPair(c.peek(ahead - 1).text, token.text) || isInPair(token.text, c.peek(ahead + 1).text)) return true;
  return token.type === "word" && !DANGEROUS.has(token.text) && !TIME_TERMS.meets(token.terms);
}

/** `Ngày hội Đại đoàn kết toàn dân tộc 18/11`, `lễ khai giảng 5/9/2024`, `dịp 8/3`: the name of an occasion, then its date. */
export function readEventDay(c: Cursor): Part | null {
  if (!c.is("event") && !c.is("day")) return null;
  return c.attempt(() => {
    c.position++;
    for (let words = 0; words < LONGEST_NAME; words++) {
      // "kỷ niệm 42 năm Ngày Nhà giáo"
      if (c.peek().type === "number" && c.peek().text.length <= 3 && c.is("year", 1) && c.peek(2).type === "word" && !c.is("study", 2)) c.position += 2;
      if (c.peek().type !== "word") break;
      const day = c.is("day") ? readDay(c) : null;
      if (day) return day;
      if (!isHarmless(c)) return null;
      c.position++;
    }
    const open = c.eat("open");
    c.eatAny(["dash", "colon", "comma"]);
    c.dated = true;
    const day = readDay(c);
    return day && (!open || c.eat("close")) ? day : null;
  });
}
