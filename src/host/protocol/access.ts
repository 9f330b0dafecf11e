import { OfficeError } from "../objects/error";
import { type FoundMember, findMember, HostObject } from "../objects/host-object";
import { compareVersions } from "./version";

type Bag = Record<string, unknown>;

/** Reaches the members of objects by their names on the wire, and refuses what is not there or is too new. */
export class MemberAccess {
  /**
   * @param apiVersion - the highest ExcelApi requirement set that may be used
   * @param missing - told the name of every member that was asked for and is not there
   */
  constructor(
    private readonly apiVersion: string,
    private readonly missing: (name: string) => void,
  ) {}

  /** The value of a property. */
  value(target: HostObject, wireName: string): unknown {
    const name = memberName(wireName);
    this.find(target, name, ["value", "writable", "object"]);
    return (target as unknown as Bag)[name];
  }

  /** A property that is an object; null stands for a null object. */
  object(target: HostObject, wireName: string): HostObject | null {
    const name = memberName(wireName);
    this.find(target, name, ["object"]);
    return (target as unknown as Bag)[name] as HostObject | null;
  }

  set(target: HostObject, wireName: string, value: unknown): void {
    const name = memberName(wireName);
    this.find(target, name, ["writable"]);
    (target as unknown as Bag)[name] = value;
  }

  /** What a method gives; the client sends null for an argument that was left out. */
  call(target: HostObject, wireName: string, args: readonly unknown[]): unknown {
    const name = memberName(wireName);
    this.find(target, name, ["method"]);
    const method = (target as unknown as Bag)[name] as (...given: unknown[]) => unknown;
    return method.apply(target, args.map((arg) => (arg === null ? undefined : arg)));
  }

  callForObject(target: HostObject, wireName: string, args: readonly unknown[]): HostObject | null {
    const result = this.call(target, wireName, args);
    if (result === null || result instanceof HostObject) return result;
    throw new TypeError(`${target.className}.${memberName(wireName)} gave no object`);
  }

  /** Kind of a member, or null when the class has none of the name. */
  kindOf(target: HostObject, name: string): FoundMember["kind"] | null {
    return findMember(target.members, name)?.kind ?? null;
  }

  /** Names of all values that may be read here: what a `load()` without names brings. */
  valuesOf(target: HostObject): string[] {
    const { values = {}, writable = {} } = target.members;
    return Object.entries({ ...values, ...writable })
      .filter(([, since]) => this.isKnown(since))
      .map(([name]) => name);
  }

  /** Records a member that is not there. */
  notThere(name: string): OfficeError {
    this.missing(name);
    return new OfficeError("NotImplemented", `The requested feature isn't implemented in this host: ${name}.`, 501);
  }

  private find(target: HostObject, name: string, kinds: readonly FoundMember["kind"][]): void {
    const member = findMember(target.members, name);
    const fullName = `${target.className}.${name}`;
    if (!member) throw this.notThere(fullName);
    if (!kinds.includes(member.kind)) {
      throw new OfficeError("InvalidOperation", `${fullName} can't be used in this way: it is a ${member.kind}.`);
    }
    if (!this.isKnown(member.since)) {
      throw new OfficeError("ApiNotFound", `${fullName} needs ExcelApi ${member.since}; this host has ${this.apiVersion}.`, 404);
    }
  }

  private isKnown(since: string): boolean {
    return compareVersions(since, this.apiVersion) <= 0;
  }
}

/** Members are PascalCase on the wire and camelCase in the classes; names that begin with _ stay. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** @see memberName */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
