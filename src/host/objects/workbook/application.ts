import { invalidArgument } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import type { Session } from "../session";
import { CultureInfoObject } from "./culture-info";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"];

/** `Excel.Application`. */
export class ApplicationObject extends HostObject {
  readonly className = "Application";
  readonly members: MemberTable = {
    values: { calculationState: "1.9", decimalSeparator: "1.11", thousandsSeparator: "1.11", useSystemSeparators: "1.11" },
    writable: { calculationMode: "1.1" },
    objects: { cultureInfo: "1.11" },
    methods: { calculate: "1.1", suspendApiCalculationUntilNextSync: "1.6", suspendScreenUpdatingUntilNextSync: "1.9" },
  };
  readonly calculationState = "Done";
  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;

  constructor(private readonly session: Session) {
    super();
  }

  get cultureInfo(): CultureInfoObject {
    return new CultureInfoObject();
  }

  get calculationMode(): string {
    return this.session.calculationMode;
  }

  set calculationMode(mode: unknown) {
    const known = MODES.find((each) => each === mode);
    if (!known) throw invalidArgument();
    this.session.calculationMode = known;
  }

  calculate(type: unknown): void {
    if (!CALCULATIONS.includes(String(type))) throw invalidArgument();
    this.session.setDirty();
    this.session.calculate();
  }

  /** Results are calculated when they are asked for, so there is nothing to hold back. */
  suspendApiCalculationUntilNextSync(): void {}

  /** A batch is painted when it has run, so there is nothing to hold back. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
