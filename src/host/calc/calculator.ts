/** Calculates formulas of a workbook; what was calculated is kept until the workbook changes. */
import { type Area, type CellValue, type Sheet, type Workbook } from "../workbook/index";
import { compileFormula, Unsupported } from "./compile";
import { serialOfIso } from "./dates";
import { errors, Failure } from "./operand";
import { PlaceIndex } from "./places";
import { single, type Scope } from "./scope";

/** A cell that must be known before another can be calculated: the way was too long to go in one go. */
class Needs extends Error {
  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
  ) {
    super("needs another cell first");
  }
}

/** Formulas that ask for one another nest so deep before the way is cut into pieces. */
const depthLimit = 100;

/** A place in the workbook. */
export interface CellPlace {
  sheet: Sheet;
  row: number;
  column: number;
}

/** Calculates one workbook for one day. */
export class Calculator {
  /** Cells that depend on themselves; their value is 0. */
  readonly circular: CellPlace[] = [];
  /** What could not be calculated, once each: functions, references to other workbooks. */
  readonly unsupported = new Set<string>();
  private readonly today: number;
  private revision = -1;
  private readonly results = new Map<Sheet, Map<number, CellValue>>();
  private readonly usedAreas = new Map<Sheet, Area | null>();
  private readonly placeIndex = new PlaceIndex();
  private readonly running = new Map<Sheet, Set<number>>();
  private depth = 0;

  /** @param today `YYYY-MM-DD`: what TODAY() gives */
  constructor(
    readonly workbook: Workbook,
    today: string,
  ) {
    this.today = serialOfIso(today);
  }

  /** The value of a cell; of a formula its result. */
  value(sheet: Sheet, row: number, column: number): CellValue {
    this.refresh();
    const waiting: CellPlace[] = [{ sheet, row, column }];
    for (;;) {
      const top = waiting[waiting.length - 1];
      let result: CellValue;
      try {
        result = this.resolve(top.sheet, top.row, top.column);
      } catch (error) {
        if (!(error instanceof Needs)) throw error;
        if (waiting.some((item) => item.sheet === error.sheet && item.row === error.row && item.column === error.column)) {
          this.closeCircle(error.sheet, error.row, error.column);
        } else waiting.push(error);
        continue;
      }
      waiting.pop();
      if (waiting.length === 0) return result;
    }
  }

  /**
   * The result of a formula as if it stood in the cell; `from` is the cell that it was written for, when that is another.
   * What can't be calculated gives `#NAME?`.
   */
  evaluate(formula: string, { sheet, row, column }: CellPlace, from: { row: number; column: number } = { row, column }): CellValue {
    this.refresh();
    const text = formula.startsWith("=") ? formula.slice(1) : formula;
    for (;;) {
      try {
        return this.run(text, this.scope(sheet, row, column, row - from.row, column - from.column));
      } catch (error) {
        if (error instanceof Failure) return error.error;
        if (!(error instanceof Needs)) throw error;
        this.value(error.sheet, error.row, error.column);
      }
    }
  }

  private refresh(): void {
    if (this.revision === this.workbook.revision) return;
    this.revision = this.workbook.revision;
    this.results.clear();
    this.usedAreas.clear();
    this.placeIndex.clear();
    this.circular.length = 0;
  }

  /** The value of a cell, calculated now where it is not known. */
  private resolve(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.cells.get(row, column);
    if (cell?.formula == null) return cell?.value ?? null;
    const key = row * 16_384 + column;
    const known = mapOf(this.results, sheet, () => new Map<number, CellValue>());
    const result = known.get(key);
    if (result !== undefined) return result;
    const running = mapOf(this.running, sheet, () => new Set<number>());
    if (running.has(key)) return this.closeCircle(sheet, row, column);
    if (this.depth >= depthLimit) throw new Needs(sheet, row, column);
    running.add(key);
    this.depth++;
    try {
      const value = this.calculate(cell.formula, cell.value, sheet, row, column);
      // A circle that was found on the way has settled the cell already.
      const settled = known.get(key);
      if (settled === undefined) known.set(key, value);
      return settled ?? value;
    } finally {
      this.depth--;
      running.delete(key);
    }
  }

  private calculate(formula: string, cached: CellValue, sheet: Sheet, row: number, column: number): CellValue {
    try {
      // A formula that points at a blank cell shows 0.
      return this.run(formula, this.scope(sheet, row, column, 0, 0)) ?? 0;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (!(error instanceof Unsupported)) return error.error;
      this.unsupported.add(error.what);
      // The program that wrote the file knew more than we do: its result stands.
      return cached ?? errors.name;
    }
  }

  private run(formula: string, scope: Scope): CellValue {
    const value = single(compileFormula(formula)(scope), scope);
    return typeof value === "number" && !Number.isFinite(value) ? errors.num : value;
  }

  private closeCircle(sheet: Sheet, row: number, column: number): CellValue {
    mapOf(this.results, sheet, () => new Map<number, CellValue>()).set(row * 16_384 + column, 0);
    this.circular.push({ sheet, row, column });
    return 0;
  }

  private scope(sheet: Sheet, row: number, column: number, rows: number, columns: number): Scope {
    return {
      workbook: this.workbook, sheet, row, column, rows, columns, today: this.today, array: false,
      value: (of, r, c) => this.resolve(of, r, c),
      used: (of) => this.used(of),
      places: (reference) => this.placeIndex.places(reference, this.used(reference.sheet), (r, c) => this.resolve(reference.sheet, r, c)),
    };
  }

  private used(sheet: Sheet): Area | null {
    let area = this.usedAreas.get(sheet);
    if (area === undefined) this.usedAreas.set(sheet, (area = sheet.cells.usedArea(true)));
    return area;
  }
}

function mapOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** Where and for which day a formula is calculated. */
export interface FormulaPlace extends CellPlace {
  workbook: Workbook;
  /** `YYYY-MM-DD`. */
  today: string;
}

/**
 * The result of a formula as if it stood in the cell.
 *
 * @param formula with or without its equals sign
 * @example evaluateFormula("=SUM(A1:A3)*2", { workbook, sheet, row: 0, column: 1, today: "2025-06-15" })
 */
export function evaluateFormula(formula: string, place: FormulaPlace): CellValue {
  return calculatorFor(place.workbook, place.today).evaluate(formula, place);
}

const calculators = new WeakMap<Workbook, Map<string, Calculator>>();

/** The calculator of a workbook for a day; the same one as long as the workbook lives. */
export function calculatorFor(workbook: Workbook, today: string): Calculator {
  const byDay = mapOfWeak(workbook);
  let calculator = byDay.get(today);
  if (!calculator) byDay.set(today, (calculator = new Calculator(workbook, today)));
  return calculator;
}

function mapOfWeak(workbook: Workbook): Map<string, Calculator> {
  let byDay = calculators.get(workbook);
  if (!byDay) calculators.set(workbook, (byDay = new Map()));
  return byDay;
}

/** What came of calculating a whole workbook. */
export interface Recalculation {
  circular: CellPlace[];
  unsupported: string[];
}

/**
 * Calculates every formula and keeps the results in the cells. A formula that can't be calculated keeps the result that the file brought.
 *
 * @param today `YYYY-MM-DD`
 */
export function recalculate(workbook: Workbook, today: string): Recalculation {
  const calculator = calculatorFor(workbook, today);
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of sheet.cells.entries()) {
      if (cell.formula !== null) sheet.cells.setResult(row, column, calculator.value(sheet, row, column));
    }
  }
  return { circular: [...calculator.circular], unsupported: [...calculator.unsupported] };
}

