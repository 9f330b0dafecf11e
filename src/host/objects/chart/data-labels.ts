import { plainLabels, type DataLabels, type LabelPosition } from "../../workbook";
import { boolean, lookUp, text, wordOf } from "../arguments";
import { HostObject, type MemberTable } from "../host-object";
import { ChartDataLabelFormatObject } from "./format";
import type { Ask } from "./target";

const POSITIONS: Readonly<Record<string, LabelPosition>> = {
  Center: "center",
  InsideEnd: "insideEnd",
  InsideBase: "insideBase",
  OutsideEnd: "outsideEnd",
  BestFit: "bestFit",
};

type Shown = "showCategoryName" | "showLegendKey" | "showPercentage" | "showSeriesName" | "showValue";

/** Some series whose labels are changed together: one, or all of a chart. */
export type Labelled = readonly { labels: DataLabels | null }[];

/** `Excel.ChartDataLabels`. Of a whole chart it reads the first series. Setting something gives labels to series without any. */
export class ChartDataLabelsObject extends HostObject {
  readonly className = "ChartDataLabels";
  readonly members: MemberTable = {
    writable: {
      numberFormat: "1.8",
      position: "1.1",
      showCategoryName: "1.1",
      showLegendKey: "1.1",
      showPercentage: "1.1",
      showSeriesName: "1.1",
      showValue: "1.1",
    },
    objects: { format: "1.1" },
  };

  constructor(private readonly ask: Ask<Labelled>) {
    super();
  }

  get numberFormat(): string {
    return this.first("numberFormat")?.numberFormat ?? "General";
  }

  set numberFormat(value: unknown) {
    const given = text(value);
    this.each("numberFormat", (labels) => (labels.numberFormat = given));
  }

  get position(): string | null {
    return wordOf(POSITIONS, this.first("position")?.position ?? null);
  }

  set position(word: unknown) {
    const given = lookUp(POSITIONS, word);
    this.each("position", (labels) => (labels.position = given));
  }

  get showCategoryName(): boolean {
    return this.shown("showCategoryName");
  }

  set showCategoryName(value: unknown) {
    this.show("showCategoryName", value);
  }

  get showLegendKey(): boolean {
    return this.shown("showLegendKey");
  }

  set showLegendKey(value: unknown) {
    this.show("showLegendKey", value);
  }

  get showPercentage(): boolean {
    return this.shown("showPercentage");
  }

  set showPercentage(value: unknown) {
    this.show("showPercentage", value);
  }

  get showSeriesName(): boolean {
    return this.shown("showSeriesName");
  }

  set showSeriesName(value: unknown) {
    this.show("showSeriesName", value);
  }

  get showValue(): boolean {
    return this.shown("showValue");
  }

  set showValue(value: unknown) {
    this.show("showValue", value);
  }

  get format(): ChartDataLabelFormatObject {
    return new ChartDataLabelFormatObject((how, what) => {
      const all = this.ask(how, what);
      return all.map((series) => (how === "edit" ? (series.labels ??= plainLabels()) : (series.labels ?? plainLabels())));
    });
  }

  private first(what: string): DataLabels | null {
    return this.ask("look", `ChartDataLabels.${what}`)[0]?.labels ?? null;
  }

  private each(what: string, change: (labels: DataLabels) => void): void {
    for (const series of this.ask("edit", `ChartDataLabels.${what}`)) change((series.labels ??= plainLabels()));
  }

  private shown(key: Shown): boolean {
    return this.first(key)?.[key] ?? false;
  }

  private show(key: Shown, value: unknown): void {
    const given = boolean(value);
    this.each(key, (labels) => (labels[key] = given));
  }
}
