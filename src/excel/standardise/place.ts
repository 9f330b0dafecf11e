import { parseAddress } from "../../plan/index";

/** Row and column, from 0, of a change's cell. */
export function placeOf({ sheet, cell }: { sheet: string; cell: string }): { sheet: string; row: number; column: number } {
  const place = parseAddress(cell);
  if (!place) throw new RangeError(`Not an address: ${cell}`);
  return { sheet, ...place };
}
