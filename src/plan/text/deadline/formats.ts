/** Which parts of a date and time a number format displays. */
export interface Shown {
  date: boolean;
  time: boolean;
  day: boolean;
  month: boolean;
  year: boolean;
}

/** Quoted and escaped text, padding, and brackets for colours, locales and conditions; elapsed time [h] stays. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
const NOTHING: Shown = { date: false, time: false, day: false, month: false, year: false };
const known = new Map<string, Shown>();
const MEMORY = 500;

/**
 * What a number format (en-US) shows. An `m` beside hours or seconds is minutes.
 *
 * @see https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
 * @example shownParts("mmm-yy") // month and year
 * @example shownParts('"Ngày" dd/mm/yyyy') // day, month and year
 */
export function shownParts(format: string): Shown {
  const before = known.get(format);
  if (before) return before;
  if (known.size >= MEMORY) known.clear();
  const shown = parse(format);
  known.set(format, shown);
  return shown;
}

function parse(format: string): Shown {
  const section = format.replace(LITERALS, " ").split(";")[0]!.toLowerCase();
  if (/general|[0#?%]/.test(section.replace(/\.0+/g, ""))) return NOTHING;
  const codes = section.match(/am\/pm|a\/p|\[?(?:d+|m+|y+|e+|h+|s+)\]?/g) ?? [];
  const shown = { ...NOTHING };
  codes.forEach((code, index) => {
    if (/^d{1,2}$/.test(code)) shown.day = true;
    else if (/^(y|e)/.test(code)) shown.year = true;
    else if (/h|s|a/.test(code)) shown.time = true;
    else if (/^m+$/.test(code)) {
      const minutes = code.length <= 2 && (/h/.test(codes[index - 1] ?? "") || /s/.test(codes[index + 1] ?? ""));
      if (minutes) shown.time = true;
      else shown.month = true;
    }
  });
  shown.date = shown.day || shown.month || shown.year;
  return shown;
}
