/** The manifest as a tree. */
import { SaxesParser } from "saxes";

/** An element; names are without prefix, so that `bt:Image` is `Image`. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Reads an XML document. Throws when it is not well formed. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser();
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name: local(name), attributes: { ...attributes }, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => {
    open.at(-1)!.text += piece.trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  return top.children[0];
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** All elements of a name below (and including) `element`, in document order. */
export function all(element: Element, name: string): Element[] {
  const below = element.children.flatMap((child) => all(child, name));
  return element.name === name ? [element, ...below] : below;
}

/** The only element at a path of names, `"Resources/Images"`. Throws when it is missing: then the manifest is no manifest. */
export function at(element: Element, path: string): Element {
  return path.split("/").reduce((from, name) => {
    const found = from.children.find((child) => child.name === name);
    if (!found) throw new Error(`no ${name} in ${from.name}`);
    return found;
  }, element);
}
