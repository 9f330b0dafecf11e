import type { DocumentProperties } from "../workbook/index";
import { WorkbookFileError } from "./errors";
import type { OfficePackage } from "./package";
import { child, parseXml } from "./xml";

const elements: [key: keyof DocumentProperties, local: string][] = [
  ["title", "title"], ["subject", "subject"], ["creator", "creator"], ["lastModifiedBy", "lastModifiedBy"], ["created", "created"], ["modified", "modified"],
];

/** The file's properties. A broken part gives none: nobody should lose a workbook over its author's name. */
export function readProperties(file: OfficePackage): DocumentProperties {
  const part = file.related("", "core-properties");
  const properties: DocumentProperties = {};
  if (!part || !file.has(part)) return properties;
  try {
    const root = parseXml(file.text(part));
    for (const [key, local] of elements) {
      const text = child(root, local)?.text;
      if (text) properties[key] = text;
    }
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
  }
  return properties;
}
