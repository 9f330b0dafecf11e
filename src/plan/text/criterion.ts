/** "Tiêu chí 1.10: …", "TC 2.2; 2.3", "Tiêu chí 5.1 – 5.3", "Tiêu chuẩn 1, tiêu chí 2": which criteria a cell names. */
import { normalizeText, stripAccents } from "./normalize";
import { isTypoOf } from "./typo";
import type { CellText, CriterionReading } from "./types";

/** A criterion's number, not the head of an amount (1.200), a share (12.5%), a date (1.1.2025) or a code (1.1/3). */
const NUMBER = String.raw`([1-9])[.,](\d{1,2})(?!\d|\s*%|\.\d|/\d(?![.,]\d{1,2}(?!\d))|,\d+(?!\d|[.,]\d))`;
const AT_NUMBER = new RegExp(`^${NUMBER}`);
/** "1 .5" and "1. 5" only where nothing follows: "1. 5 lớp" is a list item about five classes. */
const APART = /^([1-9]) +\. ?(\d{1,2})$/;
const SPACED_NUMBER = /^([1-9])\s*(?:\.\s*|,)(\d{1,2})(?=\s*(?::|$))/;
const WORD = String.raw`(?:tieu chi|t\.?\s?chi|tchi|tch|tc|t/c)`;
const NEXT = new RegExp(String.raw`^\s*(;|,|&|\+|/|->|-|→|~|…|\.{2,}|va|voi|cung|den|toi)\s*(?:${WORD}\s*)?(?=[1-9][.,]\d)`);
const ANYWHERE = new RegExp(String.raw`(?:\b(?:tieu chi|tchi)|\b(tc))\s*:?\s*(?=${NUMBER})`);
/** One criterion a line. */
const LISTED = /(?<=\d[.,]\d{1,2})\.?\n(?=(?:[\p{L}. ]{0,9} ?)[1-9][.,]\d)/gu;
/** "TCh", "TC" only before a criterion of its own: "TC 1, tiêu chí 2". */
const STANDARD = /^(?:ma )?(?:tieu chuan|t\.?\s?chuan|tch?(?=\.? ?\d{1,2}[\s,;:/-]+(?:tieu chi|t\.?\s?chi)\b))\s*(?:so\s*)?:?\s*(\d{1,2}|[ivx]{1,4})(?![\d.,]*\d)(?![a-z])/;
const LEVEL_4 = /^muc\s*4\b/;
/** Bare numbers before these are quantities. */
const QUANTITY = /^(?:-\s*\d+(?:[.,]\d+)*\s*(?:%|trieu|tr\b|ty\b|nghin|ngan|dong)|m\s*(?:$|[,.;)])|trieu|tr\b|ty\b|ti\b|nghin|ngan|dong|d\b|vnd|m2|ha\b|kg\b|km\b|gio\b|tiet\b|nguoi\b|(?:hoc sinh|hs|tre|gv|giao vien|lop) ?\/|tuan\b|ngay\b|x ?\d|ghz|mbps|mp\b|diem\b|lan\b|%)/;
/** "TC: 1,5 tỷ" is finance. */
const MONEY = /^(?:trieu|ty|nghin|ngan|tr)\b/;
const SHORT_DATE = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*\d{2,4})?$/;
const NAMED_DATE = /^(\d{1,2})[- ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d{1,2}|th\d{1,2})[a-z]*\.?(?:[- ]\d{2,4})?$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
/** The circulars have at most five standards; more than fifteen criteria in one has never been. */
const MOST_STANDARDS = 5;
const MOST_CRITERIA = 15;

/**
 * Reads the criteria that a cell names. What is displayed wins over what is stored, since 1.10 is stored as 1.1; a date cell is taken
 * for the number that Excel turned into it ("1.5" typed where the dot separates dates) and flagged `datelike`.
 * A text that names none gives nulls: amounts, shares and other numbers are never taken for a criterion.
 *
 * Flags: `datelike`, `trailingZero` (a number 1.1 that may have been typed 1.10), `joined` (put together from "tiêu chuẩn 1, tiêu chí 2"),
 * `mismatch` (the standard named is not the criterion's), `level4` ("Mức 4 - khoản 1": an item of the level 4 list), `typo`.
 *
 * @example readCriterion({ text: "Tiêu chí 1.10: An ninh" }) // { standard: "1", criterion: "1.10", title: "An ninh", … }
 */
export function readCriterion(cell: CellText): CriterionReading {
  const line = normalizeText(cell.text).replace(LISTED, "; ").replace(/\n/g, " ");
  const reading: CriterionReading = { standard: null, criterion: null, criteria: [], title: "", flags: [], source: cell.text };
  if (line === "") return reading;
  let plain = stripAccents(line.toLowerCase());
  // Titles are cut from the text as written; that needs both to have the same length, which odd letters may break.
  const written = plain.length === line.length ? line : plain;
  if (readDate(plain, cell, reading)) return reading;
  plain = spellWords(plain, reading);
  const shift = written.length - plain.length;
  const take = (from: number): string => written.slice(from + shift).replace(/^[\s.:)\]–,;/"'“”‘’-]+/, "");

  let at = /^[\s([•*+"'“”‘’-]*/.exec(plain)?.[0].length ?? 0;
  const standard = STANDARD.exec(plain.slice(at));
  let named: string | null = null;
  if (standard) {
    named = numberOf(standard[1]);
    const end = at + standard[0].length;
    const inside = new RegExp(String.raw`\b${WORD}\s*:?\s*(?=\d)`).exec(plain.slice(end));
    if (!inside) {
      reading.standard = named;
      reading.title = take(end);
      const bare = /^[\s,;:/-]+(?=[1-9][.,]\d)/.exec(plain.slice(end));
      if (!bare) return reading;
      at = end + bare[0].length;
    } else {
      at = end + inside.index + inside[0].length;
    }
  }
  const word = standard ? null : new RegExp(String.raw`^(?:ma )?(?:${WORD}|tieu chuan)\s*(?:(?:so|thu)\s*)?[-:;.("“'’]*\s*(?=\d|[iv]{1,3}[.,]\d)`).exec(plain.slice(at));
  if (word) at += word[0].length;
  const explicit = Boolean(standard ?? word);
  let end = readList(plain, at, explicit, reading);
  if (end < 0 && explicit) end = readJoined(plain, at, named, reading);
  // "TC1, tiêu chí 1.4": the first is the standard.
  if (end < 0 && standard === null) {
    const mention = ANYWHERE.exec(plain);
    if (mention) end = readList(plain, mention.index + mention[0].length, mention[1] === undefined, reading);
  }
  if (end < 0) {
    if (LEVEL_4.test(plain)) {
      reading.flags.push("level4");
      reading.title = line;
    }
    return reading;
  }
  reading.criterion = reading.criteria[0];
  reading.standard = reading.criterion.split(".")[0];
  reading.title = take(end);
  if (named !== null && named !== reading.standard) reading.flags.push("mismatch");
  if (typeof cell.cellValue === "number") settleNumber(reading);
  return reading;
}

/** Reads "2.2; 2.3", "5.1 - 5.3" from `at`; where it ended, or -1 when there is no criterion there. */
function readList(plain: string, at: number, explicit: boolean, reading: CriterionReading): number {
  let rest = plain.slice(at);
  const first = AT_NUMBER.exec(rest) ?? (explicit ? SPACED_NUMBER : APART).exec(rest);
  if (!first || Number(first[2]) === 0) return -1;
  if ((explicit ? MONEY : QUANTITY).test(rest.slice(first[0].length).trimStart())) return -1;
  reading.criteria.push(`${first[1]}.${Number(first[2])}`);
  let end = at + first[0].length;
  for (;;) {
    rest = plain.slice(end);
    const next = NEXT.exec(rest);
    const number = next ? AT_NUMBER.exec(rest.slice(next[0].length)) : null;
    // "1.5-2.0" is a range of something else.
    if (next && number && Number(number[2]) === 0 && !explicit) reading.criteria.length = 0;
    if (reading.criteria.length === 0) return -1;
    if (!next || !number || Number(number[2]) === 0) return end;
    addCriteria(reading.criteria, number, /^(?:->?|→|~|…|\.{2,}|den|toi)$/.test(next[1]));
    end += next[0].length + number[0].length;
  }
}

function addCriteria(criteria: string[], number: RegExpExecArray, isRange: boolean): void {
  const [standard, last] = criteria[criteria.length - 1].split(".").map(Number);
  const to = Number(number[2]);
  if (isRange && standard === Number(number[1]) && to - last <= MOST_CRITERIA) {
    for (let n = last + 1; n < to; n++) criteria.push(`${standard}.${n}`);
  }
  const criterion = `${number[1]}.${to}`;
  if (!criteria.includes(criterion)) criteria.push(criterion);
}

/** "Tiêu chuẩn 1, tiêu chí 2" and "Tiêu chí 2 tiêu chuẩn 1" name 1.2. */
function readJoined(plain: string, at: number, named: string | null, reading: CriterionReading): number {
  // "Tiêu chí II.4"; without the word that is a section's item.
  const roman = named === null ? /^([iv]{1,3})[.,](\d{1,2})(?![\d.,]*\d)/.exec(plain.slice(at)) : null;
  if (roman && numberOf(roman[1]) !== null && Number(roman[2]) > 0) {
    reading.criteria.push(`${numberOf(roman[1])}.${Number(roman[2])}`);
    return at + roman[0].length;
  }
  const match = /^(\d{1,2})(?![\d.,]*\d)(?!\s*%)/.exec(plain.slice(at));
  if (!match || Number(match[1]) === 0 || Number(match[1]) > MOST_CRITERIA) return -1;
  let end = at + match[0].length;
  let standard = named;
  if (standard === null) {
    const after = /^[\s,;:()/-]*(?:(?:cua |thuoc )?(?:tieu chuan|t\.?\s?chuan)|(?<=\()tc)\s*:?\s*([1-9]|[ivx]{1,4})\b\)?/.exec(plain.slice(end));
    if (!after) return -1;
    standard = numberOf(after[1]);
    end += after[0].length;
  }
  if (standard === null) return -1;
  reading.criteria.push(`${standard}.${Number(match[1])}`);
  reading.flags.push("joined");
  return end;
}

/** A cell that Excel holds as a date, or a text that looks like a short one: "1/5", "01-May" are 1.5. */
function readDate(plain: string, cell: CellText, reading: CriterionReading): boolean {
  const isDate = typeof cell.cellValue === "number" && /[dmy]/i.test((cell.numberFormat ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
  const short = SHORT_DATE.exec(plain);
  const named = NAMED_DATE.exec(plain);
  // "1.1" and "1-1" as texts are no dates; a text with a year is one, and only a date cell can have got it from Excel.
  const looksLikeDate = named ?? (short && (isDate || /^\d{1,2}\/\d{1,2}$/.test(plain)) ? short : null);
  if (!looksLikeDate) return false;
  const day = Number(looksLikeDate[1]);
  const month = named ? monthOf(named[2]) : Number(looksLikeDate[2]);
  if (day >= 1 && day <= MOST_STANDARDS && month >= 1 && month <= MOST_CRITERIA) {
    reading.standard = String(day);
    reading.criterion = `${day}.${month}`;
    reading.criteria = [reading.criterion];
    reading.flags.push("datelike");
  }
  return true;
}

function monthOf(name: string): number {
  const digits = /\d+/.exec(name);
  return digits ? Number(digits[0]) : MONTHS.indexOf(name) + 1;
}

/** A number cell: "1.50" is 1.5 with a format of two decimals, and "1.1" may have been typed as 1.10. */
function settleNumber(reading: CriterionReading): void {
  const [standard, number] = (reading.criterion ?? "").split(".");
  if (Number(number) > MOST_CRITERIA && number.endsWith("0")) {
    reading.criterion = `${standard}.${number[0]}`;
    reading.criteria = [reading.criterion];
  } else if (number === "1") {
    reading.flags.push("trailingZero");
  }
}

/** Puts "tiêu chi", "tieu chj", "tiêuchí" right, so that the grammar has one spelling to know. */
function spellWords(plain: string, reading: CriterionReading): string {
  const match = /^(\s*)([a-z]{2,7} ?[a-z]{2,6})(?=\s*:?\s*\d)/.exec(plain);
  if (!match || match[2].length < 6) return plain;
  for (const word of ["tieu chi", "tieu chuan"]) {
    if (match[2] === word) return plain;
    if (!isTypoOf(match[2], word) && (word !== "tieu chi" || match[2] !== "tieu tri")) continue;
    reading.flags.push("typo");
    return match[1] + word + plain.slice(match[0].length);
  }
  return plain;
}

function numberOf(text: string): string | null {
  if (/^\d+$/.test(text)) return String(Number(text));
  const value = ROMAN.indexOf(text);
  return value > 0 ? String(value) : null;
}
