import { StyleTable, Workbook, type Sheet, type Visibility } from "../workbook/index";
import { readCharts } from "./charts/read-charts";
import { ColorReader } from "./colors";
import { damaged, WorkbookFileError } from "./errors";
import { OfficePackage } from "./package";
import { readProperties } from "./read-properties";
import { readSheet, readTables } from "./read-sheet";
import { readStrings } from "./read-strings";
import { readStyles, type FileStyles } from "./read-styles";
import { readSettings } from "./settings";
import { setSource, type SheetSource } from "./source";
import { child, children, flag, numeric, parseXml, relationId, type XmlElement } from "./xml";
import { workbookState } from "./workbook-state";

/** How a file is opened and written. */
export interface FileOptions {
  /** The add-in's id, a GUID as its manifest has it: whose settings the file's are. */
  addInId?: string;
}

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Opens an .xlsx file.
 *
 * @throws WorkbookFileError `encrypted` (needs a password), `not-xlsx`, or `damaged`; nothing else, whatever the bytes are
 * @example const workbook = readXlsx(new Uint8Array(await file.arrayBuffer()));
 */
export function readXlsx(bytes: Uint8Array, options: FileOptions = {}): Workbook {
  if (oleSignature.every((byte, i) => bytes[i] === byte)) throw compoundFile(bytes);
  try {
    return read(new OfficePackage(bytes), options);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw damaged(`can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Files with a password and files of Excel 97 are both compound files; the name of a stream (UTF-16) tells which. */
function compoundFile(bytes: Uint8Array): WorkbookFileError {
  const name = [...new TextEncoder().encode("EncryptedPackage")].flatMap((byte) => [byte, 0]);
  for (let at = bytes.indexOf(name[0]); at >= 0; at = bytes.indexOf(name[0], at + 1)) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return new WorkbookFileError("encrypted", "the workbook needs a password");
  }
  return new WorkbookFileError("not-xlsx", "a workbook of Excel 97-2003 or another compound file");
}

function read(file: OfficePackage, options: FileOptions): Workbook {
  const part = file.workbookPart();
  const root = parseXml(file.text(part));
  if (root.local !== "workbook") throw damaged("the workbook's part is none");
  const relationships = file.relationships(part);
  const related = (kind: string): string | undefined => {
    const target = relationships.find((item) => item.kind === kind && !item.external)?.target;
    return target !== undefined && file.has(target) ? target : undefined;
  };
  const [themePart, stylesPart, stringsPart] = ["theme", "styles", "sharedStrings"].map(related);
  const stylesRoot = stylesPart === undefined ? undefined : parseXml(file.text(stylesPart));
  const indexed = children(child(child(stylesRoot, "colors"), "indexedColors"), "rgbColor").map(({ attributes }) => attributes.rgb ?? "");
  const colors = new ColorReader(themePart === undefined ? undefined : file.text(themePart), indexed);
  const styles: FileStyles | null = stylesRoot ? readStyles(stylesRoot, colors) : null;
  const strings = stringsPart === undefined ? [] : readStrings(file.text(stringsPart));
  const workbook = new Workbook(styles ? new StyleTable(styles.cells) : undefined);
  workbook.date1904 = flag(child(root, "workbookPr")?.attributes.date1904);
  workbook.structureProtected = flag(child(root, "workbookProtection")?.attributes.lockStructure);
  const dxfs = styles?.differential ?? [];
  const sources = new Map<Sheet, SheetSource>();
  /** Sheets by their number in the file; a chart sheet has a number and is none of ours. */
  const byNumber: (Sheet | null)[] = [];
  for (const { attributes } of children(child(root, "sheets"), "sheet")) {
    const relation = relationships.find(({ id }) => id === relationId(attributes));
    if (!relation || relation.kind !== "worksheet") {
      byNumber.push(null);
      continue;
    }
    const sheet = workbook.makeSheet(attributes.name ?? "");
    sheet.visibility = (attributes.state ?? "visible") as Visibility;
    const source: SheetSource = {
      part: relation.target, relationId: relation.id, name: sheet.name, rows: new Map(), sections: new Map(), formats: new Map(), shared: new Map(),
      otherDxfIds: new Set(), charts: new Map(),
    };
    const targets = new Map(file.relationships(relation.target).map((item) => [item.id, item]));
    readSheet(file.text(relation.target), sheet, {
      strings, dxfs, date1904: workbook.date1904, source,
      relationshipTarget: (id) => targets.get(id), color: (element) => colors.read(element),
    });
    readTables(file, sheet, relation.target, source.otherDxfIds);
    readCharts(file, sheet, source);
    workbook.sheets.push(sheet);
    sources.set(sheet, source);
    byNumber.push(sheet);
  }
  if (workbook.sheets.length === 0) throw damaged("a workbook without worksheets");
  readNames(root, workbook, byNumber);
  const active = byNumber[numeric(child(child(root, "bookViews"), "workbookView")?.attributes.activeTab) ?? 0];
  if (active) workbook.activeSheet = active;
  workbook.properties = readProperties(file);
  readSettings(file, workbook, options.addInId);
  setSource(workbook, { file, part, sheets: sources, state: workbookState(workbook), dxfs });
  workbook.revision = 0;
  return workbook;
}

function readNames(root: XmlElement, workbook: Workbook, byNumber: readonly (Sheet | null)[]): void {
  for (const { attributes, text } of children(child(root, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment, ...rest } = attributes;
    const sheet = localSheetId === undefined ? null : byNumber[Number(localSheetId)];
    // A name of a chart sheet, or of one that is not there, is not ours to know.
    if (sheet === undefined || (localSheetId !== undefined && sheet === null)) continue;
    workbook.names.items.push({
      name, formula: text, sheetId: sheet?.id ?? null, hidden: flag(hidden), ...(comment === undefined ? {} : { comment }), rest,
    });
  }
}
