/** Whether changed cells have room for what they will show: asked before anything is written, and for the preview. */
import type { SheetGrid } from "../../plan/index";
import type { SheetChange } from "../../plan/standardise/index";
import { placeOf } from "./place";
import { readLooks } from "./read-looks";
import { acrossIn, queueWidths, wideningsFor, type ShownCell, type Widening } from "./widths";

export interface Room {
  /** The cell's text has several fonts inside, which writing it anew would lose. */
  mixedFont(change: SheetChange): boolean;
  /** The columns that must be wider once these are written. */
  widenings(changes: readonly SheetChange[]): Widening[];
}

/**
 * Takes one batch; more only where a column has several looks: see {@link readLooks}.
 *
 * @param grids With their merges, where they are known.
 */
export async function readRoom(context: Excel.RequestContext, changes: readonly SheetChange[], grids: readonly SheetGrid[]): Promise<Room> {
  const across = acrossIn(grids);
  const cells = changes.map((change) => ({ ...placeOf(change), change }));
  const columns = cells.filter(({ change }) => makesNumber(change)).flatMap((cell) => across(cell).map((column) => ({ sheet: cell.sheet, column })));
  let queued: ReturnType<typeof queueWidths> | undefined;
  const looks = await readLooks(context, cells, () => (queued = queueWidths(context, columns)));
  const widths = queued?.read() ?? new Map<string, never>();
  const shown = new Map([...looks].map(([{ change, ...place }, look]): [SheetChange, ShownCell] => [change, { ...place, text: change.after.text, look }]));
  return {
    mixedFont: (change) => !shown.has(change),
    widenings: (some) => wideningsFor(some.filter(makesNumber).flatMap((change) => shown.get(change) ?? []), across, widths),
  };
}

/** A number neither wraps nor hangs over its neighbour, as a text does. */
export const makesNumber = ({ after }: SheetChange): boolean => typeof after.value === "number";
