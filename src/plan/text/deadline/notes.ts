import type { Cursor } from "./cursor";
import { isHarmless } from "./events";
import { eatCount } from "./numbers";
import { TermSet } from "./term-set";

/** Words around a deadline that say nothing about when. */
export const FILLER_TERMS = "filler due in at colon bullet of finish2";
export const FILLERS = new TermSet(FILLER_TERMS);
const IN_NOTE = new TermSet(`${FILLER_TERMS} slow most about by comma dot`);
const LONGEST_REMARK = 8;
const TRAILING = new TermSet("filler due colon dot comma semicolon bullet break dash exclaim");
const PERIODS = new TermSet("year study term hk month quarter");
const SHORT_PERIODS = new TermSet("month quarter week");
const NEW = new TermSet("new");

/** `(lần 1)`, `đợt 2:`, `(chậm nhất)`, `(dự kiến)`, `(nếu có kinh phí)`, `(Ngày Nhà giáo Việt Nam)`: moves past it. */
export function skipNote(c: Cursor): boolean {
  if (!c.is("open") && !c.is("times") && !c.is("round")) return false;
  const skipped = c.attempt(() => {
    if (!c.eat("open")) return eatRound(c);
    if (c.is("cond") || c.is("when")) {
      while (isHarmless(c) || c.is("cond") || c.is("when")) c.position++;
      if (!c.eat("close")) return null;
      c.remark("conditional");
      return true;
    }
    if (c.is("day") || c.is("event")) while (isHarmless(c)) c.position++;
    else if (isRemark(c)) while (!c.is("close")) c.position++;
    else {
      c.skip(IN_NOTE);
      eatRound(c);
      c.skip(IN_NOTE);
    }
    return c.eat("close") ? true : null;
  });
  return skipped === true;
}

/** `(Quốc tế thiếu nhi)`: words alone, none of which says when. */
function isRemark(c: Cursor): boolean {
  let words = 0;
  while (isHarmless(c, words) && words < LONGEST_REMARK) words++;
  return words > 1 && c.is("close", words);
}

/** Everything harmless that may follow the last date. */
export function skipTrailing(c: Cursor): void {
  while (!c.atEnd) {
    const before = c.position;
    c.skip(TRAILING);
    if (c.eat("question")) c.remark("ambiguous");
    if (c.eat("slow", "most") || c.eat("of", "slow", "most")) continue;
    skipNote(c);
    skipSequel(c);
    if (c.is("cond") || c.is("when")) skipCondition(c);
    else if (c.is("event") || (c.is("day") && c.peek(1).type === "word")) skipName(c);
    if (c.position === before) return;
  }
}

/** "theo kế hoạch của Phòng", "nếu có kinh phí": the date stands, but it depends on something. */
function skipCondition(c: Cursor): void {
  c.attempt(() => {
    while (isHarmless(c) || c.is("cond") || c.is("when")) c.position++;
    if (!c.atEnd) return null;
    c.remark("conditional");
    return true;
  });
}

/** "và những năm học tiếp theo": it goes on after what this plan can be asked for. */
export function skipSequel(c: Cursor): boolean {
  if (!eatSequel(c, PERIODS)) return false;
  c.remark("ambiguous");
  return true;
}

/** "và các tháng tiếp theo", after a month of this plan's year: from then on. */
export function eatFurtherMonths(c: Cursor): boolean {
  return eatSequel(c, SHORT_PERIODS);
}

function eatSequel(c: Cursor, periods: TermSet): boolean {
  if (!c.is("and") && !c.is("comma")) return false;
  const eaten = c.attempt(() => {
    c.eat("comma");
    if (!c.eat("and") || c.eatAny(["plural", "all"]) === null) return null;
    c.skip(periods);
    if (!c.eat("new")) return null;
    c.skip(NEW);
    if (c.peek().text === "theo") c.position++;
    return true;
  });
  return eaten === true;
}

function skipName(c: Cursor): void {
  c.attempt(() => {
    while (isHarmless(c)) c.position++;
    return c.atEnd ? true : null;
  });
}

/** `lần 1`, `đợt II:`, `lần thứ nhất`. */
function eatRound(c: Cursor): true | null {
  return c.attempt(() => {
    if (c.eatAny(["times", "round"]) === null) return null;
    c.eat("ordinal");
    if (!c.eat("most") && eatCount(c) === null) return null;
    c.eatAny(["colon", "dash"]);
    return true;
  });
}
