/** What the header of a PNG file says. Source: https://www.w3.org/TR/png-3/#11IHDR */

const signature = "89504e470d0a1a0a";

/** Colour types that carry transparency: grey with alpha, and RGB with alpha. */
const withAlpha = [4, 6];

/** Width and height in pixels and whether pixels can be transparent; null when the bytes are no PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number; alpha: boolean } | null {
  if (bytes.length < 26 || bytes.toString("hex", 0, 8) !== signature || bytes.toString("latin1", 12, 16) !== "IHDR") return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), alpha: withAlpha.includes(bytes[25]) };
}
