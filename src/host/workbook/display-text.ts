import SSF from "ssf";
import type { Sheet } from "./sheet";
import { CellError, type CellValue } from "./values";

/**
 * What Excel (en-US) displays for a value under a number format. A format that makes no sense shows the value as `General`;
 * `####` for columns too narrow is not imitated.
 *
 * @param format in the en-US form, `dd/mm/yyyy`
 * @param date1904 whether serial number 0 is 1 January 1904
 * @example formatValue(45900, '"Tháng "m/yyyy') // "Tháng 8/2025"
 */
export function formatValue(value: CellValue, format: string, date1904 = false): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.text;
  if (typeof value === "string" && (format === "General" || format === "@" || !format.includes("@"))) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === "@" && typeof value === "number") return SSF.format("General", value);
  // No calendar has days before its first; Excel fills the cell.
  if (typeof value === "number" && value < 0 && SSF.is_date(format)) return "########";
  try {
    return SSF.format(format, value, { date1904 });
  } catch {
    return typeof value === "number" ? SSF.format("General", value) : value;
  }
}

/** What the cell displays; of a formula its last known result. */
export function displayText(sheet: Sheet, row: number, column: number, date1904 = false): string {
  const cell = sheet.cells.get(row, column);
  return cell ? formatValue(cell.value, sheet.style(row, column).numberFormat, date1904) : "";
}
