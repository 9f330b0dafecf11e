/** With which two letters the matches of a regular expression may begin: what lets a long list of them be passed over quickly. */

const LENGTH = 2;
/** Stands for any letter. */
const ANY = "\u0000";

interface Reader {
  source: string;
  at: number;
}

/**
 * The first two letters of everything that the expression may match; null when they may be anything. Knows the syntax that the
 * wordings here use; what it does not know counts as "anything".
 *
 * @example openingsOf("(?:các )?nhân viên|nv") // Set { "cá", "nh", "nv" }
 */
export function openingsOf(source: string): ReadonlySet<string> | null {
  const reader = { source, at: 0 };
  const openings = choice(reader);
  const isKnown = reader.at === source.length && [...openings].every((opening) => opening.length === LENGTH && !opening.includes(ANY));
  return isKnown ? openings : null;
}

function choice(reader: Reader): Set<string> {
  const all = sequence(reader);
  while (reader.source[reader.at] === "|") {
    reader.at++;
    for (const opening of sequence(reader)) all.add(opening);
  }
  return all;
}

function sequence(reader: Reader): Set<string> {
  let openings = new Set([""]);
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at]!)) {
    const part = quantified(reader, atom(reader));
    const longer = new Set<string>();
    for (const opening of openings) {
      if (opening.length === LENGTH) longer.add(opening);
      else for (const next of part) longer.add((opening + next).slice(0, LENGTH));
    }
    openings = longer;
  }
  return openings;
}

function quantified(reader: Reader, part: Set<string>): Set<string> {
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at));
  if (!quantifier) return part;
  reader.at += quantifier[0].length;
  const sign = quantifier[0][0];
  if (sign === "?") return new Set([...part, ""]);
  // What may come again, or not at all, is not followed further.
  return new Set([...part].map((opening) => opening.padEnd(LENGTH, ANY)).concat(sign === "+" ? [] : [ANY + ANY]));
}

function atom(reader: Reader): Set<string> {
  const { source } = reader;
  const letter = source[reader.at++]!;
  if (letter === "(") {
    const kind = /^\?(?:[:=!]|<[=!])/.exec(source.slice(reader.at))?.[0] ?? "";
    reader.at += kind.length;
    const inner = choice(reader);
    reader.at++;
    return kind === "" || kind === "?:" ? inner : new Set([""]);
  }
  if (letter === "[") {
    while (source[reader.at] !== "]") reader.at += source[reader.at] === "\\" ? 2 : 1;
    reader.at++;
    return new Set([ANY]);
  }
  if (letter === "\\") {
    const escaped = source[reader.at++]!;
    return new Set([/[a-z]/i.test(escaped) ? ANY : escaped]);
  }
  if (letter === "^" || letter === "$") return new Set([""]);
  return new Set([letter === "." ? ANY : letter]);
}
