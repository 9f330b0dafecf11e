/** Cells of owners and partners, decided before the reader saw them. */
import assert from "node:assert/strict";
import { readPeople } from "../../../src/plan/text/people/index";
import type { PersonRole } from "../../../src/plan/text/types";
import { PEOPLE, SHORT } from "./people";
import { TRAPS } from "./people-traps";
import { eachText } from "./reads";

const ROLES: Readonly<Record<PersonRole, string>> = { lead: ":l", direct: ":d", partner: ":p", monitor: ":m", none: "" };
const NAMES = new Map(Object.entries(SHORT).map(([short, name]) => [name, short]));

/** As the list writes it. */
function shown(text: string): string {
  const { people, none, lead } = readPeople(text);
  if (none) return "NONE";
  return people.map(({ name, role, collective }) => `${name === lead ? "!" : ""}${NAMES.get(name) ?? name}${collective ? "*" : ""}${ROLES[role]}`).join(", ");
}

describe("people, read a sixth time", () => {
  eachText(PEOPLE + TRAPS, (text, wanted) => it(`${JSON.stringify(text)} ⇒ ${wanted}`, () => assert.equal(shown(text), wanted)));
});
