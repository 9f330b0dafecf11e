import type { places as source } from "../vi/places";

/** How a sentence names a row of the plan. */
export const places: Record<keyof typeof source, string> = {
  row: "Row {value}",
  criterion: "Criterion {value}",
};
