/** Our conditional formats among the user's. */
import { isMarkFormula } from "./rule";

/** The conditional formats of a worksheet, told apart. */
export interface SheetMarks {
  ours: Excel.ConditionalFormat[];
  /** How many are the user's. */
  theirs: number;
}

/**
 * Two batches: what conditional formats there are, and what the ones with a formula say. The formula is asked for only
 * where there is one: asking a colour scale for it would be refused.
 *
 * @returns One entry a worksheet, in the order asked.
 */
export async function findMarks(context: Excel.RequestContext, sheets: Excel.Worksheet[]): Promise<SheetMarks[]> {
  const collections = sheets.map((sheet) => sheet.getRange().conditionalFormats);
  for (const formats of collections) formats.load("items/id,items/type");
  await context.sync();
  const formulas = new Map<Excel.ConditionalFormat, Excel.ConditionalFormatRule>();
  for (const item of collections.flatMap((formats) => formats.items)) {
    if (item.type !== "Custom") continue;
    const { rule } = item.custom;
    rule.load("formula");
    formulas.set(item, rule);
  }
  if (formulas.size > 0) await context.sync();
  return collections.map(({ items }) => {
    const ours = items.filter((item) => isMarkFormula(formulas.get(item)?.formula ?? ""));
    return { ours, theirs: items.length - ours.length };
  });
}
