import { pointsToWidth, widthToPoints, type Area, type HorizontalAlignment, type Sheet, type VerticalAlignment } from "../../workbook";
import { boolean, lookUp, wordOf } from "../arguments";
import { invalidArgument } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import { rowsIn } from "../range/layout";
import type { Session } from "../session";
import { autofitColumns, autofitRows } from "./autofit";
import { RangeBorderCollectionObject } from "./borders";
import { RangeFillObject } from "./fill";
import { RangeFontObject } from "./font";
import { FormatProtectionObject } from "./protection";
import { FormatTarget } from "./target";

const HORIZONTAL: Record<string, HorizontalAlignment> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Record<string, VerticalAlignment> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** `Excel.RangeFormat`. Widths and heights are in points. */
export class RangeFormatObject extends HostObject {
  readonly className = "RangeFormat";
  readonly members: MemberTable = {
    writable: {
      horizontalAlignment: "1.1",
      verticalAlignment: "1.1",
      wrapText: "1.1",
      indentLevel: "1.9",
      shrinkToFit: "1.9",
      textOrientation: "1.7",
      columnWidth: "1.2",
      useStandardWidth: "1.7",
      rowHeight: "1.2",
    },
    objects: { borders: "1.1", fill: "1.1", font: "1.1", protection: "1.2" },
    methods: { autofitColumns: "1.2", autofitRows: "1.2" },
  };

  private readonly target: FormatTarget;

  constructor(session: Session, sheet: Sheet, areas: () => readonly Area[]) {
    super();
    this.target = new FormatTarget(session, sheet, areas);
  }

  get fill(): RangeFillObject {
    return new RangeFillObject(this.target);
  }

  get font(): RangeFontObject {
    return new RangeFontObject(this.target);
  }

  get borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.target);
  }

  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.target);
  }

  get horizontalAlignment(): string | null {
    return wordOf(HORIZONTAL, this.target.read(({ alignment }) => alignment.horizontal));
  }

  set horizontalAlignment(word: unknown) {
    this.target.patch({ alignment: { horizontal: lookUp(HORIZONTAL, word) } });
  }

  get verticalAlignment(): string | null {
    return wordOf(VERTICAL, this.target.read(({ alignment }) => alignment.vertical));
  }

  set verticalAlignment(word: unknown) {
    this.target.patch({ alignment: { vertical: lookUp(VERTICAL, word) } });
  }

  get wrapText(): boolean | null {
    return this.target.read(({ alignment }) => alignment.wrapText);
  }

  set wrapText(wrap: unknown) {
    this.target.patch({ alignment: { wrapText: boolean(wrap) } });
  }

  get shrinkToFit(): boolean | null {
    return this.target.read(({ alignment }) => alignment.shrinkToFit);
  }

  set shrinkToFit(shrink: unknown) {
    this.target.patch({ alignment: { shrinkToFit: boolean(shrink) } });
  }

  get indentLevel(): number | null {
    return this.target.read(({ alignment }) => alignment.indent);
  }

  set indentLevel(level: unknown) {
    if (typeof level !== "number" || level < 0 || level > 250) throw invalidArgument();
    this.target.patch({ alignment: { indent: level } });
  }

  /** Degrees −90 to 90, 180 for letters on top of each other. */
  get textOrientation(): number | null {
    const inFile = this.target.read(({ alignment }) => alignment.textRotation);
    if (inFile === null) return null;
    if (inFile === 255) return 180;
    return inFile > 90 ? 90 - inFile : inFile;
  }

  set textOrientation(degrees: unknown) {
    if (typeof degrees !== "number" || !(degrees === 180 || Math.abs(degrees) <= 90)) throw invalidArgument();
    this.target.patch({ alignment: { textRotation: degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees } });
  }

  /** 0 of a hidden column; null when the columns differ. */
  get columnWidth(): number | null {
    const { columns } = this.target.sheet;
    return this.ofColumns((column) => (columns.hidden(column) ? 0 : widthToPoints(columns.width(column))));
  }

  set columnWidth(points: unknown) {
    // 255 characters of the default font are the widest column.
    if (typeof points !== "number" || points < 0 || points > 1343) throw invalidArgument();
    const { session, sheet, areas } = this.target;
    session.guard(sheet, "formatColumns");
    for (const { column, columnCount } of areas) {
      sheet.columns.set(column, column + columnCount - 1, points === 0 ? { hidden: true } : { width: pointsToWidth(points), hidden: false });
    }
    session.touch();
  }

  /** Whether the columns have no width of their own; null when they differ. */
  get useStandardWidth(): boolean | null {
    const { columns } = this.target.sheet;
    return this.ofColumns((column) => (columns.at(column)?.width ?? null) === null);
  }

  /** False changes nothing: a column gets a width of its own when it is given one. */
  set useStandardWidth(standard: unknown) {
    if (!boolean(standard)) return;
    const { session, sheet, areas } = this.target;
    session.guard(sheet);
    for (const { column, columnCount } of areas) sheet.columns.set(column, column + columnCount - 1, { width: null, hidden: false });
    session.touch();
  }

  /** What one thing is of all columns, or null when it differs. */
  private ofColumns<T>(pick: (column: number) => T): T | null {
    const found = this.target.areas.flatMap(({ column, columnCount }) => Array.from({ length: columnCount }, (_, i) => pick(column + i)));
    return found.every((one) => one === found[0]) ? found[0] : null;
  }

  /** Null when the rows differ. */
  get rowHeight(): number | null {
    const { sheet, areas } = this.target;
    const heights = new Set<number>();
    for (const area of areas) {
      let held = 0;
      for (const [number] of rowsIn(sheet, area)) {
        heights.add(sheet.rowHeight(number));
        held++;
      }
      if (held < area.rowCount) heights.add(sheet.defaultRowHeight);
    }
    return heights.size === 1 ? [...heights][0] : null;
  }

  set rowHeight(points: unknown) {
    if (typeof points !== "number" || points < 0 || points > 409.5) throw invalidArgument();
    const { session, sheet, areas } = this.target;
    session.guard(sheet, "formatRows");
    for (const { row, rowCount } of areas) {
      for (let i = row; i < row + rowCount; i++) sheet.setRowHeight(i, points);
    }
    session.touch();
  }

  autofitColumns(): void {
    const { session, sheet, areas } = this.target;
    session.guard(sheet, "formatColumns");
    session.upToDate();
    for (const area of areas) autofitColumns(session.workbook, sheet, area);
    session.touch();
  }

  autofitRows(): void {
    const { session, sheet, areas } = this.target;
    session.guard(sheet, "formatRows");
    session.upToDate();
    for (const area of areas) autofitRows(session.workbook, sheet, area);
    session.touch();
  }
}
