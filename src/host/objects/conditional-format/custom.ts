import type { ConditionalFormat, Sheet } from "../../workbook";
import { HostObject, type MemberTable } from "../host-object";
import type { Session } from "../session";
import { ConditionalRangeFormatObject } from "./format";
import { ConditionalFormatRuleObject } from "./rule";

/** `Excel.CustomConditionalFormat`: a format with a formula. */
export class CustomConditionalFormatObject extends HostObject {
  readonly className = "CustomConditionalFormat";
  readonly members: MemberTable = { objects: { format: "1.6", rule: "1.6" } };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly format_: () => ConditionalFormat,
  ) {
    super();
  }

  get rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.session, this.sheet, this.format_);
  }

  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.session, this.sheet, this.format_);
  }
}
