import type { Cursor } from "./cursor";
import { eatCount, smallNumber } from "./numbers";
import { TermSet } from "./term-set";

const OPENERS = new TermSet("comma at in t part");
const UNITS = new TermSet("hour colon ampm");

/**
 * A time of day; gives whether it limits that day ("trước 15h ngày 20/11" is due on the 20th).
 * `15h`, `15h30,`, `17:00:00`, `lúc 8 giờ 30 phút`, `chiều`, `T00:00:00`. Midnight limits nothing.
 */
export function eatTime(c: Cursor): boolean | null {
  const { type, terms } = c.peek();
  if (type === "number" ? !UNITS.meets(c.peek(1).terms) : !OPENERS.meets(terms)) return null;
  c.eatAny(["comma", "at", "in"]);
  c.eat("at");
  c.eat("t");
  if (c.eatAny(["part"])) return true;
  const hour = smallNumber(c);
  if (hour === null || hour > 24) return null;
  c.position++;
  const unit = c.eatAny(["hour", "colon", "ampm"]);
  if (unit === null) return null;
  let sum = hour;
  const minute = smallNumber(c);
  if (minute !== null && minute < 60 && !c.is("slash", 1)) {
    sum += minute;
    c.position++;
    c.eatAny(["minute", "hour"]);
    const second = c.is("colon") ? smallNumber(c, 1) : null;
    if (second !== null && second < 60) c.position += 2;
  }
  const midnight = c.is("ampm") && c.peek().text === "am" && sum === 12;
  c.eat("ampm");
  if (c.peek().text === "z") c.position++;
  c.eatAny(["part"]);
  c.eatAny(["comma", "dash"]);
  return sum > 0 && !midnight;
}

/** `Thứ Sáu,`, `thứ 6 ngày`, `chủ nhật`: 1 Monday … 7 Sunday. */
export function eatWeekday(c: Cursor): number | null {
  let weekday: number;
  if (c.eat("sunday", "sunday2") || c.eat("cn")) weekday = 7;
  else {
    if (!c.eat("ordinal")) return null;
    const number = eatCount(c);
    if (number === null || number < 2 || number > 7) return null;
    weekday = number - 1;
  }
  c.eatAny(["comma", "open"]);
  return weekday;
}
