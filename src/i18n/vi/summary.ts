/** Words that are written into summary sheets. */
export const summary = {} as const;
