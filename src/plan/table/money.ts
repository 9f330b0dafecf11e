/** A row's budget when it stands in several columns, or in none of its own. */
import type { BudgetReading } from "../text/types";

/** The budget of a row that repeats the amount above: counted there, not here. */
export function dittoBudget(source: string): BudgetReading {
  return { kind: "ditto", dong: null, min: null, max: null, flags: ["ditto"], sources: [], source };
}

/**
 * One reading for several columns ("Ngân sách", "XHH" under "Kinh phí"): figures are added, each column's name stands beside its figure.
 * One part that cannot be read makes the whole unreadable; a blank part beside a figure counts as nothing, flagged `partial` when it
 * names a source without a figure.
 */
export function addBudgets(parts: readonly { name: string; reading: BudgetReading }[]): BudgetReading {
  const filled = parts.filter(({ reading }) => reading.kind !== "blank");
  if (filled.length === 0) return parts[0].reading;
  if (filled.length === 1) return withName(filled[0].reading, filled[0].name);
  const source = filled.map(({ name, reading }) => `${name}: ${reading.source}`).join("; ");
  const flags = [...new Set(filled.flatMap(({ reading }) => reading.flags))];
  const sources = filled.flatMap(({ name, reading }) => withName(reading, name).sources);
  const of = (kind: BudgetReading["kind"]): boolean => filled.some(({ reading }) => reading.kind === kind);
  const none = { dong: null, min: null, max: null };
  if (of("unreadable")) return { kind: "unreadable", ...none, flags, sources, source };
  const figures = filled.filter(({ reading }) => reading.min !== null || reading.max !== null || reading.dong !== null);
  if (figures.length === 0) return { kind: of("unspecified") ? "unspecified" : "ditto", ...none, flags, sources, source };
  if (figures.length < filled.length && !flags.includes("partial")) flags.push("partial");
  const total = (pick: (reading: BudgetReading) => number | null): number | null =>
    figures.reduce<number | null>((sum, { reading }) => {
      const part = pick(reading) ?? reading.dong;
      return sum === null || part === null ? null : sum + part;
    }, 0);
  const dong = of("range") ? null : total((reading) => reading.dong);
  const min = total((reading) => reading.min);
  const max = total((reading) => reading.max);
  const kind = of("range") ? "range" : of("amount") ? "amount" : of("unspecified") ? "unspecified" : "none-needed";
  return { kind, dong: kind === "unspecified" ? null : dong, min, max, flags, sources, source };
}

function withName(reading: BudgetReading, name: string): BudgetReading {
  if (reading.sources.length > 0 || reading.dong === null || reading.dong === 0) return reading;
  return { ...reading, sources: [{ name: name.toLowerCase().replace(UNIT, ""), dong: reading.dong }] };
}

/** "NSNN (triệu đồng)": the unit is no part of the fund's name. */
const UNIT = /\s*\((?:(?:đvt|đơn vị tính|đơn vị)\s*:?\s*)?(?:triệu|nghìn|ngàn|tr\.?|1[.,]?000)?\s*(?:đồng|đ|vnđ)?\)\s*$/u;
