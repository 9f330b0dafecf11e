import { invalidArgument } from "../error";
import { findMember, HostCollection, HostObject } from "../host-object";

/** Nested names, as in `CellPropertiesLoadOptions` (true for what is wanted) and `CellProperties` (the values). */
export interface Properties {
  [name: string]: unknown;
}

type Bag = Record<string, unknown>;

/** Sides of `CellBorderCollection` and the border items they stand for. */
const SIDES: Record<string, string> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** Reads the wanted members of an object, with their names in the classes' own form. */
export function readProperties(object: HostObject, wanted: Properties): Properties {
  if (object instanceof HostCollection) {
    // Borders are asked for once and answered side by side.
    return Object.fromEntries(Object.entries(SIDES).map(([side, item]) => [side, readProperties(object.getItem(item), wanted)]));
  }
  const found: Properties = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (inner === false || inner === undefined || inner === null) continue;
    const value = memberOf(object, name);
    found[name] = value instanceof HostObject ? readProperties(value, typeof inner === "object" ? (inner as Properties) : {}) : value;
  }
  return found;
}

/** Sets members of an object from nested values. */
export function writeProperties(object: HostObject, given: Properties): void {
  if (given === null || typeof given !== "object") throw invalidArgument();
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const member = memberOf(object, name);
    if (member instanceof HostObject) writeProperties(member, value as Properties);
    else if (findMember(object.members, name)?.kind === "writable") (object as unknown as Bag)[name] = value;
    else throw invalidArgument(`${object.className}.${name} can't be set.`);
  }
}

function memberOf(object: HostObject, name: string): unknown {
  if (object instanceof HostCollection && SIDES[name]) return object.getItem(SIDES[name]);
  // rowHeight and the like stand beside the format in row and column properties.
  const member = findMember(object.members, name);
  if (!member) throw invalidArgument(`${object.className}.${name} is not known here.`);
  return (object as unknown as Bag)[name];
}
