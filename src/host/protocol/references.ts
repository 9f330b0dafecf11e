import { OfficeError } from "../objects/error";
import type { HostObject } from "../objects/host-object";

/**
 * Objects that the client finds again by a reference id in later batches: ranges above all. They are kept from `_KeepReference`
 * until `_RemoveReference`.
 */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  /** How many objects the client holds on to. */
  get size(): number {
    return this.objects.size;
  }

  /** Keeps an object; the same object keeps its id. */
  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known) return known;
    const id = `ref${this.next++}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** The id of an object that is kept, or null. */
  idOf(object: HostObject): string | null {
    return this.ids.get(object) ?? null;
  }

  /** Lets an object go. Doing so twice, or for one that never was, is no error in Excel either. */
  remove(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  /**
   * The object of an id.
   *
   * @throws {OfficeError} InvalidReference when the client does not keep it or it has gone from the workbook
   */
  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new OfficeError("InvalidReference", "This reference is not valid for the current operation.");
    return object.refreshed();
  }
}
