/** The title of a chart and those of its axes. */
import type { ChartTitle } from "../../workbook";
import { boolean, text } from "../arguments";
import { HostObject, type MemberTable } from "../host-object";
import { ChartAxisTitleFormatObject, ChartTitleFormatObject } from "./format";
import { within, type Ask } from "./target";

abstract class TitleObject extends HostObject {
  constructor(protected readonly ask: Ask<ChartTitle>) {
    super();
  }

  /** Blank while Excel chooses the text itself. */
  get text(): string {
    return this.ask("look", `${this.className}.text`).text ?? "";
  }

  set text(value: unknown) {
    const given = text(value);
    Object.assign(this.ask("edit", `${this.className}.text`), { text: given, visible: true });
  }

  get visible(): boolean {
    return this.ask("look", `${this.className}.visible`).visible;
  }

  set visible(value: unknown) {
    const given = boolean(value);
    this.ask("edit", `${this.className}.visible`).visible = given;
  }
}

/** `Excel.ChartTitle`. */
export class ChartTitleObject extends TitleObject {
  readonly className = "ChartTitle";
  readonly members: MemberTable = { writable: { overlay: "1.1", text: "1.1", visible: "1.1" }, objects: { format: "1.1" } };

  get overlay(): boolean {
    return this.ask("look", "ChartTitle.overlay").overlay;
  }

  set overlay(value: unknown) {
    const given = boolean(value);
    this.ask("edit", "ChartTitle.overlay").overlay = given;
  }

  get format(): ChartTitleFormatObject {
    return new ChartTitleFormatObject(within(this.ask, (part) => [part]));
  }
}

/** `Excel.ChartAxisTitle`. */
export class ChartAxisTitleObject extends TitleObject {
  readonly className = "ChartAxisTitle";
  readonly members: MemberTable = { writable: { text: "1.1", visible: "1.1" }, objects: { format: "1.1" } };

  get format(): ChartAxisTitleFormatObject {
    return new ChartAxisTitleFormatObject(within(this.ask, (part) => [part]));
  }
}
