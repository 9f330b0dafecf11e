/** Texts on their way into and out of XML. */
import { damaged } from "./errors";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };

/** Text for between tags. Characters that XML can't hold are left out. */
export function escapeText(text: string): string {
  return clean(text).replace(/[&<>]/g, (c) => entities[c]);
}

/** Text for an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return clean(text).replace(/[&<>"\n\r\t]/g, (c) => entities[c]);
}

function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}

/**
 * A cell's text as the file writes it: what XML can't hold as `_x000D_` (ECMA-376 part 1, 22.9.2.19), and a text that looks like that with its
 * underscore escaped.
 */
export function encodeCellText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return escapeText(escaped);
}

/** A cell's text out of the file's: `_x000D_` and its kind are the characters they stand for. */
export function decodeCellText(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** `<t>` with its text; spaces at its ends are kept. */
export function textElement(prefix: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${encodeCellText(text)}</${prefix}t>`;
}

/** Attributes in order, those that are undefined or null left out; with a space before each. */
export function attributesText(attributes: Record<string, string | number | boolean | null | undefined>): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null) continue;
    text += ` ${name}="${escapeAttribute(value === true ? "1" : value === false ? "0" : String(value))}"`;
  }
  return text;
}

/**
 * The text of an XML part: UTF-8 unless it says otherwise. A byte order mark stays.
 *
 * @throws WorkbookFileError `damaged` when the bytes are not what they say
 */
export function decodeXml(bytes: Uint8Array): string {
  let encoding = "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) encoding = "utf-16le";
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) encoding = "utf-16be";
  else {
    const head = String.fromCharCode(...bytes.subarray(0, 100));
    encoding = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? encoding;
  }
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged(`text that is not ${encoding}`);
  }
}

/** The bytes of a changed part, always UTF-8; its declaration is made to say so. */
export function encodeXml(text: string): Uint8Array {
  const head = text.replace(/^(\ufeff?<\?xml[^>]*?encoding=["'])([\w.-]+)(?=["'])/, (all, before: string, encoding: string) =>
    /^utf-?8$/i.test(encoding) ? all : `${before}UTF-8`,
  );
  return new TextEncoder().encode(head);
}
