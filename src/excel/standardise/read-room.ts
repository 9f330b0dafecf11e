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
  const places = new Map(changes.map((change) => [change, placeOf(change)]));
  const numbers = changes.filter(isNumber).map(placeOf);
  const columns = numbers.flatMap((place) => across(place).map((column) => ({ sheet: place.sheet, column })));
  let queued: ReturnType<typeof queueWidths> | undefined;
  const looks = await readLooks(context, [...places.values()], () => (queued = queueWidths(context, columns)));
  const widths = queued?.read() ?? new Map<string, never>();
  const lookOf = (change: SheetChange) => looks.get(places.get(change) as ReturnType<typeof placeOf>);
  return {
    mixedFont: (change) => lookOf(change) === undefined,
    widenings(some) {
      const shown = some.filter(isNumber).flatMap((change): ShownCell[] => {
        const look = lookOf(change);
        return look ? [{ ...placeOf(change), text: change.after.text, look }] : [];
      });
      return wideningsFor(shown, across, widths);
    },
  };
}

/** A number neither wraps nor hangs over its neighbour, as a text does. */
const isNumber = ({ after }: SheetChange): boolean => typeof after.value === "number";
