/** Figures and dates as each language writes them. No `Intl`: the same output in every browser that Excel uses. */
import type { IsoDate } from "../plan/types";
import type { Lang } from "./types";

const ENGLISH_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const SIGNS: Record<Lang, { group: string; decimal: string; currency: string }> = {
  vi: { group: ".", decimal: ",", currency: "đ" },
  en: { group: ",", decimal: ".", currency: "VND" },
};

/**
 * A number with thousands separators and at most two decimals; trailing zeros are dropped.
 *
 * @example formatNumber(1234.5, "vi") // "1.234,5"
 * @example formatNumber(1234.5, "en") // "1,234.5"
 */
export function formatNumber(value: number, lang: Lang): string {
  const { group, decimal } = SIGNS[lang];
  // Beyond this a double is no longer exact, and no plan has such a figure.
  if (!(Math.abs(value) < 1e15)) return String(value);
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  const [whole = "0", fraction] = String(rounded).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && rounded !== 0 ? "-" : "";
  return sign + grouped + (fraction === undefined ? "" : decimal + fraction);
}

/**
 * An amount in đồng.
 *
 * @example formatDong(19000000, "vi") // "19.000.000 đ"
 * @example formatDong(19000000, "en") // "19,000,000 VND"
 */
export function formatDong(dong: number, lang: Lang): string {
  return `${formatNumber(dong, lang)} ${SIGNS[lang].currency}`;
}

/**
 * A date, day first. A text that is no ISO date comes back as it is.
 *
 * @example formatDate("2025-08-31", "vi") // "31/8/2025"
 * @example formatDate("2025-08-31", "en") // "31 Aug 2025"
 */
export function formatDate(date: IsoDate, lang: Lang): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return date;
  const [year, month, day] = parts.slice(1).map(Number);
  if (lang === "vi") return `${day}/${month}/${year}`;
  const name = ENGLISH_MONTHS[(month ?? 0) - 1];
  return name === undefined ? date : `${day} ${name} ${year}`;
}
