import { foldText, stripAccents } from "../normalize";
import { undated, type Outcome } from "./reading";

/** Dots, dashes, slashes and blanks: a form that was left open, `…/…/…`. */
const NOTHING = /^[\s.…_?*/-]*$/;
const ERROR_VALUE = /^#(ref!|n\/a|value!|name\?|div\/0!|num!|null!|spill!|calc!|field!|getting_data|busy!|blocked!|connect!|unknown!)$/;
/** `//`, `-//-`, `"`, `〃`, `''`. */
const DITTO_SIGNS = /^[-\s]*(\/\/|["″”“〃]{1,2}|''|,,)[-\s]*$/;
const DITTO_WORDS = /^(nt|nhu ?tren|nhu (dong|hang|muc|o|tieu chi|phia) tren|(giong|tuong tu)( nhu)?( (dong|hang|muc|o|phia))? tren|tuong tu|ditto|same as above|as above)$/;
const UNSETTLED =
  /^(chua|khong) (co|ro|xac dinh|an dinh|quy dinh|len lich|lap|bo tri|ap dung|thoi gian|thoi han|han)( (co|ro|xac dinh|thoi gian|thoi han|thoi diem|han|ke hoach|lich|cu the|hoan thanh))*$|^(n\/a|tbd|tba|none|nil|not set|to be (determined|decided|announced)|no deadline|de trong|con trong)$/;

/** What is said here is short and has no figures. */
const LONGEST = 60;
const FIGURE = /\d/;

/**
 * Cells without a deadline of their own: blank, left open, said to be unsettled, or repeating the cell above.
 * Null when the cell says something else. An error value is unreadable.
 */
export function readBlank(text: string): Outcome | null {
  if (text === "") return undated("none");
  if (text.length > LONGEST || (FIGURE.test(text) && !text.startsWith("#"))) return null;
  const folded = foldText(text);
  if (DITTO_SIGNS.test(folded)) return undated("ditto");
  if (NOTHING.test(folded)) return undated("none");
  if (folded[0] === "#" && ERROR_VALUE.test(folded)) return undated("unreadable");
  const plain = stripAccents(folded).replace(/^[-+*•("'“\s]+|[-)"'”.:;,!/\s]+$/g, "");
  if (DITTO_WORDS.test(plain.replace(/^n\.t$/, "nt"))) return undated("ditto");
  if (plain === "khong" || plain === "chua") return undated("none", ["ambiguous"]);
  return UNSETTLED.test(plain) ? undated("none") : null;
}

/** Begins with a condition and not with a date. */
const CONDITION =
  /^(ngay )?(sau )?(khi|neu|theo|tuy|tuy theo|tuy thuoc|phu thuoc|can cu|cho den khi|cho khi|doi khi|cho phe duyet|cho kinh phi|when|if|once|depending|subject to|according to|as per|upon)( |$)/;

/** "Khi có kinh phí", "Theo kế hoạch của Phòng": depends on something else; with figures in it, it may still name a date: unreadable. */
export function readCondition(text: string): Outcome | null {
  const plain = stripAccents(foldText(text)).replace(/^[-+*•("'“\s]+/, "");
  if (!CONDITION.test(plain)) return null;
  return undated(/\d/.test(plain) ? "unreadable" : "none", ["conditional"]);
}
