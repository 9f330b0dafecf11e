import { parseXml } from "./xml";

/** Changes to a text by position; what they do not touch stays as it was. */
export class TextPatch {
  private readonly edits: { start: number; end: number; text: string }[] = [];

  constructor(private readonly source: string) {}

  /** Puts `text` in the place of what lies between the positions. */
  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  /** Puts `text` in at the position, after what was put there before. */
  insert(at: number, text: string): void {
    this.edits.push({ start: at, end: at, text });
  }

  /** The text with all changes. They must not overlap. */
  apply(): string {
    // A stable sort keeps insertions at one place in their order.
    const edits = [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end);
    let result = "";
    let at = 0;
    for (const { start, end, text } of edits) {
      if (start < at) throw new RangeError("changes overlap");
      result += this.source.slice(at, start) + text;
      at = end;
    }
    return result + this.source.slice(at);
  }
}

/**
 * An opening tag with attributes changed (null removes one) and all else as it was.
 *
 * @example patchTag('<row r="1" ht="15">', { ht: "30" }) // '<row r="1" ht="30">'
 */
export function patchTag(tag: string, changes: Record<string, string | null>): string {
  let result = tag;
  for (const [name, value] of Object.entries(changes)) {
    const pattern = new RegExp(`(\\s+)${name.replace(/[.:]/g, "\\$&")}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    if (value === null) result = result.replace(pattern, "");
    else if (pattern.test(result)) result = result.replace(pattern, (_, space: string) => `${space}${name}="${value}"`);
    else result = result.replace(/\s*(\/?>)$/, (_, close: string) => ` ${name}="${value}"${close}`);
  }
  return result;
}

/**
 * The text of an element with its child of that local name replaced; "" removes the child. A new child goes where `order` puts it.
 *
 * @param order local names of the children as the schema orders them
 */
export function replaceChild(xml: string, local: string, replacement: string, order: readonly string[]): string {
  const element = parseXml(xml);
  const old = element.children.find((item) => item.local === local);
  if (old) return xml.slice(0, old.start) + replacement + xml.slice(old.end);
  if (replacement === "") return xml;
  if (element.closeStart === element.end) {
    return `${xml.slice(element.start, element.openEnd).replace(/\s*\/>$/, ">")}${replacement}</${element.name}>`;
  }
  const later = element.children.find((item) => order.indexOf(item.local) > order.indexOf(local));
  const at = later?.start ?? element.closeStart;
  return xml.slice(0, at) + replacement + xml.slice(at);
}
