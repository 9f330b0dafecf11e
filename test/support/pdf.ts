/** What stands on paper, from the PDF that LibreOffice prints: its streams are packed, their operators are plain text. */
import { execFileSync } from "node:child_process";
import { inflateSync } from "node:zlib";

/** Points from the paper's edge within which header and footer stand. */
const EDGE = 42;

/** The sizes of type in points, header and footer left out; the smallest first. */
export function typeSizes(pdf: Uint8Array): number[] {
  const bytes = Buffer.from(pdf);
  const sizes = new Set<number>();
  for (const [, content] of bytes.toString("latin1").matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)) {
    let page: string;
    try {
      page = inflateSync(Buffer.from(content, "latin1")).toString("latin1");
    } catch {
      continue; // A font or a picture.
    }
    for (const [, y, size] of page.matchAll(/[\d.]+ ([\d.]+) Td \/F\d+ ([\d.]+) Tf/g)) {
      if (Number(y) > EDGE) sizes.add(Number(size));
    }
  }
  return [...sizes].sort((a, b) => a - b);
}

/** The lines of every page from the top down, blank ones left out, as `pdftotext` (of poppler) reads them. */
export function linesOf(pdf: Uint8Array): string[][] {
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 1 << 26 });
  return text.split("\f").slice(0, -1).map((page) => page.split("\n").map((line) => line.trim()).filter(Boolean));
}
