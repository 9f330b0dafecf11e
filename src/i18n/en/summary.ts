import type { summary as source } from "../vi/summary";

/** Words that are written into summary sheets. */
export const summary: Record<keyof typeof source, string> = {};
