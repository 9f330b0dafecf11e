/**
 * What a formula has to know of many wordings: a number for each. Few stand in the formula itself, as one long text; for
 * many there is a very hidden sheet of ours.
 */
import type { CellValue } from "../../plan/index";
import { textLiteral } from "./literal";

/** A number for each wording of a column; whole, above 0, of at most five digits. */
export type Numbers = ReadonlyMap<CellValue, number>;

export interface NumberStore {
  /** The number of what `cell` (an expression) says, as an expression; 0 for all that is not among the wordings. */
  of(cell: string, numbers: Numbers): string;
}

/** A formula has at most 8,192 characters, and this stands in it twice. */
const LONGEST = 2_600;
const DIGITS = 5;

/** `"00243<tháng 8/2025>00151<31/5/2025>"`, searched for `<tháng 8/2025>`: the number is what stands before. */
export class InFormula implements NumberStore {
  /** Something did not fit, or can't be said in this way: the rules are not to be used. */
  isFull = false;

  of(cell: string, numbers: Numbers): string {
    if (numbers.size === 0) return "0";
    const list = [...numbers].map(([value, number]) => `${String(number).padStart(DIGITS, "0")}<${String(value).toLowerCase()}>`).join("");
    if (list.length > LONGEST || [...numbers.keys()].some((value) => /[<>]/.test(String(value)))) this.isFull = true;
    const literal = textLiteral(list);
    return `IFERROR(VALUE(MID(${literal},FIND("<"&LOWER(${cell})&">",${literal})-${DIGITS},${DIGITS})),0)`;
  }
}

/** A table in our sheet: the wordings as texts, their numbers beside them. */
export interface LookupTable {
  /** The workbook's name for it. */
  name: string;
  rows: [wording: string, number: number][];
}

/** VLOOKUP takes at most 255 characters, and each may have to be written as two. */
const LOOKED_UP = 120;

export class InSheet implements NumberStore {
  readonly tables: LookupTable[] = [];

  /** @param nameOf The name of the next table, by how many there are. */
  constructor(private readonly nameOf: (index: number) => string) {}

  of(cell: string, numbers: Numbers): string {
    if (numbers.size === 0) return "0";
    const name = this.nameOf(this.tables.length);
    const rows = [...numbers].flatMap(([value, number]) => spellings(value).map((text): [string, number] => [text, number]));
    this.tables.push({ name, rows });
    // A text to be found may not be taken for a pattern.
    const plain = ["~", "*", "?"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, cell);
    const short = `IFERROR(VLOOKUP(${plain},${name},2,FALSE),0)`;
    if (rows.every(([text]) => text.length <= LOOKED_UP)) return short;
    const long = `SUMPRODUCT((INDEX(${name},0,1)=${cell}&"")*INDEX(${name},0,2))`;
    return `IF(LEN(${cell})>${LOOKED_UP},${long},${short})`;
  }
}

/** A number becomes a text with the decimal sign of the user's language. */
function spellings(value: CellValue): string[] {
  const text = String(value);
  return typeof value === "number" && text.includes(".") ? [text, text.replace(".", ",")] : [text];
}
