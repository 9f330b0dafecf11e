import { text } from "../arguments";
import { HostObject, type MemberTable } from "../host-object";
import type { Session } from "../session";

/** `Excel.DocumentProperties`, those that the model keeps. */
export class DocumentPropertiesObject extends HostObject {
  readonly className = "DocumentProperties";
  readonly members: MemberTable = { values: { lastAuthor: "1.7" }, writable: { author: "1.7", subject: "1.7", title: "1.7" } };

  constructor(private readonly session: Session) {
    super();
  }

  get lastAuthor(): string {
    return this.properties.lastModifiedBy ?? "";
  }

  get author(): string {
    return this.properties.creator ?? "";
  }

  set author(value: unknown) {
    this.change({ creator: text(value) });
  }

  get subject(): string {
    return this.properties.subject ?? "";
  }

  set subject(value: unknown) {
    this.change({ subject: text(value) });
  }

  get title(): string {
    return this.properties.title ?? "";
  }

  set title(value: unknown) {
    this.change({ title: text(value) });
  }

  private get properties() {
    return this.session.workbook.properties;
  }

  private change(properties: Partial<typeof this.properties>): void {
    this.session.workbook.properties = { ...this.properties, ...properties };
    this.session.touch();
  }
}
