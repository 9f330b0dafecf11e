/** What the file looked like, kept beside the model so that writing can tell what changed. */
import type { Cell, Chart, DifferentialStyle, Row, Sheet, Workbook } from "../workbook/index";
import type { OfficePackage } from "./package";
import type { XmlElement } from "./xml";

/** A row as it stands in the file. Positions are of the sheet part's text. */
export interface RowSource {
  row: number;
  start: number;
  end: number;
  cellCount: number;
  /** {@link rowState} when it was read. */
  state: string;
}

/** A conditional format as it stands in the file: the how manieth rule of which block. */
export interface FormatSource {
  block: number;
  rule: number;
  /** {@link formatState} when it was read. */
  state: string;
  priority: number;
  ranges: string;
  dxfId: number | null;
}

/** A chart as it stands in the file. */
export interface ChartSource {
  part: string;
  /** The relationship's id in the drawing part. */
  relationId: string;
  /** Place and name when it was read, as text to compare. */
  frame: string;
}

/** A formula that the file writes once, and the cells that refer to it; the one with the text comes first. */
export interface SharedSource {
  cells: { row: Row; cell: Cell }[];
}

/** A sheet as it stands in the file. */
export interface SheetSource {
  part: string;
  /** The relationship's id in the workbook part. */
  relationId: string;
  name: string;
  rows: Map<Row, RowSource>;
  /** By section, its state as text when it was read. */
  sections: Map<string, string>;
  formats: Map<string, FormatSource>;
  /** Formulas written once for many cells, by the file's number for each. */
  shared: Map<string, SharedSource>;
  charts: Map<Chart, ChartSource>;
  /** Style numbers of differential formats that something other than our conditional formats uses. */
  otherDxfIds: Set<number>;
}

/** A workbook as it stands in the file. */
export interface WorkbookSource {
  file: OfficePackage;
  part: string;
  sheets: Map<Sheet, SheetSource>;
  /** Parts of the workbook's own XML, their state as text when it was read. */
  state: Record<"sheets" | "names" | "structure" | "active" | "settings", string>;
  dxfs: DifferentialStyle[];
}

/** What sections and rows need while a sheet is read. */
export interface ReadContext {
  strings: readonly string[];
  dxfs: readonly DifferentialStyle[];
  date1904: boolean;
  relationshipTarget(id: string): { target: string; external: boolean } | undefined;
  color(element: XmlElement | undefined): string | null;
  source: SheetSource;
}

const sources = new WeakMap<Workbook, WorkbookSource>();

/** The file a workbook was read from, or undefined for one made new. */
export function sourceOf(workbook: Workbook): WorkbookSource | undefined {
  return sources.get(workbook);
}

/** Remembers the file a workbook was read from. */
export function setSource(workbook: Workbook, source: WorkbookSource): void {
  sources.set(workbook, source);
}

/** What the row element says, as text to compare. */
export function rowState({ height, customHeight, hidden, styleId, outlineLevel }: Row): string {
  return `${height}|${customHeight}|${hidden}|${styleId}|${outlineLevel}`;
}
