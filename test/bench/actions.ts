/** The actions on a long plan, on the real client over the stand-in: what they take, and what goes over the wire. */
import { buildSummaries, checkPlans, markPlans, totalBudget } from "../../src/excel/index";
import { AS_OF, batches, manyLines, openModel, planWorkbook } from "../support/excel";
import { megabytes, ms, printTable } from "./measure";

const ROWS = 10_000;

export async function benchActions(): Promise<void> {
  const host = openModel(planWorkbook(manyLines(ROWS)));
  const options = { asOf: AS_OF, lang: "vi" } as const;
  const actions = { check: checkPlans, mark: markPlans, "build summaries": buildSummaries, total: totalBudget };
  const rows: string[][] = [];
  for (const [name, action] of Object.entries(actions)) {
    host.resetCounts();
    const start = performance.now();
    await action(options);
    rows.push([name, ms(performance.now() - start), String(batches(host)), megabytes(host.counts.bytes)]);
  }
  printTable(`Actions on ${ROWS.toLocaleString("en")} rows`, ["action", "ms", "batches", "on the wire"], rows);
}
