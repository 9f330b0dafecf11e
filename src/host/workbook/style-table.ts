import { defaultStyle, patchStyle, type CellStyle, type StylePatch } from "./style";

interface Entry {
  style: CellStyle;
  /** The style of the file that this one was made from; its own number when it came from the file. */
  base: number;
  /** Its {@link styleKey}, once it was asked for. */
  key?: string;
}

/**
 * The styles of a workbook; a cell keeps the number of its style. A number, once given, always means the same style.
 * The first `fileCount` styles are the file's own, in the file's order.
 */
export class StyleTable {
  private readonly entries: Entry[] = [];
  private readonly known = new Map<string, number>();
  private fromFile = 0;

  constructor(styles: readonly CellStyle[] = [defaultStyle]) {
    this.entries = styles.map((style, base) => ({ style, base }));
    this.fromFile = this.entries.length;
  }

  get count(): number {
    return this.entries.length;
  }

  /** How many of the styles came with the file (1, the default, in a new workbook). */
  get fileCount(): number {
    return this.fromFile;
  }

  /** The style of that number; the default style for a number that the file uses but does not define. */
  get(id: number): CellStyle {
    return (this.entries[id] ?? this.entries[0]).style;
  }

  /** The style of the file that a style was made from, so that what we do not model of it is kept. */
  baseOf(id: number): number {
    return (this.entries[id] ?? this.entries[0]).base;
  }

  /**
   * The number of the style that differs from style `id` by the patch. Changing back gives the first number back.
   *
   * @example styles.derive(0, { font: { bold: true } })
   */
  derive(id: number, patch: StylePatch): number {
    return this.intern(patchStyle(this.get(id), patch), this.baseOf(id));
  }

  /**
   * {@link derive} for many cells at once: each style that occurs is worked out one time.
   *
   * @example const bold = styles.deriving({ font: { bold: true } }); // bold(0) === bold(0)
   */
  deriving(patch: StylePatch): (id: number) => number {
    const derived = new Map<number, number>();
    return (id) => {
      let result = derived.get(id);
      if (result === undefined) derived.set(id, (result = this.derive(id, patch)));
      return result;
    };
  }

  /** The number of a style, made new where there is none like it. */
  intern(style: CellStyle, base = 0): number {
    const text = styleKey(style);
    if (this.keyOf(base) === text) return base;
    const key = `${base}|${text}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.entries.push({ style, base, key: text });
    this.known.set(key, this.entries.length - 1);
    return this.entries.length - 1;
  }

  private keyOf(id: number): string {
    const entry = this.entries[id] ?? this.entries[0];
    return (entry.key ??= styleKey(entry.style));
  }
}

/** Two styles look the same exactly when their keys are equal. */
export function styleKey({ font, fill, borders, alignment, numberFormat, locked }: CellStyle): string {
  const lines = [borders.left, borders.right, borders.top, borders.bottom].map((b) => `${b.style}/${b.color ?? ""}`);
  return JSON.stringify([
    [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color], fill, lines,
    [alignment.horizontal, alignment.vertical, alignment.wrapText, alignment.shrinkToFit, alignment.indent, alignment.textRotation],
    numberFormat, locked,
  ]);
}
