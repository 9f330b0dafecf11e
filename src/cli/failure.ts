import { message } from "../i18n/all";
import type { Lang } from "../i18n/index";

/** Exit codes: the check ran; it ran with --strict and found errors; it could not be done. */
export const EXIT = { ok: 0, errorsFound: 1, failed: 2 } as const;

/** Something that can't be done, with its sentence: one line on stderr, no stack, exit code 2. */
export class Failure extends Error {
  override readonly name = "Failure";
}

/** @param key A key of the `cli` namespace. */
export function failure(lang: Lang, key: string, params: Record<string, string | number> = {}): Failure {
  return new Failure(message(lang, `cli.${key}`, params));
}
