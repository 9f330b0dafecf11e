import type { ConditionalFormat } from "./sheet-parts";

/** The conditional formats of a sheet, first priority first. */
export class ConditionalFormats {
  /** In order of priority. Change through the methods below, or replace objects' fields freely. */
  readonly items: ConditionalFormat[] = [];
  private made = 0;

  /** An id that the sheet has not used yet. */
  nextId(): string {
    return `{cf-${String(++this.made).padStart(6, "0")}}`;
  }

  /** The format of that id, or undefined. */
  get(id: string): ConditionalFormat | undefined {
    return this.items.find((item) => item.id === id);
  }

  /** Adds a format as Excel does, before all others; with `last` after all others. Gives it an id and a priority. */
  add(format: Omit<ConditionalFormat, "id" | "priority">, place: "first" | "last" = "first"): ConditionalFormat {
    const added: ConditionalFormat = { ...format, id: this.nextId(), priority: 0 };
    if (place === "first") this.items.unshift(added);
    else this.items.push(added);
    this.renumber();
    return added;
  }

  /** Removes the format; false when there is none of that id. */
  remove(id: string): boolean {
    const index = this.items.findIndex((item) => item.id === id);
    if (index >= 0) this.items.splice(index, 1);
    return index >= 0;
  }

  /** Moves the format to a place in the order, 0 first. */
  move(id: string, index: number): void {
    const item = this.get(id);
    if (!item || this.items.indexOf(item) === index) return;
    this.items.splice(this.items.indexOf(item), 1);
    this.items.splice(Math.max(0, index), 0, item);
    this.renumber();
  }

  /** Keeps priorities ascending in the order of the list, changing as few as it can. */
  private renumber(): void {
    const { items } = this;
    // The new ones go below the smallest number where there is room, so that the user's formats keep theirs.
    for (let i = items.length - 1; i >= 0; i--) {
      const next = items[i + 1]?.priority ?? Infinity;
      if (items[i].priority > 0 && items[i].priority < next) continue;
      if (next !== Infinity && next > 1) items[i].priority = next - 1;
      else if (next === Infinity) items[i].priority = 1 + Math.max(0, ...items.map((item) => item.priority));
      else return items.forEach((item, at) => (item.priority = at + 1));
    }
  }
}
