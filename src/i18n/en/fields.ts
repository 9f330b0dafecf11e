import type { fields as source } from "../vi/fields";

/** What the columns of a plan are called inside a sentence. */
export const fields: Record<keyof typeof source, string> = {
  ordinal: "number",
  standard: "standard",
  criterion: "criterion",
  weakness: "weakness",
  content: "content to improve",
  goal: "goal",
  actions: "actions",
  indicator: "indicator",
  owner: "people",
  deadline: "time",
  startDate: "start date",
  endDate: "end date",
  budget: "budget",
  partners: "partners",
  evidence: "evidence",
  status: "progress",
  monitor: "supervision",
  timeLeft: "time left",
  note: "notes",
};
