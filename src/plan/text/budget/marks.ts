/** Cells that hold no sentence: nothing, dots, a dash, ditto marks, ticks, error values. */
import type { BudgetReading } from "../types";
import { bareWords } from "./phrases";
import { blank, ditto, noneNeeded, unreadable } from "./reading";

const NOTHING = /^[-_.\s,;:•*=+|/\\~()[\]]*$/u;
/** "Kinh phí: ……… triệu đồng": a form that was never filled in. */
const UNFILLED = /^(?:(?:du kien|kinh phi|so tien|tong|khoang|nguon)[ :]*)*(?:[-_.]{2,}[ ,]*)?(?:(?:trieu|nghin|ngan|ty|tr)?[ .]*(?:dong|d|vnd)?[ .]*)$/u;
const DITTO =
  /^[-(. ]*(?:nt|n\.t\.?|n\/t|nhu tren|giong tren|tuong tu(?: nhu)?(?: o)?(?: tren)?|nhu (?:o |muc |dong |y |noi dung |phan |hang |cot )tren|nhu da neu(?: tren)?|da neu (?:o )?tren|as above|same as above|ditto|idem|id|cung muc tren|cung nguon tren)[-). ]*$/u;
const DITTO_SIGNS = /^(?:\/{2,}|\/ ?\/|\\\\|"+|''+|“|”|″|〃|-\/\/-|- ?\/\/ ?-|-"-|- " -|,,)$/u;
const ERROR = /^#(?:ref!|value!|name\?|div\/0!|n\/a|null!|num!|spill!|calc!|getting_data|field!|blocked!|connect!|unknown!|busy!)$/u;
/** Zero, however it is written: 0, 00, 0,0, 0.000 */
const ZERO = /^0+(?:[.,]0+)*$/u;
const NOT_SHOWN = /^#+$/u;

/** What a cell of marks means; null when it holds words or figures. */
export function readMarks(folded: string): BudgetReading | null {
  if (folded === "") return blank();
  if (DITTO_SIGNS.test(folded)) return ditto();
  if (NOTHING.test(folded)) return blank();
  if (ZERO.test(folded)) return noneNeeded();
  if (ERROR.test(folded) || NOT_SHOWN.test(folded) || /^[?!\s]+$/u.test(folded)) return unreadable();
  if (folded.length > 80) return null;
  // A tick may mean that there is money, or that there is none.
  if (/^(?:x|xx|v|✓|✔|√|☑|☒|n\/a|na)$/u.test(folded)) return unreadable(["ambiguous"]);
  const words = bareWords(folded);
  if (DITTO.test(words)) return ditto();
  if (/[.]{2,}|_{2,}/u.test(words) && UNFILLED.test(words)) return blank();
  return null;
}
