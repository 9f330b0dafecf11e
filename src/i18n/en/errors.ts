import type { errors as source } from "../vi/errors";

/** What is said when an action could not be done. */
export const errors: Record<keyof typeof source, string> = {};
