/** Words of the preview page. */
export const preview = {} as const;
