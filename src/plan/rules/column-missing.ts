import type { Field } from "../types";
import { DEADLINE_FIELDS, headerCell, presentField } from "./cells";
import type { Hit, Rule } from "./types";

/** What every form of the plan has, of either generation of circulars. */
const ESSENTIAL: readonly (readonly Field[])[] = [["actions"], ["owner"], DEADLINE_FIELDS];

/** A plan without actions, people or time. Said once at the header, not for every row. */
export const columnMissing: Rule = {
  id: "column-missing",
  severity: "error",
  subject: "content",
  *check(table): Generator<Hit> {
    for (const fields of ESSENTIAL) {
      if (presentField(table, fields) === undefined) yield { cell: headerCell(table), params: { field: fields[0] } };
    }
  },
};
