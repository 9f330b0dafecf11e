import { OfficeError } from "../objects/error";
import { HostCollection, type HostObject } from "../objects/host-object";
import type { MemberAccess } from "./access";
import { type ArgumentInfo, type ObjectPath, PathType } from "./messages";
import type { References } from "./references";

/** Finds the objects of one batch. Each path is walked once, so that a method that adds something adds it once. */
export class PathResolver {
  private readonly walked = new Map<number, HostObject | null>();

  constructor(
    private readonly root: HostObject,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly access: MemberAccess,
    private readonly references: References,
  ) {}

  /** The object at the end of a path, or null for a null object and everything below one. */
  resolve(id: number): HostObject | null {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new OfficeError("InvalidObjectPath", `There is no object path ${id} in this batch.`);
    const object = this.walk(path);
    this.walked.set(id, object);
    return object;
  }

  /** The object of a path that has been walked already, else null. */
  found(id: number): HostObject | null {
    return this.walked.get(id) ?? null;
  }

  /** The arguments of a call, with objects in the place of the paths that stand for them. */
  argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    return values.map((value, i) => this.argument(value, info?.ReferencedObjectPathIds?.[i]));
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.root;
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.references.get(path.Name);
      case PathType.newService:
        throw this.access.notThere(`new ${path.Name}`);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return this.access.object(parent, path.Name);
      case PathType.method:
        return this.access.callForObject(parent, path.Name, this.argumentsOf(path.ArgumentInfo));
      case PathType.indexer: {
        if (!(parent instanceof HostCollection)) throw this.access.notThere(`${parent.className}.getItem`);
        return parent.getItem(this.argumentsOf(path.ArgumentInfo)[0]);
      }
      default:
        throw this.access.notThere(`object path type ${path.ObjectPathType}`);
    }
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      const inner = Array.isArray(reference) ? reference : [];
      return inner.length === 0 ? value : value.map((item, i) => this.argument(item, inner[i]));
    }
    if (value !== null && typeof value === "object") {
      const nested = (value as { _ObjectPathId?: unknown })._ObjectPathId;
      if (typeof nested === "number") return this.resolve(nested);
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.argument(item, 0)]));
    }
    return value;
  }
}
