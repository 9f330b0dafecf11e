/**
 * How wide letters are, in thousandths of the font's size. Liberation Serif and Liberation Sans, which were drawn to have
 * the widths of Times New Roman and Arial; an accent does not make a Vietnamese letter wider, only the horn of ơ and ư does.
 */

/** The letters that the tables name, in order: the printable ones of ASCII, then these. */
const MORE = "đĐơƠưƯ“”‘’–—…•";

const TABLES = {
  serif: {
    regular: [
      250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
      500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
      611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444,
      500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
      500, 500, 444, 480, 200, 480, 541, 500, 722, 529, 722, 542, 776, 444, 444, 333, 333, 500, 1000, 1000, 350,
    ],
    bold: [
      250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
      500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778,
      667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500,
      556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722,
      500, 500, 444, 394, 220, 394, 520, 556, 722, 554, 778, 600, 796, 500, 500, 333, 333, 500, 1000, 1000, 350,
    ],
  },
  sans: {
    regular: [
      278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
      556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
      556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
      556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
      500, 500, 500, 334, 260, 334, 584, 556, 722, 656, 857, 669, 854, 333, 333, 222, 222, 556, 1000, 1000, 350,
    ],
    bold: [
      278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
      556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
      611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
      611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
      556, 556, 500, 389, 280, 389, 584, 611, 722, 711, 853, 724, 830, 500, 500, 278, 278, 556, 1000, 1000, 350,
    ],
  },
};

export type FontFamily = keyof typeof TABLES;
export type FontWeight = "regular" | "bold";

/** A letter that no table names: as wide as the font is high. */
const UNKNOWN = 1000;

const known = new Map<string, Map<string, number>>();

/** Widths by letter, in thousandths of the size; a letter is looked up once. */
function widthsOf(family: FontFamily, weight: FontWeight): Map<string, number> {
  const key = `${family} ${weight}`;
  let widths = known.get(key);
  if (!widths) {
    const letters = [...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), ...MORE];
    known.set(key, (widths = new Map(letters.map((letter, i) => [letter, TABLES[family][weight][i]]))));
  }
  return widths;
}

/** @returns A measure of texts, in thousandths of the font's size. */
export function measureOf(family: FontFamily, weight: FontWeight): (text: string) => number {
  const widths = widthsOf(family, weight);
  return (text) => {
    let sum = 0;
    for (const letter of text) sum += widths.get(letter) ?? learn(widths, letter);
    return sum;
  };
}

/** "ệ" is as wide as "e", "ợ" as "ơ"; a combining mark takes no room. */
function learn(widths: Map<string, number>, letter: string): number {
  const [base] = letter.normalize("NFD");
  const horned = letter.normalize("NFD").includes("\u031b") ? `${base}\u031b`.normalize("NFC") : base;
  const width = /\p{M}/u.test(letter) ? 0 : letter === "\u00a0" ? widths.get(" ") : widths.get(horned);
  widths.set(letter, width ?? UNKNOWN);
  return width ?? UNKNOWN;
}
