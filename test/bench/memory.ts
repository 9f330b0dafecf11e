import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { MemoryAnswer } from "./memory-child";
import { megabytes, printTable } from "./measure";

/** Memory for 100,000 rows, in a process that does nothing else. Nothing is collected on purpose: these are upper bounds. */
export function benchMemory(rows = 100_000): void {
  const child = fileURLToPath(new URL("memory-child.mjs", import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [child, String(rows)], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const { cells, report, peak } = JSON.parse(stdout) as MemoryAnswer;
  printTable(`Memory for ${rows.toLocaleString("en")} rows`, ["", "resident", "heap"], [
    ["with the cells, before reading", megabytes(cells.rss), megabytes(cells.heapUsed)],
    ["with the report", megabytes(report.rss), megabytes(report.heapUsed)],
    ["highest ever", megabytes(peak), ""],
    ["what reading added", megabytes(peak - cells.rss), megabytes(report.heapUsed - cells.heapUsed)],
  ]);
}
