/** All that a cell names, clause by clause, before it is settled. */
import { isOfficeAt, readClause } from "./clause";
import { isNameBlind, maskNames, withNames } from "./masked";
import type { Named } from "./named";
import { OFFICES } from "./offices";
import type { Wording } from "./offices";
import { splitClauses } from "./split";

/** Cells repeat from row to row but for the people in them. Null for what has to be read name by name. */
const known = new Map<string, readonly Readonly<Named>[] | null>();
/** Beyond this many the memory starts anew; longer cells hardly repeat. */
const MOST_KNOWN = 4000;
const LONGEST_KNOWN = 200;

/**
 * As {@link namesAsWritten}; cells that differ only in the names of people are read once. What is given is kept and may not be changed.
 *
 * @param text normalised
 */
export function namesIn(text: string, offices: readonly Wording[]): readonly Readonly<Named>[] {
  const lower = text.toLowerCase();
  const masked = lower.length === text.length ? maskNames(text, (at) => isOfficeAt(lower, at, offices)) : null;
  const key = (masked?.text ?? text) + (offices === OFFICES ? "" : "\u0000");
  let people = known.get(key);
  if (people === undefined) {
    const read = namesAsWritten(masked?.text ?? text, offices);
    people = masked === null || isNameBlind(read, masked) ? read : null;
    if (known.size >= MOST_KNOWN) known.clear();
    if (key.length <= LONGEST_KNOWN) known.set(key, people);
  }
  if (people === null) return namesAsWritten(text, offices);
  return masked === null ? people : withNames(people, masked.names);
}

/** The names of a cell in their order, each with its role and how it is joined to the one before. */
export function namesAsWritten(text: string, offices: readonly Wording[]): Named[] {
  return splitClauses(text).flatMap((clause) => readClause(clause, offices));
}
