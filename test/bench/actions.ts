/** The add-in's actions on Microsoft's client over our stand-in for Excel: what they take, and what goes over the wire. */
import { buildSummaries, checkPlans, markPlans, totalBudget } from "../../src/excel/index";
import { openWorkbook } from "../../src/host/index";
import { batches, openModel } from "../support/excel";
import { planFile } from "./files";
import { median, megabytes, ms, printTable, processorTime } from "./measure";
import { AS_OF } from "./plan";

const OPTIONS = { asOf: AS_OF, lang: "vi" } as const;
const ACTIONS = { check: checkPlans, mark: markPlans, "build summaries": buildSummaries, total: totalBudget };

export async function benchActions(rows = 10_000, runs = 3): Promise<void> {
  const file = planFile(rows);
  const lines: string[][] = [];
  for (const [name, act] of Object.entries(ACTIONS)) {
    const taken: number[] = [];
    let wire = ["", ""];
    for (let run = 0; run < runs; run++) {
      const host = openModel(openWorkbook(file), { today: AS_OF });
      const since = processorTime();
      await act(OPTIONS);
      taken.push(processorTime() - since);
      wire = [String(batches(host)), megabytes(host.counts.bytes)];
    }
    lines.push([name, ms(median(taken)), ...wire]);
  }
  printTable(`Actions on ${rows.toLocaleString("en")} rows`, ["action", "ms", "batches", "on the wire"], lines);
}
