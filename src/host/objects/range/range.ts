import {
  displayText, plainValue, valueType, type Area, type CellValue,
} from "../../workbook";
import { ConditionalFormatCollectionObject } from "../conditional-format/collection";
import { DataValidationObject } from "../data-validation";
import { invalidArgument } from "../error";
import { RangeFormatObject } from "../format/range-format";
import type { HostObject } from "../host-object";
import { RangeAreasObject } from "../range-areas";
import { WorksheetObject } from "../worksheet/worksheet";
import { patchArea } from "./area-styles";
import { clearArea } from "./clear";
import { copyInto } from "./copy";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { columnsHidden, extent, hideColumns, hideRows, rowsHidden } from "./layout";
import { eachAssigned, matrixOf } from "./matrix";
import { rangeMembers } from "./members";
import { RangeNavigation } from "./navigation";
import { readProperties, writeProperties, type Properties } from "./properties";
import { deleteCells, insertCells } from "./shift";
import { RangeSortObject } from "./sort";
import { writeCells } from "./write-cells";

/** `Excel.Range`. */
export class RangeObject extends RangeNavigation<RangeObject> {
  readonly className = "Range";
  readonly members = rangeMembers;

  protected at(area: Area): RangeObject {
    return new RangeObject(this.session, this.sheet, area);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.session, this.sheet);
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.session, this.sheet, () => [this.area]);
  }

  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.session, this.sheet, () => [this.area]);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.session, this.sheet, () => [this.area]);
  }

  get sort(): RangeSortObject {
    return new RangeSortObject(this);
  }

  get values(): unknown[][] {
    this.session.upToDate();
    return matrixOf(this.area, (row, column) => plainValue(this.sheet.cells.value(row, column)));
  }

  set values(input: unknown) {
    writeCells(this.session, this.sheet, this.area, input);
  }

  get formulas(): unknown[][] {
    this.session.upToDate();
    return matrixOf(this.area, (row, column) => {
      const formula = this.sheet.cells.formula(row, column);
      return formula === null ? plainValue(this.sheet.cells.value(row, column)) : `=${formula}`;
    });
  }

  set formulas(input: unknown) {
    writeCells(this.session, this.sheet, this.area, input);
  }

  get formulasLocal(): unknown[][] {
    return this.formulas;
  }

  set formulasLocal(input: unknown) {
    this.formulas = input;
  }

  get text(): string[][] {
    this.session.upToDate();
    const { date1904 } = this.session.workbook;
    return matrixOf(this.area, (row, column) => displayText(this.sheet, row, column, date1904));
  }

  get valueTypes(): string[][] {
    this.session.upToDate();
    return matrixOf(this.area, (row, column) => valueType(this.sheet.cells.value(row, column) as CellValue));
  }

  /** Dynamic arrays are not calculated here, so nothing spills. */
  get hasSpill(): boolean {
    return false;
  }

  get numberFormat(): string[][] {
    return matrixOf(this.area, (row, column) => this.sheet.style(row, column).numberFormat);
  }

  set numberFormat(input: unknown) {
    this.session.guard(this.sheet);
    if (typeof input === "string") {
      patchArea(this.session.workbook, this.sheet, this.area, { numberFormat: input });
    } else {
      eachAssigned(this.area, input, (row, column, value) => {
        if (typeof value !== "string") throw invalidArgument();
        this.sheet.patchStyle({ row, column, rowCount: 1, columnCount: 1 }, { numberFormat: value });
      });
    }
    this.session.touch();
  }

  get numberFormatLocal(): string[][] {
    return this.numberFormat;
  }

  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }

  get rowHidden(): boolean | null {
    return rowsHidden(this.sheet, this.area);
  }

  set rowHidden(hidden: unknown) {
    this.session.guard(this.sheet);
    hideRows(this.sheet, this.area, hidden === true);
    this.session.touch();
  }

  get columnHidden(): boolean | null {
    return columnsHidden(this.sheet, this.area);
  }

  set columnHidden(hidden: unknown) {
    this.session.guard(this.sheet);
    hideColumns(this.sheet, this.area, hidden === true);
    this.session.touch();
  }

  /** Null when some of the range is hidden and some is not. */
  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === false && columnHidden === false ? false : null;
  }

  get top(): number {
    return extent(this.sheet, this.area).top;
  }

  get left(): number {
    return extent(this.sheet, this.area).left;
  }

  get width(): number {
    return extent(this.sheet, this.area).width;
  }

  get height(): number {
    return extent(this.sheet, this.area).height;
  }

  get hyperlink(): unknown {
    return readHyperlink(this.sheet, this.area);
  }

  set hyperlink(link: unknown) {
    writeHyperlink(this.session, this.sheet, this.area, link);
  }

  /** Null when nothing in the range is merged. */
  getMergedAreasOrNullObject(): RangeAreasObject | null {
    const inside = this.sheet.merges.filter((merge) => this.at(merge).getIntersectionOrNullObject(this));
    return inside.length > 0 ? new RangeAreasObject(this.session, this.sheet, inside) : null;
  }

  getCellProperties(wanted: Properties): Properties[][] {
    return matrixOf(this.area, (row, column) => readProperties(this.cell(row, column), wanted));
  }

  getRowProperties(wanted: Properties): Properties[] {
    return matrixOf({ ...this.area, columnCount: 1 }, (row) => readProperties(this.at({ ...this.area, row, rowCount: 1 }), wanted)).flat();
  }

  getColumnProperties(wanted: Properties): Properties[] {
    const { area } = this;
    return matrixOf({ ...area, rowCount: 1 }, (_, column) => readProperties(this.at({ ...area, column, columnCount: 1 }), wanted)).flat();
  }

  setCellProperties(given: unknown): void {
    eachAssigned(this.area, given, (row, column, value) => writeProperties(this.cell(row, column), value as Properties));
  }

  setRowProperties(given: unknown): void {
    const { area } = this;
    if (!Array.isArray(given) || given.length !== area.rowCount) throw invalidArgument();
    given.forEach((value, i) => writeProperties(this.at({ ...area, row: area.row + i, rowCount: 1 }), value as Properties));
  }

  setColumnProperties(given: unknown): void {
    const { area } = this;
    if (!Array.isArray(given) || given.length !== area.columnCount) throw invalidArgument();
    given.forEach((value, i) => writeProperties(this.at({ ...area, column: area.column + i, columnCount: 1 }), value as Properties));
  }

  clear(applyTo: unknown = "All"): void {
    clearArea(this.session, this.sheet, this.area, applyTo);
  }

  insert(shift: unknown): HostObject {
    return this.at(insertCells(this.session, this.sheet, this.area, shift));
  }

  delete(shift: unknown): void {
    deleteCells(this.session, this.sheet, this.area, shift);
  }

  select(): void {
    this.session.guardAlive(this.sheet);
    if (this.sheet.visibility !== "visible") throw invalidArgument();
    this.session.activate(this.sheet);
    this.session.select(this.sheet, [this.area]);
  }

  merge(across?: unknown): void {
    this.session.guard(this.sheet);
    const { area } = this;
    if (across === true) {
      for (let i = 0; i < area.rowCount; i++) this.sheet.merge({ ...area, row: area.row + i, rowCount: 1 });
    } else {
      this.sheet.merge(area);
    }
    this.session.touch();
  }

  unmerge(): void {
    this.session.guard(this.sheet);
    this.sheet.unmerge(this.area);
    this.session.touch();
  }

  copyFrom(source: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    copyInto(this, source, copyType, skipBlanks, transpose);
  }

  calculate(): void {
    this.session.setDirty();
    this.session.calculate();
  }

  setDirty(): void {
    this.session.setDirty();
  }

  /** The client asks this before it writes a large array in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows === this.rowCount && columns === this.columnCount) return;
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }

  private cell(row: number, column: number): RangeObject {
    return this.at({ row, column, rowCount: 1, columnCount: 1 });
  }
}
