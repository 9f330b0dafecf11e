/** Times and sizes, as they are printed. Times are processor time of this process, collecting garbage included: a busy machine hardly changes them. */

/** Milliseconds of processor time since the process began. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The middle of `runs` times that `work` takes, in milliseconds, after one run that is not counted. */
export function medianTime(runs: number, work: () => unknown): number {
  work();
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const since = processorTime();
    work();
    taken.push(processorTime() - since);
  }
  return median(taken);
}

/** {@link medianTime} of work that waits for others. */
export async function medianTimeOf(runs: number, work: () => unknown): Promise<number> {
  await work();
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const since = processorTime();
    await work();
    taken.push(processorTime() - since);
  }
  return median(taken);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

export const ms = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0));
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;
export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/** Prints a heading and a table whose columns line up; the first column to the left, the others to the right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? "").padEnd(width) : (cells[column] ?? "").padStart(width))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  console.log(["", `## ${title}`, "", line(head), rule, ...rows.map(line)].join("\n"));
}
