import type { SchoolCalendar } from "../types";
import { readBlank, readCondition } from "./blanks";
import { outcomeOf, readClause, type Clause } from "./clause";
import { Cursor } from "./cursor";
import { isHarmless, OF_DOCUMENTS } from "./events";
import { LABELS } from "./glosses";
import { skipTrailing } from "./notes";
import { readListed } from "./listed";
import { eatCount } from "./numbers";
import { eatPreposition } from "./prepositions";
import { readPart } from "./parts";
import { place, type Span } from "./place";
import { flagged, undated, type Outcome } from "./reading";
import { readRecurring } from "./recurring";
import { readSteps } from "./steps";
import { TermSet } from "./term-set";
import { LONGEST_TEXT, tokenize, type Token } from "./tokens";

const QUOTES = /^(?:["'“”‘’«»`\s]|[+*](?=\s))+|["'“”‘’«»`\s]+$/g;
/** What a list goes on with, and a document ends with. */
const ENDING = /(?:\.\/\.?|[;,\s])+$/;
const MARK_OR_BLANK = /["'“”‘’«»`;,./+*\s]/;
const DIGIT_0 = 48;
const LAST_LETTER = 122;
const BACKTICK = 96;
const SEMICOLON = 59;
/** What may begin a label: "HKI: từ tháng 9 đến tháng 12". */
const PERIOD_NAMES = new TermSet("hk1 hk2 hk study term first second quarter q q1 q2 q3 q4 year sy");
const MARKS_OF_LABEL = new TermSet("colon open");
const BETWEEN_ENDS = new TermSet("dash to arrow");
const BOUNDS = new TermSet("from before slow");
/** What may begin a deadline in the middle of a sentence. */
const OPENERS = new TermSet("before slow by in at to end");

/** Reads what a deadline cell displays. Total: whatever it does not understand is `unreadable`. */
export function readText(text: string, calendar: SchoolCalendar): Outcome {
  const blank = readBlank(text);
  if (blank) return blank;
  if (text.length > LONGEST_TEXT) return undated("unreadable");
  const listed = readListed(text, calendar, readText);
  if (listed) return listed;
  const tokens = unwrap(tokenize(isMarked(text) ? text.replace(QUOTES, "").replace(ENDING, "") : text));
  const recurring = readRecurring(tokens, calendar);
  if (recurring && recurring.kind !== "unreadable") return withTypos(recurring, tokens);
  const once = recurring ? null : readOneDeadline(tokens, calendar);
  if (once?.outcome) return withTypos(once.outcome, tokens);
  // "Hằng / tháng": a narrow column, or the page that it was copied from, broke the line.
  const line = withoutBreaks(tokens);
  const broken = line.length < tokens.length ? readRecurring(line, calendar) : null;
  if (broken && broken.kind !== "unreadable") return withTypos(broken, tokens);
  const doubts = once?.doubts ?? [];
  return recurring ?? readCondition(text) ?? undated("unreadable", doubts.includes("usOrder") ? ["usOrder"] : doubts);
}

/** First as one line, then with line breaks as separators, then as a task that names its deadline. */
function readOneDeadline(tokens: readonly Token[], calendar: SchoolCalendar): { outcome: Outcome | null; doubts: readonly string[] } {
  const line = withoutBreaks(tokens);
  const c = new Cursor(line, calendar);
  const outcome = readAll(c) ?? (line.length < tokens.length ? readAll(new Cursor(tokens, calendar)) : null) ?? readTask(line, calendar) ?? readBracketed(line, calendar) ?? readSteps(tokens, calendar, (step) => readAll(new Cursor(step, calendar)));
  return { outcome, doubts: c.doubts };
}

function withoutBreaks(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(isBreak) ? tokens.filter((token) => !isBreak(token)) : tokens;
}

function isBreak({ terms }: Token): boolean {
  return terms[0] === "break";
}

function readAll(c: Cursor): Outcome | null {
  const week = c.is("week") ? c.attempt(eatWeekLabel) : null;
  const label = PERIOD_NAMES.meets(c.peek().terms) ? c.attempt(eatPeriodLabel) : null;
  const clause = readClause(c);
  if (!clause || ((week === "open" || label?.open) && !c.eat("close"))) return null;
  // A school week without days of its own has no dates that this plan knows.
  if (week && (clause.shape === "single" || clause.parts.some((part) => part.unit !== "day" && part.unit !== "number"))) return null;
  const outcome = atEnd(clause, c);
  return label && outcome ? within(label.span, outcome, c) : outcome;
}

/** `HKI: từ tháng 9 đến tháng 12`, `HKI (T9 - T12)`: a semester, quarter or school year, then when in it. */
function eatPeriodLabel(c: Cursor): { span: Span; open: boolean } | null {
  if (!c.tokens.some((token) => MARKS_OF_LABEL.meets(token.terms))) return null;
  const label = readPart(c);
  if (!label || !LABELS.has(label.unit) || label.edge) return null;
  const open = c.eat("open");
  // A single day or month in brackets is the same said twice.
  if (open ? !c.tokens.some(({ terms }, index) => index > c.position && BETWEEN_ENDS.meets(terms)) : !c.eat("colon") || !BOUNDS.meets(c.peek().terms)) return null;
  const span = place(label, c.calendar);
  return span && { span, open };
}

/** Null when the two have no day in common. */
function within(label: Span, outcome: Outcome, c: Cursor): Outcome | null {
  const { start, end } = outcome;
  if ((start !== null && start > label.end) || (end !== null && end < label.start)) {
    c.doubt("ambiguous");
    return null;
  }
  const inside = (start === null || start >= label.start) && end !== null && end <= label.end;
  return inside ? outcome : flagged(outcome, "ambiguous");
}

/** `tuần 5 (7/10 - 11/10)`, `tuần 5: 7/10 - 11/10`, `tuần từ 7/10 đến 11/10`: the days beside the week say when it is. */
function eatWeekLabel(c: Cursor): "open" | "plain" | null {
  if (!c.eat("week")) return null;
  if (c.is("from")) return "plain";
  c.eat("ordinal");
  if (eatCount(c) === null) return null;
  return c.eat("open") ? "open" : c.eat("colon") ? "plain" : null;
}

function atEnd(clause: Clause, c: Cursor): Outcome | null {
  skipTrailing(c);
  return c.atEnd ? outcomeOf(clause, c) : null;
}

/** "Sửa xong sân chơi trước ngày 15/10/2024": words without figures, then one deadline with its preposition. */
function readTask(tokens: readonly Token[], calendar: SchoolCalendar): Outcome | null {
  const lead = new Cursor(tokens, calendar);
  for (; !lead.atEnd; lead.position++) {
    if (lead.position > 0 && OPENERS.meets(lead.peek().terms)) {
      const outcome = readAll(new Cursor(tokens.slice(lead.position), calendar));
      if (outcome) return outcome;
    }
    if (!isHarmless(lead) && !lead.is("comma") && !lead.is("colon") && !lead.is("bullet")) return null;
  }
  return null;
}

/** Words that tell of an end or an occasion: a day without a year beside them is a date and no share, as in "Đạt chuẩn (5/9)". */
const OCCASIONS = new TermSet("filler due event");
/** "Trước khai giảng (5/9)", "Họp cha mẹ học sinh (20/9/2025)": an occasion without figures, then its date in brackets. */
function readBracketed(tokens: readonly Token[], calendar: SchoolCalendar): Outcome | null {
  const open = tokens.findIndex(({ terms }) => terms[0] === "open");
  if (open < 1 || tokens[tokens.length - 1]!.terms[0] !== "close") return null;
  const head = new Cursor(tokens.slice(0, open), calendar);
  const bound = eatPreposition(head);
  if (bound.clash || (bound.mode !== "plain" && bound.mode !== "before" && bound.mode !== "until")) return null;
  while (!head.atEnd && isHarmless(head) && !OF_DOCUMENTS.has(head.peek().text)) head.position++;
  if (!head.atEnd) return null;
  const c = new Cursor(tokens.slice(open + 1, -1), calendar);
  const clause = readClause(c);
  if (!clause || !c.atEnd || clause.shape !== "single" || clause.first.mode !== "plain") return null;
  const { unit, year } = clause.parts[0]!;
  // "Trước Tết (2/2026)" is before a day of that month that nobody names.
  const isDate = (unit === "month" && bound.mode === "plain") || (unit === "day" && (year !== null || bound.mode !== "plain" || head.tokens.some(({ terms }) => OCCASIONS.meets(terms))));
  return isDate ? outcomeOf({ ...clause, first: bound, last: bound }, c) : null;
}

/** Whether a quotation mark or a blank stands at either end, or a mark at the end. */
function isMarked(text: string): boolean {
  return mayBeQuote(text.charCodeAt(0)) || mayBeQuote(text.charCodeAt(text.length - 1));
}

function mayBeQuote(code: number): boolean {
  return (code < DIGIT_0 || code > LAST_LETTER || code === BACKTICK || code === SEMICOLON) && MARK_OR_BLANK.test(String.fromCharCode(code));
}

/** Without the brackets around the whole text. */
function unwrap(tokens: Token[]): Token[] {
  const isWrapped =
    tokens[0]?.terms[0] === "open" &&
    tokens[tokens.length - 1]?.terms[0] === "close" &&
    tokens.filter((token) => token.terms[0] === "open" || token.terms[0] === "close").length === 2;
  return isWrapped ? tokens.slice(1, -1) : tokens;
}

/** Corrected figures and signs; corrected words are remarked on where they are understood. */
function withTypos(outcome: Outcome, tokens: readonly Token[]): Outcome {
  if (outcome.kind === "unreadable" || !tokens.some((token) => token.typo && token.type !== "word")) return outcome;
  return flagged(outcome, "typo");
}
