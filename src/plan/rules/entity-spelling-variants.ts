import { cellAddress } from "../address";
import { entityHash, entityKey, entityName, entityParts, isSameSpelling } from "./entity-names";
import type { Hit, Rule } from "./types";

/** "Phòng GDĐT Quận 5" here, "Phòng Giáo dục – Đào tạo Quận 5" there: counted as two by whoever filters. Once for each body. */
export const entitySpellingVariants: Rule = {
  id: "entity-spelling-variants",
  severity: "info",
  subject: "people",
  *check(table): Generator<Hit> {
    const bodies = new Map<number, Body[]>();
    // What was gone through before has nothing new to say: the whole cell, or a part of it.
    const seen = new Set<string>();
    const seenParts = new Set<string>();
    for (const row of table.rows) {
      for (const field of ["owner", "partners"] as const) {
        const text = row.text[field];
        const column = table.columns[field];
        if (text === undefined || text === "" || column === undefined || row.inherited.includes(field) || seen.has(text)) continue;
        seen.add(text);
        for (const part of entityParts(text)) {
          if (seenParts.has(part)) continue;
          seenParts.add(part);
          const name = entityName(part);
          if (name === null) continue;
          const body = bodyOf(bodies, name, row.row - 1, column);
          if (body.reported || isSameSpelling(body.name, name)) continue;
          body.reported = true;
          const otherCell = cellAddress(body.row, body.column);
          yield { cell: cellAddress(row.row - 1, column), params: { name, other: body.name, otherCell } };
        }
      }
    }
  },
};

interface Body {
  /** As it is first spelled, and where. */
  name: string;
  row: number;
  column: number;
  reported: boolean;
  /** Found when another name may have the same. */
  key: string | null;
}

function bodyOf(bodies: Map<number, Body[]>, name: string, row: number, column: number): Body {
  const body: Body = { name, row, column, reported: false, key: null };
  const hash = entityHash(name);
  const alike = bodies.get(hash);
  if (alike === undefined) {
    bodies.set(hash, [body]);
    return body;
  }
  body.key = entityKey(name);
  const known = alike.find((other) => (other.key ??= entityKey(other.name)) === body.key);
  if (known === undefined) alike.push(body);
  return known ?? body;
}
