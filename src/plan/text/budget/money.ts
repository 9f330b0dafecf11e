/** A sum of money with all that was said about it, before it becomes a reading. */
import type { BudgetReading, BudgetSource } from "../types";
import type { Figure } from "./figure";
import { type PerUnit, answers, isTime } from "./nouns";
import { amount, noneNeeded, range, unreadable } from "./reading";

export interface Money {
  /** Null for a range. */
  dong: number | null;
  min: number;
  /** Null: no upper end is known. */
  max: number | null;
  flags: string[];
  sources: BudgetSource[];
  pers: PerUnit[];
  words: boolean;
  /** How many figures were added or multiplied into it. */
  parts: number;
  /** It has words of its own, so that it can be told from its neighbours. */
  labelled: boolean;
  /** "Tổng", "Cộng". */
  total: boolean;
  /** Words that ask for the figures to be compared, not added: "thực tế", "phương án 1". */
  alternative: boolean;
  /** "xin", "được cấp": how far the money has come. */
  stage?: boolean;
  /** "giá": of one or of all of them. */
  priced?: boolean;
  /** Đồng in the unit of its digits. */
  unit?: number;
  /** A result that is written in the cell confirms how it was counted. */
  confirmed?: boolean;
  /** "NSNN 70%: 14 triệu" */
  share?: number;
  /** "còn lại XHH": a fund pays what the figure leaves of a whole that is not known yet. */
  rest?: boolean;
}

/** The text holds figures that do not come together; the flags say why. */
export interface Problem {
  problem: string[];
}

export function isProblem(value: object | null): value is Problem {
  return value !== null && "problem" in value;
}

export function moneyOf(figure: Figure): Money {
  const flags: string[] = [];
  if (figure.ambiguous) flags.push("ambiguous");
  if (figure.typo) flags.push("typo");
  return {
    dong: figure.dong,
    min: figure.min,
    max: figure.max,
    flags,
    sources: [],
    pers: [],
    words: figure.form === "words",
    parts: 1,
    labelled: false,
    total: false,
    alternative: false,
    unit: figure.unit,
  };
}

/** What was read is the least of it. */
export function openEnded(money: Money): Money {
  return { ...money, max: null, flags: [...money.flags, ...(money.dong === null ? [] : ["lowerBound"]), "ambiguous"] };
}

/** Same sum, ends included. */
export function sameSum(one: Money, other: Money): boolean {
  return one.dong === other.dong && one.min === other.min && one.max === other.max;
}

export interface Count {
  value: number;
  /** Null for a bare "x 2". */
  unit: PerUnit | null;
}

/**
 * A price times what it is counted by. Each count answers one of the price's units; a unit left over is still a price
 * ("100.000đ/người/buổi x 10 người" is one session), and a count left over beside it means that the two do not fit.
 */
export function multiply(money: Money, counts: readonly Count[]): Money | Problem {
  const pers = [...money.pers];
  let factor = 1;
  let strangers = 0;
  let nameless = 0;
  const flags = [...money.flags];
  for (const { value, unit } of counts) {
    if (!(value > 0)) return { problem: ["ambiguous"] };
    factor *= value;
    if (unit === null) {
      nameless += 1;
      continue;
    }
    // A second year lies outside this plan.
    if (unit === "year" && value > 1) flags.push("ambiguous");
    const found = pers.findIndex((per) => answers(unit, per));
    if (found < 0) strangers += 1;
    else pers.splice(found, 1);
  }
  if (nameless > 0 && pers.length > 0) {
    if (pers.length !== nameless) return { problem: ["ambiguous"] };
    pers.length = 0;
  }
  if (strangers > 0 && pers.some((per) => per !== "year")) return { problem: ["unitPrice", "ambiguous"] };
  const times = (sum: number) => Math.round(sum * factor * 1000) / 1000;
  const result: Money = {
    ...money,
    dong: money.dong === null ? null : times(money.dong),
    min: times(money.min),
    max: money.max === null ? null : times(money.max),
    flags,
    pers,
    parts: money.parts + 1,
  };
  return [result.dong, result.min, result.max].every((sum) => sum === null || Number.isSafeInteger(sum)) ? result : { problem: ["ambiguous"] };
}

/** Adds sums up. A price among them has no place in a sum. */
export function addUp(all: readonly Money[]): Money | Problem {
  if (all.length === 1) return all[0];
  const pers = all.map((money) => money.pers.join("-"));
  if (pers.some((per) => per !== pers[0]) || (pers[0] !== "" && pers[0] !== "year")) return { problem: ["unitPrice", "ambiguous"] };
  const sum = (pick: (money: Money) => number | null): number | null =>
    all.reduce<number | null>((total, money) => {
      const value = pick(money);
      return total === null || value === null ? null : total + value;
    }, 0);
  const min = sum((money) => money.min)!;
  const max = sum((money) => money.max);
  if (!Number.isSafeInteger(min) || (max !== null && !Number.isSafeInteger(max))) return { problem: ["ambiguous"] };
  const first = all[0];
  return {
    dong: sum((money) => money.dong),
    min,
    max,
    flags: all.flatMap((money) => money.flags),
    sources: mergeSources(all.flatMap((money) => money.sources)),
    pers: first.pers,
    words: false,
    parts: all.reduce((count, money) => count + money.parts, 0),
    labelled: true,
    total: false,
    alternative: false,
  };
}

/** One entry a name: two amounts from the same fund are added. */
export function mergeSources(sources: readonly BudgetSource[]): BudgetSource[] {
  const merged = new Map<string, number | null>();
  for (const { name, dong } of sources) {
    const before = merged.get(name);
    merged.set(name, before == null ? (dong ?? before ?? null) : before + (dong ?? 0));
  }
  return [...merged].map(([name, dong]) => ({ name, dong }));
}

/** The reading of a settled sum. */
export function toReading(money: Money): BudgetReading {
  const { dong, min, max, sources, pers } = money;
  const flags = [...money.flags];
  const per = pers.length > 0 ? pers.join("-") : undefined;
  if (pers.some((unit) => !isTime(unit))) flags.push("unitPrice", "ambiguous");
  else if (pers.some((unit) => unit !== "year")) flags.push("ambiguous");
  if (dong === 0) return flags.length > 0 || per ? unreadable(["ambiguous"]) : noneNeeded();
  // 5đ is five points, or a slip.
  if (dong !== null && dong < 1000 && pers.length === 0) return unreadable(["ambiguous"]);
  if (dong === null) {
    return range(min, max, { flags: flags.filter((flag) => flag !== "estimate"), sources, per });
  }
  return amount(dong, { min, max, flags, sources, per });
}
