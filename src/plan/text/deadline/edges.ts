import type { Cursor } from "./cursor";
import { eatCount } from "./numbers";
import { part, type Edge, type Part } from "./part";
import { TermSet } from "./term-set";

/** What an edge may begin with; a count of weeks has its week behind it. */
const OPENERS = new TermSet("day third1 third2 third3 half week early middle late");
/** Weeks of a month that can be named by number. */
const MOST_WEEKS = 5;

/** `đầu`, `giữa`, `cuối`, `thượng tuần`, `nửa đầu`, `tuần 2`, `tuần cuối`, `end of`. */
export function readEdge(c: Cursor): Edge | null {
  if (!c.is("week", 1) && !OPENERS.meets(c.peek().terms)) return null;
  return c.attempt(readAnyEdge);
}

function readAnyEdge(c: Cursor): Edge | null {
  const edge = c.attempt(readEndDay) ?? c.attempt(readThird) ?? c.attempt(readHalfMonth) ?? c.attempt(readWeek) ?? readPosition(c);
  if (!edge) return null;
  c.eat("dash");
  while (c.eat("of"));
  return edge;
}

/** `sơ kết HKI`, `sơ kết`, `tổng kết năm học`, `kết thúc năm học`: the last day of what is summed up. */
export function readClosing(c: Cursor, next: (c: Cursor) => Part | null): Part | null {
  if (!c.is("finish", 1) && !c.is("finish")) return null;
  return c.attempt(() => {
    const first = c.eat("sum1", "finish");
    const second = !first && c.eat("sum2", "finish");
    if (!first && !second && !c.eat("finish", "finish2")) return null;
    const named = c.attempt(next);
    if (named) {
      // "sơ kết năm học" is said of the first semester, or of the year.
      if (first && named.unit !== "semester") {
        c.doubt("ambiguous");
        return null;
      }
      if (named.edge || !["semester", "schoolYear", "month", "quarter"].includes(named.unit)) return null;
      return { ...named, edge: { at: "late" } };
    }
    if (first) return part("semester", { n: 1, edge: { at: "late" } });
    if (second) return part("schoolYear", { edge: { at: "late" } });
    return null;
  });
}

/** `đầu và cuối (năm học)`, `đầu năm, giữa năm và cuối (năm)`: several times of one period, the last of them at its end. */
export function eatBothEnds(c: Cursor): true | null {
  if (!c.eat("early")) return null;
  for (;;) {
    if (c.eat("year")) c.eat("study");
    c.eat("comma");
    c.eatAny(["and", "dash"]);
    if (c.eat("late")) return true;
    if (!c.eat("middle")) return null;
  }
}

function readPosition(c: Cursor): Edge | null {
  const at = c.eatAny(["early", "middle", "late"]);
  return at ? { at: at as "early" | "middle" | "late" } : null;
}

/** `ngày cuối cùng của tháng 9`, `ngày đầu tiên của tháng 9`. */
function readEndDay(c: Cursor): Edge | null {
  if (!c.eat("day")) return null;
  if (c.eat("early", "early2")) return { at: "day", last: false };
  if (!c.eat("late")) return null;
  if (/^c[uù]ng$/.test(c.peek().text)) c.position++;
  return { at: "day", last: true };
}

function readThird(c: Cursor): Edge | null {
  const index = ["third1", "third2", "third3"].findIndex((term) => c.sees(term, "week"));
  if (index < 0) return null;
  c.position += 2;
  return { at: "third", index };
}

function readHalfMonth(c: Cursor): Edge | null {
  if (!c.eat("half")) return null;
  const at = c.eatAny(["early", "late"]);
  return at ? { at: "halfMonth", index: at === "early" ? 0 : 1 } : null;
}

/** `tuần 2`, `tuần 1, 2`, `tuần đầu tiên`, `hai tuần đầu`, `tuần cuối`, `first week`. */
export function readWeek(c: Cursor): Edge | null {
  const named = c.sees("first", "week") ? 0 : c.sees("second", "week") ? 1 : null;
  if (named !== null) {
    c.position += 2;
    return { at: "week", index: named, last: named };
  }
  const weeks = c.is("week") ? 1 : eatCount(c);
  if (weeks === null || weeks < 1 || weeks >= MOST_WEEKS || !c.eat("week")) return null;
  if (c.peek().text === "lễ") c.position++;
  if (c.eat("early")) {
    c.eat("early2");
    return { at: "week", index: 0, last: weeks - 1 };
  }
  if (c.eat("late")) return { at: "lastWeek", weeks };
  if (weeks > 1) return null;
  c.eat("ordinal");
  if (c.eat("most")) return { at: "week", index: 0, last: 0 };
  const n = eatCount(c);
  if (n === null || n < 1 || n > MOST_WEEKS) {
    c.doubt("ambiguous");
    return null;
  }
  if (c.atEnd) c.doubt("ambiguous");
  const further = readFurtherWeeks(c, n);
  if (further.last < n || further.last > MOST_WEEKS) return null;
  return { at: "week", index: n - 1, last: further.last - 1, ...(further.through ? { through: true } : null) };
}

/** `tuần 1, 2 tháng 9`, `tuần 1,2,3`, `tuần 1 đến tuần 3`, `tuần 1 - 3`: the last number; 0 when they do not rise. */
function readFurtherWeeks(c: Cursor, first: number): { last: number; through: boolean } {
  let last = first;
  for (;;) {
    const next = c.attempt(() => {
      const joint = c.eatAny(["comma", "dash", "and", "plus", "to", "arrow"]);
      c.eat("week");
      const n = joint === null ? null : eatCount(c);
      return n === null ? null : { n, through: joint === "dash" || joint === "to" || joint === "arrow" };
    });
    if (!next) return { last, through: false };
    if (next.n <= last) return { last: 0, through: false };
    last = next.n;
    if (next.through) return { last, through: true };
  }
}
