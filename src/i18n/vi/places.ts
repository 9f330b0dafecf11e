/** How a sentence names a row of the plan. */
export const places = {
  row: "Dòng {value}",
  criterion: "Tiêu chí {value}",
} as const;
