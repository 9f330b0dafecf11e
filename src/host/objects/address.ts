import { columnLimit, parseArea, rowLimit, type Area, type Sheet } from "../workbook";
import { invalidArgument } from "./error";
import type { Session } from "./session";

/** Where an address points. */
export interface AddressTarget {
  readonly sheet: Sheet;
  readonly areas: Area[];
}

/** All cells of a sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rowCount: rowLimit, columnCount: columnLimit };

/**
 * Reads an address as `getRange` and `getRanges` do: `A1`, `A1:C3`, `A:A`, `2:2`, several with commas between, with or without the
 * sheet's name, or a defined name.
 *
 * @param session - the open workbook
 * @param address - the address; blank for the whole sheet
 * @param home - the sheet it was asked on
 * @throws {OfficeError} InvalidArgument when it is no address, or longer than real Excel takes (which cuts it off without a word)
 */
export function addressAreas(session: Session, address: string, home: Sheet): AddressTarget {
  if (address.length > session.addressChars) {
    throw invalidArgument(`An address has at most ${session.addressChars} characters; this one has ${address.length}.`);
  }
  if (address.trim() === "") return { sheet: home, areas: [wholeSheet] };
  let sheet: Sheet | null = null;
  const areas: Area[] = [];
  for (const part of splitAtCommas(address)) {
    const target = onePart(session, part.trim(), home);
    if (sheet && sheet !== target.sheet) throw invalidArgument();
    sheet = target.sheet;
    areas.push(...target.areas);
  }
  if (!sheet) throw invalidArgument();
  return { sheet, areas };
}

function onePart(session: Session, part: string, home: Sheet): AddressTarget {
  const bang = part.lastIndexOf("!");
  const sheet = bang < 0 ? home : session.workbook.sheet(unquote(part.slice(0, bang)));
  const area = parseArea(part.slice(bang + 1));
  if (sheet && area) return { sheet, areas: [area] };
  const name = sheet && session.workbook.names.resolve(part.slice(bang + 1), sheet.id);
  if (name && name.formula !== part) return addressAreas(session, name.formula.replace(/^=/, ""), sheet);
  throw invalidArgument();
}

function splitAtCommas(address: string): string[] {
  return address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function unquote(name: string): string {
  return /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}
