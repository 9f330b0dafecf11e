import type { rules as source } from "../vi/rules";

/** What each rule says about a cell; keys are rule ids. */
export const rules: Record<keyof typeof source, string> = {};
