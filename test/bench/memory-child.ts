/** Run by `memory.ts` in a process of its own: how much memory a plan takes while it is read. Prints one line of JSON. */
import { readPlans } from "../../src/plan/index";
import { AS_OF, planGrid } from "./plan";

/** What `memory.ts` is told. Bytes. */
export interface MemoryAnswer {
  cells: NodeJS.MemoryUsage;
  report: NodeJS.MemoryUsage;
  /** The highest ever resident, as the kernel saw it. */
  peak: number;
}

const rows = Number(process.argv[2]);
const grid = JSON.parse(JSON.stringify(planGrid(rows))) as ReturnType<typeof planGrid>;
const cells = process.memoryUsage();
const report = readPlans([grid], { asOf: AS_OF });
if (report.plans[0]?.rows.length !== rows) throw new Error("The plan was not read whole");
const answer: MemoryAnswer = { cells, report: process.memoryUsage(), peak: process.resourceUsage().maxRSS * 1024 };
console.log(JSON.stringify(answer));
