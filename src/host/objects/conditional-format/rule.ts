import type { ConditionalFormat, Sheet } from "../../workbook";
import { text } from "../arguments";
import { invalidArgument } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import type { Session } from "../session";

/** Longest text in quotes inside a formula, in characters. */
const STRING_LIMIT = 255;

/** `Excel.ConditionalFormatRule`. */
export class ConditionalFormatRuleObject extends HostObject {
  readonly className = "ConditionalFormatRule";
  readonly members: MemberTable = { writable: { formula: "1.6", formulaLocal: "1.6" } };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly format: () => ConditionalFormat,
  ) {
    super();
  }

  /** With its equals sign; references are those of the first cell of the first range. */
  get formula(): string {
    const { rule } = this.format();
    return rule.type === "custom" && rule.formula !== "" ? `=${rule.formula}` : "";
  }

  set formula(given: unknown) {
    this.session.guard(this.sheet, "formatCells");
    const formula = text(given).replace(/^=/, "");
    checkFormula(formula);
    const format = this.format();
    format.rule = { type: "custom", formula };
    this.session.touch();
  }

  get formulaLocal(): string {
    return this.formula;
  }

  set formulaLocal(given: unknown) {
    this.formula = given;
  }
}

/** Refuses what Excel refuses in the formula of a conditional format. */
function checkFormula(formula: string): void {
  if (formula.trim() === "" || formula.length > 8192) throw invalidArgument("A conditional format needs a formula of at most 8192 characters.");
  const strings = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  for (const literal of strings) {
    if (literal.slice(1, -1).replaceAll('""', '"').length > STRING_LIMIT) {
      throw invalidArgument(`Text in a formula has at most ${STRING_LIMIT} characters.`);
    }
  }
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
  if (code.replaceAll('""', "").includes('"')) throw invalidArgument("A text in the formula has no end.");
  if (/[{}]/.test(code)) throw invalidArgument("A conditional format can't use array constants.");
  let depth = 0;
  for (const character of code) {
    if (character === "(") depth++;
    if (character === ")" && --depth < 0) break;
  }
  if (depth !== 0) throw invalidArgument("The brackets of the formula don't match.");
}
