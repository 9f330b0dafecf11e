/** What stands on paper, from the PDF that LibreOffice prints: its streams are packed, their operators are plain text. */
import { execFileSync, spawnSync } from "node:child_process";
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

/**
 * Skips the suite where `pdftotext` (poppler-utils) is not installed, which is told; in CI that is a failure.
 * Call in a `before` hook or a test.
 */
export function needPdfText(context: Mocha.Context): void {
  if (spawnSync("pdftotext", ["-v"]).status === 0) return;
  if (process.env.CI) throw new Error("pdftotext (poppler-utils) is not installed");
  console.warn("      pdftotext (poppler-utils) is not installed: pages are not read");
  context.skip();
}

/** As it stands on the pages, column beside column. */
export function pdfText(pdf: Uint8Array): string {
  return execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 1 << 26 });
}

/** The lines of every page from the top down, blank ones left out. */
export function linesOf(pdf: Uint8Array): string[][] {
  return pdfText(pdf).split("\f").slice(0, -1).map((page) => page.split("\n").map((line) => line.trim()).filter(Boolean));
}
