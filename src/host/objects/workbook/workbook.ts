import { HostObject, type MemberTable } from "../host-object";
import { NamedItemCollectionObject } from "../names/collection";
import { RangeObject } from "../range/range";
import { RangeAreasObject } from "../range-areas";
import { OfficeError } from "../error";
import type { Session } from "../session";
import { SettingCollectionObject } from "../settings/collection";
import { TableCollectionObject } from "../tables";
import { WorksheetCollectionObject } from "../worksheet/collection";
import { ApplicationObject } from "./application";
import { DocumentPropertiesObject } from "./properties";
import { WorkbookProtectionObject } from "./protection";
import { RuntimeObject } from "./runtime";

/** `Excel.Workbook`, the root of all paths. */
export class WorkbookObject extends HostObject {
  readonly className = "Workbook";
  readonly members: MemberTable = {
    values: { name: "1.7", readOnly: "1.8" },
    objects: {
      application: "1.1",
      names: "1.1",
      properties: "1.7",
      protection: "1.7",
      settings: "1.4",
      tables: "1.1",
      worksheets: "1.1",
      _Runtime: "1.5",
    },
    methods: { getActiveCell: "1.7", getSelectedRange: "1.1", getSelectedRanges: "1.9" },
  };

  /**
   * @param session - the open workbook
   * @param name - the file's name, as the title bar shows it
   */
  constructor(
    private readonly session: Session,
    readonly name: string,
  ) {
    super();
  }

  get readOnly(): boolean {
    return this.session.readOnly;
  }

  get application(): ApplicationObject {
    return new ApplicationObject(this.session);
  }

  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.session, null);
  }

  get properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.session);
  }

  get protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.session);
  }

  get settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.session);
  }

  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.session, null);
  }

  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.session);
  }

  get _Runtime(): RuntimeObject {
    return new RuntimeObject(this.session);
  }

  /** The first cell of the selection on the active sheet. */
  getActiveCell(): RangeObject {
    const [area] = this.selection;
    return new RangeObject(this.session, this.session.workbook.activeSheet, { ...area, rowCount: 1, columnCount: 1 });
  }

  getSelectedRange(): RangeObject {
    const areas = this.selection;
    if (areas.length > 1) throw new OfficeError("InvalidSelection", "The current selection is invalid for this operation.");
    return new RangeObject(this.session, this.session.workbook.activeSheet, areas[0]);
  }

  getSelectedRanges(): RangeAreasObject {
    return new RangeAreasObject(this.session, this.session.workbook.activeSheet, this.selection);
  }

  private get selection() {
    return this.session.selectionOf(this.session.workbook.activeSheet);
  }
}
