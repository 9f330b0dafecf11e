import type { Sheet } from "../../workbook";
import { invalidOperation } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import type { Session } from "../session";

/**
 * `Excel.WorksheetProtection`, without passwords and options: a sheet protected here allows what Excel's default allows, one
 * that a file has protected also what the file says.
 */
export class WorksheetProtectionObject extends HostObject {
  readonly className = "WorksheetProtection";
  readonly members: MemberTable = { values: { protected: "1.2" }, methods: { protect: "1.2", unprotect: "1.7" } };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protected;
  }

  protect(options?: unknown, password?: unknown): void {
    if (options !== undefined) throw this.session.lacks("WorksheetProtection.protect(options)");
    if (password !== undefined) throw this.session.lacks("WorksheetProtection.protect(password)");
    if (this.sheet.protected) throw invalidOperation("The worksheet is already protected.");
    this.sheet.protected = true;
    this.sheet.allowed = new Set();
    this.session.touch();
  }

  unprotect(): void {
    this.sheet.protected = false;
    this.session.touch();
  }
}
