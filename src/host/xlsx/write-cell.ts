/** Writes one cell. */
import { CellError, cellName, parseArea, areaName, type Cell, type CellValue } from "../workbook/index";
import { patchTag } from "./text-patch";
import { child, type XmlElement } from "./xml";
import { encodeCellText, escapeText, textElement } from "./xml-text";

/** Functions younger than the format; the file writes them with a prefix ([MS-XLSX] 2.2.2). */
const prefixed =
  /(?<![\w.])(CONCAT|TEXTJOIN|IFS|SWITCH|MAXIFS|MINIFS|XLOOKUP|XMATCH|LET|LAMBDA|UNIQUE|SEQUENCE|DAYS|ISOWEEKNUM|NUMBERVALUE|IFNA|XOR|SHEET|SHEETS|FORMULATEXT|UNICODE|UNICHAR|ISFORMULA|RANDARRAY|TEXTBEFORE|TEXTAFTER|TEXTSPLIT|VSTACK|HSTACK)(?=\()|(?<![\w.])(FILTER|SORT|SORTBY)(?=\()|"(?:[^"]|"")*"/gi;

/** A formula as the file writes it. */
export function fileFormula(formula: string): string {
  return formula.replace(prefixed, (match, plain?: string, sheet?: string) => (plain ? `_xlfn.${match}` : sheet ? `_xlfn._xlws.${match}` : match));
}

/** A cell of the file as it stands there. */
export interface CellSource {
  element: XmlElement;
  /** The text that the element's positions are of. */
  text: string;
}

/** What a cell needs to be written. */
export interface CellPlace {
  row: number;
  column: number;
  prefix: string;
  /** The number of its style in the file. */
  style: number;
  source?: CellSource;
  /** Whether its formula must be written out although the file shares it with other cells. */
  unshare?: boolean;
}

/** The cell's XML; of a cell that the file has, all that did not change as it was. */
export function cellXml(cell: Cell, place: CellPlace): string {
  const { prefix, source } = place;
  const r = cellName(place.row, place.column);
  if (source && !place.unshare && sameContent(cell)) return movedCell(source, r, place.style);
  const name = `${prefix}c`;
  const kept = source?.text.slice(source.element.start, source.element.openEnd).replace(/\s*\/>$/, ">") ?? `<${name}>`;
  const sameFormula = cell.formula === null || cell.before === undefined || cell.before.formula === cell.formula;
  const tag = patchTag(kept, {
    r, s: place.style === 0 ? null : String(place.style), t: typeOf(cell),
    // They point at metadata of the value or formula that was there.
    ...(sameFormula && cell.formula !== null ? {} : { cm: null, vm: null }),
  });
  const old = child(source?.element, "f");
  let inner = "";
  if (cell.formula !== null) {
    inner = old && source && sameFormula && !place.unshare ? source.text.slice(old.start, old.end) : `<${prefix}f>${escapeText(fileFormula(cell.formula))}</${prefix}f>`;
  }
  inner += valueXml(cell.value, cell.formula !== null, prefix);
  return inner === "" ? tag.replace(/>$/, "/>") : `${tag}${inner}</${name}>`;
}

/** Whether value and formula are the file's. */
function sameContent({ before, value, formula, fileColumn }: Cell): boolean {
  return fileColumn >= 0 && (before === undefined || (before.value === value && before.formula === formula));
}

/** A cell whose content stays, at another place or in another style. */
function movedCell({ element, text }: CellSource, r: string, style: number): string {
  const { attributes } = element;
  const tag = text.slice(element.start, element.openEnd);
  const changes: Record<string, string | null> = { r };
  if (Number(attributes.s ?? 0) !== style) changes.s = style === 0 ? null : String(style);
  const patched = patchTag(tag, changes) + text.slice(element.openEnd, element.end);
  const area = parseArea(child(element, "f")?.attributes.ref ?? "");
  const [from, to] = [parseArea(attributes.r ?? r), parseArea(r)];
  if (!area || !from || !to || (from.row === to.row && from.column === to.column)) return patched;
  const moved = areaName({ ...area, row: area.row + to.row - from.row, column: area.column + to.column - from.column });
  return patched.replace(/(<[\w.-]*:?f\b[^>]*?\sref=")[^"]*/, (_, head: string) => head + moved);
}

function typeOf({ value, formula }: Cell): string | null {
  if (value instanceof CellError) return "e";
  if (typeof value === "boolean") return "b";
  if (typeof value === "string") return formula === null ? "inlineStr" : "str";
  return null;
}

function valueXml(value: CellValue, ofFormula: boolean, prefix: string): string {
  if (value === null) return "";
  if (typeof value === "string" && !ofFormula) return `<${prefix}is>${textElement(prefix, value)}</${prefix}is>`;
  const text = typeof value === "string" ? encodeCellText(value) : typeof value === "boolean" ? String(Number(value)) : String(value);
  return `<${prefix}v>${text}</${prefix}v>`;
}
