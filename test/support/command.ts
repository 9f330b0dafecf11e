/** The command line as a user runs it, without npm in between. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** Runs it with some arguments, and some text as standard input. */
export function plan(args: string[], input = ""): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ["--import=tsx", MAIN, ...args]);
    const outcome: Outcome = { code: null, out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (outcome.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (outcome.err += text));
    child.on("error", failed);
    child.on("close", (code) => done({ ...outcome, code }));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
