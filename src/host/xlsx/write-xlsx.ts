import { Workbook, type Sheet } from "../workbook/index";
import { writeCharts } from "./charts/write-charts";
import { newFileSource, newSheetText, relationshipsNamespace } from "./new-file";
import type { OfficePackage } from "./package";
import type { FileOptions } from "./read-workbook";
import { removeTree } from "./remove-tree";
import { writeSettings } from "./settings";
import { sourceOf, type WorkbookSource } from "./source";
import { replaceChild } from "./text-patch";
import { workbookState } from "./workbook-state";
import { rowsChanged } from "./write-rows";
import { isSelected, rememberBlank, sheetChanged, writeSheet, type SheetContext } from "./write-sheet";
import { emptyStyles, ownDxfIds, StyleWriter } from "./write-styles";
import { writeTables } from "./write-tables";
import { writeWorkbookPart } from "./write-workbook-part";
import { parseXml } from "./xml";

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * The workbook as an .xlsx file. A part that says what it said when the file was read goes back byte for byte; in the others only what changed is
 * rewritten. Results of formulas are written as they are known; the file asks whoever opens it to calculate again.
 *
 * @example const bytes = writeXlsx(workbook);
 */
export function writeXlsx(workbook: Workbook, options: FileOptions = {}): Uint8Array {
  const source = sourceOf(workbook) ?? newFileSource();
  const file = source.file.fresh();
  const now = workbookState(workbook);
  rememberBlank(new Workbook().makeSheet("blank"));
  const calculated = workbook.sheets.some((sheet) => !source.sheets.has(sheet) || rowsChanged(sheet, source.sheets.get(sheet)));
  removeSheets(file, workbook, source);
  const styles = stylesPart(file, source);
  const writer = new StyleWriter(file.has(styles) ? file.text(styles) : emptyStyles, workbook.styles);
  const relationIds = writeSheets(file, workbook, source, writer);
  if (file.has(styles)) trimDxfs(file.text(styles), workbook, source, writer);
  const stylesText = writer.finish();
  if (file.has(styles)) file.setText(styles, stylesText);
  else if (stylesText !== emptyStyles || source.sheets.size === 0) {
    file.addPart(styles, stylesText, stylesType);
    file.relate(source.part, `${relationshipsNamespace}/styles`, styles);
  }
  const reordered = now.sheets !== source.state.sheets;
  if (calculated || reordered || now.names !== source.state.names || now.structure !== source.state.structure || now.active !== source.state.active) {
    file.setText(source.part, writeWorkbookPart(file.text(source.part), workbook, source, relationIds, calculated || reordered));
  }
  if (calculated || reordered) dropCalculationChain(file, source.part);
  if (reordered || now.names !== source.state.names) dropTitles(file);
  if (now.settings !== source.state.settings) writeSettings(file, workbook, options.addInId);
  return file.save();
}

function removeSheets(file: OfficePackage, workbook: Workbook, source: WorkbookSource): void {
  for (const [sheet, { part, relationId }] of source.sheets) {
    if (workbook.sheets.includes(sheet)) continue;
    file.unrelate(source.part, ({ id }) => id === relationId);
    removeTree(file, part);
  }
}

/** Writes the parts of all sheets that need it; gives the relationship's id of each. */
function writeSheets(file: OfficePackage, workbook: Workbook, source: WorkbookSource, writer: StyleWriter): Map<Sheet, string> {
  const relationIds = new Map<Sheet, string>();
  const reselect = workbook.activeSheet.id !== source.state.active;
  for (const sheet of workbook.sheets) {
    const known = source.sheets.get(sheet);
    const part = known?.part ?? file.freeName("xl/worksheets/sheet", ".xml");
    const context: SheetContext = {
      source: known, styleIndex: writer.styleIndex, dxfId: writer.dxfId,
      relate: (type, target, external) => file.relate(part, type, target, external),
    };
    if (!known) {
      if (reselect && sheet === workbook.activeSheet) context.selected = true;
      file.addPart(part, writeSheet(sheet, newSheetText(file.text(source.part)), context), worksheetType);
      writeCharts(file, workbook, sheet, part, undefined);
      relationIds.set(sheet, file.relate(source.part, `${relationshipsNamespace}/worksheet`, part));
      continue;
    }
    relationIds.set(sheet, known.relationId);
    const selected = sheet === workbook.activeSheet;
    // Two sheets that both say they are selected would be edited together.
    if (reselect && isSelected(file.text(part)) !== selected) context.selected = selected;
    if (context.selected !== undefined || sheetChanged(sheet, known)) file.setText(part, writeSheet(sheet, file.text(part), context));
    writeTables(file, sheet, part);
    writeCharts(file, workbook, sheet, part, known);
    if (known.sections.get("hyperlinks") !== JSON.stringify(sheet.hyperlinks)) dropLinks(file, part, sheet);
  }
  return relationIds;
}

/** Removes relationships of links that are no more. */
function dropLinks(file: OfficePackage, part: string, sheet: Sheet): void {
  const wanted = new Set(sheet.hyperlinks.map(({ address }) => address));
  file.unrelate(part, ({ kind, target }) => kind === "hyperlink" && !wanted.has(target));
}

function stylesPart(file: OfficePackage, source: WorkbookSource): string {
  return file.related(source.part, "styles") ?? file.freeName("xl/styles", ".xml").replace("styles1", "styles");
}

/** Leaves out differential styles at the end of the list that only conditional formats used that are gone. */
function trimDxfs(stylesText: string, workbook: Workbook, source: WorkbookSource, writer: StyleWriter): void {
  // Pivot tables use them too, from parts that nothing here reads.
  if (source.file.names().some((name) => name.toLowerCase().includes("pivot"))) return;
  const used = ownDxfIds(parseXml(stylesText));
  const wereUsed = new Set<number>();
  for (const [sheet, { formats, otherDxfIds }] of source.sheets) {
    for (const id of otherDxfIds) used.add(id);
    for (const [id, { dxfId }] of formats) {
      if (dxfId === null) continue;
      wereUsed.add(dxfId);
      if (workbook.sheets.includes(sheet) && sheet.conditionalFormats.get(id)) used.add(dxfId);
    }
  }
  writer.trimDxfs(used, wereUsed);
}

/** The order of calculation is rebuilt by whoever opens the file; a stale one makes Excel repair it. */
function dropCalculationChain(file: OfficePackage, workbookPart: string): void {
  const chain = file.related(workbookPart, "calcChain");
  if (!chain) return;
  file.unrelate(workbookPart, ({ kind }) => kind === "calcChain");
  if (file.has(chain)) file.remove(chain);
}

/** The list of sheets in the file's properties may be left out, and must not be wrong. */
function dropTitles(file: OfficePackage): void {
  const part = file.related("", "extended-properties");
  if (!part || !file.has(part)) return;
  let text = file.text(part);
  for (const name of ["HeadingPairs", "TitlesOfParts"]) text = replaceChild(text, name, "", []);
  file.setText(part, text);
}
