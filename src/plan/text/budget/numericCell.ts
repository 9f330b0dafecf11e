/** Cells in which Excel stores a number: the value counts, the number format says what it is a number of. */
import type { BudgetReading } from "../types";
import { remembering } from "./memo";
import { amount, blank, noneNeeded, unreadable } from "./reading";
import { isYear } from "./digits";
import { foldLines, tokenize } from "./tokens";
import { isPettyFraction, isWrittenOut, unitAt } from "./units";

/** A date, a time or a percentage is shown by what is left of its format without literals and colours. */
const DATE_OR_TIME = /[ydhs]|m{1,5}|e(?!\+)|am\/pm/iu;
const FOREIGN = /\$|€|£|¥|usd|eur/iu;
const DONG_SYMBOL = /₫|vn[đd]|(?<!\p{L})đ(?!\p{L})/iu;
const GROUPED = /^[^\d]*\d{1,3}(?:[., ]\d{3})+(?!\d)/u;
/** Below this a number without a unit may be thousands, millions or people; above it, and a multiple of 100, it is đồng. */
const PLAUSIBLE = 100_000;

interface Format {
  /** What the format writes beside the number. */
  literal: string;
  /** Commas at the end of the digits: each shows a thousandth. */
  scale: number;
  kind: "number" | "other";
}

/**
 * @param value what the cell stores
 * @param shown what it displays, folded
 * @param format the en-US number format, `""` when it is not known
 * @param headerUnit đồng in one unit of the column, or null
 * @example readNumericCell(5.5, "5,5 triệu", '0.0 "triệu"', null) // amount of 5 500 000
 */
export function readNumericCell(value: number, shown: string, format: string, headerUnit: number | null): BudgetReading {
  const parsed = parseFormat(format);
  if (!Number.isFinite(value) || value < 0 || parsed.kind === "other" || FOREIGN.test(shown)) return unreadable();
  if (value === 0) return shown === "" ? blank() : noneNeeded();
  // In a narrow column General shows 5E+06.
  const literal = parsed.literal || shown.replace(/^[\d.,]+e[+-]?\d+$/u, "").replace(/[\d.,'#\s()+-]+/gu, " ").trim();
  const unit = unitOfLiteral(literal);
  if (unit === undefined) return unreadable();
  if (unit !== null) return inUnit(value, shownInFull(value, shown, unit, parsed) ? 1 : unit / 1000 ** parsed.scale);
  if (headerUnit !== null) {
    // Written out in full in a column of thousands or millions.
    if (isWrittenOut(value / 1000 ** parsed.scale, headerUnit)) return unreadable(["ambiguous"]);
    const month = headerUnit > 1 && /^(?:[1-9]|1[0-2])[.,](\d{4})$/u.exec(shown);
    if ((isYear(value) && /^\d{4}$/u.test(shown)) || (month && isYear(Number(month[1])))) return unreadable(["ambiguous"]);
    if (headerUnit === 1 && value < 1000) return unreadable(["ambiguous"]);
    if (parsed.scale === 0 && isPettyFraction(value * headerUnit, headerUnit)) return unreadable(["ambiguous"]);
    return inUnit(value, headerUnit / 1000 ** parsed.scale);
  }
  // Telephone and account numbers are not shown in groups.
  const likely = value % 100 === 0 || GROUPED.test(shown);
  return value >= PLAUSIBLE && likely ? inUnit(value, 1) : unreadable(["ambiguous"]);
}

function inUnit(value: number, unit: number): BudgetReading {
  const exact = value * unit;
  const dong = Math.round(exact);
  // A formula's result may carry a fraction of a đồng; a fraction of a small number is no amount in đồng.
  const fraction = Math.abs(exact - dong);
  if (!Number.isSafeInteger(dong) || dong === 0 || (fraction > 1e-6 && dong < 1000)) return unreadable(["ambiguous"]);
  return amount(dong, { flags: dong < 1000 ? ["ambiguous"] : [] });
}

/** "5,0 triệu" over a stored 5 000 000 whose format is not known: the format scaled it down. */
function shownInFull(value: number, shown: string, unit: number, format: Format): boolean {
  if (format.scale > 0 || unit === 1 || value < unit / 10) return false;
  const first = /\d[\d.,]*/u.exec(shown)?.[0].replace(",", ".");
  const number = first === undefined ? NaN : Number(first);
  return format.literal === "" && Number.isFinite(number) && Math.abs(number * unit - value) <= unit / 2 && number < value;
}

/** Đồng in the unit that a literal names; null without one, undefined when it names something else. */
function unitOfLiteral(literal: string): number | null | undefined {
  const words = foldLines(literal);
  if (words === "") return null;
  if (/\d/u.test(words)) return undefined;
  const tokens = tokenize(words).filter((token) => token.kind === "word" || token.text === "₫");
  if (tokens.length === 0) return null;
  const unit = unitAt(tokens, 0);
  if (unit && unit.next === tokens.length) return unit.size;
  return DONG_SYMBOL.test(words) && tokens.length === 1 ? 1 : undefined;
}

const parseFormat = remembering(parseSections, 500);

function parseSections(format: string): Format {
  // The first section is the one for positive numbers.
  const section = /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])*/u.exec(format)?.[0] ?? "";
  let literal = "";
  const bare = section.replace(/"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|_.|\*./gu, (_all, quoted?: string, escaped?: string, symbol?: string) => {
    literal += quoted ?? escaped ?? symbol ?? "";
    return " ";
  });
  const plain = bare.replace(/general|standard/giu, "0");
  const other = /%/u.test(plain) || /\//u.test(plain) || /[eE][+-]/u.test(plain) || DATE_OR_TIME.test(plain.replace(/[₫đĐ]/gu, "")) || FOREIGN.test(literal + plain);
  const symbols = plain.replace(/[^\p{L}₫]/gu, "");
  const scale = /[0#?](,+)(?![0#?,])/u.exec(plain)?.[1].length ?? 0;
  return { literal: (literal + symbols).trim(), scale, kind: other ? "other" : "number" };
}
