import { excelCode } from "../errors";
import { queueWidening, type Widening } from "./widths";

/**
 * Makes columns wider. One batch, none when there is nothing to do.
 *
 * What was written before stands whatever happens here, so a refusal of Excel's is told in the result and not thrown.
 */
export async function widenColumns(context: Excel.RequestContext, widenings: readonly Widening[]): Promise<Record<"widened" | "narrow", readonly Widening[]>> {
  if (widenings.length === 0) return { widened: [], narrow: [] };
  for (const widening of widenings) queueWidening(context, widening);
  try {
    await context.sync();
    return { widened: widenings, narrow: [] };
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return { widened: [], narrow: widenings };
  }
}
