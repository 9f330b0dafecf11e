/** Where the values of an area stand: a sheet of summaries has hundreds of COUNTIFS and SUMIFS over the same few columns. */
import { intersection, type Area, type CellValue, type Sheet } from "../workbook/index";
import { matchKey } from "./compare";
import type { Reference } from "./operand";
import type { Place } from "./scope";

type Places = ReadonlyMap<string, readonly Place[]>;

/** What was looked up so far. It holds as long as the workbook does not change. */
export class PlaceIndex {
  private readonly known = new Map<Sheet, Map<string, Places>>();

  /**
   * The places of an area by the key of what stands there; blanks, truth values and errors have none.
   *
   * @param used The part of the sheet that holds anything.
   */
  places({ sheet, area }: Reference, used: Area | null, valueOf: (row: number, column: number) => CellValue): Places {
    let ofSheet = this.known.get(sheet);
    if (!ofSheet) this.known.set(sheet, (ofSheet = new Map()));
    const name = `${area.row} ${area.column} ${area.rowCount} ${area.columnCount}`;
    let places = ofSheet.get(name);
    if (!places) ofSheet.set(name, (places = placesOf(area, used && intersection(area, used), valueOf)));
    return places;
  }

  clear(): void {
    this.known.clear();
  }
}

function placesOf(area: Area, part: Area | null, valueOf: (row: number, column: number) => CellValue): Places {
  const places = new Map<string, Place[]>();
  for (let row = part?.row ?? 0; part && row < part.row + part.rowCount; row++) {
    for (let column = part.column; column < part.column + part.columnCount; column++) {
      const key = matchKey(valueOf(row, column));
      if (key === null) continue;
      const place: Place = [row - area.row, column - area.column];
      const same = places.get(key);
      if (same) same.push(place);
      else places.set(key, [place]);
    }
  }
  return places;
}
