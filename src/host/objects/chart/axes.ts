import type { Chart, ChartAxis, ChartLine } from "../../workbook";
import { boolean, number, text } from "../arguments";
import { HostObject, type MemberTable } from "../host-object";
import { ChartAxisFormatObject, ChartLineFormatObject } from "./format";
import { within, type Ask } from "./target";
import { ChartAxisTitleObject } from "./title";

/** `Excel.ChartAxes`. */
export class ChartAxesObject extends HostObject {
  readonly className = "ChartAxes";
  readonly members: MemberTable = { objects: { categoryAxis: "1.1", valueAxis: "1.1" } };

  constructor(private readonly ask: Ask<Chart>) {
    super();
  }

  get categoryAxis(): ChartAxisObject {
    return new ChartAxisObject(within(this.ask, (chart) => chart.categoryAxis));
  }

  get valueAxis(): ChartAxisObject {
    return new ChartAxisObject(within(this.ask, (chart) => chart.valueAxis));
  }
}

type Bound = "minimum" | "maximum" | "majorUnit";

/** `Excel.ChartAxis`. */
export class ChartAxisObject extends HostObject {
  readonly className = "ChartAxis";
  readonly members: MemberTable = {
    writable: {
      majorUnit: "1.1",
      maximum: "1.1",
      minimum: "1.1",
      numberFormat: "1.8",
      reversePlotOrder: "1.7",
      visible: "1.7",
    },
    objects: { format: "1.1", majorGridlines: "1.1", title: "1.1" },
  };

  constructor(private readonly ask: Ask<ChartAxis>) {
    super();
  }

  /** Blank while Excel chooses it; so are `maximum` and `majorUnit`. */
  get minimum(): number | string {
    return this.bound("minimum");
  }

  set minimum(value: unknown) {
    this.setBound("minimum", value);
  }

  get maximum(): number | string {
    return this.bound("maximum");
  }

  set maximum(value: unknown) {
    this.setBound("maximum", value);
  }

  get majorUnit(): number | string {
    return this.bound("majorUnit");
  }

  set majorUnit(value: unknown) {
    this.setBound("majorUnit", value);
  }

  get numberFormat(): string {
    return this.ask("look", "ChartAxis.numberFormat").numberFormat ?? "General";
  }

  set numberFormat(value: unknown) {
    const given = text(value);
    this.ask("edit", "ChartAxis.numberFormat").numberFormat = given;
  }

  get reversePlotOrder(): boolean {
    return this.ask("look", "ChartAxis.reversePlotOrder").reversed;
  }

  set reversePlotOrder(value: unknown) {
    const given = boolean(value);
    this.ask("edit", "ChartAxis.reversePlotOrder").reversed = given;
  }

  get visible(): boolean {
    return this.ask("look", "ChartAxis.visible").visible;
  }

  set visible(value: unknown) {
    const given = boolean(value);
    this.ask("edit", "ChartAxis.visible").visible = given;
  }

  get format(): ChartAxisFormatObject {
    return new ChartAxisFormatObject(within(this.ask, (axis) => [axis]));
  }

  get majorGridlines(): ChartGridlinesObject {
    return new ChartGridlinesObject(within(this.ask, ({ majorGridlines }) => majorGridlines));
  }

  get title(): ChartAxisTitleObject {
    return new ChartAxisTitleObject(within(this.ask, ({ title }) => title));
  }

  private bound(key: Bound): number | string {
    return this.ask("look", `ChartAxis.${key}`)[key] ?? "";
  }

  private setBound(key: Bound, value: unknown): void {
    const given = value === "" ? null : number(value);
    this.ask("edit", `ChartAxis.${key}`)[key] = given;
  }
}

type Gridlines = { visible: boolean; line: ChartLine };

/** `Excel.ChartGridlines`. */
export class ChartGridlinesObject extends HostObject {
  readonly className = "ChartGridlines";
  readonly members: MemberTable = { writable: { visible: "1.1" }, objects: { format: "1.1" } };

  constructor(private readonly ask: Ask<Gridlines>) {
    super();
  }

  get visible(): boolean {
    return this.ask("look", "ChartGridlines.visible").visible;
  }

  set visible(value: unknown) {
    const given = boolean(value);
    this.ask("edit", "ChartGridlines.visible").visible = given;
  }

  get format(): ChartGridlinesFormatObject {
    return new ChartGridlinesFormatObject(this.ask);
  }
}

/** `Excel.ChartGridlinesFormat`. */
export class ChartGridlinesFormatObject extends HostObject {
  readonly className = "ChartGridlinesFormat";
  readonly members: MemberTable = { objects: { line: "1.1" } };

  constructor(private readonly ask: Ask<Gridlines>) {
    super();
  }

  get line(): ChartLineFormatObject {
    return new ChartLineFormatObject(within(this.ask, ({ line }) => line));
  }
}
