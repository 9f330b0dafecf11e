/** Every class of the host against the client's own schema and the notes of the type declarations. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadClient } from "../../../src/host/client/node";
import type { HostObject, MemberTable } from "../../../src/host/objects/host-object";
import { Session } from "../../../src/host/objects/session";
import { Workbook } from "../../../src/host/workbook/index";
import { apiSets } from "./api-sets";

type HostClass = new (...args: unknown[]) => HostObject;

const FOLDER = join(import.meta.dirname, "../../../src/host/objects");

/** One of each class, made with whatever their constructors take: none of them looks at it. */
async function instances(): Promise<HostObject[]> {
  const workbook = new Workbook();
  const session = new Session(workbook, { calculate: () => undefined, addressChars: 8192, today: () => "2025-06-15", missing: () => undefined });
  const found = new Map<string, HostObject>();
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))) {
    const module = (await import(join(FOLDER, file))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) {
      // By name: a module imported in this way may be another copy than the one imported above.
      if (typeof value !== "function" || !/^(?!Area|Host).+Object$/.test(name)) continue;
      found.set(name, new (value as HostClass)(session, workbook.addSheet(), () => undefined));
    }
  }
  return [...found.values()];
}

/** What the client's class says of itself. */
interface ClientSchema {
  readonly scalars: readonly string[];
  readonly wireNames: readonly string[];
  readonly updatable: readonly boolean[];
  readonly navigation: readonly string[];
  readonly prototype: object;
}

function schemaOf(className: string): ClientSchema {
  const { prototype } = (Excel as unknown as Record<string, { prototype: Record<string, unknown> }>)[className];
  const list = <T>(name: string): T[] => (prototype[name] as T[] | undefined) ?? [];
  return {
    scalars: list("_scalarPropertyNames"),
    wireNames: list("_scalarPropertyOriginalNames"),
    updatable: list("_scalarPropertyUpdateable"),
    navigation: list("_navigationPropertyNames"),
    prototype,
  };
}

/** The name under which the client writes a property: nearly always that under which it reads it. */
function writtenName(prototype: object, name: string): string {
  const setter = Object.getOwnPropertyDescriptor(prototype, name)?.set;
  const wireName = /_invokeSetProperty\(\w+, "(\w+)"/.exec(String(setter))?.[1] ?? name;
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** What the client's own code writes under another name than it reads: `showGridlines` as `Gridlines`. */
const WRITTEN_OTHERWISE = new Set(["Worksheet.gridlines"]);

function entriesOf(members: MemberTable): [string, string][] {
  const { values, writable, objects, methods } = members;
  return [values, writable, objects, methods].flatMap((table) => Object.entries(table ?? {}));
}

describe("the classes of the host", () => {
  let objects: HostObject[] = [];

  before(async () => {
    loadClient();
    objects = await instances();
  });

  it("are there", () => assert.ok(objects.length > 40, String(objects.length)));

  it("have only members that the client's class has, each of its kind", () => {
    const problems: string[] = [];
    for (const { className, members } of objects) {
      const schema = schemaOf(className);
      const say = (name: string, what: string): void => void problems.push(`${className}.${name}: ${what}`);
      for (const name of Object.keys(members.values ?? {})) if (!schema.scalars.includes(name)) say(name, "no value of the client's");
      for (const name of Object.keys(members.writable ?? {})) {
        const at = schema.scalars.indexOf(name);
        if (at < 0) {
          if (!WRITTEN_OTHERWISE.has(`${className}.${name}`)) say(name, "no value of the client's");
          continue;
        }
        if (!schema.updatable[at]) say(name, "can't be set");
        if (schema.wireNames[at] !== name.charAt(0).toUpperCase() + name.slice(1)) say(name, `is ${schema.wireNames[at]} on the wire`);
        const written = writtenName(schema.prototype, name);
        if (!Object.hasOwn(members.writable ?? {}, written)) say(name, `is written as ${written}`);
      }
      for (const name of Object.keys(members.objects ?? {})) {
        if (!schema.navigation.includes(name) && !(name in schema.prototype)) say(name, "no object of the client's");
      }
      for (const name of Object.keys(members.methods ?? {})) if (!(name in schema.prototype)) say(name, "no method of the client's");
    }
    assert.deepEqual(problems, []);
  });

  it("have every member that their table lists", () => {
    const problems: string[] = [];
    for (const object of objects) {
      const { className, members } = object;
      const { prototype } = object.constructor as unknown as { prototype: object };
      const setter = (name: string): boolean => {
        for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at) as object | null) {
          const found = Object.getOwnPropertyDescriptor(at, name);
          if (found) return found.set !== undefined;
        }
        return false;
      };
      for (const [name] of entriesOf(members)) if (!(name in object)) problems.push(`${className}.${name}`);
      for (const name of Object.keys(members.writable ?? {})) if (!setter(name)) problems.push(`${className}.${name} has no setter`);
    }
    assert.deepEqual(problems, []);
  });

  it("know since when each member has been there", () => {
    const sets = apiSets();
    const problems: string[] = [];
    for (const { className, members } of objects) {
      for (const [name, since] of entriesOf(members)) {
        if (name.startsWith("_") || !sets.get(className)?.has(name)) continue;
        const noted = sets.get(className)?.get(name);
        if (noted !== since) problems.push(`${className}.${name}: ${since}, noted ${String(noted)}`);
      }
    }
    assert.deepEqual(problems, []);
  });

  it("are collections where the client's are", () => {
    for (const object of objects) {
      const { prototype } = schemaOf(object.className) as unknown as { prototype: { _isCollection?: boolean } };
      assert.equal("items" in object, prototype._isCollection === true, object.className);
    }
  });
});
