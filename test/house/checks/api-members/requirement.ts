/** Requirement sets as the type declarations of Office JS note them. */
import ts from "typescript";

/** `{ set: "ExcelApi", version: "1.13" }`; the version `preview` is never declared by anybody. */
export interface Requirement {
  set: string;
  version: string;
}

/** `[Api set: ExcelApi 1.13]`. Where a note names several ("1.1 for get, 1.8 for set"), the first is what the member itself needs. */
const apiSet = /\[Api set:\s*(\w+)\s+(?:([\d.]*\d)|(BETA|PREVIEW))/i;
/** `**Requirement set**: {@link https://… | SharedRuntime 1.1}`. Sets without a version number are in every Excel. */
const commonSet = /\*\*Requirement sets?\*\*:\s*(?:\{@link[^|}]*\|\s*)?(\w+) (\d[\d.]*)/;
/** Our own: `@requires ExcelApi 1.13` on a function says that its callers have asked. */
const ownSet = /@requires\s+(\w+)\s+(\d[\d.]*)/;

/** What a declaration needs, from its own comment or that of the class or enum around it; null when nothing is noted. */
export function requirementOf(declaration: ts.Node): Requirement | null {
  if (!isOfficeDeclaration(declaration)) return noteOf(declaration, ownSet);
  for (let at: ts.Node = declaration; at && !ts.isModuleBlock(at); at = at.parent) {
    const note = noteOf(at, apiSet) ?? noteOf(at, commonSet);
    if (note) return note;
  }
  return null;
}

/** Whether a declaration belongs to Office JS. */
export function isOfficeDeclaration(declaration: ts.Node): boolean {
  return declaration.getSourceFile().fileName.includes("/@types/office-js/");
}

function noteOf(declaration: ts.Node, pattern: RegExp): Requirement | null {
  for (const comment of ts.getJSDocCommentsAndTags(declaration)) {
    const match = pattern.exec(comment.getText());
    // Members that Outlook shares with Excel carry Outlook's set.
    if (match && match[1] !== "Mailbox") return { set: match[1], version: match[2] ?? "preview" };
  }
  return null;
}

/** Whether `have` covers `need`: the same set, the same version or a later one. "1.10" is later than "1.9". */
export function covers(have: Requirement, need: Requirement): boolean {
  return have.set === need.set && need.version !== "preview" && compareVersions(have.version, need.version) >= 0;
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number));
  return a[0] - b[0] || (a[1] ?? 0) - (b[1] ?? 0);
}

/** Requirement sets of the manifest's base, which Excel has asked for before it loads the add-in. */
export function declaredIn(manifest: string): Requirement[] {
  const base = manifest.slice(0, manifest.indexOf("<VersionOverrides"));
  return [...base.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\s*\/>/g)].map(([, set, version]) => ({ set, version }));
}
