import type { preview as source } from "../vi/preview";

/** Words of the preview page. */
export const preview: Record<keyof typeof source, string> = {};
