import { itemNotFound } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import type { Session } from "../session";

/** `Excel.Setting`. */
export class SettingObject extends HostObject {
  readonly className = "Setting";
  readonly members: MemberTable = { values: { key: "1.4" }, writable: { value: "1.4" }, methods: { delete: "1.4" } };

  constructor(
    private readonly session: Session,
    readonly key: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }

  get value(): unknown {
    const { settings } = this.session.workbook;
    if (!settings.has(this.key)) throw itemNotFound();
    return settings.get(this.key);
  }

  set value(value: unknown) {
    this.session.workbook.settings.set(this.key, value);
    this.session.touch();
  }

  delete(): void {
    if (!this.session.workbook.settings.delete(this.key)) throw itemNotFound();
    this.session.touch();
  }
}
