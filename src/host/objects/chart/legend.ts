import type { ChartLegend, LegendPosition } from "../../workbook";
import { boolean, lookUp, wordOf } from "../arguments";
import { HostObject, type MemberTable } from "../host-object";
import { ChartLegendFormatObject } from "./format";
import { within, type Ask } from "./target";

const POSITIONS: Readonly<Record<string, LegendPosition>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "corner",
};

/** `Excel.ChartLegend`. */
export class ChartLegendObject extends HostObject {
  readonly className = "ChartLegend";
  readonly members: MemberTable = { writable: { overlay: "1.1", position: "1.1", visible: "1.1" }, objects: { format: "1.1" } };

  constructor(private readonly ask: Ask<ChartLegend>) {
    super();
  }

  get overlay(): boolean {
    return this.ask("look", "ChartLegend.overlay").overlay;
  }

  set overlay(value: unknown) {
    const given = boolean(value);
    this.ask("edit", "ChartLegend.overlay").overlay = given;
  }

  get position(): string | null {
    return wordOf(POSITIONS, this.ask("look", "ChartLegend.position").position);
  }

  set position(word: unknown) {
    const given = lookUp(POSITIONS, word);
    this.ask("edit", "ChartLegend.position").position = given;
  }

  get visible(): boolean {
    return this.ask("look", "ChartLegend.visible").visible;
  }

  set visible(value: unknown) {
    const given = boolean(value);
    this.ask("edit", "ChartLegend.visible").visible = given;
  }

  get format(): ChartLegendFormatObject {
    return new ChartLegendFormatObject(within(this.ask, (part) => [part]));
  }
}
