import { invalidArgument } from "./error";

/** The argument as a boolean, or InvalidArgument. */
export function boolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** The argument as text, or InvalidArgument. */
export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** The argument as a number, or InvalidArgument. */
export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/**
 * The argument as a colour `#RRGGBB`; named colours of HTML that people write are understood too.
 *
 * @throws {OfficeError} InvalidArgument for anything else
 */
export function color(value: unknown): string {
  const given = text(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  const named = NAMED_COLORS[given.toLowerCase()];
  if (!named) throw invalidArgument();
  return named;
}

const NAMED_COLORS: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  lightgray: "#D3D3D3",
};

/** The value that a word of an enumeration stands for, or InvalidArgument. */
export function lookUp<T>(words: Readonly<Record<string, T>>, word: unknown): T {
  const found = typeof word === "string" && Object.hasOwn(words, word) ? words[word] : undefined;
  if (found === undefined) throw invalidArgument();
  return found;
}

/** The word of an enumeration for a value, or null. */
export function wordOf<T>(words: Readonly<Record<string, T>>, value: T | null): string | null {
  return Object.keys(words).find((word) => words[word] === value) ?? null;
}
