/**
 * The school year after this one.
 *
 * @param schoolYear `2024-2025`.
 * @throws {RangeError} for anything that is not two years in a row.
 * @example nextSchoolYear("2024-2025") // "2025-2026"
 */
export function nextSchoolYear(schoolYear: string): string {
  if (!isSchoolYear(schoolYear)) throw new RangeError(`Not a school year: ${schoolYear}`);
  const second = Number(schoolYear.slice(5));
  return `${second}-${second + 1}`;
}

/** Two years in a row, `2024-2025`. */
export function isSchoolYear(text: string): boolean {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  return match !== null && Number(match[2]) === Number(match[1]) + 1;
}
