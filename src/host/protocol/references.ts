import { OfficeError } from "../objects/error";
import type { HostObject } from "../objects/host-object";

/**
 * Objects that the client finds again by a reference id in a later batch: ranges above all. An id lives to the end of its batch, and
 * on from there when the client asked for it with `_KeepReference`.
 */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private readonly kept = new Set<string>();
  private next = 1;

  /** How many ids the client has asked to keep and has not given back. */
  get size(): number {
    return this.kept.size;
  }

  /** The id of an object; the same object has the same id. */
  idOf(object: HostObject): string {
    const known = this.ids.get(object);
    if (known) return known;
    const id = `ref${this.next++}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** Keeps an object's id beyond its batch. */
  keep(object: HostObject): void {
    this.kept.add(this.idOf(object));
  }

  /** Whether an object's id outlives its batch. */
  isKept(object: HostObject): boolean {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id);
  }

  /** Forgets an id. Forgetting twice, or one that never was, is no error in Excel either. */
  remove(id: string): void {
    this.kept.delete(id);
    this.forget(id);
  }

  /**
   * The object of an id.
   *
   * @throws {OfficeError} InvalidReference when the client never kept it or it has gone
   */
  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new OfficeError("InvalidReference", "This reference is not valid for the current operation.");
    return object.refreshed();
  }

  /** At the end of a batch: what was not kept goes. */
  endBatch(): void {
    for (const id of [...this.objects.keys()]) if (!this.kept.has(id)) this.forget(id);
  }

  private forget(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }
}
