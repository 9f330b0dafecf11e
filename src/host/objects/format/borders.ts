import type { Area, Border, BorderSide, BorderStyle } from "../../workbook";
import { color } from "../arguments";
import { invalidArgument } from "../error";
import { HostCollection, HostObject, type MemberTable } from "../host-object";
import { integer } from "../range/area-object";
import { patchArea, stylesIn } from "../range/area-styles";
import { lineWords, withStyle, withWeight } from "./border-styles";
import type { FormatTarget } from "./target";

/** Some cells of an area and the side of them that a border item means. */
interface Strip {
  area: Area;
  side: BorderSide;
}

/** Sides in the order of Excel's collection. */
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof SIDES)[number];

/** `Excel.RangeBorderCollection`. */
export class RangeBorderCollectionObject extends HostCollection {
  readonly className = "RangeBorderCollection";
  readonly members: MemberTable = { values: { count: "1.1" }, methods: { getItem: "1.1", getItemAt: "1.1" } };

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get items(): RangeBorderObject[] {
    return SIDES.map((side) => new RangeBorderObject(this.target, side));
  }

  get count(): number {
    return SIDES.length;
  }

  override getItem(side: unknown): RangeBorderObject {
    if (!SIDES.includes(side as Side)) throw invalidArgument();
    return new RangeBorderObject(this.target, side as Side);
  }

  getItemAt(index: unknown): RangeBorderObject {
    return this.getItem(SIDES[integer(index)]);
  }
}

/** `Excel.RangeBorder`. */
export class RangeBorderObject extends HostObject {
  readonly className = "RangeBorder";
  readonly members: MemberTable = { values: { sideIndex: "1.1" }, writable: { style: "1.1", color: "1.1", weight: "1.1" } };

  constructor(
    private readonly target: FormatTarget,
    readonly sideIndex: Side,
  ) {
    super();
  }

  get style(): string | null {
    const style = this.read(({ style: line }) => line);
    return style && lineWords(style).style;
  }

  set style(value: unknown) {
    this.change((before) => ({ style: withStyle(before.style, value), color: before.color }));
  }

  get weight(): string | null {
    const style = this.read(({ style: line }) => line);
    return style && lineWords(style).weight;
  }

  set weight(value: unknown) {
    this.change((before) => ({ style: withWeight(before.style, value), color: before.color }));
  }

  get color(): string | null {
    return this.read(({ color: line }) => line ?? "#000000");
  }

  set color(value: unknown) {
    const line = color(value);
    this.change((before) => ({ style: before.style === "none" ? "thin" : before.style, color: line }));
  }

  private read<T>(pick: (border: Border) => T): T | null {
    const { session, sheet, areas } = this.target;
    const found = areas.flatMap((area) =>
      stripsOf(area, this.sideIndex).flatMap((strip) =>
        stylesIn(session.workbook, sheet, strip.area).map(({ borders }) => pick(borders[strip.side])),
      ),
    );
    if (found.length === 0) return pick({ style: "none", color: null });
    return found.every((value) => value === found[0]) ? found[0] : null;
  }

  private change(make: (before: Border) => Border): void {
    const { session, sheet, areas } = this.target;
    if (this.sideIndex.startsWith("Diagonal")) throw session.lacks(`RangeBorder ${this.sideIndex}`);
    session.guard(sheet, "formatCells");
    for (const area of areas) {
      for (const { area: cells, side } of stripsOf(area, this.sideIndex)) {
        const before: Border = { style: this.read(({ style }) => style) ?? ("none" as BorderStyle), color: this.read((border) => border.color) };
        const border = make(before);
        patchArea(session.workbook, sheet, cells, { borders: { [side]: border } });
        if (border.style === "none") this.clearNeighbours(cells, side);
      }
    }
    session.touch();
  }

  /** A line between two cells may be kept by either: taking it away takes both. */
  private clearNeighbours(area: Area, side: BorderSide): void {
    const { session, sheet } = this.target;
    const [cells, opposite] = neighbours(area, side);
    if (cells.row < 0 || cells.column < 0) return;
    const kept = stylesIn(session.workbook, sheet, cells).some(({ borders }) => borders[opposite].style !== "none");
    if (kept) patchArea(session.workbook, sheet, cells, { borders: { [opposite]: { style: "none", color: null } } });
  }
}

function neighbours(area: Area, side: BorderSide): [Area, BorderSide] {
  switch (side) {
    case "top":
      return [{ ...area, row: area.row - 1 }, "bottom"];
    case "bottom":
      return [{ ...area, row: area.row + 1 }, "top"];
    case "left":
      return [{ ...area, column: area.column - 1 }, "right"];
    case "right":
      return [{ ...area, column: area.column + 1 }, "left"];
  }
}

/** Which sides of which cells a border item stands for. */
function stripsOf(area: Area, side: Side): Strip[] {
  const { row, column, rowCount, columnCount } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rowCount: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rowCount - 1, rowCount: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columnCount: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columnCount - 1, columnCount: 1 }, side: "right" }];
    case "InsideHorizontal":
      if (rowCount < 2) return [];
      return [
        { area: { ...area, rowCount: rowCount - 1 }, side: "bottom" },
        { area: { ...area, row: row + 1, rowCount: rowCount - 1 }, side: "top" },
      ];
    case "InsideVertical":
      if (columnCount < 2) return [];
      return [
        { area: { ...area, columnCount: columnCount - 1 }, side: "right" },
        { area: { ...area, column: column + 1, columnCount: columnCount - 1 }, side: "left" },
      ];
    default:
      return [];
  }
}
