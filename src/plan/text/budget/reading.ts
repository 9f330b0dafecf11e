/** How readings of money are put together. */
import type { BudgetReading, BudgetSource } from "../types";

type Parts = Partial<Omit<BudgetReading, "kind" | "source">>;

function reading(kind: BudgetReading["kind"], parts: Parts): BudgetReading {
  const { dong = null, min = null, max = null, flags = [], sources = [], per } = parts;
  const unique = flags.filter((flag, index) => flags.indexOf(flag) === index);
  return { kind, dong, min, max, flags: unique, sources, ...(per ? { per } : {}), source: "" };
}

/** One figure; `min` and `max` are the same unless it is a bound. */
export function amount(dong: number, parts: Parts = {}): BudgetReading {
  return reading("amount", { min: dong, max: dong, ...parts, dong });
}

export function range(min: number, max: number | null, parts: Parts = {}): BudgetReading {
  return reading("range", { ...parts, dong: null, min, max });
}

/** Said to cost nothing. */
export function noneNeeded(flags: string[] = []): BudgetReading {
  return reading("none-needed", { dong: 0, min: 0, max: 0, flags });
}

export function unspecified(flags: string[] = [], sources: BudgetSource[] = []): BudgetReading {
  return reading("unspecified", { flags, sources });
}

export function unreadable(flags: string[] = []): BudgetReading {
  return reading("unreadable", { flags });
}

export function blank(): BudgetReading {
  return reading("blank", {});
}

export function ditto(): BudgetReading {
  return reading("ditto", {});
}
