import { cellOf } from "./cells";
import { entityKey, entityNames, isSameSpelling } from "./entity-names";
import type { Hit, Rule } from "./types";

/** "Phòng GDĐT Quận 5" here, "Phòng Giáo dục – Đào tạo Quận 5" there: counted as two by whoever filters. Once for each body. */
export const entitySpellingVariants: Rule = {
  id: "entity-spelling-variants",
  severity: "info",
  subject: "people",
  *check(table): Generator<Hit> {
    const first = new Map<string, { name: string; cell: string }>();
    const reported = new Set<string>();
    // Long plans name the same bodies again and again.
    const namesOf = remember(entityNames);
    const keyOf = remember(entityKey);
    for (const row of table.rows) {
      for (const field of ["owner", "partners"] as const) {
        const text = row.text[field];
        if (text === undefined || text === "" || row.inherited.includes(field)) continue;
        const cell = cellOf(table, row, field);
        for (const name of namesOf(text)) {
          const key = keyOf(name);
          const earlier = first.get(key);
          if (earlier === undefined) first.set(key, { name, cell });
          else if (!reported.has(key) && !isSameSpelling(earlier.name, name)) {
            reported.add(key);
            yield { cell, params: { name, other: earlier.name, otherCell: earlier.cell } };
          }
        }
      }
    }
  },
};

function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      known.set(text, value);
    }
    return value;
  };
}
