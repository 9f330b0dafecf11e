/**
 * The add-in's settings as Excel keeps them in a file: a web extension's part with properties, found from the package through a list of
 * task panes ([MS-OWEXML]).
 */
import type { Workbook } from "../workbook/index";
import type { OfficePackage } from "./package";
import { child, children, parseXml, relationId } from "./xml";
import { replaceChild } from "./text-patch";
import { attributesText } from "./xml-text";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const panesRelation = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const extensionRelation = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const panesNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const extensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const panesType = "application/vnd.ms-office.webextensiontaskpanes+xml";
const extensionType = "application/vnd.ms-office.webextension+xml";
const extensionOrder = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

/** The id under which settings are kept when nobody says whose they are. */
export const defaultAddInId = "00000000-0000-0000-0000-000000000000";

function sameId(a: string | undefined, b: string): boolean {
  const bare = (id: string): string => id.replace(/[{}]/g, "").toLowerCase();
  return a !== undefined && bare(a) === bare(b);
}

/** The part of the add-in's web extension, or undefined. */
function findExtension(file: OfficePackage, addInId: string): string | undefined {
  const panes = file.related("", "webextensiontaskpanes");
  if (!panes || !file.has(panes)) return undefined;
  const parts = file.relationships(panes).filter(({ kind, external }) => kind === "webextension" && !external);
  return parts.map(({ target }) => target).find((part) => file.has(part) && sameId(child(parseXml(file.text(part)), "reference")?.attributes.id, addInId));
}

/** Reads the settings of one add-in; those of others are left alone. */
export function readSettings(file: OfficePackage, workbook: Workbook, addInId = defaultAddInId): void {
  const part = findExtension(file, addInId);
  if (!part) return;
  for (const { attributes } of children(child(parseXml(file.text(part)), "properties"), "property")) {
    if (attributes.name === undefined) continue;
    workbook.settings.set(attributes.name, parseSetting(attributes.value ?? ""));
  }
}

/** Values are JSON; what is not, is a text that someone else wrote. */
function parseSetting(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Writes the settings; without any, a part that nothing else is in is removed. */
export function writeSettings(file: OfficePackage, workbook: Workbook, addInId = defaultAddInId): void {
  const part = findExtension(file, addInId);
  if (part === undefined) {
    if (workbook.settings.size > 0) addExtension(file, propertiesXml(workbook, "we:"), addInId);
    return;
  }
  const xml = file.text(part);
  const root = parseXml(xml);
  const prefix = root.name.slice(0, root.name.indexOf(":") + 1);
  const text = replaceChild(xml, "properties", propertiesXml(workbook, prefix), extensionOrder);
  // What someone else put there, bindings or a picture, keeps the part alive.
  if (text === extensionXml("<we:properties/>", addInId)) removeExtension(file, part);
  else file.setText(part, text);
}

function propertiesXml({ settings }: Workbook, prefix: string): string {
  if (settings.size === 0) return `<${prefix}properties/>`;
  const items = [...settings].map(([name, value]) => `<${prefix}property${attributesText({ name, value: JSON.stringify(value) ?? "null" })}/>`);
  return `<${prefix}properties>${items.join("")}</${prefix}properties>`;
}

/** The part of a web extension that has properties and nothing else. */
function extensionXml(properties: string, addInId: string): string {
  // The instance's own id may be any GUID; the add-in's makes the file the same each time it is written.
  const id = `{${addInId.replace(/[{}]/g, "").toUpperCase()}}`;
  const reference = `<we:reference${attributesText({ id: addInId, version: "1.0.0.0", store: "developer", storeType: "Registry" })}/>`;
  return `${declaration}<we:webextension xmlns:we="${extensionNamespace}" id="${id}">${reference}<we:alternateReferences/>${properties}<we:bindings/><we:snapshot xmlns:r="${relationshipsNamespace}"/></we:webextension>`;
}

/** Removes a web extension with its pane, and the list of panes with its last one. */
function removeExtension(file: OfficePackage, part: string): void {
  const panes = file.related("", "webextensiontaskpanes");
  file.remove(part);
  if (!panes) return;
  const relation = file.relationships(panes).find(({ target }) => target === part)?.id;
  file.unrelate(panes, ({ id }) => id === relation);
  const text = file.text(panes);
  const root = parseXml(text);
  const pane = root.children.find((item) => relationId(child(item, "webextensionref")?.attributes ?? {}) === relation);
  if (pane && root.children.length > 1) return file.setText(panes, text.slice(0, pane.start) + text.slice(pane.end));
  file.remove(panes);
  file.unrelate("", ({ kind }) => kind === "webextensiontaskpanes");
}

function addExtension(file: OfficePackage, properties: string, addInId: string): void {
  const part = file.freeName("xl/webextensions/webextension", ".xml");
  file.addPart(part, extensionXml(properties, addInId), extensionType);
  let panes = file.related("", "webextensiontaskpanes");
  if (!panes || !file.has(panes)) {
    panes = file.freeName("xl/webextensions/taskpanes", ".xml").replace("taskpanes1", "taskpanes");
    file.addPart(panes, `${declaration}<wetp:taskpanes xmlns:wetp="${panesNamespace}"></wetp:taskpanes>`, panesType);
    file.relate("", panesRelation, panes);
  }
  const relation = file.relate(panes, extensionRelation, part);
  const xml = file.text(panes);
  const prefix = /<([\w.-]+:)?taskpanes/.exec(xml)?.[1] ?? "";
  const pane = `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="4"><${prefix}webextensionref xmlns:r="${relationshipsNamespace}" r:id="${relation}"/></${prefix}taskpane>`;
  file.setText(panes, replaceChild(xml, "", pane, []));
}
