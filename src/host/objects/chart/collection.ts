import { isRound, plainChart, type Chart, type Sheet } from "../../workbook";
import { lookUp, number, text } from "../arguments";
import { invalidArgument, itemNotFound } from "../error";
import { HostCollection, type MemberTable } from "../host-object";
import { AreaObject } from "../range/area-object";
import type { Session } from "../session";
import { anchorAt, CHART_TYPES, ChartObject } from "./chart";
import { seriesOf } from "./source";

const SERIES_BY = { Auto: "auto", Columns: "columns", Rows: "rows" } as const;

/** Points: what Excel gives a new chart. */
const NEW_WIDTH = 360;
const NEW_HEIGHT = 216;

/** `Excel.ChartCollection`. */
export class ChartCollectionObject extends HostCollection {
  readonly className = "ChartCollection";
  readonly members: MemberTable = {
    values: { count: "1.1" },
    methods: { add: "1.1", getCount: "1.4", getItem: "1.1", getItemAt: "1.1", getItemOrNullObject: "1.4" },
  };

  constructor(
    private readonly session: Session,
    readonly sheet: Sheet,
  ) {
    super();
  }

  get items(): ChartObject[] {
    return this.sheet.charts.items.map((chart) => this.wrap(chart));
  }

  get count(): number {
    return this.sheet.charts.items.length;
  }

  getCount(): number {
    return this.count;
  }

  /** By id or by name. */
  override getItem(key: unknown): ChartObject {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemAt(index: unknown): ChartObject {
    const item = this.items[number(index)];
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(key: unknown): ChartObject | null {
    const chart = this.sheet.charts.get(text(key));
    return chart ? this.wrap(chart) : null;
  }

  /** The data may lie on another sheet. The formulas' results are needed to tell names from values. */
  add(type: unknown, source: unknown, by: unknown = "Auto"): ChartObject {
    this.session.guard(this.sheet, "objects");
    if (typeof type !== "string") throw invalidArgument();
    if (!Object.hasOwn(CHART_TYPES, type)) throw this.session.lacks(`a chart of type ${type}`);
    if (!(source instanceof AreaObject)) throw invalidArgument();
    this.session.upToDate();
    const chart = plainChart(CHART_TYPES[type], this.sheet.charts.freeName(), anchorAt(this.sheet, 0, 0, NEW_WIDTH, NEW_HEIGHT));
    chart.series = seriesOf(source.sheet, source.area, lookUp(SERIES_BY, by));
    // One series has its name in the title and needs no legend; a circle's tells the categories.
    if (chart.series.length === 1 && !isRound(chart.type)) chart.legend.visible = false;
    this.sheet.charts.add(chart);
    this.session.touch();
    return this.wrap(chart);
  }

  private wrap(chart: Chart): ChartObject {
    return new ChartObject(this.session, this.sheet, chart);
  }
}
