/**
 * Runs scripts of package.json side by side and shows what each said when it ends. Ends with 1 when one of them fails.
 *
 * Usage: node scripts/side-by-side.js check lint build
 */
import { spawn } from "node:child_process";

/** @returns {Promise<boolean>} Whether it went well. */
function run(script) {
  return new Promise((done) => {
    const said = [];
    const child = spawn("npm", ["run", script], { stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
    child.stdout.on("data", (text) => said.push(text));
    child.stderr.on("data", (text) => said.push(text));
    child.on("error", (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) console.error(`npm run ${script} failed`);
      done(code === 0);
    });
  });
}

const went = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = went.every(Boolean) ? 0 : 1;
