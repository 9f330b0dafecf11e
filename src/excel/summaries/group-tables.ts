/** The plan by owner and by month, below the table by standard. */
import type { Plan } from "../../plan/index";
import { byMonth, byOwner, UNKNOWN, type Group } from "../../plan/summary/index";
import { count, formula, money, text, type DraftBuilder } from "../sheets/draft";
import type { Say } from "./words";

/** Two small tables with the columns of the table above them, so that the figures stand under each other. */
export function groupTables(builder: DraftBuilder, plan: Plan, say: Say): void {
  addTable(builder, say("byOwner"), say("owner"), byOwner(plan), (key) => (key === UNKNOWN ? say("noOwner") : key), say);
  addTable(builder, say("byMonth"), say("month"), byMonth(plan), (key) => monthWord(key, say), say);
}

/** @example monthWord("2025-08", say) // "8/2025" */
function monthWord(key: string, say: Say): string {
  if (key === UNKNOWN) return say("noMonth");
  const [year, month] = key.split("-");
  return `${Number(month)}/${year}`;
}

function addTable(
  builder: DraftBuilder,
  title: string,
  what: string,
  groups: Group[],
  nameOf: (key: string) => string,
  say: Say,
): void {
  builder.add("heading", [text(null), text(title)]);
  const keys = ["rows", "done", "doing", "overdue", "dueSoon", "unfunded", "withoutFigure", "dong"];
  builder.add("header", [text(say("ordinal")), text(what), ...keys.map((key) => text(say(key)))]);
  const first = builder.row;
  groups.forEach((group, i) => {
    builder.add("body", [
      count(i + 1),
      text(nameOf(group.key)),
      count(group.rows),
      count(group.done),
      count(group.doing),
      count(group.overdue),
      count(group.dueSoon),
      count(group.unfunded),
      count(group.rowsWithoutFigure),
      money(group.dong),
    ]);
  });
  const last = builder.row - 1;
  const sum = (letter: string) => `SUM(${letter}${first}:${letter}${last})`;
  builder.add("total", [
    text(null),
    text(say("whole")),
    ...["C", "D", "E", "F", "G", "H", "I"].map((letter) => formula("count", sum(letter))),
    formula("money", sum("J")),
  ]);
  builder.add("blank");
}
