import { boolean } from "../arguments";
import { HostObject, type MemberTable } from "../host-object";
import type { Session } from "../session";

/** `Excel.Runtime`: whether changes are told to event handlers. */
export class RuntimeObject extends HostObject {
  readonly className = "Runtime";
  readonly members: MemberTable = { writable: { enableEvents: "1.8" } };

  constructor(private readonly session: Session) {
    super();
  }

  get enableEvents(): boolean {
    return this.session.enableEvents;
  }

  set enableEvents(value: unknown) {
    this.session.enableEvents = boolean(value);
  }
}
