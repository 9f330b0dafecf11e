/** A number as typed, and the number format that Excel gives a General cell for it. */
export interface TypedNumber {
  value: number;
  numberFormat: string | null;
}

const PATTERN = /^(?<open>\()?\s*(?<sign>[+-])?\s*(?<dollar>\$)?\s*(?<digits>\d{1,3}(?:,\d{3})+|\d*)(?<fraction>\.\d*)?(?<exponent>[eE][+-]?\d+)?\s*(?<percent>%)?\s*(?<close>\))?$/;

/**
 * Reads a number as en-US Excel does when it is typed: `1,234.5`, `-5`, `(5)`, `$5`, `12%`, `1.5e3`, `1 1/2`.
 *
 * @returns null for text that is no number
 * @example parseNumber("12%") // { value: 0.12, numberFormat: "0%" }
 */
export function parseNumber(text: string): TypedNumber | null {
  const mixed = /^([+-]?)(\d+) (\d{1,2})\/(\d{1,2})$/.exec(text);
  if (mixed && Number(mixed[4]) > 0) {
    const value = Number(mixed[2]) + Number(mixed[3]) / Number(mixed[4]);
    return { value: mixed[1] === "-" ? -value : value, numberFormat: "# ?/?" };
  }
  const groups = PATTERN.exec(text)?.groups;
  if (!groups) return null;
  const { open, sign, dollar, digits, fraction, exponent, percent, close } = groups;
  if (!digits && !(fraction && fraction.length > 1)) return null;
  if (Boolean(open) !== Boolean(close) || (open && sign)) return null;
  const magnitude = Number(`${digits.replaceAll(",", "") || "0"}${fraction ?? ""}${exponent ?? ""}`);
  if (!Number.isFinite(magnitude)) return null;
  const value = (sign === "-" || open ? -magnitude : magnitude) / (percent ? 100 : 1);
  const decimals = Boolean(fraction && fraction.length > 1);
  return { value: percent ? Number(value.toPrecision(15)) : value, numberFormat: formatFor() };

  function formatFor(): string | null {
    if (percent) return decimals ? "0.00%" : "0%";
    if (dollar) return decimals ? '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)' : '"$"#,##0_);[Red]\\("$"#,##0\\)';
    if (exponent) return "0.00E+00";
    if (digits.includes(",")) return decimals ? "#,##0.00" : "#,##0";
    return null;
  }
}
