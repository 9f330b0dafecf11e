/** Which standards a plan is judged by. */
import { preschool2018 } from "./mam-non-2018";
import { preschool2024 } from "./mam-non-2024";
import { preschool2026 } from "./mam-non-2026";
import { general2026 } from "./pho-thong-2026";
import { primary2018 } from "./tieu-hoc-2018";
import { secondary2018 } from "./trung-hoc-2018";
import type { SchoolType, StandardSet } from "./types";

/** Every set that is known, oldest first. */
export const standardSets: readonly StandardSet[] = [
  preschool2018,
  primary2018,
  secondary2018,
  preschool2024,
  preschool2026,
  general2026,
];

/**
 * The set with this id, or undefined.
 *
 * @example standardSet("mam-non-2018")?.circular // "19/2018/TT-BGDĐT"
 */
export function standardSet(id: string): StandardSet | undefined {
  return standardSets.find((set) => set.id === id);
}

export interface StandardSetQuery {
  /** `2024-2025`. */
  schoolYear: string;
  /** Null when the sheet does not tell. */
  schoolType: SchoolType | null;
  /** A set's id that the user has chosen; one that does not exist is not followed. */
  given?: string;
  /** The set that the sheet says it follows: see {@link statedSet}. */
  stated?: StandardSet | null;
}

export interface StandardSetChoice {
  set: StandardSet;
  /** `assumed`: nothing tells the kind of school, preschool was taken. */
  from: "given" | "sheet" | "assumed";
}

/**
 * The set in force on 1 September of the school year for that kind of school: a plan is written when the year begins, so one for
 * 2024-2025 still follows the 2018 circulars although 22/2024 came into force in January 2025.
 *
 * @example chooseStandardSet({ schoolYear: "2024-2025", schoolType: "preschool" }).set.id // "mam-non-2018"
 */
export function chooseStandardSet(query: StandardSetQuery): StandardSetChoice {
  const given = query.given === undefined ? undefined : standardSet(query.given);
  if (given) return { set: given, from: "given" };
  if (query.stated) return { set: query.stated, from: "sheet" };
  const type = query.schoolType ?? "preschool";
  const day = `${query.schoolYear.slice(0, 4)}-09-01`;
  const ofType = standardSets.filter((set) => serves(set, type));
  const set =
    ofType.find((candidate) => day >= candidate.inForceFrom && (candidate.inForceTo === null || day <= candidate.inForceTo)) ??
    ofType[0] ??
    preschool2018;
  return { set, from: query.schoolType === null ? "assumed" : "sheet" };
}

/** `general` serves every school but preschools; a school only known to be "general" takes the widest set of its time. */
function serves(set: StandardSet, type: SchoolType): boolean {
  if (set.schoolType === type) return true;
  if (set.schoolType === "general") return type !== "preschool";
  return type === "general" && set.schoolType === "secondary";
}
