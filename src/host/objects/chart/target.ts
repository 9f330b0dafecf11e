import type { Chart, Sheet } from "../../workbook";
import { itemNotFound } from "../error";
import type { Session } from "../session";

/** The chart that an object belongs to, and what has to be asked before it is changed. */
export class ChartTarget {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    readonly chart: Chart,
  ) {}

  /** @throws {OfficeError} when the chart or its sheet is no longer there */
  guardAlive(): void {
    this.session.guardAlive(this.sheet);
    if (!this.sheet.charts.items.includes(this.chart)) throw itemNotFound();
  }

  /**
   * Asks for what is inside the chart.
   *
   * @param what - the member, to be named when it is refused: of a chart that another program wrote only the frame is known
   */
  look(what: string): Chart {
    this.guardAlive();
    if (this.chart.foreign) throw this.session.lacks(`${what} of a chart that another program wrote`);
    return this.chart;
  }

  /** Asks for a change of what is inside the chart. @see look */
  edit(what: string): Chart {
    this.session.guard(this.sheet, "objects");
    const chart = this.look(what);
    this.session.touch();
    return chart;
  }
}

/** Gives a part of the chart's model after asking for it: `edit` when it is to be changed. */
export type Ask<T> = (how: "look" | "edit", what: string) => T;

/** A part of the model behind the questions of {@link ChartTarget}. */
export function asking<T>(target: ChartTarget, part: (chart: Chart) => T): Ask<T> {
  return (how, what) => part(target[how](what));
}

/** The part of a part. */
export function within<T, U>(ask: Ask<T>, part: (outer: T) => U): Ask<U> {
  return (how, what) => part(ask(how, what));
}
