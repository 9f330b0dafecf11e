/** Every rule, in the order in which the documentation and the findings of one cell list them. */
import { parseAddress } from "../address";
import type { Finding, PlanRow, PlanTable, ReadOptions, Severity } from "../types";
import { actionRepeated } from "./action-repeated";
import { actionsMissing } from "./actions-missing";
import { budgetAmbiguous } from "./budget-ambiguous";
import { budgetCostInActions } from "./budget-cost-in-actions";
import { budgetMissing } from "./budget-missing";
import { budgetNeedsUnit } from "./budget-needs-unit";
import { budgetPartsDiffer } from "./budget-parts-differ";
import { budgetUnfunded } from "./budget-unfunded";
import { budgetUnitPrice } from "./budget-unit-price";
import { budgetUnreadable } from "./budget-unreadable";
import { budgetUnspecified } from "./budget-unspecified";
import { budgetWithPurpose } from "./budget-with-purpose";
import { budgetWordsDiffer } from "./budget-words-differ";
import { cellError } from "./cell-error";
import { cellShifted } from "./cell-shifted";
import { cellTooNarrow } from "./cell-too-narrow";
import { choiceOf } from "./choice";
import { columnMissing } from "./column-missing";
import { contentMissing } from "./content-missing";
import { criterionAmbiguous } from "./criterion-ambiguous";
import { criterionMisplaced } from "./criterion-misplaced";
import { criterionMissing } from "./criterion-missing";
import { criterionRepeated } from "./criterion-repeated";
import { criterionUnknown } from "./criterion-unknown";
import { criterionUnreadable } from "./criterion-unreadable";
import { deadlineAmbiguous } from "./deadline-ambiguous";
import { deadlineConditional } from "./deadline-conditional";
import { deadlineDueSoon } from "./deadline-due-soon";
import { deadlineInSummer } from "./deadline-in-summer";
import { deadlineMissing } from "./deadline-missing";
import { deadlineNotTicked } from "./deadline-not-ticked";
import { deadlineOpenEnded } from "./deadline-open-ended";
import { deadlineOtherYear } from "./deadline-other-year";
import { deadlineOutsideYear } from "./deadline-outside-year";
import { deadlineOverdue } from "./deadline-overdue";
import { deadlineStartAfterEnd } from "./deadline-start-after-end";
import { deadlineUnreadable } from "./deadline-unreadable";
import { documentUndated } from "./document-undated";
import { doneBeforeStart } from "./done-before-start";
import { doneWithoutEvidence } from "./done-without-evidence";
import { doubledWord } from "./doubled-word";
import { entitySpellingVariants } from "./entity-spelling-variants";
import { legacyEncoding } from "./legacy-encoding";
import { legalBasisDate } from "./legal-basis-date";
import { lookalikeLetters } from "./lookalike-letters";
import { noAccountableOwner } from "./no-accountable-owner";
import { ownerMissing } from "./owner-missing";
import { partnerNoneContradictsAction } from "./partner-none-contradicts-action";
import { partnersMissing } from "./partners-missing";
import { planCannotBeMonitored } from "./plan-cannot-be-monitored";
import { schoolYearAssumed } from "./school-year-assumed";
import { schoolYearTypo } from "./school-year-typo";
import { sectionNumbering } from "./section-numbering";
import { standardAbsent } from "./standard-absent";
import { standardOrdinalMismatch } from "./standard-ordinal-mismatch";
import { standardTitleDiffers } from "./standard-title-differs";
import { standardUnknown } from "./standard-unknown";
import { statusUnreadable } from "./status-unreadable";
import { textNotNfc } from "./text-not-nfc";
import { textStraySpaces } from "./text-stray-spaces";
import { totalRowDiffers } from "./total-row-differs";
import { trailingPunctuation } from "./trailing-punctuation";
import { TableTexts } from "./texts";
import type { Hit, Rule } from "./types";

export type { Hit, Rule, Subject } from "./types";

export const rules: readonly Rule[] = [
  criterionMissing,
  criterionUnreadable,
  criterionAmbiguous,
  criterionUnknown,
  criterionMisplaced,
  criterionRepeated,
  standardUnknown,
  standardOrdinalMismatch,
  standardAbsent,
  standardTitleDiffers,
  columnMissing,
  contentMissing,
  actionsMissing,
  actionRepeated,
  ownerMissing,
  noAccountableOwner,
  partnersMissing,
  partnerNoneContradictsAction,
  trailingPunctuation,
  entitySpellingVariants,
  deadlineMissing,
  deadlineNotTicked,
  deadlineConditional,
  deadlineUnreadable,
  deadlineAmbiguous,
  deadlineStartAfterEnd,
  deadlineOpenEnded,
  deadlineOutsideYear,
  deadlineInSummer,
  deadlineOtherYear,
  deadlineOverdue,
  deadlineDueSoon,
  budgetMissing,
  budgetUnfunded,
  budgetUnspecified,
  budgetUnreadable,
  budgetNeedsUnit,
  budgetAmbiguous,
  budgetUnitPrice,
  budgetPartsDiffer,
  budgetWordsDiffer,
  budgetWithPurpose,
  budgetCostInActions,
  totalRowDiffers,
  statusUnreadable,
  doneWithoutEvidence,
  doneBeforeStart,
  planCannotBeMonitored,
  cellError,
  cellTooNarrow,
  cellShifted,
  textNotNfc,
  lookalikeLetters,
  textStraySpaces,
  doubledWord,
  legacyEncoding,
  schoolYearTypo,
  schoolYearAssumed,
  sectionNumbering,
  legalBasisDate,
  documentUndated,
];

/** Excel's columns: row and column of a cell as one number. */
const COLUMNS = 16_384;

/**
 * What the rules find in a table, from the top of the sheet down and from left to right. A rule that is off is not run.
 * `overdue`, `unfunded` and the totals are readings, not findings: no choice of rules changes them.
 *
 * @example judge(table, { asOf: "2025-06-15" })[0] // { ruleId: "criterion-missing", severity: "error", cell: "B10", params: {…} }
 */
export function judge(table: PlanTable, options: ReadOptions): Finding[] {
  const found: { finding: Finding; place: number; order: number }[] = [];
  const add = (order: number, severity: Severity, { cell, params = {} }: Hit): void => {
    const at = parseAddress(cell);
    const place = at === null ? 0 : at.row * COLUMNS + at.column;
    found.push({ finding: { ruleId: rules[order]!.id, severity, cell, params }, place, order });
  };
  const texts = new TableTexts(table);
  const rowByRow: { order: number; severity: Severity; judgeRow: (row: PlanRow) => Hit | null }[] = [];
  for (const [order, rule] of rules.entries()) {
    const severity = choiceOf(rule, options.rules);
    if (severity === "off") continue;
    if (rule.onRow === undefined) {
      for (const hit of rule.check(table, options, texts)) add(order, severity, hit);
      continue;
    }
    const judgeRow = rule.onRow(table, options);
    if (judgeRow !== null) rowByRow.push({ order, severity, judgeRow });
  }
  for (const row of table.rows) {
    for (const rule of rowByRow) {
      const hit = rule.judgeRow(row);
      if (hit !== null) add(rule.order, rule.severity, hit);
    }
  }
  // Findings of one cell are in the order of the rules; Array.prototype.sort is stable.
  found.sort((a, b) => a.place - b.place || a.order - b.order);
  return found.map(({ finding }) => finding);
}
