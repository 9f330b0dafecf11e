/**
 * How a number is written decides what it can mean: `5.000` is five thousand before "đồng" and a riddle on its own,
 * `5,5` is a decimal, `5.000.00` is nothing at all. Values are kept exact (mantissa and scale), never as fractions.
 */

export type DigitsForm =
  /** `5000000` */
  | "plain"
  /** `5.000.000`: two groups of three or more */
  | "groups"
  /** `5.000`, `5,000`, `5 000`: one group of three */
  | "oneGroup"
  /** `5,5`, `5.000.000,00` */
  | "decimal"
  /** `5.000.00`, `5.000,000`, `0912.345.678` */
  | "malformed";

export interface Digits {
  form: DigitsForm;
  /** The number is `mantissa / 10^scale`. */
  mantissa: number;
  scale: number;
  /** What stands between groups of three: `.`, `,`, a blank or an apostrophe; `""` without groups. */
  separator: string;
  /** Written with a zero in front: `05`, which counts and dates have and amounts seldom do. */
  leadingZero: boolean;
}

const PLAIN = /^\d+$/;
const GROUPS = /^(\d{1,3})(?:\.\d{3})+$|^(\d{1,3})(?:,\d{3})+$|^(\d{1,3})(?: \d{3})+$|^(\d{1,3})(?:'\d{3})+$/;
const DECIMAL = /^(\d+)[.,](\d{1,2}|\d{4,6})$/;
const GROUPED_DECIMAL = /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$|^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/;

const malformed: Digits = { form: "malformed", mantissa: NaN, scale: 0, separator: "", leadingZero: false };

/**
 * Reads one run of digits and separators. Never throws; what follows no known way of writing comes back as `malformed`.
 *
 * @example parseDigits("1.500,5") // { form: "decimal", mantissa: 15005, scale: 1, separator: ".", … }
 */
export function parseDigits(raw: string): Digits {
  if (PLAIN.test(raw)) {
    return finish("plain", raw, 0, "", raw.length > 1 && raw.startsWith("0"));
  }
  const groups = GROUPS.exec(raw);
  if (groups) {
    const first = groups[1] ?? groups[2] ?? groups[3] ?? groups[4];
    const separator = raw[first.length];
    const digits = raw.replace(/\D/g, "");
    const oneGroup = digits.length === first.length + 3;
    // 0.500 has no thousands: it can only be a decimal.
    if (Number(first) === 0) {
      return oneGroup && first === "0" && separator !== " " ? finish("decimal", digits, 3, "", false) : malformed;
    }
    return finish(oneGroup ? "oneGroup" : "groups", digits, 0, separator, first.startsWith("0"));
  }
  const decimal = DECIMAL.exec(raw);
  if (decimal) {
    const leadingZero = decimal[1].length > 1 && decimal[1].startsWith("0");
    return finish("decimal", decimal[1] + decimal[2], decimal[2].length, "", leadingZero);
  }
  const mixed = GROUPED_DECIMAL.exec(raw);
  if (mixed) {
    const whole = (mixed[1] ?? mixed[3]).replace(/\D/g, "");
    const part = mixed[2] ?? mixed[4];
    return finish("decimal", whole + part, part.length, mixed[1] ? "." : ",", whole.startsWith("0"));
  }
  return malformed;
}

function finish(form: DigitsForm, digits: string, scale: number, separator: string, leadingZero: boolean): Digits {
  const mantissa = Number(digits);
  return Number.isSafeInteger(mantissa) ? { form, mantissa, scale, separator, leadingZero } : malformed;
}

export interface Multiplied {
  /** Whole đồng, or null when the two do not make a sensible amount. */
  dong: number | null;
  /** Read by the rule, but unusual enough to be shown: `1.200 triệu`. */
  ambiguous: boolean;
}

const MILLION = 1_000_000;

/**
 * A written number times its unit, in whole đồng.
 *
 * @param unit đồng in one unit: 1, 1 000, 1 000 000, 1 000 000 000.
 * @example timesUnit(parseDigits("5,5"), 1_000_000) // { dong: 5500000, ambiguous: false }
 */
export function timesUnit(digits: Digits, unit: number): Multiplied {
  const nothing: Multiplied = { dong: null, ambiguous: true };
  const { form, mantissa, scale } = digits;
  if (form === "malformed") return nothing;
  // 05 triệu is a habit of clerks; 0912345678 đồng is a telephone number.
  if (digits.leadingZero && form === "plain" && mantissa >= 100) return nothing;
  if (unit >= MILLION) {
    // 5.000.000 triệu: the unit was written twice.
    if (form === "groups" || (form === "plain" && mantissa >= MILLION)) return nothing;
    // 1,200 triệu is 1,2 triệu in Vietnam and 1.200 triệu in English.
    if (form === "oneGroup" && digits.separator !== "." && digits.separator !== " ") return nothing;
  }
  const power = 10 ** scale;
  const dong = unit >= power ? mantissa * (unit / power) : (mantissa * unit) / power;
  if (!Number.isSafeInteger(dong)) return nothing;
  const unusual =
    (unit >= MILLION && form === "oneGroup") ||
    (unit === 1000 && (form === "groups" || (form === "plain" && mantissa >= MILLION))) ||
    (form === "decimal" && scale > 2) ||
    (unit === 1 && dong > 0 && dong < 1000);
  return { dong, ambiguous: unusual };
}

/** A bare 2025 is the year of the plan rather than two thousand and twenty-five of anything. */
export function isYear(value: number): boolean {
  return value >= 2015 && value <= 2035 && Number.isInteger(value);
}

/** 12.2025 */
export function isMonthOfYear({ scale, mantissa }: Digits): boolean {
  return scale === 4 && isYear(mantissa % 10_000) && mantissa < 130_000;
}
