/** Writes the workbook's own part: sheets, names, active sheet, calculation. */
import type { DefinedName, Sheet, Workbook } from "../workbook/index";
import type { WorkbookSource } from "./source";
import { patchTag, replaceChild } from "./text-patch";
import { child, children, numeric, parseXml, prefixOf, relationId, type XmlElement } from "./xml";
import { attributesText, escapeAttribute, escapeText } from "./xml-text";
import { workbookState } from "./workbook-state";

const order = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames",
  "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr",
  "webPublishObjects", "extLst",
];
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The part's text with the workbook's changes; `relationIds` are those of all worksheets' parts. */
export function writeWorkbookPart(text: string, workbook: Workbook, source: WorkbookSource, relationIds: ReadonlyMap<Sheet, string>, recalculate: boolean): string {
  const root = parseXml(text);
  const prefix = prefixOf(root.name);
  const now = workbookState(workbook);
  const { state } = source;
  let result = text;
  const old = child(root, "sheets");
  const list = sheetList(workbook, children(old, "sheet"), source);
  if (now.sheets !== state.sheets) {
    const items = list.map((item) => (isElement(item) ? text.slice(item.start, item.end) : sheetXml(item, text, children(old, "sheet"), prefix, relationIds)));
    const head = old ? text.slice(old.start, old.openEnd).replace(/\s*\/>$/, ">") : `<${prefix}sheets>`;
    result = replaceChild(result, "sheets", `${head}${items.join("")}</${prefix}sheets>`, order);
  }
  const moved = now.sheets !== state.sheets && workbook.names.items.some(({ sheetId }) => sheetId !== null);
  if (now.names !== state.names || moved) {
    const names = workbook.names.items.map((item) => nameXml(item, list.findIndex((sheet) => !isElement(sheet) && sheet.id === item.sheetId), prefix));
    result = replaceChild(result, "definedNames", names.length > 0 ? `<${prefix}definedNames>${names.join("")}</${prefix}definedNames>` : "", order);
  }
  if (now.structure !== state.structure) result = patchProtection(result, workbook.structureProtected, prefix);
  result = patchActive(result, list.indexOf(workbook.activeSheet), prefix);
  return recalculate ? patchCalculation(result, prefix) : result;
}

/** Sheets in the order of their tabs; a chart sheet, which the model does not know, stays behind the sheet it stood behind. */
function sheetList(workbook: Workbook, old: readonly XmlElement[], source: WorkbookSource): (Sheet | XmlElement)[] {
  const list: (Sheet | XmlElement)[] = [...workbook.sheets];
  const byRelation = new Map([...source.sheets].map(([sheet, { relationId }]) => [relationId, sheet]));
  let before: Sheet | XmlElement | null = null;
  for (const element of old) {
    const sheet = byRelation.get(relationId(element.attributes) ?? "");
    if (!sheet) list.splice(before ? list.indexOf(before) + 1 : 0, 0, element);
    if (!sheet || workbook.sheets.includes(sheet)) before = sheet ?? element;
  }
  return list;
}

function isElement(item: Sheet | XmlElement): item is XmlElement {
  return "openEnd" in item;
}

function sheetXml(sheet: Sheet, text: string, old: readonly XmlElement[], prefix: string, relationIds: ReadonlyMap<Sheet, string>): string {
  const id = relationIds.get(sheet) ?? "";
  const state = sheet.visibility === "visible" ? null : sheet.visibility;
  const element = old.find(({ attributes }) => relationId(attributes) === id);
  if (element) {
    const shown = element.attributes.state === "visible" && state === null;
    return patchTag(text.slice(element.start, element.openEnd), { name: escapeAttribute(sheet.name), ...(shown ? {} : { state }) }) + text.slice(element.openEnd, element.end);
  }
  // Numbers of sheets that were deleted are not given again within one file.
  const highest = Math.max(0, ...old.map(({ attributes }) => numeric(attributes.sheetId) ?? 0));
  const sheetId = highest + 1 + [...relationIds.values()].filter((other) => !old.some(({ attributes }) => relationId(attributes) === other)).indexOf(id);
  return `<${prefix}sheet${attributesText({ "xmlns:r": relationships, name: sheet.name, sheetId, state, "r:id": id })}/>`;
}

function nameXml({ name, formula, sheetId, hidden, comment, rest }: DefinedName, index: number, prefix: string): string {
  const attributes = { name, comment, localSheetId: sheetId === null ? null : index, hidden: hidden || null, ...rest };
  return `<${prefix}definedName${attributesText(attributes)}>${escapeText(formula)}</${prefix}definedName>`;
}

/** A protection of windows stays. */
function patchProtection(text: string, isProtected: boolean, prefix: string): string {
  const element = child(parseXml(text), "workbookProtection");
  if (isProtected && !element) return replaceChild(text, "workbookProtection", `<${prefix}workbookProtection lockStructure="1"/>`, order);
  if (!isProtected && element?.attributes.lockWindows === undefined) return replaceChild(text, "workbookProtection", "", order);
  if (!element) return text;
  return text.slice(0, element.start) + patchTag(text.slice(element.start, element.openEnd), { lockStructure: isProtected ? "1" : null }) + text.slice(element.openEnd);
}

function patchActive(text: string, active: number, prefix: string): string {
  const views = child(parseXml(text), "bookViews");
  const view = children(views, "workbookView")[0];
  if ((numeric(view?.attributes.activeTab) ?? 0) === active) return text;
  if (!view) return replaceChild(text, "bookViews", `<${prefix}bookViews><${prefix}workbookView activeTab="${active}"/></${prefix}bookViews>`, order);
  return text.slice(0, view.start) + patchTag(text.slice(view.start, view.openEnd), { activeTab: String(active) }) + text.slice(view.openEnd);
}

/** Asks whoever opens the file to calculate all formulas. */
function patchCalculation(text: string, prefix: string): string {
  const element = child(parseXml(text), "calcPr");
  if (!element) return replaceChild(text, "calcPr", `<${prefix}calcPr fullCalcOnLoad="1"/>`, order);
  return text.slice(0, element.start) + patchTag(text.slice(element.start, element.openEnd), { fullCalcOnLoad: "1" }) + text.slice(element.openEnd);
}
