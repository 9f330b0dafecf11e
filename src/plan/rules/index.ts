/** Every rule, in the order in which the documentation and the findings of one cell list them. */
import { parseAddress } from "../address";
import type { Finding, PlanTable, ReadOptions } from "../types";
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
import type { Rule } from "./types";

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
  const found: { finding: Finding; place: number }[] = [];
  const texts = new TableTexts(table);
  for (const rule of rules) {
    const severity = choiceOf(rule, options.rules);
    if (severity === "off") continue;
    for (const { cell, params = {} } of rule.check(table, options, texts)) {
      const at = parseAddress(cell);
      found.push({ finding: { ruleId: rule.id, severity, cell, params }, place: at === null ? 0 : at.row * COLUMNS + at.column });
    }
  }
  // Array.prototype.sort is stable: findings of one cell keep the order of the rules.
  found.sort((a, b) => a.place - b.place);
  return found.map(({ finding }) => finding);
}
