/** The plan by status: how many rows stand where. */
import type { Plan, Status } from "../../plan/index";
import { byStatus } from "../../plan/summary/index";
import { count, formula, text, type DraftBuilder } from "../sheets/draft";
import type { StandardSheet } from "./standard";
import { sumOver } from "./sum-over";
import { statusWord, type Say } from "./words";

/** From what is finished to what is not: the order in which a reader asks. */
const ORDER: readonly Status[] = [
  ...(["done", "submitted", "doing", "late", "overdue", "notStarted", "notDone", "rejected"] as const),
  ...(["paused", "deferred", "cancelled", "notApplicable", "unknown", "blank"] as const),
];

/** A small table: each status that the plan has, its rows, their share of all. */
export function statusTable(builder: DraftBuilder, plan: Plan, sheets: readonly StandardSheet[], say: Say): void {
  const keys = byStatus(plan).map(({ key }) => key);
  const heading = builder.add("heading", [text(null), text(say("byStatus"))]);
  builder.add("header", ["ordinal", "status", "rows", "share"].map((key) => text(say(key))));
  const first = builder.row;
  const statuses = ORDER.filter((status) => keys.includes(status));
  const last = first + statuses.length - 1;
  const share = (line: number) => formula("percent", `IF(SUM(C$${first}:C$${last})=0,"",C${line}/SUM(C$${first}:C$${last}))`);
  statuses.forEach((status, i) => {
    const counted = sumOver(sheets, (column) => `COUNTIF(${column("status")},$B${builder.row})`);
    builder.add("body", [count(i + 1), text(statusWord(status, say)), formula("count", counted), share(builder.row)]);
  });
  builder.add("total", [text(null), text(say("whole")), formula("count", `SUM(C${first}:C${last})`), share(builder.row)]);
  builder.keep(heading, builder.row - 1);
  builder.add("blank");
}
