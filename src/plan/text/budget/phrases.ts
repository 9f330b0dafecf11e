/** Patterns of Vietnamese phrases that also match texts written without any accents. */
import { stripAccents } from "../normalize";
import { remembering } from "./memo";

const LETTER = "a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff";

/**
 * A phrase, written with its accents, as a pattern between word boundaries; the function picks the accented or the bare
 * form. A text with accents is held to them ("chưa" is not the "chữa" of "sửa chữa"); one without any can't be.
 */
export function bilingual(source: string): (ascii: boolean) => RegExp {
  const pattern = (text: string) => new RegExp(`(?<![${LETTER}])(?:${text})(?![${LETTER}])`, "gu");
  const accented = pattern(source);
  const plain = pattern(stripAccents(source));
  return (ascii) => (ascii ? plain : accented);
}

/** Whether a folded text has no letter beyond a to z: typed without an input method. */
export function isAscii(folded: string): boolean {
  return !/[\u00c0-\u024f\u1e00-\u1eff]/u.test(folded);
}

/**
 * For phrases whose accents carry no meaning: letters without accents, one blank between words. The few words that would
 * turn into another one keep apart: `sửa chữa` (repair) and `chưa` (not yet), `chờ` (wait) and `cho` (for).
 */
export const bareWords = remembering((folded: string): string =>
  stripAccents(folded.replace(/chữa/g, "repair").replace(/chùa/g, "pagoda").replace(/chờ|đợi/g, "await").replace(/sửa/g, "repair"))
    .replace(/sua chua/g, "repair")
    .replace(/\s+/g, " ")
    .trim(),
);
