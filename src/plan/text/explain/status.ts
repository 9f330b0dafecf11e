import { isTick } from "../status";
import type { StatusReading } from "../types";
import { quoted, type Explanation } from "./explanation";

/** Statuses of which the share that the text names says more. */
const WITH_SHARE: ReadonlySet<string> = new Set(["done", "doing", "notStarted"]);

/**
 * How a status was read, for one whole sentence of either language: `message(lang, key, params)`.
 *
 * It says what the status means for the row (a settled one is never overdue), and when nothing was read what to write instead.
 *
 * @param reading what `readStatus` gave
 * @returns a key `readings.status-…`; `percent` 0–100
 * @example explainStatus(readStatus({ text: "Đang thực hiện - 40%" }))
 * // { key: "readings.status-doing-share", params: { text: "Đang thực hiện - 40%", percent: 40 } }
 */
export function explainStatus(reading: StatusReading): Explanation {
  const { percent, source } = reading;
  const params: Explanation["params"] = { text: quoted(source) };
  if (percent !== null) params.percent = percent;
  return { key: `readings.status-${wordingOf(reading)}`, params };
}

function wordingOf({ status, percent, mended, source }: StatusReading): string {
  if (status === "done" && isTick(source)) return "done-tick";
  if (mended) return `${status}-typo`;
  return percent !== null && WITH_SHARE.has(status) ? `${status}-share` : status;
}
