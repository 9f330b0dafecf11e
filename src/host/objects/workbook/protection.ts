import { invalidOperation } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import type { Session } from "../session";

/** `Excel.WorkbookProtection`: against adding, moving, renaming and deleting sheets; without passwords. */
export class WorkbookProtectionObject extends HostObject {
  readonly className = "WorkbookProtection";
  readonly members: MemberTable = { values: { protected: "1.7" }, methods: { protect: "1.7", unprotect: "1.7" } };

  constructor(private readonly session: Session) {
    super();
  }

  get protected(): boolean {
    return this.session.workbook.structureProtected;
  }

  protect(password?: unknown): void {
    if (password !== undefined) throw this.session.lacks("WorkbookProtection.protect(password)");
    if (this.session.workbook.structureProtected) throw invalidOperation("The workbook is already protected.");
    this.session.workbook.structureProtected = true;
    this.session.touch();
  }

  unprotect(): void {
    this.session.workbook.structureProtected = false;
    this.session.touch();
  }
}
