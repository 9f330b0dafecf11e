/** The words on the pages of a PDF file. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Skips the suite where `pdftotext` (poppler-utils) is not installed, which is told; in CI that is a failure.
 * Call in a `before` hook or a test.
 */
export async function needPdfText(context: Mocha.Context): Promise<void> {
  try {
    await run("pdftotext", ["-v"]);
  } catch {
    if (process.env.CI) throw new Error("pdftotext (poppler-utils) is not installed");
    console.warn("      pdftotext (poppler-utils) is not installed: pages are not read");
    context.skip();
  }
}

/** As it stands on the pages, column beside column. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "khct-pdf-"));
  try {
    writeFileSync(join(folder, "in.pdf"), pdf);
    await run("pdftotext", ["-layout", join(folder, "in.pdf"), join(folder, "out.txt")]);
    return readFileSync(join(folder, "out.txt"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
