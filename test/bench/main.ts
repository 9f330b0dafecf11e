/**
 * `npm run bench`: median times, each beside something that a reader can compare with in the same run. Nothing here is
 * asserted: a busy machine must not fail a test. `npm run bench -- reading memory` runs some parts only.
 */
import { cpus } from "node:os";
import { benchActions } from "./actions";
import { benchDeadlineColumn, benchDeadlines } from "./deadlines";
import { benchFiles } from "./files";
import { printTable, times } from "./measure";
import { benchMemory } from "./memory";
import { benchReading } from "./reading";

function deadlines(): void {
  const { rows } = benchDeadlines();
  const chrono = rows.at(-1)!.nsPerItem;
  printTable(
    "Deadlines: time a text, mistakes on the list",
    ["reader", "ns", "chrono takes", "mistakes", "of these, wrong dates"],
    rows.map((row) => [row.name, String(row.nsPerItem), times(chrono / row.nsPerItem), String(row.mistakes), String(row.wrongDates)]),
  );
  const column = benchDeadlineColumn(10_000);
  const chronoCell = column.rows.at(-1)!.nsPerItem;
  printTable(
    `Deadlines: the column of a plan of 10,000 rows, ${column.wordings} wordings`,
    ["reader", "ns a cell", "chrono takes"],
    column.rows.map((row) => [row.name, String(row.nsPerItem), times(chronoCell / row.nsPerItem)]),
  );
}

const PARTS: Record<string, () => void | Promise<void>> = {
  reading: benchReading,
  memory: () => benchMemory(),
  deadlines,
  files: () => benchFiles(),
  actions: () => benchActions(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. There are: ${Object.keys(PARTS).join(", ")}.`);
  process.exit(2);
}
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
for (const [name, run] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) await run();
