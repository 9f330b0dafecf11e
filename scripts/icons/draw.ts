/**
 * The ribbon's pictures as SVG, drawn for one pixel size at a time.
 *
 * Shapes are given on a grid of 32 units and snapped to whole pixels of the size that is asked for: a picture that is
 * merely scaled down to 16 px has grey, half-covered edges where Excel's own icons have sharp ones.
 */

/** The three pictures: the add-in itself, *Kiểm tra* (check) and *Tổng kinh phí* (total). */
export type Picture = "plan" | "check" | "total";

/** Pixel sizes that Excel asks for on the ribbon, in dialogs and in the add-in list. */
export const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

const ink = "#5c5a58";
const accent = "#0b7a5c";
const rule = "#a9a7a5";
const paper = "#ffffff";
const gold = "#c8860a";

/** Snapping to one size: `at` for edges of areas, `line` for a stroke's width, `mid` for a stroke's centre. */
interface Pen {
  at(unit: number): number;
  line: number;
  mid(unit: number): number;
}

function penFor(size: number): Pen {
  const line = Math.max(1, Math.round(size / 24));
  const at = (unit: number) => Math.round((unit * size) / 32);
  return { at, line, mid: (unit) => at(unit) + line / 2 };
}

function box(pen: Pen, x: number, y: number, right: number, bottom: number, fill: string): string {
  const [left, top] = [pen.at(x), pen.at(y)];
  return `<rect x="${left}" y="${top}" width="${pen.at(right) - left}" height="${pen.at(bottom) - top}" fill="${fill}"/>`;
}

/** A sheet of paper with a coloured heading; small sizes carry fewer lines, or they would run together. */
function sheet(pen: Pen, size: number, right: number): string {
  const [left, top] = [pen.mid(2), pen.mid(2)];
  const outline =
    `<rect x="${left}" y="${top}" width="${pen.at(right) - pen.at(2) - pen.line}" ` +
    `height="${pen.at(30) - pen.at(2) - pen.line}" fill="${paper}" stroke="${ink}" stroke-width="${pen.line}"/>`;
  const rows = size < 32 ? [14, 20] : [13, 18, 23];
  const lines = rows.map((y) => {
    const topEdge = pen.at(y);
    return `<rect x="${pen.at(7)}" y="${topEdge}" width="${pen.at(right - 5) - pen.at(7)}" height="${pen.line}" fill="${rule}"/>`;
  });
  return outline + box(pen, 2, 2, right, 9, accent) + lines.join("");
}

/** A check mark with its knee at (kneeX, kneeY), and a pale rim so that it stands off from what lies below. */
function tick(size: number, points: [number, number][], width: number): string {
  const scale = size / 32;
  const path = points.map(([x, y]) => `${(x * scale).toFixed(2)},${(y * scale).toFixed(2)}`).join(" ");
  const stroke = (colour: string, units: number) =>
    `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="${(units * scale).toFixed(2)}" ` +
    `stroke-linecap="square" stroke-linejoin="miter"/>`;
  return stroke(paper, width + 4) + stroke(accent, width);
}

function plan(pen: Pen, size: number): string {
  return sheet(pen, size, 25) + tick(size, [[15, 23], [20, 28], [29, 17]], size < 32 ? 4 : 3.4);
}

function check(pen: Pen, size: number): string {
  const scale = size / 32;
  const width = Math.max(2, 3 * scale);
  const [x, y, r] = [19 * scale, 18 * scale, 8 * scale];
  const glass =
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${paper}" stroke="${accent}" stroke-width="${width}"/>` +
    `<line x1="${x + r * 0.8}" y1="${y + r * 0.8}" x2="${29 * scale}" y2="${28.5 * scale}" stroke="${accent}" ` +
    `stroke-width="${width * 1.4}" stroke-linecap="round"/>`;
  const small = size < 32;
  const knee: [number, number][] = [[15.4, 18.4], [18.2, 21], [22.6, 15.4]];
  const inner = small ? "" : tick(size, knee, 2.2);
  return sheet(pen, size, 24) + glass + inner;
}

function total(pen: Pen, size: number): string {
  const scale = size / 32;
  const bar = Math.max(2, Math.round(4 * scale));
  const [left, right, top, bottom] = [pen.at(3), pen.at(24), pen.at(3), pen.at(29)];
  const [kneeX, kneeY] = [pen.at(14), (top + bottom) / 2];
  const lean = bar * 1.4;
  const sum =
    `<path d="M${left} ${top}H${right}V${top + bar}H${left + lean + bar}L${kneeX + lean} ${kneeY}` +
    `L${left + lean + bar} ${bottom - bar}H${right}V${bottom}H${left}V${bottom - bar}L${kneeX - lean / 3} ${kneeY}L${left} ${top + bar}Z" fill="${accent}"/>`;
  const [x, y, r] = [23.5 * scale, 16 * scale, 7 * scale];
  const coin = `<circle cx="${x}" cy="${y}" r="${r + 1.2 * scale}" fill="${paper}"/><circle cx="${x}" cy="${y}" r="${r}" fill="${gold}"/>`;
  return sum + coin + (size < 24 ? "" : dong(x, y, scale));
}

/** The letter đ as strokes, so that the picture needs no font. */
function dong(x: number, y: number, scale: number): string {
  const width = 1.7 * scale;
  const stroke = `fill="none" stroke="${paper}" stroke-width="${width}"`;
  const stem = `M${x + 2 * scale} ${y - 4.6 * scale}V${y + 3.4 * scale}M${x - 0.4 * scale} ${y - 3 * scale}H${x + 3.8 * scale}`;
  return `<circle cx="${x - 0.4 * scale}" cy="${y + 1 * scale}" r="${2.3 * scale}" ${stroke}/><path d="${stem}" ${stroke}/>`;
}

const pictures: Record<Picture, (pen: Pen, size: number) => string> = { plan, check, total };

/**
 * One picture for one size, as a whole SVG document.
 *
 * @param size edge in pixels; any size is drawn, {@link sizes} are those that Excel asks for
 * @example drawIcon("plan", 16) // '<svg xmlns="http://www.w3.org/2000/svg" width="16" …'
 */
export function drawIcon(picture: Picture, size: number): string {
  const body = pictures[picture](penFor(size), size);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${body}</svg>`;
}
