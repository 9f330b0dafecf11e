import type { Sheet } from "../../workbook";
import { columnLimit, rowLimit } from "../../workbook";
import { boolean, lookUp, wordOf } from "../arguments";
import { itemNotFound } from "../error";
import { HostObject, type MemberTable } from "../host-object";
import { RangeObject } from "../range/range";
import { RangeAreasObject } from "../range-areas";
import type { Session } from "../session";
import { areaOn } from "./area-on";
import { HeaderFooterGroupObject } from "./header-footer";
import { readMargin, setMargins, writeMargin } from "./margins";
import { readZoom, writeZoom } from "./zoom";

const ORIENTATIONS = { Portrait: "portrait", Landscape: "landscape" } as const;

/** Numbers of paper sizes in the file by the words of `Excel.PaperType`. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, LetterSmall: 2, Tabloid: 3, Legal: 5, A3: 8, A4: 9, A4Small: 10, A5: 11, B4: 12, B5: 13 };

/** `Excel.PageLayout`. Margins are in points. */
export class PageLayoutObject extends HostObject {
  readonly className = "PageLayout";
  readonly members: MemberTable = {
    writable: {
      orientation: "1.9",
      paperSize: "1.9",
      zoom: "1.9",
      centerHorizontally: "1.9",
      centerVertically: "1.9",
      printGridlines: "1.9",
      topMargin: "1.9",
      bottomMargin: "1.9",
      leftMargin: "1.9",
      rightMargin: "1.9",
      headerMargin: "1.9",
      footerMargin: "1.9",
    },
    objects: { headersFooters: "1.9" },
    methods: {
      getPrintArea: "1.9",
      getPrintAreaOrNullObject: "1.9",
      getPrintTitleRows: "1.9",
      getPrintTitleRowsOrNullObject: "1.9",
      setPrintArea: "1.9",
      setPrintMargins: "1.9",
      setPrintTitleColumns: "1.9",
      setPrintTitleRows: "1.9",
    },
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get orientation(): string | null {
    return wordOf(ORIENTATIONS, this.sheet.pageSetup.orientation ?? "portrait");
  }

  set orientation(word: unknown) {
    this.change(() => (this.sheet.pageSetup.orientation = lookUp(ORIENTATIONS, word)));
  }

  get paperSize(): string | null {
    return wordOf(PAPERS, this.sheet.pageSetup.paperSize ?? PAPERS.Letter);
  }

  set paperSize(word: unknown) {
    this.change(() => (this.sheet.pageSetup.paperSize = lookUp(PAPERS, word)));
  }

  get zoom(): Record<string, number> {
    return readZoom(this.sheet.pageSetup);
  }

  set zoom(value: unknown) {
    this.change(() => writeZoom(this.sheet.pageSetup, value));
  }

  get centerHorizontally(): boolean {
    return this.sheet.pageSetup.centerHorizontally;
  }

  set centerHorizontally(value: unknown) {
    this.change(() => (this.sheet.pageSetup.centerHorizontally = boolean(value)));
  }

  get centerVertically(): boolean {
    return this.sheet.pageSetup.centerVertically;
  }

  set centerVertically(value: unknown) {
    this.change(() => (this.sheet.pageSetup.centerVertically = boolean(value)));
  }

  get printGridlines(): boolean {
    return this.sheet.pageSetup.printGridlines;
  }

  set printGridlines(value: unknown) {
    this.change(() => (this.sheet.pageSetup.printGridlines = boolean(value)));
  }

  get topMargin(): number {
    return readMargin(this.sheet.pageSetup, "top");
  }

  set topMargin(points: unknown) {
    this.change(() => writeMargin(this.sheet.pageSetup, "top", points));
  }

  get bottomMargin(): number {
    return readMargin(this.sheet.pageSetup, "bottom");
  }

  set bottomMargin(points: unknown) {
    this.change(() => writeMargin(this.sheet.pageSetup, "bottom", points));
  }

  get leftMargin(): number {
    return readMargin(this.sheet.pageSetup, "left");
  }

  set leftMargin(points: unknown) {
    this.change(() => writeMargin(this.sheet.pageSetup, "left", points));
  }

  get rightMargin(): number {
    return readMargin(this.sheet.pageSetup, "right");
  }

  set rightMargin(points: unknown) {
    this.change(() => writeMargin(this.sheet.pageSetup, "right", points));
  }

  get headerMargin(): number {
    return readMargin(this.sheet.pageSetup, "header");
  }

  set headerMargin(points: unknown) {
    this.change(() => writeMargin(this.sheet.pageSetup, "header", points));
  }

  get footerMargin(): number {
    return readMargin(this.sheet.pageSetup, "footer");
  }

  set footerMargin(points: unknown) {
    this.change(() => writeMargin(this.sheet.pageSetup, "footer", points));
  }

  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.session, this.sheet);
  }

  getPrintArea(): RangeAreasObject {
    const area = this.getPrintAreaOrNullObject();
    if (!area) throw itemNotFound();
    return area;
  }

  getPrintAreaOrNullObject(): RangeAreasObject | null {
    const area = this.sheet.printArea;
    return area && new RangeAreasObject(this.session, this.sheet, [area]);
  }

  getPrintTitleRows(): RangeObject {
    const rows = this.getPrintTitleRowsOrNullObject();
    if (!rows) throw itemNotFound();
    return rows;
  }

  getPrintTitleRowsOrNullObject(): RangeObject | null {
    const { rows } = this.sheet.printTitles;
    return rows && new RangeObject(this.session, this.sheet, rows);
  }

  setPrintArea(range: unknown): void {
    this.change(() => (this.sheet.printArea = areaOn(this.session, this.sheet, range)));
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    this.change(() => setMargins(this.sheet.pageSetup, unit, margins));
  }

  setPrintTitleRows(range: unknown): void {
    const rows = { ...areaOn(this.session, this.sheet, range), column: 0, columnCount: columnLimit };
    this.change(() => (this.sheet.printTitles = { ...this.sheet.printTitles, rows }));
  }

  setPrintTitleColumns(range: unknown): void {
    const columns = { ...areaOn(this.session, this.sheet, range), row: 0, rowCount: rowLimit };
    this.change(() => (this.sheet.printTitles = { ...this.sheet.printTitles, columns }));
  }

  private change(make: () => void): void {
    this.session.guardAlive(this.sheet);
    make();
    this.session.touch();
  }
}
