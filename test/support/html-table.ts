/** What LibreOffice shows, as it writes it into a web page: conditional formats are there as the looks that they give. */

export interface ShownCell {
  text: string;
  /** `#FFC7CE`, or null. */
  fill: string | null;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** The kind of the line at its left: `solid`, `dashed`, `dotted`; null without one. */
  border: string | null;
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: " " };

/** The cells of the page's first table, from A1 on; a merged cell stands in its first place, null in the others. */
export function shownCells(html: string): (ShownCell | null)[][] {
  const table = /<table[^]*?<\/table>/.exec(html)?.[0] ?? "";
  const rows: (ShownCell | null)[][] = [];
  [...table.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].forEach(([, row], at) => {
    const cells = (rows[at] ??= []);
    let column = 0;
    for (const [, attributes, content] of row.matchAll(/<td([^>]*)>([^]*?)<\/td>/g)) {
      while (cells[column] !== undefined) column += 1;
      const span = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(attributes)?.[1] ?? 1);
      for (let down = 0; down < span("rowspan"); down++) {
        for (let right = 0; right < span("colspan"); right++) (rows[at + down] ??= [])[column + right] = null;
      }
      cells[column] = shown(attributes, content);
    }
  });
  return rows;
}

function shown(attributes: string, content: string): ShownCell {
  const text = content.replace(/\n\t*/g, " ").replace(/<br>/g, "\n").replace(/<[^>]*>/g, "");
  return {
    text: text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole).trim(),
    fill: /bgcolor="(#\w+)"/.exec(attributes)?.[1].toUpperCase() ?? null,
    bold: /<b>/.test(content),
    italic: /<i>/.test(content),
    underline: /<u>/.test(content),
    border: /border-left: \S+ (\w+)/.exec(attributes)?.[1] ?? null,
  };
}
