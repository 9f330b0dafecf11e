import { widthToPixels, type Columns } from "../../workbook/index";
import { patchTag } from "../text-patch";
import { children, flag, numeric } from "../xml";
import { attributesText } from "../xml-text";
import { openTag, withOpenTag, type Section } from "./section";

const known = new Set(["min", "max", "width", "customWidth", "hidden", "style"]);

/** `<cols>`: widths, hiding and styles of columns. */
export const columns: Section = {
  element: "cols",
  read(element, { columns }) {
    for (const { attributes } of children(element, "col")) {
      const first = (numeric(attributes.min) ?? 0) - 1;
      const last = (numeric(attributes.max) ?? 0) - 1;
      if (first < 0 || last < first) continue;
      const rest = Object.fromEntries(Object.entries(attributes).filter(([name]) => !known.has(name)));
      columns.spans.push({ first, last, width: numeric(attributes.width), hidden: flag(attributes.hidden), styleId: numeric(attributes.style), rest });
    }
    columns.spans.sort((a, b) => a.first - b.first);
  },
  state: ({ columns }) => looks(columns),
  write({ columns }, { prefix, styleIndex }) {
    const cols = columns.spans.map(({ first, last, width, hidden, styleId, rest }) => {
      const attributes = {
        min: first + 1, max: last + 1, width: width ?? columns.defaultWidth, style: styleId === null ? null : styleIndex(styleId),
        hidden: hidden || null, customWidth: width !== null || null, ...rest,
      };
      return `<${prefix}col${attributesText(attributes)}/>`;
    });
    return cols.length > 0 ? `<${prefix}cols>${cols.join("")}</${prefix}cols>` : "";
  },
};

/**
 * How the columns look, however many spans say it: what was changed and changed back is as it was. Widths count in pixels, since
 * the API can't give back one that lies between two.
 */
function looks({ spans }: Columns): [first: number, last: number, look: string][] {
  const runs: [number, number, string][] = [];
  for (const { first, last, width, hidden, styleId } of spans) {
    if (width === null && !hidden && styleId === null) continue;
    const look = JSON.stringify([width === null ? null : widthToPixels(width), hidden, styleId]);
    const run = runs.at(-1);
    if (run?.[1] === first - 1 && run[2] === look) run[1] = last;
    else runs.push([first, last, look]);
  }
  return runs;
}

/** `<sheetFormatPr>`: the height of rows and the width of columns that have none of their own. */
export const defaultSizes: Section = {
  element: "sheetFormatPr",
  read({ attributes }, sheet) {
    sheet.defaultRowHeight = numeric(attributes.defaultRowHeight) ?? 15;
    const characters = numeric(attributes.baseColWidth) ?? 8;
    // Without a width of its own: so many digits of 7 pixels with 5 of margins, rounded up to 8 pixels (ECMA-376 part 1, 18.3.1.81).
    sheet.columns.defaultWidth = numeric(attributes.defaultColWidth) ?? (Math.ceil((characters * 7 + 5) / 8) * 8) / 7;
  },
  state: ({ defaultRowHeight, columns }) => [defaultRowHeight, columns.defaultWidth],
  write({ defaultRowHeight, columns }, { old, text, prefix }) {
    const tag = patchTag(openTag(old[0], text, `${prefix}sheetFormatPr`), {
      defaultRowHeight: String(defaultRowHeight),
      customHeight: defaultRowHeight === 15 ? null : "1",
      defaultColWidth: String(columns.defaultWidth),
    });
    return withOpenTag(old[0], text, tag);
  },
};
