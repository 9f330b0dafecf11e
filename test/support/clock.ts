/** The clock of another program, set by libfaketime: the only way to see what a file does by itself on a later day. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Noon, so that no time zone makes another day of it. Clocks that only measure go on as they are. */
export function onDay(iso: string): string[] {
  return ["env", "FAKETIME_DONT_FAKE_MONOTONIC=1", "faketime", `${iso} 12:00:00`];
}

/** Skips the suite where faketime is not installed, which is told; in CI that is a failure. Call in a `before` hook. */
export async function needFaketime(context: Mocha.Context): Promise<void> {
  try {
    const [command, ...parts] = onDay("2025-05-31");
    const { stdout } = await run(command, [...parts, "date", "+%F"]);
    if (stdout.trim() === "2025-05-31") return;
  } catch {
    // Not installed.
  }
  if (process.env.CI) throw new Error("faketime is not installed");
  console.warn("      faketime is not installed: what marks do on a later day is not seen");
  context.skip();
}
