/** What is said when an action could not be done. */
export const errors = {} as const;
