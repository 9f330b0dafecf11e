import { color } from "../arguments";
import { HostObject, type MemberTable } from "../host-object";
import type { FormatTarget } from "./target";

/** `Excel.RangeFill`. A cell without a fill reads as white, as in Excel. */
export class RangeFillObject extends HostObject {
  readonly className = "RangeFill";
  readonly members: MemberTable = { writable: { color: "1.1" }, methods: { clear: "1.1" } };

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get color(): string | null {
    return this.target.read(({ fill }) => fill ?? "#FFFFFF");
  }

  set color(value: unknown) {
    this.target.patch({ fill: value === "" ? null : color(value) });
  }

  clear(): void {
    this.target.patch({ fill: null });
  }
}
