import { intersection, sameArea, type Area, type DataValidation, type Sheet } from "../workbook";
import { boolean } from "./arguments";
import { readRule, writeRule } from "./data-validation-rule";
import { invalidArgument } from "./error";
import { HostObject, type MemberTable } from "./host-object";
import { without } from "./range/clear";
import type { Session } from "./session";

const ALERT_STYLES: Readonly<Record<string, string>> = { Stop: "stop", Warning: "warning", Information: "information" };

/** `Excel.DataValidation` of some areas: lists, numbers, dates, lengths and formulas. */
export class DataValidationObject extends HostObject {
  readonly className = "DataValidation";
  readonly members: MemberTable = {
    values: { type: "1.8" },
    writable: { rule: "1.8", errorAlert: "1.8", prompt: "1.8", ignoreBlanks: "1.8" },
    methods: { clear: "1.8" },
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly areas: () => readonly Area[],
  ) {
    super();
  }

  /** As in `Excel.DataValidationType`: None, Inconsistent when the cells have different rules, MixedCriteria when only some have one. */
  get type(): string {
    const found = this.found;
    if (found.length === 0) return "None";
    if (found.length > 1) return "Inconsistent";
    if (!this.covered(found[0])) return "MixedCriteria";
    const { type = "none" } = found[0].attributes;
    return type === "whole" ? "WholeNumber" : type.charAt(0).toUpperCase() + type.slice(1);
  }

  get rule(): unknown {
    const [validation] = this.found;
    return validation ? readRule(validation) : {};
  }

  set rule(given: unknown) {
    const { attributes, formula1, formula2 } = writeRule(given);
    this.change((before) => ({
      attributes: { ...keep(before, ["allowBlank", "errorStyle", "errorTitle", "error", "showErrorMessage", "promptTitle", "prompt", "showInputMessage"]), ...attributes },
      formula1,
      formula2,
    }));
  }

  get errorAlert(): unknown {
    const attributes = this.found[0]?.attributes;
    return {
      message: attributes?.error ?? "",
      showAlert: attributes?.showErrorMessage === "1",
      style: Object.keys(ALERT_STYLES).find((word) => ALERT_STYLES[word] === (attributes?.errorStyle ?? "stop")),
      title: attributes?.errorTitle ?? "",
    };
  }

  set errorAlert(given: unknown) {
    const { message, showAlert, style, title } = bag(given);
    const errorStyle = style === undefined ? "stop" : ALERT_STYLES[String(style)];
    if (!errorStyle) throw invalidArgument();
    this.change((before) => ({
      ...before,
      attributes: { ...before.attributes, error: String(message ?? ""), errorTitle: String(title ?? ""), showErrorMessage: showAlert === false ? "0" : "1", errorStyle },
    }));
  }

  get prompt(): unknown {
    const attributes = this.found[0]?.attributes;
    return { message: attributes?.prompt ?? "", showPrompt: attributes?.showInputMessage === "1", title: attributes?.promptTitle ?? "" };
  }

  set prompt(given: unknown) {
    const { message, showPrompt, title } = bag(given);
    this.change((before) => ({
      ...before,
      attributes: { ...before.attributes, prompt: String(message ?? ""), promptTitle: String(title ?? ""), showInputMessage: showPrompt === false ? "0" : "1" },
    }));
  }

  get ignoreBlanks(): boolean {
    return this.found[0]?.attributes.allowBlank === "1";
  }

  set ignoreBlanks(value: unknown) {
    const allowBlank = boolean(value) ? "1" : "0";
    this.change((before) => ({ ...before, attributes: { ...before.attributes, allowBlank } }));
  }

  clear(): void {
    this.session.guard(this.sheet);
    this.cutOut();
    this.session.touch();
  }

  /** The rules that touch the areas. */
  private get found(): DataValidation[] {
    const areas = this.areas();
    return this.sheet.dataValidations.filter(({ ranges }) => ranges.some((range) => areas.some((area) => intersection(range, area))));
  }

  private covered({ ranges }: DataValidation): boolean {
    return this.areas().every((area) => ranges.reduce((left, range) => left.flatMap((piece) => without(piece, range)), [area]).length === 0);
  }

  /** Gives the areas a rule of their own, made from the one they have. */
  private change(make: (before: Omit<DataValidation, "ranges">) => Omit<DataValidation, "ranges">): void {
    this.session.guard(this.sheet);
    const before = this.found[0] ?? { attributes: { allowBlank: "1", showErrorMessage: "1", showInputMessage: "1" }, formula1: null, formula2: null };
    const { attributes, formula1, formula2 } = make({ attributes: before.attributes, formula1: before.formula1, formula2: before.formula2 });
    const areas = this.areas();
    const own = this.sheet.dataValidations.find(
      ({ ranges }) => ranges.length === areas.length && ranges.every((range, i) => sameArea(range, areas[i])),
    );
    if (own) {
      Object.assign(own, { attributes, formula1, formula2 });
    } else {
      this.cutOut();
      this.sheet.dataValidations.push({ ranges: areas.map((area) => ({ ...area })), attributes, formula1, formula2 });
    }
    this.session.touch();
  }

  private cutOut(): void {
    for (const area of this.areas()) {
      this.sheet.dataValidations = this.sheet.dataValidations
        .map((validation) => ({ ...validation, ranges: validation.ranges.flatMap((range) => without(range, area)) }))
        .filter(({ ranges }) => ranges.length > 0);
    }
  }
}

function keep({ attributes }: Omit<DataValidation, "ranges">, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
}

function bag(given: unknown): Record<string, unknown> {
  if (given === null || typeof given !== "object") throw invalidArgument();
  return given as Record<string, unknown>;
}
