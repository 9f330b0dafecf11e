/**
 * Bundles the benchmark as the add-in itself is bundled, and runs it: what is measured is the program that people get, not what a
 * loader for TypeScript makes of it, which wraps every function to keep its name.
 */
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

/** Not `dist`: that is what a school's server is given. */
const FOLDER = "node_modules/.cache/bench";

await build({
  entryPoints: ["test/bench/main.ts", "test/bench/memory-child.ts"],
  outdir: FOLDER,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
});
const { status } = spawnSync(process.execPath, [`${FOLDER}/main.mjs`, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
