/** `<rowBreaks>`: the rows that a new page begins with (ECMA-376 part 1, 18.3.1.74). */
import { columnLimit } from "../../workbook/index";
import { children, flag, numeric } from "../xml";
import type { Section } from "./section";

/** From 0: a break goes all the way across. */
const LAST_COLUMN = columnLimit - 1;

export const rowBreaks: Section = {
  element: "rowBreaks",
  read(element, sheet) {
    // Breaks that Excel made by itself are not kept apart from the pages that it would make anew.
    const manual = children(element, "brk").filter(({ attributes }) => flag(attributes.man));
    sheet.rowBreaks = manual.flatMap(({ attributes }) => numeric(attributes.id) ?? []).sort((a, b) => a - b);
  },
  state: ({ rowBreaks: rows }) => rows,
  write({ rowBreaks: rows }, { prefix }) {
    if (rows.length === 0) return "";
    const breaks = rows.map((row) => `<${prefix}brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join("");
    return `<${prefix}rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</${prefix}rowBreaks>`;
  },
};
