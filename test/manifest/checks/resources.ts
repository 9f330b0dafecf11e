/** Resources of the manifest: each defined once, each used, each of the right kind, each really there. */
import type { Element } from "./xml";
import { all, at } from "./xml";

/** Where the development server serves the add-in; the build puts the real address in its place. */
export const devUrl = "https://localhost:3000/";

/** Sizes that the ribbon must have, and those that keep it sharp on scaled screens. */
export const iconSizes = ["16", "20", "24", "32", "40", "48", "64", "80"];

const longestId = 32;

/** The list that a reference must point into, by the element that refers. */
function listFor(element: Element, parent: Element): string {
  if (element.name === "Image") return "Images";
  if (["SourceLocation", "FunctionFile", "LearnMoreUrl"].includes(element.name)) return "Urls";
  return element.name === "Description" && ["Supertip", "GetStarted", "VersionOverrides"].includes(parent.name) ? "LongStrings" : "ShortStrings";
}

function referencesBelow(element: Element): { id: string; list: string }[] {
  return element.children.flatMap((child) => {
    const own = child.attributes.resid === undefined ? [] : [{ id: child.attributes.resid, list: listFor(child, element) }];
    return [...own, ...referencesBelow(child)];
  });
}

/** References without a definition of the right kind, definitions without a use, ids that are too long or given twice. */
export function residProblems(manifest: Element): string[] {
  const overrides = at(manifest, "VersionOverrides");
  const defined = at(overrides, "Resources").children.flatMap(({ name, children }) => children.map(({ attributes }) => ({ list: name, id: attributes.id })));
  const used = referencesBelow(at(overrides, "Hosts"));
  const same = (one: { id: string; list: string }) => (other: { id: string; list: string }) => one.id === other.id && one.list === other.list;
  return [
    ...used.filter((one) => !defined.some(same(one))).map(({ id, list }) => `${id} is not defined in ${list}`),
    ...defined.filter((one) => !used.some(same(one))).map(({ id }) => `${id} is never used`),
    ...defined.filter(({ id }, i) => defined.findIndex((other) => other.id === id) !== i).map(({ id }) => `${id} is defined twice`),
    ...defined.filter(({ id }) => id.length > longestId).map(({ id }) => `${id} has more than ${longestId} characters`),
  ];
}

/** Icons without one of the sizes, or with a resource whose picture has another size. */
export function iconProblems(manifest: Element, sizeOf: (path: string) => { width: number; height: number } | null): string[] {
  const images = at(manifest, "VersionOverrides/Resources/Images").children;
  const problem = (id: string, url: string, size: string): string[] => {
    const path = url.startsWith(devUrl) ? url.slice(devUrl.length) : "";
    const pixels = sizeOf(path);
    if (!pixels) return [`${id}: ${url} is not a PNG file of ours`];
    return `${pixels.width}` === size && `${pixels.height}` === size ? [] : [`${id}: ${path} is ${pixels.width}x${pixels.height}, not ${size}x${size}`];
  };
  const ribbon = all(manifest, "Icon").flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => attributes.size);
    const missing = iconSizes.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks ${size} px`);
    const wrong = children.flatMap(({ attributes: { resid, size } }) => problem(resid, images.find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue ?? "", size));
    return [...missing, ...wrong];
  });
  const top = [["IconUrl", "32"], ["HighResolutionIconUrl", "64"]].flatMap(([name, size]) => problem(name, at(manifest, name).attributes.DefaultValue, size));
  return [...new Set([...ribbon, ...top])];
}

/** Every address in the manifest, resources and top level alike. */
export function urlsIn(manifest: Element): string[] {
  const values = [...all(manifest, "Url"), ...all(manifest, "Image"), ...all(manifest, "SourceLocation"), ...manifest.children]
    .map(({ attributes }) => attributes.DefaultValue ?? "")
    .filter((value) => value.includes("://"));
  return [...new Set(values)];
}
