import type { SchoolCalendar } from "../types";
import { readBlank, readCondition } from "./blanks";
import { outcomeOf, readClause, type Clause } from "./clause";
import { Cursor } from "./cursor";
import { isHarmless } from "./events";
import { skipTrailing } from "./notes";
import { eatCount } from "./numbers";
import { undated, type Outcome } from "./reading";
import { readRecurring } from "./recurring";
import { LONGEST_TEXT, tokenize, type Token } from "./tokens";

const QUOTES = /^["'“”‘’«»`\s]+|["'“”‘’«»`\s]+$/g;
/** What may begin a deadline in the middle of a sentence. */
const OPENERS = ["before", "slow", "by", "in", "at", "to", "end"];

/** Reads what a deadline cell displays. Total: whatever it does not understand is `unreadable`. */
export function readText(text: string, calendar: SchoolCalendar): Outcome {
  const blank = readBlank(text);
  if (blank) return blank;
  if (text.length > LONGEST_TEXT) return undated("unreadable");
  const tokens = unwrap(tokenize(text.replace(QUOTES, "")));
  const recurring = readRecurring(tokens, calendar);
  if (recurring) return withTypos(recurring, tokens);
  const doubts = new Set<string>();
  const outcome = readOneDeadline(tokens, calendar, doubts);
  if (outcome) return withTypos(outcome, tokens);
  return readCondition(text) ?? undated("unreadable", doubts.has("usOrder") ? ["usOrder"] : doubts);
}

/** First as one line, then with line breaks as separators, then as a task that names its deadline. */
function readOneDeadline(tokens: readonly Token[], calendar: SchoolCalendar, doubts: Set<string>): Outcome | null {
  const line = tokens.filter((token) => !token.terms.includes("break"));
  const c = new Cursor(line, calendar);
  const whole = readAll(c) ?? (line.length < tokens.length ? readAll(new Cursor(tokens, calendar)) : null) ?? readTask(line, calendar);
  if (!whole) for (const doubt of c.doubts) doubts.add(doubt);
  return whole;
}

function readAll(c: Cursor): Outcome | null {
  const week = c.attempt(eatWeekLabel);
  const clause = readClause(c);
  if (!clause || (week === "open" && !c.eat("close"))) return null;
  // A school week without days of its own has no dates that this plan knows.
  if (week && (clause.shape === "single" || clause.parts.some((part) => part.unit !== "day" && part.unit !== "number"))) return null;
  return atEnd(clause, c);
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
    if (lead.position > 0 && OPENERS.some((term) => lead.is(term))) {
      const outcome = readAll(new Cursor(tokens.slice(lead.position), calendar));
      if (outcome) return outcome;
    }
    if (!isHarmless(lead) && !lead.is("comma") && !lead.is("colon") && !lead.is("bullet")) return null;
  }
  return null;
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
  return { ...outcome, flags: [...new Set([...outcome.flags, "typo"])] };
}
