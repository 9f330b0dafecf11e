import type { cli as source } from "../vi/cli";

/** Words of the command line. */
export const cli: Record<keyof typeof source, string> = {};
