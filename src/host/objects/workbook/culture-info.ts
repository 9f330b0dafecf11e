import { HostObject, type MemberTable } from "../host-object";

/** `Excel.CultureInfo`: this host reads and shows numbers and dates as en-US. */
export class CultureInfoObject extends HostObject {
  readonly className = "CultureInfo";
  readonly members: MemberTable = { values: { name: "1.11" }, objects: { numberFormat: "1.11" } };
  readonly name = "en-US";

  get numberFormat(): NumberFormatInfoObject {
    return new NumberFormatInfoObject();
  }
}

/** `Excel.NumberFormatInfo`. */
export class NumberFormatInfoObject extends HostObject {
  readonly className = "NumberFormatInfo";
  readonly members: MemberTable = { values: { numberDecimalSeparator: "1.11", numberGroupSeparator: "1.11" } };
  readonly numberDecimalSeparator = ".";
  readonly numberGroupSeparator = ",";
}
