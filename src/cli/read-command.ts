/** `read KIND`: how single texts are read, for machines: a line of JSON in, a line of JSON out. */
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Lang } from "../i18n/index";
import { schoolCalendar, schoolYearOf } from "../plan/text/calendar";
import { readBudget } from "../plan/text/budget/index";
import { readCriterion } from "../plan/text/criterion";
import { readDeadline } from "../plan/text/deadline/index";
import { readStatus } from "../plan/text/status";
import type { CellText } from "../plan/text/types";
import { failure } from "./failure";
import { checkedDate, checkedLang, checkedSchoolYear, type RawOptions } from "./options";

interface Line extends CellText {
  headerUnit?: string | null;
}

type Reader = (line: Line) => object;

/** One reader a kind, with the fields that its answer has. */
function readers(schoolYear: string): Record<string, Reader> {
  const calendar = schoolCalendar(schoolYear);
  return {
    deadline(line) {
      const { kind, start, end, flags } = readDeadline(line, calendar);
      return { kind, start, end, flags };
    },
    budget(line) {
      const { kind, dong, min, max, flags } = readBudget(line, line.headerUnit);
      return { kind, dong, min, max, flags };
    },
    status: (line) => ({ status: readStatus(line).status }),
    criterion(line) {
      const { standard, criterion } = readCriterion(line);
      return { standard, criterion };
    },
  };
}

/**
 * Reads lines until the input ends.
 *
 * @throws {Failure} for an unknown kind, or a line that is not JSON with a text; the lines before it are answered.
 */
export async function readCommand(
  kind: string,
  raw: RawOptions,
  input: Readable,
  print: (line: string) => void,
): Promise<void> {
  const lang = checkedLang(raw.lang);
  const schoolYear = checkedSchoolYear(raw.schoolYear, lang) ?? schoolYearOf(checkedDate(undefined, lang));
  const known = readers(schoolYear);
  if (!Object.hasOwn(known, kind)) throw failure(lang, "badKind", { value: kind, known: Object.keys(known).join(", ") });
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    print(JSON.stringify(known[kind](parseLine(line, number, lang))));
  }
}

function parseLine(line: string, number: number, lang: Lang): Line {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ""));
    if (typeof value === "object" && value !== null && typeof (value as Line).text === "string") return value as Line;
  } catch {
    // Not JSON: the same sentence as for JSON of another shape.
  }
  throw failure(lang, "badLine", { line: number });
}
