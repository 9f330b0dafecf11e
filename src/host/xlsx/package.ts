/** The package of an Office file (ECMA-376 part 2): parts, what kind they are, how they relate. */
import { damaged, WorkbookFileError } from "./errors";
import { children, parseXml, type XmlElement } from "./xml";
import { attributesText, decodeXml, encodeXml } from "./xml-text";
import { deflate, inflate, readZip, writeZip, type ZipEntry } from "./zip";

/** A relationship of a part. */
export interface Relationship {
  id: string;
  /** The last step of the type's address, which is the same in both forms of the format: `worksheet`, `styles`. */
  kind: string;
  /** A part's name without a slash in front, or an address outside when `external`. */
  target: string;
  external: boolean;
}

const contentTypesPart = "[Content_Types].xml";

/** The parts of a file; those that were changed are kept aside, and {@link save} writes all others as they came. */
export class OfficePackage {
  private readonly entries: ZipEntry[];
  private readonly byName: Map<string, ZipEntry>;
  private readonly changed = new Map<string, { name: string; text: string }>();
  private readonly removed = new Set<string>();

  constructor(bytes: Uint8Array | readonly ZipEntry[]) {
    this.entries = bytes instanceof Uint8Array ? readZip(bytes) : [...bytes];
    this.byName = new Map(this.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** The same file without the changes made here. */
  fresh(): OfficePackage {
    return new OfficePackage(this.entries);
  }

  /** Whether there is such a part; case does not matter. */
  has(name: string): boolean {
    const key = name.toLowerCase();
    return this.changed.has(key) || (this.byName.has(key) && !this.removed.has(key));
  }

  /** Names of all parts. */
  names(): string[] {
    const own = this.entries.filter(({ name }) => !this.removed.has(name.toLowerCase())).map(({ name }) => name);
    return [...own, ...[...this.changed.values()].map(({ name }) => name).filter((name) => !this.byName.has(name.toLowerCase()))];
  }

  /** The text of an XML part. @throws WorkbookFileError `damaged` when it is missing or can't be read */
  text(name: string): string {
    const key = name.toLowerCase();
    const changed = this.changed.get(key);
    if (changed) return changed.text;
    const entry = this.removed.has(key) ? undefined : this.byName.get(key);
    if (!entry) throw damaged(`${name} is missing`);
    return decodeXml(inflate(entry));
  }

  /** Replaces the text of a part, or adds one. The text it had makes it unchanged again. */
  setText(name: string, text: string): void {
    const key = name.toLowerCase();
    this.removed.delete(key);
    const entry = this.byName.get(key);
    if (entry && decodeXml(inflate(entry)) === text) this.changed.delete(key);
    else this.changed.set(key, { name: entry?.name ?? name, text });
  }

  /** Removes a part with its relationships and its content type. */
  remove(name: string): void {
    for (const part of [name, relationshipsPart(name)]) {
      this.changed.delete(part.toLowerCase());
      this.removed.add(part.toLowerCase());
    }
    const text = this.text(contentTypesPart);
    const own = children(parseXml(text), "Override").find(({ attributes }) => attributes.PartName?.toLowerCase() === `/${name}`.toLowerCase());
    if (own) this.setText(contentTypesPart, text.slice(0, own.start) + text.slice(own.end));
  }

  /** A part name that is free: `xl/worksheets/sheet2.xml` for `("xl/worksheets/sheet", ".xml")`. */
  freeName(stem: string, ending: string): string {
    for (let n = 1; ; n++) if (!this.has(`${stem}${n}${ending}`)) return `${stem}${n}${ending}`;
  }

  /** Adds a part and says what kind it is. */
  addPart(name: string, text: string, contentType: string): void {
    this.setText(name, text);
    const types = this.text(contentTypesPart);
    const root = parseXml(types);
    const known = children(root, "Override").some(({ attributes }) => attributes.PartName?.toLowerCase() === `/${name}`.toLowerCase());
    if (!known) this.setText(contentTypesPart, appendChild(types, root, `<${prefix(root)}Override${attributesText({ PartName: `/${name}`, ContentType: contentType })}/>`));
  }

  /** The content type of a part, or undefined. */
  contentType(name: string): string | undefined {
    const root = parseXml(this.text(contentTypesPart));
    const own = children(root, "Override").find(({ attributes }) => attributes.PartName?.toLowerCase() === `/${name}`.toLowerCase());
    const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    return (own ?? children(root, "Default").find(({ attributes }) => attributes.Extension?.toLowerCase() === ending))?.attributes.ContentType;
  }

  /** The relationships of a part; of the package itself for "". */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    if (!this.has(name)) return [];
    return children(parseXml(this.text(name)), "Relationship").map(({ attributes }) => {
      const external = attributes.TargetMode === "External";
      const type = attributes.Type ?? "";
      const target = attributes.Target ?? "";
      return { id: attributes.Id ?? "", kind: type.slice(type.lastIndexOf("/") + 1), target: external ? target : resolveTarget(part, target), external };
    });
  }

  /** The target of the first relationship of that kind, or undefined. */
  related(part: string, kind: string): string | undefined {
    return this.relationships(part).find((item) => item.kind === kind && !item.external)?.target;
  }

  /** Adds a relationship and gives its id; one that says the same is used again. `type` is the whole address of the type. */
  relate(part: string, type: string, target: string, external = false): string {
    const kind = type.slice(type.lastIndexOf("/") + 1);
    const existing = this.relationships(part);
    const same = existing.find((item) => item.kind === kind && item.target === target && item.external === external);
    if (same) return same.id;
    const name = relationshipsPart(part);
    const ids = new Set(existing.map(({ id }) => id));
    let n = existing.length + 1;
    while (ids.has(`rId${n}`)) n++;
    const text = this.has(name) ? this.text(name) : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const root = parseXml(text);
    const attributes = { Id: `rId${n}`, Type: type, Target: external ? target : `/${target}`, TargetMode: external ? "External" : undefined };
    this.setText(name, appendChild(text, root, `<${prefix(root)}Relationship${attributesText(attributes)}/>`));
    return `rId${n}`;
  }

  /** Removes relationships of a part. */
  unrelate(part: string, unwanted: (relationship: Relationship) => boolean): void {
    const name = relationshipsPart(part);
    const gone = new Set(this.relationships(part).filter(unwanted).map(({ id }) => id));
    if (gone.size === 0) return;
    let text = this.text(name);
    const root = parseXml(text);
    for (const element of children(root, "Relationship").reverse()) {
      if (gone.has(element.attributes.Id)) text = text.slice(0, element.start) + text.slice(element.end);
    }
    this.setText(name, text);
  }

  /** Removes the list of a part's relationships when there are none left. */
  dropEmptyRelationships(part: string): void {
    const name = relationshipsPart(part);
    if (this.has(name) && this.relationships(part).length === 0) this.remove(name);
  }

  /** The file: unchanged parts byte for byte and in their order, new ones at the end. */
  save(): Uint8Array {
    const result: ZipEntry[] = [];
    for (const entry of this.entries) {
      const key = entry.name.toLowerCase();
      const changed = this.changed.get(key);
      if (changed) result.push(deflate(entry.name, encodeXml(changed.text), entry));
      else if (!this.removed.has(key)) result.push(entry);
    }
    for (const [key, { name, text }] of this.changed) if (!this.byName.has(key)) result.push(deflate(name, encodeXml(text)));
    return writeZip(result);
  }

  /** The main part. @throws WorkbookFileError `not-xlsx` when the file has no workbook */
  workbookPart(): string {
    const part = this.related("", "officeDocument");
    if (part && this.has(part) && (/sheet/.test(this.has(contentTypesPart) ? (this.contentType(part) ?? "") : "sheet") || part.endsWith("workbook.xml"))) return part;
    if (this.has("xl/workbook.xml")) return "xl/workbook.xml";
    throw new WorkbookFileError("not-xlsx", "the archive holds no workbook");
  }
}

/** Puts XML in at the end of an element. */
export function appendChild(text: string, element: XmlElement, xml: string): string {
  if (element.closeStart < element.end) return text.slice(0, element.closeStart) + xml + text.slice(element.closeStart);
  const open = text.slice(element.start, element.openEnd).replace(/\s*\/>$/, ">");
  return `${text.slice(0, element.start)}${open}${xml}</${element.name}>${text.slice(element.end)}`;
}

function prefix(element: XmlElement): string {
  return element.name.slice(0, element.name.indexOf(":") + 1);
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a target names, seen from another part: `/xl/a.xml`, `../a.xml`, `a.xml`. */
function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
