import { boolean } from "../arguments";
import { HostObject, type MemberTable } from "../host-object";
import type { FormatTarget } from "./target";

/** `Excel.FormatProtection`. */
export class FormatProtectionObject extends HostObject {
  readonly className = "FormatProtection";
  readonly members: MemberTable = { writable: { locked: "1.2" } };

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get locked(): boolean | null {
    return this.target.read(({ locked }) => locked);
  }

  set locked(value: unknown) {
    this.target.patch({ locked: boolean(value) });
  }
}
