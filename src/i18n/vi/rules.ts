/** What each rule says about a cell; keys are rule ids. */
export const rules = {} as const;
