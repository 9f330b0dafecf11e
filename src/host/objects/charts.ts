import type { Sheet } from "../workbook";
import { itemNotFound } from "./error";
import { HostCollection, type HostObject, type MemberTable } from "./host-object";
import type { Session } from "./session";

/** `Excel.ChartCollection`. Charts of the file are kept in the file and not shown here; adding one is not possible yet. */
export class ChartCollectionObject extends HostCollection {
  readonly className = "ChartCollection";
  readonly members: MemberTable = {
    values: { count: "1.1" },
    methods: { add: "1.1", getCount: "1.4", getItem: "1.1", getItemOrNullObject: "1.4" },
  };

  constructor(
    private readonly session: Session,
    readonly sheet: Sheet,
  ) {
    super();
  }

  get items(): HostObject[] {
    return [];
  }

  get count(): number {
    return 0;
  }

  getCount(): number {
    return 0;
  }

  override getItem(): never {
    throw itemNotFound();
  }

  getItemOrNullObject(): null {
    return null;
  }

  add(): never {
    throw this.session.lacks("ChartCollection.add");
  }
}
