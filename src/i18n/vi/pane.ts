/** Words of the task pane. */
export const pane = {} as const;
