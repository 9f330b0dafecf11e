/**
 * Zip archives (PKWARE APPNOTE 6.3). Entries are kept compressed, so that those that nobody changes go back as they came,
 * in their order and with their dates; `fflate` inflates and deflates.
 */
import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { damaged, WorkbookFileError } from "./errors";

/** One file of an archive, compressed. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  /** Date and time as MS-DOS wrote them, time in the low half. */
  stamp: number;
  crc: number;
  compressed: Uint8Array;
  /** Bytes when inflated. */
  size: number;
}

/** No honest workbook is larger; what claims to be is refused before it is inflated. */
const sizeLimit = 400 * 1024 * 1024;
const entryLimit = 20_000;
/** 1 January 1980: new entries carry no clock, so that writing twice gives the same bytes. */
const epoch = 0x00210000;

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;

/**
 * The entries of an archive, in the order of its directory.
 *
 * @throws WorkbookFileError `not-xlsx` when it is no zip, `encrypted`, or `damaged`
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) {
    const started = bytes.length >= 4 && view.getUint32(0, true) === localSignature;
    throw started ? damaged("the archive ends too early") : new WorkbookFileError("not-xlsx", "not a zip archive");
  }
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let total = 0;
  if (count > entryLimit) throw damaged("too many entries");
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== centralSignature) throw damaged("broken directory of the archive");
    const flags = view.getUint16(at + 8, true);
    if (flags & 1) throw new WorkbookFileError("encrypted", "the archive is encrypted");
    const nameLength = view.getUint16(at + 28, true);
    const entry: ZipEntry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      stamp: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      compressed: dataOf(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
      size: view.getUint32(at + 24, true),
    };
    total += entry.size;
    if (total > sizeLimit) throw damaged("larger than any workbook when inflated");
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

function dataOf(bytes: Uint8Array, view: DataView, local: number, length: number): Uint8Array {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) throw damaged("broken entry of the archive");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + length > bytes.length) throw damaged("the archive ends too early");
  return bytes.subarray(start, start + length);
}

/**
 * The bytes of an entry.
 *
 * @throws WorkbookFileError `damaged` when they can't be inflated or their checksum is wrong
 */
export function inflate(entry: ZipEntry): Uint8Array {
  let bytes: Uint8Array;
  try {
    if (entry.method === 0) bytes = entry.compressed;
    else if (entry.method === 8) bytes = inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
    else throw damaged(`unknown compression of ${entry.name}`);
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : damaged(`${entry.name} can't be inflated`);
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(`wrong checksum of ${entry.name}`);
  return bytes;
}

/** An entry with new content, with the date of the one it replaces. */
export function deflate(name: string, bytes: Uint8Array, replaced?: ZipEntry): ZipEntry {
  const compressed = deflateSync(bytes, { level: 6 });
  return { name, method: 8, stamp: replaced?.stamp ?? epoch, crc: crc32(bytes), compressed, size: bytes.length };
}

/** The archive with these entries, in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const length = entries.reduce((sum, entry, i) => sum + 76 + 2 * names[i].length + entry.compressed.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry, i) => {
    const start = at;
    view.setUint32(at, localSignature, true);
    header(view, at + 4, entry, names[i].length);
    bytes.set(names[i], at + 30);
    bytes.set(entry.compressed, at + 30 + names[i].length);
    at += 30 + names[i].length + entry.compressed.length;
    return start;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, centralSignature, true);
    view.setUint16(at + 4, 20, true);
    header(view, at + 6, entry, names[i].length);
    view.setUint32(at + 42, offsets[i], true);
    bytes.set(names[i], at + 46);
    at += 46 + names[i].length;
  });
  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that local and central header share. Bit 11 says that the name is UTF-8. */
function header(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
