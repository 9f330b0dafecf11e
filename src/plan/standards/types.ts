/** A kind of school that has its own standards. `general` is primary to upper secondary where one set serves all. */
export type SchoolType = "preschool" | "primary" | "secondary" | "general";

export interface StandardCriterion {
  /** `"1.10"`: text, because 1.10 is not 1.1. */
  number: string;
  title: string;
  /** Why the title is not certain; left out when it was seen word for word. */
  certainty?: string;
  /** Circular 57/2026: must be met for the school to reach the level. */
  mandatory?: boolean;
}

export interface Standard {
  /** `"5"`. */
  number: string;
  title: string;
  criteria: StandardCriterion[];
}

/** The standards that a plan follows: one of our sets, or those of its own, which no circular of ours names. */
export interface FollowedStandards {
  /** Empty for those of its own. */
  id: string;
  circular: string | null;
  schoolType: SchoolType | null;
  levels: number;
  standards: Standard[];
}

/** The standards and criteria of one circular for one kind of school, as it stood for a while. */
export interface StandardSet extends FollowedStandards {
  /** `mam-non-2018`. */
  id: string;
  /** `19/2018/TT-BGDĐT`. */
  circular: string;
  schoolType: SchoolType;
  /** How many levels (mức) a criterion is assessed at. */
  levels: number;
  /** First day in force. */
  inForceFrom: string;
  /** Last day in force, null while nothing has replaced it. */
  inForceTo: string | null;
  /** How sure the titles and dates are, in English, for the documentation. */
  certainty: string;
  standards: Standard[];
}
