import type { Happening } from "./session";

/** An event on the wire. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

const CATEGORY = 65_536;

/** Target of events of the workbook itself (and its collection of worksheets). */
const WORKBOOK = "Workbook";

/** The client's numbers for kinds of events. */
const TYPES: Readonly<Record<Happening["kind"], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
};

/**
 * Events as the client takes them: each once for the sheet's own handlers and once for those of the collection. Clients pick those
 * that they have handlers for.
 */
export function eventEntries(happenings: readonly Happening[]): EventEntry[] {
  return happenings.flatMap((happening) => {
    const message = JSON.stringify(argumentsOf(happening));
    return [happening.sheetId, WORKBOOK].map((targetId) => ({
      messageCategory: CATEGORY,
      messageType: TYPES[happening.kind],
      targetId,
      message,
    }));
  });
}

function argumentsOf(happening: Happening): Record<string, string> {
  const { sheetId: worksheetId } = happening;
  switch (happening.kind) {
    case "changed":
      return { worksheetId, address: happening.address, changeType: happening.changeType, source: "Local" };
    case "selected":
      return { worksheetId, address: happening.address };
    default:
      return { worksheetId, source: "Local" };
  }
}
