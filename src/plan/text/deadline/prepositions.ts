import type { Cursor } from "./cursor";
import { FILLERS, FILLER_TERMS } from "./notes";
import { TermSet } from "./term-set";

export interface Preposition {
  mode: "plain" | "until" | "from" | "before" | "after";
  /** "hết": the end of what follows. */
  ended: boolean;
  /** Two words contradict each other: nothing can be said. */
  clash?: boolean;
}

const PLAIN: Readonly<Preposition> = { mode: "plain", ended: false };
const OPENERS = new TermSet(`${FILLER_TERMS} point when about all from now day begin since slow not by finish to before after end`);

/**
 * The words before a date that say how it bounds the deadline. *Trước* excludes what follows;
 * *đến, hết, hạn, chậm nhất, không quá* include it; *từ* and *sau* only begin.
 */
export function eatPreposition(c: Cursor): Readonly<Preposition> {
  if (!OPENERS.meets(c.peek().terms)) return PLAIN;
  const found: Preposition = { mode: "plain", ended: false };
  for (;;) {
    if (!OPENERS.meets(c.peek().terms)) return found;
    const before = c.position;
    if (c.is("due")) c.dated = true;
    // "hạn cuối 30/11" is the last day, "hạn cuối tháng 11" the end of that month.
    if (c.sees("due", "late") && (c.peek(2).type === "number" || c.is("colon", 2) || c.is("filler", 2) || c.is("day", 2))) c.position += 2;
    c.skip(FILLERS);
    // "thời điểm", not the points of a mark: "điểm 9/10".
    if (c.is("point") && /^th[oờ]i$/.test(c.peek(-1).text)) c.position++;
    if (c.is("when") && (c.is("finish", 1) || c.is("end", 1) || c.is("rest", 1))) c.position++;
    if (c.eat("about")) c.remark("ambiguous");
    // "các ngày 8, 20", "các tháng 9, 11"; "ngày bắt đầu", "ngày kết thúc"
    if (c.sees("all", "day") || (c.sees("all", "month") && c.peek(2).type === "number") || c.sees("day", "begin") || c.sees("day", "finish")) c.position++;
    if (c.sees("from", "this")) c.position += 2;
    if (c.sees("now", "from") || c.sees("day", "from")) {
      c.position += 2;
      if (!c.is("early")) bound(c, found, "from");
    } else if (c.eat("begin", "early") || c.eat("since", "from") || c.eat("from") || c.eat("since")) bound(c, found, "from");
    else if (c.eat("slow", "most") || c.eat("not", "slow", "than") || c.eat("not", "than") || c.eat("not", "after") || c.eat("not", "later", "than") || c.attempt(eatMustNot) || c.eat("by")) bound(c, found, "until");
    else if (c.sees("finish", "finish2") && (c.is("colon", 2) || c.is("in", 2) || c.is("at", 2) || c.is("day", 2) || c.peek(2).type === "number")) {
      c.position += 2;
      bound(c, found, "until");
    } else if (c.eat("to") || c.eat("filler", "to")) bound(c, found, "until");
    else if (c.eat("before")) bound(c, found, "before");
    else if (c.eat("after")) bound(c, found, "after");
    else if (c.is("end")) {
      c.position++;
      found.ended = true;
      if (found.mode === "plain") bound(c, found, "until");
    }
    if (c.position === before) return found;
  }
}

/** `không được trễ hơn`, `không được quá`. */
function eatMustNot(c: Cursor): true | null {
  if (!c.is("not") || !/^đ?d?[uư][oợ]c$/.test(c.peek(1).text)) return null;
  c.position += 2;
  c.eat("slow");
  return c.eat("than") ? true : null;
}

function bound(c: Cursor, found: Preposition, mode: Preposition["mode"]): void {
  c.dated = true;
  const { mode: former } = found;
  // "đến trước 15/10" is before, "trước khi hết" stays before, "từ sau 15/10" is after; other pairs, "trước, sau 20/11", bound nothing.
  if (former === "before" && mode === "until") return;
  if (former !== "plain" && former !== mode && !(former === "until" && mode === "before") && !(former === "from" && mode === "after")) found.clash = true;
  found.mode = mode;
}
