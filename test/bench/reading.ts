/** Reading, judging and summing a plan, beside parsing the same cells as JSON. */
import { readPlans } from "../../src/plan/index";
import type { SheetGrid } from "../../src/plan/types";
import { median, medianTime, ms, printTable, processorTime, times } from "./measure";
import { AS_OF, planGrid } from "./plan";

export interface ReadingTimes {
  rows: number;
  json: number;
  read: number;
}

/**
 * Median times for `rows` rows. Every run reads cells that were parsed afresh, as those that come from Excel are: nothing that the engine keeps beside a
 * string is left from the run before.
 */
export function timeReading(rows: number, runs: number): ReadingTimes {
  const json = JSON.stringify(planGrid(rows));
  const parse = (): SheetGrid => JSON.parse(json) as SheetGrid;
  const parsing = medianTime(runs, parse);
  const taken: number[] = [];
  for (let run = -2; run < runs; run++) {
    const grid = parse();
    const since = processorTime();
    const report = readPlans([grid], { asOf: AS_OF });
    const time = processorTime() - since;
    if (report.plans[0]?.totals.rows !== rows) throw new Error("The plan was not read whole");
    if (run >= 0) taken.push(time);
  }
  return { rows, json: parsing, read: median(taken) };
}

export function benchReading(): void {
  const short = timeReading(10_000, 7);
  const long = timeReading(100_000, 3);
  printTable(
    "Reading, judging and summing a plan",
    ["rows", "JSON.parse, ms", "readPlans, ms", "ratio"],
    [short, long].map(({ rows, json, read }) => [rows.toLocaleString("en"), ms(json), ms(read), times(read / json)]),
  );
  console.log(`\n100,000 rows take ${times(long.read / short.read)} as long as 10,000.`);
}
