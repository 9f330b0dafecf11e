/**
 * An OLE compound file ([MS-CFB]) with the streams of an encrypted workbook ([MS-OFFCRYPTO]), or of an old .xls: what
 * the beginning of such a file looks like, as small as the format allows.
 */
const SECTOR = 512;

/** @param streams Names of the streams in the root folder. */
export function compoundFile(streams: string[]): Uint8Array {
  const bytes = Buffer.alloc(SECTOR * 3);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes, 0);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30); // sectors of 512 bytes
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44); // one FAT sector
  bytes.writeUInt32LE(1, 48); // the directory begins in sector 1
  bytes.writeUInt32LE(4096, 56);
  bytes.writeInt32LE(-2, 60);
  bytes.writeInt32LE(-2, 68);
  bytes.fill(0xff, 76, SECTOR);
  bytes.writeUInt32LE(0, 76); // the FAT is in sector 0
  bytes.fill(0xff, SECTOR, SECTOR * 2);
  bytes.writeInt32LE(-3, SECTOR);
  bytes.writeInt32LE(-2, SECTOR + 4);
  ["Root Entry", ...streams].forEach((name, i) => writeEntry(bytes, SECTOR * 2 + i * 128, name, i === 0));
  return bytes;
}

function writeEntry(bytes: Buffer, at: number, name: string, root: boolean): void {
  bytes.write(name, at, "utf16le");
  bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
  bytes[at + 66] = root ? 5 : 2;
  bytes[at + 67] = 1;
  bytes.writeInt32LE(-1, at + 68);
  bytes.writeInt32LE(-1, at + 72);
  bytes.writeInt32LE(root ? 1 : -1, at + 76);
  bytes.writeInt32LE(-2, at + 116);
}
