/**
 * Numbers as a Vietnamese Excel shows and takes them: 10.000.000 and 0,5. The host works in the en-US form, as the Office
 * JS API does.
 */

/** A text that the host displays for a number, with the separators of Viet Nam. */
export function showNumber(text: string): string {
  return text.replace(/[.,]/g, (sign) => (sign === "," ? "." : ","));
}

/** Whether the number format is for dates or times, whose points are no decimal signs. */
export function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}

/**
 * What was typed, in the en-US form. Only what is a number in Viet Nam is touched.
 *
 * @example typedNumber("5.000.000") // "5000000"
 * @example typedNumber("2,5") // "2.5"
 * @example typedNumber("1.10") // "1.10"
 */
export function typedNumber(input: string): string {
  const text = input.trim();
  if (!/^[-+]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text)) return input;
  return text.replace(/\./g, "").replace(",", ".");
}
