/** Words around a figure that make it a bound or an estimate: "không quá", "trở lên", "khoảng", "dự kiến". */
import { stripAccents } from "../normalize";

export interface Qualifiers {
  upper: boolean;
  lower: boolean;
  estimate: boolean;
  /** What is left of the words before and after the figure. */
  before: string;
  after: string;
}

interface Phrases {
  notBelow: RegExp;
  upper: RegExp;
  lower: RegExp;
  near: RegExp;
  estimate: RegExp;
}

// A bound stands right before its figure: "trên" of "trên địa bàn" is a place. The phrase is taken out whole, so that
// "không" of "không quá" is not found again as a negation.
// The longer phrase is looked for first: "không dưới" ends with "dưới".
const NOT_BELOW = "không dưới|không ít hơn|không thấp hơn|không nhỏ hơn|ko dưới|không được dưới|không được thấp hơn";
const UPPER =
  "không (?:được )?(?:vượt )?quá|không (?:được )?vượt|không (?:nhiều )?hơn|không trên|không lớn hơn|ko (?:vượt )?quá|k quá|kh quá|tối đa|nhiều nhất|cao nhất|dưới|ít hơn|nhỏ hơn|thấp hơn|chưa đến|chưa tới|lên đến|lên tới|cho đến|đến|tới|up to|at most|max|less than|under|<=|=<|≤|<";
const LOWER =
  "tối thiểu|ít nhất|thấp nhất|nhiều hơn|lớn hơn|cao hơn|trên|hơn|từ|at least|min|over|more than|>=|=>|≥|>";
const NEAR = "ngót nghét|ngót|khoảng chừng|khoảng|xấp xỉ|tầm khoảng|tầm|độ chừng|chừng|gần|about|approx|approximately|~|≈|±";
/** Without accents it would be "có". */
const NEAR_ACCENTED = `${NEAR}|cỡ`;
const ESTIMATE = "dự kiến|dk|dự trù|dự toán|dự chi|dự tính|ước tính|ước chừng|ước đạt|ước|tạm tính|estimated|estimate";
const FILLER = "(?: (?:là|la|từ|tu|mức|muc|khoảng|khoang|số tiền|so tien))?[ :]*";

function phrases(form: (text: string) => string, near = NEAR): Phrases {
  const ending = (text: string) => new RegExp(`(?:^| )(?:${form(text)})${FILLER}$`, "u");
  return {
    notBelow: ending(NOT_BELOW),
    upper: ending(UPPER),
    lower: ending(LOWER),
    near: ending(near),
    estimate: new RegExp(`(?<= |^)(?:${form(ESTIMATE)})(?= |$|:|\\))`, "gu"),
  };
}

const ACCENTED = phrases((text) => text, NEAR_ACCENTED);
const PLAIN = phrases(stripAccents);
const UPPER_AFTER = /^ *(?:(?:trở|đổ) (?:xuống|lại|về)|(?:tro|do) (?:xuong|lai))(?= |$|\.|,)/u;
const LOWER_AFTER = /^ *(?:(?:trở|đổ) lên|(?:tro|do) len)(?= |$|\.|,)/u;

/**
 * Takes the bounds and estimates out of the words before and after a figure.
 *
 * @example qualifiersOf("kinh phí không quá", "", false) // { upper: true, before: "kinh phí", … }
 */
export function qualifiersOf(before: string, after: string, ascii: boolean): Qualifiers {
  const known = ascii ? PLAIN : ACCENTED;
  const result: Qualifiers = { upper: false, lower: false, estimate: false, before, after };
  const takeEnding = (pattern: RegExp): boolean => {
    const rest = result.before.replace(pattern, "");
    if (rest === result.before) return false;
    result.before = rest.trimEnd();
    return true;
  };
  if (before) {
    for (let round = 0; round < 3; round += 1) {
      if (takeEnding(known.notBelow)) result.lower = true;
      else if (takeEnding(known.near)) result.estimate = true;
      else if (takeEnding(known.upper)) result.upper = true;
      else if (takeEnding(known.lower)) result.lower = true;
      else break;
    }
    result.before = result.before.replace(known.estimate, () => {
      result.estimate = true;
      return " ";
    });
  }
  if (after) {
    result.after = result.after
      .replace(UPPER_AFTER, () => ((result.upper = true), " "))
      .replace(LOWER_AFTER, () => ((result.lower = true), " "))
      .replace(known.estimate, () => ((result.estimate = true), " "));
  }
  // "từ 5 triệu trở lên" says one thing twice; "từ … đến" is a range and never gets here.
  return result;
}
