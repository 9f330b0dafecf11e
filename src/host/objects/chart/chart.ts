import {
  distanceTo, isRound, markerAt, placeAt, type Area, type Chart, type ChartAnchor, type ChartMarker, type ChartType, type Sheet,
} from "../../workbook";
import { addressAreas } from "../address";
import { lookUp, number, text, wordOf } from "../arguments";
import { invalidArgument } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import { AreaObject } from "../range/area-object";
import type { Session } from "../session";
import { WorksheetObject } from "../worksheet/worksheet";
import { ChartAxesObject } from "./axes";
import { ChartDataLabelsObject } from "./data-labels";
import { ChartAreaFormatObject } from "./format";
import { ChartLegendObject } from "./legend";
import { ChartSeriesCollectionObject } from "./series";
import { asking, ChartTarget } from "./target";
import { ChartTitleObject } from "./title";

/** Words of `Excel.ChartType` for the kinds that this host has. */
export const CHART_TYPES: Readonly<Record<string, ChartType>> = {
  ColumnClustered: "columnClustered",
  ColumnStacked: "columnStacked",
  ColumnStacked100: "columnStacked100",
  BarClustered: "barClustered",
  BarStacked: "barStacked",
  BarStacked100: "barStacked100",
  Pie: "pie",
  Doughnut: "doughnut",
};

/** `Excel.Chart`. */
export class ChartObject extends HostObject {
  readonly className = "Chart";
  readonly members: MemberTable = {
    values: { id: "1.7" },
    writable: { chartType: "1.7", height: "1.1", left: "1.1", name: "1.1", top: "1.1", width: "1.1" },
    objects: { axes: "1.1", dataLabels: "1.1", format: "1.1", legend: "1.1", series: "1.1", title: "1.1", worksheet: "1.2" },
    methods: { delete: "1.1", setPosition: "1.1" },
  };
  private readonly target: ChartTarget;

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly chart: Chart,
  ) {
    super();
    this.target = new ChartTarget(session, sheet, chart);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.chart.id };
  }

  override refreshed(): this {
    this.target.guardAlive();
    return this;
  }

  get id(): string {
    return this.chart.id;
  }

  get name(): string {
    return this.chart.name;
  }

  set name(value: unknown) {
    const given = text(value);
    this.target.edit("Chart.name").name = given;
  }

  get chartType(): string | null {
    return wordOf(CHART_TYPES, this.target.look("Chart.chartType").type);
  }

  set chartType(word: unknown) {
    const type = lookUp(CHART_TYPES, word);
    Object.assign(this.target.edit("Chart.chartType"), { type, overlap: type.includes("Stacked") ? 100 : 0 });
  }

  /** Points from the sheet's edge, as all places and sizes here. */
  get top(): number {
    return distanceTo(this.sheet, "row", this.chart.anchor.from);
  }

  set top(value: unknown) {
    this.place(this.left, number(value), this.width, this.height);
  }

  get left(): number {
    return distanceTo(this.sheet, "column", this.chart.anchor.from);
  }

  set left(value: unknown) {
    this.place(number(value), this.top, this.width, this.height);
  }

  get width(): number {
    return distanceTo(this.sheet, "column", this.chart.anchor.to) - this.left;
  }

  set width(value: unknown) {
    this.place(this.left, this.top, number(value), this.height);
  }

  get height(): number {
    return distanceTo(this.sheet, "row", this.chart.anchor.to) - this.top;
  }

  set height(value: unknown) {
    this.place(this.left, this.top, this.width, number(value));
  }

  get axes(): ChartAxesObject {
    return new ChartAxesObject(
      asking(this.target, (chart) => {
        if (isRound(chart.type)) throw invalidArgument("A chart of this type has no axes.");
        return chart;
      }),
    );
  }

  get dataLabels(): ChartDataLabelsObject {
    return new ChartDataLabelsObject(asking(this.target, ({ series }) => series));
  }

  get format(): ChartAreaFormatObject {
    return new ChartAreaFormatObject(asking(this.target, (chart) => chart));
  }

  get legend(): ChartLegendObject {
    return new ChartLegendObject(asking(this.target, ({ legend }) => legend));
  }

  get series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.target);
  }

  get title(): ChartTitleObject {
    return new ChartTitleObject(asking(this.target, ({ title }) => title));
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.session, this.sheet);
  }

  delete(): void {
    this.session.guard(this.sheet, "objects");
    this.target.guardAlive();
    this.sheet.charts.remove(this.chart);
    this.session.touch();
  }

  /** From the top left corner of one cell to the bottom right corner of another, or of the same. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.cells(startCell);
    const end = endCell === undefined ? start : this.cells(endCell);
    this.target.edit("Chart.setPosition").anchor = covering(start, end);
  }

  /** A range, or the address of one on the chart's sheet. */
  private cells(cell: unknown): Area {
    const { sheet, areas } = cell instanceof AreaObject ? { sheet: cell.sheet, areas: [cell.area] } : addressAreas(this.session, text(cell), this.sheet);
    if (sheet !== this.sheet || areas.length !== 1) throw invalidArgument();
    return areas[0];
  }

  private place(left: number, top: number, width: number, height: number): void {
    if (left < 0 || top < 0 || width < 0 || height < 0) throw invalidArgument();
    const anchor = anchorAt(this.sheet, left, top, width, height);
    this.target.edit("Chart.top, left, width or height").anchor = anchor;
  }
}

/** The anchor of a chart of that place and size in points. */
export function anchorAt(sheet: Sheet, left: number, top: number, width: number, height: number): ChartAnchor {
  const row = placeAt(sheet, "row", top + height);
  const column = placeAt(sheet, "column", left + width);
  return { from: markerAt(sheet, left, top), to: { row: row.index, y: row.offset, column: column.index, x: column.offset } };
}

function covering(start: Area, end: Area): ChartAnchor {
  const corner = (row: number, column: number): ChartMarker => ({ row, column, x: 0, y: 0 });
  return { from: corner(start.row, start.column), to: corner(end.row + end.rowCount, end.column + end.columnCount) };
}
