import type { pane as source } from "../vi/pane";

/** Words of the task pane. */
export const pane: Record<keyof typeof source, string> = {};
