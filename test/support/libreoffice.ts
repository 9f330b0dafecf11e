/**
 * LibreOffice as an independent judge of the files that we write: it opens them, recalculates every formula and saves
 * what it makes of them.
 */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

function setting(path: string, name: string, value: string): string {
  return `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
}

/** Formulas are recalculated on load whatever the file says: without this LibreOffice keeps cached values. */
function settings(locale?: string): string {
  const recalculate = setting("/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", "0");
  const ofCountry = locale ? setting("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", locale) : "";
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${recalculate}${ofCountry}</oor:items>`;
}

/** Where LibreOffice is, or null. */
export async function findLibreOffice(): Promise<string | null> {
  for (const command of [process.env.SOFFICE, "soffice", "libreoffice"]) {
    if (!command) continue;
    try {
      await run(command, ["--version"]);
      return command;
    } catch {
      // Not this one.
    }
  }
  return null;
}

/**
 * Skips the suite where LibreOffice is not installed, which is told; in CI that is a failure.
 * Call in a `before` hook.
 */
export async function needLibreOffice(context: Mocha.Context): Promise<string> {
  const command = await findLibreOffice();
  if (command) return command;
  if (process.env.CI) throw new Error("LibreOffice (soffice) is not installed");
  console.warn("      LibreOffice (soffice) is not installed: its judgement is not asked for");
  return context.skip();
}

export interface Conversion {
  /** Forwarded to `--convert-to`: `xlsx`, `pdf`. */
  to: string;
  /** What the files are; `xlsx` when left out. */
  from?: string;
  /** Whose separators numbers are shown with: `vi-VN`; the machine's when left out. */
  locale?: string;
  /** A command to start it with, such as `faketime`. */
  prefix?: string[];
}

/** A workbook as LibreOffice writes it after recalculating. */
export async function convert(command: string, bytes: Uint8Array, conversion: Conversion): Promise<Uint8Array> {
  const made = await convertAll(command, new Map([["in", bytes]]), conversion);
  return made.get("in") as Uint8Array;
}

/**
 * Several workbooks in one start of LibreOffice, which takes longer than converting.
 *
 * @param workbooks By a name that a file can have.
 * @returns What was made of each, by the same names.
 */
export async function convertAll<Name extends string>(
  command: string,
  workbooks: ReadonlyMap<Name, Uint8Array>,
  { to, from = "xlsx", locale, prefix = [] }: Conversion,
): Promise<Map<Name, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "khct-lo-"));
  try {
    const user = join(folder, "profile", "user");
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, "registrymodifications.xcu"), settings(locale));
    const sources = [...workbooks].map(([name, bytes]) => {
      const source = join(folder, `${name}.${from}`);
      writeFileSync(source, bytes);
      return source;
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const parts = [...prefix, command, profile, "--headless", "--convert-to", to, "--outdir", join(folder, "out"), ...sources];
    await run(parts[0], parts.slice(1), { timeout: 240_000 });
    const extension = to.split(":")[0];
    return new Map([...workbooks.keys()].map((name) => [name, readFileSync(join(folder, "out", `${name}.${extension}`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
