/** Whom a cell names. Cells repeat from row to row but for the people in them, so those that differ in nothing else are read once. */
import { formOf, withNames } from "./form";
import type { Form } from "./form";
import { isOfficeAt, readClause } from "./clause";
import { maskNames } from "./masked";
import { isUniversity } from "./named";
import type { Named } from "./named";
import { OFFICES } from "./offices";
import type { Wording } from "./offices";
import { settle } from "./settled";
import type { Settled } from "./settled";
import { splitClauses } from "./split";

/** Null for what has to be read name by name. */
const known = new Map<string, Form | null>();
/** Beyond this many the memory starts anew; longer cells hardly repeat. */
const MOST_KNOWN = 4000;
const LONGEST_KNOWN = 200;

/**
 * As {@link settledAsWritten}. What is given is kept and may not be changed.
 *
 * @param text normalised
 */
export function settledIn(text: string, offices: readonly Wording[]): Settled {
  const lower = text.toLowerCase();
  const masked = lower.length === text.length ? maskNames(text, (at) => isOfficeAt(lower, at, offices)) : null;
  const shape = masked?.text ?? text;
  const key = offices === OFFICES ? shape : `${shape}\u0000`;
  let form = known.get(key);
  if (form === undefined) {
    form = formOf(shape, namesAsWritten(shape, offices));
    if (known.size >= MOST_KNOWN) known.clear();
    if (key.length <= LONGEST_KNOWN) known.set(key, form);
  }
  // A name such as "Trưởng Bộ Môn Hà" makes the cell one of a university, which its form is not.
  const isOwnKind = masked !== null && form?.hasTeachers === true && isUniversity(lower);
  return (form && !isOwnKind && withNames(form, masked?.names ?? [])) || settledAsWritten(text, offices);
}

/** Reads every name of a cell with its role. */
export function settledAsWritten(text: string, offices: readonly Wording[]): Settled {
  return settle(text, namesAsWritten(text, offices));
}

/** The names of a cell in their order, each with its role and how it is joined to the one before. */
export function namesAsWritten(text: string, offices: readonly Wording[]): Named[] {
  return splitClauses(text).flatMap((clause) => readClause(clause, offices));
}
