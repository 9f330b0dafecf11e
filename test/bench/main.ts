/**
 * `npm run bench`: median times, each beside something that a reader can compare with in the same run. Nothing here is
 * asserted: a busy machine must not fail a test.
 */
import { benchActions } from "./actions";
import { benchDeadlines } from "./deadlines";
import { printTable } from "./measure";
import { benchReading } from "./reading";

benchReading();
printTable(
  "Deadlines: time a text, mistakes on the list",
  ["reader", "ns", "mistakes", "of these, wrong dates"],
  benchDeadlines().rows.map(({ name, nsPerItem, mistakes, wrongDates }) => [
    name,
    String(nsPerItem),
    String(mistakes),
    String(wrongDates),
  ]),
);
await benchActions();
