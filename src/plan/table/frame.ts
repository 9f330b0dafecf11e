/** What stands around a plan: the school's name, the title, the school year, the unit of money. */
import { isForeignHeader, readHeaderUnit } from "../text/budget/headerUnit";
import { schoolYearOf } from "../text/calendar";
import { normalizeText, stripAccents } from "../text/normalize";
import type { ReadOptions } from "../types";
import type { Header } from "./header";
import { plainLine } from "./lines";
import type { Sheet } from "./sheet";

export interface Frame {
  schoolName: string | null;
  title: string | null;
  schoolYear: string | null;
  /** Lines above the header, in order, as they stand in the sheet. */
  lines: string[];
  headerUnit: string | null;
}

/** More lines than any preamble has. */
const MOST_LINES = 400;
const YEAR = /(\d{4})\s*[-/]\s*(\d{4})/g;
const SCHOOL_YEAR = /(?:nam hoc|school year|academic year|\bnh)\s*[:.]?\s*(\d{4}|\d{2})\s*[-/]\s*(\d{4}|\d{2})(?!\d|\s*[-/]\s*\d)/g;
const SCHOOL = /^truong\s*:?\s*(?:mam non|mau giao|mn\b|mg\b|tieu hoc|th\b|thcs\b|thpt\b|trung hoc|pho thong|ptdt|dai hoc|cao dang|lien cap|\S+\s?\S*)|^(?:nhom tre|nhom lop|lop mau giao|lop mam non|co so (?:giao duc )?mam non),?(?: lop mau giao)? (?:doc lap|tu thuc|dan lap)\b|^trung tam (?:gd|giao duc)/;
/** "TRƯỜNG THPT NGUYỄN HUỆ - KẾ HOẠCH CẢI TIẾN …", "TRƯỜNG MẦM NON 6 - TỔ 1": the school before its title or team. */
const BEFORE_TITLE = /\s+-\s+(?=(?:bảng |báo cáo |dự thảo )*(?:kế hoạch|năm học|tổ)(?!\p{L}))/iu;
const SCHOOL_LABEL = /^(?:ten (?:co so giao duc|truong|don vi)|don vi|co so giao duc|truong)\s*:\s*(?=\S)/;
const UNIT = /\b(?:dvt|don vi tinh|don vi)\b\s*:?\s*[(]?\s*(?:vnd|dong|trieu|nghin|ngan|ty|1[.,]?000|1[.,]?000[.,]?000)/;
/** The unit's line stands close above the table. */
const UNIT_LINES = 6;

/**
 * Reads the lines between the end of the table before (or the top of the sheet) and the header. What they don't say is taken from
 * the frame of the table before.
 */
export function readFrame(sheet: Sheet, header: Header, since: number, before: Frame | null): Frame {
  const lines: string[] = [];
  for (let row = since; row < header.top && lines.length < MOST_LINES; row++) {
    for (const column of sheet.filled(row)) lines.push(sheet.text(row, column));
  }
  const plain = lines.map(plainLine);
  return {
    lines: lines.length > 0 ? lines : (before?.lines ?? []),
    schoolName: findSchool(lines) ?? before?.schoolName ?? null,
    title: findTitle(lines, plain) ?? before?.title ?? null,
    schoolYear: findSchoolYear(plain) ?? yearIn(stripAccents(sheet.grid.name)) ?? before?.schoolYear ?? null,
    headerUnit: findUnit(header, lines),
  };
}

/** The school year to work with, and where it comes from. */
export function settleSchoolYear(frame: Frame, options: ReadOptions): { schoolYear: string; from: "given" | "sheet" | "asOf" } {
  const given = givenSchoolYear(options);
  if (given !== null) return { schoolYear: given, from: "given" };
  if (frame.schoolYear !== null) return { schoolYear: frame.schoolYear, from: "sheet" };
  return { schoolYear: schoolYearOf(options.asOf), from: "asOf" };
}

/** The school year that the reader was told; null when it was told none, or what is none. */
export function givenSchoolYear({ schoolYear }: ReadOptions): string | null {
  return schoolYear === undefined ? null : yearIn(schoolYear);
}

/** The first pair of years of which the second follows the first: "2017-1018" is none. */
function yearIn(text: string): string | null {
  for (const match of text.matchAll(YEAR)) if (Number(match[2]) === Number(match[1]) + 1) return `${match[1]}-${match[2]}`;
  return null;
}

/** The title's year before a short line's, that before the one most spoken of: a preamble tells of past years too. */
export function findSchoolYear(plain: readonly string[]): string | null {
  // "Năm học" in one cell, the year in the next.
  const label = plain.findIndex((line, index) => /^nam hoc\s*:?$/.test(line) && /^\d{4}\s*[-/]\s*\d{4}$/.test(plain[index + 1] ?? ""));
  const labelled = label < 0 ? null : yearIn(plain[label + 1]!);
  if (labelled !== null) return labelled;
  const counts = new Map<string, number>();
  let short: string | null = null;
  for (const line of plain) {
    for (const match of line.matchAll(SCHOOL_YEAR)) {
      const [first, second] = [fullYear(match[1]), fullYear(match[2])];
      if (second !== first + 1) continue;
      const year = `${first}-${second}`;
      if (/^[(-]?\s*nam hoc\s*:?\s*(?:\d{2}){1,2}\s*[-/]\s*(?:\d{2}){1,2}\s*\)?$/.test(line) || (/^ke hoach\b/.test(line) && line.length <= 200)) return year;
      if (line.length <= 60) short ??= year;
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  if (short !== null) return short;
  const spokenOf = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1));
  if (spokenOf.length > 0) return spokenOf[0][0];
  // "Kế hoạch cải tiến chất lượng (2024-2025)": a title's two years are its school year, unless they are a period's.
  const title = plain.find((line) => /^(?:du thao )?(?:ke hoach cai tien|(?:quality )?improvement plan)\b/.test(line) && line.length <= 200 && !/giai doan|den nam|tam nhin|chien luoc/.test(line));
  return title === undefined ? null : yearIn(title);
}

/** "25" of "NH 25-26" is 2025. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The first line that names a school, or what stands behind a label for it; null when none does. */
export function findSchool(lines: readonly string[]): string | null {
  for (const cell of lines) {
    for (const whole of normalizeText(cell).split("\n")) {
      const [line] = whole.split(BEFORE_TITLE) as [string];
      if (line.length > 90) continue;
      const plain = plainLine(line);
      const label = SCHOOL_LABEL.exec(plain);
      if (label && plain.length === line.length) {
        const name = line.slice(label[0].length).trim();
        return /^tr(?:ường|uong)\b/i.test(name) || !plain.startsWith("truong") ? name : line.replace(/\s*:\s*/, " ");
      }
      if (SCHOOL.test(plain) && plain.length <= 70 && !/[.;:]$/.test(plain)) return line;
    }
  }
  return null;
}

function findTitle(lines: readonly string[], plain: readonly string[]): string | null {
  const titles = plain.map((line, index) => ({ line, index })).filter(({ line }) => line.length <= 250 && /^(?:du thao )?(?:bao cao )?ke hoach\b/.test(line));
  const best = titles.find(({ line }) => line.includes("cai tien")) ?? titles[0];
  if (!best) return null;
  const title = normalizeText(lines[best.index]).replace(/\n/g, " ");
  const next = best.line === "ke hoach" && best.index + 1 < lines.length ? normalizeText(lines[best.index + 1]).replace(/\n/g, " ") : "";
  return next === "" ? title : `${title} ${next}`;
}

/** "Ngân sách" gives none, "(USD)" gives one that is not đồng. */
function givesUnit(text: string): boolean {
  return readHeaderUnit(text) !== null || isForeignHeader(text);
}

/** The text that gives bare numbers their unit: the money column's header, else "ĐVT: triệu đồng" close above the table. */
function findUnit(header: Header, lines: readonly string[]): string | null {
  const own = [header.headers.budget ?? "", ...(header.more.budget ?? []).map((more) => more.header)].filter(givesUnit);
  // "NSNN (triệu đồng)" beside "XHH (nghìn đồng)": neither is that of a third column.
  if (own[0] !== header.headers.budget && new Set(own.map(readHeaderUnit)).size > 1) return null;
  if (own[0] !== undefined) return normalizeText(own[0]).replace(/\n/g, " ");
  for (const line of lines.slice(-UNIT_LINES).reverse()) {
    if (line.length <= 100 && UNIT.test(plainLine(line)) && givesUnit(line)) return normalizeText(line).replace(/\n/g, " ");
  }
  return null;
}
