import { text } from "../arguments";
import { invalidArgument, itemNotFound } from "../error";
import { HostCollection, type MemberTable } from "../host-object";
import type { Session } from "../session";
import { SettingObject } from "./setting";

/** `Excel.SettingCollection`: the add-in's settings, kept in the file. */
export class SettingCollectionObject extends HostCollection {
  readonly className = "SettingCollection";
  readonly members: MemberTable = { methods: { add: "1.4", getCount: "1.4", getItem: "1.4", getItemOrNullObject: "1.4" } };

  constructor(private readonly session: Session) {
    super();
  }

  get items(): SettingObject[] {
    return [...this.session.workbook.settings.keys()].map((key) => new SettingObject(this.session, key));
  }

  getCount(): number {
    return this.session.workbook.settings.size;
  }

  override getItem(key: unknown): SettingObject {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }

  getItemOrNullObject(key: unknown): SettingObject | null {
    return this.session.workbook.settings.has(text(key)) ? new SettingObject(this.session, text(key)) : null;
  }

  /** Adds a setting, or changes the one of that key. */
  add(key: unknown, value: unknown): SettingObject {
    if (value === undefined) throw invalidArgument();
    if (this.session.readOnly) this.session.guardStructure();
    this.session.workbook.settings.set(text(key), value);
    this.session.touch();
    return new SettingObject(this.session, text(key));
  }
}
