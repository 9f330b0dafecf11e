import { parseArea, plainLabels, plainSeries, type ChartSeries } from "../../workbook";
import { boolean, number, text } from "../arguments";
import { invalidArgument, itemNotFound } from "../error";
import { HostCollection, HostObject, type MemberTable } from "../host-object";
import { AreaObject } from "../range/area-object";
import { ChartDataLabelsObject } from "./data-labels";
import { ChartSeriesFormatObject } from "./format";
import { chartFormula } from "./source";
import type { ChartTarget } from "./target";

/** `Excel.ChartSeriesCollection`. */
export class ChartSeriesCollectionObject extends HostCollection {
  readonly className = "ChartSeriesCollection";
  readonly members: MemberTable = { values: { count: "1.1" }, methods: { add: "1.7", getCount: "1.4", getItemAt: "1.1" } };

  constructor(private readonly target: ChartTarget) {
    super();
  }

  get items(): ChartSeriesObject[] {
    return this.target.look("ChartSeriesCollection.items").series.map((series) => new ChartSeriesObject(this.target, series));
  }

  get count(): number {
    return this.target.look("ChartSeriesCollection.count").series.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: unknown): ChartSeriesObject {
    const item = this.items[number(index)];
    if (!item) throw itemNotFound();
    return item;
  }

  /** The client finds the items of a loaded list by their index. */
  override getItem(index: unknown): ChartSeriesObject {
    return this.getItemAt(index);
  }

  /** A series without values; `setValues` gives it some. */
  add(name?: unknown, index?: unknown): ChartSeriesObject {
    const { series } = this.target.edit("ChartSeriesCollection.add");
    const added: ChartSeries = { ...plainSeries(""), name: name === undefined ? null : { text: text(name) } };
    series.splice(index === undefined ? series.length : number(index), 0, added);
    return new ChartSeriesObject(this.target, added);
  }
}

/** `Excel.ChartSeries`. */
export class ChartSeriesObject extends HostObject {
  readonly className = "ChartSeries";
  readonly members: MemberTable = {
    writable: { gapWidth: "1.7", hasDataLabels: "1.7", name: "1.1", overlap: "1.8" },
    objects: { dataLabels: "1.8", format: "1.1" },
    methods: { delete: "1.7", setValues: "1.7", setXAxisValues: "1.7" },
  };

  constructor(
    private readonly target: ChartTarget,
    private readonly series: ChartSeries,
  ) {
    super();
  }

  /** A name out of a cell reads as what the cell says now. */
  get name(): string {
    const { name } = this.look("name");
    if (!name) return "";
    return "text" in name ? name.text : this.cellText(name.formula);
  }

  set name(value: unknown) {
    const given = text(value);
    this.edit("name").name = { text: given };
  }

  get hasDataLabels(): boolean {
    return this.look("hasDataLabels").labels !== null;
  }

  set hasDataLabels(value: unknown) {
    const given = boolean(value);
    const series = this.edit("hasDataLabels");
    series.labels = given ? (series.labels ?? plainLabels()) : null;
  }

  /** Percent, 0 to 500; it is the whole chart's. */
  get gapWidth(): number {
    return this.target.look("ChartSeries.gapWidth").gapWidth;
  }

  set gapWidth(value: unknown) {
    this.target.edit("ChartSeries.gapWidth").gapWidth = percent(value, 0, 500);
  }

  /** Percent, -100 to 100; it is the whole chart's. */
  get overlap(): number {
    return this.target.look("ChartSeries.overlap").overlap;
  }

  set overlap(value: unknown) {
    this.target.edit("ChartSeries.overlap").overlap = percent(value, -100, 100);
  }

  get dataLabels(): ChartDataLabelsObject {
    return new ChartDataLabelsObject((how, what) => {
      this.target[how](what);
      return [this.series];
    });
  }

  get format(): ChartSeriesFormatObject {
    return new ChartSeriesFormatObject((how, what) => {
      this.target[how](what);
      return this.series;
    });
  }

  setValues(range: unknown): void {
    const formula = formulaOf(range);
    this.edit("setValues").values = formula;
  }

  setXAxisValues(range: unknown): void {
    const formula = formulaOf(range);
    this.edit("setXAxisValues").categories = formula;
  }

  delete(): void {
    this.edit("delete");
    const { series } = this.target.chart;
    series.splice(series.indexOf(this.series), 1);
  }

  private look(member: string): ChartSeries {
    this.target.look(`ChartSeries.${member}`);
    return this.series;
  }

  private edit(member: string): ChartSeries {
    const { series } = this.target.edit(`ChartSeries.${member}`);
    if (!series.includes(this.series)) throw itemNotFound();
    return this.series;
  }

  private cellText(formula: string): string {
    const at = formula.lastIndexOf("!");
    const area = parseArea(formula.slice(at + 1));
    const sheet = this.target.session.workbook.sheet(formula.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'"));
    return String((area && sheet?.cells.value(area.row, area.column)) ?? "");
  }
}

function percent(value: unknown, lowest: number, highest: number): number {
  const given = number(value);
  if (given < lowest || given > highest) throw invalidArgument();
  return given;
}

function formulaOf(range: unknown): string {
  if (!(range instanceof AreaObject)) throw invalidArgument();
  return chartFormula(range.sheet, range.area);
}
