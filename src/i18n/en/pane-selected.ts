import type { selected as source } from "../vi/pane-selected";

/** Words of the pane about the row that is selected in Excel. */
export const selected: Record<keyof typeof source, string> = {
  selected: "Selected row",
  selectedHint: "Select a cell of the plan to see how its row was read.",
  selectedNone: "The selected cell is in no row of a plan.",
  selectedRow: "Row {row} – criterion {criterion}",
  selectedRowOnly: "Row {row}",
  selectedStale: "The plan has changed; this is how it was read at the last check.",
  selectedWithout: "The table has no column for: {fields}.",
  selectedGo: "See cell {cell}",
};
