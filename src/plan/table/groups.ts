/** A criterion in a row of its own, over the rows that belong to it. */
import type { CriterionReading } from "../text/types";
import { outlineNumber } from "./outline";
import type { RowContext } from "./row";

/** A criterion alone in its row heads a group when the next row has something to do and no criterion of its own. */
export function opensGroup({ sheet, header, readers }: RowContext, row: number): boolean {
  const { criterion, content, actions } = header.columns;
  const below = row + 1;
  if (below >= sheet.endRow) return false;
  const has = [content, actions].some((column) => column !== undefined && !sheet.isBlank(below, column));
  if (!has) return false;
  const column = criterion ?? content;
  return column === undefined || readers.criterion(sheet.cell(below, column)).criterion === null;
}

/** "1.5 | Tổ chức nhóm trẻ, lớp mẫu giáo" and nothing else, over rows that say what is to be done and have no criterion of their own. */
export function titlesGroup({ sheet, header, readers }: RowContext, row: number, worded: readonly number[]): boolean {
  const { criterion, ordinal, content, actions } = header.columns;
  const at = header.isOutline ? ordinal : criterion;
  const below = row + 1;
  if (at === undefined || content === undefined || actions === undefined || worded.length !== 2 || worded[0] !== at || worded[1] !== content || below >= sheet.endRow) return false;
  if (sheet.isBlank(below, content) || sheet.isBlank(below, actions) || sheet.merge(below, at)?.row === row) return false;
  const names = (line: number): boolean => readers.criterion({ text: sheet.text(line, at) }).criterion !== null;
  return names(row) && !names(below);
}

/** The criterion of such a row, or of one that holds nothing else. */
export function groupCriterion({ sheet, header, readers }: RowContext, row: number, filled: readonly number[]): CriterionReading {
  const outlined = header.isOutline ? outlineNumber(sheet.text(row, header.columns.ordinal!)) : null;
  if (outlined !== null) return readers.criterion({ text: outlined });
  return readers.criterion(sheet.cell(row, filled.find((column) => column === header.columns.criterion) ?? filled[filled.length - 1]));
}
