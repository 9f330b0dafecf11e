/**
 * The members of a class that the add-in's side can reach, each with the requirement set it came with. What is not in the table
 * does not exist for the client, and using it is reported by name.
 */
export interface MemberTable {
  /** Values that can be read. */
  readonly values?: Readonly<Record<string, string>>;
  /** Values that can be read and set. */
  readonly writable?: Readonly<Record<string, string>>;
  /** Properties that are objects. */
  readonly objects?: Readonly<Record<string, string>>;
  /** Methods; those of a name that begins with _ belong to the client's own housekeeping. */
  readonly methods?: Readonly<Record<string, string>>;
}

/** How a member was found in a table. */
export interface FoundMember {
  readonly kind: "value" | "writable" | "object" | "method";
  readonly since: string;
}

/** An object of the workbook as the client sees it. */
export abstract class HostObject {
  /** The class's name in Office JS. */
  abstract readonly className: string;
  /** What can be reached of it. */
  abstract readonly members: MemberTable;

  /**
   * What the client is told when it has found the object: how to find it again. `null` when the path it came by will do.
   */
  identity(): Record<string, unknown> | null {
    return null;
  }

  /**
   * The object after an edit of the workbook that may have moved it. Called when a kept reference is used again.
   *
   * @throws {OfficeError} when it is no longer there
   */
  refreshed(): HostObject {
    return this;
  }
}

/** A collection: `load("items/…")` answers its items one by one. */
export abstract class HostCollection extends HostObject {
  /** The items as they are now, in order. */
  abstract readonly items: readonly HostObject[];

  /** The item of a key (name or id), as with `getItem`. */
  getItem(_key: unknown): HostObject {
    throw new TypeError(`${this.className} has no getItem`);
  }
}

/** Looks a member up, or answers null. */
export function findMember(table: MemberTable, name: string): FoundMember | null {
  const kinds = [
    ["value", table.values],
    ["writable", table.writable],
    ["object", table.objects],
    ["method", table.methods],
  ] as const;
  for (const [kind, members] of kinds) {
    const since = members && Object.hasOwn(members, name) ? members[name] : undefined;
    if (since !== undefined) return { kind, since };
  }
  return null;
}
