/** Serial numbers of dates in the 1900 system, where 1 is 1 January 1900 and 60 a 29 February that never was. */
const dayMs = 86_400_000;

/** The serial number of a day; months and days beyond their range carry over, as in DATE. */
export function serialOf(year: number, month: number, day: number): number {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  const serial = Math.round(time.getTime() / dayMs) + 25569;
  return serial < 61 ? serial - 1 : serial;
}

/** Year, month and day of a serial number. */
export function partsOf(serial: number): { year: number; month: number; day: number } {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(((whole < 60 ? whole + 1 : whole) - 25569) * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of `YYYY-MM-DD`; NaN for anything else. */
export function serialOfIso(date: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  return match ? serialOf(Number(match[1]), Number(match[2]), Number(match[3])) : NaN;
}
