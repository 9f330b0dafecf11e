/** Colours of the file: by value, by number, or by the theme, with tints. */
import { child, numeric, parseXml, type XmlElement } from "./xml";

const slots = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const officeTheme = ["FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646", "0000FF", "800080"];

/** Excel's palette (ECMA-376 part 1, 18.8.27) from number 8 on; 0–7 repeat the first eight. */
const palette = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080" +
  "0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333"
).match(/.{6}/g) as string[];

/** Turns colour elements into `#RRGGBB`. */
export class ColorReader {
  private readonly theme: string[];

  /** @param themeXml the theme's part, if there is one  @param indexed colours that replace the palette, `AARRGGBB` */
  constructor(themeXml?: string, private readonly indexed: readonly string[] = []) {
    this.theme = [...officeTheme];
    if (themeXml === undefined) return;
    const scheme = child(child(parseXml(themeXml), "themeElements"), "clrScheme");
    slots.forEach((slot, i) => {
      const color = child(scheme, slot)?.children[0]?.attributes;
      const value = color?.lastClr ?? color?.val ?? "";
      if (/^[0-9A-Fa-f]{6}$/.test(value)) this.theme[i] = value;
    });
  }

  /** The colour of an element with `rgb`, `theme`, `indexed` or `auto`; null when automatic, missing or unreadable. */
  read(element: XmlElement | undefined): string | null {
    if (!element) return null;
    const { rgb, theme, indexed, tint } = element.attributes;
    let hex: string | undefined;
    if (rgb !== undefined) hex = /[0-9A-Fa-f]{6}$/.exec(rgb)?.[0];
    else if (theme !== undefined) hex = this.theme[Number(theme)];
    else if (indexed !== undefined) hex = this.byNumber(Number(indexed));
    if (!hex) return null;
    return `#${applyTint(hex, numeric(tint) ?? 0).toUpperCase()}`;
  }

  private byNumber(n: number): string | undefined {
    return this.indexed[n]?.slice(-6) ?? palette[n < 8 ? n : n - 8];
  }
}

/** Lighter (tint above 0) or darker, by luminance (ECMA-376 part 1, 18.8.19). */
function applyTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [r, g, b] = [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
  const max = Math.max(r, g, b), min = Math.min(r, g, b), d = max - min;
  let l = (max + min) / 2;
  const s = d === 0 ? 0 : d / (1 - Math.abs(2 * l - 1));
  const h = d === 0 ? 0 : max === r ? ((g - b) / d + 6) % 6 : max === g ? (b - r) / d + 2 : (r - g) / d + 4;
  l = tint < 0 ? l * (1 + tint) : l * (1 - tint) + tint;
  const c = (1 - Math.abs(2 * l - 1)) * s, x = c * (1 - Math.abs((h % 2) - 1)), m = l - c / 2;
  const rgb = [[c, x, 0], [x, c, 0], [0, c, x], [0, x, c], [x, 0, c], [c, 0, x]][Math.floor(h) % 6];
  return rgb.map((n) => Math.round((n + m) * 255).toString(16).padStart(2, "0")).join("");
}
