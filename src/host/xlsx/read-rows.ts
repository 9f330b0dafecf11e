/** Reads the rows of a sheet, from front to back. */
import { Cell, CellError, columnLimit, moveFormula, parseArea, rowLimit, type CellValue, type Row, type Sheet } from "../workbook/index";
import { damaged } from "./errors";
import { rowState, type ReadContext, type RowSource } from "./source";
import { flag, numeric, type XmlHandler } from "./xml";
import { decodeCellText } from "./xml-text";

interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

/** Takes the elements below `<sheetData>`. */
export class RowReader implements XmlHandler {
  private row: Row | null = null;
  private place: RowSource | null = null;
  private rowNumber = -1;
  private column = -1;
  private cellType = "";
  private styleId = 0;
  private value = "";
  private hasValue = false;
  private formula: string | null = null;
  private formulaAttributes: Record<string, string> = {};
  private collecting: "v" | "f" | "t" | null = null;
  private phonetic = 0;
  private readonly shared = new Map<string, SharedFormula>();

  constructor(
    private readonly sheet: Sheet,
    private readonly prefix: string,
    private readonly context: ReadContext,
  ) {}

  open(name: string, attributes: Record<string, string>, start: number): void {
    if (!name.startsWith(this.prefix)) return;
    switch (name.slice(this.prefix.length)) {
      case "row": return this.openRow(attributes, start);
      case "c": return this.openCell(attributes);
      case "v":
        this.collecting = "v";
        this.hasValue = true;
        return;
      case "f":
        this.collecting = "f";
        this.formula = "";
        this.formulaAttributes = attributes;
        return;
      case "is":
        this.hasValue = true;
        return;
      case "t":
        if (this.phonetic === 0) this.collecting = "t";
        return;
      case "rPh":
        this.phonetic++;
        return;
    }
  }

  text(text: string): void {
    if (this.collecting === "f") this.formula += text;
    else if (this.collecting) this.value += text;
  }

  close(name: string, _start: number, end: number): void {
    if (!name.startsWith(this.prefix)) return;
    switch (name.slice(this.prefix.length)) {
      case "row":
        if (this.row && this.place) {
          this.place.end = end;
          this.place.cellCount = this.row.cells.size;
          this.context.source.rows.set(this.row, this.place);
        }
        this.row = null;
        return;
      case "c": return this.closeCell();
      case "rPh":
        this.phonetic--;
        return;
      case "v": case "f": case "t":
        this.collecting = null;
    }
  }

  private openRow(attributes: Record<string, string>, start: number): void {
    this.rowNumber = attributes.r === undefined ? this.rowNumber + 1 : Number(attributes.r) - 1;
    if (!Number.isInteger(this.rowNumber) || this.rowNumber < 0 || this.rowNumber >= rowLimit) throw damaged("a row outside of the sheet");
    if (this.sheet.cells.rows.has(this.rowNumber)) throw damaged(`row ${this.rowNumber + 1} stands twice in the sheet`);
    const row = (this.row = this.sheet.cells.row(this.rowNumber));
    row.height = numeric(attributes.ht);
    row.customHeight = flag(attributes.customHeight);
    row.hidden = flag(attributes.hidden);
    row.styleId = flag(attributes.customFormat) ? numeric(attributes.s) : null;
    row.outlineLevel = numeric(attributes.outlineLevel) ?? 0;
    this.place = { row: this.rowNumber, start, end: start, cellCount: 0, state: rowState(row) };
    this.column = -1;
  }

  private openCell({ r, s, t }: Record<string, string>): void {
    this.column = r === undefined ? this.column + 1 : (parseArea(r)?.column ?? -1);
    if (!this.row || this.column < 0 || this.column >= columnLimit) throw damaged("a cell outside of the sheet");
    this.cellType = t ?? "n";
    this.styleId = numeric(s) ?? 0;
    this.value = "";
    this.hasValue = false;
    this.formula = null;
  }

  private closeCell(): void {
    const value = this.hasValue ? this.readValue() : null;
    const cell = new Cell(value, this.readFormula(), this.styleId, this.column);
    this.row?.cells.set(this.column, cell);
    if (cell.formula !== null && this.formulaAttributes.t === "shared") this.keepShared(cell);
  }

  private readValue(): CellValue {
    const { value } = this;
    switch (this.cellType) {
      case "s": return this.context.strings[Number(value)] ?? null;
      case "inlineStr": case "str": return decodeCellText(value);
      case "b": return flag(value.trim());
      case "e": return CellError.from(value.trim()) ?? CellError.of("#VALUE!");
      case "d": return serialOf(value.trim(), this.context.date1904) ?? decodeCellText(value);
    }
    const text = value.trim();
    if (text === "") return null;
    const n = Number(text);
    return Number.isNaN(n) ? decodeCellText(value) : n;
  }

  private keepShared(cell: Cell): void {
    const { shared } = this.context.source;
    const si = this.formulaAttributes.si ?? "";
    const group = shared.get(si) ?? { cells: [] };
    if (this.row) group.cells.push({ row: this.row, cell });
    shared.set(si, group);
  }

  private readFormula(): string | null {
    if (this.formula === null) return null;
    const { t, si } = this.formulaAttributes;
    if (t === "dataTable") return null;
    const formula = this.formula.replace(/_xl(?:fn|ws)\.(?:_xlws\.)?/g, "");
    if (t !== "shared" || si === undefined) return formula === "" ? null : formula;
    if (formula !== "") {
      this.shared.set(si, { formula, row: this.rowNumber, column: this.column });
      return formula;
    }
    const master = this.shared.get(si);
    return master ? moveFormula(master.formula, this.rowNumber - master.row, this.column - master.column) : null;
  }
}

/** The serial number of an ISO date or date and time, or null. */
function serialOf(text: string, date1904: boolean): number | null {
  const time = Date.parse(/T/.test(text) ? text.replace(/Z?$/, "Z") : text);
  if (Number.isNaN(time)) return null;
  return time / 86_400_000 + (date1904 ? 24107 : 25569);
}
